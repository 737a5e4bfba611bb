//! Which contracts moved on since a day: their index holds from a later day on. The index of
//! `holds_from` finds them without looking at any other.

use terms::Date;

use super::Connection;
use super::contract_list::{COLUMNS, JOINS, read};
use super::statement::{all, day_text};
use crate::{MovedRow, StoreError};

/// Contracts of which something began to read otherwise after `day`, in order of recording.
pub(crate) fn since(connection: &Connection, day: Date) -> Result<Vec<MovedRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, c.edition, c.received_on, c.activation_origin = 'default',
            EXISTS (SELECT 1 FROM request AS r WHERE r.contract = c.row)
            OR EXISTS (SELECT 1 FROM consulting AS o WHERE o.contract = c.row)
            OR EXISTS (SELECT 1 FROM amendment AS a WHERE a.contract = c.row)
         FROM (SELECT contract AS place FROM contract_index WHERE holds_from > ?1 ORDER BY contract)
            AS m
         CROSS JOIN contract_index AS i ON i.contract = m.place {JOINS}"
    );
    all(connection, &sql, [day_text(day)], |columns| {
        Ok(MovedRow {
            row: read(columns)?,
            edition: columns.text()?,
            received_on: columns.optional_day()?,
            has_default_activation: columns.integer()? != 0,
            has_used_entitlements: columns.integer()? != 0,
        })
    })
}
