//! Texts and the amounts they mean, alone and in a column.

use super::*;

fn meaning(column: &[&str], text: &str, currency: &str) -> String {
    let cells: Vec<Figures> = column
        .iter()
        .filter_map(|text| written(text).ok())
        .map(|written| written.figures)
        .collect();
    let decimals = Decimals::of(cells.iter().map(|figures| (figures, currency)), None);
    match written(text) {
        Err(error) => format!("{error:?}"),
        Ok(written) => match decimals.meaning(&written.figures, currency) {
            Meaning::Minor(minor) => minor.to_string(),
            Meaning::Open(all) if all.len() == 1 => format!("only {}", all[0]),
            Meaning::Open(all) => all
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(" or "),
            Meaning::None => "none".to_owned(),
        },
    }
}

#[test]
fn a_text_by_itself() {
    for (text, currency, expected) in [
        ("1.234,56", "EUR", "123456"),
        ("1,234.56", "EUR", "123456"),
        ("1'234.56", "CHF", "123456"),
        ("1’234.50", "CHF", "123450"),
        ("1 234,56 €", "EUR", "123456"),
        ("€ 4.800,00", "EUR", "480000"),
        ("4800", "EUR", "480000"),
        ("4800,-", "EUR", "480000"),
        ("4.800,-- EUR", "EUR", "480000"),
        ("12,5", "EUR", "1250"),
        ("12.5", "EUR", "1250"),
        ("1.234.567", "EUR", "123456700"),
        ("1.234", "EUR", "123400"),
        ("4.800", "EUR", "480000"),
        ("4,800", "EUR", "480000"),
        ("4.800", "JPY", "4800"),
        ("4.800", "KWD", "4800000 or 4800"),
        ("4.801", "JPY", "4801"),
        ("4.800,00 € netto", "EUR", "480000"),
        ("400 € mtl.", "EUR", "40000"),
        ("4800 p.a.", "EUR", "480000"),
        ("-5,00", "EUR", "Negative"),
        ("(5.00)", "EUR", "Negative"),
        ("4800 EUR / 5000 CHF", "EUR", "SeveralCurrencies"),
        ("€ 4800 CHF", "EUR", "SeveralCurrencies"),
        ("viel", "EUR", "NotAnAmount"),
        ("1.23.4", "EUR", "none"),
        ("12k", "EUR", "NotAnAmount"),
        ("ca. 5000", "EUR", "NotAnAmount"),
        ("1,2345", "EUR", "none"),
        ("99999999999999999999999", "EUR", "none"),
    ] {
        assert_eq!(meaning(&[text], text, currency), expected, "{text}");
    }
}

#[test]
fn a_text_in_its_column() {
    for (column, text, expected) in [
        (&["1.234,56", "4.800"][..], "4.800", "480000"),
        (&["1,234.56", "4,800"], "4,800", "480000"),
        (&["1.234", "4.800"], "4.800", "480000"),
        (&["12,50", "4.800"], "4.800", "480000"),
        (&["950", "4.800"], "4.800", "480000"),
        (&["1.234,56", "1,234.56", "4.800"], "4.800", "only 480000"),
        (&["1.234,56", "4,800"], "4,800", "only 480000"),
        (&["1.234,56", "4,800"], "1.234,56", "123456"),
        (&["1.234,56", "1,234.56"], "1,234.56", "123456"),
    ] {
        assert_eq!(
            meaning(column, text, "EUR"),
            expected,
            "{text} in {column:?}"
        );
    }
}

#[test]
fn a_number_cell() {
    for (number, currency, expected) in [
        (4800.0, "EUR", Some(480_000)),
        (0.1 + 0.2, "EUR", Some(30)),
        (1234.565, "EUR", None),
        (4_799.999_999_9, "EUR", Some(480_000)),
        (4800.0, "JPY", Some(4800)),
        (f64::INFINITY, "EUR", None),
    ] {
        assert_eq!(of_number(number, currency), expected, "{number}");
    }
}

proptest::proptest! {
    /// An amount that is taken is never off by the meaning of a sign.
    #[test]
    fn an_amount_is_taken_only_as_its_column_is_written(
        amounts in proptest::collection::vec(0_i64..100_000_000, 1..20),
        is_german in proptest::bool::ANY,
        shows_cents in proptest::bool::ANY,
    ) {
        let text_of = |minor: i64| {
            let whole = (minor / 100).to_string();
            let mut grouped = String::new();
            for (at, digit) in whole.chars().enumerate() {
                if at > 0 && (whole.len() - at).is_multiple_of(3) {
                    grouped.push(if is_german { '.' } else { ',' });
                }
                grouped.push(digit);
            }
            if shows_cents {
                let sign = if is_german { ',' } else { '.' };
                format!("{grouped}{sign}{:02}", minor % 100)
            } else {
                grouped
            }
        };
        let meant = |minor: i64| if shows_cents { minor } else { minor / 100 * 100 };
        let written: Vec<Figures> = amounts.iter().map(|minor| super::written(&text_of(*minor)).unwrap().figures).collect();
        let decimals = Decimals::of(written.iter().map(|figures| (figures, "EUR")), None);
        for (figures, minor) in written.iter().zip(&amounts) {
            if let Meaning::Minor(read) = decimals.meaning(figures, "EUR") {
                proptest::prop_assert_eq!(read, meant(*minor));
            }
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,80}") {
        let _ = written(&text);
    }
}
