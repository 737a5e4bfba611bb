//! `demo`: a register full of plausible contracts, the same for the same number, seed and day.

use std::path::PathBuf;

use clap::Args;
use desk::{Code, Problem, demo, files, register};

use crate::failure::Failure;
use crate::output::{Document, demo as output};
use crate::session::Session;
use crate::values::{self, Whole};

/// How much, and where.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper demo --out demo.termkeeper --contracts 10000 --seed 7")]
pub(crate) struct Arguments {
    /// The register to make; refused if it exists.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Number of contracts, up to 1000000.
    #[arg(
        long,
        value_name = "N",
        default_value = "1000",
        value_parser = values::whole,
        allow_negative_numbers = true
    )]
    contracts: Whole,
    /// Another seed gives other contracts.
    #[arg(
        long,
        value_name = "S",
        default_value = "1",
        value_parser = values::whole,
        allow_negative_numbers = true
    )]
    seed: Whole,
}

pub(crate) fn run(
    arguments: &Arguments,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let out = &arguments.out;
    let contracts = arguments.contracts;
    if contracts.number() < 0 || contracts.count() > demo::MOST {
        return Err(Problem::at(Code::OutOfRange, "contracts")
            .with("min", 0)
            .with("max", demo::MOST)
            .into());
    }
    let exists =
        || Problem::new(Code::StateConflict).with("path", out.to_string_lossy().into_owned());
    if out.symlink_metadata().is_ok() {
        return Err(exists().into());
    }
    let part = files::beside(out, "part");
    let now = session.now.clone();
    let filled = register::open_to_change(&part, now.today).and_then(|mut register| {
        demo::fill(
            &mut register,
            contracts.count(),
            arguments.seed.bits(),
            &now,
            |made| session.progress(&format!("{made} / {}", contracts.count())),
        )
    });
    session.end_progress();
    let placed = filled.and_then(|counts| {
        if out.symlink_metadata().is_ok() {
            return Err(exists());
        }
        files::put_in_place(&part, out).map_err(|error| files::failed(out, error))?;
        Ok(counts)
    });
    if placed.is_err() {
        register::remove(&part);
    }
    Ok(Box::new(output::Demo::of(placed?)))
}
