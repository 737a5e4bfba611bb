//! The contract's table: reading and storing one contract with all that belongs to it.

use rusqlite::{ToSql, params, params_from_iter};
use terms::{ActivationFact, ContractFacts, Date};

use super::journal::{Entry, Writer, image_of};
use super::request_index::NewWords;
use super::statement::{Columns, day_text, first, insert, integer, optional_day_text, run};
use super::{Connection, Vocabulary, children, customer, edition, index, request_index};

use crate::derive::{Derived, SearchWords};
use crate::{Action, Contract, ContractId, Money, StoreError, Subject, fold};

const SELECT: &str = "SELECT c.row, c.id, c.number, k.id, c.edition, c.received_on, \
    c.commissioned_on, c.imported, c.activation_origin, c.activation_on, c.activation_reason, \
    c.term_months, c.level, c.fee_minor, c.fee_currency, c.owner, c.note, c.withdrawn_on, k.name, k.row \
    FROM contract AS c CROSS JOIN customer AS k ON k.row = c.customer";

macro_rules! stored_columns {
    () => {
        "number, number_key, edition, received_on, commissioned_on, imported, \
         activation_origin, activation_on, activation_reason, term_months, level, fee_minor, \
         fee_currency, owner, note, withdrawn_on"
    };
}

macro_rules! stored_values {
    () => {
        "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO contract (",
    stored_columns!(),
    ", id, customer) VALUES (",
    stored_values!(),
    ", ?17, ?18)"
);

const UPDATE: &str = concat!(
    "UPDATE contract SET (",
    stored_columns!(),
    ") = (",
    stored_values!(),
    ") WHERE id = ?17"
);

/// Apart from the rest: setting a reference makes a statement check it, and one that may fail
/// after writing makes the engine write its search index to disk first.
const MOVE: &str = "UPDATE contract SET customer = ?1 WHERE id = ?2";

/// A contract as it is stored, with what its index needs besides.
pub(super) struct Stored {
    pub(super) row: i64,
    pub(super) contract: Contract,
    pub(super) customer_name: String,
    pub(super) customer_row: u32,
}

/// The contract with this identity.
pub(crate) fn by_id(
    connection: &Connection,
    id: ContractId,
) -> Result<Option<Contract>, StoreError> {
    Ok(stored_by_id(connection, id)?.map(|stored| stored.contract))
}

/// The contract with this number, ignoring case.
pub(crate) fn by_number(
    connection: &Connection,
    number: &str,
) -> Result<Option<Contract>, StoreError> {
    let sql = format!("{SELECT} WHERE c.number_key = ?1");
    let stored = first(connection, &sql, [fold::number_key(number)], read)?;
    complete(connection, stored).map(|stored| stored.map(|stored| stored.contract))
}

/// The contract in this row.
pub(super) fn in_row(connection: &Connection, row: i64) -> Result<Stored, StoreError> {
    let sql = format!("{SELECT} WHERE c.row = ?1");
    let stored = first(connection, &sql, [row], read)?;
    complete(connection, stored)?
        .ok_or_else(|| StoreError::damaged("the index names a contract that is missing"))
}

/// The row of the contract with this identity.
pub(super) fn row_of(connection: &Connection, id: ContractId) -> Result<Option<i64>, StoreError> {
    first(
        connection,
        "SELECT row FROM contract WHERE id = ?1",
        [id.0.as_bytes().as_slice()],
        integer,
    )
}

fn stored_by_id(connection: &Connection, id: ContractId) -> Result<Option<Stored>, StoreError> {
    let sql = format!("{SELECT} WHERE c.id = ?1");
    let stored = first(connection, &sql, [id.0.as_bytes().as_slice()], read)?;
    complete(connection, stored)
}

fn complete(connection: &Connection, stored: Option<Stored>) -> Result<Option<Stored>, StoreError> {
    stored
        .map(|mut stored| {
            children::read_into(connection, stored.row, &mut stored.contract)?;
            Ok(stored)
        })
        .transpose()
}

/// A row of [`SELECT`], without what stands in tables of its own.
fn read(columns: &mut Columns<'_, '_>) -> Result<Stored, StoreError> {
    let row = columns.integer()?;
    let id = columns.id()?;
    let number = columns.text()?;
    let customer = columns.id()?;
    let edition = columns.text()?;
    let received_on = columns.optional_day()?;
    let commissioned_on = columns.optional_day()?;
    let imported = columns.flag()?;
    let activation = read_activation(columns)?;
    let term_months = columns.count()?;
    let level = columns.text()?;
    let amount_minor = columns.optional_integer()?;
    let currency = columns.optional_text()?;
    let owner = columns.optional_text()?;
    let note = columns.optional_text()?;
    let withdrawn_on = columns.optional_day()?;
    let customer_name = columns.text()?;
    let customer_row = columns.count()?;
    let facts = ContractFacts {
        received_on,
        commissioned_on,
        imported,
        activation,
        withdrawn_on,
        ..ContractFacts::draft(level, term_months)
    };
    let contract = Contract {
        id,
        number,
        customer,
        edition,
        facts,
        yearly_fee: money(amount_minor, currency),
        owner,
        note,
        fee_changes: Vec::new(),
        renewal_checks: Vec::new(),
    };
    Ok(Stored {
        row,
        contract,
        customer_name,
        customer_row,
    })
}

/// An amount from its two columns.
pub(super) fn money(amount_minor: Option<i64>, currency: Option<String>) -> Option<Money> {
    amount_minor
        .zip(currency)
        .map(|(amount_minor, currency)| Money {
            amount_minor,
            currency,
        })
}

fn read_activation(columns: &mut Columns<'_, '_>) -> Result<ActivationFact, StoreError> {
    let origin = columns.text()?;
    let on = columns.optional_day()?;
    let reason = columns.optional_text()?;
    match (origin.as_str(), on, reason) {
        ("default", None, _) => Ok(ActivationFact::Default),
        ("requested", Some(on), _) => Ok(ActivationFact::Requested { on }),
        ("imported", Some(on), _) => Ok(ActivationFact::Imported { on }),
        ("corrected", Some(on), Some(reason)) => Ok(ActivationFact::Corrected { on, reason }),
        _ => Err(StoreError::damaged("an activation day cannot be read")),
    }
}

fn activation_columns(fact: &ActivationFact) -> (&'static str, Option<Date>, Option<&str>) {
    match fact {
        ActivationFact::Default => ("default", None, None),
        ActivationFact::Requested { on } => ("requested", Some(*on), None),
        ActivationFact::Imported { on } => ("imported", Some(*on), None),
        ActivationFact::Corrected { on, reason } => ("corrected", Some(*on), Some(reason)),
    }
}

/// Stores a contract, with its index and its history.
pub(crate) fn put(
    connection: &Connection,
    journal: &mut Writer,
    contract: &Contract,
    action: Action,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    let today = journal.index_day();
    store(connection, contract, today, journal.vocabulary())?;
    let entry = Entry {
        action,
        reason,
        subject: Subject::Contract(contract.id),
        after: Some(image_of(contract)?),
        undoes: None,
    };
    journal.append(connection, &entry)
}

/// Makes the stored contract this one.
pub(super) fn store(
    connection: &Connection,
    contract: &Contract,
    today: Date,
    vocabulary: &mut Vocabulary,
) -> Result<(), StoreError> {
    let number_key = fold::number_key(&contract.number);
    let id = contract.id.0.as_bytes().as_slice();
    let taken = first(
        connection,
        "SELECT 1 FROM contract WHERE number_key = ?1 AND id <> ?2",
        params![number_key, id],
        integer,
    )?;
    if taken.is_some() {
        return Err(StoreError::Conflict { field: "number" });
    }
    let (customer, customer_name) = customer::row_and_name(connection, contract.customer)?
        .ok_or(StoreError::Conflict { field: "customer" })?;
    let edition = edition::pinned(connection, &contract.edition)?;
    let before = stored_by_id(connection, contract.id)?;
    let mut contract = contract.clone();
    // Records of their own: what the caller holds of them may be older.
    contract.facts.requests = match &before {
        Some(stored) => stored.contract.facts.requests.clone(),
        None => Vec::new(),
    };
    let wanted = SearchWords::Wanted;
    let derived = Derived::of(&contract, &customer_name, &edition, today, wanted)?;
    let facts = &contract.facts;
    let (origin, activation_on, activation_reason) = activation_columns(&facts.activation);
    let received_on = optional_day_text(facts.received_on);
    let commissioned_on = optional_day_text(facts.commissioned_on);
    let activation_on = activation_on.map(day_text);
    let fee = contract.yearly_fee.as_ref();
    let fee_minor = fee.map(|fee| fee.amount_minor);
    let fee_currency = fee.map(|fee| &fee.currency);
    let withdrawn_on = optional_day_text(facts.withdrawn_on);
    let values: [&dyn ToSql; 17] = [
        &contract.number,
        &number_key,
        &contract.edition,
        &received_on,
        &commissioned_on,
        &facts.imported,
        &origin,
        &activation_on,
        &activation_reason,
        &facts.term_months,
        &facts.level,
        &fee_minor,
        &fee_currency,
        &contract.owner,
        &contract.note,
        &withdrawn_on,
        &id,
    ];
    let row = if let Some(stored) = &before {
        run(connection, UPDATE, values)?;
        if stored.contract.customer != contract.customer {
            run(connection, MOVE, params![customer, id])?;
        }
        stored.row
    } else {
        let all = values.into_iter().chain([&customer as &dyn ToSql]);
        insert(connection, INSERT, params_from_iter(all))?
    };
    let contract_before = before.as_ref().map(|stored| &stored.contract);
    children::store(connection, row, contract_before, &contract)?;
    let is_renamed = before.as_ref().is_some_and(|before| {
        before.contract.number != contract.number || before.customer_name != customer_name
    });
    let stored = Stored {
        row,
        contract,
        customer_name,
        customer_row: u32::try_from(customer)
            .map_err(|_| StoreError::damaged("a customer has no row"))?,
    };
    index::put(connection, &stored, &derived, before.is_some(), vocabulary)?;
    let new_words = if is_renamed {
        NewWords::All
    } else {
        NewWords::None
    };
    request_index::put(connection, &stored, &derived, new_words, vocabulary)
}

/// Removes a contract with all that belongs to it.
pub(super) fn remove(connection: &Connection, id: ContractId) -> Result<(), StoreError> {
    let row = row_of(connection, id)?
        .ok_or_else(|| StoreError::damaged("a contract of the history is missing"))?;
    children::remove(connection, row)?;
    index::remove(connection, row)?;
    run(connection, "DELETE FROM contract WHERE row = ?1", [row]).map(|_| ())
}
