//! The complete export: everything that customers, contracts and requests are made of comes back equal, as one change,
//! and what would overwrite something is refused.

use desk::{Code, demo, export, history};
use serde_json::Value;

use super::random::{fill, now};
use super::{Place, text};

/// The file without what tells one register from another: when it was written, and its history.
fn content(text: &str) -> Value {
    let mut file: Value = serde_json::from_str(text).unwrap();
    file["exported_at"].take();
    without_history(&mut file);
    file
}

fn without_history(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("history");
            fields.values_mut().for_each(without_history);
        }
        Value::Array(items) => items.iter_mut().for_each(without_history),
        _ => {}
    }
}

#[test]
fn a_random_register_comes_back_equal() {
    for seed in 1..4 {
        let place = Place::new();
        fill(&mut place.register("a"), seed);
        comes_back(&place);
    }
}

#[test]
fn a_register_of_plausible_lives_comes_back_equal() {
    let place = Place::new();
    demo::fill(&mut place.register("a"), 400, 7, &now(), |_| {}).unwrap();
    comes_back(&place);
}

/// The same by the command line, with everything that a dry run says.
#[test]
fn import_takes_a_complete_export() {
    let place = Place::new();
    let made = fill(&mut place.register("a"), 8);
    let file = place.export("a", "a.json", &[]);
    let file = file.to_str().unwrap();
    place.register("b");
    for (arguments, outcome) in [
        (&["--json", "import", file, "--dry-run"][..], "new"),
        (&["--json", "import", file], "new"),
        (&["--json", "import", file], "unchanged"),
    ] {
        let told: Value = serde_json::from_str(&place.call("b", arguments)).unwrap();
        assert_eq!(told["counts"][outcome], made, "{arguments:?} {told}");
    }
    assert_eq!(
        content(&place.call("a", &["export"])),
        content(&place.call("b", &["export"]))
    );
}

fn comes_back(place: &Place) {
    let first = place.export("a", "a.json", &[]);
    let mut register = place.register("b");
    let done = export::restore(&mut register, &first, &now()).unwrap();
    assert!(done.value.contracts.iter().all(|contract| contract.is_new));
    assert!(register.check().unwrap().is_empty());
    drop(register);
    let second = place.export("b", "b.json", &[]);
    let (first_text, second_text) = (text(&first), text(&second));
    let (first_content, second_content) = (content(&first_text), content(&second_text));
    for (before, after) in ["customers", "contracts"].iter().flat_map(|list| {
        let of = |file: &Value| file[list].as_array().unwrap().clone();
        of(&first_content).into_iter().zip(of(&second_content))
    }) {
        assert_eq!(before, after);
    }
    assert_eq!(first_content, second_content);

    // Again changes nothing, and one undo takes all of it back.
    let mut register = place.register("b");
    let again = export::restore(&mut register, &first, &now()).unwrap();
    assert!(again.value.is_nothing());
    assert!(again.touched.is_empty());
    history::undo(&mut register, &now()).unwrap();
    let counts = register.counts().unwrap();
    assert_eq!((counts.contracts, counts.customers), (0, 0));
    assert_eq!(
        history::undo(&mut register, &now()).unwrap_err().code,
        Code::NothingToUndo
    );
}

#[test]
fn what_the_register_has_otherwise_is_never_overwritten() {
    let place = Place::new();
    fill(&mut place.register("a"), 3);
    let file = place.export("a", "a.json", &[]);
    let mut other: Value = serde_json::from_str(&text(&file)).unwrap();
    other["customers"][0]["city"] = "Musterstadt".into();
    let changed = place.path("changed.json");
    std::fs::write(&changed, other.to_string()).unwrap();
    let mut register = place.register("a");
    let problem = export::restore(&mut register, &changed, &now()).unwrap_err();
    assert_eq!(problem.code, Code::DuplicateNumber);
    assert_eq!(problem.field(), Some("customers[0].number"));
}

#[test]
fn a_file_that_breaks_a_rule_stores_nothing() {
    let place = Place::new();
    fill(&mut place.register("a"), 4);
    let file = text(&place.export("a", "a.json", &[]));
    let good: Value = serde_json::from_str(&file).unwrap();
    let broken: [(&str, Value, Code); 8] = [
        (
            "/contracts/0/facts/term_months",
            11.into(),
            Code::TermTooShort,
        ),
        (
            "/contracts/0/facts/level",
            "gold".into(),
            Code::UnknownLevel,
        ),
        ("/contracts/0/edition", "nobody's".into(), Code::NotFound),
        ("/contracts/0/customer", "K-9999".into(), Code::NotFound),
        ("/contracts/0/number", "a\u{1}".into(), Code::InvalidValue),
        ("/customers/0/name", "".into(), Code::InvalidValue),
        ("/customers/0/country", "XX".into(), Code::InvalidValue),
        (
            "/contracts/0/facts/received_on",
            "2026-02-30".into(),
            Code::InvalidJson,
        ),
    ];
    for (pointer, value, code) in broken {
        let mut file = good.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        let path = place.path("broken.json");
        std::fs::write(&path, file.to_string()).unwrap();
        let mut register = place.register("b");
        let problem = export::restore(&mut register, &path, &now()).unwrap_err();
        assert_eq!(problem.code, code, "{pointer}: {problem}");
        assert_eq!(register.counts().unwrap().customers, 0, "{pointer}");
    }
    for text in [
        "",
        "{",
        "[]",
        "{\"customers\":[]}",
        "\u{0}",
        &"[".repeat(100_000),
    ] {
        let path = place.path("none.json");
        std::fs::write(&path, text).unwrap();
        let problem = export::restore(&mut place.register("b"), &path, &now()).unwrap_err();
        assert_eq!(problem.code, Code::InvalidJson, "{problem}");
    }
}
