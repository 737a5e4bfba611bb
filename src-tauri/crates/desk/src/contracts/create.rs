//! Creating a contract, and the same without storing it, for a preview while typing.

use std::sync::Arc;

use store::{Action, Change, Contract, ContractId, Customer, Register};
use terms::{ActivationFact, ContactFact, ContractFacts, Edition};

use super::{ContractCase, NewContract, case_of, check};
use crate::customers;
use crate::now::Now;
use crate::problem::Problem;

pub(super) fn add(
    change: &mut Change<'_>,
    input: NewContract,
    now: &Now,
) -> Result<ContractCase, Problem> {
    let customer = change
        .customer_by_number(&input.customer)?
        .ok_or_else(|| customers::not_found(&input.customer).or_at("customer"))?;
    let number = match &input.number {
        Some(number) => number.clone(),
        None => change.free_contract_number(now.today)?,
    };
    let imported = input.imported_active_since.is_some();
    let edition = change.edition_for(input.received_on.unwrap_or(now.today))?;
    let case = assemble(input, number, customer, edition, now)?;
    let action = if imported {
        Action::Imported
    } else {
        Action::Created
    };
    change.put_contract(&case.contract, action, None)?;
    Ok(case)
}

/// What a contract would be, without storing it: everything is checked as on creation.
///
/// The customer is given, since a preview may come before the customer is stored.
pub fn draft_case(
    input: NewContract,
    number: String,
    customer: Customer,
    edition: Arc<Edition>,
    now: &Now,
) -> Result<ContractCase, Problem> {
    assemble(input, number, customer, edition, now)
}

/// The number that the next contract would be given.
pub fn free_number(register: &Register, now: &Now) -> Result<String, Problem> {
    Ok(register.free_contract_number(now.today)?)
}

fn assemble(
    input: NewContract,
    number: String,
    customer: Customer,
    edition: Arc<Edition>,
    now: &Now,
) -> Result<ContractCase, Problem> {
    check::level(&input.level, &edition)?;
    check::term(input.term_months, &edition)?;
    let activation = match (input.imported_active_since, input.activation_requested_on) {
        (Some(on), _) => ActivationFact::Imported { on },
        (None, Some(on)) => ActivationFact::Requested { on },
        (None, None) => ActivationFact::Default,
    };
    let contacts = input
        .contacts
        .into_iter()
        .map(|contact| ContactFact {
            name: contact.name,
            email: contact.email,
            phone: contact.phone,
            valid_from: now.today,
            valid_to: None,
        })
        .collect();
    let facts = ContractFacts {
        received_on: input.received_on,
        commissioned_on: input.commissioned_on,
        imported: input.imported_active_since.is_some(),
        activation,
        contacts,
        solutions: input.solutions,
        ..ContractFacts::draft(input.level, input.term_months)
    };
    let contract = Contract {
        id: ContractId::new(now.recorded_at),
        number,
        customer: customer.id,
        edition: edition.id.clone(),
        facts,
        yearly_fee: input.yearly_fee,
        owner: input.owner,
        note: input.note,
        fee_changes: Vec::new(),
        renewal_checks: Vec::new(),
    };
    check::contract(&contract, &edition, now.today)?;
    case_of(contract, customer, edition, now.today)
}
