//! A row about a contract that the register does not have: checked by all rules, as if it were
//! typed in, and asked about where one refuses it.

use std::sync::Arc;

use terms::Edition;

use super::super::draft::Draft;
use super::super::field::{ContactPart, Field};
use super::super::options::Take;
use super::super::plan::{Asked, Message, PlanRow, RowOutcome};
use super::super::prepared::Prepared;
use super::{Judge, Party, differences_of, fill, row};
use crate::contracts::{self, ContactInput, ContractCase, NewContract};
use crate::customers::{self, NewCustomer};
use crate::problem::{Code, Problem};

/// A row may break so many rules at once; each is asked for.
const MOST_QUESTIONS: usize = 12;

impl Judge<'_, '_, '_> {
    pub(super) fn new_contract(
        &mut self,
        mut draft: Draft,
        party: Party,
    ) -> Result<PlanRow, Problem> {
        if self.has_unknown_days || !draft.checked.is_empty() || draft.notice.is_some() {
            let has_start = draft.contract.received_on.is_some() || draft.activates_on.is_some();
            if !has_start {
                draft.ask(Field::ActivatesOn, "", Vec::new(), Asked::Missing);
            }
        }
        let edition = self
            .snapshot
            .edition_for(draft.contract.received_on.unwrap_or(self.now.today))?;
        let mut input = self.input(&draft, &party);
        let mut is_taken_over = false;
        let mut case = None;
        for _ in 0..MOST_QUESTIONS {
            let problem = match self.draft_case(&input, &party, &edition) {
                Ok(found) => {
                    case = found;
                    break;
                }
                Err(problem) => problem,
            };
            let breaks_window = problem.code == Code::ActivationOutOfWindow;
            let takes_over = draft.take == Some(Take::Imported)
                || (self.options.mapping.keep_as_imported && draft.take.is_none());
            if breaks_window && takes_over {
                draft.messages.push(Message::Imported {
                    received_on: input.received_on,
                });
                is_taken_over = true;
                input.imported_active_since = draft.activates_on;
                (input.received_on, input.activation_requested_on) = (None, None);
                draft.contract.received_on = None;
                continue;
            }
            if let Err(problem) = ask_about(problem, &mut draft, &mut input, &edition) {
                draft.messages.push(Message::Refused(problem));
                return Ok(row(
                    draft,
                    RowOutcome::Rejected,
                    Vec::new(),
                    Prepared::Nothing,
                ));
            }
        }
        if input.imported_active_since.is_some() {
            draft.contract.is_imported = true;
            if !is_taken_over {
                draft.messages.push(Message::Imported { received_on: None });
            }
        }
        let mut differences = Vec::new();
        let mut notice = None;
        if let Some(case) = &case {
            fill(&mut draft, case);
            differences = differences_of(
                &draft,
                &case.schedule,
                case.contract.facts.term_months,
                &edition,
            )?;
            notice = self.notice(&mut draft, case);
            if draft.take == Some(Take::Sheet) {
                let noted = self.noted(draft.contract.note.clone(), &differences);
                draft.contract.note.clone_from(&noted);
                input.note = noted;
            }
        }
        if !draft.questions.is_empty() || case.is_none() {
            return Ok(row(
                draft,
                RowOutcome::Question,
                differences,
                Prepared::Nothing,
            ));
        }
        if party.to_make.is_some() && self.seen.new_customers.insert(party.owner) {
            draft.messages.push(Message::NewCustomer);
        }
        let prepared = Prepared::New {
            contract: Box::new(input),
            customer: party.to_make.map(Box::new),
            notice,
        };
        Ok(row(draft, RowOutcome::New, differences, prepared))
    }

    fn draft_case(
        &self,
        input: &NewContract,
        party: &Party,
        edition: &Arc<Edition>,
    ) -> Result<Option<ContractCase>, Problem> {
        let customer = match &party.customer {
            Some(customer) => customer.clone(),
            // Its customer is open; everything else is still checked.
            None => customers::assembled(NewCustomer::named("?"), "?".to_owned(), self.now)?,
        };
        let number = input.number.clone().unwrap_or_else(|| "V-0".to_owned());
        contracts::draft_case(
            input.clone(),
            number,
            customer,
            Arc::clone(edition),
            self.now,
        )
        .map(Some)
    }

    fn input(&self, draft: &Draft, party: &Party) -> NewContract {
        let contract = &draft.contract;
        // The default day counts as no wish (O2), so that what an export wrote reads back.
        let default = contract.received_on.and_then(|received_on| {
            terms::plus_days(received_on, i64::from(self.edition.activation.default_days)).ok()
        });
        let is_taken_over = contract.received_on.is_none() && !draft.asks(Field::ReceivedOn);
        NewContract {
            number: contract.number.clone(),
            received_on: contract.received_on,
            activation_requested_on: draft
                .activates_on
                .filter(|day| contract.received_on.is_some() && Some(*day) != default),
            imported_active_since: draft.activates_on.filter(|_| is_taken_over),
            term_months: contract.term_months.unwrap_or(
                self.options
                    .mapping
                    .defaults
                    .term_months
                    .unwrap_or(self.edition.minimum_term_months),
            ),
            yearly_fee: contract.yearly_fee.clone(),
            owner: contract.owner.clone(),
            note: contract.note.clone(),
            contacts: if draft.asks(Field::Contacts) {
                Vec::new()
            } else {
                contract
                    .contacts
                    .iter()
                    // What is asked for already is not checked again.
                    .filter(|contact| {
                        ![&contact.name, &contact.email, &contact.phone]
                            .iter()
                            .any(|part| part.is_empty())
                    })
                    .map(|contact| ContactInput {
                        name: contact.name.clone(),
                        email: contact.email.clone(),
                        phone: contact.phone.clone(),
                    })
                    .collect()
            },
            ..NewContract::draft(
                party
                    .customer
                    .as_ref()
                    .filter(|_| party.to_make.is_none())
                    .map_or_else(String::new, |customer| customer.number.clone()),
                contract
                    .level
                    .clone()
                    .or_else(|| Some(self.edition.levels.first()?.id.clone()))
                    .unwrap_or_default(),
            )
        }
    }
}

/// Turns a refusal into a question about its field and takes the field out, so that the next one
/// comes to light. Gives the refusal back where nothing that is asked would help.
fn ask_about(
    problem: Problem,
    draft: &mut Draft,
    input: &mut NewContract,
    edition: &Edition,
) -> Result<(), Problem> {
    let path = problem.field().unwrap_or_default().to_owned();
    let part = path.split('.').next().unwrap_or_default();
    let contact = path
        .strip_prefix("contacts[")
        .and_then(|rest| rest.split_once(']'))
        .and_then(|(at, part)| Some((at.parse::<usize>().ok()?, part)));
    let (field, raw) = match (part, contact) {
        (_, Some((at, part))) => {
            let Some(contact) = input.contacts.get(at).cloned() else {
                return Err(problem);
            };
            let (part, raw) = match part {
                ".email" => (ContactPart::Email, contact.email),
                ".phone" => (ContactPart::Phone, contact.phone),
                _ => (ContactPart::Name, contact.name),
            };
            let place = u8::try_from(at + 1).unwrap_or(u8::MAX);
            input.contacts.remove(at);
            (Field::Contact(place, part), raw)
        }
        ("contacts", None) => {
            input.contacts.clear();
            (Field::Contacts, String::new())
        }
        ("term_months", None) => {
            let raw = written(draft, Field::TermMonths);
            if input.term_months == edition.minimum_term_months {
                return Err(problem);
            }
            input.term_months = edition.minimum_term_months;
            draft.contract.term_months = None;
            (Field::TermMonths, raw)
        }
        ("yearly_fee", None) => {
            input.yearly_fee = None;
            (Field::YearlyFee, written(draft, Field::YearlyFee))
        }
        ("number", None) => (Field::Number, input.number.take().unwrap_or_default()),
        ("owner", None) => (Field::Owner, input.owner.take().unwrap_or_default()),
        ("note", None) => (Field::Note, input.note.take().unwrap_or_default()),
        ("activation_requested_on" | "activates_on", None) => {
            let raw = written(draft, Field::ActivatesOn);
            input.activation_requested_on = None;
            input.imported_active_since = None;
            draft.contract.activates_on = None;
            (Field::ActivatesOn, raw)
        }
        _ => return Err(problem),
    };
    draft.ask(field, &raw, Vec::new(), Asked::Forbidden(problem.rule()));
    draft.messages.push(Message::Refused(problem));
    Ok(())
}

fn written(draft: &Draft, field: Field) -> String {
    draft.written.get(&field).cloned().unwrap_or_default()
}
