//! What the program says about itself, and how it refuses a wrong call.

use std::process::Command;

use journeys::place::Place;
use journeys::program::{CommandLine, finished, handed_over};

#[test]
fn every_command_shows_help_with_an_example() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    let commands: [&[&str]; 24] = [
        &[],
        &["date"],
        &["date", "term"],
        &["customer"],
        &["customer", "add"],
        &["contract"],
        &["contract", "add"],
        &["contract", "notice"],
        &["contract", "amend"],
        &["contract", "show"],
        &["request"],
        &["request", "add"],
        &["request", "answer"],
        &["request", "list"],
        &["consulting"],
        &["consulting", "draw"],
        &["consulting", "cancel"],
        &["deadlines"],
        &["pdf"],
        &["demo"],
        &["check"],
        &["backup", "now"],
        &["backup", "restore"],
        &["migrate"],
    ];
    for command in commands {
        let answer = command_line.shown("en", &[command, &["--help"]].concat());
        assert_eq!(answer.code, Some(0), "{command:?}: {}", answer.notes);
        assert!(answer.out.contains("Usage"), "{command:?}: {}", answer.out);
        assert!(
            answer.out.contains("Example"),
            "{command:?} shows no example: {}",
            answer.out
        );
    }
}

#[test]
fn a_wrong_call_is_a_wrong_call() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    let calls: [&[&str]; 7] = [
        &["nothing"],
        &["contract"],
        &["contract", "show"],
        &["contract", "list", "--colour", "red"],
        &["contract", "list", "--state", "asleep"],
        &["deadlines", "--within", "many"],
        &[
            "contract",
            "notice",
            "V-1",
            "--received",
            "2027-13-01",
            "--channel",
            "letter",
            "--party",
            "client",
        ],
    ];
    for call in calls {
        command_line.answer(call).refused(2, "usage", None);
    }
    let shown = command_line.shown("de", &["contract", "show"]);
    assert_eq!(
        (shown.code, shown.out.as_str()),
        (Some(2), ""),
        "stdout is for results"
    );
    assert!(!shown.notes.is_empty());
}

#[test]
fn a_wrong_day_or_language_is_a_wrong_call() {
    let place = Place::new();
    for arguments in [["--today", "2026-02-30"], ["--lang", "fr"]] {
        let mut command = Command::new(handed_over("TERMKEEPER_PROGRAM", "journeys"));
        place.house(&mut command);
        command.args(arguments).args(["--json", "contract", "list"]);
        finished(command, b"").refused(2, "usage", None);
    }
}

#[test]
fn completions_and_a_manual_are_generated() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    let version = command_line.shown("en", &["--version"]);
    assert_eq!(version.code, Some(0), "{}", version.notes);
    assert!(
        version.out.contains(env!("CARGO_PKG_VERSION")),
        "{}",
        version.out
    );
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let answer = command_line.shown("en", &["completions", shell]);
        assert_eq!(answer.code, Some(0), "{shell}: {}", answer.notes);
        assert!(answer.out.contains("deadlines"), "{shell}");
    }
    let manual = command_line.shown("en", &["man"]);
    assert_eq!(manual.code, Some(0), "{}", manual.notes);
    assert!(manual.out.contains(".TH"), "{}", manual.out);
}
