//! `pdf`: papers about contracts, one file each.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use clap::{Args, Subcommand};
use desk::papers::{self, PaperKind, Wish};
use desk::records::{ContractQuery, Register};
use desk::{Problem, contracts, files, letterhead};

use crate::failure::Failure;
use crate::output::{Document, pdf as output};
use crate::session::Session;

/// So many papers are made before it is told how far it has come.
const BATCH: usize = 64;

/// Which paper.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper pdf summary V-2026-0001 --out summary.pdf
  termkeeper pdf summary --all --out summaries/ --lang en
  termkeeper pdf activation V-2026-0001 --out welcome.pdf
  termkeeper pdf notice V-2026-0001 --out confirmation.pdf")]
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
pub(crate) struct Wanted {
    /// Contract numbers.
    #[arg(value_name = "NUMBER", required_unless_present = "all")]
    numbers: Vec<String>,
    /// All contracts that have such a paper.
    #[arg(long, conflicts_with = "numbers")]
    all: bool,
    /// A file for one contract, a folder for more.
    #[arg(long, value_name = "FILE|FOLDER")]
    out: PathBuf,
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
        Command::Statement(arguments) => {
            (PaperKind::Statement, arguments.year, arguments.wanted)
        }
    };
    let wish = Wish {
        kind,
        language: session.language_asked,
        at: at.map(|number| number.get() - 1),
    };
    let register = session.open_to_read()?;
    let letterhead = letterhead::of(&register)?;
    let numbers = if wanted.all {
        let rows = contracts::all(&register, &ContractQuery::default())?;
        rows.into_iter().map(|row| row.number).collect()
    } else {
        known(&register, &wanted.numbers, session)?
    };
    let paths = places(&wanted, &numbers)?;
    let jobs: Vec<(String, PathBuf)> = numbers.into_iter().zip(paths).collect();
    let now = session.now.clone();
    let mut written = output::Papers::default();
    for batch in jobs.chunks(BATCH) {
        let mut cases = batch
            .iter()
            .map(|(number, path)| Ok((papers::read(&register, number, &now)?, path)))
            .collect::<Result<Vec<_>, Problem>>()?;
        if wanted.all {
            cases.retain(|(paper_case, _)| kind.exists_for(&paper_case.case));
        }
        for paper in on_all_cores(&cases, |(paper_case, path)| {
            let paper = papers::make(paper_case, wish, &letterhead, &now)?;
            let bytes = paper.pdf()?;
            files::write(path, &bytes)?;
            let number = &paper_case.case.contract.number;
            Ok::<_, Problem>(output::Paper::of(number, path, paper.pages(), &bytes))
        }) {
            written.add(paper?);
        }
        session.progress(&format!("{} / {}", written.len(), jobs.len()));
    }
    session.end_progress();
    Ok(Box::new(written))
}

/// The contracts as they are numbered, each once; an unknown one is refused before anything is
/// written.
fn known(
    register: &Register,
    numbers: &[String],
    session: &Session<'_>,
) -> Result<Vec<String>, Problem> {
    let mut known = Vec::new();
    for number in numbers {
        let number = contracts::read(register, number, &session.now)?
            .contract
            .number;
        if !known.contains(&number) {
            known.push(number);
        }
    }
    Ok(known)
}

/// Where each paper goes.
fn places(wanted: &Wanted, numbers: &[String]) -> Result<Vec<PathBuf>, Problem> {
    let out = &wanted.out;
    if numbers.len() == 1 && !wanted.all && !out.is_dir() {
        return Ok(vec![out.clone()]);
    }
    if !out.is_dir() {
        std::fs::create_dir(out).map_err(|error| files::failed(out, error))?;
    }
    let mut names = Names::default();
    Ok(numbers
        .iter()
        .map(|number| names.in_folder(out, number))
        .collect())
}

/// Does the same with every item on all cores; the answers stand in the order of the items.
fn on_all_cores<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let share = items.len().div_ceil(cores).max(1);
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = items
            .chunks(share)
            .map(|share| scope.spawn(move || share.iter().map(work).collect::<Vec<R>>()))
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| match thread.join() {
                Ok(answers) => answers,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}

/// Names of files for contract numbers: nothing that leads elsewhere, none twice.
#[derive(Debug, Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn in_folder(&mut self, folder: &Path, number: &str) -> PathBuf {
        let mut plain: String = number
            .chars()
            .map(|c| {
                if c.is_alphanumeric() || matches!(c, '-' | '_') {
                    c
                } else {
                    '_'
                }
            })
            .collect();
        if is_device(&plain) {
            plain.insert(0, '_');
        }
        let mut name = plain.clone();
        for further in 2.. {
            // Some file systems do not tell capital letters from small ones.
            if self.0.insert(name.to_lowercase()) {
                break;
            }
            name = format!("{plain}-{further}");
        }
        folder.join(format!("{name}.pdf"))
    }
}

/// Windows takes these names for devices, whatever their ending.
fn is_device(name: &str) -> bool {
    let name = name.to_uppercase();
    let numbered = |device: &str| {
        name.strip_prefix(device)
            .is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    };
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}
