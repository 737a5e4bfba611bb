//! Sums over the index by state, level and currency, kept while it is written, so that the list
//! of all contracts has its totals at once.

use rusqlite::params;

use super::Connection;
use super::index::state_rank;
use super::statement::{first, run};
use crate::StoreError;
use crate::derive::Derived;

/// Adds a contract to the sums.
pub(super) fn add(
    connection: &Connection,
    derived: &Derived,
    fee_minor: Option<i64>,
    fee_currency: Option<&str>,
) -> Result<(), StoreError> {
    change(
        connection,
        state_rank(derived.state),
        &derived.level,
        fee_currency.unwrap_or_default(),
        1,
        fee_minor.unwrap_or_default(),
    )
}

/// Takes a contract out of the sums as its index stands. Gives the hash of its search words, or
/// none if it has no index.
pub(super) fn subtract(connection: &Connection, row: i64) -> Result<Option<i64>, StoreError> {
    let before = first(
        connection,
        "SELECT search_hash, state, level, fee_currency, fee_minor FROM contract_index
         WHERE contract = ?1",
        [row],
        |columns| {
            Ok((
                columns.integer()?,
                columns.integer()?,
                columns.text()?,
                columns.optional_text()?,
                columns.optional_integer()?,
            ))
        },
    )?;
    let Some((hash, state, level, fee_currency, fee_minor)) = before else {
        return Ok(None);
    };
    let fee_currency = fee_currency.unwrap_or_default();
    let fee_minor = fee_minor.unwrap_or_default();
    change(connection, state, &level, &fee_currency, -1, -fee_minor)?;
    Ok(Some(hash))
}

fn change(
    connection: &Connection,
    state: i64,
    level: &str,
    fee_currency: &str,
    contracts: i64,
    fee_minor: i64,
) -> Result<(), StoreError> {
    let values = params![state, level, fee_currency, contracts, fee_minor];
    let changed = run(
        connection,
        "UPDATE contract_totals SET contracts = contracts + ?4, fee_minor = fee_minor + ?5
         WHERE state = ?1 AND level = ?2 AND fee_currency = ?3",
        values,
    )?;
    if changed == 0 {
        run(
            connection,
            "INSERT INTO contract_totals (state, level, fee_currency, contracts, fee_minor)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            values,
        )?;
    }
    Ok(())
}
