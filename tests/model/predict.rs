//! What a command has to do by the rule book: the records it leaves, or the codes it may be refused with (several
//! where it breaks several rules at once). Written by hand against the model alone.

use chrono::{Datelike as _, TimeDelta};
use desk::Now;
use desk::contracts::{ContactInput, ContractChanges, NewContract};
use desk::customers::NewCustomer;
use store::{Action, Contract, ContractId, Customer, CustomerId};
use terms::rules::levels::level_on;
use terms::{ActivationFact, ContactFact, ContractFacts, Date, State};

use crate::commands::Command;
use crate::model::{Model, Record, Step};

mod editions;
mod requests;
mod running;

/// Every refusal that a long run has to meet.
pub const CODES: &[&str] = &[
    "activation_fixed",
    "activation_out_of_window",
    "amendment_not_allowed",
    "consulting_exhausted",
    "duplicate_email",
    "invalid_value",
    "last_contact",
    "not_found",
    "nothing_to_undo",
    "state_conflict",
    "term_too_short",
    "too_many_contacts",
    "too_many_satellites",
    "unknown_impact",
    "unsupported_version",
];

/// The parts of the change, or the codes of its refusal.
pub type Prediction = Result<Vec<Step>, Vec<&'static str>>;

/// Levels from the least to the most, with satellites and consulting blocks.
const LEVELS: [(&str, u32, u32); 3] = [("basic", 0, 0), ("standard", 5, 1), ("premium", 10, 3)];

pub fn predict(model: &Model, command: &Command, now: &Now) -> Prediction {
    let today = now.today;
    match command {
        Command::AddCustomer(input) => {
            let customer = added_customer(model, input);
            Ok(created(Action::Created, Record::Customer(customer)))
        }
        Command::EditCustomer(number, note) => {
            let known = model
                .customers()
                .find(|one| one.number == *number)
                .ok_or_else(|| vec!["not_found"])?;
            let mut customer = known.clone();
            customer.note = Some(note.clone());
            Ok(changed(
                Action::Edited,
                Record::Customer(known.clone()),
                Record::Customer(customer),
            ))
        }
        Command::Create(input) => create(model, input, today),
        Command::Undo if model.can_undo() => Ok(Vec::new()),
        Command::Redo if model.can_redo() => Ok(Vec::new()),
        Command::Undo | Command::Redo => Err(vec!["nothing_to_undo"]),
        Command::Edit(number, changes) => {
            let known = known(model, number)?;
            edit(model, known, changes, today)
        }
        Command::CopyEdition(input) => editions::copy(model, input),
        Command::Confirm(input) => editions::confirm(model, input, now),
        Command::Request(input) => requests::add(model, input, today),
        Command::Answer(id, input) => requests::answer(model, *id, *input),
        other => running::predict(model, other, today),
    }
}

pub fn known<'a>(model: &'a Model, number: &str) -> Result<&'a Contract, Vec<&'static str>> {
    model.contract(number).ok_or_else(|| vec!["not_found"])
}

pub fn created(action: Action, after: Record) -> Vec<Step> {
    vec![Step::new(action, None, after)]
}

/// A record that stays as it was is no change.
pub fn changed(action: Action, before: Record, after: Record) -> Vec<Step> {
    if before == after {
        return Vec::new();
    }
    vec![Step::new(action, Some(before), after)]
}

fn added_customer(model: &Model, input: &NewCustomer) -> Customer {
    let numbers = model.customers().map(|one| one.number.as_str());
    Customer {
        id: CustomerId(uuid::Uuid::nil()),
        number: format!("K-{:04}", greatest(numbers, "K-") + 1),
        name: input.name.clone(),
        is_business: true,
        language: "de".into(),
        street: None,
        postal_code: None,
        city: None,
        country: "DE".into(),
        email: None,
        vat_id: None,
        note: None,
    }
}

/// The greatest number behind this beginning.
fn greatest<'a>(numbers: impl Iterator<Item = &'a str>, beginning: &str) -> u32 {
    numbers
        .filter_map(|number| number.strip_prefix(beginning)?.parse().ok())
        .max()
        .unwrap_or(0)
}

fn create(model: &Model, input: &NewContract, today: Date) -> Prediction {
    let customer = model
        .customers()
        .find(|one| one.number == input.customer)
        .expect("a customer that was thrown from the model");
    let beginning = format!("V-{}-", today.year());
    let contracts = model.contracts();
    let numbers = contracts.iter().map(|one| one.number.as_str());
    let activation = match (input.imported_active_since, input.activation_requested_on) {
        (Some(on), _) => ActivationFact::Imported { on },
        (None, Some(on)) => ActivationFact::Requested { on },
        (None, None) => ActivationFact::Default,
    };
    let contract = Contract {
        id: ContractId(uuid::Uuid::nil()),
        number: format!("{beginning}{:04}", greatest(numbers, &beginning) + 1),
        customer: customer.id,
        edition: model.edition_for(input.received_on.unwrap_or(today)),
        facts: ContractFacts {
            received_on: input.received_on,
            commissioned_on: input.commissioned_on,
            imported: input.imported_active_since.is_some(),
            activation,
            contacts: input.contacts.iter().map(|one| from(one, today)).collect(),
            solutions: input.solutions.clone(),
            ..ContractFacts::draft(input.level.clone(), input.term_months)
        },
        yearly_fee: input.yearly_fee.clone(),
        owner: input.owner.clone(),
        note: input.note.clone(),
        fee_changes: Vec::new(),
        renewal_checks: Vec::new(),
    };
    let mut refusals = of_record(&contract, today);
    // T1.
    if input.term_months < 12 {
        refusals.push("term_too_short");
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let action = if contract.facts.imported {
        Action::Imported
    } else {
        Action::Created
    };
    Ok(created(action, Record::Contract(contract)))
}

fn from(input: &ContactInput, today: Date) -> ContactFact {
    ContactFact {
        name: input.name.clone(),
        email: input.email.clone(),
        phone: input.phone.clone(),
        valid_from: today,
        valid_to: None,
    }
}

/// O1, C1, L1, L2: what is wrong with a contract by itself.
fn of_record(contract: &Contract, today: Date) -> Vec<&'static str> {
    let facts = &contract.facts;
    let mut refusals = Vec::new();
    let mails: Vec<String> = facts
        .contacts
        .iter()
        .filter(|one| one.valid_to.is_none_or(|end| today < end))
        .map(|one| one.email.to_lowercase())
        .collect();
    if mails.len() > 3 {
        refusals.push("too_many_contacts");
    }
    if (1..mails.len()).any(|at| mails[..at].contains(&mails[at])) {
        refusals.push("duplicate_email");
    }
    let level = level_on(&facts.level, &facts.amendments, today);
    refusals.extend(of_systems(contract, level));
    if let (Some(received_on), false) = (facts.received_on, facts.imported) {
        let on = match facts.activation {
            ActivationFact::Default => received_on + TimeDelta::days(30),
            ActivationFact::Requested { on }
            | ActivationFact::Imported { on }
            | ActivationFact::Corrected { on, .. } => on,
        };
        if !(1..=90).contains(&(on - received_on).num_days()) {
            refusals.push("activation_out_of_window");
        }
    }
    refusals
}

/// L1, L2 at a level.
fn of_systems(contract: &Contract, level: &str) -> Vec<&'static str> {
    let mut refusals = Vec::new();
    let solutions = &contract.facts.solutions;
    if solutions
        .iter()
        .any(|one| one.version.as_deref() == Some("2.9"))
    {
        refusals.push("unsupported_version");
    }
    let satellites: u32 = solutions.iter().filter_map(|one| one.satellites).sum();
    if satellites > LEVELS[rank(level)].1 {
        refusals.push("too_many_satellites");
    }
    refusals
}

fn rank(level: &str) -> usize {
    LEVELS
        .iter()
        .position(|known| known.0 == level)
        .expect("a level")
}

fn edit(model: &Model, known: &Contract, changes: &ContractChanges, today: Date) -> Prediction {
    let schedule = model.schedule(known, today);
    let mut contract = known.clone();
    let mut refusals = Vec::new();
    let mut action = Action::Edited;
    if let Some(note) = &changes.note {
        contract.note.clone_from(note);
    }
    if let Some(owner) = &changes.owner {
        contract.owner.clone_from(owner);
    }
    if let Some(received_on) = changes.received_on {
        // X2: a draft is signed with its order, under the terms of that day.
        if let (None, Some(day)) = (contract.facts.received_on, received_on) {
            contract.edition = model.edition_for(day);
        }
        contract.facts.received_on = received_on;
    }
    match changes.activation_requested_on {
        Some(Some(on)) => contract.facts.activation = ActivationFact::Requested { on },
        Some(None) if !contract.facts.imported => {
            contract.facts.activation = ActivationFact::Default;
        }
        _ => {}
    }
    // O2, O4: from A on the day is fixed.
    if let Some(fixed) = schedule.activates_on.filter(|day| *day <= today) {
        match (
            model.schedule(&contract, today).activates_on,
            &changes.reason,
        ) {
            (None, _) => refusals.push("state_conflict"),
            (Some(wanted), _) if wanted == fixed => {
                contract.facts.activation = known.facts.activation.clone();
            }
            (Some(_), None) => refusals.push("activation_fixed"),
            (Some(on), Some(reason)) => {
                action = Action::Corrected;
                contract.facts.activation = ActivationFact::Corrected {
                    on,
                    reason: reason.clone(),
                };
            }
        }
    }
    if let Some(contacts) = &changes.contacts {
        let runs = matches!(schedule.state, State::Active | State::Terminating);
        if contacts.is_empty() && runs && schedule.current_contacts > 0 {
            refusals.push("last_contact");
        }
        replace_contacts(&mut contract.facts.contacts, contacts, today);
    }
    if let Some(withdrawn_on) = changes.withdrawn_on {
        let is_active = schedule.activates_on.is_some_and(|day| day <= today);
        if is_active && schedule.state != State::Withdrawn {
            refusals.push("state_conflict");
        }
        contract.facts.withdrawn_on = withdrawn_on;
    }
    refusals.extend(of_record(&contract, today));
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let mut steps = changed(
        action,
        Record::Contract(known.clone()),
        Record::Contract(contract),
    );
    if let Some(step) = steps.first_mut() {
        step.reason.clone_from(&changes.reason);
    }
    Ok(steps)
}

/// C1: who is left out ends today, who is new starts today, who has the same e-mail goes on.
fn replace_contacts(known: &mut Vec<ContactFact>, wanted: &[ContactInput], today: Date) {
    let mut wanted: Vec<&ContactInput> = wanted.iter().collect();
    for contact in known.iter_mut() {
        if contact.valid_to.is_some_and(|end| end <= today) {
            continue;
        }
        let same = wanted
            .iter()
            .position(|input| input.email.to_lowercase() == contact.email.to_lowercase());
        match same {
            Some(at) => {
                let input = wanted.remove(at);
                contact.name.clone_from(&input.name);
                contact.email.clone_from(&input.email);
                contact.phone.clone_from(&input.phone);
            }
            None => contact.valid_to = Some(today),
        }
    }
    known.extend(wanted.into_iter().map(|input| from(input, today)));
}
