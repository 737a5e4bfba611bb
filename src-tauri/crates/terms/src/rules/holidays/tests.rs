//! H1: the holidays of Hesse, Easter, and the other states at a glance.

use super::{Calendar, REGIONS, easter_sunday, holiday_on, holidays_of};
use crate::Edition;
use crate::rules::term::tests::day;

#[test]
fn h1_hesse_2026() {
    let found: Vec<String> = holidays_of(2026, "HE")
        .iter()
        .map(|(day, _)| day.to_string())
        .collect();
    assert_eq!(
        found,
        [
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-06-04",
            "2026-10-03",
            "2026-12-25",
            "2026-12-26",
        ]
    );
}

#[test]
fn h1_easter_at_its_earliest_and_latest() {
    for (year, expected) in [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2024, "2024-03-31"),
        (2026, "2026-04-05"),
        (2038, "2038-04-25"),
        (2285, "2285-03-22"),
    ] {
        assert_eq!(easter_sunday(year), day(expected));
    }
}

#[test]
fn h1_reformation_day_once_in_hesse() {
    assert!(holiday_on(day("2017-10-31"), "HE").is_some());
    for other in [
        "2016-10-31",
        "2018-10-31",
        "2026-10-31",
        "2026-12-24",
        "2026-12-31",
        "2026-11-18",
    ] {
        assert!(holiday_on(day(other), "HE").is_none(), "{other}");
    }
}

#[test]
fn h1_number_of_holidays_by_state() {
    let expected = [
        12, 10, 12, 12, 10, 10, 10, 11, 10, 11, 11, 10, 12, 11, 11, 11,
    ];
    for (region, count) in REGIONS.iter().zip(expected) {
        // 3 October and 26 December 2026 are Saturdays; they count all the same.
        assert_eq!(holidays_of(2026, region).len(), count, "{region}");
    }
}

#[test]
fn h1_ten_in_every_year_in_hesse_but_2017() {
    for year in 1900..=2199 {
        assert_eq!(
            holidays_of(year, "HE").len(),
            10 + usize::from(year == 2017),
            "{year}"
        );
    }
}

#[test]
fn h1_extra_days_are_no_working_days() {
    let mut numbers = Edition::shipped().holidays.clone();
    numbers.extra.push(day("2026-06-17"));
    assert!(!Calendar::of(&numbers).is_working_day(day("2026-06-17")));
    assert!(Calendar::of(&Edition::shipped().holidays).is_working_day(day("2026-06-17")));
}
