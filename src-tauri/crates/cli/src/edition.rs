//! `edition`: list, show, validate, import, export, confirm.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use desk::editions::{self, CellConfirmation, TEST_SYSTEMS};
use desk::files;

use crate::failure::Failure;
use crate::input;
use crate::output::{Document, edition as output};
use crate::session::Session;

/// What can be done with terms editions.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper edition list
  termkeeper edition export seed-1 --out house-1.toml
  termkeeper edition validate house-1.toml
  termkeeper edition confirm seed-1 --level standard --value yes")]
pub(crate) enum Command {
    /// List the shipped edition and the company's own.
    #[command(after_help = "Example:\n  termkeeper edition list --json")]
    List,
    /// Show an edition: its numbers, what is unconfirmed, what was confirmed by whom.
    #[command(after_help = "Example:\n  termkeeper edition show seed-1 --lang de")]
    Show(Which),
    /// Check an edition in a file; needs no register.
    Validate(Take),
    /// Take in an edition from a file: a new one, or one that no contract is signed under.
    Import(Take),
    /// Give out an edition as TOML.
    Export(Export),
    /// Confirm a cell whose check mark the published table lost, exactly once.
    Confirm(Confirm),
}

/// One edition.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Id of the edition.
    id: String,
}

/// A file.
#[derive(Debug, Args)]
#[command(after_help = "\
A bad file is refused with its field and line; all findings are in the details of --json.

Example:
  termkeeper edition import house-1.toml")]
pub(crate) struct Take {
    /// The TOML to read, - for stdin.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Giving out.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper edition export seed-1 > house-1.toml")]
pub(crate) struct Export {
    /// Id of the edition.
    id: String,
    /// Where to write it; default: stdout.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Confirming.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper edition confirm seed-1 --level premium --value yes")]
pub(crate) struct Confirm {
    /// Id of the edition.
    id: String,
    /// Id of the level.
    #[arg(long)]
    level: String,
    /// The cell.
    #[arg(long, default_value = TEST_SYSTEMS)]
    cell: String,
    /// What holds.
    #[arg(long)]
    value: YesOrNo,
}

/// The owner's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum YesOrNo {
    /// It holds.
    Yes,
    /// It does not.
    No,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    match command {
        Command::List => {
            let register = session.open_to_read()?;
            let editions = editions::list(&register, &session.now)?;
            Ok(Box::new(output::Editions::of(&editions)))
        }
        Command::Show(Which { id }) => {
            let case = editions::read(&session.open_to_read()?, &id, &session.now)?;
            Ok(Box::new(output::Edition::of(&case)))
        }
        Command::Validate(Take { file }) => {
            let edition = editions::parse(&input::bytes(&file, session)?)?;
            Ok(Box::new(output::Valid::of(&edition)))
        }
        Command::Import(Take { file }) => {
            let bytes = input::bytes(&file, session)?;
            // A bad text makes no register.
            editions::parse(&bytes)?;
            let case = session.change(|register, now| editions::import(register, &bytes, now))?;
            Ok(Box::new(output::Edition::of(&case)))
        }
        Command::Export(Export { id, out }) => {
            let text = editions::export(&session.open_to_read()?, &id)?;
            written(&id, text, out.as_deref())
        }
        Command::Confirm(Confirm {
            id,
            level,
            cell,
            value,
        }) => {
            let input = CellConfirmation {
                edition: id,
                level,
                cell,
                value: value == YesOrNo::Yes,
            };
            let case = session.change(|register, now| editions::confirm(register, &input, now))?;
            Ok(Box::new(output::Edition::of(&case)))
        }
    }
}

fn written(id: &str, text: String, out: Option<&Path>) -> Result<Box<dyn Document>, Failure> {
    let Some(path) = out else {
        return Ok(Box::new(output::Text::of(id, text)));
    };
    files::write(path, text.as_bytes())?;
    Ok(Box::new(output::File::of(id, path, text.as_bytes())))
}
