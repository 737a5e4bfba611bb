//! The shape of files: their opening and their length. Never their content.

use super::Finding;
use super::sources::Source;

/// The length at which a file is refused.
const LONGEST: usize = 600;

/// Folders of what is written by a program or kept as data, however long.
const DATA: [&str; 2] = ["ui/src/generated/", "tests/fixtures/"];

/// Rust files that do not open with a module paragraph.
pub(super) fn module_paragraph(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.is("rs"))
        .filter(|source| {
            // Attributes for the whole file may stand before it.
            let opening = source
                .text
                .lines()
                .map(str::trim)
                .find(|line| !line.is_empty() && !line.starts_with("#!["));
            !opening.is_some_and(|line| line.starts_with("//!"))
        })
        .map(|source| Finding::at(&source.path, 1, "does not open with `//!`"))
        .collect()
}

/// Files that are too long.
pub(super) fn length(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| !DATA.iter().any(|folder| source.path.starts_with(folder)))
        .filter(|source| {
            ["rs", "ts", "tsx", "css", "sql", "md"]
                .iter()
                .any(|extension| source.is(extension))
        })
        .filter_map(|source| {
            let lines = source.text.lines().count();
            (lines > LONGEST)
                .then(|| Finding::at(&source.path, lines, format!("has {lines} lines")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, length, module_paragraph};
    use crate::tidy::sources::Source;

    #[test]
    fn a_file_without_a_paragraph_is_found() {
        let cases = [
            ("//! What lives here.\n\nuse std::fs;\n", 0),
            ("#![no_main]\n//! What lives here.\n", 0),
            ("use std::fs;\n", 1),
            ("/// Of an item.\nfn f() {}\n", 1),
            ("", 1),
        ];
        for (text, expected) in cases {
            let found = module_paragraph(&[Source::new("src-tauri/crates/a/src/b.rs", text)]);
            assert_eq!(found.len(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_long_file_is_found() {
        let just = "line\n".repeat(LONGEST);
        let over = "line\n".repeat(LONGEST + 1);
        let found = length(&[
            Source::new("a.rs", &just),
            Source::new("b.rs", &over),
            Source::new("ui/src/generated/api.ts", &over),
            Source::new("tests/fixtures/registers/1.sql", &over),
            Source::new("Cargo.lock", &over),
        ]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].path, "b.rs");
    }
}
