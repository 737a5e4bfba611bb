//! `deadlines`: what is due within so many days, and whatever is overdue.

use clap::Args;
use desk::records::DeadlineKind;
use desk::{calendar, deadlines, reminders};

use crate::contract::within;
use crate::failure::Failure;
use crate::lists::{Listing, or_calendar_or_paper};
use crate::output::{Document, deadlines as output};
use crate::session::Session;
use crate::values::{self, Whole};

/// Which deadlines, and how.
#[derive(Debug, Args)]
#[command(mut_arg("format", or_calendar_or_paper))]
#[command(after_help = "\
A calendar file (ics) keeps the names of its entries for ever, so that taking in a second one
brings a calendar up to date and doubles nothing. A deadline that fell away before its day, such as
after a notice, is in it as cancelled until that day has passed; one that was overdue when somebody
dealt with it is left out. A paper (pdf) is the list to print: what is overdue, then what is due
within 7, 30, 60 and more days.

Examples:
  termkeeper deadlines --within 30 --kind cancel_by,renewal
  termkeeper deadlines --format csv --out deadlines.csv
  termkeeper deadlines --within 365 --format ics --out deadlines.ics
  termkeeper deadlines --within 30 --format pdf --out deadlines.pdf")]
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
    #[command(flatten)]
    listing: Listing,
}

pub(crate) fn run(
    arguments: &Arguments,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    arguments.listing.check(session)?;
    within(session.now.today, arguments.within, "within")?;
    let register = session.open_to_read()?;
    if arguments.listing.wants_calendar() {
        let within = arguments.within.count();
        let now = &session.now;
        let file = calendar::file(&register, within, &arguments.kind, now, session.words)?;
        let rows = file.deadlines + file.cancelled;
        return Ok(arguments.listing.give_bytes(file.bytes, rows)?);
    }
    if arguments.listing.wants_paper() {
        let within = arguments.within.count();
        let now = &session.now;
        let paper = reminders::paper(&register, within, &arguments.kind, now, session.words)?;
        return Ok(arguments.listing.give_bytes(paper.bytes, paper.rows)?);
    }
    let rows = deadlines::within(
        &register,
        arguments.within.count(),
        &arguments.kind,
        &session.now,
    )?;
    let list = output::Deadlines::of(rows, &session.now);
    Ok(arguments.listing.give(list, session)?)
}
