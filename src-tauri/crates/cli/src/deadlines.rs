//! `deadlines`: what is due within so many days, and whatever is overdue.

use std::path::PathBuf;

use clap::Args;
use desk::deadlines;
use desk::records::DeadlineKind;

use crate::contract::within;
use crate::failure::Failure;
use crate::files;
use crate::output::{Document, deadlines as output, written};
use crate::session::Session;
use crate::values::{self, Whole};

/// Which deadlines, and how.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper deadlines --within 30 --kind cancel_by,renewal
  termkeeper deadlines --format csv --out deadlines.csv")]
pub(crate) struct Arguments {
    /// Due in the next N days.
    #[arg(
        long,
        value_name = "N",
        default_value = "90",
        value_parser = values::whole,
        allow_negative_numbers = true
    )]
    within: Whole,
    /// Only these kinds, separated by commas.
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = values::deadline_kind())]
    kind: Vec<DeadlineKind>,
    /// How the list is written; default: table, with --json json.
    #[arg(long, value_name = "FORMAT", value_parser = values::one_of(Format::ALL, Format::from_id))]
    format: Option<Format>,
    /// Write the list into a file instead of stdout.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Table,
    Json,
    Csv,
}

impl Format {
    const ALL: [&'static str; 3] = ["table", "json", "csv"];

    fn from_id(id: &str) -> Option<Self> {
        match id {
            "table" => Some(Self::Table),
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

pub(crate) fn run(
    arguments: &Arguments,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let usual = if session.wants_json {
        Format::Json
    } else {
        Format::Table
    };
    let format = arguments.format.unwrap_or(usual);
    if session.wants_json && format != Format::Json && arguments.out.is_none() {
        return Err(Failure::usage(
            "--json prints JSON; another --format needs --out",
            "--format",
        ));
    }
    within(session.now.today, arguments.within, "within")?;
    let rows = deadlines::within(
        &session.open_to_read()?,
        arguments.within.count(),
        &arguments.kind,
        &session.now,
    )?;
    let list = output::Deadlines::of(rows, &session.now);
    let Some(out) = &arguments.out else {
        return Ok(if format == usual {
            Box::new(list)
        } else {
            Box::new(written::Plain(bytes(&list, format, session)))
        });
    };
    let bytes = bytes(&list, format, session);
    files::write(out, &bytes)?;
    Ok(Box::new(written::ListFile::of(out, list.len(), &bytes)))
}

fn bytes(list: &output::Deadlines, format: Format, session: &Session<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing into memory cannot fail.
    let _ = match format {
        Format::Table => list.people(&mut bytes, session.words),
        Format::Csv => list.csv(&mut bytes),
        Format::Json => list.json(&mut bytes).map(|()| bytes.push(b'\n')),
    };
    bytes
}
