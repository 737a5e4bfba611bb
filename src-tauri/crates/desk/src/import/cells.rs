//! Cells as the import looks at them: the text as written, without what an export put before it,
//! beside the value that the spreadsheet holds.

use std::borrow::Cow;

use documents::foreign::{ForeignCell, ForeignKind, ForeignRow};

use super::vocabulary::is_placeholder;

/// How the texts of a file are to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taking {
    /// A text file: a leading `'` guards formulas and is taken off.
    pub(super) is_text_file: bool,
    /// The columns are those that the program writes, so that texts are exactly as typed.
    pub(super) is_own_export: bool,
    /// How the spreadsheet counts days; a text file does not say.
    pub(super) counts_from_1904: Option<bool>,
}

impl Taking {
    pub(super) fn of(kind: ForeignKind, is_1904: bool) -> Self {
        let is_text_file = kind == ForeignKind::Csv;
        Self {
            is_text_file,
            is_own_export: false,
            counts_from_1904: (!is_text_file).then_some(is_1904),
        }
    }
}

/// A row of cells.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// As a spreadsheet shows it.
    pub(super) number: u32,
    pub(super) cells: Vec<Cell<'a>>,
}

/// A cell.
#[derive(Debug, Clone)]
pub(super) struct Cell<'a> {
    /// As written.
    pub(super) text: Cow<'a, str>,
    /// What the spreadsheet holds.
    pub(super) value: &'a ForeignCell,
}

/// A cell that is not there.
pub(super) const NOTHING: Cell<'static> = Cell {
    text: Cow::Borrowed(""),
    value: &ForeignCell::Empty,
};

impl<'a> Line<'a> {
    pub(super) fn of(row: &'a ForeignRow, taking: Taking) -> Self {
        Self {
            number: row.number,
            cells: row
                .cells
                .iter()
                .map(|cell| Cell::of(cell, taking))
                .collect(),
        }
    }

    pub(super) fn cell(&self, place: usize) -> &Cell<'a> {
        self.cells.get(place).unwrap_or(&NOTHING)
    }

    /// How many cells hold something.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_blank()).count()
    }
}

impl<'a> Cell<'a> {
    fn of(cell: &'a ForeignCell, taking: Taking) -> Self {
        let text = match cell {
            ForeignCell::Empty => Cow::Borrowed(""),
            ForeignCell::Text(text) => {
                let text = if taking.is_text_file {
                    without_guard(text)
                } else {
                    text
                };
                Cow::Borrowed(if taking.is_own_export {
                    text
                } else {
                    trimmed(text)
                })
            }
            ForeignCell::Number(number) => Cow::Owned(number.to_string()),
            ForeignCell::Day(day) => Cow::Owned(day.to_string()),
            ForeignCell::Moment(moment) => Cow::Owned(moment.to_string()),
            ForeignCell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
            ForeignCell::Error(error) => Cow::Borrowed(error.as_str()),
        };
        let is_only_placeholder =
            !taking.is_own_export && matches!(cell, ForeignCell::Text(_)) && is_placeholder(&text);
        if is_only_placeholder || text.is_empty() {
            return NOTHING;
        }
        Self { text, value: cell }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// The number, where the cell holds one.
    pub(super) fn number(&self) -> Option<f64> {
        match self.value {
            ForeignCell::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.value, ForeignCell::Text(_))
    }
}

/// A text without blanks around it.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}'))
}

/// What an export guarded against being run as a formula, as it was typed.
fn without_guard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\'', '\t', '\r']) => rest,
        _ => text,
    }
}
