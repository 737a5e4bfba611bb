//! Weeks from Monday, and what a day is in them.

use chrono::{Datelike, Days, Weekday};
use terms::{Date, Month};
use words::{Words, format};

use crate::problem::{Code, Problem};
use crate::views::calendar::CalendarWeekday;

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The columns.
pub(super) fn weekdays(words: Words) -> Vec<CalendarWeekday> {
    let language = words.language();
    // Any Monday and the days after it.
    let monday = Date::from_isoywd_opt(2024, 1, Weekday::Mon);
    WEEKDAYS
        .into_iter()
        .zip(0..)
        .map(|(weekday, place)| CalendarWeekday {
            short: format::weekday_column(weekday, language),
            long: monday
                .and_then(|monday| monday.checked_add_days(Days::new(place)))
                .map(|day| format::weekday_long(day, language))
                .unwrap_or_default(),
        })
        .collect()
}

/// The weeks that a month touches, each from Monday to Sunday; days beyond the calendar end it.
pub(super) fn weeks(month: Month) -> Vec<Vec<Date>> {
    let first = month.first_day();
    let offset = u64::from(first.weekday().num_days_from_monday());
    let Some(mut monday) = first.checked_sub_days(Days::new(offset)) else {
        return Vec::new();
    };
    let mut weeks = Vec::with_capacity(6);
    while monday <= month.last_day() {
        let days: Vec<Date> = (0..7)
            .filter_map(|place| monday.checked_add_days(Days::new(place)))
            .collect();
        weeks.push(days);
        match monday.checked_add_days(Days::new(7)) {
            Some(next) => monday = next,
            None => break,
        }
    }
    weeks
}

/// The month of a text, or the refusal of one that is none.
pub(super) fn read_month(text: &str) -> Result<Month, Problem> {
    text.parse()
        .map_err(|_| Problem::at(Code::InvalidDate, "month"))
}

/// The month before and the one after, where the calendar has them.
pub(super) fn around(month: Month) -> (Option<Month>, Option<Month>) {
    let before = month.first_day().pred_opt().filter(|day| day.year() >= 1);
    (before.map(Month::of), month.later(1).ok())
}
