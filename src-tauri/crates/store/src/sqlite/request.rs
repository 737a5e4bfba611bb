//! The table of support requests: reading and storing one request. A contract's index follows
//! from its requests too, so that storing one brings that index up to date.

use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::{ToSql, params, params_from_iter};
use terms::{DocumentFact, Environment, RequestChannel, RequestFact};

use super::journal::{Entry, Writer, image_of};
use super::statement::{Columns, all, day_text, first, integer, run};
use super::{Connection, contract, index, request_index};
use crate::{Action, ContractId, Request, RequestId, StoreError, Subject};

/// Columns of a fact, from `request AS r`.
const FACT: &str = "r.id, r.received_at, r.channel, r.from_email, r.environment, \
    r.impact_reported, r.impact_override_reason, r.answered_at, r.recorded_on";

/// Columns of a request, from `request AS r` and `contract AS c`.
pub(super) const COLUMNS: &str = "r.id, r.received_at, r.channel, r.from_email, r.environment, \
    r.impact_reported, r.impact_override_reason, r.answered_at, r.recorded_on, c.id, r.subject, \
    r.automatic_at, r.mail_sha256, r.mail_name, r.mail_bytes";

macro_rules! stored_columns {
    () => {
        "received_at, channel, from_email, environment, impact_reported, impact_override_reason, \
         answered_at, recorded_on, subject, automatic_at, mail_sha256, mail_name, mail_bytes"
    };
}

macro_rules! stored_values {
    () => {
        "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO request (",
    stored_columns!(),
    ", id, contract) VALUES (",
    stored_values!(),
    ", ?14, ?15)"
);

const UPDATE: &str = concat!(
    "UPDATE request SET (",
    stored_columns!(),
    ") = (",
    stored_values!(),
    ") WHERE id = ?14"
);

/// A row of [`FACT`].
fn read_fact(columns: &mut Columns<'_, '_>) -> Result<RequestFact, StoreError> {
    Ok(RequestFact {
        id: columns.integer()?,
        received_at: columns.moment()?,
        channel: columns.one_of(RequestChannel::from_id)?,
        from_email: columns.text()?,
        environment: columns.one_of(Environment::from_id)?,
        impact_reported: columns.text()?,
        impact_override_reason: columns.optional_text()?,
        answered_at: columns.optional_moment()?,
        recorded_on: columns.day()?,
    })
}

/// A row of [`COLUMNS`].
pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<Request, StoreError> {
    let fact = read_fact(columns)?;
    Ok(Request {
        id: RequestId(fact.id),
        contract: columns.id()?,
        subject: columns.optional_text()?,
        automatic_at: columns.optional_moment()?,
        mail: document(columns)?,
        fact,
    })
}

/// A document from its three columns.
pub(super) fn document(columns: &mut Columns<'_, '_>) -> Result<Option<DocumentFact>, StoreError> {
    let sha256 = columns.optional_text()?;
    let name = columns.optional_text()?;
    let bytes = columns.optional_integer()?;
    let (Some(sha256), Some(name), Some(bytes)) = (sha256, name, bytes) else {
        return Ok(None);
    };
    let bytes =
        u64::try_from(bytes).map_err(|_| StoreError::damaged("the size of a file is negative"))?;
    Ok(Some(DocumentFact {
        sha256,
        name,
        bytes,
    }))
}

/// Size of a document as it is stored.
pub(super) fn document_bytes(document: Option<&DocumentFact>) -> Option<i64> {
    document.map(|document| i64::try_from(document.bytes).unwrap_or(i64::MAX))
}

/// The request with this number.
pub(crate) fn by_id(connection: &Connection, id: RequestId) -> Result<Option<Request>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM request AS r CROSS JOIN contract AS c ON c.row = r.contract
         WHERE r.id = ?1"
    );
    first(connection, &sql, [id.0], read)
}

/// All requests of a contract, by receipt.
pub(crate) fn of_contract(
    connection: &Connection,
    contract: ContractId,
) -> Result<Vec<Request>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM contract AS c CROSS JOIN request AS r ON r.contract = c.row
         WHERE c.id = ?1 ORDER BY r.received_at, r.id"
    );
    all(connection, &sql, [contract.0.as_bytes().as_slice()], read)
}

/// The facts of all requests of the contract in this row, by receipt.
pub(super) fn facts_of(connection: &Connection, row: i64) -> Result<Vec<RequestFact>, StoreError> {
    let sql = format!(
        "SELECT {FACT} FROM request AS r WHERE r.contract = ?1 ORDER BY r.received_at, r.id"
    );
    all(connection, &sql, [row], read_fact)
}

/// The number of the next request: none is ever given twice, whatever becomes of the request.
pub(crate) fn next_id(connection: &Connection) -> Result<RequestId, StoreError> {
    let given = first(
        connection,
        "SELECT requests_given FROM register WHERE only = 1",
        [],
        integer,
    )?
    .unwrap_or_default();
    let next = given
        .checked_add(1)
        .ok_or(StoreError::Conflict { field: "id" })?;
    give(connection, next)?;
    Ok(RequestId(next))
}

/// This number is given now.
fn give(connection: &Connection, id: i64) -> Result<(), StoreError> {
    run(
        connection,
        "UPDATE register SET requests_given = ?1 WHERE only = 1 AND requests_given < ?1",
        [id],
    )
    .map(|_| ())
}

/// Stores a request, new or changed, with the index of its contract and its history.
pub(crate) fn put(
    connection: &Connection,
    journal: &mut Writer,
    request: &Request,
    action: Action,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    let request = as_kept(request);
    store(connection, journal, &request)?;
    let entry = Entry {
        action,
        reason,
        subject: Subject::Request(request.id),
        after: Some(image_of(&request)?),
        undoes: None,
    };
    journal.append(connection, &entry)
}

/// Moments are kept to the microsecond, in the history as in the table.
fn as_kept(request: &Request) -> Request {
    let kept = |moment: DateTime<Utc>| moment.trunc_subsecs(6);
    let mut request = request.clone();
    request.fact.received_at = kept(request.fact.received_at);
    request.fact.answered_at = request.fact.answered_at.map(kept);
    request.automatic_at = request.automatic_at.map(kept);
    request
}

/// Makes the stored request this one.
pub(super) fn store(
    connection: &Connection,
    journal: &mut Writer,
    request: &Request,
) -> Result<(), StoreError> {
    let id = request.id.0;
    let fact = &request.fact;
    if id < 1 || fact.id != id {
        return Err(StoreError::Conflict { field: "id" });
    }
    let row = contract::row_of(connection, request.contract)?
        .ok_or(StoreError::Conflict { field: "contract" })?;
    let before = first(
        connection,
        "SELECT contract FROM request WHERE id = ?1",
        [id],
        integer,
    )?;
    if before.is_some_and(|before| before != row) {
        return Err(StoreError::Conflict { field: "contract" });
    }
    let received_at = fact.received_at.timestamp_micros();
    let answered_at = fact.answered_at.map(|at| at.timestamp_micros());
    let automatic_at = request.automatic_at.map(|at| at.timestamp_micros());
    let channel = fact.channel.id();
    let environment = fact.environment.id();
    let recorded_on = day_text(fact.recorded_on);
    let mail = request.mail.as_ref();
    let mail_sha256 = mail.map(|mail| &mail.sha256);
    let mail_name = mail.map(|mail| &mail.name);
    let mail_bytes = document_bytes(mail);
    let values: [&dyn ToSql; 14] = [
        &received_at,
        &channel,
        &fact.from_email,
        &environment,
        &fact.impact_reported,
        &fact.impact_override_reason,
        &answered_at,
        &recorded_on,
        &request.subject,
        &automatic_at,
        &mail_sha256,
        &mail_name,
        &mail_bytes,
        &id,
    ];
    if before.is_some() {
        run(connection, UPDATE, values)?;
    } else {
        let all = values.into_iter().chain([&row as &dyn ToSql]);
        run(connection, INSERT, params_from_iter(all))?;
        give(connection, id)?;
    }
    index::follow_request(connection, row, request.id, journal)
}

/// Removes a request; its contract keeps knowing that there was one.
pub(super) fn remove(
    connection: &Connection,
    journal: &mut Writer,
    id: RequestId,
) -> Result<(), StoreError> {
    let (row, contract) = first(
        connection,
        "SELECT c.row, c.id FROM request AS r CROSS JOIN contract AS c ON c.row = r.contract
         WHERE r.id = ?1",
        [id.0],
        |columns| Ok((columns.integer()?, columns.id::<ContractId>()?)),
    )?
    .ok_or_else(|| StoreError::damaged("a request of the history is missing"))?;
    request_index::remove(connection, id)?;
    run(connection, "DELETE FROM request WHERE id = ?1", [id.0])?;
    run(
        connection,
        "INSERT OR IGNORE INTO removed_request_index (contract, request) VALUES (?1, ?2)",
        params![contract.0.as_bytes().as_slice(), id.0],
    )?;
    index::follow_request(connection, row, id, journal)
}
