//! What the renewals of contracts follow from, packed: those of many contracts stand in one row,
//! so that a board over all of them reads a few bytes a contract and no other table. Written with
//! every change of a contract; depends on its facts and never on the day.
//!
//! What never lives here: the days themselves, which `terms` gives, and sums.

use rusqlite::params;

use super::Connection;
use super::Vocabulary;
use super::contract::Stored;
use super::statement::{count, each, first, run};
use super::vocabulary::{Word, WordKind};
use crate::StoreError;
use crate::derive::Derived;

pub(super) mod packed;

use packed::Record;

/// How many contracts one row holds: with their usual length they fill a page of the file.
const CONTRACTS: i64 = 120;

/// The row that holds a contract.
pub(super) fn part_of(row: i64) -> i64 {
    row / CONTRACTS
}

/// Its place in there.
pub(super) fn slot_of(row: i64) -> u8 {
    u8::try_from(row % CONTRACTS).unwrap_or_default()
}

/// The contract that a place in a row stands for.
pub(super) fn row_at(part: i64, slot: u8) -> i64 {
    part * CONTRACTS + i64::from(slot)
}

/// Writes what the renewals of one contract follow from; nothing for one that never renews.
pub(super) fn put(
    connection: &Connection,
    stored: &Stored,
    derived: &Derived,
    vocabulary: &mut Vocabulary,
) -> Result<(), StoreError> {
    let slot = slot_of(stored.row);
    let mut record = Vec::new();
    if let Some(renewing) = derived.renewing {
        let found = Record {
            contract: &stored.contract,
            customer: stored.customer_row,
            renewing,
        };
        found.write(slot, &mut record, &mut |kind, word| {
            vocabulary.renewal_word(connection, kind, word)
        })?;
    }
    replace(connection, stored.row, &record)
}

/// Removes a contract.
pub(super) fn remove(connection: &Connection, row: i64) -> Result<(), StoreError> {
    replace(connection, row, &[])
}

fn replace(connection: &Connection, row: i64, record: &[u8]) -> Result<(), StoreError> {
    let part = part_of(row);
    let before = first(
        connection,
        "SELECT contracts FROM renewal_index WHERE part = ?1",
        [part],
        |columns| Ok(columns.blob()?.to_vec()),
    )?;
    let is_there = before.is_some();
    let before = before.unwrap_or_default();
    let (from, until) = packed::place_of(&before, slot_of(row))?;
    if before.get(from..until) == Some(record) {
        return Ok(());
    }
    let mut contracts = Vec::with_capacity(before.len() + record.len());
    contracts.extend_from_slice(before.get(..from).unwrap_or_default());
    contracts.extend_from_slice(record);
    contracts.extend_from_slice(before.get(until..).unwrap_or_default());
    if contracts.is_empty() {
        run(
            connection,
            "DELETE FROM renewal_index WHERE part = ?1",
            [part],
        )
    } else if is_there {
        run(
            connection,
            "UPDATE renewal_index SET contracts = ?2 WHERE part = ?1",
            params![part, contracts],
        )
    } else {
        run(
            connection,
            "INSERT INTO renewal_index (part, contracts) VALUES (?1, ?2)",
            params![part, contracts],
        )
    }
    .map(|_| ())
}

/// In the table, owners stand behind so many numbers of levels and currencies.
const OWNERS: Word = 1 << 16;

/// The words that records name, by their numbers. Number 0 is none.
#[derive(Debug)]
pub(super) struct Words {
    /// Levels and currencies.
    pub(super) short: Vec<String>,
    /// Owners.
    pub(super) owners: Vec<String>,
}

/// All words.
pub(super) fn words(connection: &Connection) -> Result<Words, StoreError> {
    let mut words = Words {
        short: vec![String::new()],
        owners: vec![String::new()],
    };
    each(
        connection,
        "SELECT id, word FROM renewal_words ORDER BY id",
        [],
        |columns| {
            let id: Word = columns.count()?;
            let (kind, number) = match id.checked_sub(OWNERS) {
                Some(number) => (&mut words.owners, number),
                None => (&mut words.short, id),
            };
            // Numbers are given one after the other; a gap is damage that the check tells.
            if usize::try_from(number) == Ok(kind.len()) {
                kind.push(columns.text()?);
            }
            Ok(())
        },
    )?;
    Ok(words)
}

/// The number of a word that records name; given once, for ever.
pub(super) fn word(
    connection: &Connection,
    kind: WordKind,
    word: &str,
) -> Result<Word, StoreError> {
    let (before, last) = match kind {
        // The greatest one is never given: the check compares with it what is missing.
        WordKind::Short => (0, OWNERS - 2),
        WordKind::Owner => (OWNERS, Word::MAX),
    };
    let known = first(
        connection,
        "SELECT id FROM renewal_words WHERE word = ?1 AND id BETWEEN ?2 AND ?3",
        params![word, before, last],
        count,
    )?;
    if let Some(known) = known {
        return Ok(Word::saturating_sub(known, before));
    }
    let next: Word = first(
        connection,
        "SELECT ifnull(max(id), ?1) + 1 FROM renewal_words WHERE id BETWEEN ?1 AND ?2",
        params![before, last],
        count,
    )?
    .unwrap_or(before + 1);
    if next > last {
        return Err(StoreError::Conflict { field: "level" });
    }
    run(
        connection,
        "INSERT INTO renewal_words (id, word) VALUES (?1, ?2)",
        params![next, word],
    )?;
    Ok(next - before)
}
