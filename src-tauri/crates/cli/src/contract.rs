//! `contract`: add, list, show, edit, the history; notices and amendments have files of their own.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::records::{ContractQuery, Date, Edition, LAST_DAY, State};
use desk::{Code, Problem, as_of, contracts, history};

use crate::failure::Failure;
use crate::input;
use crate::lists::Listing;
use crate::output::{Document, contract as output, contract_list, history as history_output};
use crate::session::Session;
use crate::undo;
use crate::values::{self, Whole};

mod amend;
mod notice;

/// What can be done with contracts.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper contract add --json-in contract.json
  termkeeper contract list --level premium --search muster
  termkeeper contract show V-2026-0001 --explain")]
pub(crate) enum Command {
    /// Add a contract from JSON; without received_on it is a draft.
    Add(Add),
    /// List contracts by number.
    List(List),
    /// Show a contract with everything that follows from it, today or as of another day.
    Show(Show),
    /// Change the keys given in JSON; null clears, a list is replaced as a whole.
    Edit(Edit),
    /// Change level or fee from a day on; what was agreed before stays on record.
    Amend(amend::Amend),
    /// Record a notice of termination and print its verdict.
    Notice(notice::Record),
    /// Withdraw a notice by agreement; it stays in the history.
    WithdrawNotice(notice::Withdraw),
    /// Record that the signed copy of a notice has arrived.
    SignedCopy(notice::SignedCopy),
    /// Attach a document to a notice that is recorded.
    Attach(notice::Attach),
    /// Show what was recorded, oldest first.
    #[command(after_help = "Example:\n  termkeeper contract history V-2026-0001")]
    History(History),
    /// The same as `termkeeper undo`.
    #[command(after_help = "Example:\n  termkeeper contract undo")]
    Undo,
}

/// Adding.
#[derive(Debug, Args)]
#[command(after_help = "\
Keys: number, customer (required), level (required), received_on, commissioned_on, activation_requested_on,
term_months, yearly_fee {amount_minor, currency}, owner, note, contacts [{name, email, phone}],
solutions [{solution, version, environment, satellites}]; taken over from a list: imported, activates_on

Example:
  echo '{\"customer\": \"K-0001\", \"level\": \"standard\", \"received_on\": \"2026-03-02\"}' \\
    | termkeeper contract add --json-in -")]
pub(crate) struct Add {
    /// The JSON to read, - for stdin.
    #[arg(long, value_name = "FILE")]
    json_in: PathBuf,
}

/// Listing.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper contract list --state active,terminating
  termkeeper contract list --due-within 90 --json
  termkeeper contract list --level premium --format xlsx --out premium.xlsx")]
pub(crate) struct List {
    /// Only these states, separated by commas.
    #[arg(long, value_name = "STATE", value_delimiter = ',', value_parser = values::state())]
    state: Vec<State>,
    /// Only these levels: basic, standard, premium.
    #[arg(long, value_name = "LEVEL", value_delimiter = ',')]
    level: Vec<String>,
    /// Only with these words in number, customer's name, contacts, owner or note.
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    /// Only with the last day for notice in the next N days.
    #[arg(
        long,
        value_name = "N",
        value_parser = values::whole,
        allow_negative_numbers = true
    )]
    due_within: Option<Whole>,
    #[command(flatten)]
    listing: Listing,
}

/// Showing.
#[derive(Debug, Args)]
#[command(after_help = "\
As of a past day: what had been recorded by then, worked out for that day. As of a day to come: what
follows from today's facts.

Examples:
  termkeeper contract show V-2026-0001 --explain --lang de
  termkeeper contract show V-2026-0001 --as-of 2026-06-30")]
pub(crate) struct Show {
    /// Contract number.
    number: String,
    /// Show it as of this day.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    as_of: Option<Date>,
    /// Say why the dates and figures are what they are.
    #[arg(long)]
    explain: bool,
}

/// Changing.
#[derive(Debug, Args)]
#[command(after_help = "\
Takes the keys of `contract add` but imported, and: withdrawn_on (before the activation day);
effective_on with level, from the activation day on; activates_on as a correction.

Examples:
  echo '{\"owner\": \"Erika Muster\", \"note\": null}' | termkeeper contract edit V-2026-0001 --json-in -
  echo '{\"activation_requested_on\": \"2026-05-01\"}' \\
    | termkeeper contract edit V-2026-0001 --json-in - --reason \"typing error\"")]
pub(crate) struct Edit {
    /// Contract number.
    number: String,
    /// The JSON to read, - for stdin.
    #[arg(long, value_name = "FILE")]
    json_in: PathBuf,
    /// Why; required to correct the activation day once it is fixed.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// The history.
#[derive(Debug, Args)]
pub(crate) struct History {
    /// Contract number.
    number: String,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    match command {
        Command::Add(Add { json_in }) => {
            let new = input::contract::new(input::read(&json_in, session)?)?;
            let case =
                session.change(|register, now| contracts::create(register, new.clone(), now))?;
            Ok(Box::new(output::Contract::of(&case)?))
        }
        Command::List(arguments) => list(arguments, session),
        Command::Show(arguments) => show(&arguments, session),
        Command::Edit(Edit {
            number,
            json_in,
            reason,
        }) => {
            let changes = input::contract::changes(input::read(&json_in, session)?, reason)?;
            let case = session
                .change(|register, now| contracts::edit(register, &number, changes.clone(), now))?;
            Ok(Box::new(output::Contract::of(&case)?))
        }
        Command::Amend(arguments) => amend::run(&arguments, session),
        Command::Notice(arguments) => notice::record(arguments, session),
        Command::WithdrawNotice(arguments) => notice::withdraw(&arguments, session),
        Command::SignedCopy(arguments) => notice::signed_copy(&arguments, session),
        Command::Attach(arguments) => notice::attach(&arguments, session),
        Command::History(History { number }) => {
            let register = session.open_to_read()?;
            let contract = contracts::read(&register, &number, &session.now)?;
            let entries = history::of_contract(&register, &number)?;
            Ok(Box::new(history_output::History::of(
                contract.contract.number,
                entries,
            )))
        }
        Command::Undo => undo::undo(session),
    }
}

fn show(arguments: &Show, session: &Session<'_>) -> Result<Box<dyn Document>, Failure> {
    let (register, number) = (session.open_to_read()?, &arguments.number);
    let (case, as_of) = match arguments.as_of {
        Some(day) => {
            let known = as_of::read(&register, number, day, &session.now)?;
            (known.case, Some(day))
        }
        None => (contracts::read(&register, number, &session.now)?, None),
    };
    let contract = output::Contract::of(&case)?.marked_as_of(as_of);
    Ok(Box::new(if arguments.explain {
        contract.explained(&case, session.words)
    } else {
        contract
    }))
}

fn list(arguments: List, session: &Session<'_>) -> Result<Box<dyn Document>, Failure> {
    arguments.listing.check(session)?;
    for level in &arguments.level {
        known_level(level)?;
    }
    let notice_by = arguments
        .due_within
        .map(|days| within(session.now.today, days, "due_within"))
        .transpose()?
        .map(|until| (session.now.today, until));
    let query = ContractQuery {
        search: arguments.search,
        states: arguments.state,
        levels: arguments.level,
        notice_by,
        ..ContractQuery::default()
    };
    let rows = contracts::all(&session.open_to_read()?, &query)?;
    Ok(arguments
        .listing
        .give(contract_list::Contracts::of(rows), session)?)
}

/// Levels are data of the edition, so that an unknown one is refused and no wrong call.
fn known_level(level: &str) -> Result<(), Problem> {
    let edition = Edition::shipped();
    if edition.level(level).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = edition
        .levels
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    Err(Problem::at(Code::UnknownLevel, "level")
        .with("value", level)
        .with("allowed", known))
}

/// The day so many days ahead; beyond the calendar its last day.
pub(crate) fn within(today: Date, days: Whole, field: &str) -> Result<Date, Problem> {
    if days.number() < 0 {
        return Err(Problem::at(Code::OutOfRange, field)
            .with("min", 0)
            .with("max", i64::from(u32::MAX)));
    }
    Ok(today
        .checked_add_days(chrono::Days::new(u64::from(days.count())))
        .map_or(LAST_DAY, |day| day.min(LAST_DAY)))
}
