//! What changes while a contract runs, through the built program: levels, fees, consulting, covered
//! systems, notices with their document, and the contract as of another day.

use journeys::expect::{contains, has_keys};
use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::{Value, json};

use crate::with_contract;

fn show(command_line: &CommandLine<'_>) -> Value {
    command_line.json(&["contract", "show", "V-2026-0001"])
}

fn amend<'a>(level: &'a str, effective_on: &'a str) -> [&'a str; 7] {
    [
        "contract",
        "amend",
        "V-2026-0001",
        "--level",
        level,
        "--effective-on",
        effective_on,
    ]
}

#[test]
fn l3_an_upgrade_opens_new_windows_and_moves_no_date() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-20");
    let before = show(&command_line);
    command_line.json(&[
        "consulting",
        "draw",
        "V-2026-0001",
        "--on",
        "2026-06-10",
        "--blocks",
        "1",
    ]);
    let amended = command_line.json(&amend("premium", "2026-07-01"));
    assert_eq!(
        amended["amendments"],
        json!([{ "effective_on": "2026-07-01", "from_level": "standard", "to_level": "premium",
                 "recorded_on": "2026-06-20" }])
    );
    let after = show(&command_line.at("2026-07-01"));
    contains(
        &after,
        &json!({
            "level": "premium", "term_months": 12,
            "entitlements": {
                "window": { "opens": "08:00", "closes": "18:00" },
                "response_hours": { "critical": 2, "medium": 4, "low": 12 },
                "phone_emergencies": true, "consulting_discount_percent": 10,
                "requests": { "max": 50, "used": 0, "left": 50 },
                "consulting_hours": { "max": 12, "used": 4, "left": 8 },
                "satellites": { "max": 10, "used": 3 },
            },
        }),
        "the new maximum less what is used",
    );
    assert_eq!(
        after["period"], before["period"],
        "term, renewal and notice day stay"
    );
    for (day, due) in [
        ("2026-06-30T16:30", "2026-07-01T12:30:00+02:00"),
        ("2026-07-01T16:30", "2026-07-02T08:30:00+02:00"),
    ] {
        let logged = command_line.at("2026-07-02").json_in(
            &["request", "add", "--json-in", "-"],
            &json!({ "contract": "V-2026-0001", "received_at": day, "impact": "critical",
                     "from_email": "eva@mueller.example" }),
        );
        assert_eq!(logged["due"], due, "received {day}");
    }
}

#[test]
fn l3_a_downgrade_starts_with_a_renewal_declared_in_time() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-20");
    command_line.json(&amend("premium", "2026-06-20"));
    command_line
        .answer(&amend("standard", "2027-03-31"))
        .refused(1, "amendment_not_allowed", Some("L3"));
    command_line
        .at("2027-02-01")
        .answer(&amend("standard", "2027-04-01"))
        .refused(1, "amendment_not_allowed", Some("L3"));
    command_line
        .at("2027-01-31")
        .json(&amend("standard", "2027-04-01"));
    assert_eq!(show(&command_line.at("2027-03-31"))["level"], "premium");
    assert_eq!(show(&command_line.at("2027-04-01"))["level"], "standard");
    command_line
        .at("2027-01-31")
        .answer(&amend("premium", "2027-02-15"))
        .refused(1, "amendment_not_allowed", Some("L3"));
}

#[test]
fn a_fee_changes_with_a_period_and_the_contract_is_shown_as_of_any_day() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-20");
    let fee = |on| {
        [
            "contract",
            "amend",
            "V-2026-0001",
            "--fee",
            "5200.00",
            "--currency",
            "EUR",
            "--effective-on",
            on,
        ]
    };
    command_line
        .answer(&fee("2027-03-01"))
        .refused(1, "amendment_not_allowed", Some("L3"));
    command_line.json(&fee("2027-04-01"));
    command_line
        .answer(&fee("2027-04-01"))
        .refused(1, "amendment_not_allowed", Some("L3"));
    for (day, amount) in [("2027-03-31", 480_000), ("2027-04-01", 520_000)] {
        let shown = command_line.json(&["contract", "show", "V-2026-0001", "--as-of", day]);
        contains(
            &shown,
            &json!({ "yearly_fee": { "amount_minor": amount, "currency": "EUR" }, "as_of": day }),
            day,
        );
    }
    command_line
        .answer(&["contract", "show", "V-2026-0001", "--as-of", "2026-03-01"])
        .refused(1, "state_conflict", None);
    let history = command_line.json(&["contract", "history", "V-2026-0001"]);
    assert_eq!(history["entries"][1]["action"], "amended");
}

#[test]
fn q7_consulting_is_drawn_in_whole_blocks_of_a_contract_year() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-05");
    let draw = |on: &'static str, blocks: &'static str| {
        [
            "consulting",
            "draw",
            "V-2026-0001",
            "--on",
            on,
            "--blocks",
            blocks,
        ]
    };
    let book = command_line.json(&draw("2026-06-10", "1"));
    has_keys(&book, "contract years draws");
    contains(
        &book,
        &json!({
            "contract": "V-2026-0001",
            "years": [{ "ordinal": 1, "starts_on": "2026-04-01", "ends_on": "2027-03-31", "included_hours": 4,
                        "drawn_hours": 4, "left_hours": 0 }],
            "draws": [{ "on": "2026-06-10", "blocks": 1, "hours": 4 }],
        }),
        "drawn",
    );
    let details = command_line.answer(&draw("2027-03-31", "1")).refused(
        1,
        "consulting_exhausted",
        Some("Q7"),
    );
    contains(
        &details,
        &json!({ "contract_year": 1, "left_hours": 0 }),
        "details",
    );
    command_line.json(&draw("2027-04-01", "1"));
    for (on, blocks, code) in [
        ("2026-03-31", "1", "state_conflict"),
        ("2028-06-10", "0", "invalid_value"),
        ("2028-06-10", "-3", "invalid_value"),
    ] {
        command_line
            .answer(&draw(on, blocks))
            .refused(1, code, None);
    }
    let cancelled =
        command_line.json(&["consulting", "cancel", "V-2026-0001", "--appointment", "1"]);
    contains(
        &cancelled["years"][0],
        &json!({ "drawn_hours": 0, "left_hours": 4 }),
        "free again",
    );
    let lapses = command_line.json(&[
        "deadlines",
        "--within",
        "400",
        "--kind",
        "consulting_lapse,quota_lapse",
    ]);
    let rows = lapses["deadlines"].as_array().expect("rows");
    assert_eq!(rows.len(), 2, "{lapses}");
    assert!(
        rows.iter().all(|row| row["due_on"] == "2027-03-31"),
        "{lapses}"
    );
}

#[test]
fn l1_l2_versions_and_satellites() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-06-05");
    let edit = |version: &str, satellites: u32| {
        let systems = json!({ "solutions": [
            { "solution": "openitcockpit", "version": version, "satellites": satellites },
            { "solution": "idoit", "environment": "test" },
        ] });
        command_line.answer_to(
            &["contract", "edit", "V-2026-0001", "--json-in", "-"],
            systems.to_string(),
        )
    };
    assert_eq!(
        edit("v4.8.2-1", 5).done()["solutions"][0]["version"],
        "v4.8.2-1"
    );
    edit("unknown", 5).refused(1, "invalid_value", None);
    edit("2.9.9", 5).refused(1, "unsupported_version", Some("L1"));
    let six = edit("4.8", 6).refused(1, "too_many_satellites", Some("L2"));
    assert_eq!(six["level_needed"], "premium");
    let eleven = edit("4.8", 11).refused(1, "too_many_satellites", Some("L2"));
    assert_eq!(eleven["level_needed"], Value::Null);
}

#[test]
fn n3_a_notice_keeps_its_document() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2027-01-31");
    let document = place.file("notice.pdf", b"%PDF-1.7 made up");
    let notice = command_line.json(&[
        "contract".as_ref(),
        "notice".as_ref(),
        "V-2026-0001".as_ref(),
        "--received".as_ref(),
        "2027-01-31".as_ref(),
        "--channel".as_ref(),
        "email".as_ref(),
        "--party".as_ref(),
        "client".as_ref(),
        "--sender".as_ref(),
        "Eva Groß".as_ref(),
        "--document".as_ref(),
        document.as_os_str(),
    ]);
    contains(
        &notice,
        &json!({ "verdict": "boundary", "open_tasks": ["signed_copy"], "sender": "Eva Groß",
                 "document": { "name": "notice.pdf", "bytes": 16 } }),
        "notice",
    );
    let mut beside = place.register().into_os_string();
    beside.push(".documents");
    let kept =
        std::path::Path::new(&beside).join(notice["document"]["sha256"].as_str().expect("a hash"));
    assert_eq!(std::fs::read(kept).expect("kept"), b"%PDF-1.7 made up");
    let open = command_line.json(&["deadlines", "--kind", "signed_copy"]);
    assert_eq!(
        open["deadlines"].as_array().expect("rows").len(),
        1,
        "n4: {open}"
    );
}

#[test]
fn n2_the_day_to_send_a_notice_of_ones_own() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    contains(
        &show(&command_line)["period"],
        &json!({ "notice_by": "2027-01-31", "notice_safe": "2027-01-30", "last_working_day": "2027-01-29",
                 "send_by": "2027-01-26" }),
        "three working days by post to the safe day",
    );
}
