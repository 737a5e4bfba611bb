//! Contracts as JSON that cannot be read or taken: each refusal names its place.

use serde_json::{Value, json};

use super::{Shell, contact, contract, with};

const ADD_CONTRACT: [&str; 4] = ["contract", "add", "--json-in", "-"];
const EDIT_CONTRACT: [&str; 5] = ["contract", "edit", "V-2026-0001", "--json-in", "-"];

#[test]
fn fields_of_a_contract() {
    let shell = Shell::with_contract("2026-03-02");
    let field =
        |key: &str, value: Value| with(with(contract(), "number", json!("V-2")), key, value);
    let contacts = |value: Value| field("contacts", json!([contact("A", "a@x.example"), value]));
    let solution = |value: Value| field("solutions", json!([value]));
    let fee = |value: Value| field("yearly_fee", value);
    let fresh = |value: Value| with(value, "customer", json!("K-0001"));
    for (input, code, path) in [
        (json!({"level": "basic"}), "missing_field", "customer"),
        (json!({"customer": "K-0001"}), "missing_field", "level"),
        (field("customer", json!("K-9")), "not_found", "customer"),
        (field("level", json!("gold")), "unknown_level", "level"),
        (field("level", json!(1)), "invalid_value", "level"),
        (
            field("received_on", json!("2026-02-30")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("2026-02-29")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("03/04/2026")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("02.03.2026")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("2026-3-2")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("0000-01-01")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("10000-01-01")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!("")),
            "invalid_date",
            "received_on",
        ),
        (
            field("received_on", json!(20_260_302)),
            "invalid_value",
            "received_on",
        ),
        (
            field("term_months", json!("12")),
            "invalid_value",
            "term_months",
        ),
        (
            field("term_months", json!(12.5)),
            "invalid_value",
            "term_months",
        ),
        (
            field("term_months", json!(11)),
            "term_too_short",
            "term_months",
        ),
        (
            field("term_months", json!(-12)),
            "term_too_short",
            "term_months",
        ),
        (
            field("term_months", json!(601)),
            "out_of_range",
            "term_months",
        ),
        (
            field("term_months", json!(i64::MAX)),
            "out_of_range",
            "term_months",
        ),
        (fee(json!(4800)), "invalid_value", "yearly_fee"),
        (
            fee(json!({"amount_minor": 1})),
            "missing_field",
            "yearly_fee.currency",
        ),
        (
            fee(json!({"currency": "EUR"})),
            "missing_field",
            "yearly_fee.amount_minor",
        ),
        (
            fee(json!({"amount_minor": 1, "currency": "EUR", "net": true})),
            "unknown_field",
            "yearly_fee.net",
        ),
        (
            fee(json!({"amount_minor": 1.5, "currency": "EUR"})),
            "invalid_value",
            "yearly_fee.amount_minor",
        ),
        (
            fee(json!({"amount_minor": -1, "currency": "EUR"})),
            "invalid_value",
            "yearly_fee.amount_minor",
        ),
        (
            fee(json!({"amount_minor": 1_000_000_000_001_u64, "currency": "EUR"})),
            "invalid_value",
            "yearly_fee.amount_minor",
        ),
        (
            fee(json!({"amount_minor": u64::MAX, "currency": "EUR"})),
            "invalid_value",
            "yearly_fee.amount_minor",
        ),
        (
            fee(json!({"amount_minor": 1, "currency": "eur"})),
            "invalid_value",
            "yearly_fee.currency",
        ),
        (
            fee(json!({"amount_minor": 1, "currency": "DEM"})),
            "invalid_value",
            "yearly_fee.currency",
        ),
        (
            field("owner", json!("x".repeat(101))),
            "invalid_value",
            "owner",
        ),
        (field("owner", json!("")), "invalid_value", "owner"),
        (field("contacts", json!({})), "invalid_value", "contacts"),
        (
            field("contacts", json!(["Eva"])),
            "invalid_value",
            "contacts[0]",
        ),
        (
            contacts(json!({"name": "B", "email": "b@x.example"})),
            "missing_field",
            "contacts[1].phone",
        ),
        (
            contacts(contact("B", "b")),
            "invalid_value",
            "contacts[1].email",
        ),
        (
            contacts(contact("B", "")),
            "invalid_value",
            "contacts[1].email",
        ),
        (
            contacts(with(contact("B", "b@x.example"), "fax", json!("1"))),
            "unknown_field",
            "contacts[1].fax",
        ),
        (
            contacts(with(
                contact("B", "b@x.example"),
                "phone",
                json!("1".repeat(51)),
            )),
            "invalid_value",
            "contacts[1].phone",
        ),
        (
            contacts(contact("B", "A@X.example")),
            "duplicate_email",
            "contacts[1].email",
        ),
        (
            solution(json!({"version": "4.8"})),
            "missing_field",
            "solutions[0].solution",
        ),
        (
            solution(json!({"solution": "nagios"})),
            "invalid_value",
            "solutions[0].solution",
        ),
        (
            solution(json!({"solution": "openitcockpit", "version": "2.9"})),
            "unsupported_version",
            "solutions[0].version",
        ),
        (
            solution(json!({"solution": "openitcockpit", "version": "new"})),
            "invalid_value",
            "solutions[0].version",
        ),
        (
            solution(json!({"solution": "openitcockpit", "version": "4.8.0-beta-1-of-many-x"})),
            "invalid_value",
            "solutions[0].version",
        ),
        (
            solution(json!({"solution": "idoit", "version": "30"})),
            "invalid_value",
            "solutions[0].version",
        ),
        (
            solution(json!({"solution": "idoit", "satellites": 1})),
            "invalid_value",
            "solutions[0].satellites",
        ),
        (
            solution(json!({"solution": "openitcockpit", "satellites": 1001})),
            "invalid_value",
            "solutions[0].satellites",
        ),
        (
            solution(json!({"solution": "openitcockpit", "satellites": -1})),
            "invalid_value",
            "solutions[0].satellites",
        ),
        (
            solution(json!({"solution": "znuny", "environment": "live"})),
            "invalid_value",
            "solutions[0].environment",
        ),
        (
            field("withdrawn_on", json!("2026-03-02")),
            "unknown_field",
            "withdrawn_on",
        ),
        (field("state", json!("active")), "unknown_field", "state"),
        (
            field("activates_on", json!("2026-04-01")),
            "invalid_value",
            "activates_on",
        ),
        (
            field("imported", json!(true)),
            "invalid_value",
            "received_on",
        ),
        (
            fresh(json!({"level": "basic", "imported": true})),
            "missing_field",
            "activates_on",
        ),
        (
            fresh(json!({"level": "basic", "imported": "yes"})),
            "invalid_value",
            "imported",
        ),
    ] {
        let error = shell.refused(&ADD_CONTRACT, input.to_string().as_bytes(), 1, code);
        assert_eq!(error["details"]["field"], path, "{input} {error}");
    }
    let again = with(contract(), "number", json!("v-2026-0001"));
    shell.refused(
        &ADD_CONTRACT,
        again.to_string().as_bytes(),
        1,
        "duplicate_number",
    );
    assert_eq!(shell.json(&["contract", "list"])["total"], 1);
}

#[test]
fn changes_of_a_contract() {
    let shell = Shell::with_contract("2026-03-02");
    let before = shell.json(&["contract", "history", "V-2026-0001"]);
    for (input, code, path) in [
        (json!({"number": null}), "invalid_value", "number"),
        (json!({"customer": null}), "invalid_value", "customer"),
        (json!({"level": null}), "invalid_value", "level"),
        (json!({"term_months": null}), "invalid_value", "term_months"),
        (
            json!({"activates_on": null}),
            "invalid_value",
            "activates_on",
        ),
        (json!({"imported": true}), "unknown_field", "imported"),
        (
            json!({"effective_on": "2026-05-01"}),
            "missing_field",
            "level",
        ),
        (json!({"customer": "K-9"}), "not_found", "customer"),
        (
            json!({"owner": "Neu", "term_months": 11}),
            "term_too_short",
            "term_months",
        ),
        (
            json!({"withdrawn_on": "2026-04-01"}),
            "state_conflict",
            "withdrawn_on",
        ),
    ] {
        let error = shell.refused(&EDIT_CONTRACT, input.to_string().as_bytes(), 1, code);
        assert_eq!(error["details"]["field"], path, "{input} {error}");
    }
    assert_eq!(before, shell.json(&["contract", "history", "V-2026-0001"]));
    let cleared =
        json!({"yearly_fee": null, "owner": null, "note": null, "contacts": null, "solutions": []});
    let edited = shell.edit("V-2026-0001", &cleared);
    for key in ["yearly_fee", "owner", "note"] {
        assert_eq!(edited[key], Value::Null);
    }
    assert_eq!(
        (&edited["solutions"], &edited["contacts"][0]["valid_to"]),
        (&json!([]), &json!("2026-03-02"))
    );
}
