//! Bad input: every kind is refused with its code, its rule and its field, nothing is stored, nothing panics.

use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample::{self, with};
use serde_json::{Value, json};

use crate::with_customer;

/// What is fed in, and how it is refused.
struct Refusal {
    input: Value,
    code: &'static str,
    rule: Option<&'static str>,
    field: Option<&'static str>,
}

fn refusal(
    input: Value,
    code: &'static str,
    rule: Option<&'static str>,
    field: Option<&'static str>,
) -> Refusal {
    Refusal {
        input,
        code,
        rule,
        field,
    }
}

#[track_caller]
fn all_refused(command: &[&str], refusals: &[Refusal]) {
    let place = Place::new();
    let command_line = with_customer(&place, "2026-03-02");
    for refusal in refusals {
        let answer = command_line.answer_to(command, refusal.input.to_string());
        let details = answer.refused(1, refusal.code, refusal.rule);
        if let Some(field) = refusal.field {
            assert_eq!(details["field"], field, "{}", answer.out);
        }
    }
    let listed = command_line.json(&["contract", "list"]);
    assert_eq!(listed["total"], json!(0), "nothing is stored");
    let customers = command_line.json(&["customer", "list"]);
    assert_eq!(customers["customers"].as_array().map(Vec::len), Some(1));
}

#[test]
fn contracts_that_break_a_rule() {
    let set = |key: &str, value: Value| with(sample::contract(), key, value);
    let contacts = |count: u32| -> Value {
        (0..count)
            .map(|at| sample::contact("Eva Groß", &format!("eva{at}@mueller.example")))
            .collect()
    };
    let solution = |key: &str, value: Value| {
        let mut contract = sample::contract();
        contract["solutions"][0][key] = value;
        contract
    };
    all_refused(
        &["contract", "add", "--json-in", "-"],
        &[
            refusal(
                set("activation_requested_on", json!("2026-06-01")),
                "activation_out_of_window",
                Some("O1"),
                None,
            ),
            refusal(
                set("activation_requested_on", json!("2026-03-02")),
                "activation_out_of_window",
                Some("O1"),
                None,
            ),
            refusal(
                set("term_months", json!(11)),
                "term_too_short",
                Some("T1"),
                None,
            ),
            refusal(
                set("contacts", contacts(4)),
                "too_many_contacts",
                Some("C1"),
                None,
            ),
            refusal(
                set(
                    "contacts",
                    json!([
                        sample::contact("A", "eva@x.example"),
                        sample::contact("B", "EVA@X.example")
                    ]),
                ),
                "duplicate_email",
                Some("C1"),
                None,
            ),
            refusal(
                solution("version", json!("2.9")),
                "unsupported_version",
                Some("L1"),
                None,
            ),
            refusal(
                solution("satellites", json!(6)),
                "too_many_satellites",
                Some("L2"),
                None,
            ),
            refusal(set("level", json!("gold")), "unknown_level", None, None),
            refusal(set("customer", json!("K-none")), "not_found", None, None),
        ],
    );
}

#[test]
fn contracts_that_cannot_be_read() {
    let set = |key: &str, value: Value| with(sample::contract(), key, value);
    let email = |value: &str| {
        let mut contract = sample::contract();
        contract["contacts"][0]["email"] = json!(value);
        contract
    };
    all_refused(
        &["contract", "add", "--json-in", "-"],
        &[
            refusal(
                set("received_on", json!("2026-02-30")),
                "invalid_date",
                None,
                Some("received_on"),
            ),
            refusal(
                set("received_on", json!("03/04/2026")),
                "invalid_date",
                None,
                Some("received_on"),
            ),
            refusal(
                set("received_on", json!("02.03.2026")),
                "invalid_date",
                None,
                Some("received_on"),
            ),
            refusal(
                set("received_on", json!("0000-01-01")),
                "invalid_date",
                None,
                Some("received_on"),
            ),
            refusal(
                set("surprise", json!(1)),
                "unknown_field",
                None,
                Some("surprise"),
            ),
            refusal(
                set("number", json!("")),
                "invalid_value",
                None,
                Some("number"),
            ),
            refusal(
                set("number", json!("x".repeat(41))),
                "invalid_value",
                None,
                Some("number"),
            ),
            refusal(
                set("owner", json!("zero\u{0}byte")),
                "invalid_value",
                None,
                Some("owner"),
            ),
            refusal(set("owner", json!(7)), "invalid_value", None, Some("owner")),
            refusal(
                set(
                    "yearly_fee",
                    json!({ "amount_minor": 1.5, "currency": "EUR" }),
                ),
                "invalid_value",
                None,
                Some("yearly_fee.amount_minor"),
            ),
            refusal(
                set(
                    "yearly_fee",
                    json!({ "amount_minor": -1, "currency": "EUR" }),
                ),
                "invalid_value",
                None,
                Some("yearly_fee.amount_minor"),
            ),
            refusal(
                email("no address"),
                "invalid_value",
                None,
                Some("contacts[0].email"),
            ),
            refusal(email(""), "invalid_value", None, Some("contacts[0].email")),
            refusal(
                json!({ "level": "basic" }),
                "missing_field",
                None,
                Some("customer"),
            ),
            refusal(
                json!({ "customer": "K-0001" }),
                "missing_field",
                None,
                Some("level"),
            ),
        ],
    );
}

#[test]
fn customers_that_cannot_be_read() {
    let named = |name: &str| json!({ "name": name });
    all_refused(
        &["customer", "add", "--json-in", "-"],
        &[
            refusal(json!({}), "missing_field", None, Some("name")),
            refusal(named(""), "invalid_value", None, Some("name")),
            refusal(named(&"x".repeat(201)), "invalid_value", None, Some("name")),
            refusal(
                named(&"x".repeat(1024 * 1024)),
                "invalid_value",
                None,
                Some("name"),
            ),
            refusal(named("line\nfeed"), "invalid_value", None, Some("name")),
            refusal(named("zero\u{0}byte"), "invalid_value", None, Some("name")),
            refusal(
                json!({ "name": "A", "language": "fr" }),
                "invalid_value",
                None,
                Some("language"),
            ),
            refusal(
                json!({ "name": "A", "country": "Deutschland" }),
                "invalid_value",
                None,
                Some("country"),
            ),
            refusal(json!({ "name": null }), "invalid_value", None, Some("name")),
            refusal(
                with(sample::customer(), "number", json!("k-0001")),
                "duplicate_number",
                None,
                None,
            ),
        ],
    );
}

#[test]
fn input_that_is_no_json() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-03-02");
    let command = ["customer", "add", "--json-in", "-"];
    let cases: [(&[u8], &str); 8] = [
        (b"", "invalid_json"),
        (b"{", "invalid_json"),
        (b"[]", "invalid_json"),
        (b"{\"name\": \"A\"} {\"name\": \"B\"}", "invalid_json"),
        (b"{\"name\": \"A\",}", "invalid_json"),
        (b"\xff\xfe{\x00}\x00", "invalid_utf8"),
        (b"{\"name\": \"M\xfcller\"}", "invalid_utf8"),
        (b"name: A", "invalid_json"),
    ];
    for (input, code) in cases {
        let answer = command_line.answer_to(&command, input);
        let document = answer.document();
        let found = document["error"]["code"].as_str().unwrap_or_default();
        // A list where an object belongs is JSON, but no value of a customer.
        let is_right = found == code || (input == b"[]" && found == "invalid_value");
        assert!(
            is_right && answer.code == Some(1),
            "{document} for {}",
            String::from_utf8_lossy(input)
        );
    }
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    command_line
        .answer_to(&command, deep)
        .refused(1, "invalid_json", None);
    let large = format!(
        "{{\"name\": \"A\", \"note\": \"{}\"}}",
        "x".repeat(5 * 1024 * 1024)
    );
    command_line
        .answer_to(&command, large)
        .refused(1, "too_large", None);
    assert!(
        !place.register().exists(),
        "a refused command makes no register"
    );
}

#[test]
fn text_that_looks_like_code_is_only_text() {
    let place = Place::new();
    let command_line = with_customer(&place, "2026-03-02");
    let names = [
        "<script>alert(1)</script>",
        "Robert'); DROP TABLE customer; --",
        "\u{202e}verkehrt herum\u{202c} & \u{200f}rechts",
        "🏢 Musterhaus 👩‍💻 e\u{301}",
        "=1+1",
        " vorn und hinten ",
        "%s %n {0} ${HOME} $(id)",
    ];
    for (at, name) in names.iter().enumerate() {
        let number = format!("K-text-{at}");
        let stored = command_line.json_in(
            &["customer", "add", "--json-in", "-"],
            &json!({ "number": number, "name": name }),
        );
        assert_eq!(stored["name"], *name, "as typed");
        let shown = command_line.json(&["customer", "show", &number]);
        assert_eq!(shown["name"], *name);
    }
    assert_eq!(
        command_line.json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}

#[test]
fn numbers_are_unique_ignoring_case() {
    let place = Place::new();
    let command_line = with_customer(&place, "2026-03-02");
    command_line.json_in(&["contract", "add", "--json-in", "-"], &sample::contract());
    let again = with(sample::contract(), "number", json!("v-2026-0001"));
    command_line
        .answer_to(&["contract", "add", "--json-in", "-"], again.to_string())
        .refused(1, "duplicate_number", None);
}
