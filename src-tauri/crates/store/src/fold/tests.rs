//! Folding: what is equal, what sorts before what, what is found by what.

use proptest::prelude::*;

use super::*;

#[test]
fn numbers_are_equal_ignoring_case() {
    for (one, other) in [
        ("V-2026-0001", "v-2026-0001"),
        ("Straße", "STRASSE"),
        ("É1", "e\u{301}1"),
        ("ΣΑΣ", "σας"),
    ] {
        assert_eq!(number_key(one), number_key(other), "{one} {other}");
    }
    assert_ne!(number_key("V-1"), number_key("V-01"));
}

#[test]
fn numbers_sort_as_people_count() {
    let sorted = [
        "A-1",
        "V-7",
        "V-9",
        "V-10",
        "V-99",
        "V-100",
        "V-2026-0002",
        "V-2026-9999",
        "V-2026-10000",
        "V-2027-0001",
        "W",
    ];
    for pair in sorted.windows(2) {
        assert!(
            number_sort_key(pair[0]) < number_sort_key(pair[1]),
            "{pair:?}"
        );
    }
}

#[test]
fn names_sort_as_in_a_dictionary() {
    let mut names = ["Zander", "Österreicher", "Ofen", "äpfel", "Apfel", "Öl"];
    names.sort_by_key(|name| name_sort_key(name));
    assert_eq!(
        names,
        ["äpfel", "Apfel", "Ofen", "Öl", "Österreicher", "Zander"]
    );
}

#[test]
fn words_are_found_by_beginnings_and_inner_parts() {
    let check = |document: &str, typed: &str, is_found: bool| {
        assert_eq!(finds(document, typed), is_found, "{typed} in {document}");
    };
    for typed in ["Müller", "muller", "MUELLER", "mue", "mu\u{308}l", "ller"] {
        check("Müller & Söhne GmbH", typed, true);
        check("Mueller & Soehne GmbH", typed, true);
    }
    check("Überlandwerk Musterstadt", "werk muster", true);
    check("Überlandwerk Musterstadt", "landwerk", true);
    check("Überlandwerk Musterstadt", "stadtwerk", false);
    check("Neuenburg", "enburg", true);
    check("Neuenburg", "neuen", true);
    check("eva@mueller.example", "müller.ex", true);
    check("Straße", "STRASS", true);
    check("V-2026-0001", "v-2026-00", true);
    check("Eva", "va", false);
    check("Eva", " . ", false);
}

proptest! {
    #[test]
    fn every_inner_part_finds_its_word(word in "[a-zäöüßéA-ZÄÖÜ]{4,20}", from in 0usize..17, length in 3usize..20) {
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        let from = from.min(letters.len().saturating_sub(3));
        let until = (from + length).min(letters.len());
        let part: String = letters[from..until].iter().collect();
        let index = index_words([word.as_str()]);
        for typed in typed_words(&part) {
            prop_assert!(index.split(' ').any(|word| word.starts_with(&typed)), "{} in {}", part, word);
        }
    }

    #[test]
    fn folding_takes_any_text(text in any::<String>()) {
        let _ = (number_key(&text), number_sort_key(&text), name_sort_key(&text));
        for word in typed_words(&text) {
            prop_assert!(!word.contains(['"', '*', ' ', '(', '\0']));
        }
    }
}

#[test]
fn a_mark_that_stands_alone_is_no_word() {
    let index = index_words(["Umzug geplant 🏗\u{fe0f}", "\u{301}"]);
    assert!(
        !index.starts_with(' ') && !index.contains("  "),
        "{index:?}"
    );
}
