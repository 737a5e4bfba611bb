//! Support requests through the built program: the tables of the rule book, row by row.

use journeys::expect::{contains, has_keys};
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample::{self, contact, with};
use serde_json::{Value, json};

use crate::{with_contract, with_customer};

const KEYS: &str =
    "id contract received_at channel from_email subject environment impact_reported impact
    impact_override_reason validity reason contract_year over_quota due answered_at in_time";

fn request() -> Value {
    json!({
        "contract": "V-2026-0001", "received_at": "2026-06-05T16:00", "impact": "critical",
        "from_email": "eva@mueller.example",
    })
}

fn log(command_line: &CommandLine<'_>, request: &Value) -> Value {
    let logged = command_line.json_in(&["request", "add", "--json-in", "-"], request);
    has_keys(&logged, KEYS);
    logged
}

/// The sample contract at this level, active since 1 January 2026, without systems.
fn at_level<'a>(place: &'a Place, level: &str) -> CommandLine<'a> {
    let command_line = with_customer(place, "2025-12-02");
    let contract = with(
        with(sample::contract(), "solutions", json!([])),
        "level",
        json!(level),
    );
    let contract = with(contract, "received_on", json!("2025-12-02"));
    let contract = with(contract, "activation_requested_on", json!("2026-01-01"));
    command_line.json_in(&["contract", "add", "--json-in", "-"], &contract);
    command_line.at("2026-12-31")
}

#[test]
fn q4_every_row_of_the_table_of_response_times() {
    let rows = [
        (
            "standard",
            "critical",
            "2026-06-05T16:00",
            "2026-06-08T12:00:00+02:00",
        ),
        (
            "premium",
            "critical",
            "2026-06-05T17:30",
            "2026-06-08T09:30:00+02:00",
        ),
        (
            "standard",
            "medium",
            "2026-06-03T16:00",
            "2026-06-05T16:00:00+02:00",
        ),
        (
            "standard",
            "critical",
            "2026-06-01T08:59",
            "2026-06-01T13:00:00+02:00",
        ),
        (
            "standard",
            "medium",
            "2026-06-01T09:00",
            "2026-06-01T17:00:00+02:00",
        ),
        (
            "standard",
            "critical",
            "2026-06-01T17:00",
            "2026-06-02T13:00:00+02:00",
        ),
        (
            "premium",
            "medium",
            "2026-04-02T17:00",
            "2026-04-07T11:00:00+02:00",
        ),
        (
            "premium",
            "medium",
            "2026-12-24T16:00",
            "2026-12-28T10:00:00+01:00",
        ),
    ];
    for level in ["standard", "premium"] {
        let place = Place::new();
        let command_line = at_level(&place, level);
        for (_, impact, received, due) in rows.iter().filter(|row| row.0 == level) {
            let logged = log(
                &command_line,
                &with(
                    with(request(), "received_at", json!(received)),
                    "impact",
                    json!(impact),
                ),
            );
            let calculated = command_line.json(&[
                "date",
                "response",
                "--level",
                level,
                "--impact",
                impact,
                "--received",
                received,
            ]);
            assert_eq!(logged["due"], *due, "{level} {impact} {received}");
            assert_eq!(
                calculated["due"], *due,
                "the calculator: {level} {impact} {received}"
            );
        }
    }
}

#[test]
fn q5_a_response_in_time_missed_or_not_owed() {
    let place = Place::new();
    let command_line = at_level(&place, "standard");
    for (at, in_time) in [("2026-06-08T12:00", true), ("2026-06-08T12:00:01", false)] {
        let id = log(&command_line, &request())["id"].to_string();
        let automatic = command_line.json(&[
            "request",
            "answer",
            &id,
            "--at",
            "2026-06-05T16:01",
            "--automatic",
        ]);
        contains(
            &automatic,
            &json!({ "answered_at": null, "in_time": null }),
            "an automatic receipt",
        );
        let answered = command_line.json(&["request", "answer", &id, "--at", at]);
        assert_eq!(answered["in_time"], in_time, "{answered}");
    }
    let basic = Place::new();
    let command_line = at_level(&basic, "basic");
    let id = log(&command_line, &request())["id"].to_string();
    let answered = command_line.json(&["request", "answer", &id, "--at", "2026-11-30T12:00"]);
    contains(
        &answered,
        &json!({ "due": null, "in_time": null }),
        "Basic owes none",
    );
    assert_eq!(
        command_line.json(&["deadlines", "--kind", "response_due"])["deadlines"],
        json!([])
    );
}

#[test]
fn q2_the_telephone_only_at_premium_critical_inside_the_window() {
    for (level, impact, received, reason) in [
        ("premium", "critical", "2026-06-05T17:59", Value::Null),
        ("premium", "critical", "2026-06-05T18:00", json!("channel")),
        ("premium", "critical", "2026-06-06T10:00", json!("channel")),
        ("premium", "medium", "2026-06-05T10:00", json!("channel")),
        ("standard", "critical", "2026-06-05T10:00", json!("channel")),
    ] {
        let place = Place::new();
        let command_line = at_level(&place, level);
        let call = with(
            with(request(), "channel", json!("phone")),
            "impact",
            json!(impact),
        );
        let logged = log(&command_line, &with(call, "received_at", json!(received)));
        assert_eq!(logged["reason"], reason, "{level} {impact} {received}");
    }
}

#[test]
fn q1_a_former_contact_is_recorded_without_clock_and_quota() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-05-04");
    command_line.json_in(
        &["contract", "edit", "V-2026-0001", "--json-in", "-"],
        &json!({ "contacts": [contact("Ute Neu", "ute@mueller.example")] }),
    );
    let command_line = command_line.at("2026-06-05");
    contains(
        &log(&command_line, &request()),
        &json!({ "validity": "not_authorised", "reason": "not_a_contact", "due": null, "over_quota": false }),
        "after the contact left",
    );
    contains(
        &log(
            &command_line,
            &with(request(), "received_at", json!("2026-05-03T12:00")),
        ),
        &json!({ "validity": "valid", "reason": null }),
        "while it was one",
    );
    let shown = command_line.json(&["contract", "show", "V-2026-0001"]);
    contains(
        &shown["entitlements"]["requests"],
        &json!({ "max": 25, "used": 1, "left": 24 }),
        "one counts",
    );
}

#[test]
fn o5_n7_before_the_activation_and_after_the_end_nothing_counts() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-01");
    command_line.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2026-06-01",
        "--channel",
        "letter",
        "--party",
        "client",
    ]);
    let command_line = command_line.at("2027-06-01");
    for (received, reason) in [
        ("2026-03-31T23:59", json!("not_active")),
        ("2026-04-01T00:00", Value::Null),
        ("2027-03-31T23:59", Value::Null),
        ("2027-04-01T00:00", json!("not_active")),
    ] {
        let logged = log(
            &command_line,
            &with(request(), "received_at", json!(received)),
        );
        assert_eq!(logged["reason"], reason, "{received}");
    }
}

#[test]
fn q6_the_quota_is_that_of_the_contract_year() {
    let place = Place::new();
    let command_line = at_level(&place, "basic");
    for month in 1..=6 {
        let received = format!("2026-{month:02}-15T10:00");
        let logged = log(
            &command_line,
            &with(request(), "received_at", json!(received)),
        );
        assert_eq!(logged["over_quota"], month == 6, "{logged}");
    }
    let next_year = log(
        &command_line.at("2027-02-01"),
        &with(request(), "received_at", json!("2027-01-01T00:00")),
    );
    contains(
        &next_year,
        &json!({ "contract_year": 2, "over_quota": false }),
        "nothing carries over",
    );
}

#[test]
fn bad_requests_are_refused_and_store_nothing() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-05");
    for (key, value, code) in [
        ("received_at", json!("2026-03-29T02:30"), "invalid_value"),
        ("received_at", json!("2026-13-01T10:00"), "invalid_date"),
        ("contract", json!("V-9"), "not_found"),
        ("impact", json!("huge"), "unknown_impact"),
        ("from_email", json!("nobody"), "invalid_value"),
        ("channel", json!("fax"), "invalid_value"),
        ("colour", json!("red"), "unknown_field"),
    ] {
        let input = with(request(), key, value).to_string();
        command_line
            .answer_to(&["request", "add", "--json-in", "-"], input)
            .refused(1, code, None);
    }
    assert_eq!(
        command_line.json(&["request", "list"]),
        json!({ "requests": [] })
    );
    let future = log(
        &command_line,
        &with(request(), "received_at", json!("2026-10-25T02:30")),
    );
    contains(
        &future,
        &json!({ "received_at": "2026-10-25T02:30:00+02:00", "warnings": ["received_in_future"] }),
        "recorded and marked; the hour that exists twice is the first",
    );
    assert_eq!(
        command_line.json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}
