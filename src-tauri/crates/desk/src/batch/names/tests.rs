//! Names of files for customers who are called anything.

use std::collections::HashSet;

use proptest::prelude::*;

use super::{Names, Pattern, Placeholder, folded, safe};
use crate::Code;

fn read(text: &str) -> Pattern {
    Pattern::read(text, "name").unwrap()
}

fn value(placeholder: Placeholder) -> String {
    match placeholder {
        Placeholder::Number => "V-2026-0001",
        Placeholder::Customer => "Müller & Söhne: Bau/Service GmbH",
        Placeholder::CustomerNumber => "K-0001",
        Placeholder::Kind => "Vertragsübersicht",
        Placeholder::Date => "2026-11-24",
        Placeholder::Language => "de",
        Placeholder::Level => "Standard",
        Placeholder::Owner => "Jana Musterfrau",
    }
    .to_owned()
}

#[test]
fn a_pattern_names_a_file() {
    for (pattern, expected) in [
        ("{number}", "V-2026-0001"),
        ("{number}.pdf", "V-2026-0001"),
        ("{number}.PDF", "V-2026-0001"),
        ("{number} {kind}", "V-2026-0001 Vertragsübersicht"),
        (
            "{customer}_{date}-{language}",
            "Müller & Söhne- Bau-Service GmbH_2026-11-24-de",
        ),
        (
            "{customer_number} {level} {owner}",
            "K-0001 Standard Jana Musterfrau",
        ),
        ("Vertrag", "Vertrag"),
        ("  .{number}. ", "V-2026-0001"),
        ("ö.pdf", "ö"),
    ] {
        assert_eq!(read(pattern).name(value), expected, "{pattern}");
    }
}

#[test]
fn a_pattern_that_means_nothing_is_refused() {
    for pattern in [
        "",
        "{",
        "}",
        "{}",
        "{nummer}",
        "{number",
        "number}",
        "{{number}}",
        "{number}}",
        "a/{number}",
        "..\\{number}",
        "{number}:x",
        "a\nb",
        ".pdf",
        "{Number}",
    ] {
        let problem = Pattern::read(pattern, "name").unwrap_err();
        assert_eq!(problem.code, Code::InvalidValue, "{pattern:?}");
        assert_eq!(problem.field(), Some("name"), "{pattern:?}");
    }
}

#[test]
fn hostile_customers_get_harmless_names() {
    for (name, expected) in [
        ("../../etc/passwd", "-..-etc-passwd"),
        ("..\\..\\windows", "-..-windows"),
        ("/etc/passwd", "-etc-passwd"),
        ("C:\\Windows", "C--Windows"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Com1", "_Com1"),
        ("LPT¹", "_LPT¹"),
        ("nul .x", "_nul .x"),
        ("COM10", "COM10"),
        ("Console", "Console"),
        ("", "_"),
        ("...", "_"),
        ("   ", "_"),
        (".hidden", "hidden"),
        ("-rf", "_-rf"),
        ("name.", "name"),
        ("a\u{202E}fdp.exe", "afdp.exe"),
        ("a\u{200B}b", "ab"),
        ("a\0b\r\nc\td", "ab c d"),
        ("a  \u{A0} b", "a b"),
        ("A\u{308}rger", "Ärger"),
        ("株式会社", "株式会社"),
    ] {
        let name = safe(name);
        assert!(!name.is_empty());
        // A reserved sign at the start becomes a dash, which no program may take for an option.
        let expected = if expected.starts_with('-') {
            format!("_{expected}")
        } else {
            expected.to_owned()
        };
        assert_eq!(name, expected);
    }
}

#[test]
fn a_long_customer_leaves_room_for_the_number() {
    let name = read("{customer} {number}").name(|placeholder| match placeholder {
        Placeholder::Customer => "株".repeat(200),
        other => value(other),
    });
    assert!(name.ends_with(" V-2026-0001"), "{name}");
    assert!(name.len() <= 200 && name.chars().count() <= 120);
}

#[test]
fn no_name_comes_twice() {
    let mut names = Names::default();
    let given: Vec<String> = ["a", "A", "ä", "Ä", "a\u{308}", "a-2", "b", "a"]
        .iter()
        .map(|name| names.once(name, ".pdf"))
        .collect();
    assert_eq!(
        given,
        [
            "a.pdf",
            "A-2.pdf",
            "ä.pdf",
            "Ä-2.pdf",
            "a\u{308}-3.pdf",
            "a-2-2.pdf",
            "b.pdf",
            "a-3.pdf"
        ]
    );
}

#[test]
fn a_hundred_thousand_times_the_same_name() {
    let mut names = Names::default();
    let long = "x".repeat(120);
    let given: HashSet<String> = (0..100_000).map(|_| names.once(&long, ".pdf")).collect();
    assert_eq!(given.len(), 100_000);
    assert!(given.iter().all(|name| name.chars().count() <= 124));
}

proptest! {
    #[test]
    fn any_name_is_one_file_in_its_folder(texts in prop::collection::vec("\\PC{0,250}|[./\\\\ \u{0}-\u{2F}]{0,20}", 1..12)) {
        let mut names = Names::default();
        let mut seen = HashSet::new();
        for text in &texts {
            let name = names.once(&safe(text), ".pdf");
            prop_assert!(name.len() <= 204, "{name:?}");
            prop_assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']));
            prop_assert!(!name.chars().any(char::is_control));
            prop_assert!(!name.starts_with(['.', '-', ' ']));
            prop_assert_eq!(std::path::Path::new(&name).file_name(), Some(name.as_ref()));
            prop_assert!(seen.insert(folded(&name)), "{name:?} twice");
        }
    }
}
