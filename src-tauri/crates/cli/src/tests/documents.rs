//! Every JSON document over a fixed register, word for word.

use serde_json::json;

use super::{Shell, contract, customer, with};

#[test]
fn customers() {
    let shell = Shell::with_customer("2026-03-02");
    insta::assert_snapshot!(shell.call(&["--json", "customer", "show", "K-0001"], b"").out, @r#"{"number":"K-0001","name":"Müller & Söhne Musterbau GmbH","is_business":true,"language":"de","street":"Am Markt 1","postal_code":"36037","city":"Fulda","country":"DE","email":null,"vat_id":null,"note":null}"#);
    let listed = shell.json(&["customer", "list"]);
    assert_eq!(
        listed,
        json!({"customers": [shell.json(&["customer", "show", "k-0001"])]})
    );
    let edited = shell.json_in(
        &["customer", "edit", "K-0001", "--json-in", "-"],
        r#"{"email": "post@mueller.example", "city": null, "is_business": false}"#,
    );
    let expected = json!({
        "number": "K-0001", "name": "Müller & Söhne Musterbau GmbH", "is_business": false, "language": "de",
        "street": "Am Markt 1", "postal_code": "36037", "city": null, "country": "DE",
        "email": "post@mueller.example", "vat_id": null, "note": null,
    });
    assert_eq!(edited, expected);
    let given = shell.add(
        "customer",
        &json!({"name": "Beispielwerk AG", "language": "en", "country": "CH"}),
    );
    assert_eq!(
        (&given["number"], &given["language"], &given["country"]),
        (&json!("K-0002"), &json!("en"), &json!("CH"))
    );
}

#[test]
fn a_contract_before_and_after_its_activation() {
    let shell = Shell::with_customer("2026-03-02");
    let command = ["--json", "contract", "add", "--json-in", "-"];
    let added = shell.call(&command, contract().to_string().as_bytes());
    insta::assert_snapshot!(added.out, @r#"{"number":"V-2026-0001","customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","level":"standard","state":"ordered","received_on":"2026-03-02","commissioned_on":"2026-03-02","activation_requested_on":null,"activation_earliest":"2026-03-03","activation_latest":"2026-05-31","activates_on":"2026-04-01","activation_origin":"default","contacts_due":"2026-03-07","contacts_overdue_from":"2026-03-10","term_months":12,"period":{"ordinal":1,"starts_on":"2026-04-01","last_day":"2027-03-31","renews_on":"2027-04-01","notice_by":"2027-01-31","notice_safe":"2027-01-30","last_working_day":"2027-01-29","send_by":"2027-01-26"},"ends_on":null,"withdrawn_on":null,"imported":false,"yearly_fee":{"amount_minor":480000,"currency":"EUR"},"owner":"Jana Musterfrau","note":null,"contacts":[{"name":"Eva Groß","email":"eva@mueller.example","phone":"+49 661 1234","valid_from":"2026-03-02","valid_to":null}],"solutions":[{"solution":"openitcockpit","version":"4.8","environment":"production","satellites":3}],"notices":[],"amendments":[],"entitlements":{"window":{"opens":"09:00","closes":"17:00"},"response_hours":{"critical":4,"medium":8,"low":12},"phone_emergencies":false,"test_systems":{"value":true,"confirmed":false},"consulting_discount_percent":5,"contract_year":null,"requests":{"max":25,"used":0,"left":25,"over":0,"forecast":null},"consulting_hours":{"max":4,"used":0,"left":4},"satellites":{"max":5,"used":3}},"warnings":[],"signed_fee":{"amount_minor":480000,"currency":"EUR"},"fee_changes":[],"edition":"seed-1","as_of":null}"#);
    let shown = shell
        .at("2026-11-24")
        .call(&["--json", "contract", "show", "v-2026-0001"], b"");
    insta::assert_snapshot!(shown.out, @r#"{"number":"V-2026-0001","customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","level":"standard","state":"active","received_on":"2026-03-02","commissioned_on":"2026-03-02","activation_requested_on":null,"activation_earliest":"2026-03-03","activation_latest":"2026-05-31","activates_on":"2026-04-01","activation_origin":"default","contacts_due":"2026-03-07","contacts_overdue_from":"2026-03-10","term_months":12,"period":{"ordinal":1,"starts_on":"2026-04-01","last_day":"2027-03-31","renews_on":"2027-04-01","notice_by":"2027-01-31","notice_safe":"2027-01-30","last_working_day":"2027-01-29","send_by":"2027-01-26"},"ends_on":null,"withdrawn_on":null,"imported":false,"yearly_fee":{"amount_minor":480000,"currency":"EUR"},"owner":"Jana Musterfrau","note":null,"contacts":[{"name":"Eva Groß","email":"eva@mueller.example","phone":"+49 661 1234","valid_from":"2026-03-02","valid_to":null}],"solutions":[{"solution":"openitcockpit","version":"4.8","environment":"production","satellites":3}],"notices":[],"amendments":[],"entitlements":{"window":{"opens":"09:00","closes":"17:00"},"response_hours":{"critical":4,"medium":8,"low":12},"phone_emergencies":false,"test_systems":{"value":true,"confirmed":false},"consulting_discount_percent":5,"contract_year":{"ordinal":1,"starts_on":"2026-04-01","ends_on":"2027-03-31"},"requests":{"max":25,"used":0,"left":25,"over":0,"forecast":0},"consulting_hours":{"max":4,"used":0,"left":4},"satellites":{"max":5,"used":3}},"warnings":[],"signed_fee":{"amount_minor":480000,"currency":"EUR"},"fee_changes":[],"edition":"seed-1","as_of":null}"#);
}

#[test]
fn a_draft_and_an_imported_contract() {
    let shell = Shell::with_customer("2026-11-24");
    let draft = shell.add(
        "contract",
        &json!({"customer": "K-0001", "level": "basic", "activation_requested_on": "2027-01-01"}),
    );
    insta::assert_snapshot!(draft, @r#"{"activates_on":null,"activation_earliest":null,"activation_latest":null,"activation_origin":null,"activation_requested_on":"2027-01-01","amendments":[],"as_of":null,"commissioned_on":null,"contacts":[],"contacts_due":null,"contacts_overdue_from":null,"customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","edition":"seed-1","ends_on":null,"entitlements":{"consulting_discount_percent":0,"consulting_hours":{"left":0,"max":0,"used":0},"contract_year":null,"phone_emergencies":false,"requests":{"forecast":null,"left":5,"max":5,"over":0,"used":0},"response_hours":null,"satellites":{"max":0,"used":0},"test_systems":{"confirmed":false,"value":false},"window":null},"fee_changes":[],"imported":false,"level":"basic","note":null,"notices":[],"number":"V-2026-0001","owner":null,"period":null,"received_on":null,"signed_fee":null,"solutions":[],"state":"draft","term_months":12,"warnings":[],"withdrawn_on":null,"yearly_fee":null}"#);
    let imported = shell.add("contract", &json!({
        "number": "Alt-1", "customer": "K-0001", "level": "premium", "imported": true, "activates_on": "2024-02-29",
    }));
    insta::assert_snapshot!(imported, @r#"{"activates_on":"2024-02-29","activation_earliest":null,"activation_latest":null,"activation_origin":"imported","activation_requested_on":null,"amendments":[],"as_of":null,"commissioned_on":null,"contacts":[],"contacts_due":null,"contacts_overdue_from":null,"customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","edition":"seed-1","ends_on":null,"entitlements":{"consulting_discount_percent":10,"consulting_hours":{"left":12,"max":12,"used":0},"contract_year":{"ends_on":"2027-02-28","ordinal":3,"starts_on":"2026-03-01"},"phone_emergencies":true,"requests":{"forecast":0,"left":50,"max":50,"over":0,"used":0},"response_hours":{"critical":2,"low":12,"medium":4},"satellites":{"max":10,"used":0},"test_systems":{"confirmed":false,"value":true},"window":{"closes":"18:00","opens":"08:00"}},"fee_changes":[],"imported":true,"level":"premium","note":null,"notices":[],"number":"Alt-1","owner":null,"period":{"last_day":"2027-02-28","last_working_day":"2026-12-31","notice_by":"2026-12-31","notice_safe":"2026-12-30","ordinal":3,"renews_on":"2027-03-01","send_by":"2026-12-24","starts_on":"2026-03-01"},"received_on":null,"signed_fee":null,"solutions":[],"state":"active","term_months":12,"warnings":["imported","contacts_missing"],"withdrawn_on":null,"yearly_fee":null}"#);
    let consumer = shell.add(
        "customer",
        &json!({"name": "Max Mustermann", "is_business": false}),
    );
    let warned = shell.add(
        "contract",
        &json!({
            "customer": consumer["number"], "level": "basic", "received_on": "2026-11-24",
        }),
    );
    assert_eq!(warned["warnings"], json!(["consumer", "contacts_missing"]));
    assert_eq!(warned["number"], "V-2026-0002");
    let withdrawn = shell.edit("V-2026-0002", &json!({"withdrawn_on": "2026-11-24"}));
    assert_eq!(
        (&withdrawn["state"], &withdrawn["withdrawn_on"]),
        (&json!("withdrawn"), &json!("2026-11-24"))
    );
}

#[test]
fn rows_of_a_list() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-05");
    insta::assert_snapshot!(shell.call(&["--json", "contract", "list"], b"").out, @r#"{"contracts":[{"number":"V-2026-0001","customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","level":"standard","state":"active","activates_on":"2026-04-01","term_months":12,"last_day":"2027-03-31","renews_on":"2027-04-01","notice_by":"2027-01-31","ends_on":null,"yearly_fee":{"amount_minor":480000,"currency":"EUR"},"owner":"Jana Musterfrau"}],"total":1}"#);
    let other = with(
        with(contract(), "number", json!("V-2026-0002")),
        "level",
        json!("premium"),
    );
    let other = with(
        with(other, "owner", json!("Ole Muster")),
        "contacts",
        json!([]),
    );
    shell.add("contract", &with(other, "received_on", json!("2026-03-03")));
    let found = |line: &str| -> String {
        let mut arguments = vec!["contract", "list"];
        arguments.extend(line.split_whitespace());
        let answer = shell.json(&arguments);
        let rows = answer["contracts"].as_array().unwrap().clone();
        assert_eq!(answer["total"], rows.len());
        rows.iter()
            .map(|row| {
                row["number"]
                    .as_str()
                    .unwrap()
                    .trim_start_matches("V-2026-000")
            })
            .collect()
    };
    for (line, expected) in [
        ("", "12"),
        ("--level premium", "2"),
        ("--level premium --level standard", "12"),
        ("--level premium,basic", "2"),
        ("--state active,ended", "12"),
        ("--state ended", ""),
        ("--search MÜLLER", "12"),
        ("--search groß", "1"),
        ("--search ole", "2"),
        ("--search v-2026-0002", "2"),
        ("--search nothing", ""),
        ("--due-within 25", ""),
        ("--due-within 26", "1"),
        ("--due-within 27", "12"),
        ("--due-within 99999999999", "12"),
    ] {
        assert_eq!(found(line), expected, "{line}");
    }
}

#[test]
fn notices_and_the_history() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-31");
    let mut command = vec![
        "--json",
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2027-01-31",
    ];
    command.extend([
        "--channel",
        "email",
        "--party",
        "client",
        "--sender",
        "Eva Groß",
    ]);
    insta::assert_snapshot!(shell.call(&command, b"").out, @r#"{"received_on":"2027-01-31","party":"client","channel":"email","named_end":null,"recorded_on":"2027-01-31","verdict":"boundary","ends_on":"2027-03-31","period":1,"open_tasks":["signed_copy"],"counts":true,"sender":"Eva Groß","signed_copy_on":null,"withdrawn_on":null,"extraordinary":null,"received_time":null,"document":null}"#);
    let ended = shell.json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(
        (&ended["state"], &ended["ends_on"]),
        (&json!("terminating"), &json!("2027-03-31"))
    );
    let copy = shell.json(&[
        "contract",
        "signed-copy",
        "V-2026-0001",
        "--notice",
        "1",
        "--arrived-on",
        "2027-02-02",
    ]);
    assert_eq!(
        (
            &copy["notices"][0]["open_tasks"],
            &copy["notices"][0]["signed_copy_on"]
        ),
        (&json!([]), &json!("2027-02-02"))
    );
    let back = shell.json(&[
        "contract",
        "withdraw-notice",
        "V-2026-0001",
        "--notice",
        "1",
        "--agreed-on",
        "2027-02-03",
    ]);
    assert_eq!(
        (&back["state"], &back["ends_on"]),
        (&json!("active"), &json!(null))
    );
    let mut again = command.clone();
    again.extend([
        "--extraordinary",
        "--ends-on",
        "2027-02-28",
        "--reason",
        "no payment",
    ]);
    let extraordinary = shell.call(&again, b"").document();
    assert_eq!(
        (&extraordinary["ends_on"], &extraordinary["period"]),
        (&json!("2027-02-28"), &json!(null))
    );
    assert_eq!(
        extraordinary["extraordinary"],
        json!({"ends_on": "2027-02-28", "reason": "no payment"})
    );

    let undone = shell.json(&["undo"]);
    assert_eq!(
        undone,
        json!({"undone": {"contract": "V-2026-0001", "customer": null, "action": "notice"}})
    );
    let redone = shell.json(&["redo"]);
    assert_eq!(
        redone,
        json!({"redone": {"contract": "V-2026-0001", "customer": null, "action": "notice"}})
    );
    let history = shell.json(&["contract", "history", "V-2026-0001"]);
    let actions: Vec<_> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "created", "notice", "edited", "edited", "notice", "undone", "redone"
        ]
    );
    insta::assert_snapshot!(history["entries"][0], @r#"{"action":"created","changes":[{"field":"number","new":"V-2026-0001","old":null},{"field":"customer","new":"K-0001","old":null},{"field":"level","new":"standard","old":null},{"field":"received_on","new":"2026-03-02","old":null},{"field":"commissioned_on","new":"2026-03-02","old":null},{"field":"term_months","new":12,"old":null},{"field":"yearly_fee","new":{"amount_minor":480000,"currency":"EUR"},"old":null},{"field":"owner","new":"Jana Musterfrau","old":null},{"field":"contacts","new":[{"email":"eva@mueller.example","name":"Eva Groß","phone":"+49 661 1234","valid_from":"2026-03-02","valid_to":null}],"old":null},{"field":"solutions","new":[{"environment":"production","satellites":3,"solution":"openitcockpit","version":"4.8"}],"old":null}],"reason":null,"recorded_at":"2026-03-02T09:30:00+01:00","seq":1,"who":"erika"}"#);
    insta::assert_snapshot!(history["entries"][1], @r#"{"action":"notice","changes":[{"field":"notices","new":[{"channel":"email","extraordinary":null,"named_end":null,"party":"client","received_on":"2027-01-31","recorded_on":"2027-01-31","sender":"Eva Groß","signed_copy_on":null,"withdrawn_on":null}],"old":null}],"reason":null,"recorded_at":"2027-01-31T09:30:00+01:00","seq":2,"who":"erika"}"#);
}

#[test]
fn undo_takes_back_what_was_recorded_last() {
    let shell = Shell::with_contract("2026-03-02");
    shell.edit("V-2026-0001", &json!({"level": "premium"}));
    let undone = |action: &str, contract: Option<&str>, customer: Option<&str>| {
        assert_eq!(
            shell.json(&["contract", "undo"]),
            json!({"undone": {"contract": contract, "customer": customer, "action": action}})
        );
    };
    undone("edited", Some("V-2026-0001"), None);
    assert_eq!(
        shell.json(&["contract", "show", "V-2026-0001"])["level"],
        "standard"
    );
    undone("created", Some("V-2026-0001"), None);
    undone("created", None, Some("K-0001"));
    shell.refused(&["undo"], b"", 1, "nothing_to_undo");
    assert_eq!(shell.add("customer", &customer())["number"], "K-0001");
}

#[test]
fn deadlines() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-05");
    let answer = shell.call(
        &[
            "--json",
            "deadlines",
            "--within",
            "30",
            "--kind",
            "cancel_by",
        ],
        b"",
    );
    insta::assert_snapshot!(answer.out, @r#"{"today":"2027-01-05","deadlines":[{"uid":"cancel_by-V-2026-0001-2027-01-31@termkeeper","kind":"cancel_by","due_on":"2027-01-31","due_at":null,"days_left":26,"contract":"V-2026-0001","customer":"K-0001","customer_name":"Müller & Söhne Musterbau GmbH","level":"standard","yearly_fee":{"amount_minor":480000,"currency":"EUR"},"request":null}]}"#);
    let kinds = |within: &str| -> Vec<String> {
        let answer = shell.json(&["deadlines", "--within", within]);
        let rows = answer["deadlines"].as_array().unwrap();
        rows.iter()
            .map(|row| {
                format!(
                    "{} {}",
                    row["kind"].as_str().unwrap(),
                    row["due_on"].as_str().unwrap()
                )
            })
            .collect()
    };
    assert_eq!(kinds("26"), ["cancel_by 2027-01-31"]);
    assert_eq!(
        kinds("99999999999"),
        [
            "cancel_by 2027-01-31",
            "consulting_lapse 2027-03-31",
            "quota_lapse 2027-03-31",
            "renewal 2027-04-01"
        ]
    );
}
