//! The index of support requests against what follows from the facts, and the numbers that were
//! given against those that are there.

use super::words::Words;
use super::{About, Findings};
use crate::derive::{Derived, search_hash};
use crate::sqlite::contract::Stored;
use crate::sqlite::request_index::{self, Row};
use crate::sqlite::statement::{all, integer, number};
use crate::sqlite::vocabulary::Indexed;
use crate::sqlite::{Connection, journal, search};
use crate::{CheckKind, RequestId, StoreError, Subject};

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
    let unknown = all(
        connection,
        "SELECT subject_id, seq FROM journal AS j
         WHERE subject = 'request' AND after_digest IS NULL AND before_seq IS NOT NULL
         ORDER BY seq",
        [],
        |columns| {
            let id = columns.blob()?.to_vec();
            Ok((journal::subject_from("request", &id)?, columns.integer()?))
        },
    )?;
    for (subject, seq) in unknown {
        let Subject::Request(id) = subject else {
            continue;
        };
        let known = all(
            connection,
            "SELECT 1 FROM removed_request_index WHERE request = ?1
                AND contract = (SELECT unhex(replace(json_extract(image, '$.contract'), '-', ''))
                    FROM journal AS j CROSS JOIN journal_image AS i ON i.seq = j.before_seq
                    WHERE j.seq = ?2)",
            [id.0, seq],
            integer,
        )?;
        if known.is_empty() {
            let detail = "its request is not known as removed";
            findings.add_entry(CheckKind::IndexDiffers, seq, Some(subject), detail);
        }
    }
    Ok(())
}
