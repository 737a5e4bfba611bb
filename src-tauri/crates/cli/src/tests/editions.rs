//! `edition`: what scripts and people get, and what a bad file is told.

use serde_json::json;

use super::{Shell, bare};

#[test]
fn x1_list_and_show_of_the_shipped_edition() {
    let shell = Shell::with_contract("2026-03-02").at("2026-11-24");
    insta::assert_json_snapshot!("edition_list", shell.json(&["edition", "list"]));
    insta::assert_snapshot!("edition_list_de", shell.shown("de", &["edition", "list"]));
    insta::assert_snapshot!(
        "edition_show_en",
        shell.shown("en", &["edition", "show", "seed-1"])
    );
    let shown = shell.json(&["edition", "show", "seed-1"]);
    assert_eq!(shown["edition"]["notice_days"], 60);
    assert_eq!(
        shown["edition"]["levels"][1]["window"],
        json!({"opens": "09:00", "closes": "17:00"})
    );
    assert_eq!(shown["contracts"], 1);
    assert_eq!(shown["may_change"], false);
    assert_eq!(
        shown["unconfirmed"],
        json!([
            {"level": "basic", "cell": "test_systems", "assumed": false},
            {"level": "standard", "cell": "test_systems", "assumed": true},
            {"level": "premium", "cell": "test_systems", "assumed": true},
        ])
    );
}

#[test]
fn x1_what_is_exported_is_imported_under_an_id_of_its_own() {
    let shell = Shell::with_customer("2026-03-02");
    let text = shell.json(&["edition", "export", "seed-1"])["toml"]
        .as_str()
        .unwrap()
        .replace("\"seed-1\"", "\"house-1\"")
        .replace("2020-01-01", "2026-04-01")
        .replace("notice_days = 60", "notice_days = 45");
    let valid = shell.json_in(&["edition", "validate", "-"], &text);
    assert_eq!(
        valid,
        json!({"valid": true, "id": "house-1", "findings": []})
    );
    let imported = shell.json_in(&["edition", "import", "-"], &text);
    assert_eq!(imported["edition"]["notice_days"], 45);
    assert_eq!(imported["may_change"], true);
    let path = shell.path("out.toml");
    let written = shell.json(&[
        "edition",
        "export",
        "house-1",
        "--out",
        path.to_str().unwrap(),
    ]);
    assert_eq!(written["id"], "house-1");
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    let list = shell.json(&["edition", "list"]);
    assert_eq!(list["editions"][1]["id"], "house-1");
}

#[test]
fn x1_a_bad_file_is_refused_with_field_line_and_all_findings() {
    let shell = Shell::with_customer("2026-03-02");
    let good = shell.json(&["edition", "export", "seed-1"])["toml"]
        .as_str()
        .unwrap()
        .to_owned();
    let text = good
        .replace("\"seed-1\"", "\"house-1\"")
        .replace("default_days = 30", "default_days = 91")
        .replace("closes = \"18:00\"", "closes = \"07:00\"");
    let path = shell.path("bad.toml");
    std::fs::write(&path, text).unwrap();
    for verb in ["validate", "import"] {
        let refused = shell.call(&["edition", verb, path.to_str().unwrap(), "--json"], b"");
        assert_eq!(refused.code, 1);
        let error: serde_json::Value = serde_json::from_str(&refused.out).unwrap();
        insta::assert_json_snapshot!(format!("edition_bad_{verb}"), error);
    }
    assert_eq!(
        shell.json(&["edition", "list"])["editions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn x2_the_shipped_edition_is_never_imported_over() {
    let shell = Shell::with_customer("2026-03-02");
    let text = shell.json(&["edition", "export", "seed-1"])["toml"]
        .as_str()
        .unwrap()
        .replace("notice_days = 60", "notice_days = 45");
    let refused = shell.call(&["edition", "import", "-", "--json"], text.as_bytes());
    assert_eq!(refused.code, 1);
    let error: serde_json::Value = serde_json::from_str(&refused.out).unwrap();
    assert_eq!(error["error"]["code"], "state_conflict");
    assert_eq!(error["error"]["rule"], "X2");
}

#[test]
fn x3_a_cell_is_confirmed_once_on_the_command_line() {
    let shell = Shell::with_contract("2026-03-02").at("2026-11-24");
    let confirm = [
        "edition", "confirm", "seed-1", "--level", "standard", "--value", "yes",
    ];
    let confirmed = shell.json(&confirm);
    assert_eq!(
        confirmed["confirmations"],
        json!([{"level": "standard", "cell": "test_systems", "value": true, "who": "erika", "on": "2026-11-24"}])
    );
    let contract = shell.json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(
        contract["entitlements"]["test_systems"],
        json!({"value": true, "confirmed": true})
    );
    let again = shell.call(&confirm, b"");
    assert_eq!(again.code, 1);
    assert_eq!(
        again.err.lines().next(),
        Some("This cell is confirmed. That happens exactly once. [X3]")
    );
    let unknown = shell.call(
        &[
            "edition", "confirm", "seed-1", "--level", "gold", "--value", "no",
        ],
        b"",
    );
    assert_eq!(unknown.code, 1);
}

#[test]
fn x1_validate_needs_no_register() {
    let answer = bare(
        &["termkeeper", "--lang", "en", "edition", "validate", "-"],
        b"id = 1\n",
        &[],
    );
    assert_eq!(answer.code, 1);
    assert_eq!(
        answer.err.lines().next(),
        Some("id: Line 1: “id”: a text belongs here.")
    );
}
