//! `check`: nothing found, or each finding.

use std::io::{self, Write};

use desk::records::{CheckFinding, RecordSubject};
use serde::Serialize;
use serde_json::Value;
use words::Words;

use super::ForPeople;

/// The answer for a register that is as it should be.
#[derive(Debug, Serialize)]
pub(crate) struct Check {
    ok: bool,
    problems: Vec<Finding>,
}

/// A flaw.
#[derive(Debug, Serialize)]
pub(crate) struct Finding {
    kind: Value,
    contract: Option<String>,
    customer: Option<String>,
    seq: Option<i64>,
    detail: String,
}

impl Check {
    pub(crate) fn sound() -> Self {
        Self {
            ok: true,
            problems: Vec::new(),
        }
    }
}

impl Finding {
    pub(crate) fn of(finding: &CheckFinding) -> Self {
        let number = finding.number.clone();
        let (contract, customer) = match finding.subject {
            Some(RecordSubject::Contract(_)) => (number, None),
            Some(RecordSubject::Customer(_)) => (None, number),
            _ => (None, None),
        };
        Self {
            // A fieldless enum always has a text.
            kind: serde_json::to_value(finding.kind).unwrap_or(Value::Null),
            contract,
            customer,
            seq: finding.seq,
            detail: finding.detail.clone(),
        }
    }
}

impl ForPeople for Check {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(out, "{}", words.cli_sound())
    }
}
