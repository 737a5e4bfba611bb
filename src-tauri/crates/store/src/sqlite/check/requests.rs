//! The index of support requests against what follows from the facts, and the numbers that were
//! given against those that are there.

use rusqlite::params;

use super::words::Words;
use super::{About, Findings};
use crate::derive::{Derived, search_hash};
use crate::sqlite::contract::Stored;
use crate::sqlite::request_index::{self, Row};
use crate::sqlite::statement::{all, first, integer, number};
use crate::sqlite::vocabulary::Indexed;
use crate::sqlite::{Connection, journal, search};
use crate::{CheckKind, Request, RequestId, StoreError, Subject};

/// What was seen so far.
#[derive(Debug)]
pub(super) struct Requests {
    words: Words,
    count: i64,
}

impl Default for Requests {
    fn default() -> Self {
        Self {
            words: Words::of(Indexed::Requests),
            count: 0,
        }
    }
}

impl Requests {
    /// Looks at the requests of one contract.
    pub(super) fn of_contract(
        &mut self,
        connection: &Connection,
        stored: &Stored,
        derived: &Derived,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        let facts = &stored.contract.facts.requests;
        if facts.is_empty() {
            return Ok(());
        }
        let rows = request_index::rows_of(connection, stored.row)?;
        for (fact, outcome) in facts.iter().zip(&derived.requests) {
            self.count += 1;
            let words = request_index::words(connection, stored, fact)?;
            self.words.expect(fact.id, &words);
            let expected = Row::of(stored, fact, outcome, search_hash(&words));
            if rows.get(&fact.id) != Some(&expected) {
                let about = About {
                    subject: Subject::Request(RequestId(fact.id)),
                    number: Some(stored.contract.number.clone()),
                };
                findings.add(CheckKind::IndexDiffers, Some(about), "what becomes of it");
            }
        }
        Ok(())
    }

    /// Compares what was seen with all that the index has.
    pub(super) fn compare(
        &self,
        connection: &Connection,
        findings: &mut Findings,
    ) -> Result<(), StoreError> {
        if number(connection, "SELECT count(*) FROM request_index", [])? != self.count {
            findings.add(CheckKind::IndexDiffers, None, "it has other requests");
        }
        if search::indexed_records(connection, Indexed::Requests)? != self.count {
            findings.add(CheckKind::SearchDiffers, None, "it has other requests");
        }
        self.words.compare(connection, findings)?;
        numbers(connection, findings)?;
        removed(connection, findings)
    }
}

/// No number may be free to be given that was given already.
fn numbers(connection: &Connection, findings: &mut Findings) -> Result<(), StoreError> {
    let free_again = number(
        connection,
        "SELECT count(*) FROM register
         WHERE requests_given < (SELECT ifnull(max(id), 0) FROM request)
            OR requests_given < (SELECT ifnull(max(request), 0) FROM removed_request_index)",
        [],
    )?;
    if free_again > 0 {
        let detail = "a number of a request would be given twice";
        findings.add(CheckKind::IndexDiffers, None, detail);
    }
    Ok(())
}

/// Requests that the history has and the register no longer: each has to be known as removed.
fn removed(connection: &Connection, findings: &mut Findings) -> Result<(), StoreError> {
    let gone = all(
        connection,
        "SELECT j.seq, j.subject_id, before.image FROM journal AS j
         LEFT JOIN journal_image AS before ON before.seq = j.before_seq
         WHERE j.subject = 'request' AND j.after_digest IS NULL AND j.before_seq IS NOT NULL
         ORDER BY j.seq",
        [],
        |columns| {
            let seq = columns.integer()?;
            let subject = journal::subject_from("request", columns.blob()?)?;
            Ok((seq, subject, columns.optional_text()?))
        },
    )?;
    for (seq, subject, image) in gone {
        // One that is gone or broken is told where the history is looked at.
        let request = image.and_then(|image| serde_json::from_str::<Request>(&image).ok());
        let Some(request) = request else {
            continue;
        };
        let known = first(
            connection,
            "SELECT 1 FROM removed_request_index WHERE contract = ?1 AND request = ?2",
            params![request.contract.0.as_bytes().as_slice(), request.id.0],
            integer,
        )?;
        if known.is_none() {
            let detail = "its request is not known as removed";
            findings.add_entry(CheckKind::IndexDiffers, seq, Some(subject), detail);
        }
    }
    Ok(())
}
