//! Everything that a register holds, record by record and as of one moment, for a complete export:
//! each contract with what follows from it today, its requests, its appointments, its history.
//! Never: how a file words it.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};
use store::{
    Action, Customer, CustomerQuery, JournalEntry, Register, RequestQuery, RequestRow, Snapshot,
    StoredEdition,
};

use super::package::{AssetEntry, asset_entries};
use super::{Selection, each};
use crate::consulting::{self, ConsultingBook};
use crate::contracts::{self, ContractCase};
use crate::history::{self, HistoryEntry};
use crate::now::Now;
use crate::problem::Problem;

/// A record with all that belongs to it.
#[derive(Debug)]
pub enum Piece {
    /// All customers come first, by name.
    Customer {
        /// The customer.
        customer: Box<Customer>,
        /// What was recorded of it, oldest first.
        history: Vec<Recorded>,
    },
    /// Then all contracts, by number.
    Contract(Box<CompleteContract>),
}

/// A contract with all that belongs to it.
#[derive(Debug)]
pub struct CompleteContract {
    /// The contract, and what follows from it today.
    pub case: ContractCase,
    /// Its support requests by receipt, each with its history.
    pub requests: Vec<(RequestRow, Vec<Recorded>)>,
    /// Its appointments for consulting.
    pub consulting: ConsultingBook,
    /// What was recorded of it, oldest first.
    pub history: Vec<Recorded>,
}

/// What the register holds beside customers and contracts.
#[derive(Debug)]
pub struct Rest {
    /// The company's own editions, and what was confirmed of the shipped one.
    pub editions: Vec<StoredEdition>,
    /// What is set.
    pub settings: Option<Value>,
    /// The files that the settings name.
    pub assets: Vec<AssetEntry>,
}

/// One recorded change of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
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
    /// The fields that changed: name, before, after.
    pub changes: Vec<(String, Value, Value)>,
}

/// Hands over everything that the register holds.
pub fn complete(
    register: &Register,
    now: &Now,
    take: &mut dyn FnMut(Piece) -> Result<(), Problem>,
) -> Result<Rest, Problem> {
    register.read(|snapshot| {
        let mut query = CustomerQuery {
            limit: 1_000,
            ..CustomerQuery::default()
        };
        loop {
            let page = snapshot.customers(&query)?;
            for row in page.rows {
                let Some(customer) = snapshot.customer(row.id)? else {
                    continue;
                };
                take(Piece::Customer {
                    customer: Box::new(customer),
                    history: recorded(snapshot.history_of_customer(row.id)?),
                })?;
            }
            if page.next.is_none() {
                break;
            }
            query.after = page.next;
        }
        each(snapshot, &Selection::all(), |contract| {
            let case = contracts::case_in(snapshot, contract, now.today)?;
            let contract = CompleteContract {
                requests: requests(snapshot, &case, now)?,
                consulting: consulting::book(&case)?,
                history: history::of_contract_in(snapshot, case.contract.id)?
                    .into_iter()
                    .map(of_contract)
                    .collect(),
                case,
            };
            take(Piece::Contract(Box::new(contract)))
        })?;
        Ok(Rest {
            editions: snapshot.editions()?,
            settings: snapshot.settings()?,
            assets: asset_entries(snapshot)?,
        })
    })
}

fn requests(
    snapshot: &Snapshot<'_>,
    case: &ContractCase,
    now: &Now,
) -> Result<Vec<(RequestRow, Vec<Recorded>)>, Problem> {
    if case.contract.facts.requests.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = RequestQuery {
        contract: Some(case.contract.id),
        descending: false,
        limit: 1_000,
        want_totals: false,
        ..RequestQuery::at(now.recorded_at.to_utc())
    };
    let mut requests = Vec::new();
    loop {
        let page = snapshot.request_page(&query)?;
        for row in page.rows {
            let history = recorded(snapshot.history_of_request(row.request.id)?);
            requests.push((row, history));
        }
        if page.next.is_none() {
            return Ok(requests);
        }
        query.after = page.next;
    }
}

fn of_contract(entry: HistoryEntry) -> Recorded {
    Recorded {
        seq: entry.seq,
        recorded_at: entry.recorded_at,
        who: entry.who,
        action: entry.action,
        reason: entry.reason,
        changes: entry
            .changes
            .into_iter()
            .map(|change| (change.field.to_owned(), change.old, change.new))
            .collect(),
    }
}

/// Entries of a record whose image has plain fields.
fn recorded(entries: Vec<JournalEntry>) -> Vec<Recorded> {
    (1..)
        .zip(entries)
        .map(|(seq, entry)| Recorded {
            seq,
            recorded_at: entry.recorded_at,
            who: entry.who,
            action: entry.action,
            reason: entry.reason,
            changes: changes(entry.before.as_ref(), entry.after.as_ref()),
        })
        .collect()
}

fn changes(before: Option<&Value>, after: Option<&Value>) -> Vec<(String, Value, Value)> {
    let (before, after) = (fields(before), fields(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| {
            let of = |image: &Map<String, Value>| image.get(name).cloned().unwrap_or(Value::Null);
            let (old, new) = (of(&before), of(&after));
            (old != new).then(|| (name.clone(), old, new))
        })
        .collect()
}

/// The fields of an image, those of its fact among them; identities that nobody sees left out.
fn fields(image: Option<&Value>) -> Map<String, Value> {
    let mut fields = Map::new();
    let Some(Value::Object(image)) = image else {
        return fields;
    };
    for (name, value) in image {
        match value {
            Value::Object(fact) if name == "fact" => fields.extend(fact.clone()),
            _ if matches!(name.as_str(), "id" | "contract") => {}
            _ => {
                fields.insert(name.clone(), value.clone());
            }
        }
    }
    fields
}
