//! T1–T4 and N1: the golden table of the rule book, and what holds for every contract.

use chrono::Datelike;
use proptest::prelude::*;

use super::{contract_year_on, last_day, period, period_on};
use crate::{Date, plus_days};

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn check(activates_on: &str, months: u32, l1: &str, r: [&str; 3], d1: &str) {
    let first = period(day(activates_on), months, 1, 60).unwrap();
    assert_eq!(first.starts_on, day(activates_on));
    assert_eq!(first.last_day, day(l1), "T2 L_1 of {activates_on}");
    assert_eq!(first.notice_by, day(d1), "N1 D_1 of {activates_on}");
    for (ordinal, expected) in (1..).zip(r) {
        let period = period(day(activates_on), months, ordinal, 60).unwrap();
        assert_eq!(
            period.renews_on,
            day(expected),
            "T3 R_{ordinal} of {activates_on}"
        );
    }
}

#[test]
fn t2_row_2026_01_01() {
    check(
        "2026-01-01",
        12,
        "2026-12-31",
        ["2027-01-01", "2028-01-01", "2029-01-01"],
        "2026-11-02",
    );
}

#[test]
fn t2_row_2026_03_15() {
    check(
        "2026-03-15",
        12,
        "2027-03-14",
        ["2027-03-15", "2028-03-15", "2029-03-15"],
        "2027-01-14",
    );
}

#[test]
fn t2_row_2024_02_29() {
    check(
        "2024-02-29",
        12,
        "2025-02-28",
        ["2025-03-01", "2026-03-01", "2027-03-01"],
        "2024-12-31",
    );
}

#[test]
fn t2_row_2026_01_31() {
    check(
        "2026-01-31",
        13,
        "2027-02-28",
        ["2027-03-01", "2028-04-01", "2029-05-01"],
        "2026-12-31",
    );
}

#[test]
fn t2_row_2026_03_31() {
    check(
        "2026-03-31",
        18,
        "2027-09-30",
        ["2027-10-01", "2029-04-01", "2030-10-01"],
        "2027-08-02",
    );
}

#[test]
fn t2_row_2026_05_01() {
    check(
        "2026-05-01",
        24,
        "2028-04-30",
        ["2028-05-01", "2030-05-01", "2032-05-01"],
        "2028-03-02",
    );
}

#[test]
fn t4_results_after_9999_are_out_of_range() {
    assert!(last_day(day("9999-01-02"), 12).is_err());
    assert!(period(day("9998-12-31"), 12, 2, 60).is_err());
    assert!(period(day("2026-01-01"), 600, 600, 60).is_err());
}

#[test]
fn q6_contract_years_inside_a_longer_term() {
    let year = contract_year_on(day("2026-05-01"), day("2027-05-01")).unwrap();
    assert_eq!(
        (year.ordinal, year.starts_on, year.ends_on),
        (2, day("2027-05-01"), day("2028-04-30"))
    );
}

pub(crate) fn any_day() -> impl Strategy<Value = Date> {
    (0..109_572i64).prop_map(|days| plus_days(day("1900-01-01"), days).unwrap())
}

proptest! {
    /// L < R by one day, D = R − 60, periods abut, and a jump equals the walk.
    #[test]
    fn t3_periods_abut_and_never_drift(activates_on in any_day(), months in 12u32..=60, ordinals in 1u32..12) {
        let mut starts_on = activates_on;
        for ordinal in 1..=ordinals {
            let walked = period(activates_on, months, ordinal, 60).unwrap();
            prop_assert_eq!(walked.starts_on, starts_on);
            prop_assert_eq!(walked.renews_on, walked.last_day.succ_opt().unwrap());
            prop_assert_eq!(plus_days(walked.notice_by, 60).unwrap(), walked.renews_on);
            prop_assert!(walked.starts_on < walked.notice_by);
            starts_on = walked.renews_on;
        }
        // A start on day 28 or before keeps its day number in every renewal.
        if activates_on.day() <= 28 {
            prop_assert_eq!(starts_on.day(), activates_on.day());
        } else {
            prop_assert!(starts_on.day() == activates_on.day() || starts_on.day() == 1);
        }
    }

    /// T2 by its own words: the day before the same day number, or the month's last day.
    #[test]
    fn t2_last_day_is_before_the_same_day_number(starts_on in any_day(), months in 1u32..=600) {
        let last = last_day(starts_on, months).unwrap();
        let next = last.succ_opt().unwrap();
        let whole_months = (next.year() - starts_on.year()) * 12 + next.month().cast_signed() - starts_on.month().cast_signed();
        if next.day() == starts_on.day() {
            prop_assert_eq!(whole_months, months.cast_signed());
        } else {
            // The day number is missing in the target month, so that the period fills the month.
            prop_assert_eq!(next.day(), 1);
            prop_assert_eq!(whole_months, months.cast_signed() + 1);
            prop_assert!(Date::from_ymd_opt(last.year(), last.month(), starts_on.day()).is_none());
        }
    }

    /// The period found for a day holds that day.
    #[test]
    fn t3_period_on_holds_the_day(activates_on in any_day(), months in 12u32..=60, after in 0i64..20_000) {
        let wanted = plus_days(activates_on, after).unwrap();
        let found = period_on(activates_on, months, 60, wanted).unwrap();
        prop_assert!(found.starts_on <= wanted && wanted <= found.last_day);
        prop_assert_eq!(found, period(activates_on, months, found.ordinal, 60).unwrap());
        let before = period_on(activates_on, months, 60, plus_days(activates_on, -after - 1).unwrap()).unwrap();
        prop_assert_eq!(before.ordinal, 1);
    }
}
