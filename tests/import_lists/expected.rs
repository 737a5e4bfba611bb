//! What is expected of a list, as data. Never: what the program says.

use std::path::Path;

use serde::Deserialize;

/// What is expected of a list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    /// The list.
    pub(crate) file: String,
    /// The sheet that is read.
    pub(crate) sheet: Option<String>,
    /// A file with the contracts that are in the register before.
    register: Option<String>,
    /// Columns that have to be recognised; others may be there.
    #[serde(default)]
    pub(crate) columns: Vec<Column>,
    /// All rows.
    pub(crate) rows: Vec<ExpectedRow>,
}

/// A column that has to be recognised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Column {
    pub(crate) header: String,
    pub(crate) field: String,
    pub(crate) format: Option<String>,
}

/// A row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedRow {
    pub(crate) row: u32,
    pub(crate) outcome: Outcomes,
    pub(crate) number: Option<String>,
    pub(crate) customer_name: Option<String>,
    pub(crate) level: Option<String>,
    pub(crate) received_on: Option<String>,
    pub(crate) activates_on: Option<String>,
    pub(crate) term_months: Option<u32>,
    /// `4800.00 EUR`
    pub(crate) yearly_fee: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) note: Option<String>,
    #[serde(default)]
    pub(crate) questions: Vec<Question>,
    #[serde(default)]
    pub(crate) differences: Vec<Difference>,
}

/// One outcome, or several where the contract leaves the choice.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Outcomes {
    One(String),
    OneOf(Vec<String>),
}

impl Outcomes {
    /// Whether this outcome is allowed.
    pub(crate) fn allow(&self, outcome: &str) -> bool {
        match self {
            Self::One(allowed) => allowed == outcome,
            Self::OneOf(allowed) => allowed.iter().any(|allowed| allowed == outcome),
        }
    }

    /// Whether the row is to be taken as it is, so that every value counts.
    pub(crate) fn is_taken(&self) -> bool {
        ["new", "changed", "unchanged"]
            .into_iter()
            .any(|outcome| self.allow(outcome))
    }
}

/// A question about a cell.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) field: String,
    pub(crate) raw: String,
    pub(crate) candidates: Vec<String>,
}

/// A day that the terms see differently.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Difference {
    pub(crate) field: String,
    pub(crate) sheet: String,
    pub(crate) terms: String,
}

/// A contract that is in the register before.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Known {
    pub(crate) number: String,
    pub(crate) customer: String,
    pub(crate) level: String,
    pub(crate) activates_on: String,
    pub(crate) term_months: u32,
    /// Yearly, in cents.
    pub(crate) fee: u64,
}

impl Expected {
    /// The contracts that are in the register before.
    pub(crate) fn known(&self, lists: &Path) -> Vec<Known> {
        self.register.as_ref().map_or_else(Vec::new, |name| {
            let text = std::fs::read_to_string(lists.join(name)).expect("known contracts");
            serde_json::from_str(&text).expect("known contracts")
        })
    }
}

/// Everything that is expected, in the order of the names.
pub(crate) fn all(folder: &Path) -> Vec<Expected> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("expectations")
        .map(|entry| entry.expect("an expectation").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("an expectation");
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect()
}
