//! Only programs read the clock. Never judges what they do with it.

use super::Finding;
use super::rust_text::{Keep, code};
use super::sources::{Source, lines_with};

/// Everything that asks the system what time it is.
const CLOCKS: [&str; 8] = [
    "Utc::now",
    "Local::now",
    "SystemTime::now",
    "Instant::now",
    "UNIX_EPOCH.elapsed",
    "now_v1",
    "now_v6",
    "now_v7",
];

/// Reads of the clock outside programs, tests and benches.
pub(super) fn outside_programs(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.is("rs") && !is_program(&source.path) && !source.is_rust_test())
        .flat_map(|source| {
            let text = code(&source.text, Keep::CodeOnly);
            lines_with(&source.path, &text, &CLOCKS, "reads the clock:")
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
