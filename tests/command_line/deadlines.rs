//! The due list.

use journeys::expect::{contains, has_keys};
use journeys::place::Place;
use serde_json::{Value, json};

use crate::with_contract;

fn kinds(answer: &Value) -> Vec<(&str, &str)> {
    answer["deadlines"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            (
                row["kind"].as_str().expect("a kind"),
                row["due_on"].as_str().expect("a day"),
            )
        })
        .collect()
}

#[test]
fn the_day_of_notice_is_due_and_keeps_its_id() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    let answer =
        command_line
            .at("2027-01-05")
            .json(&["deadlines", "--within", "30", "--kind", "cancel_by"]);
    assert_eq!(answer["today"], "2027-01-05");
    let row = &answer["deadlines"][0];
    has_keys(
        row,
        "uid kind due_on due_at days_left contract customer customer_name level yearly_fee",
    );
    contains(
        row,
        &json!({
            "uid": "cancel_by-V-2026-0001-2027-01-31@termkeeper", "kind": "cancel_by", "due_on": "2027-01-31",
            "due_at": null, "days_left": 26, "contract": "V-2026-0001", "customer": "K-0001", "level": "standard",
            "yearly_fee": { "amount_minor": 480_000, "currency": "EUR" },
        }),
        "row",
    );
    let shorter =
        command_line
            .at("2027-01-05")
            .json(&["deadlines", "--within", "25", "--kind", "cancel_by"]);
    assert!(kinds(&shorter).is_empty());
    let all = command_line.at("2027-01-05").json(&["deadlines"]);
    assert_eq!(
        kinds(&all)
            .into_iter()
            .filter(|(kind, _)| ["cancel_by", "renewal"].contains(kind))
            .collect::<Vec<_>>(),
        [("cancel_by", "2027-01-31"), ("renewal", "2027-04-01")]
    );
}

#[test]
fn a_program_that_was_closed_for_years_opens_with_the_right_deadlines() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    let answer =
        command_line
            .at("2031-01-10")
            .json(&["deadlines", "--within", "90", "--kind", "cancel_by"]);
    assert_eq!(kinds(&answer), [("cancel_by", "2031-01-31")]);
}

#[test]
fn a_table_for_people_speaks_their_language() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2027-01-05");
    let german = command_line.shown("de", &["deadlines", "--within", "30"]);
    assert_eq!(german.code, Some(0), "{}", german.notes);
    assert!(german.out.contains("31.01.2027"), "{}", german.out);
    assert!(german.out.contains("Müller & Söhne"), "{}", german.out);
    let english = command_line.shown("en", &["deadlines", "--within", "30"]);
    assert!(english.out.contains("2027"), "{}", english.out);
    assert_ne!(german.out, english.out);
}
