//! Support requests: what comes out, word for word, and what is refused.

use serde_json::{Value, json};

use super::{Shell, contract, with};

const ADD: [&str; 4] = ["request", "add", "--json-in", "-"];

pub(super) fn request() -> Value {
    json!({
        "contract": "V-2026-0001", "received_at": "2026-06-05T16:00", "impact": "critical",
        "from_email": "eva@mueller.example",
    })
}

#[test]
fn q4_a_request_and_its_answer() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    let added = shell.call(
        &["--json", "request", "add", "--json-in", "-"],
        request().to_string().as_bytes(),
    );
    insta::assert_snapshot!(added.out, @r#"{"id":1,"contract":"V-2026-0001","received_at":"2026-06-05T16:00:00+02:00","channel":"email","from_email":"eva@mueller.example","subject":null,"environment":"production","impact_reported":"critical","impact":"critical","impact_override_reason":null,"validity":"valid","reason":null,"contract_year":1,"over_quota":false,"due":"2026-06-08T12:00:00+02:00","answered_at":null,"in_time":null,"level":"standard","state":"open","automatic_at":null,"recorded_on":"2026-06-05","warnings":["received_in_future"]}"#);
    let automatic = shell.json(&[
        "request",
        "answer",
        "1",
        "--at",
        "2026-06-05T16:01",
        "--automatic",
    ]);
    assert_eq!(
        (
            &automatic["answered_at"],
            &automatic["in_time"],
            &automatic["automatic_at"]
        ),
        (
            &Value::Null,
            &Value::Null,
            &json!("2026-06-05T16:01:00+02:00")
        ),
        "q5: an automatic receipt is no response"
    );
    let answered = shell.json(&["request", "answer", "1", "--at", "2026-06-08T12:00"]);
    assert_eq!(
        (&answered["answered_at"], &answered["in_time"]),
        (&json!("2026-06-08T12:00:00+02:00"), &json!(true)),
        "at the due moment is in time"
    );
    let listed = shell.json(&["request", "list", "--contract", "v-2026-0001"]);
    assert_eq!(listed, json!({"requests": [answered]}));
    assert_eq!(shell.json(&["request", "show", "1"]), answered);
}

#[test]
fn q3_a_test_system_counts_as_low() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    let on_test = with(request(), "environment", json!("test"));
    let lowered = shell.add("request", &on_test);
    assert_eq!(
        (
            &lowered["impact_reported"],
            &lowered["impact"],
            &lowered["due"]
        ),
        (
            &json!("critical"),
            &json!("low"),
            &json!("2026-06-09T12:00:00+02:00")
        )
    );
    let kept = shell.add(
        "request",
        &with(on_test, "impact_override_reason", json!("Abnahme morgen")),
    );
    assert_eq!(
        (&kept["impact"], &kept["due"]),
        (&json!("critical"), &json!("2026-06-08T12:00:00+02:00"))
    );
}

#[test]
fn q1_what_is_not_authorised_is_recorded() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    for (key, value, reason) in [
        ("from_email", "fremd@mueller.example", "not_a_contact"),
        ("channel", "portal", "channel"),
        ("channel", "phone", "channel"),
        ("received_at", "2026-03-31T23:59", "not_active"),
    ] {
        let recorded = shell.add("request", &with(request(), key, json!(value)));
        assert_eq!(
            (&recorded["validity"], &recorded["reason"], &recorded["due"]),
            (&json!("not_authorised"), &json!(reason), &Value::Null),
            "{key} {value}"
        );
    }
    let any_case = shell.add(
        "request",
        &with(request(), "from_email", json!("EVA@Mueller.example")),
    );
    assert_eq!(any_case["validity"], "valid");
    let used = shell.json(&["contract", "show", "V-2026-0001"])["entitlements"]["requests"].clone();
    assert_eq!((&used["used"], &used["left"]), (&json!(1), &json!(24)));
}

#[test]
fn q6_the_request_beyond_the_quota_is_marked() {
    let shell = Shell::with_customer("2026-03-02");
    shell.add(
        "contract",
        &with(
            with(contract(), "level", json!("basic")),
            "solutions",
            json!([]),
        ),
    );
    let shell = shell.at("2026-06-05");
    for place in 1..=6 {
        let received = format!("2026-06-0{}T10:00", 1 + place % 5);
        let request = shell.add("request", &with(request(), "received_at", json!(received)));
        assert_eq!(
            (&request["due"], &request["in_time"]),
            (&Value::Null, &Value::Null),
            "q5"
        );
    }
    let over: Vec<bool> = shell.json(&["request", "list"])["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| request["over_quota"].as_bool().unwrap())
        .collect();
    assert_eq!(
        over,
        [false, false, false, false, false, true],
        "by receipt"
    );
    let used = shell.json(&["contract", "show", "V-2026-0001"])["entitlements"]["requests"].clone();
    assert_eq!(
        (&used["max"], &used["used"], &used["left"], &used["over"]),
        (&json!(5), &json!(6), &json!(0), &json!(1))
    );
}

#[test]
fn local_times_that_exist_twice_or_not_at_all() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    let twice = shell.add(
        "request",
        &with(request(), "received_at", json!("2026-10-25T02:30")),
    );
    assert_eq!(
        twice["received_at"], "2026-10-25T02:30:00+02:00",
        "the first"
    );
    assert_eq!(twice["warnings"], json!(["received_in_future"]));
    let second = with(request(), "received_at", json!("2026-10-25T01:30:00Z"));
    assert_eq!(
        shell.add("request", &second)["received_at"],
        "2026-10-25T02:30:00+01:00"
    );
    for (value, code) in [
        (json!("2026-03-29T02:30"), "invalid_value"),
        (json!("gestern"), "invalid_date"),
        (json!("2026-02-30T10:00"), "invalid_date"),
        (json!("2026-06-05"), "invalid_date"),
        (json!(""), "invalid_date"),
        (json!(20_260_605), "invalid_value"),
        (Value::Null, "invalid_value"),
    ] {
        let input = with(request(), "received_at", value);
        let error = shell.refused(&ADD, input.to_string().as_bytes(), 1, code);
        assert_eq!(error["details"]["field"], "received_at", "{input}");
    }
}

#[test]
fn fields_of_a_request() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    let field = |key: &str, value: Value| with(request(), key, value);
    for (input, code, path) in [
        (
            json!({"contract": "V-2026-0001"}),
            "missing_field",
            json!("received_at"),
        ),
        (field("contract", json!("V-9")), "not_found", Value::Null),
        (
            field("impact", json!("huge")),
            "unknown_impact",
            json!("impact"),
        ),
        (
            field("from_email", json!("eva")),
            "invalid_value",
            json!("from_email"),
        ),
        (
            field("channel", json!("fax")),
            "invalid_value",
            json!("channel"),
        ),
        (
            field("environment", json!("live")),
            "invalid_value",
            json!("environment"),
        ),
        (
            field("subject", json!("x".repeat(301))),
            "invalid_value",
            json!("subject"),
        ),
        (
            field("subject", json!("")),
            "invalid_value",
            json!("subject"),
        ),
        (
            field("answered_at", json!("2026-06-05T17:00")),
            "unknown_field",
            json!("answered_at"),
        ),
        (field("id", json!(7)), "unknown_field", json!("id")),
    ] {
        let error = shell.refused(&ADD, input.to_string().as_bytes(), 1, code);
        assert_eq!(error["details"]["field"], path, "{input} {error}");
    }
    assert_eq!(shell.json(&["request", "list"]), json!({"requests": []}));
}

#[test]
fn answers_that_cannot_be_true() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    shell.add("request", &request());
    let answer = |id: &'static str, at: &'static str| ["request", "answer", id, "--at", at];
    shell.refused(&answer("1", "2026-06-05T15:59"), b"", 1, "invalid_value");
    shell.refused(&answer("2", "2026-06-05T16:10"), b"", 1, "not_found");
    shell.refused(&answer("-1", "2026-06-05T16:10"), b"", 1, "not_found");
    shell.refused(&answer("one", "2026-06-05T16:10"), b"", 2, "usage");
    shell.refused(&answer("1", "2026-03-29T02:30"), b"", 2, "usage");
    shell.json(&answer("1", "2026-06-08T12:01"));
    shell.refused(&answer("1", "2026-06-08T12:00"), b"", 1, "state_conflict");
    let missed = shell.json(&["request", "show", "1"]);
    assert_eq!(
        (&missed["in_time"], &missed["state"]),
        (&json!(false), &json!("missed"))
    );
    assert_eq!(
        shell.json(&["undo"]),
        json!({"undone": {"contract": "V-2026-0001", "customer": null, "action": "answered"}})
    );
    assert_eq!(
        shell.json(&["request", "show", "1"])["answered_at"],
        Value::Null
    );
}

#[test]
fn a_response_that_is_due_is_a_deadline() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    shell.add("request", &request());
    let due = ["deadlines", "--kind", "response_due"];
    insta::assert_snapshot!(shell.json(&due), @r#"{"deadlines":[{"contract":"V-2026-0001","customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","days_left":3,"due_at":"2026-06-08T12:00:00+02:00","due_on":"2026-06-08","kind":"response_due","level":"standard","request":1,"uid":"response_due-V-2026-0001-2026-06-08-1@termkeeper","yearly_fee":{"amount_minor":480000,"currency":"EUR"}}],"today":"2026-06-05"}"#);
    shell.json(&["request", "answer", "1", "--at", "2026-06-05T16:30"]);
    assert_eq!(shell.json(&due)["deadlines"], json!([]));
}

#[test]
fn requests_for_people_and_for_spreadsheets() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    shell.add(
        "request",
        &with(request(), "subject", json!("=Störung, \"dringend\"")),
    );
    shell.add(
        "request",
        &with(request(), "from_email", json!("fremd@mueller.example")),
    );
    insta::assert_snapshot!(shell.shown("de", &["request", "list"]), @r#"
                Eingegangen  Vertrag      Kunde                          Betreff               Auswirkung        Antwort fällig  Stand
    1  Fr 05.06.2026, 16:00  V-2026-0001  Müller & Söhne Musterbau GmbH  =Störung, "dringend"  kritisch    Mo 08.06.2026, 12:00  offen
    2  Fr 05.06.2026, 16:00  V-2026-0001  Müller & Söhne Musterbau GmbH                        kritisch                          nicht berechtigt
    2 Anfragen
    "#);
    insta::assert_snapshot!(shell.shown("en", &["request", "show", "2", "--explain"]), @r#"
    ! The time of receipt lies in the future.
    Request   2
    Contract  V-2026-0001
    Received  Fri, 5 Jun 2026, 16:00
    Channel   E-mail
    From      fremd@mueller.example
    Use       Production
    Impact    critical
    Level     Standard
    Status    not authorised
    Reason    The sender was no contact on that day.
    Recorded  5 Jun 2026

    Why
      1  Q1  Sender not authorised: No contact on the day of receipt: recorded, without a clock, no quota used. (Terms, response times, items 2 and 3)
    "#);
    insta::assert_snapshot!(shell.shown("en", &["request", "list", "--format", "csv"]), @r#"
    id,contract,customer_name,received_at,channel,from_email,subject,environment,impact_reported,impact,impact_override_reason,validity,reason,contract_year,over_quota,due,answered_at,in_time,level,state,automatic_at,recorded_on
    1,V-2026-0001,Müller & Söhne Musterbau GmbH,2026-06-05T16:00:00+02:00,email,eva@mueller.example,"'=Störung, ""dringend""",production,critical,critical,,valid,,1,false,2026-06-08T12:00:00+02:00,,,standard,open,,2026-06-05
    2,V-2026-0001,Müller & Söhne Musterbau GmbH,2026-06-05T16:00:00+02:00,email,fremd@mueller.example,,production,critical,critical,,not_authorised,not_a_contact,1,false,,,,standard,not_authorised,,2026-06-05
    "#);
    let open = shell.json(&["request", "list", "--state", "open", "--impact", "critical"]);
    assert_eq!(open["requests"].as_array().unwrap().len(), 1);
    assert_eq!(
        shell.json(&["request", "list", "--search", "dringend"]),
        open
    );
    assert_eq!(
        shell.json(&["request", "list", "--state", "missed"])["requests"],
        json!([])
    );
    shell.refused(
        &["request", "list", "--impact", "huge"],
        b"",
        1,
        "unknown_impact",
    );
    shell.refused(
        &["request", "list", "--contract", "V-9"],
        b"",
        1,
        "not_found",
    );
    shell.refused(&["request", "list", "--state", "lost"], b"", 2, "usage");
}
