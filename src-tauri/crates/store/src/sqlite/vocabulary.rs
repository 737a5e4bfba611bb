//! The longer words of the search index. The full-text index answers up to four typed letters at
//! once; for more it would go through every record that has such a word, however many are wanted.
//! Looking up the few words that begin so, and asking for each of them, takes as many as wanted.

use std::collections::{HashMap, HashSet};

use super::statement::{all, first, run, text};
use super::{Connection, renewal_index};
use crate::StoreError;

/// Words of up to so many letters are answered by the full-text index itself.
const ANSWERED: usize = 4;
/// With more words than this that begin as typed, going through all of them is no worse.
const MOST: i64 = 200;
/// Words remembered within one change.
const REMEMBERED: usize = 500_000;

/// What is found by words of a vocabulary of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Indexed {
    /// Contracts.
    Contracts,
    /// Support requests.
    Requests,
}

impl Indexed {
    /// The full-text index.
    pub(super) fn table(self) -> &'static str {
        match self {
            Self::Contracts => "contract_search",
            Self::Requests => "request_search",
        }
    }
}

/// The number of a level or a currency, or that of an owner, that `renewal_index` names; 0 is none.
pub(crate) type Word = u32;

/// What a number stands for. Levels and currencies are few and have short numbers of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum WordKind {
    /// A level or a currency; its number has 16 bits.
    Short,
    /// Somebody who looks after contracts.
    Owner,
}

/// Adds words; remembers which ones are known to be there.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    contracts: HashSet<Box<str>>,
    requests: HashSet<Box<str>>,
    /// What renewals name, by number.
    renewals: HashMap<(WordKind, Box<str>), Word>,
}

impl Vocabulary {
    /// The number of a word that `renewal_index` names; the word is kept there from now on.
    pub(super) fn renewal_word(
        &mut self,
        connection: &Connection,
        kind: WordKind,
        word: &str,
    ) -> Result<Word, StoreError> {
        if let Some(known) = self.renewals.get(&(kind, word.into())) {
            return Ok(*known);
        }
        let number = renewal_index::word(connection, kind, word)?;
        if self.renewals.len() >= REMEMBERED {
            self.renewals.clear();
        }
        self.renewals.insert((kind, word.into()), number);
        Ok(number)
    }

    /// Adds the longer ones of these words.
    pub(super) fn add(
        &mut self,
        connection: &Connection,
        indexed: Indexed,
        words: &str,
    ) -> Result<(), StoreError> {
        let (known, sql) = match indexed {
            Indexed::Contracts => (
                &mut self.contracts,
                "INSERT OR IGNORE INTO contract_search_words (word) VALUES (?1)",
            ),
            Indexed::Requests => (
                &mut self.requests,
                "INSERT OR IGNORE INTO request_search_words (word) VALUES (?1)",
            ),
        };
        for word in words.split(' ').filter(|word| is_kept(word)) {
            if known.contains(word) {
                continue;
            }
            run(connection, sql, [word])?;
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(word.into());
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
pub(super) fn meaning(
    connection: &Connection,
    indexed: Indexed,
    typed: &str,
) -> Result<Meaning, StoreError> {
    if !is_kept(typed) {
        return Ok(Meaning::Every);
    }
    let words = all(
        connection,
        match indexed {
            Indexed::Contracts => {
                "SELECT word FROM contract_search_words WHERE word >= ?1 AND word < ?2 LIMIT ?3"
            }
            Indexed::Requests => {
                "SELECT word FROM request_search_words WHERE word >= ?1 AND word < ?2 LIMIT ?3"
            }
        },
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
pub(super) fn holds(
    connection: &Connection,
    indexed: Indexed,
    word: &str,
) -> Result<bool, StoreError> {
    if !is_kept(word) {
        return Ok(true);
    }
    first(
        connection,
        match indexed {
            Indexed::Contracts => "SELECT word FROM contract_search_words WHERE word = ?1",
            Indexed::Requests => "SELECT word FROM request_search_words WHERE word = ?1",
        },
        [word],
        text,
    )
    .map(|found| found.is_some())
}
