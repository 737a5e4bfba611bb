//! Where the rows of a file go as they are read: into a table here, or to the parent process.
//! Counts what comes and refuses more than the limits allow. Never: reading.

use super::error::{ForeignError, Measure};
use super::limits::{Limits, within};
use super::merged::Area;
use super::{ForeignCell, ForeignKind, ForeignRow, ForeignSheet, ForeignTable};

/// What is known of a file before its first row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) kind: ForeignKind,
    pub(super) is_1904: bool,
    pub(super) encoding: Option<String>,
    pub(super) delimiter: Option<char>,
}

impl Head {
    /// The head of a workbook.
    pub(super) fn of_workbook(kind: ForeignKind, is_1904: bool) -> Self {
        Self {
            kind,
            is_1904,
            encoding: None,
            delimiter: None,
        }
    }
}

/// Takes what is read: the head once, then each sheet with its rows and its merged areas.
pub(super) trait Receiver {
    /// The head comes first.
    fn head(&mut self, head: Head) -> Result<(), ForeignError>;
    /// A sheet begins.
    fn sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ForeignError>;
    /// A row of this sheet, its blanks at the end cut. May take the cells out.
    fn row(&mut self, number: u32, cells: &mut Vec<ForeignCell>) -> Result<(), ForeignError>;
    /// The merged areas of this sheet; comes after its rows.
    fn merged(&mut self, areas: &[Area]) -> Result<(), ForeignError>;
}

/// Puts everything into a table.
#[derive(Debug, Default)]
pub(super) struct Collector {
    head: Option<Head>,
    sheets: Vec<ForeignSheet>,
}

impl Collector {
    /// The table.
    pub(super) fn finish(self) -> Result<ForeignTable, ForeignError> {
        let head = self.head.ok_or_else(no_head)?;
        Ok(ForeignTable {
            kind: head.kind,
            is_1904: head.is_1904,
            encoding: head.encoding,
            delimiter: head.delimiter,
            sheets: self.sheets,
        })
    }

    fn current(&mut self) -> Result<&mut ForeignSheet, ForeignError> {
        self.sheets.last_mut().ok_or_else(no_head)
    }
}

fn no_head() -> ForeignError {
    ForeignError::Broken("nothing was sent".to_owned())
}

impl Receiver for Collector {
    fn head(&mut self, head: Head) -> Result<(), ForeignError> {
        self.head = Some(head);
        Ok(())
    }

    fn sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ForeignError> {
        self.sheets.push(ForeignSheet {
            name: name.to_owned(),
            is_hidden,
            rows: Vec::new(),
        });
        Ok(())
    }

    fn row(&mut self, number: u32, cells: &mut Vec<ForeignCell>) -> Result<(), ForeignError> {
        // Moved into a row of the exact size: the reader's own keeps its room for the next one.
        let mut exact = Vec::with_capacity(cells.len());
        exact.append(cells);
        let row = ForeignRow {
            number,
            cells: exact,
        };
        self.current()?.rows.push(row);
        Ok(())
    }

    fn merged(&mut self, areas: &[Area]) -> Result<(), ForeignError> {
        super::merged::fill_down(&mut self.current()?.rows, areas)
    }
}

/// Counts and tidies the rows on their way to a receiver.
pub(super) struct Intake<'a> {
    limits: &'a Limits,
    receiver: &'a mut dyn Receiver,
    sheets: u64,
    rows: u64,
    cells: u64,
}

impl<'a> Intake<'a> {
    /// Nothing taken in yet.
    pub(super) fn new(limits: &'a Limits, receiver: &'a mut dyn Receiver) -> Self {
        Self {
            limits,
            receiver,
            sheets: 0,
            rows: 0,
            cells: 0,
        }
    }

    pub(super) fn head(&mut self, head: Head) -> Result<(), ForeignError> {
        self.receiver.head(head)
    }

    pub(super) fn sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ForeignError> {
        self.sheets += 1;
        within(self.sheets, self.limits.sheets, Measure::Sheets)?;
        self.receiver.sheet(name, is_hidden)
    }

    /// Refuses a row of more cells than a sheet has columns.
    pub(super) fn check_width(&self, cells: usize) -> Result<(), ForeignError> {
        within(cells as u64, self.limits.columns, Measure::Columns)
    }

    /// Refuses a text that is too long for a cell.
    pub(super) fn check_text(&self, text: &str) -> Result<(), ForeignError> {
        // Most texts are short: only then their characters have to be counted.
        let most = self.limits.cell_characters;
        if text.len() as u64 <= most {
            return Ok(());
        }
        within(text.chars().count() as u64, most, Measure::CellCharacters)
    }

    /// A row; it is emptied. One without any content is left out.
    pub(super) fn row(
        &mut self,
        number: u32,
        cells: &mut Vec<ForeignCell>,
    ) -> Result<(), ForeignError> {
        let filled = cells
            .iter()
            .rposition(|cell| *cell != ForeignCell::Empty)
            .map_or(0, |at| at + 1);
        cells.truncate(filled);
        if cells.is_empty() {
            return Ok(());
        }
        self.check_width(cells.len())?;
        self.cells += cells.len() as u64;
        within(self.cells, self.limits.cells, Measure::Cells)?;
        self.rows += 1;
        if self.rows > self.limits.rows {
            return Err(ForeignError::TooManyRows {
                most: self.limits.rows,
            });
        }
        self.receiver.row(number, cells)?;
        cells.clear();
        Ok(())
    }

    pub(super) fn merged(&mut self, areas: &[Area]) -> Result<(), ForeignError> {
        if areas.is_empty() {
            return Ok(());
        }
        self.receiver.merged(areas)
    }
}
