//! Lists that can be written as a table, as JSON or as CSV, on stdout or into a file.
//! Never: what is in a list.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Arg, Args};
use desk::{Problem, files};

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

/// Lets `--format` be a calendar file as well, for lists of days.
pub(crate) fn or_calendar(format: Arg) -> Arg {
    format.value_parser(values::one_of(Format::WITH_CALENDAR, Format::from_id))
}

/// A list that can also be a table of cells.
pub(crate) trait List: Document {
    /// RFC 4180 with a header row.
    fn csv(&self, out: &mut dyn Write) -> io::Result<()>;

    /// How many rows there are.
    fn count(&self) -> usize;
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Table,
    Json,
    Csv,
    /// A calendar file; only where a list is of days.
    Ics,
}

impl Format {
    const ALL: [&'static str; 3] = ["table", "json", "csv"];
    const WITH_CALENDAR: [&'static str; 4] = ["table", "json", "csv", "ics"];

    fn from_id(id: &str) -> Option<Self> {
        match id {
            "table" => Some(Self::Table),
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            "ics" => Some(Self::Ics),
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
        let bytes = bytes(&list, format, session);
        self.give_bytes(bytes, list.count())
    }

    /// Whether a calendar file was asked for.
    pub(crate) fn wants_calendar(&self) -> bool {
        self.format == Some(Format::Ics)
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

fn bytes(list: &dyn List, format: Format, session: &Session<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing into memory cannot fail.
    let _ = match format {
        Format::Table => list.people(&mut bytes, session.words),
        Format::Csv => list.csv(&mut bytes),
        Format::Json => list.json(&mut bytes).map(|()| bytes.push(b'\n')),
        // Made by the use case itself, see `give_bytes`.
        Format::Ics => Ok(()),
    };
    bytes
}
