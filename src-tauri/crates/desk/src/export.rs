//! What leaves the program as a file: contracts as a table for programs or for people, and tables
//! of any other feature. The complete export in JSON is worded by the command line, whose JSON it
//! is; it is read back here ([`restore`]).
//!
//! Tables are read and written row by row, from one consistent view, in memory that does not grow
//! with the register. What never lives here: which columns there are (that is
//! [`crate::fields`]'), where a file lies.

use std::io::Write;
use std::path::Path;

use documents::csv;
pub use documents::csv::Dialect;
pub use documents::table::{Column, Kind, Layout, TableError, Value};
use documents::xlsx;
use store::{Contract, ContractQuery, Register, Snapshot};
use words::Words;

use crate::contracts;
use crate::fields::Wording;
use crate::files;
use crate::now::Now;
use crate::problem::{Code, Problem};

mod complete;
mod package;
mod restore;
mod work;

pub use complete::{CompleteContract, Piece, Recorded, Rest, complete};
pub use package::{AssetEntry, FORMAT, VERSION};
pub use restore::{Restored, RestoredContract, rehearse, restore};

/// What kind of file a table becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// CSV in one of its dialects.
    Csv(Dialect),
}

impl Format {
    /// All formats, as a window offers them.
    pub const ALL: [Self; 3] = [
        Self::Xlsx,
        Self::Csv(Dialect::Excel),
        Self::Csv(Dialect::Rfc4180),
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv(Dialect::Excel) => "csv_excel",
            Self::Csv(Dialect::Rfc4180) => "csv",
        }
    }

    /// The format with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv(_) => "csv",
        }
    }
}

/// Which contracts leave the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// All that a filter lets through, in its order; its page and its limit do not count.
    Filtered(Box<ContractQuery>),
    /// These, by number, in this order.
    Numbers(Vec<String>),
}

impl Selection {
    /// All contracts, by number.
    pub fn all() -> Self {
        Self::Filtered(Box::default())
    }
}

/// Writes contracts as a table; gives how many there are.
///
/// With [`Wording::Ids`] the table is the one that `import` reads back.
pub fn write(
    register: &Register,
    selection: &Selection,
    format: Format,
    wording: Wording,
    now: &Now,
    words: Words,
    out: impl Write + Send,
) -> Result<u64, Problem> {
    let fields: Vec<_> = wording.fields().collect();
    let columns: Vec<_> = fields.iter().map(|field| field.column(wording)).collect();
    let currency = fields.iter().position(|field| field.key == "currency");
    let mut layout = Layout::new(
        words.contracts(),
        words.contracts(),
        words.language().code(),
        columns,
    )
    .made_on(now.today)
    .sums_called(words.export_sum());
    layout.sums_apart_by = currency;
    register.read(|snapshot| {
        rows_to(&layout, format, out, |sink| {
            each(snapshot, selection, |contract| {
                let case = contracts::case_in(snapshot, contract, now.today)?;
                let row: Vec<Value<'_>> = fields
                    .iter()
                    .map(|field| field.value(&case, wording))
                    .collect();
                Ok(sink(&row)?)
            })
        })
    })
}

/// Writes rows that are made one by one as a table; gives how many there are.
pub fn rows_to(
    layout: &Layout,
    format: Format,
    out: impl Write + Send,
    rows: impl FnOnce(&mut dyn FnMut(&[Value<'_>]) -> Result<(), TableError>) -> Result<(), Problem>,
) -> Result<u64, Problem> {
    match format {
        Format::Xlsx => {
            let mut book = xlsx::Book::new(layout)?;
            let mut sheet = book.begin(layout)?;
            rows(&mut |row| sheet.row(row))?;
            let count = sheet.finish()?;
            book.finish(out)?;
            Ok(count)
        }
        Format::Csv(dialect) => {
            let mut table = csv::Table::begin(layout, dialect, out)?;
            rows(&mut |row| table.row(row))?;
            Ok(table.finish()?)
        }
    }
}

/// Writes a table as a file, all of it or nothing; `write` is given where to.
pub fn to_file<T>(
    place: &Path,
    write: impl FnOnce(&mut std::io::BufWriter<std::fs::File>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    files::write_with(place, |out| {
        write(out).map_err(|problem| at(place, problem))
    })
}

/// Names the file in trouble with writing it, and what a person can do about that.
fn at(place: &Path, problem: Problem) -> Problem {
    if problem.code != Code::Io || problem.details.contains_key("path") {
        return problem;
    }
    problem.with("path", place.to_string_lossy().into_owned())
}

/// Reads the contracts of a selection one by one.
pub fn each(
    snapshot: &Snapshot<'_>,
    selection: &Selection,
    mut work: impl FnMut(Contract) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let query = match selection {
        Selection::Numbers(numbers) => {
            for number in numbers {
                let contract = snapshot
                    .contract_by_number(number)?
                    .ok_or_else(|| contracts::not_found(number))?;
                work(contract)?;
            }
            return Ok(());
        }
        Selection::Filtered(query) => query,
    };
    let mut query = ContractQuery {
        after: None,
        skip: 0,
        from_end: false,
        limit: 1_000,
        want_totals: false,
        ..query.as_ref().clone()
    };
    loop {
        let page = snapshot.contract_page(&query)?;
        for row in page.rows {
            let contract = snapshot
                .contract(row.id)?
                .ok_or_else(|| contracts::not_found(&row.number))?;
            work(contract)?;
        }
        if page.next.is_none() {
            return Ok(());
        }
        query.after = page.next;
    }
}

impl From<TableError> for Problem {
    fn from(error: TableError) -> Self {
        match error {
            TableError::Io(error) => files::trouble(error),
            TableError::TooManyRows { most } => Self::new(Code::TooLarge)
                .with("max_rows", most)
                .because(TableError::TooManyRows { most }),
            TableError::TextTooLong { row, column, most } => Self::new(Code::TooLarge)
                .with("row", row)
                .with("column", column)
                .with("max_characters", most)
                .because(TableError::TextTooLong { row, column, most }),
            TableError::TooManyColumns { most } => Self::new(Code::TooLarge)
                .with("max", most)
                .because(TableError::TooManyColumns { most }),
            other @ TableError::Workbook(_) => Self::new(Code::Io).because(other),
        }
    }
}
