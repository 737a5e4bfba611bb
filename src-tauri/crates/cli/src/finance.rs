//! `finance`: what renews in which month for how much, what it sums up to, and which renewals
//! somebody looked over.

use clap::{Args, Subcommand};
use desk::export::Format;
use desk::fields::Wording;
use desk::finance::{self, BoardInput, Month};
use desk::records::Date;
use desk::{letterhead, renewal_list};

use crate::failure::Failure;
use crate::lists::{self, Listing};
use crate::output::{Document, finance as output, finance_board};
use crate::session::Session;
use crate::values::{self, Whole};

/// What can be done about renewals and their fees.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper finance renewals --from 2027-01 --months 12
  termkeeper finance renewals --as-of 2027-03-31 --format xlsx --out renewals.xlsx
  termkeeper finance board --json
  termkeeper finance check V-2026-0001 --renews-on 2027-04-01")]
pub(crate) enum Command {
    /// List every renewal in a range of months, with what a day knows of it, and the sums.
    Renewals(Renewals),
    /// Add the same renewals up by month, level, owner and customer.
    Board(Board),
    /// Record that somebody looked a renewal over, or take that back.
    Check(Check),
}

/// Which months, as of which day.
#[derive(Debug, Args)]
pub(crate) struct Scope {
    /// The first month; default: this month.
    #[arg(long, value_name = "YYYY-MM", value_parser = values::month)]
    from: Option<Month>,
    /// How many months, 1 to 120.
    #[arg(
        long,
        value_name = "N",
        default_value = "12",
        value_parser = values::whole,
        allow_negative_numbers = true
    )]
    months: Whole,
    /// What was known on this day, also one that is past; default: today.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    as_of: Option<Date>,
}

impl Scope {
    fn input(&self) -> BoardInput {
        BoardInput {
            from: self.from,
            months: self.months.count(),
            as_of: self.as_of,
        }
    }
}

/// Listing.
#[derive(Debug, Args)]
#[command(after_help = "\
Status: committed (the last day for notice has passed), cancellable, terminated (ends the day before).
Amounts are net, of the period that begins with the renewal; a currency has sums of its own.

Examples:
  termkeeper finance renewals --from 2027-01 --months 12
  termkeeper finance renewals --as-of 2027-03-31 --json
  termkeeper finance renewals --format csv --out renewals.csv
  termkeeper finance renewals --months 3 --format pdf --out renewals.pdf")]
#[command(mut_arg("format", lists::or_paper))]
pub(crate) struct Renewals {
    #[command(flatten)]
    scope: Scope,
    #[command(flatten)]
    listing: Listing,
}

/// Adding up.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper finance board --from 2027-01 --months 3 --as-of 2026-12-31")]
pub(crate) struct Board {
    #[command(flatten)]
    scope: Scope,
}

/// Ticking.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper finance check V-2026-0001 --renews-on 2027-04-01
  termkeeper finance check V-2026-0001 --renews-on 2027-04-01 --take-back")]
pub(crate) struct Check {
    /// Contract number.
    number: String,
    /// The day of the renewal.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    renews_on: Date,
    /// It is not checked after all.
    #[arg(long)]
    take_back: bool,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    match command {
        Command::Renewals(arguments) => renewals(&arguments, session),
        Command::Board(arguments) => {
            let input = arguments.scope.input();
            let board = finance::board(&session.open_to_read()?, &input, &session.now)?;
            Ok(Box::new(finance_board::Board::of(board)))
        }
        Command::Check(Check {
            number,
            renews_on,
            take_back,
        }) => {
            let check = session.change(|register, now| {
                finance::tick(register, &number, renews_on, !take_back, now)
            })?;
            Ok(Box::new(output::Ticked::of(number, renews_on, check)))
        }
    }
}

fn renewals(arguments: &Renewals, session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    arguments.listing.check(session)?;
    // A wrong range is refused before any register is looked for.
    let input = arguments.scope.input();
    input.scope(&session.now)?;
    let register = session.open_to_read()?;
    let renewals = finance::renewals(&register, &input, &session.now)?;
    if arguments.listing.wants_workbook() {
        let mut workbook = std::io::Cursor::new(Vec::new());
        finance::table::write(
            &renewals,
            Format::Xlsx,
            Wording::Ids,
            &session.now,
            session.words,
            &mut workbook,
        )?;
        let (bytes, rows) = (workbook.into_inner(), renewals.rows.len());
        return Ok(arguments.listing.give_bytes(bytes, rows)?);
    }
    if arguments.listing.wants_paper() {
        let letterhead = letterhead::of(&register)?;
        let language = session.words.language();
        let pages = renewal_list::paper(&renewals, &letterhead, language, &session.now)?;
        let rows = renewals.rows.len();
        return Ok(arguments.listing.give_bytes(pages.pdf()?, rows)?);
    }
    let list = output::Renewals::of(renewals);
    Ok(arguments.listing.give(list, session)?)
}
