//! The longer words of the search index. The full-text index answers up to four typed letters at
//! once; for more it would go through every record that has such a word, however many are wanted.
//! Looking up the few words that begin so, and asking for each of them, takes as many as wanted.

use std::collections::HashSet;

use super::Connection;
use super::statement::{all, first, run, text};
use crate::StoreError;

/// Words of up to so many letters are answered by the full-text index itself.
const ANSWERED: usize = 4;
/// With more words than this that begin as typed, going through all of them is no worse.
const MOST: i64 = 200;
/// Words remembered within one change.
const REMEMBERED: usize = 500_000;

/// Adds words; remembers which ones are known to be there.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary(HashSet<Box<str>>);

impl Vocabulary {
    /// Adds the longer ones of these words.
    pub(super) fn add(&mut self, connection: &Connection, words: &str) -> Result<(), StoreError> {
        for word in words.split(' ').filter(|word| is_kept(word)) {
            if self.0.contains(word) {
                continue;
            }
            run(
                connection,
                "INSERT OR IGNORE INTO contract_search_words (word) VALUES (?1)",
                [word],
            )?;
            if self.0.len() >= REMEMBERED {
                self.0.clear();
            }
            self.0.insert(word.into());
        }
        Ok(())
    }
}

/// Whether a word is kept here. Runs of digits are mostly all different, and found fast enough.
pub(super) fn is_kept(word: &str) -> bool {
    word.chars().count() > ANSWERED && !word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Which words a typed one may stand for.
pub(super) enum Meaning {
    /// Just these; none means that nothing can be found.
    These(Vec<String>),
    /// Every word that begins so.
    Every,
}

/// The words that begin as typed, if they are kept here and few.
pub(super) fn meaning(connection: &Connection, typed: &str) -> Result<Meaning, StoreError> {
    if !is_kept(typed) {
        return Ok(Meaning::Every);
    }
    let words = all(
        connection,
        "SELECT word FROM contract_search_words WHERE word >= ?1 AND word < ?2 LIMIT ?3",
        rusqlite::params![typed, format!("{typed}\u{10FFFF}"), MOST + 1],
        text,
    )?;
    Ok(if words.len() > usize::try_from(MOST).unwrap_or_default() {
        Meaning::Every
    } else {
        Meaning::These(words)
    })
}

/// Whether a word is kept, if it should be.
pub(super) fn holds(connection: &Connection, word: &str) -> Result<bool, StoreError> {
    if !is_kept(word) {
        return Ok(true);
    }
    first(
        connection,
        "SELECT word FROM contract_search_words WHERE word = ?1",
        [word],
        text,
    )
    .map(|found| found.is_some())
}
