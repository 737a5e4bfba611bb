//! What the window's sources must not hold. Never a replacement for the linter: only laws of the house.

use super::Finding;
use super::sources::{Source, lines_with};

/// Every way to make or compute a date in TypeScript.
const DATES: [&str; 9] = [
    "new Date(",
    "Date.now(",
    "Date.parse(",
    "Date.UTC(",
    "date-fns",
    "dayjs",
    "luxon",
    "moment\"",
    "Temporal.",
];

/// What is left behind or switched off.
const LEFTOVERS: [&str; 7] = [
    "console.",
    "@ts-ignore",
    "@ts-expect-error",
    "@ts-nocheck",
    ".only(",
    ".skip(",
    "debugger;",
];

/// Dates in the window's sources: Rust sends texts and positions ready-made.
pub(super) fn dates(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.is_of_window() && !source.is_test_of_window())
        .flat_map(|source| lines_with(&source.path, &source.text, &DATES, "computes dates:"))
        .collect()
}

/// Leftovers in the window's sources and tests.
pub(super) fn leftovers(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.is_of_window())
        .flat_map(|source| lines_with(&source.path, &source.text, &LEFTOVERS, "leaves behind"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{dates, leftovers};
    use crate::tidy::sources::Source;

    #[test]
    fn a_date_in_the_window_is_found() {
        let cases = [
            (
                "ui/src/features/today/Today.tsx",
                "const day = new Date();",
                1,
            ),
            (
                "ui/src/shared/Hero.tsx",
                "import { addDays } from \"date-fns\";",
                1,
            ),
            ("ui/src/shared/Hero.tsx", "const day = view.text;", 0),
            ("ui/src/shared/Hero.test.tsx", "const day = new Date();", 0),
            ("ui/src/generated/api.ts", "// new Date()", 0),
        ];
        for (path, text, expected) in cases {
            let found = dates(&[Source::new(path, text)]);
            assert_eq!(found.len(), expected, "{path}: {text} {found:?}");
        }
    }

    #[test]
    fn a_leftover_is_found() {
        for text in [
            "console.log(1)",
            "// @ts-ignore",
            "it.only('x')",
            "test.skip('x')",
        ] {
            let source = Source::new("ui/src/shared/Hero.test.tsx", text);
            assert_eq!(leftovers(&[source]).len(), 1, "{text}");
        }
    }
}
