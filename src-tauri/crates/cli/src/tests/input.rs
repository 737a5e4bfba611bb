//! JSON that cannot be read: each refusal names its code and its place, and nothing is stored.

use serde_json::{Value, json};

use super::{Shell, customer, with};

const ADD_CUSTOMER: [&str; 4] = ["customer", "add", "--json-in", "-"];

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
