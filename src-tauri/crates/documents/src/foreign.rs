//! Tables that others made: spreadsheets and text with delimiters, as rows of cells.
//!
//! [`read`] tells the kind by the content, never by the name. A workbook can be small on the disk
//! and huge in memory (a file of 1.5 KB with one cell in the last corner makes a plain reader ask
//! for 549 GB), so a program reads in a **child process of itself** ([`Reader::Child`], which
//! runs [`serve`]) with a limit on memory and time, and what the child sends is decoded with
//! distrust. [`Reader::Here`] reads in this process, for tests and for the child itself.
//!
//! Cells arrive as they stand: a number is a number, a text is a text, a date is one only where
//! the workbook says so. What a column means, and which day a text may be, is decided elsewhere.
//! What never lives here: our records, guesses about dates, words.

mod archive;
mod cells;
mod child;
mod confine;
mod delimited;
mod encoding;
mod error;
mod excel;
mod kind;
mod limits;
mod merged;
mod open_document;
mod receiver;
mod serve;
mod sheets;
mod stop;
mod wire;

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};

pub use error::{ForeignError, Measure};
pub use limits::Limits;
pub use serve::{READ_TABLE, serve};
pub use stop::Stop;

use receiver::Collector;

/// The kinds of files that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ForeignKind {
    /// A workbook of Excel since 2007.
    Xlsx,
    /// A workbook of Excel before that.
    Xls,
    /// A workbook of LibreOffice and others.
    Ods,
    /// Text with delimiters.
    Csv,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignTable {
    /// The kind of the file, by its content.
    pub kind: ForeignKind,
    /// True if the days of this workbook are counted from 1904-01-01 instead of 1900. Date cells
    /// are resolved already; plain numbers that may be days are not.
    pub is_1904: bool,
    /// How a text file was encoded: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1252`,
    /// `ISO-8859-15`.
    pub encoding: Option<String>,
    /// What stands between the cells of a text file; none where it has one column only.
    pub delimiter: Option<char>,
    /// The sheets in the order of the workbook; a text file has one without a name.
    pub sheets: Vec<ForeignSheet>,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignSheet {
    /// Its name, empty for a text file.
    pub name: String,
    /// True if the workbook does not show it.
    pub is_hidden: bool,
    /// The rows that hold something, in order.
    pub rows: Vec<ForeignRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignRow {
    /// Its number as a spreadsheet shows it; the first line is 1.
    pub number: u32,
    /// The cells from column A on without gaps; blanks at the end are cut.
    pub cells: Vec<ForeignCell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum ForeignCell {
    /// Nothing, or nothing but blanks.
    #[default]
    Empty,
    /// Text as it stands.
    Text(String),
    /// A number; a percentage and a time span are numbers, too.
    Number(f64),
    /// A day that the workbook shows as a date.
    Day(NaiveDate),
    /// A moment that the workbook shows as date and time.
    Moment(NaiveDateTime),
    /// True or false.
    Flag(bool),
    /// An error such as `#DIV/0!`, or a formula whose result the file does not hold.
    Error(String),
}

/// Who reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reader {
    /// This process: tests, and the child itself. Nothing bounds its memory.
    Here,
    /// A child process with limits.
    Child {
        /// The program, normally the own one.
        program: PathBuf,
        /// What makes it call [`serve`].
        arguments: Vec<OsString>,
    },
}

impl Reader {
    /// The own program with [`READ_TABLE`] as its first argument.
    pub fn own_program() -> std::io::Result<Self> {
        Ok(Self::Child {
            program: std::env::current_exe()?,
            arguments: vec![READ_TABLE.into()],
        })
    }
}

/// Reads a file within limits.
pub fn read(source: &Path, limits: &Limits, reader: &Reader) -> Result<ForeignTable, ForeignError> {
    read_until(source, limits, reader, &Stop::default())
}

/// The same, unless somebody asks for the end: then the child is ended, and the error is
/// [`std::io::ErrorKind::Interrupted`].
pub fn read_until(
    source: &Path,
    limits: &Limits,
    reader: &Reader,
    stop: &Stop,
) -> Result<ForeignTable, ForeignError> {
    let file = File::open(source)?;
    if file.metadata()?.is_dir() {
        return Err(ForeignError::NotATable);
    }
    limits.check_file(file.metadata()?.len())?;
    let mut collector = Collector::default();
    match reader {
        Reader::Here => sheets::read(file, limits, &mut collector)?,
        Reader::Child { program, arguments } => {
            child::read(file, limits, (program, arguments), stop, &mut collector)?;
        }
    }
    collector.finish()
}

#[cfg(test)]
mod tests;
