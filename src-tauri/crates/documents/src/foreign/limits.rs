//! How much is read before a file is refused. Never: measuring what a process uses.

use super::error::{ForeignError, Measure};

const MIB: u64 = 1024 * 1024;

/// How much is read at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Memory of the reading process, on top of what the bare program has.
    pub memory_bytes: u64,
    /// How long it may take.
    pub seconds: u64,
    /// Size of the file.
    pub file_bytes: u64,
    /// Size of a packed workbook once it is unpacked.
    pub unpacked_bytes: u64,
    /// Files inside a packed workbook.
    pub parts: u64,
    /// Sheets.
    pub sheets: u64,
    /// Rows with content, of all sheets.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
    /// Cells of all sheets, blanks between them included.
    pub cells: u64,
    /// Characters of one cell.
    pub cell_characters: u64,
}

impl Default for Limits {
    /// Room for a million rows of a list that a person still handles.
    fn default() -> Self {
        Self {
            memory_bytes: 768 * MIB,
            seconds: 120,
            file_bytes: 100 * MIB,
            unpacked_bytes: 1024 * MIB,
            parts: 10_000,
            sheets: 1_000,
            rows: 1_000_000,
            columns: 16_384,
            cells: 20_000_000,
            cell_characters: 100_000,
        }
    }
}

impl Limits {
    /// The values in a fixed order, for the arguments of the child.
    pub(super) fn values(&self) -> [u64; 10] {
        [
            self.memory_bytes,
            self.seconds,
            self.file_bytes,
            self.unpacked_bytes,
            self.parts,
            self.sheets,
            self.rows,
            self.columns,
            self.cells,
            self.cell_characters,
        ]
    }

    /// The limits with these [`values`](Self::values).
    pub(super) fn of(values: [u64; 10]) -> Self {
        let [
            memory_bytes,
            seconds,
            file_bytes,
            unpacked_bytes,
            parts,
            sheets,
            rows,
            columns,
            cells,
            cell_characters,
        ] = values;
        Self {
            memory_bytes,
            seconds,
            file_bytes,
            unpacked_bytes,
            parts,
            sheets,
            rows,
            columns,
            cells,
            cell_characters,
        }
    }

    /// Refuses a file of so many bytes if it is too large.
    pub(super) fn check_file(&self, bytes: u64) -> Result<(), ForeignError> {
        within(bytes, self.file_bytes, Measure::FileBytes)
    }
}

/// Refuses more than `most` of something.
pub(super) fn within(amount: u64, most: u64, what: Measure) -> Result<(), ForeignError> {
    if amount > most {
        Err(ForeignError::TooLarge { what, most })
    } else {
        Ok(())
    }
}
