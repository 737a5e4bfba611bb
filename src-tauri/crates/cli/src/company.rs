//! `company`: show, edit, logo, signature.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::letterhead::{self, Picture};
use desk::records::Register;
use desk::{Done, Now, Problem, settings};

use crate::failure::Failure;
use crate::input;
use crate::output::{Document, company as output};
use crate::session::Session;

/// What can be done with the company.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper company edit --json-in company.json
  termkeeper company logo logo.svg")]
pub(crate) enum Command {
    /// Show what papers say about the company.
    #[command(after_help = "Example:\n  termkeeper company show --json")]
    Show,
    /// Change the keys given in JSON; null clears.
    Edit(Edit),
    /// Take a logo from a file, or do without one.
    #[command(after_help = "Example:\n  termkeeper company logo logo.svg")]
    Logo(Choice),
    /// Take the picture of a signature from a file, or do without one.
    #[command(after_help = "Example:\n  termkeeper company signature signature.png")]
    Signature(Choice),
}

/// Changing.
#[derive(Debug, Args)]
#[command(after_help = "\
Keys: name, street, postal_code, city, email, phone, website, management, court, register_number, vat_id, signer_name, signer_role, accent (such as \"#0A5A63\"), is_name_beside_logo

Example:
  echo '{\"name\": \"Musterhaus GmbH\", \"management\": \"Erika Musterfrau\"}' | termkeeper company edit --json-in -")]
pub(crate) struct Edit {
    /// The JSON to read, - for stdin.
    #[arg(long, value_name = "FILE")]
    json_in: PathBuf,
}

/// A picture, or none.
#[derive(Debug, Args)]
pub(crate) struct Choice {
    /// PNG, JPEG or SVG, up to 2 MiB.
    #[arg(required_unless_present = "remove", conflicts_with = "remove")]
    file: Option<PathBuf>,
    /// Do without.
    #[arg(long)]
    remove: bool,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let company = match command {
        Command::Show => settings::read(&session.open_to_read()?)?.company,
        Command::Edit(Edit { json_in }) => {
            let changes = input::company::changes(input::read(&json_in, session)?)?;
            session.change(|register, now| {
                settings::edit_company(register, |company| changes.apply(company), now)
            })?
        }
        Command::Logo(choice) => chosen(Picture::Logo, &choice, session)?,
        Command::Signature(choice) => chosen(Picture::Signature, &choice, session)?,
    };
    Ok(Box::new(output::Company::of(company)))
}

fn chosen(
    picture: Picture,
    choice: &Choice,
    session: &mut Session<'_>,
) -> Result<desk::company::Company, Failure> {
    let store = |register: &mut Register, now: &Now| -> Result<Done<_>, Problem> {
        let Done { value, touched } = match &choice.file {
            Some(path) => letterhead::put_file(register, picture, path, now)?,
            None => letterhead::remove(register, picture, now)?,
        };
        Ok(Done {
            value: value.company,
            touched,
        })
    };
    session.change(store)
}
