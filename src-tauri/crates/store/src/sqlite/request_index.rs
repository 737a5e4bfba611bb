//! The index of support requests: what becomes of each, from the facts of its contract alone.
//! Written with every change of the contract or of one of its requests; another day changes
//! nothing here.

use std::collections::BTreeMap;

use rusqlite::params;
use terms::RequestFact;
use terms::rules::requests::{RequestOutcome, Validity};

use super::contract::Stored;
use super::statement::{Columns, all, first, optional_text, run};
use super::vocabulary::Indexed;
use super::{Connection, Vocabulary, search};
use crate::derive::{Derived, search_hash};
use crate::{RequestId, StoreError, fold};

/// Which requests of a contract may be found by other words than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NewWords {
    /// None: only facts of the contract have changed.
    None,
    /// Only this one.
    Of(RequestId),
    /// All: the contract's number or the customer's name may have changed.
    All,
}

impl NewWords {
    fn include(self, id: RequestId) -> bool {
        match self {
            Self::None => false,
            Self::Of(other) => other == id,
            Self::All => true,
        }
    }
}

/// What the index keeps of one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) state: i64,
    pub(super) impact: String,
    pub(super) received_at: i64,
    pub(super) due_at: Option<i64>,
    pub(super) refusal: Option<String>,
    pub(super) level: String,
    pub(super) contract_year: Option<u32>,
    pub(super) over_quota: bool,
    pub(super) number_sort: String,
    pub(super) customer_sort: String,
    pub(super) search_hash: i64,
}

/// States as they are stored: what follows from the facts, without regard to the moment.
pub(super) const WAITING: i64 = 0;
pub(super) const IN_TIME: i64 = 1;
pub(super) const MISSED: i64 = 2;
pub(super) const NOT_AUTHORISED: i64 = 3;
pub(super) const NO_RESPONSE_OWED: i64 = 4;

impl Row {
    /// What the index has to keep of a request.
    pub(super) fn of(
        stored: &Stored,
        fact: &RequestFact,
        outcome: &RequestOutcome,
        search_hash: i64,
    ) -> Self {
        let refusal = outcome.validity.refusal();
        Self {
            state: match (outcome.validity, outcome.due, outcome.in_time) {
                (Validity::NotAuthorised(_), _, _) => NOT_AUTHORISED,
                (Validity::Valid, None, _) => NO_RESPONSE_OWED,
                (Validity::Valid, Some(_), None) => WAITING,
                (Validity::Valid, Some(_), Some(true)) => IN_TIME,
                (Validity::Valid, Some(_), Some(false)) => MISSED,
            },
            impact: outcome.impact.clone(),
            received_at: fact.received_at.timestamp_micros(),
            due_at: outcome.due.map(|due| due.timestamp_micros()),
            refusal: refusal.map(|refusal| refusal.id().to_owned()),
            level: outcome.level.clone(),
            contract_year: outcome.contract_year,
            over_quota: outcome.over_quota,
            number_sort: fold::number_sort_key(&stored.contract.number),
            customer_sort: fold::name_sort_key(&stored.customer_name),
            search_hash,
        }
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<(i64, Self), StoreError> {
        let request = columns.integer()?;
        let row = Self {
            state: columns.integer()?,
            impact: columns.text()?,
            received_at: columns.integer()?,
            due_at: columns.optional_integer()?,
            refusal: columns.optional_text()?,
            level: columns.text()?,
            contract_year: columns.optional_count()?,
            over_quota: columns.flag()?,
            number_sort: columns.text()?,
            customer_sort: columns.text()?,
            search_hash: columns.integer()?,
        };
        Ok((request, row))
    }
}

macro_rules! stored_columns {
    () => {
        "state, impact, received_at, due_at, refusal, level, contract_year, over_quota, \
         number_sort, customer_sort, search_hash"
    };
}

macro_rules! stored_values {
    () => {
        "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO request_index (",
    stored_columns!(),
    ", request) VALUES (",
    stored_values!(),
    ", ?12)"
);

const UPDATE: &str = concat!(
    "UPDATE request_index SET (",
    stored_columns!(),
    ") = (",
    stored_values!(),
    ") WHERE request = ?12"
);

/// The index of all requests of the contract in this row.
pub(super) fn rows_of(
    connection: &Connection,
    contract: i64,
) -> Result<BTreeMap<i64, Row>, StoreError> {
    let sql = "SELECT i.request, i.state, i.impact, i.received_at, i.due_at, i.refusal, i.level,
            i.contract_year, i.over_quota, i.number_sort, i.customer_sort, i.search_hash
        FROM request AS r CROSS JOIN request_index AS i ON i.request = r.id
        WHERE r.contract = ?1";
    let rows = all(connection, sql, [contract], Row::read)?;
    Ok(rows.into_iter().collect())
}

/// Writes what has changed in the index of a contract's requests.
pub(super) fn put(
    connection: &Connection,
    stored: &Stored,
    derived: &Derived,
    new_words: NewWords,
    vocabulary: &mut Vocabulary,
) -> Result<(), StoreError> {
    let facts = &stored.contract.facts.requests;
    if facts.is_empty() {
        return Ok(());
    }
    let before = rows_of(connection, stored.row)?;
    for (fact, outcome) in facts.iter().zip(&derived.requests) {
        let known = before.get(&fact.id);
        let words = if known.is_none() || new_words.include(RequestId(fact.id)) {
            Some(words(connection, stored, fact)?)
        } else {
            None
        };
        let hash = match (&words, known) {
            (Some(words), _) => search_hash(words),
            (None, Some(known)) => known.search_hash,
            (None, None) => 0,
        };
        let row = Row::of(stored, fact, outcome, hash);
        if known == Some(&row) {
            continue;
        }
        write(connection, fact.id, &row, known.is_some())?;
        if let Some(words) = words
            && known.is_none_or(|known| known.search_hash != hash)
        {
            let exists = known.is_some();
            search::put(
                connection,
                Indexed::Requests,
                fact.id,
                &words,
                exists,
                vocabulary,
            )?;
        }
    }
    Ok(())
}

fn write(connection: &Connection, id: i64, row: &Row, exists: bool) -> Result<(), StoreError> {
    run(
        connection,
        if exists { UPDATE } else { INSERT },
        params![
            row.state,
            row.impact,
            row.received_at,
            row.due_at,
            row.refusal,
            row.level,
            row.contract_year,
            row.over_quota,
            row.number_sort,
            row.customer_sort,
            row.search_hash,
            id,
        ],
    )
    .map(|_| ())
}

/// The words by which a request is found.
pub(super) fn words(
    connection: &Connection,
    stored: &Stored,
    fact: &RequestFact,
) -> Result<String, StoreError> {
    let subject = first(
        connection,
        "SELECT subject FROM request WHERE id = ?1",
        [fact.id],
        optional_text,
    )?
    .flatten();
    let id = fact.id.to_string();
    Ok(fold::index_words(
        [
            id.as_str(),
            fact.from_email.as_str(),
            stored.contract.number.as_str(),
            stored.customer_name.as_str(),
        ]
        .into_iter()
        .chain(subject.as_deref()),
    ))
}

/// Removes the index of a request.
pub(super) fn remove(connection: &Connection, id: RequestId) -> Result<(), StoreError> {
    search::remove(connection, Indexed::Requests, id.0)?;
    run(
        connection,
        "DELETE FROM request_index WHERE request = ?1",
        [id.0],
    )
    .map(|_| ())
}
