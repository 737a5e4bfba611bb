//! Typed words find what they should, wherever a person looks, and no sign in them means anything.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use store::{ContractQuery, CustomerQuery};
use support::{Sample, day, sample};

const TODAY: &str = "2026-11-24";

/// Without umlauts, as the made-up names have them.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace('ä', "a")
        .replace('ö', "o")
        .replace('ü', "u")
        .replace('ß', "ss")
}

#[test]
fn words_find_contracts_by_all_that_is_looked_in() {
    let Sample {
        register,
        contracts,
        customers,
        ..
    } = &sample(10, 160, day(TODAY));
    let today = day(TODAY);
    let texts = |contract: &store::Contract| {
        let customer = customers
            .iter()
            .find(|customer| customer.id == contract.customer)
            .unwrap();
        let contacts = contract
            .facts
            .contacts
            .iter()
            .filter(|contact| contact.is_current_on(today));
        let mut texts = vec![contract.number.clone(), customer.name.clone()];
        texts.extend(contacts.flat_map(|contact| [contact.name.clone(), contact.email.clone()]));
        texts.extend(contract.owner.clone());
        texts.extend(contract.note.clone());
        plain(&texts.join(" "))
    };
    for typed in [
        "werk",
        "Muller",
        "müller",
        "ÜBERLAND",
        "rahmen",
        "bärb",
        "strasse",
        "muster gmbh",
        "v-2026",
        "example",
        "fraumuster",
        "ötzi prob",
    ] {
        let page = register
            .contract_page(&ContractQuery {
                search: Some(typed.into()),
                limit: 1000,
                want_totals: true,
                ..ContractQuery::default()
            })
            .unwrap();
        let words: Vec<String> = plain(typed).split([' ', '-']).map(str::to_owned).collect();
        let mut expected: Vec<_> = contracts
            .iter()
            .filter(|contract| words.iter().all(|word| finds(&texts(contract), word)))
            .map(|contract| contract.number.clone())
            .collect();
        let mut found: Vec<_> = page.rows.iter().map(|row| row.number.clone()).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{typed}");
        assert_eq!(page.total, expected.len() as u64);
        let hits = register.search(typed, 1000).unwrap();
        assert_eq!(hits.contracts.len(), expected.len(), "{typed}");
    }
}

/// A word is found at the beginning of one, and from three letters on inside a longer one.
fn finds(text: &str, typed: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|word| {
            let fold = |text: &str| {
                text.replace("ae", "a")
                    .replace("oe", "o")
                    .replace("ue", "u")
            };
            (0..word.len())
                .filter(|at| word.is_char_boundary(*at))
                .filter(|at| {
                    *at == 0 || (word.chars().count() >= 4 && word[*at..].chars().count() >= 3)
                })
                .any(|at| fold(&word[at..]).starts_with(&fold(typed)))
        })
}

#[test]
fn signs_in_typed_text_mean_nothing() {
    let Sample { register, .. } = &sample(11, 40, day(TODAY));
    let count = |text: &str| {
        let query = ContractQuery {
            search: Some(text.into()),
            want_totals: true,
            ..ContractQuery::default()
        };
        register.search(text, 10).unwrap();
        register
            .customers(&CustomerQuery {
                search: Some(text.into()),
                ..CustomerQuery::default()
            })
            .unwrap();
        register.contract_page(&query).unwrap().total
    };
    let all = count("");
    assert_eq!(all, 40);
    assert_eq!(count("   "), 40);
    for nothing in [
        "\"",
        "*",
        "(",
        "%",
        "'; DROP TABLE contract; --x",
        "\0",
        "🙂",
        "-",
        "words:",
    ] {
        assert_eq!(count(nothing), 0, "{nothing:?}");
    }
    assert_eq!(count("gmbh OR zzzz"), 0, "OR is a word like any other");
    assert_eq!(count("NEAR(gmbh)"), 0);
    assert_eq!(count("\"muster*\""), count("muster"));
    assert!(count(&"x".repeat(1 << 20)) == 0);
    assert_eq!(register.counts().unwrap().contracts, 40);
}
