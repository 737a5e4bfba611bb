//! What a person says to a list beside the mapping: which sheet, answers to questions, and what
//! becomes of single rows.

use serde::{Deserialize, Serialize};
use words::Language;

use super::field::Field;
use super::mapping::Mapping;

/// How a plan is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Name of the sheet; the first one that looks like a list of contracts if none is named.
    pub sheet: Option<String>,
    /// How the list is to be read.
    pub mapping: Mapping,
    /// Answers to questions of single rows; they come before those of the mapping.
    pub answers: Vec<Answer>,
    /// What becomes of single rows; these come before those of the mapping.
    pub rows: Vec<RowChoice>,
    /// In which the dates of the list are noted where [`Take::Sheet`] asks for it.
    pub language: Language,
}

impl Options {
    /// Everything is recognised, nothing is said.
    pub fn new(language: Language) -> Self {
        Self {
            sheet: None,
            mapping: Mapping::default(),
            answers: Vec::new(),
            rows: Vec::new(),
            language,
        }
    }

    /// What was chosen for a row.
    pub(super) fn take(&self, row: u32) -> Option<Take> {
        self.rows
            .iter()
            .rev()
            .chain(self.mapping.rows.iter().rev())
            .find(|choice| choice.row == row)
            .map(|choice| choice.take)
    }

    /// The answer to a question of a row.
    pub(super) fn answer(&self, row: u32, field: Field) -> Option<&str> {
        self.answers
            .iter()
            .rev()
            .chain(self.mapping.answers.iter().rev())
            .find(|answer| answer.row == row && answer.field == field)
            .map(|answer| answer.value.as_str())
    }
}

/// The answer to a question of a row: the value as if the cell held it, written the same way
/// everywhere, so that nothing about it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// Of which field.
    pub field: Field,
    /// Days as `YYYY-MM-DD`, amounts as `4800.00` or `4800.00 CHF`, terms in months, levels,
    /// parties and channels by id, contacts as `Name <mail>, phone; …`, anything else as text.
    /// Empty leaves the cell out.
    pub value: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowChoice {
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// What is taken.
    pub take: Take,
}

/// Which dates of a row are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Take {
    /// The dates that the terms give; what the list has instead is not kept.
    Terms,
    /// The dates that the terms give; what the list has instead is kept in the note.
    Sheet,
    /// O6: taken over as imported, without the activation window.
    Imported,
    /// The row is left out.
    Nothing,
}
