//! Runs the case files: facts in, dates and reasons out. Through the library of the command line, so that every plain
//! `cargo test` checks the whole chain from a fact to the words of its reason, without a built program.

// A case fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use cli::{Environment, Streams};
use journeys::expect::contains;
use journeys::place::Place;
use journeys::sample;
use serde_json::{Value, json};

/// The command line on the register of a place, inside this process.
struct Library {
    register: PathBuf,
}

impl Library {
    fn on(place: &Place) -> Self {
        Self {
            register: place.register(),
        }
    }

    /// Runs a command that must succeed on this day, and gives its document.
    #[track_caller]
    fn json(&self, today: &str, command: &[&str], input: &Value) -> Value {
        let mut arguments: Vec<OsString> = vec![
            "termkeeper".into(),
            "--register".into(),
            self.register.clone().into(),
        ];
        arguments.extend(["--today", today, "--lang", "en", "--json"].map(OsString::from));
        arguments.extend(command.iter().map(OsString::from));
        let input = input.to_string();
        let (mut out, mut notes) = (Vec::new(), Vec::new());
        let streams = Streams {
            stdin: &mut input.as_bytes(),
            stdout: &mut out,
            stderr: &mut notes,
        };
        let noon: DateTime<Utc> = format!("{today}T11:00:00Z").parse().expect("a moment");
        let code = cli::run(arguments, streams, &Environment::default(), &|| noon);
        let (out, notes) = (
            String::from_utf8_lossy(&out),
            String::from_utf8_lossy(&notes),
        );
        assert_eq!(code, 0, "{command:?}: {out} {notes}");
        serde_json::from_str(&out).expect("one document")
    }
}

/// Reads one case file as if it were JSON, so that it can be compared with answers.
fn file(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("cases")
        .join(name);
    let text = std::fs::read_to_string(&path).expect("a case file");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// One command a case: its answer, what must be empty, and the rules that its reasons cite, in order.
#[track_caller]
fn dates(name: &str) {
    let place = Place::new();
    let library = Library::on(&place);
    let json = |command: &[&str]| library.json("2026-11-24", command, &Value::Null);
    let cases = file(name);
    let cases = items(&cases, "case");
    assert!(!cases.is_empty(), "{name} holds cases");
    for case in cases {
        let label = text(&case["name"]);
        let mut command: Vec<&str> = items(case, "command").iter().map(text).collect();
        let plain = json(&command);
        command.push("--explain");
        let answer = json(&command);

        if let Some(gives) = case.get("gives") {
            contains(&answer, gives, label);
        }
        for key in ["periods", "pauses"] {
            if case.get(key).is_some() {
                contains(&answer[key], &case[key], label);
            }
        }
        for key in items(case, "empty") {
            assert!(answer[text(key)].is_null(), "{label}: {key} in {answer}");
        }

        let steps = items(&answer, "steps");
        let cited: Vec<&str> = steps.iter().map(|step| text(&step["rule"])).collect();
        for rule in items(case, "rules") {
            assert!(
                cited.contains(&text(rule)),
                "{label}: no {rule} in {cited:?}"
            );
        }
        for step in steps {
            assert!(!text(&step["text"]).is_empty(), "{label}: {step}");
        }
        for (key, value) in plain.as_object().expect("an object") {
            assert_eq!(
                &answer[key.as_str()],
                value,
                "{label}: reasons change no date"
            );
        }
        assert!(
            plain.get("steps").is_none(),
            "{label}: no reasons unless asked"
        );
    }
}

#[test]
fn activation_o1_o2_c2_c3() {
    dates("activation.toml");
}

#[test]
fn term_t2_t3_n1_n2() {
    dates("term.toml");
}

#[test]
fn notice_n4_n5_n6() {
    dates("notice.toml");
}

#[test]
fn response_q4_q5_h1() {
    dates("response.toml");
}

#[test]
fn every_state_follows_from_facts_and_day() {
    let contracts = file("life.toml");
    for (at, case) in items(&contracts, "contract").iter().enumerate() {
        let label = text(&case["name"]);
        let place = Place::new();
        let library = Library::on(&place);
        let recorded_on = text(&case["recorded_on"]);
        library.json(
            recorded_on,
            &["customer", "add", "--json-in", "-"],
            &sample::customer(),
        );
        let number = format!("V-{at}");
        let mut facts = case["facts"].clone();
        facts["number"] = json!(number);
        facts["customer"] = json!("K-0001");
        library.json(recorded_on, &["contract", "add", "--json-in", "-"], &facts);

        let mut notice = case.get("notice");
        for day in items(case, "days") {
            let today = text(&day["today"]);
            let json = |command: &[&str]| library.json(today, command, &Value::Null);
            if let Some(due) = notice.filter(|notice| text(&notice["received_on"]) <= today) {
                json(&[
                    "contract",
                    "notice",
                    &number,
                    "--received",
                    text(&due["received_on"]),
                    "--channel",
                    text(&due["channel"]),
                    "--party",
                    text(&due["party"]),
                ]);
                notice = None;
            }
            let shown = json(&["contract", "show", &number]);
            let label = format!("{label}, {today}");
            for (key, expected) in day.as_object().expect("a table") {
                let actual = match key.as_str() {
                    "today" => continue,
                    "last_day" | "renews_on" | "notice_by" => &shown["period"][key.as_str()],
                    _ => &shown[key.as_str()],
                };
                assert_eq!(actual, expected, "{label}: {key}");
            }
        }
    }
}

#[test]
fn n8_a_contract_with_a_consumer_is_warned_of() {
    for (is_business, warnings) in [(true, json!([])), (false, json!(["consumer"]))] {
        let place = Place::new();
        let library = Library::on(&place);
        let json = |command: &[&str], input: &Value| library.json("2026-03-02", command, input);
        let customer = sample::with(sample::customer(), "is_business", json!(is_business));
        json(&["customer", "add", "--json-in", "-"], &customer);
        let added = json(&["contract", "add", "--json-in", "-"], &sample::contract());
        assert_eq!(added["warnings"], warnings);
        let shown = json(&["contract", "show", "V-2026-0001"], &Value::Null);
        assert_eq!(shown["warnings"], warnings);
    }
}
