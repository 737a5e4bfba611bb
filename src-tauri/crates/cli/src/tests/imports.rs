//! `import`: its JSON word for word, dry run, maps, the report, one undo, and what is refused.

use std::fs;

use serde_json::{Value, json};

use super::Shell;

const LIST: &str = "\
Vertragsnr.;Kunde;Level;Auftrag;Beginn;Laufzeit;Ende;Gebühr;Ansprechpartner;E-Mail;Telefon
V-7;Müller & Söhne GmbH;Standard;02.03.2026;15.04.2026;12;31.12.2026;1.234,56;Eva Muster;eva@muster.example;0661 1234
V-8;Beispiel AG;Gold;;03/04/2026;24;;9.600,00;;;
";

fn with_list(text: &str) -> (Shell, String) {
    let shell = Shell::on("2026-11-24");
    let path = shell.path("list.csv");
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (shell, path)
}

#[test]
fn a_dry_run_says_everything_and_stores_nothing() {
    let (shell, list) = with_list(LIST);
    let answer = shell.call(&["--json", "import", &list, "--dry-run"], b"");
    assert_eq!(answer.code, 0, "{answer:?}");
    insta::assert_snapshot!(answer.out, @r#"{"file":"list.csv","dry_run":true,"sheet":null,"columns":[{"header":"Vertragsnr.","field":"number","format":null,"key":"Vertragsnr."},{"header":"Kunde","field":"customer_name","format":null,"key":"Kunde"},{"header":"Level","field":"level","format":null,"key":"Level"},{"header":"Auftrag","field":"received_on","format":"dmy","key":"Auftrag"},{"header":"Beginn","field":"activates_on","format":null,"key":"Beginn"},{"header":"Laufzeit","field":"term_months","format":null,"key":"Laufzeit"},{"header":"Ende","field":"last_day","format":"dmy","key":"Ende"},{"header":"Gebühr","field":"yearly_fee","format":"decimal_comma","key":"Gebühr"},{"header":"Ansprechpartner","field":"contact_1_name","format":null,"key":"Ansprechpartner"},{"header":"E-Mail","field":"contact_1_email","format":null,"key":"E-Mail"},{"header":"Telefon","field":"contact_1_phone","format":null,"key":"Telefon"}],"counts":{"new":1,"changed":0,"unchanged":0,"duplicate":0,"question":1,"rejected":0},"rows":[{"row":2,"outcome":"new","contract":{"number":"V-7","customer_name":"Müller & Söhne GmbH","level":"standard","received_on":"2026-03-02","activates_on":"2026-04-15","term_months":12,"yearly_fee":{"amount_minor":123456,"currency":"EUR"},"owner":null,"note":null,"customer":null,"imported":false,"contacts":[{"name":"Eva Muster","email":"eva@muster.example","phone":"0661 1234"}],"notice_received_on":null},"questions":[],"differences":[{"field":"last_day","sheet":"2026-12-31","terms":"2027-04-14","rule":"T2"}],"messages":["The customer is created."]},{"row":3,"outcome":"question","contract":{"number":"V-8","customer_name":"Beispiel AG","level":null,"received_on":null,"activates_on":null,"term_months":24,"yearly_fee":{"amount_minor":960000,"currency":"EUR"},"owner":null,"note":null,"customer":null,"imported":false,"contacts":[],"notice_received_on":null},"questions":[{"field":"level","raw":"Gold","candidates":["basic","standard","premium"]},{"field":"activates_on","raw":"03/04/2026","candidates":["2026-03-04","2026-04-03"]}],"differences":[],"messages":[]}],"column_questions":[{"column":"Beginn","field":"activates_on","word":null,"choices":[{"choice":"dmy","examples":[{"raw":"15.04.2026","value":"2026-04-15"},{"raw":"03/04/2026","value":"2026-04-03"}]},{"choice":"mdy","examples":[{"raw":"03/04/2026","value":"2026-03-04"}]}],"rows":1},{"column":"Level","field":"level","word":"Gold","choices":[{"choice":"basic","examples":[]},{"choice":"standard","examples":[]},{"choice":"premium","examples":[]}],"rows":1}],"header_rows":[1]}"#);
    assert!(!shell.path("register").exists());
    insta::assert_snapshot!(shell.shown("de", &["import", &list, "--dry-run"]), @r#"
list.csv
2 Zeilen gelesen: 1 neu, 1 offen

Spalte           Feld                        Format
Vertragsnr.      Vertragsnummer
Kunde            Kunde
Level            Servicelevel
Auftrag          Auftragseingang             Tag, Monat, Jahr
Beginn           Aktivierung
Laufzeit         Laufzeit
Ende             Letzter Tag                 Tag, Monat, Jahr
Gebühr           Gebühr pro Jahr             1.234,56
Ansprechpartner  Ansprechpartner 1: Name
E-Mail           Ansprechpartner 1: E-Mail
Telefon          Ansprechpartner 1: Telefon

Aktivierung: In der Spalte „Beginn“ ist das Format offen.
  Möglich: dmy (15.04.2026 = 15.04.2026), mdy (03/04/2026 = 04.03.2026)

Servicelevel: Was heißt „Gold“?
  Möglich: basic, standard, premium

Zeile 2: neu. V-7, Müller & Söhne GmbH
  Letzter Tag: Die Liste sagt 31.12.2026, die Bedingungen sagen 14.04.2027. Der Kunde wird angelegt.
Zeile 3: offen. V-8, Beispiel AG
  Servicelevel: „Gold“ ist kein Servicelevel dieser Bedingungen. Aktivierung: „03/04/2026“ kann 04.03.2026, 03.04.2026 heißen.

Probelauf. Es wurde nichts gespeichert.
"#);
}

#[test]
fn a_map_answers_and_one_undo_takes_all_of_it_back() {
    let (shell, list) = with_list(LIST);
    let map = shell.path("map.toml");
    fs::write(
        &map,
        "[columns]\nBeginn = { format = \"dmy\" }\n[levels]\nGold = \"premium\"\n",
    )
    .unwrap();
    let report = shell.path("report.xlsx");
    let import = [
        "import",
        &list,
        "--map",
        map.to_str().unwrap(),
        "--report",
        report.to_str().unwrap(),
        "--save-map",
        "branches",
    ];
    let first = shell.json(&import);
    assert_eq!(first["counts"]["new"], 2, "{first}");
    assert_eq!(first["dry_run"], false);
    assert!(fs::read(&report).unwrap().starts_with(b"PK"));
    let shown = shell.json(&["contract", "show", "V-8"]);
    assert_eq!(shown["activates_on"], "2026-04-03");
    assert_eq!(shown["level"], "premium");
    assert_eq!(shown["warnings"], json!(["imported", "contacts_missing"]));
    let history = shell.json(&["contract", "history", "V-7"]);
    assert_eq!(history["entries"][0]["action"], "imported");

    // The same list by the saved map changes nothing, and that is nothing to undo.
    let again = shell.json(&["import", &list, "--map", "branches"]);
    assert_eq!(again["counts"]["unchanged"], 2, "{again}");
    let undone = shell.json(&["undo"]);
    assert_eq!(undone["undone"]["action"], "imported");
    assert_eq!(shell.json(&["contract", "list"])["total"], 0);
    assert_eq!(shell.json(&["customer", "list"])["customers"], json!([]));
}

#[test]
fn o1_only_a_map_takes_over_what_breaks_the_window() {
    let (shell, list) = with_list(
        "Nummer;Kunde;Level;Auftragseingang;Aktivierung\nV-1;Muster GmbH;Basic;03.05.2026;10.08.2026\n",
    );
    let plan = shell.json(&["import", &list]);
    assert_eq!(plan["counts"]["question"], 1, "{plan}");
    assert!(!shell.path("register").exists());
    let map = shell.path("map.toml");
    fs::write(&map, "keep_as_imported = true").unwrap();
    let taken = shell.json(&["import", &list, "--map", map.to_str().unwrap()]);
    assert_eq!(taken["counts"]["new"], 1, "{taken}");
    let shown = shell.json(&["contract", "show", "V-1"]);
    assert_eq!(
        (&shown["imported"], &shown["activates_on"]),
        (&Value::Bool(true), &json!("2026-08-10"))
    );
}

#[test]
fn what_export_writes_reads_back() {
    let shell = Shell::with_contract("2026-03-02");
    for name in ["a.csv", "a.xlsx"] {
        let file = shell.path(name);
        let file = file.to_str().unwrap();
        shell.json(&["export", "--out", file]);
        let plan = shell.json(&["import", file]);
        assert_eq!(plan["counts"]["unchanged"], 1, "{plan}");
    }
}

#[test]
fn what_cannot_be_imported_is_refused() {
    let (shell, list) = with_list(LIST);
    let missing = shell.path("missing.csv");
    shell.refused(&["import", missing.to_str().unwrap()], b"", 4, "io");
    shell.refused(&["import", &list, "--map", "nobody"], b"", 1, "not_found");
    let map = shell.path("bad.toml");
    fs::write(&map, "columns = 1").unwrap();
    let map = map.to_str().unwrap();
    shell.refused(&["import", &list, "--map", map], b"", 1, "invalid_value");
    let json_file = shell.path("register.json");
    fs::write(&json_file, "{").unwrap();
    let json_file = json_file.to_str().unwrap();
    shell.refused(&["import", json_file], b"", 1, "invalid_json");
    shell.refused(&["import", json_file, "--map", map], b"", 2, "usage");
    let empty = shell.path("empty.csv");
    fs::write(&empty, "").unwrap();
    let plan = shell.json(&["import", empty.to_str().unwrap()]);
    assert_eq!(plan["rows"], json!([]));
}
