//! Only programs read the clock. Never judges what they do with it.

use super::Finding;
use super::rust_text::{Keep, blank, code};
use super::sources::{Source, lines_with};

/// Everything that asks the system what day or time it is.
const CALENDARS: [&str; 7] = [
    "Utc::now",
    "Local::now",
    "SystemTime::now",
    "UNIX_EPOCH.elapsed",
    "now_v1",
    "now_v6",
    "now_v7",
];

/// What measures how long something took; tests and benches may.
const STOPWATCHES: [&str; 1] = ["Instant::now"];

/// Reads of the clock outside programs, in tests and benches as well: what depends on the day fails on some day.
pub(super) fn outside_programs(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.is("rs") && !is_program(&source.path))
        .flat_map(|source| {
            let everything = blank(&source.text, Keep::CodeOnly);
            let mut found = lines_with(&source.path, &everything, &CALENDARS, "reads the clock:");
            if !source.is_rust_test() {
                let product = code(&source.text, Keep::CodeOnly);
                found.extend(lines_with(
                    &source.path,
                    &product,
                    &STOPWATCHES,
                    "reads the clock:",
                ));
            }
            found
        })
        .collect()
}

fn is_program(path: &str) -> bool {
    path.starts_with("src-tauri/src/")
        || path.starts_with("src-tauri/crates/xtask/")
        || path == "src-tauri/crates/cli/src/main.rs"
        || path == "src-tauri/crates/cli/src/clock.rs"
}

#[cfg(test)]
mod tests {
    use super::outside_programs;
    use crate::tidy::sources::Source;

    #[test]
    fn a_clock_outside_a_program_is_found() {
        let cases = [
            (
                "src-tauri/crates/terms/src/schedule.rs",
                "let now = Utc::now();",
                1,
            ),
            (
                "src-tauri/crates/store/src/id.rs",
                "let id = Uuid::now_v7();",
                1,
            ),
            (
                "src-tauri/crates/cli/src/lib.rs",
                "let now = Local::now();",
                1,
            ),
            (
                "src-tauri/crates/cli/src/main.rs",
                "let now = Local::now();",
                0,
            ),
            ("src-tauri/src/main.rs", "let now = Local::now();", 0),
            (
                "src-tauri/crates/desk/benches/due.rs",
                "let now = Instant::now();",
                0,
            ),
            (
                "src-tauri/crates/terms/src/schedule.rs",
                "// never Utc::now",
                0,
            ),
            (
                "src-tauri/crates/desk/src/notices/tests.rs",
                "let now = Utc::now();",
                1,
            ),
            (
                "src-tauri/crates/desk/src/lib.rs",
                "#[cfg(test)]\nmod tests { fn a() { Instant::now(); } }",
                0,
            ),
        ];
        for (path, text, expected) in cases {
            let found = outside_programs(&[Source::new(path, text)]);
            assert_eq!(found.len(), expected, "{path}: {text} {found:?}");
        }
    }
}
