//! The table of changes of the fee.

use rusqlite::params;

use crate::sqlite::Connection;
use crate::sqlite::contract::money;
use crate::sqlite::statement::{Columns, day_text, run};
use crate::{FeeChange, StoreError};

pub(super) const DELETE: &str = "DELETE FROM fee_change WHERE contract = ?1";
pub(super) const ALL: &str = "SELECT effective_on, fee_minor, fee_currency, recorded_on \
    FROM fee_change WHERE contract = ?1 ORDER BY position";

pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<FeeChange, StoreError> {
    Ok(FeeChange {
        effective_on: columns.day()?,
        yearly_fee: money(columns.optional_integer()?, columns.optional_text()?),
        recorded_on: columns.day()?,
    })
}

pub(super) fn insert(
    connection: &Connection,
    row: i64,
    position: i64,
    change: &FeeChange,
) -> Result<(), StoreError> {
    let fee = change.yearly_fee.as_ref();
    run(
        connection,
        "INSERT INTO fee_change (contract, position, effective_on, fee_minor, fee_currency,
            recorded_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row,
            position,
            day_text(change.effective_on),
            fee.map(|fee| fee.amount_minor),
            fee.map(|fee| &fee.currency),
            day_text(change.recorded_on),
        ],
    )
    .map(|_| ())
}
