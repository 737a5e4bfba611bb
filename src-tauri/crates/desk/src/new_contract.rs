//! The form of a contract: opening it for a new one or for a change, what follows from what was
//! typed so far, and storing it. While typing nothing is stored and nothing is refused as a whole:
//! what cannot be taken is answered at its field, and the rest is shown as if it were left out.

use std::sync::Arc;

use store::{CustomerQuery, Register};
use terms::{ActivationFact, State};
use words::{Words, format};

use crate::answers;
use crate::contract_page::{self, fee_text};
use crate::contracts::{self, ContractCase, ContractChanges, case_of};
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::ruler;
use crate::views::contract_page::{ContractStored, PaperView};
use crate::views::new_contract::{
    ContractDraft, ContractFormInput, ContractPreview, ContractSaveInput, CustomerChoice,
};
use crate::views::shared::DoneView;

mod calendar;
mod opening;
mod promises;
mod reading;

pub use calendar::around as calendar_around;
pub use opening::open;
pub(crate) use opening::{currency, sign};
use reading::Reading;

/// Customers offered for what was typed.
const MOST_CHOICES: u32 = 8;

/// Customers whose name or number holds what was typed.
pub fn customers(
    register: &Register,
    text: &str,
    words: Words,
) -> Result<Vec<CustomerChoice>, Problem> {
    let page = register.customers(&CustomerQuery {
        search: answers::filled(text),
        limit: MOST_CHOICES,
        ..CustomerQuery::default()
    })?;
    Ok(page
        .rows
        .into_iter()
        .map(|row| {
            let place = [row.postal_code, row.city]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ");
            choice(
                row.number,
                row.name,
                place,
                row.is_business,
                &row.language,
                words,
            )
        })
        .collect())
}

/// Everything that follows from what was typed so far.
pub fn preview(
    register: &Register,
    input: &ContractFormInput,
    now: &Now,
    words: Words,
) -> Result<ContractPreview, Problem> {
    let reading = reading::read(register, input.editing.as_deref(), &input.draft, now, words)?;
    let case = reading.case(now)?;
    let known = reading.known.as_ref();
    let is_active = known
        .and_then(|known| known.schedule.activates_on)
        .is_some_and(|day| day <= now.today);
    let needs_reason = is_active
        && known.is_some_and(|known| known.schedule.activates_on != case.schedule.activates_on);
    let needs_effective_day =
        is_active && known.is_some_and(|known| known.schedule.level != reading.input.level);
    let has_reason = answers::filled(&input.draft.reason).is_some();
    let has_day = reading.effective_on.is_some();
    Ok(ContractPreview {
        number: case.contract.number.clone(),
        customer: reading.customer.as_ref().map(|customer| {
            let place = [customer.postal_code.clone(), customer.city.clone()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ");
            choice(
                customer.number.clone(),
                customer.name.clone(),
                place,
                customer.is_business,
                &customer.language,
                words,
            )
        }),
        can_save: reading.customer.is_some()
            && !reading.has_refusals()
            && (!needs_reason || has_reason)
            && (!needs_effective_day || has_day),
        heroes: contract_page::heroes(&case, words),
        ruler: ruler::of(&case, words),
        promises: promises::of(&case, &reading.input.level, words),
        calendar: calendar::of(&case, words),
        solutions_text: promises::solutions_text(&case, words),
        solutions_more: match case.contract.facts.solutions.len() {
            0 | 1 => String::new(),
            count => format!("+{}", count - 1),
        },
        contacts_text: contacts_text(&case, words),
        fee_text: fee_text(&case, words),
        needs_reason,
        needs_effective_day,
        problem: None,
        answers: reading.answers,
    })
}

/// The first page of the paper that would be sent; empty while no customer is chosen.
pub fn paper(
    register: &Register,
    input: &ContractFormInput,
    now: &Now,
    words: Words,
) -> Result<PaperView, Problem> {
    let reading = reading::read(register, input.editing.as_deref(), &input.draft, now, words)?;
    if reading.customer.is_none() {
        return Ok(PaperView {
            svg: String::new(),
            page: 1,
            pages: 0,
            caption: words.new_contract_no_paper(),
        });
    }
    let case = reading.case(now)?;
    contract_page::drawn(register, &case, 1, now, words)
}

/// Stores what was typed: a new contract, a draft without an order date, or a change.
pub fn save(
    register: &mut Register,
    input: &ContractSaveInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let mut draft = input.draft.clone();
    if input.as_draft {
        draft.received.clear();
    }
    let mut reading = reading::read(register, input.editing.as_deref(), &draft, now, words)?;
    if let Some(problem) = reading.refusal.take() {
        return Err(problem);
    }
    if let Some(field) = reading.refused_field() {
        return Err(Problem::at(Code::InvalidValue, field));
    }
    if reading.customer.is_none() {
        return Err(Problem::at(Code::MissingField, "customer"));
    }
    let is_new = reading.known.is_none();
    if is_new && !input.as_draft && reading.input.received_on.is_none() {
        return Err(Problem::at(Code::MissingField, "received_on"));
    }
    let done = match &reading.known {
        None => contracts::create(register, reading.input.clone(), now),
        Some(known) => {
            let changes = changes(known, &reading, &draft)?;
            contracts::edit(register, &known.contract.number, changes, now)
        }
    };
    let done = done.map_err(at_form_field)?;
    let number = &done.value.contract.number;
    let message = if input.editing.is_some() {
        words.new_contract_done_changed(number)
    } else if done.value.schedule.state == State::Draft {
        words.new_contract_done_draft(number)
    } else {
        words.new_contract_done_created(number)
    };
    Ok(contract_page::stored(done, message))
}

/// The form has one field for the activation day, whichever way it is recorded; what a correction
/// of it lacks is its reason (O4).
fn at_form_field(mut problem: Problem) -> Problem {
    let field = match (problem.code, problem.field()) {
        (Code::ActivationFixed, _) => "reason",
        (_, Some("activates_on")) => "activation_requested_on",
        _ => return problem,
    };
    problem.details.insert("field", field.into());
    problem
}

fn changes(
    known: &ContractCase,
    reading: &Reading,
    draft: &ContractDraft,
) -> Result<ContractChanges, Problem> {
    let input = &reading.input;
    // The form shows the fee of today. The one signed is corrected here; once an amendment has
    // replaced it, the next one is an amendment too.
    let fee_today = known.contract.fee_on(known.schedule.today);
    let is_other_fee = input.yearly_fee.as_ref() != fee_today;
    if is_other_fee && known.contract.yearly_fee.as_ref() != fee_today {
        return Err(
            Problem::at(Code::AmendmentNotAllowed, "yearly_fee").with("reason", "fee_by_amendment")
        );
    }
    let facts = &known.contract.facts;
    let fixed = known
        .schedule
        .activates_on
        .filter(|day| facts.imported || *day <= known.schedule.today);
    let wished = input
        .imported_active_since
        .or(input.activation_requested_on);
    let (requested, activates_on) = match fixed {
        Some(day) => (None, wished.filter(|wished| *wished != day)),
        None => (Some(wished), None),
    };
    Ok(ContractChanges {
        number: input.number.clone(),
        customer: Some(input.customer.clone()),
        level: (input.level != known.schedule.level).then(|| input.level.clone()),
        effective_on: reading.effective_on,
        received_on: (!facts.imported).then_some(input.received_on),
        commissioned_on: (!facts.imported).then_some(input.commissioned_on),
        activation_requested_on: requested,
        activates_on,
        term_months: Some(input.term_months),
        yearly_fee: is_other_fee.then(|| input.yearly_fee.clone()),
        owner: Some(input.owner.clone()),
        note: Some(input.note.clone()),
        contacts: Some(input.contacts.clone()),
        solutions: Some(input.solutions.clone()),
        withdrawn_on: None,
        reason: answers::filled(&draft.reason),
    })
}

impl Reading {
    /// The contract as it would be, with what could be read.
    fn case(&self, now: &Now) -> Result<ContractCase, Problem> {
        let number = self
            .input
            .number
            .clone()
            .unwrap_or_else(|| self.number.clone());
        let fresh = contracts::draft_case(
            self.input.clone(),
            number,
            self.customer_or_nobody(now),
            Arc::clone(&self.edition),
            now,
        )?;
        let Some(known) = &self.known else {
            return Ok(fresh);
        };
        let mut contract = known.contract.clone();
        let facts = &mut contract.facts;
        let before = known.schedule.activates_on;
        let wished = fresh.schedule.activates_on;
        facts.received_on = fresh.contract.facts.received_on;
        facts.commissioned_on = fresh.contract.facts.commissioned_on;
        facts.term_months = fresh.contract.facts.term_months;
        facts.solutions.clone_from(&fresh.contract.facts.solutions);
        if before.is_none_or(|day| day > now.today) {
            facts.level.clone_from(&fresh.contract.facts.level);
        }
        if wished != before {
            facts.activation = match (&facts.activation, wished) {
                (ActivationFact::Imported { .. }, Some(on)) => ActivationFact::Imported { on },
                _ => fresh.contract.facts.activation.clone(),
            };
        }
        if contract.fee_changes.is_empty() {
            contract.yearly_fee.clone_from(&fresh.contract.yearly_fee);
        }
        contract.number.clone_from(&fresh.contract.number);
        case_of(contract, fresh.customer, fresh.edition, now.today)
    }
}

fn contacts_text(case: &ContractCase, words: Words) -> String {
    let most = i64::from(case.edition.contacts.most);
    let used = i64::try_from(case.schedule.current_contacts).unwrap_or(i64::MAX);
    match case.schedule.contacts_due {
        Some(due) => words.new_contract_contacts_count_due(
            &format::date_with_weekday(due.due, words.language()),
            most,
            used,
        ),
        None => words.new_contract_contacts_count(most, used),
    }
}

fn choice(
    number: String,
    name: String,
    place: String,
    is_business: bool,
    language: &str,
    words: Words,
) -> CustomerChoice {
    CustomerChoice {
        number,
        name,
        place,
        kind: if is_business {
            words.new_contract_business()
        } else {
            words.new_contract_consumer()
        },
        paper: words.new_contract_paper_language(&describe::keyed("language", language, words)),
        warning: (!is_business).then(|| words.contract_warning_consumer()),
    }
}

#[cfg(test)]
mod tests;
