//! Lists as companies keep them, through the built `termkeeper --json import --dry-run`: what is right at the first
//! try is measured, and a wrong date is never allowed. What is expected is data (`expected/*.toml`) written beside the
//! lists (`lists/`), to the letter of the command line's contract. And files that would bring a reader down.

// A journey fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_files;
mod expected;
mod judged;

use std::path::PathBuf;

use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::{Value, json};

use expected::{Expected, Known};
use judged::Judged;

const TODAY: &str = "2026-11-24";

/// The part of rows that has to be right at the first try.
const GOAL_PERCENT: usize = 95;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("import_lists")
        .join(name)
}

/// A register that holds these contracts, each of a customer of its own.
fn with_known(place: &Place, known: &[Known]) {
    let command_line = CommandLine::on(place, TODAY);
    for contract in known {
        let customer = command_line.json_in(
            &["customer", "add", "--json-in", "-"],
            &json!({ "name": contract.customer }),
        );
        command_line.json_in(
            &["contract", "add", "--json-in", "-"],
            &json!({
                "number": contract.number,
                "customer": customer["number"],
                "level": contract.level,
                "imported": true,
                "activates_on": contract.activates_on,
                "term_months": contract.term_months,
                "yearly_fee": { "amount_minor": contract.fee, "currency": "EUR" },
            }),
        );
    }
}

/// What the program makes of a list.
fn dry_run(expected: &Expected) -> Value {
    let place = Place::new();
    // A register that is not there cannot be read; an empty one is the usual first import.
    let known = expected.known(&folder("lists"));
    if known.is_empty() {
        let customer = json!({ "name": "Bestand GmbH" });
        CommandLine::on(&place, TODAY).json_in(&["customer", "add", "--json-in", "-"], &customer);
    }
    with_known(&place, &known);
    let before = std::fs::read(place.register()).expect("a register");
    let list = folder("lists").join(&expected.file);
    let answer = CommandLine::on(&place, TODAY).json(&[
        "import".as_ref(),
        list.as_os_str(),
        "--dry-run".as_ref(),
    ]);
    let after = std::fs::read(place.register()).expect("a register");
    assert!(
        before == after,
        "a dry run changes nothing: {}",
        expected.file
    );
    answer
}

#[test]
fn lists_are_right_at_the_first_try_and_no_date_is_wrong() {
    let mut all = Judged::default();
    let mut lists = 0;
    for expected in expected::all(&folder("expected")) {
        let answer = dry_run(&expected);
        let judged = judged::judge(&expected, &answer);
        all.add(judged);
        lists += 1;
    }
    assert!(lists >= 20, "{lists} lists");
    let told = all.told.join("\n");
    println!(
        "{} of {} rows of {lists} lists right at the first try, {} wrong dates\n{told}",
        all.right, all.rows, all.wrong_dates
    );
    assert_eq!(all.wrong_dates, 0, "wrong dates\n{told}");
    assert!(
        all.right * 100 >= all.rows * GOAL_PERCENT,
        "{} of {} rows are right\n{told}",
        all.right,
        all.rows
    );
    assert_eq!(all.wrong_columns, 0, "columns\n{told}");
}
