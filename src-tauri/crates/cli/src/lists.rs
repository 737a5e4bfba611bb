//! Lists that can be written as a table, as JSON, as CSV or as a workbook, on stdout or into a
//! file. Never: what is in a list.

use std::path::PathBuf;

use clap::{Arg, Args};
use desk::export::{self, Column, Dialect, Layout, Value};
use desk::{Problem, files};
use words::Words;

use crate::failure::Failure;
use crate::output::{Document, written};
use crate::session::Session;
use crate::values;

/// How a list is written, and where.
#[derive(Debug, Args)]
pub(crate) struct Listing {
    /// How the list is written; default: table, with --json json.
    #[arg(long, value_name = "FORMAT", value_parser = values::one_of(Format::ALL, Format::from_id))]
    format: Option<Format>,
    /// Write the list into a file instead of stdout.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Lets `--format` be a calendar file or a paper as well, for lists of days.
pub(crate) fn or_calendar_or_paper(format: Arg) -> Arg {
    format.value_parser(values::one_of(Format::OF_DAYS, Format::from_id))
}

/// Lets `--format` be a paper as well, for lists that somebody prints.
pub(crate) fn or_paper(format: Arg) -> Arg {
    format.value_parser(values::one_of(Format::WITH_PAPER, Format::from_id))
}

/// A list that can also be a table of cells.
pub(crate) trait List: Document {
    /// What the table is called.
    fn name(&self, words: Words) -> String;

    /// Its columns; their titles are the keys of the JSON.
    fn columns(&self) -> Vec<Column>;

    /// Its rows, each in the order of the columns.
    fn rows(&self) -> Box<dyn Iterator<Item = Vec<Value<'_>>> + '_>;

    /// How many rows there are.
    fn count(&self) -> usize;
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Table,
    Json,
    Csv(Dialect),
    Xlsx,
    /// A calendar file; only where a list is of days.
    Ics,
    /// A paper; only where a list is one that is printed.
    Pdf,
}

impl Format {
    const ALL: [&'static str; 5] = ["table", "json", "csv", "csv_excel", "xlsx"];
    const WITH_PAPER: [&'static str; 6] = ["table", "json", "csv", "csv_excel", "xlsx", "pdf"];
    const OF_DAYS: [&'static str; 7] = ["table", "json", "csv", "csv_excel", "xlsx", "ics", "pdf"];

    fn from_id(id: &str) -> Option<Self> {
        match id {
            "table" => Some(Self::Table),
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv(Dialect::Rfc4180)),
            "csv_excel" => Some(Self::Csv(Dialect::Excel)),
            "xlsx" => Some(Self::Xlsx),
            "ics" => Some(Self::Ics),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }
}

impl Listing {
    /// Refuses a call that cannot be answered, before anything is read.
    pub(crate) fn check(&self, session: &Session<'_>) -> Result<(), Failure> {
        let asks_for_other = self.format.is_some_and(|format| format != Format::Json);
        if session.wants_json && asks_for_other && self.out.is_none() {
            return Err(Failure::usage(
                "--json prints JSON; another --format needs --out",
                "--format",
            ));
        }
        if matches!(self.format, Some(Format::Xlsx | Format::Pdf)) && self.out.is_none() {
            return Err(Failure::usage("xlsx and pdf need --out", "--out"));
        }
        Ok(())
    }

    /// The list itself, or what says into which file it was written.
    pub(crate) fn give<L: List + 'static>(
        &self,
        list: L,
        session: &Session<'_>,
    ) -> Result<Box<dyn Document>, Problem> {
        let usual = if session.wants_json {
            Format::Json
        } else {
            Format::Table
        };
        let format = self.format.unwrap_or(usual);
        if self.out.is_none() && format == usual {
            return Ok(Box::new(list));
        }
        let bytes = bytes(&list, format, session)?;
        self.give_bytes(bytes, list.count())
    }

    /// Whether a calendar file was asked for.
    pub(crate) fn wants_calendar(&self) -> bool {
        self.format == Some(Format::Ics)
    }

    /// Whether a workbook was asked for.
    pub(crate) fn wants_workbook(&self) -> bool {
        self.format == Some(Format::Xlsx)
    }

    /// Whether a paper was asked for.
    pub(crate) fn wants_paper(&self) -> bool {
        self.format == Some(Format::Pdf)
    }

    /// A finished file of so many rows on stdout, or what says where it was written.
    pub(crate) fn give_bytes(
        &self,
        bytes: Vec<u8>,
        rows: usize,
    ) -> Result<Box<dyn Document>, Problem> {
        let Some(out) = &self.out else {
            return Ok(Box::new(written::Plain(bytes)));
        };
        files::write(out, &bytes)?;
        Ok(Box::new(written::ListFile::of(out, rows, &bytes)))
    }
}

fn bytes(list: &dyn List, format: Format, session: &Session<'_>) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    match format {
        // Writing into memory cannot fail.
        Format::Table => {
            let _ = list.people(&mut bytes, session.words);
        }
        Format::Json => {
            let _ = list.json(&mut bytes).map(|()| bytes.push(b'\n'));
        }
        Format::Csv(dialect) => return cells(list, export::Format::Csv(dialect), session),
        Format::Xlsx => return cells(list, export::Format::Xlsx, session),
        // Made by the use case itself, see `give_bytes`.
        Format::Ics | Format::Pdf => {}
    }
    Ok(bytes)
}

fn cells(
    list: &dyn List,
    format: export::Format,
    session: &Session<'_>,
) -> Result<Vec<u8>, Problem> {
    let name = list.name(session.words);
    let language = session.words.language().code();
    let layout = Layout::new(name.as_str(), name.as_str(), language, list.columns())
        .made_on(session.now.today)
        .sums_called(session.words.export_sum());
    let currency = layout
        .columns
        .iter()
        .position(|column| column.title == "currency");
    let layout = Layout {
        sums_apart_by: currency,
        ..layout
    };
    let mut out = Vec::new();
    export::rows_to(&layout, format, &mut out, |sink| {
        for row in list.rows() {
            sink(&row)?;
        }
        Ok(())
    })?;
    Ok(out)
}
