//! What is typed into an amount field, and what it means.

use super::super::{TypedMoneyError, money};
use crate::Language;

/// Amounts in minor units by language; `None` stands for "thousands unclear".
#[track_caller]
fn check_money(typed: &str, german: Option<i64>, english: Option<i64>) {
    let expected = |amount: Option<i64>| amount.ok_or(TypedMoneyError::ThousandsUnclear);
    assert_eq!(
        money(typed, "EUR", Language::De),
        expected(german),
        "{typed:?} in German"
    );
    assert_eq!(
        money(typed, "EUR", Language::En),
        expected(english),
        "{typed:?} in English"
    );
}

#[test]
fn amounts_with_one_reading() {
    for typed in [
        "4860",
        "4.860,00",
        "4,860.00",
        "4'860",
        "4’860.00",
        "4 860,00",
        "4\u{A0}860",
        "4860,0",
        "4860.00",
        "€ 4860",
        "4860€",
        "EUR 4860",
        "4860 eur",
        "4.860,00 Euro",
        "4860,-",
        "4860,--",
        "4.860,– €",
        " 4860 ",
        "04860",
    ] {
        check_money(typed, Some(486_000), Some(486_000));
    }
    check_money("€ 12,5", Some(1_250), Some(1_250));
    check_money("12.5", Some(1_250), Some(1_250));
    check_money("0,05", Some(5), Some(5));
    check_money("0", Some(0), Some(0));
    check_money("1.234.567", Some(123_456_700), Some(123_456_700));
    check_money("1,234,567.89", Some(123_456_789), Some(123_456_789));
    check_money(
        "10.000.000.000,00",
        Some(1_000_000_000_000),
        Some(1_000_000_000_000),
    );
}

#[test]
fn a_lone_group_of_three_is_read_by_the_language() {
    check_money("4.860", Some(486_000), None);
    check_money("4,860", None, Some(486_000));
    check_money("€ 12.600", Some(1_260_000), None);
    check_money("123,456 €", None, Some(12_345_600));
}

#[test]
fn amounts_that_are_refused() {
    let refused = |typed, currency| money(typed, currency, Language::De).expect_err(typed);
    assert_eq!(refused(" ", "EUR"), TypedMoneyError::Empty);
    for typed in [
        "much",
        "€",
        ",50",
        "4.86.00",
        "1.23,45,6",
        "12,",
        "12.",
        "1,2.3,4",
        "4..860",
        "1234.567,00",
        "4.8600,00",
        "12 k",
        "4860 pro Jahr",
        "1e3",
        "0x10",
        "٤",
        "4'86",
        "4 86",
        "--",
        "5-",
        "4,860,-",
    ] {
        assert_eq!(
            refused(typed, "EUR"),
            TypedMoneyError::NotAnAmount,
            "{typed:?}"
        );
    }
    for typed in ["-5", "\u{2212}5 €", "€ -5"] {
        assert_eq!(
            refused(typed, "EUR"),
            TypedMoneyError::Negative,
            "{typed:?}"
        );
    }
    let too_many = |currency: &str| TypedMoneyError::TooManyDecimals {
        currency: currency.to_owned(),
    };
    for typed in ["0.860", "0,005", "1.234,567", "12,3456"] {
        assert_eq!(refused(typed, "EUR"), too_many("EUR"), "{typed:?}");
    }
    assert_eq!(refused("12,5", "JPY"), too_many("JPY"));
    let other = TypedMoneyError::OtherCurrency {
        currency: "EUR".to_owned(),
    };
    for typed in ["$ 12", "12 CHF", "usd 12"] {
        assert_eq!(refused(typed, "EUR"), other, "{typed:?}");
    }
    assert_eq!(
        refused("10.000.000.000,01", "EUR"),
        TypedMoneyError::TooLarge
    );
    assert_eq!(
        refused("99999999999999999999999999", "EUR"),
        TypedMoneyError::TooLarge
    );
}

#[test]
fn amounts_in_other_currencies() {
    assert_eq!(money("4.860", "JPY", Language::De), Ok(4_860));
    assert_eq!(money("1.200 CHF", "CHF", Language::De), Ok(120_000));
    assert_eq!(money("4,860", "KWD", Language::De), Ok(4_860));
    assert_eq!(money("4.860", "KWD", Language::De), Ok(4_860_000));
    assert_eq!(money("4.860", "KWD", Language::En), Ok(4_860));
}

#[test]
fn amount_refusals_have_words() {
    let error = money("0,005", "EUR", Language::De).expect_err("refused");
    assert_eq!(
        error.text(Language::De),
        "EUR hat höchstens 2 Nachkommastellen."
    );
    let error = money("0,5", "JPY", Language::De).expect_err("refused");
    assert_eq!(error.text(Language::En), "JPY has no decimals.");
}
