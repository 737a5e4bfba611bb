//! When something about a contract was recorded last, and of which contracts something was
//! recorded after they were made: what calendar files tell newer entries and fallen ones by.

use chrono::DateTime;

use super::Connection;
use super::journal::subject_id;
use super::statement::{Columns, all, first, id, integer};
use crate::{ContractId, LastChange, RequestId, StoreError, Subject};

/// The newest journal entry about any of these records.
pub(crate) fn last_of(
    connection: &Connection,
    subjects: &[Subject],
) -> Result<Option<LastChange>, StoreError> {
    let mut last: Option<LastChange> = None;
    for subject in subjects {
        let found = first(
            connection,
            "SELECT seq, recorded_at FROM journal WHERE subject_id = ?1 ORDER BY seq DESC LIMIT 1",
            [subject_id(subject)],
            read,
        )?;
        last = last.max(found);
    }
    Ok(last)
}

fn read(columns: &mut Columns<'_, '_>) -> Result<LastChange, StoreError> {
    Ok(LastChange {
        seq: columns.integer()?,
        recorded_at: DateTime::parse_from_rfc3339(columns.str()?)
            .map_err(|_| StoreError::damaged("a journal entry has no moment"))?,
    })
}

/// Every support request that a contract has or had, those taken back with them.
pub(crate) fn requests_ever(
    connection: &Connection,
    contract: ContractId,
) -> Result<Vec<RequestId>, StoreError> {
    let ids = all(
        connection,
        "SELECT r.id FROM contract AS c CROSS JOIN request AS r ON r.contract = c.row WHERE c.id = ?1
         UNION SELECT request FROM removed_request_index WHERE contract = ?1",
        [contract.0.as_bytes().as_slice()],
        integer,
    )?;
    Ok(ids.into_iter().map(RequestId).collect())
}

/// Contracts that were changed after they were made, or have support requests; also those whose
/// making was taken back.
pub(crate) fn changed_contracts(connection: &Connection) -> Result<Vec<ContractId>, StoreError> {
    all(
        connection,
        "SELECT subject_id FROM journal WHERE subject = 'contract' AND before_seq IS NOT NULL
         UNION SELECT c.id FROM (SELECT DISTINCT contract FROM request) AS r
         CROSS JOIN contract AS c ON c.row = r.contract",
        [],
        id,
    )
}
