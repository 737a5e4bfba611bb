//! JSON that cannot be read: each refusal names its code and its place, and nothing is stored.

use serde_json::{Value, json};

use super::{Shell, contact, contract, customer, with};

const ADD_CUSTOMER: [&str; 4] = ["customer", "add", "--json-in", "-"];
const ADD_CONTRACT: [&str; 4] = ["contract", "add", "--json-in", "-"];
const EDIT_CONTRACT: [&str; 5] = ["contract", "edit", "V-2026-0001", "--json-in", "-"];

#[test]
fn what_is_no_json() {
    let shell = Shell::on("2026-03-02");
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let large = format!(
        "{{\"name\": \"A\", \"note\": \"{}\"}}",
        "x".repeat(4 * 1024 * 1024)
    );
    let cases: [(&[u8], &str, Value); 16] = [
        (b"", "invalid_json", Value::Null),
        (b" ", "invalid_json", Value::Null),
        (b"{", "invalid_json", Value::Null),
        (b"name: A", "invalid_json", Value::Null),
        (b"{\"name\": \"A\",}", "invalid_json", Value::Null),
        (b"{\"name\": \"A\"} {}", "invalid_json", Value::Null),
        (b"{\"name\": \"\\ud800\"}", "invalid_json", Value::Null),
        (
            b"{\"name\": \"A\", \"name\": \"B\"}",
            "invalid_json",
            json!("name"),
        ),
        (b"{'name': 'A'}", "invalid_json", Value::Null),
        (b"[]", "invalid_value", Value::Null),
        (b"null", "invalid_value", Value::Null),
        (b"\"text\"", "invalid_value", Value::Null),
        (b"\xff\xfe{\x00}\x00", "invalid_utf8", Value::Null),
        (b"{\"name\": \"M\xfcller\"}", "invalid_utf8", Value::Null),
        (deep.as_bytes(), "invalid_json", Value::Null),
        (large.as_bytes(), "too_large", Value::Null),
    ];
    for (input, code, field) in cases {
        let error = shell.refused(&ADD_CUSTOMER, input, 1, code);
        assert_eq!(error["details"]["field"], field, "{error}");
    }
    assert!(
        !shell.path("register").exists(),
        "nothing is made for a refusal"
    );
    let error = shell.refused(
        &["customer", "add", "--json-in", "no/such/file"],
        b"",
        4,
        "io",
    );
    assert_eq!(error["details"]["path"], "no/such/file");
}

#[test]
fn a_mark_in_front_and_blanks_around_are_no_content() {
    let shell = Shell::on("2026-03-02");
    let input = "\u{feff}\r\n {\"name\": \"Musterhaus\"} \n";
    assert_eq!(shell.json_in(&ADD_CUSTOMER, input)["number"], "K-0001");
    let file = shell.path("customer.json");
    std::fs::write(&file, r#"{"name": "Beispielwerk"}"#).unwrap();
    let command = ["customer", "add", "--json-in", file.to_str().unwrap()];
    assert_eq!(shell.json(&command)["number"], "K-0002");
}

#[test]
fn fields_of_a_customer() {
    let shell = Shell::with_customer("2026-03-02");
    let named = |name: &str| json!({ "name": name });
    let field = |key: &str, value: Value| with(named("A"), key, value);
    for (input, code, path) in [
        (json!({}), "missing_field", "name"),
        (json!({"name": null}), "invalid_value", "name"),
        (json!({"name": 7}), "invalid_value", "name"),
        (named(""), "invalid_value", "name"),
        (named(&"x".repeat(201)), "invalid_value", "name"),
        (named(&"x".repeat(1024 * 1024)), "invalid_value", "name"),
        (named("line\nfeed"), "invalid_value", "name"),
        (named("zero\u{0}byte"), "invalid_value", "name"),
        (named("escape\u{1b}[31m"), "invalid_value", "name"),
        (named("c1\u{85}"), "invalid_value", "name"),
        (field("surprise", json!(1)), "unknown_field", "surprise"),
        (field("Name", json!("B")), "unknown_field", "Name"),
        (field("number", json!("")), "invalid_value", "number"),
        (
            field("number", json!("x".repeat(41))),
            "invalid_value",
            "number",
        ),
        (
            field("is_business", json!("yes")),
            "invalid_value",
            "is_business",
        ),
        (field("language", json!("fr")), "invalid_value", "language"),
        (field("language", json!("DE")), "invalid_value", "language"),
        (
            field("country", json!("Deutschland")),
            "invalid_value",
            "country",
        ),
        (field("country", json!("de")), "invalid_value", "country"),
        (field("country", json!("XX")), "invalid_value", "country"),
        (
            field("email", json!("no address")),
            "invalid_value",
            "email",
        ),
        (
            field("email", json!("@x.example")),
            "invalid_value",
            "email",
        ),
        (
            field("email", json!("a@b c.example")),
            "invalid_value",
            "email",
        ),
        (
            field("email", json!(format!("{}@x.example", "a".repeat(245)))),
            "invalid_value",
            "email",
        ),
        (
            field("note", json!("x".repeat(10_001))),
            "invalid_value",
            "note",
        ),
        (
            field("note", json!("carriage\rreturn")),
            "invalid_value",
            "note",
        ),
    ] {
        let error = shell.refused(&ADD_CUSTOMER, input.to_string().as_bytes(), 1, code);
        assert_eq!(error["details"]["field"], path, "{error}");
    }
    let again = with(customer(), "number", json!("k-0001"));
    shell.refused(
        &ADD_CUSTOMER,
        again.to_string().as_bytes(),
        1,
        "duplicate_number",
    );
    assert_eq!(
        shell.json(&["customer", "list"])["customers"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn the_longest_texts_are_taken_as_typed() {
    let shell = Shell::on("2026-03-02");
    let input = json!({
        "number": "ü".repeat(40), "name": "🏢".repeat(200), "email": format!("{}@x.example", "a".repeat(244)),
        "note": "\n\t".repeat(5_000), "street": " am Rand ", "city": "<b>&amp;</b>",
    });
    let stored = shell.add("customer", &input);
    for key in ["number", "name", "email", "note", "street", "city"] {
        assert_eq!(stored[key], input[key], "{key}");
    }
    assert_eq!(
        shell.add("customer", &json!({"name": "A", "note": ""}))["note"],
        ""
    );
}

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
