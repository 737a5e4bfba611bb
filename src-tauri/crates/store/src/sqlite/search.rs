//! Finding by typed words. The words are folded and split by `fold.rs`; the full-text index only
//! keeps which word stands in which record. Hits come in order of recording, never ranked.

use rusqlite::params;

use super::statement::{number, run};
use super::vocabulary::{self, Indexed, Meaning, Vocabulary};
use super::{Connection, contract_list, customer_list};
use crate::{SearchHits, StoreError, fold};

/// What a typed text asks for.
pub(super) enum Typed<W> {
    /// Nothing was typed: everything matches.
    Nothing,
    /// Something was typed in which there is no word: nothing matches.
    NoWord,
    /// Words, or an expression made of them.
    Words(W),
}

/// What is asked for. Folded words consist of letters and digits alone, so that no sign in a
/// typed text means anything to the index.
pub(super) fn typed(text: Option<&str>) -> Typed<Vec<String>> {
    let text = text.unwrap_or_default();
    if text.trim().is_empty() {
        return Typed::Nothing;
    }
    let words = fold::typed_words(text);
    if words.is_empty() {
        return Typed::NoWord;
    }
    Typed::Words(words)
}

/// What is asked for, as an expression of an index that has a vocabulary.
pub(super) fn typed_for(
    connection: &Connection,
    indexed: Indexed,
    text: Option<&str>,
) -> Result<Typed<String>, StoreError> {
    let words = match typed(text) {
        Typed::Nothing => return Ok(Typed::Nothing),
        Typed::NoWord => return Ok(Typed::NoWord),
        Typed::Words(words) => words,
    };
    let mut parts = Vec::with_capacity(words.len());
    for word in words {
        match vocabulary::meaning(connection, indexed, &word)? {
            Meaning::Every => parts.push(begins_with(&word)),
            Meaning::These(words) if words.is_empty() => return Ok(Typed::NoWord),
            Meaning::These(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                parts.push(format!("({})", words.join(" OR ")));
            }
        }
    }
    Ok(Typed::Words(parts.join(" AND ")))
}

/// What is asked for, as an expression of the index of customers.
pub(super) fn typed_for_customers(text: Option<&str>) -> Typed<String> {
    match typed(text) {
        Typed::Nothing => Typed::Nothing,
        Typed::NoWord => Typed::NoWord,
        Typed::Words(words) => {
            let parts: Vec<String> = words.iter().map(|word| begins_with(word)).collect();
            Typed::Words(parts.join(" AND "))
        }
    }
}

fn begins_with(word: &str) -> String {
    format!("\"{word}\" *")
}

/// Contracts and customers in which all words are found.
pub(crate) fn everywhere(
    connection: &Connection,
    text: &str,
    limit: u32,
) -> Result<SearchHits, StoreError> {
    let mut hits = SearchHits::default();
    if let Typed::Words(words) = typed_for(connection, Indexed::Contracts, Some(text))? {
        hits.contracts = contract_list::found(connection, &words, limit)?;
    }
    if let Typed::Words(words) = typed_for_customers(Some(text)) {
        hits.customers = customer_list::found(connection, &words, limit)?;
    }
    Ok(hits)
}

/// Writes the words of a record.
pub(super) fn put(
    connection: &Connection,
    indexed: Indexed,
    row: i64,
    words: &str,
    exists: bool,
    vocabulary: &mut Vocabulary,
) -> Result<(), StoreError> {
    if exists {
        remove(connection, indexed, row)?;
    }
    vocabulary.add(connection, indexed, words)?;
    run(
        connection,
        match indexed {
            Indexed::Contracts => "INSERT INTO contract_search (rowid, words) VALUES (?1, ?2)",
            Indexed::Requests => "INSERT INTO request_search (rowid, words) VALUES (?1, ?2)",
        },
        params![row, words],
    )
    .map(|_| ())
}

/// Removes the words of a record.
pub(super) fn remove(
    connection: &Connection,
    indexed: Indexed,
    row: i64,
) -> Result<(), StoreError> {
    run(
        connection,
        match indexed {
            Indexed::Contracts => "DELETE FROM contract_search WHERE rowid = ?1",
            Indexed::Requests => "DELETE FROM request_search WHERE rowid = ?1",
        },
        [row],
    )
    .map(|_| ())
}

/// Writes the words of a customer.
pub(super) fn put_customer(
    connection: &Connection,
    row: i64,
    words: &str,
    exists: bool,
) -> Result<(), StoreError> {
    if exists {
        remove_customer(connection, row)?;
    }
    run(
        connection,
        "INSERT INTO customer_search (rowid, words) VALUES (?1, ?2)",
        params![row, words],
    )
    .map(|_| ())
}

/// Removes the words of a customer.
pub(super) fn remove_customer(connection: &Connection, row: i64) -> Result<(), StoreError> {
    run(
        connection,
        "DELETE FROM customer_search WHERE rowid = ?1",
        [row],
    )
    .map(|_| ())
}

/// Prepares for very many records: fewer, larger pieces to be put in order at the end.
pub(super) fn expect_many(connection: &Connection) -> Result<(), StoreError> {
    configure(connection, "hashsize", 64 << 20)?;
    configure(connection, "automerge", 0)
}

/// Puts the index in order after very many records.
pub(super) fn put_in_order(connection: &Connection) -> Result<(), StoreError> {
    configure(connection, "hashsize", 1 << 20)?;
    configure(connection, "automerge", 4)?;
    for table in TABLES {
        let sql = format!("INSERT INTO {table} ({table}) VALUES ('optimize')");
        run(connection, &sql, [])?;
    }
    Ok(())
}

const TABLES: [&str; 3] = ["contract_search", "customer_search", "request_search"];

fn configure(connection: &Connection, setting: &str, value: i64) -> Result<(), StoreError> {
    for table in TABLES {
        let sql = format!("INSERT INTO {table} ({table}, rank) VALUES (?1, ?2)");
        run(connection, &sql, params![setting, value])?;
    }
    Ok(())
}

/// How many records an index holds.
pub(super) fn indexed_records(
    connection: &Connection,
    indexed: Indexed,
) -> Result<i64, StoreError> {
    number(
        connection,
        match indexed {
            Indexed::Contracts => "SELECT count(*) FROM contract_search_docsize",
            Indexed::Requests => "SELECT count(*) FROM request_search_docsize",
        },
        [],
    )
}
