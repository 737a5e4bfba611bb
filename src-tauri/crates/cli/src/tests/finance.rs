//! `finance`: the JSON word for word, what was known on a day, tables for people, refusals.

use serde_json::{Value, json};

use super::{Shell, contract, with};

const ASKED: [&str; 4] = ["finance", "renewals", "--from", "2027-04"];

/// The example of the contract with scripts.
#[test]
fn the_renewals_of_the_example() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-05");
    let told = shell.json(&[&ASKED[..], &["--months", "12"]].concat());
    assert_eq!(told["from"], "2027-04");
    assert_eq!(told["months"], 12);
    assert_eq!(told["as_of"], "2027-01-05");
    assert_eq!(
        told["rows"],
        json!([{
            "contract": "V-2026-0001", "customer_name": "Müller & Söhne Musterbau GmbH", "level": "standard",
            "renews_on": "2027-04-01", "notice_by": "2027-01-31", "term_months": 12, "status": "cancellable",
            "amount": {"amount_minor": 480_000, "currency": "EUR"},
            "customer": "K-0001", "owner": "Jana Musterfrau",
            "yearly_fee": {"amount_minor": 480_000, "currency": "EUR"},
            "monthly_fee": {"amount_minor": 40_000, "currency": "EUR"},
            "yearly_fee_before": null, "has_new_fee": false, "notice_received_on": null, "checked": null,
        }])
    );
    let totals = told["totals"].as_array().unwrap();
    assert_eq!(totals.len(), 12);
    assert_eq!(
        totals[0],
        json!({"month": "2027-04", "currency": "EUR", "committed_minor": 0, "cancellable_minor": 480_000, "terminated_minor": 0})
    );
    assert_eq!(
        totals[11],
        json!({"month": "2028-03", "currency": "EUR", "committed_minor": 0, "cancellable_minor": 0, "terminated_minor": 0})
    );
    // By default from this month on, twelve months, as of today.
    let usual = shell.json(&["finance", "renewals"]);
    assert_eq!(usual["from"], "2027-01");
    assert_eq!(usual["months"], 12);
    assert_eq!(usual["rows"], told["rows"]);
}

#[test]
fn a_past_day_knows_what_was_recorded_by_then() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-20");
    let notice = [
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2027-01-18",
        "--channel",
        "letter",
        "--party",
        "client",
    ];
    shell.json(&notice);
    let status = |shell: &Shell, as_of: &str| -> Vec<Value> {
        let told = shell.json(&[&ASKED[..], &["--months", "14", "--as-of", as_of]].concat());
        let rows = told["rows"].as_array().unwrap();
        rows.iter().map(|row| row["status"].clone()).collect()
    };
    assert_eq!(status(&shell, "2026-03-01"), [""; 0]);
    // Received by then, recorded on 20 January.
    assert_eq!(status(&shell, "2027-01-19"), ["cancellable", "cancellable"]);
    assert_eq!(status(&shell, "2027-01-20"), ["terminated"]);
    // A day to come sees today's facts.
    assert_eq!(status(&shell, "2029-01-01"), ["terminated"]);
    let shell = shell.at("2027-02-10");
    shell.json(&["undo"]);
    assert_eq!(status(&shell, "2027-02-10"), ["committed", "cancellable"]);
    assert_eq!(status(&shell, "2027-02-09"), ["terminated"]);
    assert_eq!(status(&shell, "2027-01-19"), ["cancellable", "cancellable"]);
}

#[test]
fn amounts_are_of_the_period_and_currencies_apart() {
    let shell = Shell::with_contract("2026-03-02");
    let other = |number: &str, months: u32, fee: Value| {
        let with_number = with(contract(), "number", json!(number));
        let with_term = with(with_number, "term_months", json!(months));
        shell.add("contract", &with(with_term, "yearly_fee", fee));
    };
    other(
        "V-2",
        13,
        json!({"amount_minor": 10_001, "currency": "CHF"}),
    );
    other("V-3", 24, Value::Null);
    let told = shell.json(&["finance", "renewals", "--from", "2027-04", "--months", "13"]);
    let amounts: Vec<_> = told["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["amount"])
        .collect();
    assert_eq!(
        amounts,
        [
            &json!({"amount_minor": 480_000, "currency": "EUR"}),
            &json!({"amount_minor": 10_834, "currency": "CHF"}),
            &Value::Null,
            &json!({"amount_minor": 480_000, "currency": "EUR"}),
        ]
    );
    let totals = told["totals"].as_array().unwrap();
    assert_eq!(totals.len(), 26, "each month with each currency");
    assert_eq!(totals[2]["currency"], "CHF");
    assert_eq!(totals[2]["cancellable_minor"], 10_834);
}

#[test]
fn a_check_is_recorded_with_name_and_time_and_taken_back() {
    let shell = Shell::with_contract("2026-03-02").at("2027-02-10");
    let check = [
        "finance",
        "check",
        "V-2026-0001",
        "--renews-on",
        "2027-04-01",
    ];
    let told = shell.json(&check);
    assert_eq!(
        told,
        json!({"contract": "V-2026-0001", "renews_on": "2027-04-01", "checked": {"by": "erika", "at": "2027-02-10T09:30:00+01:00"}})
    );
    let rows = shell.json(&ASKED);
    assert_eq!(rows["rows"][0]["checked"], told["checked"]);
    let history = shell.json(&["contract", "history", "V-2026-0001"]);
    assert_eq!(history["entries"][1]["action"], "checked");
    let taken_back = shell.json(&[&check[..], &["--take-back"]].concat());
    assert_eq!(taken_back["checked"], Value::Null);
    let undone = shell.json(&["undo"]);
    assert_eq!(undone["undone"]["action"], "checked");
    assert_eq!(shell.json(&ASKED)["rows"][0]["checked"], told["checked"]);
    let refused = shell.refused(
        &[
            "finance",
            "check",
            "V-2026-0001",
            "--renews-on",
            "2027-04-02",
        ],
        b"",
        1,
        "invalid_value",
    );
    assert_eq!(refused["details"]["field"], "renews_on");
}

#[test]
fn what_cannot_be_answered_is_refused() {
    let shell = Shell::with_contract("2026-03-02");
    for (arguments, code, id) in [
        (["--from", "2027-13"], 2, "usage"),
        (["--from", "2027"], 2, "usage"),
        (["--from", "2027-1"], 2, "usage"),
        (["--as-of", "2027-02-29"], 2, "usage"),
        (["--months", "twelve"], 2, "usage"),
        (["--months", "1.5"], 2, "usage"),
        (["--format", "ods"], 2, "usage"),
        (["--months", "0"], 1, "out_of_range"),
        (["--months", "-1"], 1, "out_of_range"),
        (["--months", "121"], 1, "out_of_range"),
        (["--months", "99999999999999999999"], 1, "out_of_range"),
        (["--from", "9999-12"], 1, "out_of_range"),
    ] {
        shell.refused(
            &[&["finance", "renewals"], &arguments[..]].concat(),
            b"",
            code,
            id,
        );
    }
    let empty = Shell::on("2026-03-02");
    empty.refused(&["finance", "renewals"], b"", 3, "register_missing");
    empty.refused(
        &["finance", "renewals", "--months", "0"],
        b"",
        1,
        "out_of_range",
    );
}

#[test]
fn people_read_rows_and_sums() {
    let shell = Shell::with_contract("2026-03-02").at("2027-02-10");
    shell.json(&[
        "finance",
        "check",
        "V-2026-0001",
        "--renews-on",
        "2027-04-01",
    ]);
    insta::assert_snapshot!(shell.shown("de", &[&ASKED[..], &["--months", "2"]].concat()));
    insta::assert_snapshot!(shell.shown(
        "en",
        &["finance", "board", "--from", "2027-04", "--months", "2"]
    ));
    let nothing = shell.shown(
        "de",
        &["finance", "renewals", "--from", "2027-05", "--months", "1"],
    );
    assert_eq!(
        nothing,
        "Verlängerungen im Mai 2027, Stand 10.02.2027\n\nIn diesen Monaten verlängert sich nichts.\n"
    );
}

#[test]
fn cells_are_typed_and_never_a_formula() {
    let shell = Shell::with_contract("2026-03-02");
    shell.edit("V-2026-0001", &json!({"owner": "=HYPERLINK(\"x\")"}));
    let csv = shell.shown("de", &[&ASKED[..], &["--format", "csv"]].concat());
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "contract,customer,customer_name,level,owner,renews_on,notice_by,term_months,status,amount,currency,yearly_fee,\
         monthly_fee,yearly_fee_before,currency_before,notice_received_on,checked_by,checked_at"
    );
    assert_eq!(
        lines[1],
        "V-2026-0001,K-0001,Müller & Söhne Musterbau GmbH,standard,\"'=HYPERLINK(\"\"x\"\")\",2027-04-01,2027-01-31,12,\
         cancellable,4800.00,EUR,4800.00,400.00,,,,,"
    );
    let out = shell.path("renewals.xlsx");
    let told = shell.json(
        &[
            &ASKED[..],
            &["--format", "xlsx", "--out", out.to_str().unwrap()],
        ]
        .concat(),
    );
    assert_eq!(told["rows"], 1);
    assert!(std::fs::read(out).unwrap().starts_with(b"PK"));
}
