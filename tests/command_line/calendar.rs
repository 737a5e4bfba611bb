//! The calendar file: what a calendar program may rely on.

use journeys::place::Place;
use journeys::program::CommandLine;

use crate::with_contract;

/// The unfolded lines of the file that is printed.
fn printed(command_line: CommandLine<'_>, arguments: &[&str]) -> Vec<String> {
    let answer = command_line.shown("en", arguments);
    assert_eq!(answer.code, Some(0), "{}", answer.notes);
    let text = answer.out;
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }
    text.replace("\r\n ", "")
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

fn value<'l>(lines: &'l [String], name: &str) -> &'l str {
    let found = lines.iter().find_map(|line| line.strip_prefix(name));
    found.unwrap_or_else(|| panic!("{name}: {lines:?}"))
}

#[test]
fn an_entry_is_all_day_and_rises_in_version_with_every_change() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02");
    let arguments = [
        "deadlines",
        "--within",
        "30",
        "--kind",
        "cancel_by",
        "--format",
        "ics",
    ];
    let first = printed(command_line.at("2027-01-05"), &arguments);
    assert_eq!(
        value(&first, "UID:"),
        "cancel_by-V-2026-0001-2027-01-31@termkeeper"
    );
    assert_eq!(value(&first, "DTSTART;VALUE=DATE:"), "20270131");
    assert_eq!(value(&first, "STATUS:"), "CONFIRMED");
    assert!(
        first.iter().any(|line| line == "TRIGGER:-P29DT15H"),
        "{first:?}"
    );
    let again = printed(command_line.at("2027-01-05"), &arguments);
    assert_eq!(first, again);

    command_line.at("2027-01-05").json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2027-01-05",
        "--channel",
        "letter",
        "--party",
        "client",
    ]);
    let after = printed(command_line.at("2027-01-05"), &arguments);
    assert_eq!(value(&after, "UID:"), value(&first, "UID:"));
    assert_eq!(value(&after, "STATUS:"), "CANCELLED");
    let version = |lines: &[String]| value(lines, "SEQUENCE:").parse::<u64>().expect("a number");
    assert!(version(&after) > version(&first));
}
