//! The `date` commands, which need no register.

use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::json;

#[test]
fn a_term_from_the_leap_day_never_ends_a_day_early() {
    let place = Place::new();
    let answer = CommandLine::on(&place, "2026-11-24").json(&[
        "date",
        "term",
        "--activates",
        "2024-02-29",
        "--months",
        "12",
    ]);
    let period = &answer["periods"][0];
    assert_eq!(
        (
            &period["last_day"],
            &period["renews_on"],
            &period["notice_by"]
        ),
        (
            &json!("2025-02-28"),
            &json!("2025-03-01"),
            &json!("2024-12-31")
        )
    );
    assert!(!place.register().exists(), "a date needs no register");
}
