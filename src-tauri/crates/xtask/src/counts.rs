//! Reads how many tests a runner executed from its closing lines. Never runs anything.

use std::ops::AddAssign;

/// Tests that passed, failed and were left out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed.
    pub(crate) failed: u32,
    /// Tests that were left out on purpose.
    pub(crate) skipped: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Counts {
    /// True when no test ran at all.
    pub(crate) fn are_empty(self) -> bool {
        self == Self::default()
    }

    /// The counts of one line of output; a line that closes no run counts nothing.
    pub(crate) fn of_line(line: &str) -> Self {
        let line = without_colours(line);
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("test result: ") {
            return Self::numbers_before_words(rest);
        }
        // Vitest: "Tests  1 failed | 12 passed (13)"; its line "Test Files" counts files and is left aside.
        if let Some(rest) = line.strip_prefix("Tests ") {
            return Self::numbers_before_words(rest);
        }
        Self::default()
    }

    fn numbers_before_words(text: &str) -> Self {
        let mut counts = Self::default();
        let words: Vec<&str> = text
            .split(|separator: char| !separator.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        for pair in words.windows(2) {
            let [number, word] = pair else { continue };
            let Ok(number) = number.parse::<u32>() else {
                continue;
            };
            match *word {
                "passed" => counts.passed += number,
                "failed" => counts.failed += number,
                "ignored" | "skipped" | "todo" => counts.skipped += number,
                _ => {}
            }
        }
        counts
    }
}

/// The text without the escape sequences that colour a terminal.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            for sequence in characters.by_ref() {
                if sequence.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn closing_lines_of_the_runners_are_read() {
        let cases = [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.02s",
                (12, 0, 1),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
                (3, 2, 0),
            ),
            ("      Tests  1 failed | 12 passed (13)", (12, 1, 0)),
            (
                "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m7 passed\u{1b}[39m (7)",
                (7, 0, 0),
            ),
            (" Test Files  2 passed (2)", (0, 0, 0)),
            ("test rules::passed ... ok", (0, 0, 0)),
        ];
        for (line, (passed, failed, skipped)) in cases {
            let expected = Counts {
                passed,
                failed,
                skipped,
            };
            assert_eq!(Counts::of_line(line), expected, "{line}");
        }
    }
}
