//! `export`, and lists as workbooks: the columns and keys that scripts rely on, nothing that runs,
//! nothing half written.

use serde_json::{Value, json};

use super::{Shell, contact, contract, customer, with};

/// With a contract whose texts try to be something else.
fn hostile() -> Shell {
    let shell = Shell::on("2026-11-24");
    let name = "=cmd|' /C calc'!A0";
    shell.add("customer", &with(customer(), "name", json!(name)));
    let texts = json!("@SUM(1)\n\t\"a\";b, <&> 😀");
    let contract = with(with(contract(), "note", texts), "owner", json!("-2+3"));
    let contacts = json!([contact("'Eva", "eva@mueller.example")]);
    shell.add("contract", &with(contract, "contacts", contacts));
    shell
}

#[test]
fn f3_the_table_for_scripts_to_the_letter() {
    let shell = hostile();
    insta::assert_snapshot!(shell.shown("de", &["export", "--format", "csv"]).replace("\r\n", "¶\n"), @r#"
    number,customer_name,level,received_on,activates_on,term_months,yearly_fee,currency,owner,note,contact_1_name,contact_1_email,contact_1_phone,contact_2_name,contact_2_email,contact_2_phone,contact_3_name,contact_3_email,contact_3_phone,notice_received_on,notice_party,notice_channel,last_day,renews_on,notice_by¶
    V-2026-0001,'=cmd|' /C calc'!A0,standard,2026-03-02,2026-04-01,12,4800.00,EUR,'-2+3,"'@SUM(1)
    	""a"";b, <&> 😀",''Eva,eva@mueller.example,'+49 661 1234,,,,,,,,,,2027-03-31,2027-04-01,2027-01-31¶
    "#);
}

#[test]
fn the_table_for_a_spreadsheet_speaks_its_language() {
    let shell = hostile();
    let german = shell.shown("de", &["export", "--format", "csv_excel"]);
    assert!(
        german.starts_with("\u{feff}number;customer_name;"),
        "{german}"
    );
    assert!(
        german.contains(";02.03.2026;01.04.2026;12;4800,00;EUR;"),
        "{german}"
    );
    let english = shell.shown("en", &["export", "--format", "csv_excel"]);
    assert!(
        english.contains(";2026-03-02;2026-04-01;12;4800.00;EUR;"),
        "{english}"
    );
}

#[test]
fn the_file_names_its_format() {
    let shell = hostile();
    for (name, starts) in [
        ("a.csv", &b"number,"[..]),
        ("a.XLSX", b"PK"),
        ("a.json", b"{\"format\":\"termkeeper\""),
        ("a", b"{\"format\":\"termkeeper\""),
    ] {
        let place = shell.path(name);
        let out = shell.json(&["export", "--out", place.to_str().unwrap()]);
        assert_eq!(out["rows"], 1, "{name}");
        assert_eq!(out["path"], place.to_str().unwrap());
        let bytes = std::fs::read(&place).unwrap();
        assert!(bytes.starts_with(starts), "{name}");
        assert_eq!(
            out["sha256"],
            crate::output::written::sha256(&bytes).as_str()
        );
        // The same register gives the same bytes.
        shell.json(&["export", "--out", place.to_str().unwrap()]);
        assert_eq!(std::fs::read(&place).unwrap(), bytes, "{name}");
    }
}

#[test]
fn the_complete_export_holds_what_show_prints_and_more() {
    let shell = hostile();
    shell.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2026-11-20",
        "--channel",
        "letter",
        "--party",
        "client",
    ]);
    let file = shell.json(&["export"]);
    let keys: Vec<&String> = file.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "assets",
            "contracts",
            "customers",
            "editions",
            "exported_at",
            "format",
            "settings",
            "today",
            "version"
        ]
    );
    let contract = &file["contracts"][0];
    for (key, value) in shell
        .json(&["contract", "show", "V-2026-0001"])
        .as_object()
        .unwrap()
    {
        assert_eq!(&contract[key], value, "{key}");
    }
    for (key, value) in shell
        .json(&["customer", "show", "K-0001"])
        .as_object()
        .unwrap()
    {
        assert_eq!(&file["customers"][0][key], value, "{key}");
    }
    let history = shell.json(&["contract", "history", "V-2026-0001"]);
    assert_eq!(contract["history"], history["entries"]);
    assert_eq!(contract["facts"]["notices"][0]["received_on"], "2026-11-20");
    for key in ["renewal_checks", "requests", "history"] {
        assert!(contract[key].is_array(), "{key}");
    }
    assert!(contract["consulting"]["years"].is_array());
    assert_eq!(file["customers"][0]["history"][0]["action"], "created");
    assert_eq!(file["settings"], Value::Null);
}

#[test]
fn a_wrong_call_is_told_before_anything_is_read() {
    let shell = Shell::on("2026-11-24");
    shell.refused(&["export", "--format", "xlsx"], b"", 2, "usage");
    shell.refused(&["export", "--format", "csv"], b"", 2, "usage");
    shell.refused(
        &["export", "--format", "ods", "--out", "a"],
        b"",
        2,
        "usage",
    );
    shell.refused(&["deadlines", "--format", "xlsx"], b"", 2, "usage");
    let out = shell.path("a.csv");
    shell.refused(
        &["export", "--out", out.to_str().unwrap()],
        b"",
        3,
        "register_missing",
    );
    assert!(!out.exists());
}

#[test]
fn d4_a_folder_that_is_not_there_leaves_nothing() {
    let shell = hostile();
    for format in ["xlsx", "csv", "json"] {
        let out = shell.path("missing").join("a");
        let arguments = ["export", "--format", format, "--out", out.to_str().unwrap()];
        let error = shell.refused(&arguments, b"", 4, "io");
        assert_eq!(error["details"]["path"], out.to_str().unwrap(), "{error}");
    }
    let left: Vec<_> = std::fs::read_dir(shell.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("register"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn every_list_is_a_workbook_and_a_table_too() {
    let shell = hostile();
    for (list, header) in [
        (
            &["contract", "list"][..],
            "number,customer,customer_name,level,state,",
        ),
        (
            &["deadlines"],
            "uid,kind,due_on,due_at,days_left,contract,customer,",
        ),
        (
            &["request", "list"],
            "id,contract,customer_name,received_at,",
        ),
    ] {
        let out = shell.path("list");
        let file = ["--format", "xlsx", "--out", out.to_str().unwrap()];
        let told = shell.json(&[list, &file].concat());
        let rows = told["rows"].as_u64().unwrap();
        assert!(std::fs::read(&out).unwrap().starts_with(b"PK"), "{list:?}");
        let csv = shell.shown("en", &[list, &["--format", "csv"]].concat());
        assert!(csv.starts_with(header), "{csv}");
        assert_eq!(csv.matches("\r\n").count() as u64, rows + 1, "{csv}");
    }
}
