//! The contact persons on the page of a contract: showing them, naming, replacing and ending one.
//! Who may be one is decided by the rules (C1) when the whole list is stored.

use store::Register;
use terms::{ContactFact, State};
use words::{Words, format};

use super::stored;
use crate::contracts::{self, ContactInput, ContractCase, ContractChanges};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::{
    ContactChange, ContactDraft, ContactRow, ContactsInput, ContactsView, ContractStored,
};
use crate::views::shared::DoneView;

pub(super) fn of(case: &ContractCase, words: Words) -> ContactsView {
    let schedule = &case.schedule;
    let facts = &case.contract.facts;
    let current = schedule.current_contacts;
    let most = case.edition.contacts.most;
    let runs = matches!(schedule.state, State::Active | State::Terminating);
    let mut rows: Vec<ContactRow> = (0..)
        .zip(&facts.contacts)
        .map(|(at, contact)| {
            let is_current = contact.is_current_on(schedule.today);
            ContactRow {
                at,
                name: contact.name.clone(),
                email: contact.email.clone(),
                phone: contact.phone.clone(),
                period: period(contact, words),
                is_current,
                can_end: is_current && (current > 1 || !runs),
            }
        })
        .collect();
    rows.sort_by_key(|row| !row.is_current);
    let due = schedule
        .contacts_due
        .filter(|_| current == 0 && !matches!(schedule.state, State::Ended | State::Withdrawn))
        .map(|due| {
            words.contract_contacts_due(&format::date_with_weekday(due.due, words.language()))
        });
    ContactsView {
        count: words.contract_count_of(i64::from(most), i64::try_from(current).unwrap_or(i64::MAX)),
        due,
        rows,
        can_add: current < most as usize
            && !matches!(schedule.state, State::Ended | State::Withdrawn),
    }
}

fn period(contact: &ContactFact, words: Words) -> String {
    let date = |day| format::date(day, words.language());
    match contact.valid_to {
        None => words.contract_contact_since(&date(contact.valid_from)),
        Some(end) => words.contract_contact_until(&date(end), &date(contact.valid_from)),
    }
}

/// Names, replaces or ends one contact; the others go on (C1).
pub fn change_contacts(
    register: &mut Register,
    input: ContactsInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let case = contracts::read(register, &input.number, now)?;
    let facts = &case.contract.facts;
    let mut wanted: Vec<(Option<u32>, ContactInput)> = (0..)
        .zip(&facts.contacts)
        .filter(|(_, contact)| contact.is_current_on(now.today))
        .map(|(at, contact)| {
            (
                Some(at),
                ContactInput {
                    name: contact.name.clone(),
                    email: contact.email.clone(),
                    phone: contact.phone.clone(),
                },
            )
        })
        .collect();
    let missing = || Problem::new(Code::NotFound).with("contact", true);
    let edited = match input.change {
        ContactChange::Add { contact } => {
            wanted.push((None, typed(contact)));
            Some(wanted.len() - 1)
        }
        ContactChange::Replace { at, contact } => {
            let place = place_of(&wanted, at).ok_or_else(missing)?;
            if let Some(known) = wanted.get_mut(place) {
                known.1 = typed(contact);
            }
            Some(place)
        }
        ContactChange::End { at } => {
            wanted.remove(place_of(&wanted, at).ok_or_else(missing)?);
            None
        }
    };
    let changes = ContractChanges {
        contacts: Some(wanted.into_iter().map(|(_, contact)| contact).collect()),
        ..ContractChanges::default()
    };
    let done = contracts::edit(register, &input.number, changes, now)
        .map_err(|problem| at_field(problem, edited))?;
    Ok(stored(done, words.contract_done_contacts(&input.number)))
}

fn place_of(wanted: &[(Option<u32>, ContactInput)], at: u32) -> Option<usize> {
    wanted.iter().position(|(known, _)| *known == Some(at))
}

fn typed(contact: ContactDraft) -> ContactInput {
    ContactInput {
        name: contact.name,
        email: contact.email,
        phone: contact.phone,
    }
}

/// The form of one contact knows its fields as `name`, `email`, `phone`, whatever place the
/// contact has in the list.
fn at_field(mut problem: Problem, edited: Option<usize>) -> Problem {
    let field = problem
        .field()
        .filter(|field| edited.is_some() && field.starts_with("contacts["))
        .and_then(|field| field.rsplit('.').next())
        .map(str::to_owned);
    if let Some(field) = field {
        problem.details.insert("field", field.into());
    }
    problem
}
