//! The checks that stop a build, run on small catalogues: each finding must be found.

#[allow(dead_code, reason = "the build uses more of it")]
#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[allow(dead_code, reason = "the build uses more of it")]
#[path = "../build/generate.rs"]
mod generate;

use catalogue::{Catalogue, read_sources};

fn read(language: &str, text: &str) -> Result<Catalogue, Vec<String>> {
    read_sources(
        language,
        vec![(
            "window".to_owned(),
            "window.ftl".to_owned(),
            text.to_owned(),
        )],
    )
}

/// Compares a German and an English file, and gives what is wrong.
fn findings(german: &str, english: &str) -> Vec<String> {
    match (read("de", german), read("en", english)) {
        (Ok(german), Ok(english)) => check::differences(&german, &english),
        (german, english) => [german.err(), english.err()]
            .into_iter()
            .flatten()
            .flatten()
            .collect(),
    }
}

#[track_caller]
fn check_finding(german: &str, english: &str, expected: &str) {
    let findings = findings(german, english);
    assert_eq!(findings, [expected], "{german:?} against {english:?}");
}

#[test]
fn the_same_in_both_languages_passes() {
    let german = "-product = Termkeeper\nopen = Öffnen\n    .title = { -product } öffnen\nleft-over = noch { $days }\n";
    let english = "-product = Termkeeper\nopen = Open\n    .title = Open { -product }\nleft-over = { $days } left\n";
    assert_eq!(findings(german, english), Vec::<String>::new());
}

#[test]
fn something_is_missing() {
    check_finding(
        "open = Öffnen\n",
        "open = Open\nclose = Close\n",
        "locales/de/window.ftl lacks close, which locales/en/window.ftl has",
    );
    check_finding(
        "open = Öffnen\n    .title = Akte öffnen\n",
        "open = Open\n",
        "locales/en/window.ftl lacks open.title, which locales/de/window.ftl has",
    );
    check_finding(
        "shown = { $count } von { $total }\n",
        "shown = { $count } shown\n",
        "shown: German takes $count, $total, English takes $count",
    );
    check_finding(
        "-product = T\nopen = Öffnen\n",
        "open = Open\n",
        "locales/en lacks the term -product",
    );
    check_finding(
        "open = { close }\n",
        "open = Open\n",
        "locales/de/window.ftl: open refers to close, which does not exist",
    );
}

#[test]
fn something_is_there_twice() {
    check_finding(
        "open = Öffnen\nopen = Auf\n",
        "open = Open\n",
        "locales/de/window.ftl: open is there twice, the first one is in window.ftl",
    );
    check_finding(
        "open = Öffnen\n    .title = Auf\nopen-title = Auf\n",
        "open = Open\n    .title = Open\nopen-title = Open\n",
        "open.title and open-title would be one and the same call",
    );
}

#[test]
fn something_cannot_be_called() {
    check_finding(
        "match = Treffer\n",
        "match = Match\n",
        "match: match is reserved, choose another id",
    );
    check_finding(
        "text = Text\n",
        "text = Text\n",
        "text: text is reserved, choose another id",
    );
    check_finding(
        "open = { $type }\n",
        "open = { $type }\n",
        "open: $type cannot be the name of a variable",
    );
    check_finding(
        "Open = Öffnen\n",
        "open = Open\n",
        "locales/de/window.ftl: Open is not kebab-case (small letters, digits, single dashes)",
    );
}

#[test]
fn something_is_not_written_well() {
    check_finding(
        "open = { NUMBER($count) }\n",
        "open = { $count }\n",
        "locales/de/window.ftl: open calls NUMBER(): hand over ready text instead (words::format)",
    );
    let found = findings("open = Öffnen\nbroken = { $count\n", "open = Open\n");
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("locales/de/window.ftl:2: "),
        "{found:?}"
    );
    let plural = "rows = { $rows ->\n    [one] eine Zeile\n   *[other] { $rows } Zeilen\n }\n";
    let found = findings(plural, plural);
    assert!(
        found[0].contains("counts by $rows, which is not the name of a number"),
        "{found:?}"
    );
}
