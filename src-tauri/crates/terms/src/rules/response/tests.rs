//! Q4: the golden table, the pauses, and an own walk minute by minute.

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::{Clock, PauseReason, ResponseDue, response_due};
use crate::Edition;
use crate::rules::holidays::Calendar;

fn local(text: &str) -> DateTime<Tz> {
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Edition::shipped()
        .time_zone()
        .from_local_datetime(&naive)
        .earliest()
        .unwrap()
}

fn due_at(level: &str, hours: u32, received: DateTime<Utc>) -> ResponseDue {
    let edition = Edition::shipped();
    let window = edition.level(level).unwrap().window.unwrap();
    response_due(
        received,
        hours,
        window,
        Calendar::of(&edition.holidays),
        edition.time_zone(),
    )
    .unwrap()
}

fn check(level: &str, hours: u32, received: &str, due: &str) {
    let found = due_at(level, hours, local(received).to_utc());
    assert_eq!(found.due, local(due), "{level} {hours} h from {received}");
    let paused: TimeDelta = found.pauses.iter().map(|p| p.to - p.from).sum();
    assert_eq!(
        paused,
        found.due - local(received) - TimeDelta::hours(i64::from(hours))
    );
}

#[test]
fn q4_row_standard_4_friday_afternoon() {
    check("standard", 4, "2026-06-05 16:00", "2026-06-08 12:00");
}

#[test]
fn q4_row_premium_2_friday_evening() {
    check("premium", 2, "2026-06-05 17:30", "2026-06-08 09:30");
}

#[test]
fn q4_row_standard_8_over_corpus_christi() {
    check("standard", 8, "2026-06-03 16:00", "2026-06-05 16:00");
}

#[test]
fn q4_row_standard_4_before_opening() {
    check("standard", 4, "2026-06-01 08:59", "2026-06-01 13:00");
}

#[test]
fn q4_row_standard_8_whole_window() {
    check("standard", 8, "2026-06-01 09:00", "2026-06-01 17:00");
}

#[test]
fn q4_row_standard_4_at_closing() {
    check("standard", 4, "2026-06-01 17:00", "2026-06-02 13:00");
}

#[test]
fn q4_row_premium_4_over_easter() {
    check("premium", 4, "2026-04-02 17:00", "2026-04-07 11:00");
}

#[test]
fn q4_row_premium_4_over_christmas() {
    check("premium", 4, "2026-12-24 16:00", "2026-12-28 10:00");
}

#[test]
fn q4_pauses_say_why() {
    for (received, reasons) in [
        ("2026-06-05 16:00", vec![PauseReason::Weekend]),
        ("2026-06-01 08:59", vec![PauseReason::OutsideWindow]),
        ("2026-06-03 16:00", vec![PauseReason::Holiday]),
        ("2026-06-04 12:00", vec![PauseReason::Holiday]),
    ] {
        let found = due_at("standard", 4, local(received).to_utc());
        assert_eq!(
            found.pauses.iter().map(|p| p.reason).collect::<Vec<_>>(),
            reasons,
            "{received}"
        );
    }
}

/// Minutes of service, counted one by one in local time.
fn brute_force(level: &str, hours: u32, received: DateTime<Utc>) -> DateTime<Utc> {
    let edition = Edition::shipped();
    let calendar = Calendar::of(&edition.holidays);
    let window = edition.level(level).unwrap().window.unwrap();
    let mut now = received;
    let mut left = i64::from(hours) * 60;
    loop {
        let here = now.with_timezone(&edition.time_zone());
        let time = here.time().with_second(0).unwrap();
        if calendar.is_working_day(here.date_naive())
            && window.opens <= time
            && time < window.closes
        {
            left -= 1;
            if left == 0 {
                return now + TimeDelta::minutes(1);
            }
        }
        now += TimeDelta::minutes(1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn q4_due_equals_a_walk_minute_by_minute(
        minute in 0i64..157_000_000, premium in any::<bool>(), hours in prop::sample::select(vec![2u32, 4, 8, 12])
    ) {
        let level = if premium { "premium" } else { "standard" };
        let received = local("1901-01-01 00:00").to_utc() + TimeDelta::minutes(minute);
        // Before 1970 the zone knows offsets with seconds; whole minutes keep the walk exact.
        let received = received.with_second(0).unwrap();
        let found = due_at(level, hours, received);
        prop_assert_eq!(found.due.to_utc(), brute_force(level, hours, received));
        let edition = Edition::shipped();
        let window = edition.level(level).unwrap().window.unwrap();
        let time = found.due.time();
        prop_assert!(window.opens < time && time <= window.closes);
        prop_assert!(Calendar::of(&edition.holidays).is_working_day(found.due.date_naive()));
    }

    #[test]
    fn q4_a_later_receipt_is_never_due_earlier(minute in 0i64..157_000_000, later in 0i64..10_000, hours in 1u32..=12) {
        let received = local("1901-01-01 00:00").to_utc() + TimeDelta::minutes(minute);
        let first = due_at("standard", hours, received);
        let second = due_at("standard", hours, received + TimeDelta::minutes(later));
        prop_assert!(first.due <= second.due);
        let borders: Vec<_> = first.pauses.iter().flat_map(|p| [p.from, p.to]).collect();
        prop_assert!(borders.is_sorted());
    }
}

#[test]
fn q4_the_clock_tells_what_is_left_and_why_it_stands_still() {
    let clock = due_at("standard", 4, local("2026-06-05 16:00").to_utc());
    let at = |text: &str| clock.clock_at(local(text).to_utc());
    assert_eq!(
        at("2026-06-05 16:30"),
        Clock::Running {
            left: TimeDelta::minutes(210),
            until: local("2026-06-05 17:00"),
        }
    );
    assert_eq!(
        at("2026-06-07 12:00"),
        Clock::Paused {
            left: TimeDelta::hours(3),
            pause: clock.pauses[0],
        }
    );
    assert_eq!(
        at("2026-06-08 11:00"),
        Clock::Running {
            left: TimeDelta::hours(1),
            until: clock.due,
        }
    );
    let since = clock.due;
    assert_eq!(
        at("2026-06-08 12:00"),
        Clock::Running {
            left: TimeDelta::zero(),
            until: since,
        }
    );
    assert_eq!(at("2026-06-08 12:01"), Clock::Overdue { since });
}
