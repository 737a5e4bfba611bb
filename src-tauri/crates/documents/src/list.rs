//! What a list over the whole width says: columns, rows in groups, sums. For a sheet and for a
//! letter. What never lives here: measures, and where a page breaks.

use crate::sheet::Cell;

/// A list over the whole width, on as many pages as it takes. The names of the columns stand on
/// top of each of them; a group that goes on says so.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTable {
    /// `Renewals`; empty for a list that the title of the paper names.
    pub heading: String,
    /// Below the heading, in small.
    pub note: Option<String>,
    /// From left to right.
    pub columns: Vec<ListColumn>,
    /// From top to bottom.
    pub groups: Vec<ListGroup>,
    /// Sums of everything at the end, one for each currency; as many cells as columns.
    pub sums: Vec<Vec<Cell>>,
    /// Stands behind the heading of a group that goes on on the next page: `continued`.
    pub continued: String,
    /// Stands in place of the rows if there are none.
    pub without_rows: String,
}

/// A column of a list. Widths follow from what stands in the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct ListColumn {
    /// Name.
    pub title: String,
    /// How it is set.
    pub kind: ListColumnKind,
}

impl ListColumn {
    /// Text that may break into lines.
    pub fn text(title: impl Into<String>) -> Self {
        Self::new(title, ListColumnKind::Text)
    }

    /// Short values that stay on one line, with figures of one width: dates, numbers of contracts.
    pub fn value(title: impl Into<String>) -> Self {
        Self::new(title, ListColumnKind::Value)
    }

    /// As [`Self::value`], at the right edge: amounts and counts.
    pub fn number(title: impl Into<String>) -> Self {
        Self::new(title, ListColumnKind::Number)
    }

    fn new(title: impl Into<String>, kind: ListColumnKind) -> Self {
        Self {
            title: title.into(),
            kind,
        }
    }
}

/// How a column of a list is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListColumnKind {
    /// Breaks into lines where it must.
    Text,
    /// On one line, at the left edge.
    Value,
    /// On one line, at the right edge.
    Number,
}

/// Rows under a heading of their own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroup {
    /// `January 2027`; empty for rows without a heading.
    pub heading: String,
    /// From top to bottom; as many cells as columns.
    pub rows: Vec<Vec<Cell>>,
    /// Below the rows, under a rule, one for each currency; as many cells as columns. What stands
    /// in the first cell may reach over empty ones beside it.
    pub sums: Vec<Vec<Cell>>,
}
