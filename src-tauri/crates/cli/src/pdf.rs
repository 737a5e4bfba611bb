//! `pdf`: papers about contracts: which one, about which of several things. Never: of which contracts
//! and where to, which is the same for all.

use std::num::NonZeroUsize;

use clap::{Args, Subcommand};
use desk::papers::{PaperKind, Wish};

use crate::failure::Failure;
use crate::output::Document;
use crate::session::Session;

mod wanted;

use wanted::Wanted;

/// Which paper.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper pdf summary V-2026-0001 --out summary.pdf
  termkeeper pdf summary --all --out summaries/ --lang en
  termkeeper pdf summary --all --out summaries.zip --zip --name \"{number} {customer}\"
  termkeeper pdf activation V-2026-0001 --out welcome.pdf
  termkeeper pdf notice V-2026-0001 --out confirmation.pdf
  termkeeper pdf notice V-2026-0001 --mail confirmation.eml")]
pub(crate) enum Command {
    /// The contract summary: what was ordered, what holds, the three dates.
    Summary(Summary),
    /// The letter when a contract begins.
    Activation(Activation),
    /// The letter about a notice: its confirmation, or our own notice.
    Notice(Notice),
    /// Our own notice, recorded or as it would be today.
    #[command(alias = "own_notice")]
    OwnNotice(OwnNotice),
    /// The offer: what a draft would become if it were ordered today.
    Offer(Offer),
    /// What another level or fee changes from which day on.
    Amendment(Amendment),
    /// What a contract year brought: requests, response times, consulting.
    Statement(Statement),
}

/// Of which contracts, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The paper is in the customer's language unless --lang is given. A draft is marked as one.

Examples:
  termkeeper pdf summary V-2026-0001 --out summary.pdf
  termkeeper pdf summary V-2026-0001 V-2026-0002 --out summaries/")]
pub(crate) struct Summary {
    #[command(flatten)]
    wanted: Wanted,
}

/// Of which contracts, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The letter is in the customer's language unless --lang is given. A draft and a withdrawn order
have none.

Examples:
  termkeeper pdf activation V-2026-0001 --out welcome.pdf
  termkeeper pdf activation --all --out letters/")]
pub(crate) struct Activation {
    #[command(flatten)]
    wanted: Wanted,
}

/// Of which contracts and notice, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The letter is about the notice that counts, else about the last one, unless --notice names another.
A client's notice is confirmed, or its signed copy is asked for; ours is the notice itself.

Examples:
  termkeeper pdf notice V-2026-0001 --out confirmation.pdf
  termkeeper pdf notice V-2026-0001 --notice 2 --out second.pdf --lang en")]
pub(crate) struct Notice {
    #[command(flatten)]
    wanted: Wanted,
    /// Which notice, counted from 1 in order of recording.
    #[arg(long, value_name = "N", conflicts_with = "all")]
    notice: Option<NonZeroUsize>,
}

/// Of which contracts, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The notice that was recorded; without one, the notice as it would be if it arrived today. Making it
records nothing.

Examples:
  termkeeper pdf own-notice V-2026-0001 --out notice.pdf")]
pub(crate) struct OwnNotice {
    #[command(flatten)]
    wanted: Wanted,
}

/// Of which drafts, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
There is an offer for a draft alone; its dates are those of an order on the day it is made.

Examples:
  termkeeper pdf offer V-2026-0001 --out offer.pdf
  termkeeper pdf offer --all --out offers/")]
pub(crate) struct Offer {
    #[command(flatten)]
    wanted: Wanted,
}

/// Of which contracts and amendment, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The paper is about the amendment recorded last unless --amendment names another. A level and a fee
that were recorded on one day for one day are one amendment.

Examples:
  termkeeper pdf amendment V-2026-0001 --out amendment.pdf
  termkeeper pdf amendment V-2026-0001 --amendment 1 --out first.pdf")]
pub(crate) struct Amendment {
    #[command(flatten)]
    wanted: Wanted,
    /// Which amendment, counted from 1 in order of recording.
    #[arg(long, value_name = "N", conflicts_with = "all")]
    amendment: Option<NonZeroUsize>,
}

/// Of which contracts and contract year, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The statement is about the contract year of today, or the last one, unless --year names another.

Examples:
  termkeeper pdf statement V-2026-0001 --out statement.pdf
  termkeeper pdf statement V-2026-0001 --year 1 --out first-year.pdf")]
pub(crate) struct Statement {
    #[command(flatten)]
    wanted: Wanted,
    /// Which contract year, counted from 1.
    #[arg(long, value_name = "N", conflicts_with = "all")]
    year: Option<NonZeroUsize>,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let (kind, at, wanted) = match command {
        Command::Summary(arguments) => (PaperKind::Summary, None, arguments.wanted),
        Command::Activation(arguments) => (PaperKind::Activation, None, arguments.wanted),
        Command::Notice(arguments) => (PaperKind::Notice, arguments.notice, arguments.wanted),
        Command::OwnNotice(arguments) => (PaperKind::OwnNotice, None, arguments.wanted),
        Command::Offer(arguments) => (PaperKind::Offer, None, arguments.wanted),
        Command::Amendment(arguments) => {
            (PaperKind::Amendment, arguments.amendment, arguments.wanted)
        }
        Command::Statement(arguments) => (PaperKind::Statement, arguments.year, arguments.wanted),
    };
    let wish = Wish {
        kind,
        language: session.language_asked,
        at: at.map(|number| number.get() - 1),
    };
    wanted::write(wish, &wanted, session)
}
