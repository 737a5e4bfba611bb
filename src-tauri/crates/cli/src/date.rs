//! `date`: the five calculators. They need no register.

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use desk::records::{Channel, Date, Edition, Environment, NoticeFact, Party};
use desk::requests::CalculatorInput;
use desk::{dates, requests};

use crate::failure::Failure;
use crate::output::{Document, dates as output, response};
use crate::session::Session;
use crate::values::{self, Whole};

/// What can be computed.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper date activation --received 2026-03-02
  termkeeper date term --activates 2024-02-29 --months 12 --periods 3
  termkeeper date response --level standard --impact critical --received 2026-06-05T16:00")]
pub(crate) enum Command {
    /// When an order may be activated, and when contacts are due.
    Activation(Activation),
    /// Periods: last day, renewal, last day for notice.
    Term(Term),
    /// What a notice received on a day achieves.
    Notice(Notice),
    /// When a response is due.
    Response(Response),
    /// Public holidays of a year.
    Holidays(Holidays),
}

/// The activation window.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper date activation --received 2026-03-02 --explain")]
pub(crate) struct Activation {
    /// The day the order was received.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    received: Date,
    /// Say why.
    #[arg(long)]
    explain: bool,
}

/// The periods.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  termkeeper date term --activates 2024-02-29 --months 12 --periods 3"
)]
pub(crate) struct Term {
    /// The activation day.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    activates: Date,
    /// Months of a period, 12 to 600.
    #[arg(long, value_name = "T", value_parser = values::whole, allow_negative_numbers = true)]
    months: Whole,
    /// How many periods, 1 to 600.
    #[arg(
        long,
        value_name = "K",
        default_value = "1",
        value_parser = values::whole,
        allow_negative_numbers = true
    )]
    periods: Whole,
    /// Say why.
    #[arg(long)]
    explain: bool,
}

/// The verdict.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper date notice --activates 2026-01-01 --months 12 --received 2026-11-02 --channel letter")]
pub(crate) struct Notice {
    /// The activation day.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    activates: Date,
    /// Months of a period, 12 to 600.
    #[arg(long, value_name = "T", value_parser = values::whole, allow_negative_numbers = true)]
    months: Whole,
    /// The day of receipt.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    received: Date,
    /// How it arrived.
    #[arg(long, value_name = "CHANNEL", default_value = "letter", value_parser = values::channel())]
    channel: Channel,
    /// Who gives notice.
    #[arg(long, value_name = "PARTY", default_value = "client", value_parser = values::party())]
    party: Party,
    /// The end that the notice names.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    ends_on: Option<Date>,
    /// Say why.
    #[arg(long)]
    explain: bool,
}

/// The response time.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper date response --level premium --impact critical --received 2026-06-05T17:30 --explain
  termkeeper date response --level standard --impact medium --received 2026-06-05T16:00 --at 2026-06-06T10:00")]
pub(crate) struct Response {
    /// Service level: basic, standard, premium.
    #[arg(long, value_name = "LEVEL")]
    level: String,
    /// Impact: critical, medium, low.
    #[arg(long, value_name = "IMPACT")]
    impact: String,
    /// When the request was received; without an offset the local time of the terms.
    #[arg(long, value_name = "TIME", value_parser = values::moment)]
    received: DateTime<Utc>,
    /// Production or test; for a test system the impact is low.
    #[arg(
        long,
        value_name = "ENVIRONMENT",
        default_value = "production",
        value_parser = values::environment()
    )]
    environment: Environment,
    /// The impact stands although it is a test system.
    #[arg(long)]
    keep_impact: bool,
    /// A response to judge: in time or not.
    #[arg(long, value_name = "TIME", value_parser = values::moment)]
    answered: Option<DateTime<Utc>>,
    /// Show what the clock shows at this moment.
    #[arg(long, value_name = "TIME", value_parser = values::moment)]
    at: Option<DateTime<Utc>>,
    /// Say why.
    #[arg(long)]
    explain: bool,
}

/// The holidays.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper date holidays --year 2026 --region BY")]
pub(crate) struct Holidays {
    /// 1990 to 2199.
    #[arg(long, value_name = "YEAR", value_parser = values::whole, allow_negative_numbers = true)]
    year: Whole,
    /// State of Germany, two letters.
    #[arg(long, value_name = "REGION", default_value = "HE")]
    region: String,
    /// Say why.
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let words = session.words;
    Ok(match command {
        Command::Activation(Activation { received, explain }) => {
            let dates = dates::activation(received)?;
            Box::new(output::Activation::of(&dates, explain.then_some(words)))
        }
        Command::Term(arguments) => {
            let periods = dates::periods(
                arguments.activates,
                arguments.months.count(),
                arguments.periods.count(),
            )?;
            Box::new(output::Term::of(
                &periods,
                arguments.explain.then_some(words),
            )?)
        }
        Command::Notice(arguments) => {
            let fact = NoticeFact {
                received_on: arguments.received,
                party: arguments.party,
                channel: arguments.channel,
                named_end: arguments.ends_on,
                sender: None,
                recorded_on: session.now.today,
                signed_copy_on: None,
                withdrawn_on: None,
                extraordinary: None,
                received_time: None,
                document: None,
            };
            let (outcome, why) =
                dates::notice(arguments.activates, arguments.months.count(), &fact)?;
            Box::new(output::Notice::of(
                &outcome,
                why.as_ref(),
                arguments.explain.then_some(words),
            ))
        }
        Command::Response(arguments) => {
            let asked = CalculatorInput {
                level: arguments.level,
                impact: arguments.impact,
                received_at: arguments.received,
                environment: arguments.environment,
                keeps_impact: arguments.keep_impact,
                answered_at: arguments.answered,
            };
            let dates = requests::calculate(Edition::shipped(), &asked)?;
            Box::new(response::Response::of(
                asked.level,
                asked.impact,
                &dates,
                arguments.at,
                arguments.explain.then_some(words),
            )?)
        }
        Command::Holidays(arguments) => {
            let year = arguments.year.year();
            let days = dates::holidays(year, &arguments.region)?;
            Box::new(output::Holidays::of(
                year,
                arguments.region,
                &days,
                arguments.explain.then_some(words),
            ))
        }
    })
}
