//! Texts and the days they mean, alone and in a column.

use super::*;

fn meaning(column: &[&str], text: &str) -> String {
    let written: Vec<Written> = column.iter().map(|text| written(text, None)).collect();
    let order = Order::of(written.iter(), None);
    shown(&order.meaning(&super::written(text, None)))
}

fn shown(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Day(day) => day.to_string(),
        Meaning::Open(days) if days.len() == 1 => format!("only {}", days[0]),
        Meaning::Open(days) => days
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" or "),
        Meaning::None => "none".to_owned(),
    }
}

#[test]
fn a_text_by_itself() {
    for (text, expected) in [
        ("2026-03-02", "2026-03-02"),
        ("2026/03/02", "2026-03-02"),
        ("2026-03-02T00:00:00", "2026-03-02"),
        ("2026-03-02 08:15", "2026-03-02"),
        ("2.3.2026", "2026-03-02"),
        ("02.03.26", "2026-03-02"),
        ("02.03.85", "1985-03-02"),
        (" 02.03.2026 00:00:00 ", "2026-03-02"),
        ("31.12.2026", "2026-12-31"),
        ("31/12/2026", "2026-12-31"),
        ("12/31/2026", "2026-12-31"),
        ("03/04/2026", "2026-03-04 or 2026-04-03"),
        ("3-4-2026", "2026-03-04 or 2026-04-03"),
        ("05/05/2026", "2026-05-05"),
        ("20260302", "2026-03-02"),
        ("31122026", "2026-12-31"),
        ("1. März 2026", "2026-03-01"),
        ("01-Mrz-26", "2026-03-01"),
        ("5-Mar-26", "2026-03-05"),
        ("Mar 5, 2026", "2026-03-05"),
        ("March 5th, 2026", "2026-03-05"),
        ("5 March 2026", "2026-03-05"),
        ("2026 March 5", "2026-03-05"),
        ("1. Jänner 2026", "2026-01-01"),
        ("Mo, 02.03.2026", "2026-03-02"),
        ("Monday, 2 March 2026", "2026-03-02"),
        ("Di, 02.03.2026", "only 2026-02-03"),
        ("Mi, 02.03.2026", "none"),
        ("46083", "2026-03-02 or 2030-03-03"),
        ("2026-03-01T23:30:00Z", "2026-03-01 or 2026-03-02"),
        ("2026-03-01T12:00:00Z", "2026-03-01"),
        ("13.25.2026", "none"),
        ("12.25.2026", "only 2026-12-25"),
        ("31.02.2026", "none"),
        ("29.02.2025", "none"),
        ("2026", "none"),
        ("März 2026", "none"),
        ("12", "none"),
        ("1.2.3.4", "none"),
        ("00.00.0000", "none"),
        ("heute", "none"),
        ("", "none"),
        ("Q1 2026", "none"),
        ("01.01.2026 - 31.12.2026", "none"),
    ] {
        assert_eq!(meaning(&[text], text), expected, "{text}");
    }
}

#[test]
fn a_text_in_its_column() {
    for (column, text, expected) in [
        // One day above 12 decides the whole column.
        (
            &["25/03/2026", "03/04/2026"][..],
            "03/04/2026",
            "2026-04-03",
        ),
        (&["03/25/2026", "03/04/2026"], "03/04/2026", "2026-03-04"),
        (&["25/03/2026", "03/04/26"], "03/04/26", "2026-04-03"),
        // What contradicts itself stays open, what has one reading is taken from the many.
        (
            &["25/03/2026", "26/03/2026", "03/25/2026", "03/04/2026"],
            "03/04/2026",
            "2026-03-04 or 2026-04-03",
        ),
        (
            &["25/03/2026", "26/03/2026", "03/25/2026"],
            "25/03/2026",
            "2026-03-25",
        ),
        // Dots say nothing about slashes.
        (
            &["31.12.2026", "03/04/2026"],
            "03/04/2026",
            "2026-03-04 or 2026-04-03",
        ),
        (&["03.04.2026"], "03.04.2026", "2026-04-03"),
        (
            &["03.04.2026", "12.25.2026"],
            "03.04.2026",
            "2026-03-04 or 2026-04-03",
        ),
        (&["31.12.2026", "12.25.2026"], "03.04.2026", "2026-04-03"),
        (
            &["26-03-04", "26-03-31"],
            "26-03-04",
            "2004-03-26 or 2026-03-04",
        ),
    ] {
        assert_eq!(meaning(column, text), expected, "{text} in {column:?}");
    }
}

#[test]
fn a_serial_number() {
    for (number, is_1904, expected) in [
        (46083.0, false, Some("2026-03-02")),
        (44621.0, true, Some("2026-03-02")),
        (46083.75, false, Some("2026-03-02")),
        (12.0, false, None),
        (2026.0, false, None),
        (4800.0, false, None),
        (-1.0, false, None),
        (f64::NAN, false, None),
        (1e300, true, None),
    ] {
        let day = of_serial(number, is_1904).map(|day| day.to_string());
        assert_eq!(day.as_deref(), expected, "{number} {is_1904}");
    }
}

#[test]
fn a_chosen_format_leaves_nothing_open() {
    let texts: Vec<Written> = ["03/04/2026", "05/06/2026"]
        .iter()
        .map(|text| written(text, None))
        .collect();
    for (format, expected) in [(Format::Dmy, "2026-04-03"), (Format::Mdy, "2026-03-04")] {
        let order = Order::of(texts.iter(), Some(format));
        assert_eq!(shown(&order.meaning(&texts[0])), expected);
        assert!(order.open().is_empty());
    }
}

proptest::proptest! {
    /// Whatever a column holds: a day that is taken is what the text says in the format decided.
    #[test]
    fn a_day_is_taken_only_as_its_column_is_written(
        days in proptest::collection::vec(0_i64..40_000, 1..30),
        format in 0_usize..3,
        separator in 0_usize..3,
        odd in proptest::option::of(0_usize..30),
    ) {
        let format = [Format::Dmy, Format::Mdy, Format::Ymd][format];
        let separator = ["/", "-", " "][separator];
        let day_of = |days: i64| NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + chrono::Days::new(days.unsigned_abs());
        let text_of = |day: NaiveDate, format| {
            let (d, m, y) = (day.day(), day.month(), day.year());
            match format {
                Format::Dmy => format!("{d:02}{separator}{m:02}{separator}{y}"),
                Format::Mdy => format!("{m:02}{separator}{d:02}{separator}{y}"),
                _ => format!("{y}{separator}{m:02}{separator}{d:02}"),
            }
        };
        let days: Vec<NaiveDate> = days.into_iter().map(day_of).collect();
        let mut texts: Vec<String> = days.iter().map(|day| text_of(*day, format)).collect();
        if let Some(at) = odd.filter(|at| *at < texts.len()) {
            // A typing error: no such day.
            texts[at] = format!("99{separator}99{separator}2026");
        }
        let all: Vec<Written> = texts.iter().map(|text| written(text, None)).collect();
        let order = Order::of(all.iter(), None);
        for (at, text) in all.iter().enumerate() {
            if let Meaning::Day(day) = order.meaning(text) {
                proptest::prop_assert_eq!(day, days[at], "{}", &texts[at]);
            }
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,80}") {
        let _ = written(&text, None);
        let _ = written(&text, Some(true));
    }
}

#[test]
fn f_figures_of_other_kinds_are_no_day_and_no_hang() {
    for text in ["5²", "1½ Jahre", "3.4.2026²", "1 ٣ 2026", "①", "12 Ⅻ"] {
        assert_eq!(written(text, None), Written::Nothing, "{text}");
    }
}
