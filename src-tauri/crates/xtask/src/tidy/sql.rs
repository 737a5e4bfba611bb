//! SQL and its library stay in `store`. Never judges the SQL itself.

use super::Finding;
use super::rust_text::{Keep, code};
use super::sources::{Source, lines_with};

/// Beginnings of statements, written as SQL is written: in capitals, followed by more.
const STATEMENTS: [&str; 9] = [
    "SELECT ",
    "INSERT INTO ",
    "INSERT OR ",
    "UPDATE OR ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "CREATE INDEX ",
    "PRAGMA ",
    "BEGIN IMMEDIATE",
];

/// Rust files outside `store` that name its library or hold a statement, and SQL files outside of it.
pub(super) fn outside_store(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        let is_allowed = source.path.starts_with("src-tauri/crates/store/")
            // These files name the statements in order to find them.
            || source.path.starts_with("src-tauri/crates/xtask/src/tidy/")
            // Registers of every released schema are kept as SQL for the tests of migrations.
            || source.path.starts_with("tests/fixtures/registers/");
        if is_allowed {
            continue;
        }
        if source.is("rs") {
            let text = code(&source.text, Keep::Strings);
            findings.extend(lines_with(&source.path, &text, &["rusqlite"], "names"));
            findings.extend(lines_with(&source.path, &text, &STATEMENTS, "holds SQL:"));
        } else if source.is("sql") {
            findings.push(Finding::at(&source.path, 0, "is SQL"));
        } else if source.is_of_window() {
            findings.extend(lines_with(
                &source.path,
                &source.text,
                &STATEMENTS,
                "holds SQL:",
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::outside_store;
    use crate::tidy::sources::Source;

    #[test]
    fn sql_outside_store_is_found() {
        let cases = [
            (
                "src-tauri/crates/store/src/sqlite/open.rs",
                "let s = \"SELECT 1\";",
                0,
            ),
            (
                "src-tauri/crates/desk/src/search.rs",
                "let s = \"SELECT 1\";",
                1,
            ),
            (
                "src-tauri/crates/desk/src/search.rs",
                "use rusqlite::Connection;",
                1,
            ),
            (
                "src-tauri/crates/desk/src/search.rs",
                "// SELECT is what store does",
                0,
            ),
            (
                "src-tauri/src/commands/contract.rs",
                "let s = r#\"DELETE FROM t\"#;",
                1,
            ),
            ("src-tauri/crates/desk/src/schema.sql", "", 1),
            ("tests/fixtures/registers/1.sql", "", 0),
            (
                "ui/src/features/contracts/queries.ts",
                "const s = 'SELECT 1';",
                1,
            ),
        ];
        for (path, text, expected) in cases {
            let found = outside_store(&[Source::new(path, text)]);
            assert_eq!(found.len(), expected, "{path}: {text} {found:?}");
        }
    }
}
