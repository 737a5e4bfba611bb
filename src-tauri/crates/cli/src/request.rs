//! `request`: log, answer, list and show support requests.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use desk::records::{CustomerId, Edition, Register, RequestId, RequestQuery, RequestState};
use desk::requests::{self, AnswerInput};
use desk::{Code, Problem, contracts, customers};

use crate::failure::Failure;
use crate::input;
use crate::lists::Listing;
use crate::output::{Document, request as output, request_list};
use crate::session::Session;
use crate::values::{self, Whole};

/// What can be done with support requests.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper request add --json-in request.json
  termkeeper request answer 1 --at 2026-06-05T16:40
  termkeeper request list --state open,overdue
  termkeeper request show 1 --explain")]
pub(crate) enum Command {
    /// Log a request from JSON. What is not authorised or over the quota is recorded and marked.
    Add(Add),
    /// Record the response, or an automatic receipt, which is none.
    Answer(Answer),
    /// List requests, the oldest first.
    List(List),
    /// Show a request with what becomes of it.
    Show(Show),
}

/// Logging.
#[derive(Debug, Args)]
#[command(after_help = "\
Keys: contract (required), received_at (required), impact (required: critical, medium, low), from_email
(required), channel (email, phone, portal; default email), environment (production, test; default
production), impact_override_reason, subject. A time is RFC 3339, or without an offset local time.

Example:
  echo '{\"contract\": \"V-2026-0001\", \"received_at\": \"2026-06-05T16:00\", \"impact\": \"critical\",
         \"from_email\": \"eva@mueller.example\"}' | termkeeper request add --json-in -")]
pub(crate) struct Add {
    /// The JSON to read, - for stdin.
    #[arg(long, value_name = "FILE")]
    json_in: PathBuf,
}

/// Answering.
#[derive(Debug, Args)]
#[command(after_help = "\
A response is the first message to the contact that confirms the start, asks, or proposes.

Examples:
  termkeeper request answer 1 --at 2026-06-05T16:40
  termkeeper request answer 1 --at 2026-06-05T16:01 --automatic")]
pub(crate) struct Answer {
    /// Number of the request.
    #[arg(value_parser = values::whole, allow_negative_numbers = true)]
    id: Whole,
    /// When it went out; without an offset the local time of the terms.
    #[arg(long, value_name = "TIME", value_parser = values::moment)]
    at: DateTime<Utc>,
    /// It was an automatic receipt: recorded, but no response.
    #[arg(long)]
    automatic: bool,
}

/// Listing.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper request list --contract V-2026-0001
  termkeeper request list --state overdue --impact critical,medium
  termkeeper request list --search dashboard --format csv --out requests.csv")]
pub(crate) struct List {
    /// Only of this contract.
    #[arg(long, value_name = "NUMBER")]
    contract: Option<String>,
    /// Only of this customer.
    #[arg(long, value_name = "NUMBER")]
    customer: Option<String>,
    /// Only these states, separated by commas.
    #[arg(
        long,
        value_name = "STATE",
        value_delimiter = ',',
        value_parser = values::one_of(RequestState::ALL.map(RequestState::id), RequestState::from_id)
    )]
    state: Vec<RequestState>,
    /// Only these impacts, as they count: critical, medium, low.
    #[arg(long, value_name = "IMPACT", value_delimiter = ',')]
    impact: Vec<String>,
    /// Only with these words in number, subject, sender, contract or customer's name.
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    #[command(flatten)]
    listing: Listing,
}

/// Showing.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper request show 1 --explain --lang de")]
pub(crate) struct Show {
    /// Number of the request.
    #[arg(value_parser = values::whole, allow_negative_numbers = true)]
    id: Whole,
    /// Say why it counts or not, and why a response is due then.
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let case = match command {
        Command::Add(Add { json_in }) => {
            let new = input::request::new(input::read(&json_in, session)?)?;
            session.change(|register, now| requests::add(register, new.clone(), now))?
        }
        Command::Answer(Answer { id, at, automatic }) => {
            let (id, answer) = (RequestId(id.number()), AnswerInput { at, automatic });
            session.change(|register, now| requests::answer(register, id, answer, now))?
        }
        Command::List(arguments) => return list(arguments, session),
        Command::Show(Show { id, explain }) => {
            let id = RequestId(id.number());
            let case = requests::read(&session.open_to_read()?, id, &session.now)?;
            if explain {
                let request = output::Request::of(&case, &session.now);
                return Ok(Box::new(request.explained(&case, session.words)));
            }
            case
        }
    };
    Ok(Box::new(output::Request::of(&case, &session.now)))
}

fn list(arguments: List, session: &Session<'_>) -> Result<Box<dyn Document>, Failure> {
    arguments.listing.check(session)?;
    for impact in &arguments.impact {
        known_impact(impact)?;
    }
    let register = session.open_to_read()?;
    let contract = match &arguments.contract {
        Some(number) => Some(
            contracts::read(&register, number, &session.now)?
                .contract
                .id,
        ),
        None => None,
    };
    let query = RequestQuery {
        search: arguments.search,
        contract,
        customer: customer(&register, arguments.customer.as_deref())?,
        states: arguments.state,
        impacts: arguments.impact,
        // The oldest first, as in a history: what is added later stands below.
        descending: false,
        ..RequestQuery::at(session.now.recorded_at.to_utc())
    };
    let rows = requests::all(&register, &query)?;
    let list = request_list::Requests::of(rows, &session.now);
    Ok(arguments.listing.give(list, session)?)
}

fn customer(register: &Register, number: Option<&str>) -> Result<Option<CustomerId>, Problem> {
    match number {
        Some(number) => Ok(Some(customers::read(register, number)?.id)),
        None => Ok(None),
    }
}

/// Impacts are data of the edition, so that an unknown one is refused and no wrong call.
fn known_impact(impact: &str) -> Result<(), Problem> {
    let edition = Edition::shipped();
    if edition.impact(impact).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = edition
        .impacts
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    Err(Problem::at(Code::UnknownImpact, "impact")
        .with("value", impact)
        .with("allowed", known))
}
