//! What holds for every text and every date.

use super::{
    super::{date, money},
    day,
};
use crate::{Date, Language, format};
use proptest::prelude::*;

#[test]
fn a_megabyte_of_anything_is_refused_at_once() {
    let today = day("2026-11-24");
    for piece in ["1", "1.", "ä", " ", "+", "31.10.26", "\u{0}", "€"] {
        let text = piece.repeat(1_048_576 / piece.len());
        assert!(date(&text, today).is_err(), "{piece:?}");
        assert!(money(&text, "EUR", Language::De).is_err(), "{piece:?}");
    }
    // Blanks around it do not count.
    let padded = format!("{}31.10.26{}", " ".repeat(500_000), "\n".repeat(500_000));
    assert_eq!(date(&padded, today), Ok(day("2026-10-31")));
}

fn any_day() -> impl Strategy<Value = Date> {
    // 0001-01-01 … 9999-12-31 in days of the common era.
    (1..=3_652_059).prop_map(|days| Date::from_num_days_from_ce_opt(days).expect("in range"))
}

fn any_language() -> impl Strategy<Value = Language> {
    proptest::sample::select(&Language::ALL[..])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_formatted_date_reads_as_itself(day in any_day(), today in any_day(), language in any_language()) {
        for format in [format::date, format::date_for_column, format::date_with_weekday, format::date_full] {
            let text = format(day, language);
            prop_assert_eq!(date(&text, today), Ok(day), "{}", text);
        }
        prop_assert_eq!(date(&day.to_string(), today), Ok(day));
    }

    #[test]
    fn a_day_without_year_lies_within_a_year(day in any_day(), today in any_day(), language in any_language()) {
        if let Ok(read) = date(&format::day_month(day, language), today) {
            let days = (read - today).num_days();
            prop_assert!((-184..=366).contains(&days), "{} days", days);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>(), today in any_day(), language in any_language()) {
        let _ = date(&text, today).map_err(|error| error.text(language));
        let _ = money(&text, "EUR", language).map_err(|error| error.text(language));
    }

    #[test]
    fn no_likely_text_makes_it_panic(
        text in "[ 0-9.,/+\\-tdwmj'€A-Zaä\u{A0}\u{2212}]{0,24}", today in any_day(), language in any_language()
    ) {
        let _ = date(&text, today).map_err(|error| error.text(language));
        for currency in ["EUR", "JPY", "KWD"] {
            let _ = money(&text, currency, language).map_err(|error| error.text(language));
        }
    }

    #[test]
    fn a_formatted_amount_reads_as_itself(
        amount in 0_i64..=1_000_000_000_000, even in any::<bool>(), language in any_language(),
        currency in proptest::sample::select(&["EUR", "USD", "CHF", "JPY", "KWD"][..]),
    ) {
        let amount = if even { amount / 1000 * 1000 } else { amount };
        for format in [format::money, format::money_exact] {
            let text = format(amount, currency, language);
            prop_assert_eq!(money(&text, currency, language), Ok(amount), "{}", text);
        }
    }

    #[test]
    fn both_languages_agree_or_one_refuses(text in "[1-9][0-9]{0,3}([.,'][0-9]{1,4}){0,3}") {
        let readings = Language::ALL.map(|language| money(&text, "EUR", language));
        if let [Ok(german), Ok(english)] = readings {
            prop_assert_eq!(german, english, "{}", text);
        }
    }
}
