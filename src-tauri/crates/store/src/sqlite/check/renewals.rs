//! What renewals follow from, packed, against what is derived anew: row by row of
//! `renewal_index`, as contracts go by.

use std::collections::HashMap;

use super::Findings;
use crate::derive::Derived;
use crate::sqlite::Connection;
use crate::sqlite::contract::Stored;
use crate::sqlite::renewal_index::packed::Record;
use crate::sqlite::renewal_index::{Words, part_of, slot_of, words};
use crate::sqlite::statement::{first, number};
use crate::sqlite::vocabulary::{Word, WordKind};
use crate::{CheckKind, StoreError};

/// Fits into a record and is never given.
const MISSING: u16 = u16::MAX;

/// The row that is being put together, and how many were.
#[derive(Debug)]
pub(super) struct Renewals {
    words: HashMap<(WordKind, String), Word>,
    part: i64,
    expected: Vec<u8>,
    /// A contract of it cannot be read, which is told elsewhere.
    is_unknown: bool,
    parts: i64,
}

fn numbers(words: Words) -> HashMap<(WordKind, String), Word> {
    let of = |kind, words: Vec<String>| {
        let numbered = words.into_iter().zip(0..);
        numbered.map(move |(word, number)| ((kind, word), number))
    };
    let short = of(WordKind::Short, words.short);
    short.chain(of(WordKind::Owner, words.owners)).collect()
}

impl Renewals {
    /// Nothing so far.
    pub(super) fn of(connection: &Connection) -> Result<Self, StoreError> {
        Ok(Self {
            words: numbers(words(connection)?),
            part: -1,
            expected: Vec::new(),
            is_unknown: false,
            parts: 0,
        })
    }

    /// Looks at one contract; they come in the order of their rows.
    pub(super) fn of_contract(
        &mut self,
        connection: &Connection,
        stored: &Stored,
        derived: &Derived,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        self.go_to(connection, stored.row, findings)?;
        if let Some(renewing) = derived.renewing {
            let record = Record {
                contract: &stored.contract,
                customer: stored.customer_row,
                renewing,
            };
            let words = &self.words;
            // A word that is missing has no number that could stand in a record.
            record.write(
                slot_of(stored.row),
                &mut self.expected,
                &mut |kind, word| {
                    let number = words.get(&(kind, word.to_owned()));
                    Ok(number.copied().unwrap_or(match kind {
                        WordKind::Short => MISSING.into(),
                        WordKind::Owner => Word::MAX,
                    }))
                },
            )?;
        }
        Ok(())
    }

    /// Passes over a contract that cannot be read.
    pub(super) fn unknown(
        &mut self,
        connection: &Connection,
        row: i64,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        self.go_to(connection, row, findings)?;
        self.is_unknown = true;
        Ok(())
    }

    /// Compares the last row, and how many there are.
    pub(super) fn compare(
        mut self,
        connection: &Connection,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        self.end_of_part(connection, findings)?;
        if number(connection, "SELECT count(*) FROM renewal_index", [])? != self.parts {
            let detail = "renewals follow from other contracts";
            findings.add(CheckKind::IndexDiffers, None, detail);
        }
        Ok(())
    }

    fn go_to(
        &mut self,
        connection: &Connection,
        row: i64,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        if part_of(row) != self.part {
            self.end_of_part(connection, findings)?;
            self.part = part_of(row);
        }
        Ok(())
    }

    fn end_of_part(
        &mut self,
        connection: &Connection,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        let found = first(
            connection,
            "SELECT contracts FROM renewal_index WHERE part = ?1",
            [self.part],
            |columns| Ok(columns.blob()?.to_vec()),
        )?;
        self.parts += i64::from(found.is_some());
        let expected = std::mem::take(&mut self.expected);
        if !std::mem::take(&mut self.is_unknown) && found.unwrap_or_default() != expected {
            let detail = format!("what the renewals of part {} follow from", self.part);
            findings.add(CheckKind::IndexDiffers, None, detail);
        }
        Ok(())
    }
}
