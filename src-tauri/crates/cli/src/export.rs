//! `export`: every contract as a table that `import` reads back, or the whole register as JSON.
//! Never: which columns and keys there are.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use desk::Problem;
use desk::export::{self, Selection};
use desk::fields::Wording;
use desk::records::Register;

use crate::failure::Failure;
use crate::output::{Document, export as output, written};
use crate::session::Session;
use crate::values;

/// What is written, and where.
#[derive(Debug, Args)]
#[command(after_help = "\
Tables (xlsx, csv, csv_excel) have one row a contract and the columns that `import` reads back: number,
customer, level, days, term, fee, owner, note, the current contacts, the notice that counts, and the three
dates of the current period. A withdrawn order is left without its days; further customer data, systems,
amendments, requests and consulting are in the JSON alone.
  xlsx       a workbook: typed cells, text is always text
  csv        RFC 4180: commas, UTF-8, days as 2026-03-02, fees as 4800.00
  csv_excel  for a double click: semicolons, UTF-8 with a mark, days and fees in --lang
In CSV a text that begins with = + - @ ' tab or carriage return has an apostrophe in front, which `import`
takes off.

JSON holds everything: customers and contracts as `show` prints them, and with each contract its facts,
renewal_checks, requests, consulting and history; then editions with confirmations, settings and assets (logo
and signature). `import FILE.json` restores all of it but the history, as one change; what is in the register
and differs is refused, never overwritten. Documents and mails kept as evidence lie beside the register and
are named by their hash.

Examples:
  termkeeper export --out contracts.xlsx
  termkeeper export --format csv | head
  termkeeper export --format json --out register.json")]
pub(crate) struct Arguments {
    /// What is written; default: by the ending of --out, else json.
    #[arg(long, value_name = "FORMAT", value_parser = values::one_of(Format::ALL, Format::from_id))]
    format: Option<Format>,
    /// Write into this file; without it json and csv go to stdout.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Table(export::Format),
    Json,
}

impl Format {
    const ALL: [&'static str; 4] = ["xlsx", "csv", "csv_excel", "json"];

    fn from_id(id: &str) -> Option<Self> {
        match id {
            "json" => Some(Self::Json),
            _ => export::Format::from_id(id).map(Self::Table),
        }
    }
}

impl Arguments {
    /// The format asked for, else the one that the file's name ends in.
    fn format(&self) -> Format {
        let ending = || {
            let ending = self.out.as_ref()?.extension()?.to_str()?;
            Format::from_id(&ending.to_ascii_lowercase())
        };
        self.format.or_else(ending).unwrap_or(Format::Json)
    }
}

pub(crate) fn run(
    arguments: &Arguments,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let format = arguments.format();
    let Some(place) = &arguments.out else {
        if format == Format::Table(export::Format::Xlsx) {
            return Err(Failure::usage("a workbook needs --out", "--out"));
        }
        if session.wants_json && format != Format::Json {
            return Err(Failure::usage(
                "--json prints JSON; another --format needs --out",
                "--format",
            ));
        }
        let register = session.open_to_read()?;
        let mut bytes = Vec::new();
        write(&register, format, session, &mut bytes)?;
        // What prints a document ends it with a line feed itself.
        if session.wants_json {
            bytes.truncate(bytes.trim_ascii_end().len());
        }
        return Ok(Box::new(written::Plain(bytes)));
    };
    let register = session.open_to_read()?;
    let (rows, sha256) = export::to_file(place, |out| {
        let mut hashed = written::Hashed::into(out);
        let rows = write(&register, format, session, &mut hashed)?;
        Ok((rows, hashed.sha256()))
    })?;
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    Ok(Box::new(written::ListFile::hashed(place, rows, sha256)))
}

/// Writes all of it; gives how many contracts there are.
fn write(
    register: &Register,
    format: Format,
    session: &Session<'_>,
    out: &mut (impl Write + Send),
) -> Result<u64, Problem> {
    match format {
        Format::Json => output::write(register, &session.now, out),
        Format::Table(format) => export::write(
            register,
            &Selection::all(),
            format,
            Wording::Ids,
            &session.now,
            session.words,
            out,
        ),
    }
}
