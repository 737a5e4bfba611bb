//! Tables of all kinds, read in this process.

use std::io::Write as _;

use super::{ForeignCell, ForeignError, ForeignTable, Limits, Reader, read};

mod hostile;
mod text;
mod workbooks;

/// Reads bytes as a file.
pub(super) fn read_bytes(bytes: &[u8]) -> Result<ForeignTable, ForeignError> {
    read_within(bytes, &Limits::default())
}

/// The same within other limits.
pub(super) fn read_within(bytes: &[u8], limits: &Limits) -> Result<ForeignTable, ForeignError> {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("a written file");
    read(file.path(), limits, &Reader::Here)
}

/// The rows of the first sheet as texts: `1: a | b`.
pub(super) fn shown(table: &ForeignTable) -> Vec<String> {
    table.sheets[0]
        .rows
        .iter()
        .map(|row| {
            let cells: Vec<String> = row.cells.iter().map(cell_text).collect();
            format!("{}: {}", row.number, cells.join(" | "))
        })
        .collect()
}

fn cell_text(cell: &ForeignCell) -> String {
    match cell {
        ForeignCell::Empty => String::new(),
        ForeignCell::Text(text) => text.clone(),
        ForeignCell::Number(number) => format!("{number:?}"),
        ForeignCell::Day(day) => format!("[{day}]"),
        ForeignCell::Moment(moment) => format!("[{moment}]"),
        ForeignCell::Flag(flag) => format!("<{flag}>"),
        ForeignCell::Error(error) => format!("!{error}"),
    }
}
