//! `contract notice`, `withdraw-notice`, `signed-copy`, `attach`: what is recorded about notices.
//! A document is kept beside the register before a record names it, and only once it is sure that
//! the record would be taken.

use std::path::{Path, PathBuf};

use chrono::NaiveTime;
use clap::Args;
use desk::contracts::{self, ContractCase};
use desk::evidence::{self, Kept};
use desk::notices::{self, NewNotice};
use desk::records::{Channel, Date, DocumentFact, ExtraordinaryFact, Party, Register};
use desk::{Code, Done, Now, Problem};

use crate::failure::Failure;
use crate::output::{Document, contract as output, notice as notice_output};
use crate::session::Session;
use crate::values::{self, Whole};

/// Recording a notice.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper contract notice V-2026-0001 --received 2027-01-31 --channel letter --party client
  termkeeper contract notice V-2026-0001 --received 2027-01-31 --received-time 16:40 --channel letter \\
    --party client --sender \"Erika Musterfrau\" --document notice.pdf
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
    /// The time of receipt, local: what proves a notice on the last day.
    #[arg(long, value_name = "HH:MM", value_parser = values::clock_time)]
    received_time: Option<NaiveTime>,
    /// The notice itself, scanned or as it came; a copy is kept beside the register.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
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

/// Attaching a document.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper contract attach V-2026-0001 --notice 1 --document notice.pdf")]
pub(crate) struct Attach {
    /// Contract number.
    number: String,
    /// To which notice, in order of recording, from 1.
    #[arg(long, value_name = "N", value_parser = values::whole)]
    notice: Whole,
    /// The file; a copy is kept beside the register.
    #[arg(long, value_name = "FILE")]
    document: PathBuf,
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
        received_time: arguments.received_time,
        document: None,
    };
    let number = &arguments.number;
    let document = arguments.document.as_deref();
    let recorded = with_document(
        session,
        number,
        document,
        |case, now| notices::preview(case, &notice, now).map(drop),
        |register, kept, now| {
            let notice = NewNotice {
                document: kept.cloned(),
                ..notice.clone()
            };
            notices::record(register, number, &notice, now)
        },
    )?;
    let notice = notice_output::Notice::at(&recorded.case, recorded.at)
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    Ok(Box::new(notice))
}

pub(super) fn attach(
    arguments: &Attach,
    session: &Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let (number, at) = (&arguments.number, place(arguments.notice)?);
    let no_such_notice = || Problem::new(Code::NotFound).with("notice", arguments.notice.number());
    let case = with_document(
        session,
        number,
        Some(&arguments.document),
        |case, _| {
            let notices = &case.contract.facts.notices;
            notices.get(at).map(drop).ok_or_else(no_such_notice)
        },
        |register, kept, now| {
            let document = kept.cloned().ok_or_else(no_such_notice)?;
            notices::attach(register, number, at, document, now)
        },
    )?;
    Ok(Box::new(output::Contract::of(&case)?))
}

/// Keeps the document, if one is given, then records; takes it back where that is refused.
fn with_document<T>(
    session: &Session<'_>,
    number: &str,
    document: Option<&Path>,
    check: impl FnOnce(&ContractCase, &Now) -> Result<(), Problem>,
    mut record: impl FnMut(&mut Register, Option<&DocumentFact>, &Now) -> Result<Done<T>, Problem>,
) -> Result<T, Failure> {
    let Some(source) = document else {
        return session.change(|register, now| record(register, None, now));
    };
    let looked_at = evidence::look_at(source)?;
    let Some(beside) = session.place_to_change()? else {
        // Without a register there is no contract, and recording says so.
        return session.change(|register, now| record(register, Some(&looked_at), now));
    };
    let case = contracts::read(&session.open_to_read()?, number, &session.now)?;
    check(&case, &session.now)?;
    let kept: Kept = evidence::keep(beside, source)?;
    session
        .change(|register, now| record(register, Some(&kept.document), now))
        .inspect_err(|_| evidence::forget(beside, &kept))
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
