//! Every rule of the rule book is proven by a test that carries its id in its name: `q4_…` or `…_q4_…`. Never judges
//! what the test proves.

use std::collections::BTreeSet;

use super::Finding;
use super::rust_text::{Keep, blank};
use super::sources::Source;

/// Where the ids are written down as code.
const LIST: &str = "src-tauri/crates/terms/src/why.rs";

/// The rule book: each family with the number of its rules. A rule that the list forgets would need no test.
const BOOK: [(char, u8); 8] = [
    ('O', 6),
    ('C', 3),
    ('T', 4),
    ('N', 8),
    ('L', 3),
    ('X', 3),
    ('Q', 7),
    ('H', 1),
];

/// Rules without a test in their name, and differences between the list and the book.
pub(super) fn without_test(sources: &[Source]) -> Vec<Finding> {
    let listed: BTreeSet<String> = sources
        .iter()
        .find(|source| source.path == LIST)
        .map(|source| variants(&blank(&source.text, Keep::CodeOnly)))
        .unwrap_or_default();
    let book: BTreeSet<String> = BOOK
        .iter()
        .flat_map(|(family, last)| (1..=*last).map(move |number| format!("{family}{number}")))
        .collect();
    let named: BTreeSet<String> = sources
        .iter()
        .filter(|source| source.is("rs"))
        .flat_map(|source| parts_of_tests(&blank(&source.text, Keep::CodeOnly)))
        .collect();
    let missing = book
        .difference(&listed)
        .map(|id| Finding::at(LIST, 0, format!("`RuleId` lacks {id}")));
    let unknown = listed
        .difference(&book)
        .map(|id| Finding::at(LIST, 0, format!("{id} is in no family of the rule book")));
    let unproven = listed
        .difference(&named)
        .map(|id| Finding::at(LIST, 0, format!("{id} stands in no test's name")));
    missing.chain(unknown).chain(unproven).collect()
}

/// The variants of the enum `RuleId`.
fn variants(code: &str) -> BTreeSet<String> {
    code.split_once("enum RuleId")
        .and_then(|(_, rest)| rest.split_once('{'))
        .and_then(|(_, rest)| rest.split_once('}'))
        .map(|(body, _)| {
            body.split(',')
                .map(str::trim)
                .filter(|variant| !variant.is_empty())
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default()
}

/// The parts between underscores of all names of tests, in capital letters.
fn parts_of_tests(code: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut is_test = false;
    for line in code.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let name = words
            .iter()
            .position(|word| *word == "fn")
            .and_then(|at| words.get(at + 1))
            .and_then(|name| name.split('(').next());
        if let Some(name) = name.filter(|_| is_test) {
            parts.extend(name.split('_').map(str::to_uppercase));
            is_test = false;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{BOOK, LIST, without_test};
    use crate::tidy::sources::Source;

    const IN_A_TEST: &str = "src-tauri/crates/terms/src/rules/term/tests.rs";

    fn book() -> Vec<String> {
        BOOK.iter()
            .flat_map(|(family, last)| (1..=*last).map(move |number| format!("{family}{number}")))
            .collect()
    }

    fn list(ids: &[String]) -> Source {
        let ids = ids.join(",\n    ");
        Source::new(LIST, &format!("pub enum RuleId {{\n    {ids},\n}}\n"))
    }

    fn proofs(ids: &[String]) -> Source {
        let tests = ids.iter().fold(String::new(), |tests, id| {
            tests + "#[test]\nfn " + &id.to_lowercase() + "_holds() {}\n"
        });
        Source::new(IN_A_TEST, &tests)
    }

    fn found(sources: &[Source]) -> Vec<String> {
        without_test(sources)
            .into_iter()
            .map(|finding| finding.what)
            .collect()
    }

    #[test]
    fn a_rule_without_a_test_is_found() {
        let all = book();
        assert!(found(&[list(&all), proofs(&all)]).is_empty());
        let without_q4: Vec<String> = all.iter().filter(|id| *id != "Q4").cloned().collect();
        assert_eq!(
            found(&[list(&all), proofs(&without_q4)]),
            ["Q4 stands in no test's name"]
        );
    }

    #[test]
    fn a_rule_that_the_list_forgets_or_invents_is_found() {
        let all = book();
        let mut other: Vec<String> = all.iter().filter(|id| *id != "N8").cloned().collect();
        other.push("Z1".to_owned());
        assert_eq!(
            found(&[list(&other), proofs(&all)]),
            [
                "`RuleId` lacks N8",
                "Z1 is in no family of the rule book",
                "Z1 stands in no test's name"
            ]
        );
    }

    #[test]
    fn only_a_whole_part_of_a_tests_name_counts() {
        let all = book();
        let rest: Vec<String> = all.iter().filter(|id| *id != "H1").cloned().collect();
        for (text, is_proof) in [
            ("#[test]\nfn ten_days_h1() {}\n", true),
            ("#[tokio::test]\nasync fn h1_in_hesse() {}\n", true),
            ("#[test]\n#[ignore]\nfn holidays_h1_in_hesse() {}\n", true),
            ("#[test]\nfn h10_days() {}\n", false),
            ("fn h1_is_no_test() {}\n", false),
            ("// #[test] fn h1_in_a_comment() {}\n", false),
            (
                "#[test]\nfn days() {}\nfn h1_helps_the_test_above() {}\n",
                false,
            ),
        ] {
            let own = Source::new("tests/window/life.rs", text);
            let is_found = !found(&[list(&all), proofs(&rest), own]).is_empty();
            assert_eq!(is_found, !is_proof, "{text}");
        }
    }
}
