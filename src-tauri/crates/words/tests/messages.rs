//! What holds for every message of the catalogues, whoever wrote it.

use words::{
    Argument, Language, Words,
    catalogue::{self, Message, VariableKind},
};

/// Numbers that take different plurals or look different.
const NUMBERS: [i64; 6] = [0, 1, 2, 5, 60, 1_234];

/// A message with each of its numbers set to `number`.
fn formatted(message: &Message, number: i64, language: Language) -> Option<String> {
    let arguments: Vec<_> = message
        .variables
        .iter()
        .map(|variable| {
            let argument = match variable.kind {
                VariableKind::Number => Argument::Number(number),
                VariableKind::Year => Argument::Year(2026),
                VariableKind::Text => Argument::Text("Musterhaus"),
            };
            (variable.name, argument)
        })
        .collect();
    Words::of(language).text(message.key, &arguments)
}

/// Runs a check over every text that can come out.
fn for_all_texts(check: impl Fn(&Message, Language, &str)) {
    for message in catalogue::messages() {
        for language in Language::ALL {
            for number in NUMBERS {
                let text = formatted(message, number, language);
                assert!(
                    text.is_some(),
                    "{} does not format in {language} with {number}",
                    message.key
                );
                check(message, language, &text.unwrap_or_default());
            }
        }
    }
}

#[test]
fn every_message_formats_in_both_languages() {
    assert!(catalogue::messages().len() > 150);
    for_all_texts(|message, language, text| {
        assert!(
            !text.trim().is_empty(),
            "{} is empty in {language}",
            message.key
        );
        assert_eq!(
            text.trim(),
            text,
            "{} has blanks around it in {language}",
            message.key
        );
        assert!(
            !text.contains("{$") && !text.contains("???"),
            "{} shows its machinery in {language}: {text}",
            message.key
        );
    });
}

#[test]
fn no_message_shouts() {
    for_all_texts(|message, language, text| {
        assert!(
            !text.contains('!'),
            "{} has an exclamation mark in {language}: {text}",
            message.key
        );
    });
}

#[test]
fn german_says_sie() {
    let familiar = [
        "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "euch", "euer", "eure",
    ];
    for_all_texts(|message, language, text| {
        if language == Language::De {
            let mut words = text.split(|sign: char| !sign.is_alphabetic());
            let found = words.find(|word| familiar.contains(&word.to_lowercase().as_str()));
            assert_eq!(found, None, "{} is familiar: {text}", message.key);
        }
    });
}

#[test]
fn holidays_have_names() {
    let ids = [
        "new_year",
        "good_friday",
        "easter_monday",
        "labour_day",
        "ascension",
        "whit_monday",
        "corpus_christi",
        "german_unity",
        "christmas_day",
        "second_christmas_day",
        "reformation_day",
        "epiphany",
        "assumption",
        "all_saints",
        "repentance_day",
        "womens_day",
        "childrens_day",
        "easter_sunday",
        "whit_sunday",
    ];
    for id in ids {
        for language in Language::ALL {
            assert!(
                Words::of(language).holiday_name(id).is_some(),
                "{id} in {language}"
            );
        }
    }
    assert_eq!(Words::of(Language::En).holiday_name("no_such_day"), None);
}

#[test]
fn texts_that_are_put_in_are_not_interpreted() {
    let text = "{ $days } <b> \u{2068}%s";
    let words = Words::of(Language::En);
    assert_eq!(
        words.typed_money_other_currency(text),
        format!("This amount is in {text}.")
    );
}

#[test]
fn languages_have_codes() {
    for language in Language::ALL {
        assert_eq!(language.code().parse(), Ok(language));
        let json = serde_json::to_string(&language).expect("JSON");
        assert_eq!(json, format!("\"{}\"", language.code()));
        assert_eq!(
            serde_json::from_str::<Language>(&json).expect("a language"),
            language
        );
    }
    assert!("DE".parse::<Language>().is_err());
    assert!("fr".parse::<Language>().is_err());
}
