//! `deadlines`: what is due within so many days, and whatever is overdue.

use clap::Args;
use desk::deadlines;
use desk::records::DeadlineKind;

use crate::contract::within;
use crate::failure::Failure;
use crate::lists::Listing;
use crate::output::{Document, deadlines as output};
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
    #[command(flatten)]
    listing: Listing,
}

pub(crate) fn run(
    arguments: &Arguments,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    arguments.listing.check(session)?;
    within(session.now.today, arguments.within, "within")?;
    let rows = deadlines::within(
        &session.open_to_read()?,
        arguments.within.count(),
        &arguments.kind,
        &session.now,
    )?;
    let list = output::Deadlines::of(rows, &session.now);
    Ok(arguments.listing.give(list, session)?)
}
