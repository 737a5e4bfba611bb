//! Texts that a person reads belong to `words`. Finds what can be told apart safely: German letters in strings, and
//! English in the attributes that a person reads. Never judges the wording.

use super::Finding;
use super::rust_text::{Keep, code};
use super::sources::Source;

/// Attributes whose value a person sees or hears.
const READ_BY_PEOPLE: [&str; 7] = [
    "aria-label=\"",
    "description=\"",
    "label=\"",
    "placeholder=\"",
    "title=\"",
    "alt=\"",
    "error=\"",
];

const GERMAN_LETTERS: [char; 7] = ['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ß'];

/// Texts in strings of Rust and in the window's sources.
pub(super) fn outside_words(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        if source.is("rs") && is_checked_rust(source) {
            let strings = code(&source.text, Keep::Strings);
            findings.extend(german(source, &strings));
        } else if source.is_of_window() && !source.is_test_of_window() {
            findings.extend(german(source, &without_comments(&source.text)));
            if source.is("tsx") {
                findings.extend(attributes(source));
            }
        }
    }
    findings
}

/// The crates that speak to people through `words`. Samples of a demo register and of tests, and the words by which lists
/// of others are recognised, are data, not wording.
fn is_checked_rust(source: &Source) -> bool {
    let is_of_these = [
        "src-tauri/src/",
        "src-tauri/crates/desk/src/",
        "src-tauri/crates/cli/src/",
    ]
    .iter()
    .any(|folder| source.path.starts_with(folder));
    is_of_these
        && !source.is_rust_test()
        && !source.path.contains("/demo")
        && !source.path.contains("/desk/src/import/")
        && !source.path.ends_with("/sample.rs")
}

fn german(source: &Source, text: &str) -> Vec<Finding> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.contains(GERMAN_LETTERS))
        .map(|(at, line)| {
            Finding::at(
                &source.path,
                at + 1,
                format!("holds a text: {}", line.trim()),
            )
        })
        .collect()
}

fn attributes(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        for attribute in READ_BY_PEOPLE {
            for (start, _) in line.match_indices(attribute) {
                let is_whole_name = !line[..start]
                    .ends_with(|before: char| before.is_alphanumeric() || before == '-');
                let value = line[start + attribute.len()..]
                    .split('"')
                    .next()
                    .unwrap_or_default();
                if is_whole_name && value.chars().any(char::is_alphabetic) {
                    findings.push(Finding::at(
                        &source.path,
                        at + 1,
                        format!("holds a text: {value}"),
                    ));
                }
            }
        }
    }
    findings
}

/// TypeScript without its comments, as far as whole lines go.
fn without_comments(text: &str) -> String {
    let mut is_inside = false;
    text.lines()
        .map(|line| {
            let trimmed = line.trim_start();
            let is_comment = is_inside
                || trimmed.starts_with("//")
                || trimmed.starts_with("/*")
                || trimmed.starts_with("{/*");
            if trimmed.starts_with("/*") || trimmed.starts_with("{/*") {
                is_inside = true;
            }
            if is_inside && trimmed.contains("*/") {
                is_inside = false;
            }
            let code = line.split(" // ").next().unwrap_or_default();
            if is_comment {
                "\n".to_owned()
            } else {
                format!("{code}\n")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::outside_words;
    use crate::tidy::sources::Source;

    #[test]
    fn a_text_outside_words_is_found() {
        let cases = [
            (
                "src-tauri/crates/desk/src/notices.rs",
                "let t = \"Kündigung\";",
                1,
            ),
            (
                "src-tauri/crates/desk/src/notices.rs",
                "/// German: Kündigung\nfn f() {}",
                0,
            ),
            (
                "src-tauri/crates/desk/src/notices/tests.rs",
                "let t = \"Müller\";",
                0,
            ),
            (
                "src-tauri/crates/desk/src/demo/names.rs",
                "let t = \"Müller\";",
                0,
            ),
            (
                "src-tauri/crates/words/src/format.rs",
                "let t = \"Mär\";",
                0,
            ),
            ("ui/src/features/today/Today.tsx", "<b>Überfällig</b>", 1),
            (
                "ui/src/features/today/Today.tsx",
                "  // Überfällig\n/*\n * für\n */\n{/* für */}\nconst a = 1; // für",
                0,
            ),
            (
                "ui/src/shared/Hero.tsx",
                "<Button aria-label=\"Undo\" />",
                1,
            ),
            (
                "ui/src/shared/Hero.tsx",
                "<Button aria-label={w.undo()} data-label=\"x\" />",
                0,
            ),
            ("ui/src/shared/Hero.tsx", "<Input placeholder=\"…\" />", 0),
            (
                "ui/src/shared/Hero.test.tsx",
                "<Input placeholder=\"Any\" />",
                0,
            ),
        ];
        for (path, text, expected) in cases {
            let found = outside_words(&[Source::new(path, text)]);
            assert_eq!(found.len(), expected, "{path}: {text} {found:?}");
        }
    }
}
