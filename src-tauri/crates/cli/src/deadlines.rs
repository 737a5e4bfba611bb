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
    /// Only these kinds: activation_wish, contacts_due, cancel_by, renewal, quota_lapse,
    /// consulting_lapse, response_due, signed_copy.
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = values::deadline_kind)]
    kind: Vec<DeadlineKind>,
    /// How the list is written: table, json, csv; default: table, with --json json.
    #[arg(long, value_name = "FORMAT", value_parser = format)]
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

fn format(text: &str) -> Result<Format, String> {
    match text {
        "table" => Ok(Format::Table),
        "json" => Ok(Format::Json),
        "csv" => Ok(Format::Csv),
        "xlsx" | "ics" => Err("not written by this version; expected table, json or csv".into()),
        _ => Err("expected one of table, json, csv".into()),
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
