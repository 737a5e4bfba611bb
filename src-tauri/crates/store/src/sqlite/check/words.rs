//! A search index against the words of all its records. Looking up every word of every record
//! would take the square of their number; so each word is asked for once, and the records it
//! gives are compared by their count and a sum over their places.

use std::collections::BTreeMap;

use super::Findings;
use crate::sqlite::Connection;
use crate::sqlite::statement::each;
use crate::sqlite::vocabulary::{self, Indexed};
use crate::{CheckKind, StoreError};

/// Which words there should be.
#[derive(Debug)]
pub(super) struct Words {
    indexed: Indexed,
    of: BTreeMap<Box<str>, Places>,
}

/// The records of one word, in short.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Places {
    count: u64,
    sum: u64,
}

impl Places {
    fn add(&mut self, row: i64) {
        // Mixed, so that a row less and another one more never add up to the same.
        let mixed = (row.cast_unsigned() ^ 0x9E37_79B9).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        self.count += 1;
        self.sum = self.sum.wrapping_add(mixed ^ (mixed >> 29));
    }
}

impl Words {
    /// None so far, of this index.
    pub(super) fn of(indexed: Indexed) -> Self {
        Self {
            indexed,
            of: BTreeMap::new(),
        }
    }

    /// The record in this row has these words.
    pub(super) fn expect(&mut self, row: i64, words: &str) {
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            match self.of.get_mut(word) {
                Some(places) => places.add(row),
                None => self.of.entry(word.into()).or_default().add(row),
            }
        }
    }

    /// Adds every word that finds other contracts than it should.
    pub(super) fn compare(
        &self,
        connection: &Connection,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        let table = self.indexed.table();
        let sql = format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1");
        for (word, expected) in &self.of {
            let mut found = Places::default();
            each(connection, &sql, [format!("\"{word}\"")], |columns| {
                found.add(columns.integer()?);
                Ok(())
            })?;
            if found != *expected {
                let detail = format!("the word {word} finds others in {table}");
                findings.add(CheckKind::SearchDiffers, None, detail);
            }
            if !vocabulary::holds(connection, self.indexed, word)? {
                let detail = format!("the word {word} of {table} is missing");
                findings.add(CheckKind::SearchDiffers, None, detail);
            }
        }
        Ok(())
    }
}
