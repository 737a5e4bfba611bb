//! Every format in both languages, as tables.

use super::*;
use crate::{Date, Language};
use chrono::{NaiveTime, Weekday};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// Compares one format in both languages. `~` stands for the space that does not break.
#[track_caller]
fn check(format: impl Fn(Language) -> String, german: &str, english: &str) {
    assert_eq!(format(Language::De), german.replace('~', "\u{A0}"));
    assert_eq!(format(Language::En), english.replace('~', "\u{A0}"));
}

#[test]
fn days_in_all_their_forms() {
    let christmas = day(2026, 12, 25);
    let early = day(2027, 3, 1);
    check(|l| date(christmas, l), "25.12.2026", "25 Dec 2026");
    check(|l| date(early, l), "01.03.2027", "1 Mar 2027");
    check(|l| date(day(99, 1, 2), l), "02.01.0099", "2 Jan 0099");
    check(|l| date(day(9999, 12, 31), l), "31.12.9999", "31 Dec 9999");
    check(
        |l| date_for_column(early, l),
        "01.03.2027",
        "\u{2007}1 Mar 2027",
    );
    check(
        |l| date_for_column(christmas, l),
        "25.12.2026",
        "25 Dec 2026",
    );
    check(
        |l| date_with_weekday(christmas, l),
        "Fr 25.12.2026",
        "Fri, 25 Dec 2026",
    );
    check(
        |l| date_full(early, l),
        "Montag, 1. März 2027",
        "Monday, 1 March 2027",
    );
    check(
        |l| date_full(day(2026, 11, 24), l),
        "Dienstag, 24. November 2026",
        "Tuesday, 24 November 2026",
    );
    check(|l| day_month(christmas, l), "25.12.", "25 Dec");
    check(|l| day_month(early, l), "01.03.", "1 Mar");
    check(
        |l| day_month_long(christmas, l),
        "25. Dezember",
        "25 December",
    );
    check(|l| weekday(christmas, l), "Fr", "Fri");
    check(|l| weekday_long(christmas, l), "Freitag", "Friday");
    check(|l| month(early, l), "Mär", "Mar");
    check(|l| month_long(early, l), "März", "March");
    check(|l| month_initial(early, l), "M", "M");
    check(
        |l| month_year(christmas, l),
        "Dezember 2026",
        "December 2026",
    );
}

#[test]
fn all_weekdays_and_months() {
    let all = |format: &dyn Fn(u32, Language) -> String, range: std::ops::Range<u32>| {
        Language::ALL.map(|l| {
            range
                .clone()
                .map(|at| format(at, l))
                .collect::<Vec<_>>()
                .join(" ")
        })
    };
    let monday = |at| day(2026, 11, 23 + at);
    assert_eq!(
        all(&|at, l| weekday(monday(at), l), 0..7),
        ["Mo Di Mi Do Fr Sa So", "Mon Tue Wed Thu Fri Sat Sun"]
    );
    assert_eq!(
        all(&|at, l| weekday_long(monday(at), l), 0..7),
        [
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
        ]
    );
    assert_eq!(
        all(
            &|at, l| weekday_column(chrono::Datelike::weekday(&monday(at)), l),
            0..7
        ),
        ["Mo Di Mi Do Fr Sa So", "Mo Tu We Th Fr Sa Su"]
    );
    assert_eq!(weekday_column(Weekday::Sun, Language::En), "Su");
    assert_eq!(
        all(&|at, l| month(day(2026, at, 1), l), 1..13),
        [
            "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
        ]
    );
    assert_eq!(
        all(&|at, l| month_long(day(2026, at, 1), l), 1..13),
        [
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "January February March April May June July August September October November December"
        ]
    );
}

#[test]
fn weeks_follow_iso() {
    check(|l| week(day(2026, 11, 24), l), "KW~48", "week~48");
    check(|l| week(day(2027, 1, 3), l), "KW~53", "week~53");
    check(|l| week(day(2027, 1, 4), l), "KW~1", "week~1");
    assert_eq!(week_number(day(2026, 12, 31)), 53);
}

#[test]
fn times_have_24_hours() {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of day");
    assert_eq!(time(at(12, 0)), "12:00");
    assert_eq!(time(at(9, 5)), "09:05");
    check(
        |l| date_time(day(2026, 11, 20).and_time(at(17, 40)), l),
        "Fr 20.11.2026, 17:40",
        "Fri, 20 Nov 2026, 17:40",
    );
}

#[test]
fn distances() {
    check(|l| distance(0, l), "heute", "today");
    check(|l| distance(1, l), "in 1 Tag", "in 1 day");
    check(|l| distance(31, l), "in 31 Tagen", "in 31 days");
    check(|l| distance(1095, l), "in 1.095 Tagen", "in 1,095 days");
    check(|l| distance(-1, l), "vor 1 Tag", "1 day ago");
    check(|l| distance(-3, l), "vor 3 Tagen", "3 days ago");
    check(|l| days_left(31, l), "31~T", "31~d");
    check(|l| days_left(0, l), "heute", "today");
    check(|l| days_left(-3, l), "−3~T", "−3~d");
}

#[test]
fn numbers_and_units() {
    check(|l| number(0, l), "0", "0");
    check(|l| number(999, l), "999", "999");
    check(|l| number(1_000, l), "1.000", "1,000");
    check(|l| number(-61_200, l), "−61.200", "−61,200");
    check(
        |l| number(i64::MIN, l),
        "−9.223.372.036.854.775.808",
        "−9,223,372,036,854,775,808",
    );
    check(|l| percent(10, l), "10~%", "10~%");
    check(|l| hours(4, l), "4~h", "4~h");
}

#[test]
fn amounts_show_cents_where_there_are_any() {
    check(|l| money(486_000, "EUR", l), "4.860~€", "€~4,860");
    check(|l| money(486_050, "EUR", l), "4.860,50~€", "€~4,860.50");
    check(|l| money(5, "EUR", l), "0,05~€", "€~0.05");
    check(|l| money(0, "EUR", l), "0~€", "€~0");
    check(|l| money(-486_000, "EUR", l), "−4.860~€", "€~−4,860");
    check(|l| money(120_000, "CHF", l), "1.200~CHF", "CHF~1,200");
    check(|l| money(120_000, "USD", l), "1.200~$", "$~1,200");
    check(|l| money(120_000, "XYZ", l), "1.200~XYZ", "XYZ~1,200");
    check(|l| money(4_860, "JPY", l), "4.860~¥", "¥~4,860");
    check(
        |l| money(1_234_500, "KWD", l),
        "1.234,500~KWD",
        "KWD~1,234.500",
    );
}

#[test]
fn exact_amounts_always_show_cents() {
    check(
        |l| money_exact(486_000, "EUR", l),
        "4.860,00~€",
        "€~4,860.00",
    );
    check(
        |l| money_exact(123_456, "EUR", l),
        "1.234,56~€",
        "€~1,234.56",
    );
    check(|l| money_exact(4_860, "JPY", l), "4.860~¥", "¥~4,860");
    check(|l| money_exact(1_000, "BHD", l), "1,000~BHD", "BHD~1.000");
    check(
        |l| money_exact(i64::MIN, "EUR", l),
        "−92.233.720.368.547.758,08~€",
        "€~−92,233,720,368,547,758.08",
    );
}
