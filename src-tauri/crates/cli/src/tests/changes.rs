//! What changes while a contract runs: amendments, consulting, documents, another day's view.

use serde_json::{Value, json};

use super::Shell;

fn amend<'a>(what: &[&'a str], effective_on: &'a str) -> Vec<&'a str> {
    let mut arguments = vec![
        "contract",
        "amend",
        "V-2026-0001",
        "--effective-on",
        effective_on,
    ];
    arguments.extend(what);
    arguments
}

#[test]
fn l3_levels_and_fees_change_from_a_day_on() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-20");
    let amended = shell.json(&amend(&["--level", "premium"], "2026-07-01"));
    assert_eq!(
        amended["amendments"],
        json!([{"effective_on": "2026-07-01", "from_level": "standard", "to_level": "premium",
                "recorded_on": "2026-06-20"}])
    );
    assert_eq!(amended["level"], "standard", "not yet");
    let fee = ["--fee", "5200.50", "--currency", "EUR"];
    let amended = shell.json(&amend(&fee, "2027-04-01"));
    assert_eq!(
        amended["fee_changes"],
        json!([{"effective_on": "2027-04-01", "yearly_fee": {"amount_minor": 520_050, "currency": "EUR"},
                "recorded_on": "2026-06-20"}])
    );
    let fee_on = |day| {
        let shown = shell.json(&["contract", "show", "V-2026-0001", "--as-of", day]);
        (
            shown["level"].clone(),
            shown["yearly_fee"]["amount_minor"].clone(),
            shown["as_of"].clone(),
        )
    };
    assert_eq!(
        fee_on("2026-06-30"),
        (json!("standard"), json!(480_000), json!("2026-06-30"))
    );
    assert_eq!(fee_on("2026-07-01").0, json!("premium"));
    assert_eq!(
        fee_on("2027-04-01"),
        (json!("premium"), json!(520_050), json!("2027-04-01"))
    );
    assert_eq!(
        shell.json(&["contract", "show", "V-2026-0001"])["as_of"],
        Value::Null
    );
}

#[test]
fn l3_what_contradicts_the_terms_or_another_amendment_is_refused() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-20");
    let refused = |what: &[&str], on: &str, code: u8, id: &str| {
        shell.refused(&amend(what, on), b"", code, id);
    };
    let fee = |amount| ["--fee", amount, "--currency", "EUR"];
    shell.json(&amend(&["--level", "premium"], "2026-07-01"));
    refused(
        &["--level", "premium"],
        "2026-06-25",
        1,
        "amendment_not_allowed",
    );
    refused(
        &["--level", "standard"],
        "2026-07-01",
        1,
        "amendment_not_allowed",
    );
    refused(
        &["--level", "standard"],
        "2026-08-01",
        1,
        "amendment_not_allowed",
    );
    refused(
        &["--level", "premium"],
        "2026-03-31",
        1,
        "amendment_not_allowed",
    );
    refused(&["--level", "gold"], "2026-08-01", 1, "unknown_level");
    refused(&fee("5200"), "2026-08-01", 1, "amendment_not_allowed");
    refused(&fee("4800"), "2027-04-01", 1, "amendment_not_allowed");
    refused(&fee("-1"), "2027-04-01", 1, "invalid_value");
    refused(&fee("10000000000.01"), "2027-04-01", 1, "invalid_value");
    refused(
        &["--fee", "5200", "--currency", "DEM"],
        "2027-04-01",
        1,
        "invalid_value",
    );
    refused(&fee("1.234"), "2027-04-01", 2, "usage");
    refused(&fee("1,50"), "2027-04-01", 2, "usage");
    refused(&fee("."), "2027-04-01", 2, "usage");
    refused(&["--fee", "5200"], "2027-04-01", 2, "usage");
    refused(&[], "2027-04-01", 2, "usage");
    refused(
        &["--level", "basic", "--fee", "1", "--currency", "EUR"],
        "2027-04-01",
        2,
        "usage",
    );
    let shown = shell.json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(shown["amendments"].as_array().unwrap().len(), 1);
    assert_eq!(shown["fee_changes"], json!([]));
}

#[test]
fn q7_blocks_are_drawn_and_called_off() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
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
    insta::assert_snapshot!(shell.json(&draw("2026-06-10", "1")), @r#"{"block_hours":4,"cancelled":[],"contract":"V-2026-0001","discount_percent":5,"draws":[{"blocks":1,"hours":4,"number":1,"on":"2026-06-10","recorded_on":"2026-06-05"}],"years":[{"drawn_hours":4,"ends_on":"2027-03-31","included_hours":4,"lapses_on":null,"left_hours":0,"ordinal":1,"starts_on":"2026-04-01"}]}"#);
    let error = shell.refused(&draw("2026-06-11", "1"), b"", 1, "consulting_exhausted");
    assert_eq!(
        (
            &error["rule"],
            &error["details"]["contract_year"],
            &error["details"]["left_hours"]
        ),
        (&json!("Q7"), &json!(1), &json!(0))
    );
    for (on, blocks, code, id) in [
        ("2026-06-11", "0", 1, "invalid_value"),
        ("2026-06-11", "-1", 1, "invalid_value"),
        (
            "2026-06-11",
            "99999999999999999999",
            1,
            "consulting_exhausted",
        ),
        ("2026-06-11", "1.5", 2, "usage"),
        ("2026-02-30", "1", 2, "usage"),
        ("2026-03-31", "1", 1, "state_conflict"),
    ] {
        shell.refused(&draw(on, blocks), b"", code, id);
    }
    let cancel = |n: &'static str| ["consulting", "cancel", "V-2026-0001", "--appointment", n];
    let freed = shell.json(&cancel("1"));
    assert_eq!(
        (
            &freed["draws"],
            &freed["years"][0]["left_hours"],
            &freed["cancelled"][0]["cancelled_on"]
        ),
        (&json!([]), &json!(4), &json!("2026-06-05"))
    );
    shell.refused(&cancel("1"), b"", 1, "state_conflict");
    shell.refused(&cancel("2"), b"", 1, "not_found");
    shell.refused(&cancel("0"), b"", 1, "not_found");
    shell.json(&draw("2027-04-10", "1"));
    insta::assert_snapshot!(shell.shown("de", &["consulting", "list", "V-2026-0001"]), @r#"
    Vertragsjahr  Beginnt am  Letzter Tag  Enthalten  Abgerufen  Offen
               1  01.04.2026  31.03.2027         4 h        0 h    4 h
               2  01.04.2027  31.03.2028         4 h        4 h    0 h

       Termin      Blöcke  Stunden
    2  10.04.2027       1      4 h
    1  10.06.2026       1      4 h  abgesagt 05.06.2026

    Weitere Tage: 5 % Nachlass
    "#);
    let used = shell.json(&["contract", "show", "V-2026-0001"])["entitlements"]["consulting_hours"]
        .clone();
    assert_eq!(
        used,
        json!({"max": 4, "used": 0, "left": 4}),
        "the other year's does not count"
    );
}

#[test]
fn q7_an_appointment_after_the_end_can_still_be_read() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-05");
    shell.json(&[
        "consulting",
        "draw",
        "V-2026-0001",
        "--on",
        "2027-04-10",
        "--blocks",
        "1",
    ]);
    shell.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2026-06-05",
        "--channel",
        "letter",
        "--party",
        "client",
    ]);
    let book = shell.json(&["consulting", "list", "V-2026-0001"]);
    assert_eq!(book["draws"][0]["on"], "2027-04-10");
    shell.json(&["contract", "show", "V-2026-0001", "--explain"]);
}

#[test]
fn n3_a_notice_with_everything() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-31");
    let document = shell.path("notice.pdf");
    std::fs::write(&document, b"%PDF-1.7 notice").unwrap();
    let notice = |document: &str, number: &str| {
        [
            "contract",
            "notice",
            number,
            "--received",
            "2027-01-31",
            "--received-time",
            "16:40",
            "--channel",
            "email",
            "--party",
            "client",
            "--sender",
            "Eva Groß",
            "--document",
            document,
        ]
        .map(str::to_owned)
    };
    let call = |arguments: &[String]| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        shell.call(&[&["--json"], arguments.as_slice()].concat(), b"")
    };
    let path = document.to_str().unwrap();
    let beside = shell.path("register.documents");
    call(&notice(path, "V-9")).refused(1, "not_found");
    call(&notice(
        shell.path("none.pdf").to_str().unwrap(),
        "V-2026-0001",
    ))
    .refused(4, "io");
    std::fs::write(shell.path("run.exe"), b"MZ").unwrap();
    call(&notice(
        shell.path("run.exe").to_str().unwrap(),
        "V-2026-0001",
    ))
    .refused(1, "invalid_value");
    assert!(!beside.exists(), "a refused notice keeps no document");
    let recorded = call(&notice(path, "V-2026-0001")).document();
    assert_eq!(
        (
            &recorded["verdict"],
            &recorded["sender"],
            &recorded["received_time"],
            &recorded["document"]["name"]
        ),
        (
            &json!("boundary"),
            &json!("Eva Groß"),
            &json!("16:40"),
            &json!("notice.pdf")
        )
    );
    let kept = beside.join(recorded["document"]["sha256"].as_str().unwrap());
    assert_eq!(std::fs::read(kept).unwrap(), b"%PDF-1.7 notice");
    let attached = shell.json(&[
        "contract",
        "attach",
        "V-2026-0001",
        "--notice",
        "1",
        "--document",
        path,
    ]);
    assert_eq!(attached["notices"][0]["document"]["name"], "notice.pdf");
}

#[test]
fn as_of_a_past_day_only_what_was_recorded_by_then() {
    let shell = Shell::with_contract("2026-03-02").at("2026-06-20");
    shell.edit("V-2026-0001", &json!({"owner": "Ole Muster"}));
    let owner =
        |day| shell.json(&["contract", "show", "V-2026-0001", "--as-of", day])["owner"].clone();
    assert_eq!(owner("2026-06-19"), "Jana Musterfrau");
    assert_eq!(owner("2026-06-20"), "Ole Muster");
    assert_eq!(owner("2030-01-01"), "Ole Muster");
    let before = ["contract", "show", "V-2026-0001", "--as-of", "2026-03-01"];
    let error = shell.refused(&before, b"", 1, "state_conflict");
    assert_eq!(error["details"]["earliest"], "2026-03-02");
}
