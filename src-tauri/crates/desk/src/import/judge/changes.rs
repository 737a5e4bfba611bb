//! A row about a contract that the register has: what it would change. A blank cell changes
//! nothing. What needs a reason or an amendment (O4, L3) is not done by an import.

use std::sync::Arc;

use store::Contract;
use terms::{ActivationFact, Date};

use super::super::draft::Draft;
use super::super::field::Field;
use super::super::options::Take;
use super::super::plan::{Asked, Candidate, Message, PlanRow, RowContact, RowOutcome};
use super::super::prepared::Prepared;
use super::{Judge, Party, differences_of, fill, row};
use crate::contracts::{self, ContactInput, ContractCase, ContractChanges};
use crate::problem::{Code, Problem};

/// Whether a row says nothing that the contract does not say: level, fee, owner and note.
pub(super) fn holds_the_same(draft: &Draft, contract: &Contract, today: Date) -> bool {
    let row = &draft.contract;
    row.level.as_ref() == Some(&contract.facts.level)
        && row.yearly_fee.as_ref() == contract.fee_on(today)
        && row.owner == contract.owner
        && row.note == contract.note
}

impl Judge<'_, '_, '_> {
    pub(super) fn known_contract(
        &mut self,
        mut draft: Draft,
        known: Contract,
        party: Party,
    ) -> Result<PlanRow, Problem> {
        let today = self.now.today;
        let before = contracts::case_in(self.snapshot, known.clone(), today)?;
        // What the row leaves open stays as the register has it.
        draft.questions.retain(|question| {
            !(question.asked == Asked::Missing
                && matches!(question.field, Field::Level | Field::CustomerName))
        });
        let (mut changes, mut fields) = (ContractChanges::default(), Vec::new());
        let customer_to_make = self.customer(&mut draft, &before, party, &mut changes, &mut fields);
        let refused = compare(&mut draft, &before, &mut changes, &mut fields);
        let after = match refused {
            Some(problem) => Err(problem),
            None => contracts::edit::changed(
                self.snapshot,
                &known,
                ContractChanges {
                    // A customer that is still to be made has no number to look for.
                    customer: changes
                        .customer
                        .clone()
                        .filter(|_| customer_to_make.is_none()),
                    ..changes.clone()
                },
                self.now,
            ),
        };
        let after = match after {
            Ok((after, _)) => after,
            Err(problem) => {
                draft.messages.push(Message::Refused(problem));
                return Ok(row(
                    draft,
                    RowOutcome::Rejected,
                    Vec::new(),
                    Prepared::Nothing,
                ));
            }
        };
        let case = contracts::case_of(
            after,
            before.customer.clone(),
            Arc::clone(&before.edition),
            today,
        )?;
        fill(&mut draft, &case);
        complete(&mut draft, &case);
        let months = case.contract.facts.term_months;
        let differences = differences_of(&draft, &case.schedule, months, &case.edition)?;
        let is_recorded = draft.notice.is_some_and(|(received_on, party, channel)| {
            known.facts.notices.iter().any(|notice| {
                (notice.received_on, notice.party, notice.channel) == (received_on, party, channel)
            })
        });
        let notice = if is_recorded {
            None
        } else {
            self.notice(&mut draft, &case)
        };
        if draft.take == Some(Take::Sheet) {
            let note = self.noted(draft.contract.note.clone(), &differences);
            if note != known.note {
                draft.contract.note.clone_from(&note);
                changes.note = Some(note);
                fields.push("note");
            }
        }
        if notice.is_some() {
            fields.push("notices");
        }
        if !draft.questions.is_empty() {
            return Ok(row(
                draft,
                RowOutcome::Question,
                differences,
                Prepared::Nothing,
            ));
        }
        if fields.is_empty() {
            return Ok(row(
                draft,
                RowOutcome::Unchanged,
                differences,
                Prepared::Nothing,
            ));
        }
        draft.messages.push(Message::Changes(fields));
        let prepared = Prepared::Change {
            number: known.number,
            changes: Box::new(changes),
            customer: customer_to_make.map(Box::new),
            notice,
        };
        Ok(row(draft, RowOutcome::Changed, differences, prepared))
    }

    /// Another customer than the register has for this number is asked for: two lists may count
    /// their contracts alike. An answer that names one of both decides it.
    fn customer(
        &self,
        draft: &mut Draft,
        before: &ContractCase,
        party: Party,
        changes: &mut ContractChanges,
        fields: &mut Vec<&'static str>,
    ) -> Option<crate::customers::NewCustomer> {
        let customer = party.customer?;
        if customer.id == before.customer.id {
            return None;
        }
        let is_answered = self
            .options
            .answer(draft.row, Field::CustomerName)
            .is_some();
        if is_answered {
            changes.customer = Some(customer.number);
            fields.push("customer");
            return party.to_make;
        }
        let written = draft.contract.customer_name.clone().unwrap_or_default();
        let candidates = vec![
            Candidate::Text(before.customer.number.clone()),
            Candidate::Text(written.clone()),
        ];
        draft.ask(
            Field::CustomerName,
            &written,
            candidates,
            Asked::OtherCustomer,
        );
        None
    }
}

/// What the row says otherwise than the register; a refusal where that is no matter of an import.
fn compare(
    draft: &mut Draft,
    before: &ContractCase,
    changes: &mut ContractChanges,
    fields: &mut Vec<&'static str>,
) -> Option<Problem> {
    let (contract, schedule) = (&before.contract, &before.schedule);
    let (facts, today) = (&contract.facts, schedule.today);
    let row = &draft.contract;
    if let Some(level) = row.level.as_ref().filter(|level| **level != schedule.level) {
        if schedule.activates_on.is_some_and(|day| day <= today) {
            // L3: from A on another level is an amendment with a first day, which no list names.
            return Some(
                Problem::at(Code::AmendmentNotAllowed, "level").with("reason", "by_amendment"),
            );
        }
        changes.level = Some(level.clone());
        fields.push("level");
    }
    let received_on = row.received_on.filter(|_| !facts.imported);
    if let Some(day) = received_on.filter(|day| Some(*day) != facts.received_on) {
        changes.received_on = Some(Some(day));
        fields.push("received_on");
    }
    if let Some(day) = draft.activates_on {
        let is_default = |day: Date| {
            schedule
                .activation_window
                .is_some_and(|window| window.default == day)
        };
        let is_other = schedule.activates_on != Some(day);
        let moves_with_order = changes.received_on.is_some()
            && facts.activation == ActivationFact::Default
            && is_default(day);
        if is_other && !moves_with_order {
            changes.activates_on = Some(day);
            fields.push("activates_on");
        }
    }
    if let Some(months) = row
        .term_months
        .filter(|months| *months != facts.term_months)
    {
        changes.term_months = Some(months);
        fields.push("term_months");
    }
    if let Some(fee) = &row.yearly_fee
        && contract.fee_on(today) != Some(fee)
    {
        if !contract.fee_changes.is_empty() {
            return Some(
                Problem::at(Code::AmendmentNotAllowed, "yearly_fee")
                    .with("reason", "fee_by_amendment"),
            );
        }
        changes.yearly_fee = Some(Some(fee.clone()));
        fields.push("yearly_fee");
    }
    if row.owner.is_some() && row.owner != contract.owner {
        changes.owner = Some(row.owner.clone());
        fields.push("owner");
    }
    if row.note.is_some() && row.note != contract.note {
        changes.note = Some(row.note.clone());
        fields.push("note");
    }
    let current: Vec<RowContact> = facts
        .contacts
        .iter()
        .filter(|contact| contact.is_current_on(today))
        .map(|contact| RowContact {
            name: contact.name.clone(),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
        })
        .collect();
    let is_asked = draft
        .questions
        .iter()
        .any(|question| matches!(question.field, Field::Contacts | Field::Contact(..)));
    if !row.contacts.is_empty() && !is_asked && !is_same_set(&row.contacts, &current) {
        let contacts = row.contacts.iter().map(|contact| ContactInput {
            name: contact.name.clone(),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
        });
        changes.contacts = Some(contacts.collect());
        fields.push("contacts");
    }
    None
}

fn is_same_set(one: &[RowContact], other: &[RowContact]) -> bool {
    one.len() == other.len() && one.iter().all(|contact| other.contains(contact))
}

/// What the row does not say, as the register has it.
fn complete(draft: &mut Draft, case: &ContractCase) {
    let row = &mut draft.contract;
    let contract = &case.contract;
    row.number = Some(contract.number.clone());
    row.customer = Some(case.customer.number.clone());
    row.customer_name
        .get_or_insert_with(|| case.customer.name.clone());
    row.level.get_or_insert_with(|| case.schedule.level.clone());
    row.received_on = row.received_on.or(contract.facts.received_on);
    row.yearly_fee = row
        .yearly_fee
        .take()
        .or_else(|| contract.fee_on(case.schedule.today).cloned());
    row.owner = row.owner.take().or_else(|| contract.owner.clone());
    row.note = row.note.take().or_else(|| contract.note.clone());
}
