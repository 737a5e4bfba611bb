//! Is everything as it should be? The file's structure, references, the history's chain and
//! images, every record against its history, every index against the facts. Only looks; mends
//! nothing, and goes on after what it finds.

use terms::Date;

use super::Connection;
use super::statement::{all, text};
use crate::{CheckFinding, CheckKind, StoreError, Subject};

mod assets;
mod history;
mod indexes;
mod records;
mod renewals;
mod requests;
mod words;

/// More findings of one kind than this say nothing new.
const MOST_OF_A_KIND: usize = 100;

/// A part of the check; adds what it finds.
type Step = fn(&Connection, Date, &mut Findings) -> Result<(), StoreError>;

/// Everything that is not as it should be.
pub(crate) fn run(connection: &Connection, today: Date) -> Result<Vec<CheckFinding>, StoreError> {
    let mut findings = Findings(Vec::new());
    let steps: [Step; 6] = [
        structure,
        references,
        history::check,
        records::check,
        assets::check,
        indexes::check,
    ];
    for step in steps {
        match step(connection, today, &mut findings) {
            Ok(()) => {}
            Err(StoreError::Damaged { detail, .. }) => {
                findings.add(CheckKind::FileStructure, None, detail);
            }
            Err(other) => return Err(other),
        }
    }
    Ok(findings.0)
}

/// What was found so far.
struct Findings(Vec<CheckFinding>);

/// The record that a finding is about.
struct About {
    subject: Subject,
    number: Option<String>,
}

impl Findings {
    fn add(&mut self, kind: CheckKind, about: Option<About>, detail: impl Into<String>) {
        let (subject, number) = match about {
            Some(about) => (Some(about.subject), about.number),
            None => (None, None),
        };
        self.push(CheckFinding {
            kind,
            subject,
            number,
            seq: None,
            detail: detail.into(),
        });
    }

    fn add_entry(&mut self, kind: CheckKind, seq: i64, subject: Option<Subject>, detail: &str) {
        self.push(CheckFinding {
            kind,
            subject,
            number: None,
            seq: Some(seq),
            detail: detail.to_owned(),
        });
    }

    fn push(&mut self, finding: CheckFinding) {
        let of_this_kind = self.0.iter().filter(|known| known.kind == finding.kind);
        if of_this_kind.count() < MOST_OF_A_KIND {
            self.0.push(finding);
        }
    }
}

fn structure(connection: &Connection, _: Date, findings: &mut Findings) -> Result<(), StoreError> {
    let answers = all(connection, "PRAGMA integrity_check(100)", [], text)?;
    for answer in answers.into_iter().filter(|answer| answer != "ok") {
        findings.add(CheckKind::FileStructure, None, answer);
    }
    Ok(())
}

fn references(connection: &Connection, _: Date, findings: &mut Findings) -> Result<(), StoreError> {
    let broken = all(connection, "PRAGMA foreign_key_check", [], |columns| {
        let table = columns.text()?;
        let row = columns.optional_integer()?;
        let parent = columns.text()?;
        Ok(match row {
            Some(row) => format!("row {row} of {table} refers to a missing {parent}"),
            None => format!("a row of {table} refers to a missing {parent}"),
        })
    })?;
    for detail in broken {
        findings.add(CheckKind::BrokenReference, None, detail);
    }
    Ok(())
}
