//! `backup`: copies of the register are made, listed, verified and put back; `migrate` brings a
//! register of an older program up to date.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::{backups, register};

use crate::failure::Failure;
use crate::output::{Document, backup as output};
use crate::session::Session;

/// What can be done with copies.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make and verify a copy, unless nothing has changed since the last one.
    #[command(after_help = "Example:\n  termkeeper backup now")]
    Now,
    /// List all copies, the newest first.
    #[command(after_help = "Example:\n  termkeeper --json backup list")]
    List,
    /// Look through copies as a whole; without names, through all of them.
    Verify(Verify),
    /// Put a copy back; what was there is kept, so that this can be taken back.
    Restore(Restore),
}

/// Which copies to look through.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper backup verify latest")]
pub(crate) struct Verify {
    /// Paths, names as `backup list` shows them, or `latest`.
    #[arg(value_name = "COPY")]
    copies: Vec<String>,
}

/// Which copy to put back.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper backup restore latest")]
pub(crate) struct Restore {
    /// A path, a name as `backup list` shows it, or `latest`.
    #[arg(value_name = "COPY")]
    copy: String,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let place = session.backups();
    Ok(match command {
        Command::Now => {
            let register = session.open_to_read()?;
            let made = backups::make(&register, &place, &session.now)?;
            Box::new(output::Made::of(&made))
        }
        Command::List => Box::new(output::List::of(&place, backups::list(&place)?)),
        Command::Verify(Verify { copies }) => {
            let copies = if copies.is_empty() {
                backups::list(&place)?
            } else {
                let named = copies.iter().map(|name| backups::named(&place, name));
                named.collect::<Result<_, _>>()?
            };
            let verdicts = copies
                .into_iter()
                .map(|copy| {
                    let verdict = backups::verify(&copy)?;
                    Ok((copy, verdict))
                })
                .collect::<Result<Vec<_>, desk::Problem>>()?;
            output::Verified::of(verdicts)?
        }
        Command::Restore(Restore { copy }) => {
            let path: PathBuf = session.register_to_change()?.to_owned();
            let copy = backups::named(&place, &copy)?;
            let restored = backups::restore(&path, &copy, &place, &session.now)?;
            Box::new(output::Restored::of(restored))
        }
    })
}

pub(crate) fn migrate(session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    let path: PathBuf = session.register_to_change()?.to_owned();
    let (from, to) = register::schemas(&path)?;
    let backup = backups::before_migration(&path, &session.backups(), &session.now)?;
    session.open_to_read()?;
    Ok(Box::new(output::Migrated::of(from, to, backup.as_ref())))
}
