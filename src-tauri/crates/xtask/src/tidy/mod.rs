//! The invariants of the house that no compiler checks, one file per family. Every check works on names and texts
//! handed to it, so that its test can show it failing. Never mends anything.

mod clock;
mod colours;
mod directions;
mod imports;
mod layout;
mod literals;
mod rules;
mod rust_text;
mod sealed;
mod shape;
mod sources;
mod sql;
mod typescript;

use std::fmt::Write as _;

use crate::failure::Failure;
use crate::progress::Report;
use sources::Source;

/// A place that breaks an invariant.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    path: String,
    line: usize,
    what: String,
}

impl Finding {
    /// A finding at a line; line 0 means the whole file.
    fn at(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
        }
    }
}

/// A check and the sentence that a person needs when it fails.
struct Check {
    law: &'static str,
    find: fn(&[Source]) -> Vec<Finding>,
}

const CHECKS: [Check; 16] = [
    Check {
        law: "The top level holds exactly what README.md names",
        find: layout::top_level,
    },
    Check {
        law: "Every wing says in a README.md what lives there",
        find: layout::wings,
    },
    Check {
        law: "Crates depend in one direction: terms, words, documents ← store ← desk ← shell and command line",
        find: directions::own_crates,
    },
    Check {
        law: "Only `store` depends on SQLite, only the shell on Tauri",
        find: directions::foreign_crates,
    },
    Check {
        law: "Only `store` knows SQL",
        find: sql::outside_store,
    },
    Check {
        law: "Only programs own a clock: everybody else is told what day it is",
        find: clock::outside_programs,
    },
    Check {
        law: "Only ui/src/shared/ipc.ts imports @tauri-apps",
        find: imports::door_to_the_shell,
    },
    Check {
        law: "Imports flow shared → features → app, and no feature imports another",
        find: imports::direction,
    },
    Check {
        law: "The window computes no dates",
        find: typescript::dates,
    },
    Check {
        law: "Nothing is left open or switched off: no skipped test, no console, no suppressed type",
        find: typescript::leftovers,
    },
    Check {
        law: "Colours are tokens: no hex value outside the theme",
        find: colours::outside_theme,
    },
    Check {
        law: "Texts that a person reads live in `words`, in both languages",
        find: literals::outside_words,
    },
    Check {
        law: "Every Rust file opens with what lives there and what never",
        find: shape::module_paragraph,
    },
    Check {
        law: "No file is longer than 600 lines: one that needs a table of contents is two files",
        find: shape::length,
    },
    Check {
        law: "Every rule of the rule book is proven by a test that names it",
        find: rules::without_test,
    },
    Check {
        law: "Released migrations and editions never change",
        find: sealed::changed,
    },
];

/// Runs all checks over the work tree.
pub(crate) fn check() -> Result<Report, Failure> {
    let sources = sources::all()?;
    let mut broken = String::new();
    for check in &CHECKS {
        let findings = (check.find)(&sources);
        if findings.is_empty() {
            continue;
        }
        // Writing into a string cannot fail.
        let _ = writeln!(broken, "\n{}:", check.law);
        for finding in findings {
            let _ = match finding.line {
                0 => writeln!(broken, "  {}: {}", finding.path, finding.what),
                line => writeln!(broken, "  {}:{line}: {}", finding.path, finding.what),
            };
        }
    }
    if broken.is_empty() {
        return Ok(Report::note(format!(
            "{} checks over {} files",
            CHECKS.len(),
            sources.len()
        )));
    }
    Err(Failure::new("The house is not tidy")
        .output(broken)
        .remedy("move the line to where it belongs; if the law itself is wrong, change law and check together"))
}
