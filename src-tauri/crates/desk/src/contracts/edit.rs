//! Changing a contract: plain fields, the wish for the activation day, its correction from A on
//! (O4), the contacts (C1), the level as an amendment (L3), the order taken back.

use store::{Action, Change, Contract, Snapshot};
use terms::{ActivationFact, ContactFact, Edition, Schedule, State};

use super::{ContactInput, ContractCase, ContractChanges, case_in, check, edition_of, not_found};
use crate::amendments;
use crate::customers::{self, set};
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};

pub(super) fn apply(
    change: &mut Change<'_>,
    number: &str,
    changes: ContractChanges,
    now: &Now,
) -> Result<ContractCase, Problem> {
    let before = change
        .contract_by_number(number)?
        .ok_or_else(|| not_found(number))?;
    let reason = changes.reason.clone();
    let (contract, action) = changed(change, &before, changes, now)?;
    if contract != before {
        change.put_contract(&contract, action, reason.as_deref())?;
    }
    case_in(change, contract, now.today)
}

/// What a contract is after `changes`, checked but not stored, and what was done to it.
pub(crate) fn changed(
    snapshot: &Snapshot<'_>,
    before: &Contract,
    mut changes: ContractChanges,
    now: &Now,
) -> Result<(Contract, Action), Problem> {
    let mut edition = edition_of(snapshot, before)?;
    let schedule = Schedule::of(&before.facts, &edition, now.today)?;
    let mut contract = before.clone();
    if let (None, Some(Some(signed_on))) = (before.facts.received_on, changes.received_on) {
        // X2: a draft is signed with its order, under the terms of that day.
        edition = snapshot.edition_for(signed_on)?;
        contract.edition.clone_from(&edition.id);
    }
    limits::optional_text(changes.reason.as_deref(), limits::SUBJECT, "reason")?;

    if let Some(customer) = changes.customer.take() {
        contract.customer = snapshot
            .customer_by_number(&customer)?
            .ok_or_else(|| customers::not_found(&customer).or_at("customer"))?
            .id;
    }
    set(&mut contract.number, changes.number.take());
    set(&mut contract.yearly_fee, changes.yearly_fee.take());
    set(&mut contract.owner, changes.owner.take());
    set(&mut contract.note, changes.note.take());
    set(&mut contract.facts.solutions, changes.solutions.take());
    if let Some(months) = changes.term_months {
        check::term(months, &edition)?;
        contract.facts.term_months = months;
    }
    if let Some(contacts) = changes.contacts.take() {
        replace_contacts(&mut contract, contacts, &schedule, now)?;
    }
    let corrected = set_activation(&mut contract, &changes, &schedule, &edition, now)?;
    if let Some(withdrawn_on) = changes.withdrawn_on {
        withdraw(&mut contract, withdrawn_on, &schedule)?;
    }
    let amended = set_level(&mut contract, &changes, &schedule, &edition, now)?;
    check::contract(&contract, &edition, now.today)?;

    let action = if amended {
        Action::Amended
    } else if corrected {
        Action::Corrected
    } else {
        Action::Edited
    };
    Ok((contract, action))
}

/// O2, O4: sets what A follows from. Gives whether it was a correction.
fn set_activation(
    contract: &mut Contract,
    changes: &ContractChanges,
    schedule: &Schedule,
    edition: &Edition,
    now: &Now,
) -> Result<bool, Problem> {
    let facts = &mut contract.facts;
    let recorded = facts.activation.clone();
    set(&mut facts.received_on, changes.received_on);
    set(&mut facts.commissioned_on, changes.commissioned_on);
    match (changes.activation_requested_on, changes.activates_on) {
        (_, Some(on)) if facts.imported => facts.activation = ActivationFact::Imported { on },
        (_, Some(on)) | (Some(Some(on)), None) => {
            facts.activation = ActivationFact::Requested { on };
        }
        (Some(None), None) if !facts.imported => facts.activation = ActivationFact::Default,
        (Some(None) | None, None) => {}
    }
    let Some(fixed) = schedule.activates_on.filter(|day| *day <= now.today) else {
        return Ok(false);
    };
    let after = Schedule::of(facts, edition, now.today)?;
    let Some(wanted) = after.activates_on else {
        return Err(
            Problem::at(Code::StateConflict, "received_on").with("state", schedule.state.id())
        );
    };
    if wanted == fixed {
        facts.activation = recorded;
        return Ok(false);
    }
    let Some(reason) = &changes.reason else {
        return Err(Problem::at(
            Code::ActivationFixed,
            if changes.activates_on.is_some() {
                "activates_on"
            } else {
                "activation_requested_on"
            },
        )
        .with_day("activates_on", fixed));
    };
    facts.activation = ActivationFact::Corrected {
        on: wanted,
        reason: reason.clone(),
    };
    Ok(true)
}

/// C1: a contact left out ends today, a new one starts today, one with the same e-mail goes on.
fn replace_contacts(
    contract: &mut Contract,
    wanted: Vec<ContactInput>,
    schedule: &Schedule,
    now: &Now,
) -> Result<(), Problem> {
    let runs = matches!(schedule.state, State::Active | State::Terminating);
    if wanted.is_empty() && runs && schedule.current_contacts > 0 {
        return Err(Problem::at(Code::LastContact, "contacts"));
    }
    let contacts = &mut contract.facts.contacts;
    let mut kept = vec![false; contacts.len()];
    let mut added = Vec::new();
    for input in wanted {
        let same = contacts.iter_mut().enumerate().find(|(at, known)| {
            known.is_current_on(now.today)
                && !kept.get(*at).copied().unwrap_or(true)
                && known.email.to_lowercase() == input.email.to_lowercase()
        });
        if let Some((at, known)) = same {
            known.name = input.name;
            known.email = input.email;
            known.phone = input.phone;
            if let Some(kept) = kept.get_mut(at) {
                *kept = true;
            }
        } else {
            added.push(ContactFact {
                name: input.name,
                email: input.email,
                phone: input.phone,
                valid_from: now.today,
                valid_to: None,
            });
        }
    }
    for (contact, kept) in contacts.iter_mut().zip(kept) {
        if !kept && contact.is_current_on(now.today) {
            contact.valid_to = Some(now.today);
        }
    }
    contacts.extend(added);
    Ok(())
}

fn withdraw(
    contract: &mut Contract,
    withdrawn_on: Option<terms::Date>,
    schedule: &Schedule,
) -> Result<(), Problem> {
    if let (Some(day), Some(activates_on)) = (withdrawn_on, schedule.activates_on)
        && (day >= activates_on || schedule.today >= activates_on)
        && schedule.state != State::Withdrawn
    {
        return Err(Problem::at(Code::StateConflict, "withdrawn_on")
            .with("state", schedule.state.id())
            .with_day("activates_on", activates_on));
    }
    contract.facts.withdrawn_on = withdrawn_on;
    Ok(())
}

/// L3: before A the level is simply another one; from A on it is an amendment. Gives whether it is.
fn set_level(
    contract: &mut Contract,
    changes: &ContractChanges,
    schedule: &Schedule,
    edition: &Edition,
    now: &Now,
) -> Result<bool, Problem> {
    let Some(wanted) = &changes.level else {
        return match changes.effective_on {
            Some(_) => Err(Problem::at(Code::MissingField, "level")),
            None => Ok(false),
        };
    };
    check::level(wanted, edition)?;
    let active = schedule.activates_on.filter(|day| *day <= now.today);
    let Some(effective_on) = changes.effective_on else {
        if active.is_some() && *wanted != schedule.level {
            return Err(
                Problem::at(Code::MissingField, "effective_on").with("level", wanted.as_str())
            );
        }
        if active.is_none() {
            contract.facts.level.clone_from(wanted);
        }
        return Ok(false);
    };
    amendments::add_level(contract, wanted, effective_on, schedule, edition, now)?;
    Ok(true)
}
