//! What is typed into a date field, and what it means.

use super::{
    super::{
        TypedDateError::{self, *},
        date,
    },
    day,
};
use crate::Language;

/// What is typed on 24 November 2026.
#[track_caller]
fn check(typed: &str, expected: Result<&str, TypedDateError>) {
    check_on("2026-11-24", typed, expected);
}

#[track_caller]
fn check_on(today: &str, typed: &str, expected: Result<&str, TypedDateError>) {
    assert_eq!(
        date(typed, day(today)),
        expected.map(day),
        "typed {typed:?} on {today}"
    );
}

#[test]
fn day_month_year_in_figures() {
    for typed in [
        "31.10.26",
        "31.10.2026",
        "311026",
        "31102026",
        " 31. 10. 2026\t",
        "2026-10-31",
    ] {
        check(typed, Ok("2026-10-31"));
    }
    check("1.3.27", Ok("2027-03-01"));
    check("01.03.27", Ok("2027-03-01"));
    check("29.02.2028", Ok("2028-02-29"));
    check("01.01.0001", Ok("0001-01-01"));
    check("31.12.9999", Ok("9999-12-31"));
    check("\u{A0}2026\u{2011}10\u{2011}31\u{FEFF}", Ok("2026-10-31"));
}

#[test]
fn two_figures_of_a_year() {
    check("1.1.00", Ok("2000-01-01"));
    check("31.12.79", Ok("2079-12-31"));
    check("1.1.80", Ok("1980-01-01"));
    check("31.12.99", Ok("1999-12-31"));
    check("010179", Ok("2079-01-01"));
    check("010180", Ok("1980-01-01"));
}

#[test]
fn without_a_year() {
    check("24.11.", Ok("2026-11-24"));
    check("24.11", Ok("2026-11-24"));
    check("31.10.", Ok("2026-10-31"));
    check("31.12.", Ok("2026-12-31"));
    // Six months ago to the day is this year's, the day before is next year's.
    check("24.5.", Ok("2026-05-24"));
    check("23.5.", Ok("2027-05-23"));
    check("1.3.", Ok("2027-03-01"));
    check_on("2026-01-05", "31.12.", Ok("2026-12-31"));
    check_on("2026-08-31", "28.2.", Ok("2026-02-28"));
    check_on("2026-08-31", "27.2.", Ok("2027-02-27"));
    // 29 February is next year's when that has one.
    check_on("2027-11-24", "29.2.", Ok("2028-02-29"));
    check(
        "29.2.",
        Err(NoSuchDay {
            month: day("2027-02-01"),
            days: 28,
        }),
    );
    check("1 Mar", Ok("2027-03-01"));
    check("31. Okt.", Ok("2026-10-31"));
    check_on("9999-12-31", "1.3.", Err(OutOfRange));
}

#[test]
fn with_the_name_of_the_month() {
    for typed in [
        "31. Oktober 2026",
        "31 Oct 2026",
        "31 OCT 26",
        "31 Okt. 2026",
        "31. okt 26",
        "31October2026",
        "Oct 31, 2026",
        "October 31 2026",
    ] {
        check(typed, Ok("2026-10-31"));
    }
    for typed in [
        "1. März 2027",
        "1 Mär 27",
        "1 Mrz 27",
        "1 maerz 27",
        "1 March 2027",
        "1. MÄRZ 2027",
    ] {
        check(typed, Ok("2027-03-01"));
    }
    // Could be 26 October or October 2026.
    check("Oct 26", Err(NotADate));
    check("Oct 26, 27", Err(NotADate));
    check("31 Foo 2026", Err(NotADate));
}

#[test]
fn with_a_weekday() {
    for typed in [
        "Sa 31.10.26",
        "Sat, 31 Oct 2026",
        "samstag 31.10.",
        "Sa., 31.10.2026",
        "Sat 2026-10-31",
    ] {
        check(typed, Ok("2026-10-31"));
    }
    check(
        "Fr 31.10.26",
        Err(OtherWeekday {
            date: day("2026-10-31"),
        }),
    );
    check("Sa", Err(NotADate));
    check("Sa +3t", Err(NotADate));
    check("Sa,,31.10.26", Ok("2026-10-31"));
}

#[test]
fn beside_today() {
    check("heute", Ok("2026-11-24"));
    check("TODAY", Ok("2026-11-24"));
    check("morgen", Ok("2026-11-25"));
    check("tomorrow", Ok("2026-11-25"));
    check("gestern", Ok("2026-11-23"));
    check("Übermorgen", Ok("2026-11-26"));
    check("heute morgen", Err(NotADate));
}

#[test]
fn distances_from_today() {
    for typed in ["+30t", "+30d", "+ 30 T", "+30 Tage", "+30days"] {
        check(typed, Ok("2026-12-24"));
    }
    check("+0t", Ok("2026-11-24"));
    check("-5t", Ok("2026-11-19"));
    check("\u{2212}5d", Ok("2026-11-19"));
    check("+2w", Ok("2026-12-08"));
    check("+3m", Ok("2027-02-24"));
    check("-12m", Ok("2025-11-24"));
    check("+1j", Ok("2027-11-24"));
    check("+1y", Ok("2027-11-24"));
    check("+30", Err(UnitMissing));
    check("+", Err(NotADate));
    check("+30x", Err(NotADate));
    check("+t", Err(NotADate));
    check("30t", Err(NotADate));
    check("+99999999999999999999t", Err(OutOfRange));
    check("+4294967295t", Err(OutOfRange));
    check("+4294967295j", Err(OutOfRange));
    check("-4294967295m", Err(OutOfRange));
    check("-2027y", Err(OutOfRange));
}

#[test]
fn months_ahead_are_never_clamped() {
    let missing = |day_number, before, after| {
        Err(NoSuchDayAhead {
            day: day_number,
            before: day(before),
            after: day(after),
        })
    };
    check_on("2026-11-30", "+3m", missing(30, "2027-02-28", "2027-03-01"));
    check_on(
        "2026-03-31",
        "+18m",
        missing(31, "2027-09-30", "2027-10-01"),
    );
    check_on("2024-02-29", "+1j", missing(29, "2025-02-28", "2025-03-01"));
    check_on("2024-02-29", "+4j", Ok("2028-02-29"));
    check_on("2026-12-31", "+1m", Ok("2027-01-31"));
    check_on("2026-01-31", "-1m", Ok("2025-12-31"));
}

#[test]
fn what_could_mean_two_days_is_refused() {
    for typed in [
        "10/31/2026",
        "03/04/2026",
        "31/10/26",
        "3/4",
        "2026/10/31",
        "31-10-2026",
        "31-10-26",
        "1-2",
    ] {
        check(typed, Err(OrderUnclear));
    }
}

#[test]
fn what_is_no_day_is_refused() {
    check("", Err(Empty));
    check(" \t\u{A0}", Err(Empty));
    check(
        "30.2.27",
        Err(NoSuchDay {
            month: day("2027-02-01"),
            days: 28,
        }),
    );
    check(
        "2026-02-29",
        Err(NoSuchDay {
            month: day("2026-02-01"),
            days: 28,
        }),
    );
    check(
        "310426",
        Err(NoSuchDay {
            month: day("2026-04-01"),
            days: 30,
        }),
    );
    check(
        "31.04.",
        Err(NoSuchDay {
            month: day("2027-04-01"),
            days: 30,
        }),
    );
    check("31.10.0000", Err(OutOfRange));
    for typed in [
        "31.13.",
        "10.31.2026",
        "32.10.26",
        "0.10.26",
        "1.0.26",
        "31.10.202",
        "31.10.6",
        "031.10.26",
        "31..10",
        "31.10.26.",
        "31.10.26 x",
        "31 10 26",
        "3110",
        "31",
        "20261031",
        "20121031",
        "soon",
        "31.10.26\n1.1.27",
        "٣١.١٠.٢٠٢٦",
        "2026-10-31T00:00",
        "2026-1-5x",
        "31.10.26;",
        "🎉",
    ] {
        check(typed, Err(NotADate));
    }
}

#[test]
fn refusals_have_words() {
    let text = |typed, language| {
        date(typed, day("2026-11-30"))
            .expect_err("refused")
            .text(language)
    };
    assert_eq!(
        text("31.13.", Language::De),
        "Kein Datum. Tag.Monat.Jahr, etwa 31.10.26"
    );
    assert_eq!(
        text("30.2.27", Language::De),
        "Februar 2027 hat nur 28 Tage."
    );
    assert_eq!(
        text("3/4/26", Language::En),
        "Day or month first? Use dots: day.month.year, such as 31.10.26"
    );
    assert_eq!(
        text("+3m", Language::De),
        "Februar 2027 hat keinen 30. Bitte 28.02.2027 oder 01.03.2027 eingeben."
    );
    assert_eq!(
        text("+3m", Language::En),
        "February 2027 has no day 30. Type 28 Feb 2027 or 1 Mar 2027."
    );
    assert_eq!(
        text("Fr 31.10.26", Language::De),
        "Der 31.10.2026 ist ein Samstag."
    );
}
