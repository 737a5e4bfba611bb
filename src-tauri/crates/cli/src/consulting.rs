//! `consulting`: appointments drawn from what a level includes, called off, and listed.

use clap::{Args, Subcommand};
use desk::consulting;
use desk::records::Date;
use desk::{Code, Problem};

use crate::failure::Failure;
use crate::output::{Document, consulting as output};
use crate::session::Session;
use crate::values::{self, Whole};

/// What can be done with consulting.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper consulting draw V-2026-0001 --on 2026-06-10 --blocks 1
  termkeeper consulting list V-2026-0001")]
pub(crate) enum Command {
    /// Draw whole blocks by appointment from the contract year of that day.
    Draw(Draw),
    /// Call an appointment off; its blocks are free again.
    Cancel(Cancel),
    /// List appointments, and what is left of each contract year.
    List(List),
}

/// Drawing.
#[derive(Debug, Args)]
#[command(after_help = "\
A block has 4 hours in the terms that ship. What is left of a contract year lapses at its end.

Example:
  termkeeper consulting draw V-2026-0001 --on 2026-06-10 --blocks 1")]
pub(crate) struct Draw {
    /// Contract number.
    number: String,
    /// The day of the appointment.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = values::day)]
    on: Date,
    /// How many blocks, from 1.
    #[arg(long, value_name = "N", value_parser = values::whole, allow_negative_numbers = true)]
    blocks: Whole,
}

/// Calling off.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper consulting cancel V-2026-0001 --appointment 1")]
pub(crate) struct Cancel {
    /// Contract number.
    number: String,
    /// Which one: `number` in `consulting list`.
    #[arg(long, value_name = "N", value_parser = values::whole, allow_negative_numbers = true)]
    appointment: Whole,
}

/// Listing.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  termkeeper consulting list V-2026-0001 --json")]
pub(crate) struct List {
    /// Contract number.
    number: String,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let book = match command {
        Command::Draw(Draw { number, on, blocks }) => session.change(|register, now| {
            consulting::draw(register, &number, on, blocks.number(), now)
        })?,
        Command::Cancel(Cancel {
            number,
            appointment,
        }) => {
            let at = place(appointment)?;
            session.change(|register, now| consulting::cancel(register, &number, at, now))?
        }
        Command::List(List { number }) => {
            consulting::list(&session.open_to_read()?, &number, &session.now)?
        }
    };
    Ok(Box::new(output::Consulting::of(book)))
}

/// People count from 1.
fn place(appointment: Whole) -> Result<usize, Problem> {
    appointment
        .number()
        .checked_sub(1)
        .and_then(|at| usize::try_from(at).ok())
        .ok_or_else(|| Problem::new(Code::NotFound).with("appointment", appointment.number()))
}
