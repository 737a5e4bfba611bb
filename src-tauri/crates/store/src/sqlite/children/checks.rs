//! The table of renewals that somebody looked over.

use rusqlite::params;

use crate::sqlite::Connection;
use crate::sqlite::statement::{Columns, day_text, run};
use crate::{RenewalCheck, StoreError};

pub(super) const DELETE: &str = "DELETE FROM renewal_check WHERE contract = ?1";
pub(super) const ALL: &str = "SELECT renews_on, checked_by, checked_at FROM renewal_check \
    WHERE contract = ?1 ORDER BY position";

pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<RenewalCheck, StoreError> {
    Ok(RenewalCheck {
        renews_on: columns.day()?,
        checked_by: columns.text()?,
        checked_at: columns.moment()?,
    })
}

pub(super) fn insert(
    connection: &Connection,
    row: i64,
    position: i64,
    check: &RenewalCheck,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO renewal_check (contract, position, renews_on, checked_by, checked_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            row,
            position,
            day_text(check.renews_on),
            check.checked_by,
            check.checked_at.timestamp_micros(),
        ],
    )
    .map(|_| ())
}
