//! Contracts: creating, changing, correcting, amending, reading.
//!
//! Here the findings of the rules become refusals (O1, O4, C1, T1, L1, L2, L3) before anything
//! is stored. Notices have a file of their own. Never: computing a date.

use std::sync::Arc;

use store::{
    Contract, ContractPage, ContractQuery, ContractRow, Customer, Money, Register, Snapshot,
};
use terms::{Date, Edition, Schedule, SolutionFact};

use crate::customers;
use crate::done::{Done, Touched};
use crate::now::Now;
use crate::problem::{Code, Problem};

pub(crate) mod check;
mod create;
pub(crate) mod edit;

pub use create::{draft_case, free_number};

/// A contract as it is worked with: record, customer, edition and what follows from them today.
#[derive(Debug, Clone, PartialEq)]
pub struct ContractCase {
    /// The record.
    pub contract: Contract,
    /// Whose it is.
    pub customer: Customer,
    /// The terms it was signed under (X2).
    pub edition: Arc<Edition>,
    /// What follows from the facts today.
    pub schedule: Schedule,
}

/// A contact person as entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactInput {
    /// Full name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
}

/// What is entered for a contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContract {
    /// Contract number; `None` lets the program give one.
    pub number: Option<String>,
    /// Number of the customer.
    pub customer: String,
    /// Level id.
    pub level: String,
    /// O; `None` is a draft.
    pub received_on: Option<Date>,
    /// The day the order was placed; `None` means O.
    pub commissioned_on: Option<Date>,
    /// The wish for A (O2).
    pub activation_requested_on: Option<Date>,
    /// Taken over from a legacy list, active since this day (O6); then there is no order date.
    pub imported_active_since: Option<Date>,
    /// T.
    pub term_months: u32,
    /// Net fee per contract year.
    pub yearly_fee: Option<Money>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Internal note, never printed.
    pub note: Option<String>,
    /// Contact persons.
    pub contacts: Vec<ContactInput>,
    /// Covered systems.
    pub solutions: Vec<SolutionFact>,
}

impl NewContract {
    /// A draft of twelve months with everything else empty.
    pub fn draft(customer: impl Into<String>, level: impl Into<String>) -> Self {
        Self {
            number: None,
            customer: customer.into(),
            level: level.into(),
            received_on: None,
            commissioned_on: None,
            activation_requested_on: None,
            imported_active_since: None,
            term_months: 12,
            yearly_fee: None,
            owner: None,
            note: None,
            contacts: Vec::new(),
            solutions: Vec::new(),
        }
    }
}

/// What is to change about a contract; `None` leaves a field as it is, `Some(None)` empties it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContractChanges {
    /// Another contract number.
    pub number: Option<String>,
    /// Another customer, by number.
    pub customer: Option<String>,
    /// Another level; from A on with `effective_on` as an amendment (L3).
    pub level: Option<String>,
    /// First day of the other level.
    pub effective_on: Option<Date>,
    /// O.
    pub received_on: Option<Option<Date>>,
    /// The day the order was placed.
    pub commissioned_on: Option<Option<Date>>,
    /// The wish for A; emptied means the default day.
    pub activation_requested_on: Option<Option<Date>>,
    /// A itself: for imported contracts, and as a correction.
    pub activates_on: Option<Date>,
    /// T.
    pub term_months: Option<u32>,
    /// Net fee per contract year.
    pub yearly_fee: Option<Option<Money>>,
    /// Who looks after it.
    pub owner: Option<Option<String>>,
    /// Internal note.
    pub note: Option<Option<String>>,
    /// The contacts from today on; those left out end today.
    pub contacts: Option<Vec<ContactInput>>,
    /// Covered systems, as a whole.
    pub solutions: Option<Vec<SolutionFact>>,
    /// The order was taken back, before A.
    pub withdrawn_on: Option<Option<Date>>,
    /// Why; required for a correction of A (O4).
    pub reason: Option<String>,
}

/// Creates a contract, a draft without an order date.
pub fn create(
    register: &mut Register,
    input: NewContract,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let case = register.change(&now.stamp(), |change| create::add(change, input, now))?;
    Ok(done(case))
}

/// Changes the fields given; refuses what the rules do not allow and then stores nothing.
pub fn edit(
    register: &mut Register,
    number: &str,
    changes: ContractChanges,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let case = register.change(&now.stamp(), |change| {
        edit::apply(change, number, changes, now)
    })?;
    Ok(done(case))
}

/// The contract with this number and what follows from it today.
pub fn read(register: &Register, number: &str, now: &Now) -> Result<ContractCase, Problem> {
    register.read(|snapshot| {
        let contract = snapshot
            .contract_by_number(number)?
            .ok_or_else(|| not_found(number))?;
        case_in(snapshot, contract, now.today)
    })
}

/// A contract as the register has it, with its customer and its edition.
pub(crate) fn case_in(
    snapshot: &Snapshot<'_>,
    contract: Contract,
    today: Date,
) -> Result<ContractCase, Problem> {
    let customer = snapshot
        .customer(contract.customer)?
        .ok_or_else(|| customers::not_found(&contract.customer.to_string()))?;
    let edition = edition_of(snapshot, &contract)?;
    case_of(contract, customer, edition, today)
}

/// A page of contracts.
pub fn list(register: &Register, query: &ContractQuery) -> Result<ContractPage, Problem> {
    Ok(register.contract_page(query)?)
}

/// All rows of `query` as of one moment, whatever its limit.
pub fn all(register: &Register, query: &ContractQuery) -> Result<Vec<ContractRow>, Problem> {
    register.read(|snapshot| {
        let mut query = ContractQuery {
            limit: 5_000,
            ..query.clone()
        };
        let mut rows = Vec::new();
        loop {
            let page = snapshot.contract_page(&query)?;
            rows.extend(page.rows);
            if page.next.is_none() {
                return Ok(rows);
            }
            query.after = page.next;
        }
    })
}

pub(crate) fn case_of(
    contract: Contract,
    customer: Customer,
    edition: Arc<Edition>,
    today: Date,
) -> Result<ContractCase, Problem> {
    let schedule = Schedule::of(&contract.facts, &edition, today)?;
    Ok(ContractCase {
        contract,
        customer,
        edition,
        schedule,
    })
}

/// X2: the terms that the contract was signed under.
pub(crate) fn edition_of(
    snapshot: &Snapshot<'_>,
    contract: &Contract,
) -> Result<Arc<Edition>, Problem> {
    snapshot.edition(&contract.edition)?.ok_or_else(|| {
        Problem::new(Code::RegisterDamaged).with("edition", contract.edition.as_str())
    })
}

pub(crate) fn not_found(number: &str) -> Problem {
    Problem::new(Code::NotFound).with("contract", number)
}

pub(crate) fn done(case: ContractCase) -> Done<ContractCase> {
    let touched = [
        Touched::Contract(case.contract.number.clone()),
        Touched::Customer(case.customer.number.clone()),
    ];
    Done::new(case, touched)
}

#[cfg(test)]
mod tests;
