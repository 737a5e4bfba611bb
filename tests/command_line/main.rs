//! Journeys through the built command line, written against its public contract: what a script may rely on.

// A journey fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod backups;
mod batches;
mod calendar;
mod changes;
mod company;
mod contracts;
mod dates;
mod deadlines;
mod demo;
mod help;
mod notices;
mod papers;
mod refusals;
mod registers;
mod requests;
mod sharing;

use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample;

/// A place whose register holds the sample customer, and a command line on it on this day.
fn with_customer<'a>(place: &'a Place, today: &'a str) -> CommandLine<'a> {
    let command_line = CommandLine::on(place, today);
    command_line.json_in(&["customer", "add", "--json-in", "-"], &sample::customer());
    command_line
}

/// The same with the sample contract.
fn with_contract<'a>(place: &'a Place, today: &'a str) -> CommandLine<'a> {
    let command_line = with_customer(place, today);
    command_line.json_in(&["contract", "add", "--json-in", "-"], &sample::contract());
    command_line
}
