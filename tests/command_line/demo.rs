//! The demo register: plausible, deterministic, sound.

use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::{Value, json};

fn made(place: &Place, seed: &str) -> Value {
    let command_line = CommandLine::on(place, "2026-11-24");
    let answer = command_line
        .answer(&[
            "demo".as_ref(),
            "--out".as_ref(),
            place.register().as_os_str(),
            "--contracts".as_ref(),
            "300".as_ref(),
            "--seed".as_ref(),
            seed.as_ref(),
        ])
        .done();
    assert_eq!(answer["contracts"], json!(300), "{answer}");
    assert!(answer["customers"].as_u64().is_some_and(|count| count > 0));
    command_line.json(&["contract", "list"])
}

#[test]
fn the_same_seed_gives_the_same_contracts() {
    let (one, two, three) = (Place::new(), Place::new(), Place::new());
    let first = made(&one, "7");
    assert_eq!(first, made(&two, "7"));
    assert_ne!(first, made(&three, "8"));
    assert_eq!(first["total"], json!(300));
    let text = first.to_string();
    for state in [
        "draft",
        "ordered",
        "active",
        "terminating",
        "ended",
        "withdrawn",
    ] {
        assert!(
            text.contains(&format!("\"state\":\"{state}\"")),
            "no contract is {state}"
        );
    }
    for level in ["basic", "standard", "premium"] {
        assert!(
            text.contains(&format!("\"level\":\"{level}\"")),
            "no contract is {level}"
        );
    }
    assert!(
        ["ä", "ö", "ü", "ß"]
            .iter()
            .any(|letter| text.contains(letter))
    );
    assert_eq!(
        CommandLine::on(&one, "2026-11-24").json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}
