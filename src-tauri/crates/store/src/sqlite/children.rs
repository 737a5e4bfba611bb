//! The tables of what a contract has several of: contacts, covered systems, notices,
//! amendments, and in files of their own checks of renewals, consulting, changes of fees, notices. Each keeps
//! the order of recording.

use rusqlite::params;
use terms::{AmendmentFact, ContactFact, Environment, SolutionFact};

use super::statement::{Columns, all, day_text, optional_day_text, run};
use super::{Connection, request};
use crate::{Contract, StoreError};

mod checks;
mod consulting;
mod fees;
mod notices;

/// Completes the contract in this row, its support requests with it.
pub(super) fn read_into(
    connection: &Connection,
    row: i64,
    contract: &mut Contract,
) -> Result<(), StoreError> {
    let facts = &mut contract.facts;
    facts.contacts = all(connection, CONTACTS, [row], read_contact)?;
    facts.solutions = all(connection, SOLUTIONS, [row], read_solution)?;
    facts.notices = all(connection, notices::ALL, [row], notices::read)?;
    facts.amendments = all(connection, AMENDMENTS, [row], read_amendment)?;
    facts.consulting = all(connection, consulting::ALL, [row], consulting::read)?;
    facts.requests = request::facts_of(connection, row)?;
    contract.fee_changes = all(connection, fees::ALL, [row], fees::read)?;
    contract.renewal_checks = all(connection, checks::ALL, [row], checks::read)?;
    Ok(())
}

/// Makes what is stored for the contract in this row the same as in this one. Support requests
/// are records of their own and stay as they are.
pub(super) fn store(
    connection: &Connection,
    row: i64,
    contract_before: Option<&Contract>,
    contract: &Contract,
) -> Result<(), StoreError> {
    let before = contract_before.map(|before| &before.facts);
    let facts = &contract.facts;
    if before.is_none_or(|before| before.contacts != facts.contacts) {
        if before.is_some() {
            run(connection, DELETE_CONTACTS, [row])?;
        }
        for (position, contact) in (0i64..).zip(&facts.contacts) {
            insert_contact(connection, row, position, contact)?;
        }
    }
    if before.is_none_or(|before| before.solutions != facts.solutions) {
        if before.is_some() {
            run(connection, DELETE_SOLUTIONS, [row])?;
        }
        for (position, solution) in (0i64..).zip(&facts.solutions) {
            insert_solution(connection, row, position, solution)?;
        }
    }
    if before.is_none_or(|before| before.notices != facts.notices) {
        if before.is_some() {
            run(connection, notices::DELETE, [row])?;
        }
        for (position, notice) in (0i64..).zip(&facts.notices) {
            notices::insert(connection, row, position, notice)?;
        }
    }
    if before.is_none_or(|before| before.amendments != facts.amendments) {
        if before.is_some() {
            run(connection, DELETE_AMENDMENTS, [row])?;
        }
        for (position, amendment) in (0i64..).zip(&facts.amendments) {
            insert_amendment(connection, row, position, amendment)?;
        }
    }
    if before.is_none_or(|before| before.consulting != facts.consulting) {
        if before.is_some() {
            run(connection, consulting::DELETE, [row])?;
        }
        for (position, draw) in (0i64..).zip(&facts.consulting) {
            consulting::insert(connection, row, position, draw)?;
        }
    }
    if contract_before.is_none_or(|before| before.fee_changes != contract.fee_changes) {
        if before.is_some() {
            run(connection, fees::DELETE, [row])?;
        }
        for (position, change) in (0i64..).zip(&contract.fee_changes) {
            fees::insert(connection, row, position, change)?;
        }
    }
    if contract_before.is_none_or(|before| before.renewal_checks != contract.renewal_checks) {
        if before.is_some() {
            run(connection, checks::DELETE, [row])?;
        }
        for (position, check) in (0i64..).zip(&contract.renewal_checks) {
            checks::insert(connection, row, position, check)?;
        }
    }
    Ok(())
}

/// Removes everything of the contract in this row.
pub(super) fn remove(connection: &Connection, row: i64) -> Result<(), StoreError> {
    for delete in [
        DELETE_CONTACTS,
        DELETE_SOLUTIONS,
        notices::DELETE,
        DELETE_AMENDMENTS,
        consulting::DELETE,
        fees::DELETE,
        checks::DELETE,
    ] {
        run(connection, delete, [row])?;
    }
    Ok(())
}

const DELETE_CONTACTS: &str = "DELETE FROM contact WHERE contract = ?1";
const CONTACTS: &str = "SELECT name, email, phone, valid_from, valid_to FROM contact \
    WHERE contract = ?1 ORDER BY position";

fn read_contact(columns: &mut Columns<'_, '_>) -> Result<ContactFact, StoreError> {
    Ok(ContactFact {
        name: columns.text()?,
        email: columns.text()?,
        phone: columns.text()?,
        valid_from: columns.day()?,
        valid_to: columns.optional_day()?,
    })
}

fn insert_contact(
    connection: &Connection,
    row: i64,
    position: i64,
    contact: &ContactFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO contact (contract, position, name, email, phone, valid_from, valid_to)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            row,
            position,
            contact.name,
            contact.email,
            contact.phone,
            day_text(contact.valid_from),
            optional_day_text(contact.valid_to),
        ],
    )
    .map(|_| ())
}

const DELETE_SOLUTIONS: &str = "DELETE FROM solution WHERE contract = ?1";
const SOLUTIONS: &str = "SELECT solution, version, environment, satellites FROM solution \
    WHERE contract = ?1 ORDER BY position";

fn read_solution(columns: &mut Columns<'_, '_>) -> Result<SolutionFact, StoreError> {
    Ok(SolutionFact {
        solution: columns.text()?,
        version: columns.optional_text()?,
        environment: columns.one_of(Environment::from_id)?,
        satellites: columns
            .optional_integer()?
            .map(u32::try_from)
            .transpose()
            .map_err(|_| StoreError::damaged("a number of satellites is negative"))?,
    })
}

fn insert_solution(
    connection: &Connection,
    row: i64,
    position: i64,
    solution: &SolutionFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO solution (contract, position, solution, version, environment, satellites)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row,
            position,
            solution.solution,
            solution.version,
            solution.environment.id(),
            solution.satellites,
        ],
    )
    .map(|_| ())
}

const DELETE_AMENDMENTS: &str = "DELETE FROM amendment WHERE contract = ?1";
const AMENDMENTS: &str = "SELECT effective_on, from_level, to_level, recorded_on FROM amendment \
    WHERE contract = ?1 ORDER BY position";

fn read_amendment(columns: &mut Columns<'_, '_>) -> Result<AmendmentFact, StoreError> {
    Ok(AmendmentFact {
        effective_on: columns.day()?,
        from_level: columns.text()?,
        to_level: columns.text()?,
        recorded_on: columns.day()?,
    })
}

fn insert_amendment(
    connection: &Connection,
    row: i64,
    position: i64,
    amendment: &AmendmentFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO amendment (contract, position, effective_on, from_level, to_level, recorded_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row,
            position,
            day_text(amendment.effective_on),
            amendment.from_level,
            amendment.to_level,
            day_text(amendment.recorded_on),
        ],
    )
    .map(|_| ())
}
