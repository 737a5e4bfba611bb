//! `pdf`: papers about contracts, one file each.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use clap::{Args, Subcommand};
use desk::records::{ContractQuery, Register};
use desk::{Problem, contracts, settings, summary};

use crate::failure::Failure;
use crate::files;
use crate::output::{Document, pdf as output};
use crate::session::Session;

/// So many papers are made before it is told how far it has come.
const BATCH: usize = 64;

/// Which paper.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper pdf summary V-2026-0001 --out summary.pdf
  termkeeper pdf summary --all --out summaries/ --lang en")]
pub(crate) enum Command {
    /// The contract summary: what was ordered, what holds, the three dates.
    Summary(Summary),
}

/// Of which contracts, and where to.
#[derive(Debug, Args)]
#[command(after_help = "\
The paper is in the customer's language unless --lang is given. A draft is marked as one.

Examples:
  termkeeper pdf summary V-2026-0001 --out summary.pdf
  termkeeper pdf summary V-2026-0001 V-2026-0002 --out summaries/")]
pub(crate) struct Summary {
    /// Contract numbers.
    #[arg(value_name = "NUMBER", required_unless_present = "all")]
    numbers: Vec<String>,
    /// All contracts.
    #[arg(long, conflicts_with = "numbers")]
    all: bool,
    /// A file for one contract, a folder for more.
    #[arg(long, value_name = "FILE|FOLDER")]
    out: PathBuf,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let Command::Summary(arguments) = command;
    let register = session.open_to_read()?;
    let company = settings::read(&register)?.company;
    let numbers = if arguments.all {
        let rows = contracts::all(&register, &ContractQuery::default())?;
        rows.into_iter().map(|row| row.number).collect()
    } else {
        known(&register, &arguments.numbers, session)?
    };
    let paths = places(&arguments, &numbers)?;
    let jobs: Vec<(String, PathBuf)> = numbers.into_iter().zip(paths).collect();
    let (language, now) = (session.language_asked, session.now.clone());
    let mut papers = output::Papers::default();
    for batch in jobs.chunks(BATCH) {
        let cases = batch
            .iter()
            .map(|(number, path)| Ok((contracts::read(&register, number, &now)?, path)))
            .collect::<Result<Vec<_>, Problem>>()?;
        for written in on_all_cores(&cases, |(case, path)| {
            let paper = summary::pdf(case, &company, language, &now)?;
            files::write(path, &paper.bytes)?;
            Ok::<_, Problem>(output::Paper::of(
                &case.contract.number,
                path,
                paper.pages,
                &paper.bytes,
            ))
        }) {
            papers.add(written?);
        }
        session.progress(&format!("{} / {}", papers.len(), jobs.len()));
    }
    session.end_progress();
    Ok(Box::new(papers))
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
fn places(arguments: &Summary, numbers: &[String]) -> Result<Vec<PathBuf>, Problem> {
    let out = &arguments.out;
    if numbers.len() == 1 && !arguments.all && !out.is_dir() {
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
