//! Customers and contracts: added, shown, listed, edited, undone.

use journeys::expect::{contains, has_keys};
use journeys::place::Place;
use journeys::sample::{self, contact, with};
use serde_json::{Value, json};

use crate::{with_contract, with_customer};

#[test]
fn a_customer_comes_back_as_typed() {
    let place = Place::new();
    let command_line = with_customer(&place, "2026-03-02");
    let shown = command_line.json(&["customer", "show", "K-0001"]);
    assert_eq!(
        shown,
        json!({
            "number": "K-0001", "name": "Müller & Söhne Musterbau GmbH", "is_business": true, "language": "de",
            "street": "Am Markt 1", "postal_code": "36037", "city": "Fulda", "country": "DE",
            "email": null, "vat_id": null, "note": null
        })
    );
    let listed = command_line.json(&["customer", "list"]);
    assert_eq!(listed["customers"], json!([shown]));
    let edited = command_line.json_in(
        &["customer", "edit", "K-0001", "--json-in", "-"],
        &json!({ "email": "post@mueller.example", "city": null, "note": "Zeile 1\nZeile 2" }),
    );
    contains(
        &edited,
        &json!({ "email": "post@mueller.example", "city": null, "note": "Zeile 1\nZeile 2", "street": "Am Markt 1" }),
        "edited",
    );
}

#[test]
fn a_contract_tells_all_that_follows_from_it() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    let ordered = command_line.json(&["contract", "show", "V-2026-0001"]);
    has_keys(
        &ordered,
        "number customer customer_name level state received_on commissioned_on activation_requested_on
         activation_earliest activation_latest activates_on activation_origin contacts_due contacts_overdue_from
         term_months period ends_on withdrawn_on imported yearly_fee owner note contacts solutions notices
         amendments entitlements warnings",
    );
    contains(
        &ordered,
        &json!({
            "state": "ordered", "received_on": "2026-03-02", "commissioned_on": "2026-03-02",
            "activation_requested_on": null, "activation_earliest": "2026-03-03", "activation_latest": "2026-05-31",
            "activates_on": "2026-04-01", "activation_origin": "default", "contacts_due": "2026-03-07",
            "contacts_overdue_from": "2026-03-10", "ends_on": null, "imported": false,
            "yearly_fee": { "amount_minor": 480_000, "currency": "EUR" }, "note": null, "warnings": [],
            "contacts": [{ "name": "Eva Groß", "email": "eva@mueller.example", "phone": "+49 661 1234",
                           "valid_from": "2026-03-02", "valid_to": null }],
            "entitlements": { "contract_year": null },
        }),
        "ordered",
    );
    let active = command_line
        .at("2026-11-24")
        .json(&["contract", "show", "V-2026-0001"]);
    contains(
        &active,
        &json!({
            "state": "active",
            "period": { "ordinal": 1, "starts_on": "2026-04-01", "last_day": "2027-03-31", "renews_on": "2027-04-01",
                        "notice_by": "2027-01-31", "notice_safe": "2027-01-30", "last_working_day": "2027-01-29" },
            "entitlements": {
                "window": { "opens": "09:00", "closes": "17:00" },
                "response_hours": { "critical": 4, "medium": 8, "low": 12 },
                "phone_emergencies": false,
                "test_systems": { "value": true, "confirmed": false },
                "consulting_discount_percent": 5,
                "contract_year": { "ordinal": 1, "starts_on": "2026-04-01", "ends_on": "2027-03-31" },
                "requests": { "max": 25, "used": 0, "left": 25 },
                "consulting_hours": { "max": 4, "used": 0, "left": 4 },
                "satellites": { "max": 5, "used": 3 },
            },
        }),
        "active",
    );
    let explained = command_line.json(&["contract", "show", "V-2026-0001", "--explain"]);
    let reasons = explained.to_string();
    for rule in ["\"T2\"", "\"N1\"", "\"O2\""] {
        assert!(reasons.contains(rule), "{rule} in {reasons}");
    }
}

#[test]
fn a_draft_has_no_dates_yet() {
    let place = Place::new();
    let command_line = with_customer(&place, "2026-03-02");
    let draft = command_line.json_in(
        &["contract", "add", "--json-in", "-"],
        &json!({ "customer": "K-0001", "level": "basic" }),
    );
    contains(
        &draft,
        &json!({
            "state": "draft", "received_on": null, "activates_on": null, "activation_origin": null, "period": null,
            "term_months": 12, "contacts": [], "solutions": [], "yearly_fee": null,
            "entitlements": { "window": null, "response_hours": null, "contract_year": null, "satellites": { "max": 0 } },
        }),
        "draft",
    );
    assert!(
        draft["number"]
            .as_str()
            .is_some_and(|number| !number.is_empty())
    );
}

#[test]
fn the_list_is_filtered_and_searched() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    let other = with(
        with(sample::contract(), "number", json!("V-2026-0002")),
        "level",
        json!("premium"),
    );
    let other = with(
        with(other, "owner", json!("Ole Muster")),
        "contacts",
        json!([]),
    );
    command_line.json_in(&["contract", "add", "--json-in", "-"], &other);
    let found = |arguments: &[&str]| -> Vec<String> {
        let answer = command_line
            .at("2027-01-05")
            .json(&[&["contract", "list"], arguments].concat());
        let rows = answer["contracts"].as_array().expect("rows").clone();
        assert_eq!(answer["total"], json!(rows.len()), "{answer}");
        for row in &rows {
            has_keys(
                row,
                "number customer customer_name level state activates_on term_months last_day renews_on notice_by
                 ends_on yearly_fee owner",
            );
        }
        rows.iter()
            .map(|row| row["number"].as_str().expect("a number").to_owned())
            .collect()
    };
    let both = ["V-2026-0001", "V-2026-0002"];
    assert_eq!(found(&[]), both);
    assert_eq!(found(&["--level", "premium"]), ["V-2026-0002"]);
    assert_eq!(found(&["--state", "active"]), both);
    assert!(found(&["--state", "ended"]).is_empty());
    assert_eq!(found(&["--search", "MÜLLER"]), both);
    assert_eq!(found(&["--search", "groß"]), ["V-2026-0001"]);
    assert_eq!(found(&["--search", "ole"]), ["V-2026-0002"]);
    assert!(found(&["--search", "'; DROP TABLE contract; --"]).is_empty());
    assert_eq!(found(&["--due-within", "26"]), both);
    assert!(found(&["--due-within", "25"]).is_empty());
}

#[test]
fn contacts_follow_c1_and_keep_their_history() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-05-04");
    let edit = |contacts: Value| {
        command_line.answer_to(
            &["contract", "edit", "V-2026-0001", "--json-in", "-"],
            json!({ "contacts": contacts }).to_string(),
        )
    };
    edit(json!([])).refused(1, "last_contact", Some("C1"));
    edit(json!([
        contact("A", "a@mueller.example"),
        contact("B", "b@mueller.example"),
        contact("C", "c@mueller.example"),
        contact("D", "d@mueller.example"),
    ]))
    .refused(1, "too_many_contacts", Some("C1"));
    edit(json!([
        contact("A", "a@mueller.example"),
        contact("B", "A@Mueller.example")
    ]))
    .refused(1, "duplicate_email", Some("C1"));

    let replaced = edit(json!([contact("Ute Neu", "ute@mueller.example")])).done();
    contains(
        &replaced["contacts"],
        &json!([
            { "name": "Ute Neu", "valid_from": "2026-05-04", "valid_to": null },
            { "name": "Eva Groß", "valid_from": "2026-03-02", "valid_to": "2026-05-04" },
        ]),
        "current first, then ended ones",
    );
}

#[test]
fn the_activation_day_moves_before_it_and_is_corrected_after_it() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    let edit = |today, arguments: &[&str], day: &str| {
        let command = [
            &["contract", "edit", "V-2026-0001", "--json-in", "-"],
            arguments,
        ]
        .concat();
        command_line.at(today).answer_to(
            &command,
            json!({ "activation_requested_on": day }).to_string(),
        )
    };
    let details =
        edit("2026-03-02", &[], "2026-06-01").refused(1, "activation_out_of_window", Some("O1"));
    contains(
        &details,
        &json!({ "earliest": "2026-03-03", "latest": "2026-05-31" }),
        "the allowed range",
    );
    contains(
        &edit("2026-03-02", &[], "2026-05-31").done(),
        &json!({ "activates_on": "2026-05-31", "activation_origin": "requested" }),
        "the last day of the window",
    );
    edit("2026-05-31", &[], "2026-05-01").refused(1, "activation_fixed", Some("O4"));
    contains(
        &edit("2026-05-31", &["--reason", "Schreibfehler"], "2026-05-01").done(),
        &json!({ "activates_on": "2026-05-01", "activation_origin": "corrected" }),
        "a correction with a reason",
    );
    let history = command_line.json(&["contract", "history", "V-2026-0001"]);
    contains(
        &history["entries"][2],
        &json!({ "action": "corrected", "reason": "Schreibfehler" }),
        "the correction stands in the history",
    );
}

#[test]
fn every_change_is_recorded_and_taken_back() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    command_line.json_in(
        &["contract", "edit", "V-2026-0001", "--json-in", "-"],
        &json!({ "level": "premium" }),
    );
    let undone = command_line.json(&["undo"]);
    assert_eq!(
        undone,
        json!({ "undone": { "contract": "V-2026-0001", "customer": null, "action": "edited" } })
    );
    let shown = command_line.json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(shown["level"], "standard");
    let history = command_line.json(&["contract", "history", "V-2026-0001"]);
    assert_eq!(history["contract"], "V-2026-0001");
    let entries = history["entries"].as_array().expect("entries");
    let actions: Vec<&str> = entries
        .iter()
        .map(|entry| entry["action"].as_str().expect("an action"))
        .collect();
    assert_eq!(actions, ["created", "edited", "undone"]);
    for entry in entries {
        has_keys(entry, "seq recorded_at action reason changes");
    }
    contains(
        &entries[1]["changes"],
        &json!([{ "field": "level", "old": "standard", "new": "premium" }]),
        "what was changed",
    );
    command_line.json(&["undo"]);
    command_line
        .answer(&["contract", "show", "V-2026-0001"])
        .refused(1, "not_found", None);
    command_line.json(&["undo"]);
    command_line
        .answer(&["undo"])
        .refused(1, "nothing_to_undo", None);
    assert_eq!(
        command_line.json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}
