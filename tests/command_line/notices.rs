//! Notices: recorded with their verdict, the first effective one counts.

use journeys::expect::{contains, has_keys};
use journeys::place::Place;
use serde_json::json;

use crate::with_contract;

#[test]
fn a_notice_on_the_last_day_ends_the_period() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2027-01-31");
    let notice = command_line.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2027-01-31",
        "--channel",
        "letter",
        "--party",
        "client",
    ]);
    has_keys(
        &notice,
        "received_on party channel named_end recorded_on verdict ends_on period open_tasks",
    );
    contains(
        &notice,
        &json!({
            "received_on": "2027-01-31", "party": "client", "channel": "letter", "named_end": null,
            "recorded_on": "2027-01-31", "verdict": "boundary", "ends_on": "2027-03-31", "period": 1, "open_tasks": [],
        }),
        "notice",
    );
    let second = command_line.at("2027-02-01").json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2027-02-01",
        "--channel",
        "email",
        "--party",
        "client",
    ]);
    contains(
        &second,
        &json!({ "verdict": "late", "open_tasks": ["signed_copy"] }),
        "a second one is logged",
    );
    let shown = command_line
        .at("2027-02-01")
        .json(&["contract", "show", "V-2026-0001"]);
    contains(
        &shown,
        &json!({ "state": "terminating", "ends_on": "2027-03-31" }),
        "the first effective one counts",
    );
    assert_eq!(shown["notices"].as_array().map(Vec::len), Some(2));
    let ended = command_line
        .at("2027-04-01")
        .json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(ended["state"], "ended");

    command_line.at("2027-02-01").json(&["undo"]);
    let undone = command_line.at("2027-02-01").json(&["undo"]);
    assert_eq!(
        undone,
        json!({ "undone": { "contract": "V-2026-0001", "customer": null, "action": "notice" } })
    );
    let renewed = command_line
        .at("2027-04-01")
        .json(&["contract", "show", "V-2026-0001"]);
    contains(
        &renewed,
        &json!({ "state": "active", "ends_on": null, "period": { "ordinal": 2 } }),
        "without a notice it renews",
    );
}

#[test]
fn a_notice_by_phone_is_recorded_without_effect() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-10-01");
    let notice = command_line.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2026-10-01",
        "--channel",
        "phone",
        "--party",
        "client",
    ]);
    contains(
        &notice,
        &json!({ "verdict": "without_effect", "ends_on": null, "period": null }),
        "notice",
    );
    let shown = command_line.json(&["contract", "show", "V-2026-0001"]);
    contains(
        &shown,
        &json!({ "state": "active", "ends_on": null }),
        "contract",
    );
}

#[test]
fn a_later_end_that_the_notice_names_is_honoured() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-10-01");
    let notice = command_line.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2026-10-01",
        "--channel",
        "handed_over",
        "--party",
        "contractor",
        "--ends-on",
        "2028-03-31",
    ]);
    contains(
        &notice,
        &json!({ "named_end": "2028-03-31", "verdict": "on_time", "ends_on": "2028-03-31", "period": 2 }),
        "notice",
    );
}
