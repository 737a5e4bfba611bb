//! `contract amend`: another level from a day on, or another fee from the start of a period on.

use clap::{ArgGroup, Args};
use desk::amendments;
use desk::records::{Date, Money};
use words::format;

use crate::failure::Failure;
use crate::output::{Document, contract as output};
use crate::session::Session;
use crate::values;

/// Amending.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["level", "fee"])))]
#[command(after_help = "\
A higher level starts on any day from the activation day on, a lower one with a renewal and only if
declared by the last day for notice before it. A fee starts with a period.

Examples:
  termkeeper contract amend V-2026-0001 --level premium --effective-on 2026-07-01
  termkeeper contract amend V-2026-0001 --fee 5200.00 --currency EUR --effective-on 2027-04-01")]
pub(crate) struct Amend {
    /// Contract number.
    number: String,
    /// The level from that day on.
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    /// The net fee of a contract year from that day on, such as 4800 or 4800.00.
    #[arg(
        long,
        value_name = "AMOUNT",
        requires = "currency",
        allow_negative_numbers = true
    )]
    fee: Option<String>,
    /// Its currency, such as EUR.
    #[arg(long, value_name = "CURRENCY", requires = "fee")]
    currency: Option<String>,
    /// The first day.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    effective_on: Date,
}

pub(super) fn run(arguments: &Amend, session: &Session<'_>) -> Result<Box<dyn Document>, Failure> {
    let (number, effective_on) = (&arguments.number, arguments.effective_on);
    let case = match (&arguments.level, &arguments.fee, &arguments.currency) {
        (None, Some(amount), Some(currency)) => {
            let fee = money(amount, currency)?;
            session.change(|register, now| {
                amendments::amend_fee(register, number, effective_on, Some(fee.clone()), now)
            })?
        }
        (level, ..) => {
            // The parser demands one of both.
            let level = level.as_deref().unwrap_or_default();
            session.change(|register, now| {
                amendments::amend_level(register, number, level, effective_on, now)
            })?
        }
    };
    Ok(Box::new(output::Contract::of(&case)?))
}

/// An amount as it stands in a table that is exported: a point, no thousands.
fn money(amount: &str, currency: &str) -> Result<Money, Failure> {
    let digits = format::minor_digits(currency) as usize;
    let amount_minor = values::minor_units(amount, digits).ok_or_else(|| {
        Failure::usage(
            format!(
                "invalid value '{amount}' for '--fee <AMOUNT>': not an amount, written 4800.00"
            ),
            "--fee <AMOUNT>",
        )
    })?;
    Ok(Money {
        amount_minor,
        currency: currency.to_owned(),
    })
}
