//! The history of a record, and taking changes back: every undo is an entry of its own.
//! Entries are read from the journal's images; the changed fields bear the names of the
//! command line's JSON.

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};
use store::{Action, Contract, ContractId, JournalEntry, Register, Request, Snapshot, Subject};
use terms::Date;

use crate::contracts;
use crate::done::{Done, Touched};
use crate::now::Now;
use crate::problem::{Code, Problem};

mod fields;

/// One recorded change, in fields.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    /// Place in the history of this record, from 1.
    pub seq: i64,
    /// When it was recorded.
    pub recorded_at: DateTime<FixedOffset>,
    /// By whom.
    pub who: String,
    /// What was done.
    pub action: Action,
    /// Why, where a reason was given.
    pub reason: Option<String>,
    /// The fields that changed.
    pub changes: Vec<FieldChange>,
    /// The support request it is about; none for the contract itself.
    pub request: Option<i64>,
}

/// One field before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// Name of the field.
    pub field: &'static str,
    /// Before; null if empty.
    pub old: Value,
    /// After; null if empty.
    pub new: Value,
}

/// What was taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// Number of the contract it concerned.
    pub contract: Option<String>,
    /// Number of the customer it concerned.
    pub customer: Option<String>,
    /// What the change had been.
    pub action: Action,
}

/// The history of a contract, oldest first.
pub fn of_contract(register: &Register, number: &str) -> Result<Vec<HistoryEntry>, Problem> {
    register.read(|snapshot| {
        let contract = snapshot
            .contract_by_number(number)?
            .ok_or_else(|| contracts::not_found(number))?;
        of_contract_in(snapshot, contract.id)
    })
}

/// The same in a view that is open already.
pub(crate) fn of_contract_in(
    snapshot: &Snapshot<'_>,
    contract: ContractId,
) -> Result<Vec<HistoryEntry>, Problem> {
    let entries = snapshot.history(contract)?;
    Ok((1..)
        .zip(entries)
        .map(|(seq, entry)| in_fields(seq, entry, snapshot))
        .collect())
}

/// The history of a contract and of its support requests, recorded up to `until`, oldest first.
pub(crate) fn with_requests(
    register: &Register,
    contract: &Contract,
    until: Date,
) -> Result<Vec<HistoryEntry>, Problem> {
    register.read(|snapshot| {
        let mut entries = snapshot.history(contract.id)?;
        for request in snapshot.requests_of(contract.id)? {
            entries.extend(snapshot.history_of_request(request.id)?);
        }
        entries.retain(|entry| entry.today <= until);
        entries.sort_by_key(|entry| entry.seq);
        Ok((1..)
            .zip(entries)
            .map(|(seq, entry)| in_fields(seq, entry, snapshot))
            .collect())
    })
}

/// Takes back the last change that stands.
pub fn undo(register: &mut Register, now: &Now) -> Result<Done<Undone>, Problem> {
    let undone = register.undo(&now.stamp())?;
    answer(register, undone)
}

/// Does again what was taken back last.
pub fn redo(register: &mut Register, now: &Now) -> Result<Done<Undone>, Problem> {
    let redone = register.redo(&now.stamp())?;
    answer(register, redone)
}

fn answer(register: &Register, entry: Option<JournalEntry>) -> Result<Done<Undone>, Problem> {
    let entry = entry.ok_or_else(|| Problem::new(Code::NothingToUndo))?;
    let number = number_in(&entry);
    let (contract, customer, touched) = match entry.subject {
        Subject::Contract(_) => (number.clone(), None, number.map(Touched::Contract)),
        Subject::Customer(_) => (None, number.clone(), number.map(Touched::Customer)),
        Subject::Request(id) => {
            let contract = contract_in(&entry, register)?;
            (contract, None, Some(Touched::Request(id.0)))
        }
        Subject::Settings => (None, None, Some(Touched::Settings)),
        Subject::Edition(_) => (None, None, Some(Touched::Editions)),
    };
    let mut touched: Vec<Touched> = touched.into_iter().collect();
    if let Some(number) = &contract
        && let Some(record) = register.contract_by_number(number)?
        && let Some(customer) = register.customer(record.customer)?
    {
        if !matches!(touched.first(), Some(Touched::Contract(_))) {
            touched.push(Touched::Contract(number.clone()));
        }
        touched.push(Touched::Customer(customer.number));
    }
    Ok(Done::new(
        Undone {
            contract,
            customer,
            action: entry.action,
        },
        touched,
    ))
}

/// The number of the contract that a request belongs, or belonged, to.
fn contract_in(entry: &JournalEntry, register: &Register) -> Result<Option<String>, Problem> {
    let Some(request) = [&entry.after, &entry.before]
        .into_iter()
        .flatten()
        .find_map(|image| serde_json::from_value::<Request>(image.clone()).ok())
    else {
        return Ok(None);
    };
    Ok(register
        .contract(request.contract)?
        .map(|contract| contract.number))
}

/// The number that the record bears, or bore before it was taken back.
pub(crate) fn number_in(entry: &JournalEntry) -> Option<String> {
    [&entry.after, &entry.before]
        .into_iter()
        .flatten()
        .find_map(|image| image.get("number")?.as_str().map(str::to_owned))
}

pub(crate) fn in_fields(seq: i64, entry: JournalEntry, snapshot: &Snapshot<'_>) -> HistoryEntry {
    let request = match entry.subject {
        Subject::Request(id) => Some(id.0),
        _ => None,
    };
    let before = fields::of_image(entry.before.as_ref(), snapshot);
    let after = fields::of_image(entry.after.as_ref(), snapshot);
    HistoryEntry {
        seq,
        recorded_at: entry.recorded_at,
        who: entry.who,
        action: entry.action,
        reason: entry.reason,
        changes: difference(&before, &after),
        request,
    }
}

fn difference(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FieldChange> {
    fields::NAMES
        .iter()
        .filter_map(|&field| {
            let old = before.get(field).cloned().unwrap_or(Value::Null);
            let new = after.get(field).cloned().unwrap_or(Value::Null);
            (old != new).then_some(FieldChange { field, old, new })
        })
        .collect()
}
