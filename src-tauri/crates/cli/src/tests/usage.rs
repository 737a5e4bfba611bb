//! Wrong calls, help, and what the program says about itself.

use super::{Shell, bare};

#[test]
fn a_wrong_call_is_one_document() {
    let shell = Shell::on("2026-11-24");
    for line in [
        "",
        "nothing",
        "date",
        "date nothing",
        "contract",
        "contract show",
        "contract show V-1 V-2",
        "contract list --colour red",
        "contract list --state asleep",
        "contract list --due-within many",
        "customer add",
        "deadlines --within 1.5",
        "deadlines --kind never",
        "deadlines --format xlsx",
        "deadlines --format ics",
        "deadlines --format csv",
        "pdf summary V-1",
        "pdf summary --out x.pdf",
        "pdf letter V-1 --out x.pdf",
        "demo",
        "demo --out x --contracts many",
        "completions tcsh",
        "man nothing",
        "date activation",
        "date activation --received 2026-02-30",
        "date activation --received 02.03.2026",
        "date activation --received 0000-01-01",
        "date term --activates 2026-01-01 --months twelve",
        "date term --activates 2026-01-01 --months 12.0",
        "date term --activates 2026-01-01",
        "date notice --activates 2026-01-01 --months 12 --received 2026-05-01 --channel pigeon",
        "date notice --activates 2026-01-01 --months 12 --received 2026-05-01 --party both",
        "date response --level basic --impact low --received yesterday",
        "date response --level basic --impact low --received 2026-06-01",
        "contract notice V-1 --received 2026-11-24 --channel letter",
        "contract notice V-1 --received 2026-11-24 --channel letter --party client --extraordinary",
        "contract notice V-1 --received 2026-11-24 --channel letter --party client --reason x",
        "contract withdraw-notice V-1 --notice one --agreed-on 2026-11-24",
    ] {
        let arguments: Vec<&str> = line.split_whitespace().collect();
        let error = shell.refused(&arguments, b"", 2, "usage");
        assert_eq!(error["rule"], serde_json::Value::Null);
    }
    assert!(!shell.path("register").exists());
}

#[test]
fn global_options_stand_anywhere() {
    for line in [
        "--json --lang de date activation --received 2026-03-02",
        "date --json activation --lang de --received 2026-03-02",
        "date activation --received 2026-03-02 --json --today 2026-01-01",
        "--json --today 2026-01-01 date activation --json --received 2026-03-02 --today 2026-01-02 --json",
    ] {
        let mut arguments = vec!["termkeeper"];
        arguments.extend(line.split_whitespace());
        let answer = bare(&arguments, b"", &[]);
        assert_eq!(answer.code, 0, "{answer:?}");
        assert_eq!(answer.document()["earliest"], "2026-03-03");
    }
}

#[test]
fn json_is_known_even_behind_a_wrong_option() {
    for arguments in [
        &["termkeeper", "--wrong", "--json", "date"][..],
        &["termkeeper", "--lang", "fr", "--json", "check"],
        &["termkeeper", "--today", "2026-02-30", "check", "--json"],
        &["termkeeper", "--json"],
        &["termkeeper", "check", "--json", "--explain"],
    ] {
        bare(arguments, b"", &[]).refused(2, "usage");
    }
    let person = bare(&["termkeeper", "contract", "show"], b"", &[]);
    assert_eq!((person.code, person.out.as_str()), (2, ""));
    assert!(person.err.contains("Usage"), "{person:?}");
}

#[test]
fn a_pretended_day_needs_a_named_register_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_str().unwrap();
    let write = ["termkeeper", "--json", "customer", "add", "--json-in", "-"];
    let pretended = [&write[..], &["--today", "2026-01-01"]].concat();
    let input = br#"{"name": "Musterhaus GmbH"}"#;
    let variables = [("XDG_DATA_HOME", home), ("HOME", home), ("APPDATA", home)];
    bare(&pretended, input, &variables).refused(2, "usage");

    let register = folder.path().join("register");
    let named = [
        variables.as_slice(),
        &[("TERMKEEPER_REGISTER", register.to_str().unwrap())],
    ]
    .concat();
    assert_eq!(bare(&pretended, input, &named).code, 0);
    let read = [
        "termkeeper",
        "--json",
        "--today",
        "2026-01-01",
        "customer",
        "list",
    ];
    assert_eq!(bare(&read, b"", &named).code, 0);
    bare(&read, b"", &variables).refused(3, "register_missing");
}

#[test]
fn the_default_register_lies_in_the_data_folder() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_str().unwrap();
    let write = ["termkeeper", "--json", "customer", "add", "--json-in", "-"];
    let input = br#"{"name": "Musterhaus GmbH"}"#;
    // The folder is the window's to make; a command line makes files only.
    bare(&write, input, &[("HOME", home)]).refused(4, "io");
    let data = folder.path().join(".local/share/Termkeeper");
    std::fs::create_dir_all(&data).unwrap();
    assert_eq!(bare(&write, input, &[("HOME", home)]).code, 0);
    assert!(data.join("register.termkeeper").is_file());
}

#[test]
fn help_and_version_succeed_everywhere() {
    for line in [
        "",
        "date",
        "date activation",
        "date term",
        "date notice",
        "date response",
        "date holidays",
        "customer",
        "customer add",
        "customer list",
        "customer show",
        "customer edit",
        "contract",
        "contract add",
        "contract list",
        "contract show",
        "contract edit",
        "contract notice",
        "contract withdraw-notice",
        "contract signed-copy",
        "contract history",
        "contract undo",
        "undo",
        "redo",
        "deadlines",
        "pdf",
        "pdf summary",
        "demo",
        "check",
        "completions",
        "man",
    ] {
        let mut arguments = vec!["termkeeper", "--json"];
        arguments.extend(line.split_whitespace());
        arguments.push("--help");
        let answer = bare(&arguments, b"", &[]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{line}");
        assert!(answer.out.contains("Usage"), "{line}: {}", answer.out);
        assert!(answer.out.contains("Example"), "{line}: {}", answer.out);
    }
    let version = bare(&["termkeeper", "--version"], b"", &[]);
    assert_eq!(version.code, 0);
    assert!(version.out.contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn completions_and_manual() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let answer = bare(&["termkeeper", "completions", shell], b"", &[]);
        assert_eq!(answer.code, 0, "{answer:?}");
        assert!(answer.out.contains("deadlines"), "{shell}");
    }
    let manual = bare(&["termkeeper", "man"], b"", &[]);
    assert!(manual.out.contains(".TH termkeeper"), "{}", manual.out);
    let page = bare(&["termkeeper", "man", "contract", "notice"], b"", &[]);
    assert!(page.out.contains("\\-\\-extraordinary"), "{}", page.out);
    let json = bare(&["termkeeper", "--json", "man"], b"", &[]);
    assert_eq!(json.document()["text"], manual.out);
}
