//! The table of appointments for consulting.

use rusqlite::params;
use terms::ConsultingFact;

use crate::StoreError;
use crate::sqlite::Connection;
use crate::sqlite::statement::{Columns, day_text, optional_day_text, run};

pub(super) const DELETE: &str = "DELETE FROM consulting WHERE contract = ?1";
pub(super) const ALL: &str = "SELECT on_day, blocks, recorded_on, cancelled_on FROM consulting \
    WHERE contract = ?1 ORDER BY position";

pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<ConsultingFact, StoreError> {
    Ok(ConsultingFact {
        on: columns.day()?,
        blocks: columns.count()?,
        recorded_on: columns.day()?,
        cancelled_on: columns.optional_day()?,
    })
}

pub(super) fn insert(
    connection: &Connection,
    row: i64,
    position: i64,
    draw: &ConsultingFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO consulting (contract, position, on_day, blocks, recorded_on, cancelled_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row,
            position,
            day_text(draw.on),
            draw.blocks,
            day_text(draw.recorded_on),
            optional_day_text(draw.cancelled_on),
        ],
    )
    .map(|_| ())
}
