//! Journeys through the built command line, written against its public contract: what a script may rely on.

// A journey fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod contracts;
mod dates;
mod deadlines;
mod demo;
mod help;
mod notices;
mod papers;
mod refusals;
mod registers;
mod sharing;

use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample;
use serde_json::Value;

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

/// Checks that all these keys are there; more may be added without breaking a script.
#[track_caller]
fn has_keys(value: &Value, keys: &str) {
    let object = value.as_object().expect("an object");
    for key in keys.split_whitespace() {
        assert!(object.contains_key(key), "no `{key}` in {value}");
    }
}

/// Checks that everything that is expected is there; what is not named may be anything.
#[track_caller]
fn contains(actual: &Value, expected: &Value, what: &str) {
    match expected {
        Value::Object(keys) => {
            for (key, value) in keys {
                contains(&actual[key.as_str()], value, &format!("{what}.{key}"));
            }
        }
        Value::Array(items) => {
            let found = actual.as_array().map_or(0, Vec::len);
            assert_eq!(found, items.len(), "{what}: {actual}");
            for (at, value) in items.iter().enumerate() {
                contains(&actual[at], value, &format!("{what}[{at}]"));
            }
        }
        plain => assert_eq!(actual, plain, "{what}"),
    }
}
