//! `customer`: add, list, show, edit.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::customers;

use crate::failure::Failure;
use crate::input;
use crate::output::{Document, customer as output};
use crate::session::Session;

/// What can be done with customers.
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  termkeeper customer add --json-in customer.json
  termkeeper customer list --lang en")]
pub(crate) enum Command {
    /// Add a customer from JSON.
    Add(Add),
    /// List all customers by name.
    #[command(after_help = "Example:\n  termkeeper customer list --json")]
    List,
    /// Show a customer.
    #[command(after_help = "Example:\n  termkeeper customer show K-0001")]
    Show(Show),
    /// Change the keys given in JSON; null clears.
    Edit(Edit),
}

/// Adding.
#[derive(Debug, Args)]
#[command(after_help = "\
Keys: number, name (required), is_business, language, street, postal_code, city, country, email, vat_id, note

Example:
  echo '{\"name\": \"Musterhaus GmbH\", \"city\": \"Fulda\"}' | termkeeper customer add --json-in -")]
pub(crate) struct Add {
    /// The JSON to read, - for stdin.
    #[arg(long, value_name = "FILE")]
    json_in: PathBuf,
}

/// Showing.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Customer number.
    number: String,
}

/// Changing.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  echo '{\"city\": \"Fulda\", \"note\": null}' | termkeeper customer edit K-0001 --json-in -")]
pub(crate) struct Edit {
    /// Customer number.
    number: String,
    /// The JSON to read, - for stdin.
    #[arg(long, value_name = "FILE")]
    json_in: PathBuf,
}

pub(crate) fn run(
    command: Command,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    match command {
        Command::Add(Add { json_in }) => {
            let new = input::customer::new(input::read(&json_in, session)?)?;
            let customer =
                session.change(|register, now| customers::create(register, new.clone(), now))?;
            Ok(Box::new(output::Customer::of(customer)))
        }
        Command::List => {
            let customers = customers::all(&session.open_to_read()?)?;
            Ok(Box::new(output::Customers::of(customers)))
        }
        Command::Show(Show { number }) => {
            let customer = customers::read(&session.open_to_read()?, &number)?;
            Ok(Box::new(output::Customer::of(customer)))
        }
        Command::Edit(Edit { number, json_in }) => {
            let changes = input::customer::changes(input::read(&json_in, session)?)?;
            let customer = session
                .change(|register, now| customers::edit(register, &number, changes.clone(), now))?;
            Ok(Box::new(output::Customer::of(customer)))
        }
    }
}
