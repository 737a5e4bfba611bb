//! The `date` commands, which need no register.

use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::json;

#[test]
fn a_date_needs_no_register_and_makes_none() {
    let place = Place::new();
    CommandLine::on(&place, "2026-11-24").json(&[
        "date",
        "term",
        "--activates",
        "2024-02-29",
        "--months",
        "12",
    ]);
    assert!(!place.register().exists());
}

#[test]
fn holidays_of_hesse_h1() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    let answer = command_line.json(&["date", "holidays", "--year", "2026"]);
    assert_eq!(answer["region"], "HE");
    let days: Vec<&str> = answer["holidays"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|holiday| holiday["on"].as_str().expect("a day"))
        .collect();
    assert_eq!(
        days,
        [
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-06-04",
            "2026-10-03",
            "2026-12-25",
            "2026-12-26",
        ]
    );
    assert_eq!(
        answer["holidays"][0]["name"],
        json!({ "de": "Neujahr", "en": "New Year's Day" })
    );
    let reformation = command_line.json(&["date", "holidays", "--year", "2017"]);
    assert!(reformation.to_string().contains("2017-10-31"), "once only");
}

#[test]
fn the_ranges_of_dates_are_kept() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    let cases: [(&[&str], i32, &str, Option<&str>); 12] = [
        (
            &["term", "--activates", "2026-01-01", "--months", "11"],
            1,
            "term_too_short",
            Some("T1"),
        ),
        (
            &["term", "--activates", "2026-01-01", "--months", "601"],
            1,
            "out_of_range",
            None,
        ),
        (
            &[
                "term",
                "--activates",
                "2026-01-01",
                "--months",
                "12",
                "--periods",
                "601",
            ],
            1,
            "out_of_range",
            None,
        ),
        (
            &["term", "--activates", "9999-06-01", "--months", "12"],
            1,
            "out_of_range",
            None,
        ),
        (
            &["term", "--activates", "2026-02-30", "--months", "12"],
            2,
            "usage",
            None,
        ),
        (
            &["term", "--activates", "01.02.2026", "--months", "12"],
            2,
            "usage",
            None,
        ),
        (
            &["term", "--activates", "2026-01-01", "--months", "twelve"],
            2,
            "usage",
            None,
        ),
        (&["term", "--activates", "2026-01-01"], 2, "usage", None),
        (&["holidays", "--year", "1989"], 1, "out_of_range", None),
        (
            &["holidays", "--year", "2026", "--region", "XX"],
            1,
            "unknown_region",
            None,
        ),
        (
            &[
                "response",
                "--level",
                "gold",
                "--impact",
                "critical",
                "--received",
                "2026-06-01T09:00:00",
            ],
            1,
            "unknown_level",
            None,
        ),
        (
            &[
                "response",
                "--level",
                "basic",
                "--impact",
                "huge",
                "--received",
                "2026-06-01T09:00:00",
            ],
            1,
            "unknown_impact",
            None,
        ),
    ];
    for (arguments, exit, code, rule) in cases {
        let answer = command_line.answer(&[&["date"], arguments].concat());
        answer.refused(exit, code, rule);
    }
}

#[test]
fn summer_time_begins_and_ends() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    let response = |received: &str| {
        command_line.answer(&[
            "date",
            "response",
            "--level",
            "standard",
            "--impact",
            "critical",
            "--received",
            received,
        ])
    };
    let twice = response("2026-10-25T02:30:00").done();
    assert_eq!(
        twice["received"], "2026-10-25T02:30:00+02:00",
        "the first of two"
    );
    let skipped = response("2026-03-29T02:30:00");
    assert_ne!(
        skipped.code,
        Some(0),
        "an hour that does not exist: {}",
        skipped.out
    );
    let elsewhere = response("2026-06-05T14:00:00Z").done();
    assert_eq!(
        elsewhere["received"], "2026-06-05T16:00:00+02:00",
        "the terms' zone"
    );
}
