//! Registers that are missing or unusable, and files that are written.

use serde_json::json;

use super::{Shell, customer};

#[test]
fn reading_needs_a_register_and_writing_makes_one() {
    let shell = Shell::on("2026-11-24");
    for command in [
        &["contract", "list"][..],
        &["contract", "show", "V-1"],
        &["contract", "history", "V-1"],
        &["customer", "list"],
        &["customer", "show", "K-1"],
        &["deadlines"],
        &["check"],
        &["pdf", "summary", "V-1", "--out", "x.pdf"],
    ] {
        shell.refused(command, b"", 3, "register_missing");
    }
    shell.refused(&["undo"], b"", 1, "nothing_to_undo");
    shell.refused(&["redo"], b"", 1, "nothing_to_undo");
    shell.refused(
        &["customer", "add", "--json-in", "-"],
        br#"{"name": ""}"#,
        1,
        "invalid_value",
    );
    let left: Vec<_> = std::fs::read_dir(shell.folder.path()).unwrap().collect();
    assert!(left.is_empty(), "a refusal makes nothing: {left:?}");
    shell.add("customer", &customer());
    assert!(shell.path("register").is_file());
    assert_eq!(shell.json(&["check"]), json!({"ok": true, "problems": []}));
}

#[test]
fn a_folder_is_not_made() {
    let shell = Shell::on("2026-11-24");
    let place = shell.path("no/such/register");
    let command = [
        "--register",
        place.to_str().unwrap(),
        "customer",
        "add",
        "--json-in",
        "-",
    ];
    let mut all = vec!["termkeeper", "--json"];
    all.extend(command);
    let answer = super::bare(&all, customer().to_string().as_bytes(), &[]);
    answer.refused(4, "io");
    assert!(!place.exists());
}

#[test]
fn what_is_no_register_is_refused_and_stays() {
    let shell = Shell::on("2026-11-24");
    for content in [&b"This is a letter.\n"[..], &[0xff; 8192]] {
        std::fs::write(shell.path("register"), content).unwrap();
        for (command, input) in [
            (&["contract", "list"][..], ""),
            (&["check"], ""),
            (&["customer", "add", "--json-in", "-"], r#"{"name": "A"}"#),
        ] {
            let answer = shell.call(&[&["--json"], command].concat(), input.as_bytes());
            assert_eq!(answer.code, 3, "{answer:?}");
            assert!(
                answer.document()["error"]["code"]
                    .as_str()
                    .unwrap()
                    .starts_with("register_")
            );
        }
        assert_eq!(std::fs::read(shell.path("register")).unwrap(), content);
    }
}

#[test]
fn a_demo_is_the_same_every_time_and_never_replaces_a_file() {
    let shell = Shell::on("2026-11-24");
    let (one, two) = (shell.path("register"), shell.path("two"));
    let demo = |out: &std::path::Path| {
        let out = out.to_str().unwrap().to_owned();
        shell.json(&["demo", "--out", &out, "--contracts", "120", "--seed", "5"])
    };
    assert_eq!(demo(&one), json!({"customers": 48, "contracts": 120}));
    demo(&two);
    let first = shell.json(&["contract", "list"]);
    std::fs::rename(&two, &one).unwrap();
    assert_eq!(shell.json(&["contract", "list"]), first);
    std::fs::copy(&one, &two).unwrap();
    let error = shell.refused(
        &["demo", "--out", one.to_str().unwrap()],
        b"",
        1,
        "state_conflict",
    );
    assert_eq!(error["details"]["path"], one.to_str().unwrap());
    let left = std::fs::read_dir(shell.folder.path()).unwrap().count();
    assert_eq!(left, 2, "nothing is left beside");
    shell.refused(
        &["demo", "--out", "x", "--contracts", "1000001"],
        b"",
        1,
        "out_of_range",
    );
    shell.refused(
        &["demo", "--out", "x", "--contracts", "-1"],
        b"",
        1,
        "out_of_range",
    );
    let nowhere = shell.path("no/such/folder");
    let answer = shell.call(&["--json", "demo", "--out", nowhere.to_str().unwrap()], b"");
    assert!(matches!(answer.code, 3 | 4), "{answer:?}");
}

#[test]
fn lists_go_into_files() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-05");
    let out = shell.path("due.csv");
    let out = out.to_str().unwrap();
    let answer = shell.json(&[
        "deadlines",
        "--kind",
        "cancel_by",
        "--format",
        "csv",
        "--out",
        out,
    ]);
    assert_eq!((&answer["path"], &answer["rows"]), (&json!(out), &json!(1)));
    assert_eq!(
        std::fs::read_to_string(out).unwrap(),
        "uid,kind,due_on,due_at,days_left,contract,customer,customer_name,level,yearly_fee,currency,request\r\n\
         cancel_by-V-2026-0001-2027-01-31@termkeeper,cancel_by,2027-01-31,,26,V-2026-0001,K-0001,\
         Müller & Söhne Musterbau GmbH,standard,4800.00,EUR,\r\n"
    );
    let printed = shell.call(
        &["deadlines", "--kind", "cancel_by", "--format", "csv"],
        b"",
    );
    assert_eq!(printed.out, std::fs::read_to_string(out).unwrap());
    let json = shell.call(&["deadlines", "--format", "json"], b"");
    assert_eq!(json.document()["today"], "2027-01-05");
}

#[test]
fn an_output_that_is_gone_is_no_panic() {
    struct Closed(std::io::ErrorKind);
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Err(self.0.into())
        }
    }
    for (kind, code) in [
        (std::io::ErrorKind::BrokenPipe, 0),
        (std::io::ErrorKind::StorageFull, 4),
    ] {
        let found = crate::run(
            ["termkeeper", "date", "holidays", "--year", "2026"].map(Into::into),
            crate::Streams {
                stdin: &mut std::io::empty(),
                stdout: &mut Closed(kind),
                stderr: &mut Closed(kind),
            },
            &crate::Environment::default(),
            &|| "2026-11-24T08:30:00Z".parse().unwrap(),
        );
        assert_eq!(found, code, "{kind:?}");
    }
}

#[test]
fn summaries_go_where_they_are_told() {
    let shell = Shell::with_contract("2026-03-02").at("2026-11-24");
    for number in ["V/2 ../x", "v-2 ___x", "CON"] {
        let other = super::with(super::contract(), "number", number.into());
        shell.add("contract", &other);
    }
    let out = shell.path("one.pdf");
    let one = shell.json(&[
        "pdf",
        "summary",
        "v-2026-0001",
        "--out",
        out.to_str().unwrap(),
    ]);
    let bytes = std::fs::read(&out).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let file = &one["files"][0];
    assert_eq!(
        (&file["contract"], &file["path"]),
        (&json!("V-2026-0001"), &json!(out.to_str().unwrap()))
    );
    assert!(file["pages"].as_u64().is_some_and(|pages| pages > 0));
    assert_eq!(file["sha256"], crate::output::written::sha256(&bytes));

    let folder = shell.path("papers");
    let all = shell.json(&["pdf", "summary", "--all", "--out", folder.to_str().unwrap()]);
    let names: std::collections::BTreeSet<_> = all["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            let path = std::path::Path::new(file["path"].as_str().unwrap());
            assert_eq!(
                path.parent(),
                Some(folder.as_path()),
                "no number leads elsewhere"
            );
            assert!(path.is_file());
            path.to_owned()
        })
        .collect();
    assert_eq!(names.len(), 4);
    assert_eq!(
        std::fs::read(folder.join("V-2026-0001.pdf")).unwrap(),
        bytes
    );

    let none = shell.path("none");
    let command = [
        "pdf",
        "summary",
        "V-2026-0001",
        "V-9",
        "--out",
        none.to_str().unwrap(),
    ];
    shell.refused(&command, b"", 1, "not_found");
    assert!(!none.exists(), "nothing is written for a refusal");
    let nowhere = shell.path("no/such/one.pdf");
    let command = [
        "pdf",
        "summary",
        "V-2026-0001",
        "--out",
        nowhere.to_str().unwrap(),
    ];
    shell.refused(&command, b"", 4, "io");
}
