//! Of which contracts papers are made and where they go: one file, a folder, a ZIP file, the draft
//! of a mail. Never: which paper.

use std::path::PathBuf;

use clap::Args;
use desk::batch::{self, Cancel, Ending, Order, Pattern, Progress, Target};
use desk::papers::Wish;
use desk::records::{ContractQuery, Register};
use desk::{Problem, files, mail_draft};

use crate::failure::Failure;
use crate::output::{Document, pdf as output};
use crate::session::Session;

/// Of which contracts, and where to.
#[derive(Debug, Args)]
pub(crate) struct Wanted {
    /// Contract numbers.
    #[arg(value_name = "NUMBER", required_unless_present = "all")]
    numbers: Vec<String>,
    /// All contracts that have such a paper.
    #[arg(long, conflicts_with = "numbers")]
    all: bool,
    /// A file for one contract, a folder for more, with --zip the ZIP file.
    #[arg(long, value_name = "FILE|FOLDER", required_unless_present = "mail")]
    out: Option<PathBuf>,
    /// One ZIP file instead of a folder; it is there when all papers are in it.
    #[arg(long, requires = "out")]
    zip: bool,
    /// How files in a folder or ZIP file are named: text and {number} {customer} {customer_number}
    /// {kind} {date} {language} {level} {owner}; default {number}.
    #[arg(long, value_name = "PATTERN", requires = "out")]
    name: Option<String>,
    /// The draft of a mail to the contacts, with the paper of one contract attached; nothing is
    /// sent.
    #[arg(long, value_name = "FILE.eml", conflicts_with = "all")]
    mail: Option<PathBuf>,
}

/// Makes the papers and says what is there.
pub(super) fn write(
    wish: Wish,
    wanted: &Wanted,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    if wanted.mail.is_some() && wanted.numbers.len() > 1 {
        return Err(Failure::usage("--mail takes one contract", "--mail"));
    }
    let pattern = match &wanted.name {
        Some(text) => Pattern::read(text, "name_pattern")?,
        None => Pattern::by_number(),
    };
    let register = session.open_to_read()?;
    let numbers = if wanted.all {
        batch::numbers(&register, &ContractQuery::default())?
    } else {
        batch::known(&register, &wanted.numbers, &session.now)?
    };
    let mut written = output::Papers::default();
    if let Some(out) = wanted.out.clone() {
        let order = Order {
            wish,
            target: target(wanted, &numbers, out),
            numbers: numbers.clone(),
            leaves_out: wanted.all,
            pattern,
        };
        written = run(&register, &order, session)?;
    }
    if let (Some(path), Some(number)) = (&wanted.mail, numbers.first()) {
        let draft = mail_draft::of(&register, number, wish, &session.now)?;
        files::write(path, &draft.bytes)?;
        written.add_mail(path, &draft);
    }
    Ok(Box::new(written))
}

fn target(wanted: &Wanted, numbers: &[String], out: PathBuf) -> Target {
    if wanted.zip {
        Target::Zip(out)
    } else if numbers.len() == 1 && !wanted.all && !out.is_dir() {
        Target::File(out)
    } else {
        Target::Folder(out)
    }
}

/// Runs an order to its end; one that fails says how many papers are there.
fn run(
    register: &Register,
    order: &Order,
    session: &mut Session<'_>,
) -> Result<output::Papers, Problem> {
    let now = session.now.clone();
    let outcome = batch::run(
        register,
        order,
        &now,
        &Cancel::default(),
        &mut |progress: Progress| {
            let answered = progress.written + progress.left_out;
            session.progress(&format!("{answered} / {}", progress.total));
        },
    )?;
    session.end_progress();
    match outcome.ending {
        Ending::Finished | Ending::Cancelled => Ok(output::Papers::of(&outcome)),
        Ending::Failed(problem) => Err(problem.with("written", outcome.files.len())),
    }
}
