//! What the rules refuse: code, rule, and the details that help.

use serde_json::{Value, json};

use super::{Shell, contact, contract, with};

#[test]
fn rules_of_a_contract() {
    let shell = Shell::with_customer("2026-03-02");
    let contacts = |count: usize| -> Value {
        (0..count)
            .map(|at| contact("Eva Muster", &format!("eva{at}@x.example")))
            .collect()
    };
    let satellites = |count: u32| json!([{"solution": "openitcockpit", "satellites": count}]);
    for (key, value, code, rule, details) in [
        (
            "activation_requested_on",
            json!("2026-06-01"),
            "activation_out_of_window",
            "O1",
            json!({"earliest": "2026-03-03", "default": "2026-04-01", "latest": "2026-05-31", "field": "activation_requested_on"}),
        ),
        (
            "activation_requested_on",
            json!("2026-03-02"),
            "activation_out_of_window",
            "O1",
            json!({"earliest": "2026-03-03", "default": "2026-04-01", "latest": "2026-05-31", "field": "activation_requested_on"}),
        ),
        (
            "contacts",
            contacts(4),
            "too_many_contacts",
            "C1",
            json!({"field": "contacts", "max": 3}),
        ),
        (
            "solutions",
            satellites(6),
            "too_many_satellites",
            "L2",
            json!({"field": "solutions", "level_needed": "premium", "max": 5, "satellites": 6}),
        ),
        (
            "solutions",
            satellites(11),
            "too_many_satellites",
            "L2",
            json!({"field": "solutions", "level_needed": null, "max": 5, "satellites": 11}),
        ),
    ] {
        let input = with(contract(), key, value).to_string();
        let error = shell.refused(
            &["contract", "add", "--json-in", "-"],
            input.as_bytes(),
            1,
            code,
        );
        assert_eq!(
            (&error["rule"], &error["details"]),
            (&json!(rule), &details)
        );
    }
    assert_eq!(shell.json(&["contract", "list"])["total"], 0);
}

#[test]
fn the_activation_day_is_fixed_from_then_on() {
    let shell = Shell::with_contract("2026-03-02").at("2026-04-01");
    let edit = ["contract", "edit", "V-2026-0001", "--json-in", "-"];
    let wish = json!({"activation_requested_on": "2026-04-02"}).to_string();
    let error = shell.refused(&edit, wish.as_bytes(), 1, "activation_fixed");
    assert_eq!(error["rule"], "O4");
    assert_eq!(error["details"]["activates_on"], "2026-04-01");
    let with_reason = [&edit[..], &["--reason", "typing error"]].concat();
    let corrected = shell.json_in(
        &with_reason,
        &json!({"activates_on": "2026-04-02"}).to_string(),
    );
    assert_eq!(corrected["activation_origin"], "corrected");
    assert_eq!(corrected["activates_on"], "2026-04-02");
    let history = shell.json(&["contract", "history", "V-2026-0001"]);
    assert_eq!(history["entries"][1]["action"], "corrected");
    assert_eq!(history["entries"][1]["reason"], "typing error");
    let long = "x".repeat(301);
    let too_long = [&edit[..], &["--reason", long.as_str()]].concat();
    shell.refused(&too_long, b"{}", 1, "invalid_value");
}

#[test]
fn the_last_contact_stays() {
    let shell = Shell::with_contract("2026-03-02").at("2026-05-04");
    let edit = ["contract", "edit", "V-2026-0001", "--json-in", "-"];
    let error = shell.refused(&edit, br#"{"contacts": []}"#, 1, "last_contact");
    assert_eq!(error["rule"], "C1");
    let replaced = shell.edit(
        "V-2026-0001",
        &json!({"contacts": [contact("Ute Neu", "ute@x.example")]}),
    );
    assert_eq!(
        replaced["contacts"],
        json!([
            {"name": "Ute Neu", "email": "ute@x.example", "phone": "+49 661 1234", "valid_from": "2026-05-04", "valid_to": null},
            {"name": "Eva Groß", "email": "eva@mueller.example", "phone": "+49 661 1234", "valid_from": "2026-03-02", "valid_to": "2026-05-04"},
        ])
    );
}

#[test]
fn levels_change_by_amendment() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-20");
    let edit = ["contract", "edit", "V-2026-0001", "--json-in", "-"];
    shell.refused(&edit, br#"{"level": "premium"}"#, 1, "missing_field");
    let down = json!({"level": "basic", "effective_on": "2026-07-01"}).to_string();
    let error = shell.refused(&edit, down.as_bytes(), 1, "amendment_not_allowed");
    assert_eq!(
        (&error["rule"], &error["details"]["possible_on"]),
        (&json!("L3"), &json!("2027-04-01"))
    );
    let up = shell.edit(
        "V-2026-0001",
        &json!({"level": "premium", "effective_on": "2026-07-01"}),
    );
    assert_eq!(up["level"], "standard", "not yet");
    assert_eq!(
        up["amendments"],
        json!([{"effective_on": "2026-07-01", "from_level": "standard", "to_level": "premium", "recorded_on": "2026-06-20"}])
    );
    let later = shell
        .at("2026-07-01")
        .json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(
        (&later["level"], &later["entitlements"]["requests"]["max"]),
        (&json!("premium"), &json!(50))
    );
}

#[test]
fn notices_need_a_contract_that_can_end() {
    let shell = Shell::with_customer("2026-03-02");
    shell.add(
        "contract",
        &json!({"number": "E-1", "customer": "K-0001", "level": "basic"}),
    );
    let notice = |number| {
        [
            "contract",
            "notice",
            number,
            "--received",
            "2026-03-02",
            "--channel",
            "letter",
            "--party",
            "client",
        ]
    };
    let error = shell.refused(&notice("E-1"), b"", 1, "state_conflict");
    assert_eq!(error["details"]["state"], "draft");
    let error = shell.refused(&notice("E-9"), b"", 1, "not_found");
    assert_eq!(error["details"]["contract"], "E-9");
    for command in [
        &["contract", "show", "E-9"][..],
        &["contract", "history", "E-9"],
        &[
            "contract",
            "signed-copy",
            "E-9",
            "--notice",
            "1",
            "--arrived-on",
            "2026-03-02",
        ],
        &[
            "contract",
            "withdraw-notice",
            "E-1",
            "--notice",
            "0",
            "--agreed-on",
            "2026-03-02",
        ],
        &["customer", "show", "K-9"],
    ] {
        shell.refused(command, b"", 1, "not_found");
    }
    shell.refused(
        &["contract", "edit", "E-9", "--json-in", "-"],
        b"{}",
        1,
        "not_found",
    );
    shell.refused(
        &["customer", "edit", "K-9", "--json-in", "-"],
        b"{}",
        1,
        "not_found",
    );
    shell.refused(
        &["contract", "list", "--level", "gold"],
        b"",
        1,
        "unknown_level",
    );
    shell.refused(
        &["contract", "list", "--due-within", "-1"],
        b"",
        1,
        "out_of_range",
    );
    shell.refused(&["deadlines", "--within", "-1"], b"", 1, "out_of_range");
}

#[test]
fn texts_that_look_like_code_are_only_texts() {
    let shell = Shell::on("2026-03-02");
    for name in [
        "<script>alert(1)</script>",
        "Robert'); DROP TABLE customer; --",
        "\u{202e}verkehrt herum\u{202c} & \u{200f}rechts",
        "🏢 Musterhaus 👩\u{200d}💻 e\u{301}",
        "=1+1",
        " vorn und hinten ",
        "%s %n {0} ${HOME} $(id) \\u0000 \"'`",
    ] {
        let stored = shell.add("customer", &json!({"name": name}));
        assert_eq!(stored["name"], name);
        let number = stored["number"].as_str().unwrap();
        assert_eq!(shell.json(&["customer", "show", number])["name"], name);
        let found = shell.json(&["contract", "list", "--search", name]);
        assert_eq!(found["total"], 0);
    }
    let shown = shell.shown("en", &["customer", "list"]);
    assert!(
        !shown.contains('\u{202e}'),
        "a terminal keeps its direction: {shown:?}"
    );
}
