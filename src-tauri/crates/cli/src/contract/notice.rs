//! `contract notice`, `withdraw-notice`, `signed-copy`: what is recorded about notices.

use clap::Args;
use desk::notices::{self, NewNotice};
use desk::records::{Channel, Date, ExtraordinaryFact, Party};
use desk::{Code, Problem};

use crate::failure::Failure;
use crate::output::{Document, contract as output, notice as notice_output};
use crate::session::Session;
use crate::values::{self, Whole};

/// Recording a notice.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper contract notice V-2026-0001 --received 2027-01-31 --channel letter --party client
  termkeeper contract notice V-2026-0001 --received 2026-09-01 --channel fax --party contractor \\
    --extraordinary --ends-on 2026-09-30 --reason \"no payment for six months\"")]
pub(crate) struct Record {
    /// Contract number.
    number: String,
    /// The day of receipt.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    received: Date,
    /// How it arrived.
    #[arg(long, value_name = "CHANNEL", value_parser = values::channel())]
    channel: Channel,
    /// Who gives notice.
    #[arg(long, value_name = "PARTY", value_parser = values::party())]
    party: Party,
    /// The end that the notice names; with --extraordinary the last day of the contract.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    ends_on: Option<Date>,
    /// Who sent it.
    #[arg(long, value_name = "NAME")]
    sender: Option<String>,
    /// For an important reason (§ 314 BGB), on any day.
    #[arg(long, requires = "ends_on", requires = "reason")]
    extraordinary: bool,
    /// The important reason.
    #[arg(long, value_name = "TEXT", requires = "extraordinary")]
    reason: Option<String>,
}

/// Withdrawing a notice.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper contract withdraw-notice V-2026-0001 --notice 1 --agreed-on 2026-12-01")]
pub(crate) struct Withdraw {
    /// Contract number.
    number: String,
    /// Which one, in order of recording, from 1.
    #[arg(long, value_name = "N", value_parser = values::whole)]
    notice: Whole,
    /// The day on which both parties agreed.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    agreed_on: Date,
}

/// A signed copy has arrived.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper contract signed-copy V-2026-0001 --notice 1 --arrived-on 2026-12-01")]
pub(crate) struct SignedCopy {
    /// Contract number.
    number: String,
    /// Of which notice, in order of recording, from 1.
    #[arg(long, value_name = "N", value_parser = values::whole)]
    notice: Whole,
    /// The day of its arrival.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    arrived_on: Date,
}

pub(super) fn record(
    arguments: Record,
    session: &Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let extraordinary = match (arguments.extraordinary, arguments.ends_on, arguments.reason) {
        (true, Some(ends_on), Some(reason)) => Some(ExtraordinaryFact { ends_on, reason }),
        _ => None,
    };
    let notice = NewNotice {
        received_on: arguments.received,
        party: arguments.party,
        channel: arguments.channel,
        named_end: arguments.ends_on.filter(|_| extraordinary.is_none()),
        sender: arguments.sender,
        extraordinary,
    };
    let recorded = session
        .change(|register, now| notices::record(register, &arguments.number, &notice, now))?;
    let notice = notice_output::Notice::at(&recorded.case, recorded.at)
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    Ok(Box::new(notice))
}

pub(super) fn withdraw(
    arguments: &Withdraw,
    session: &Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let at = place(arguments.notice)?;
    let case = session.change(|register, now| {
        notices::withdraw(register, &arguments.number, at, arguments.agreed_on, now)
    })?;
    Ok(Box::new(output::Contract::of(&case)?))
}

pub(super) fn signed_copy(
    arguments: &SignedCopy,
    session: &Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let at = place(arguments.notice)?;
    let case = session.change(|register, now| {
        notices::record_signed_copy(register, &arguments.number, at, arguments.arrived_on, now)
    })?;
    Ok(Box::new(output::Contract::of(&case)?))
}

/// People count from 1.
fn place(notice: Whole) -> Result<usize, Problem> {
    notice
        .number()
        .checked_sub(1)
        .and_then(|at| usize::try_from(at).ok())
        .ok_or_else(|| Problem::new(Code::NotFound).with("notice", notice.number()))
}
