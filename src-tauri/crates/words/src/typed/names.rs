//! The words that typed dates may hold: months, weekdays, days beside today, and units. Both
//! languages are read whatever the window speaks; no word means two things.

use crate::{Date, Language, format};
use chrono::{Datelike, Days, Weekday};

/// Spellings beside those of the catalogue, in small letters.
const MONTH_SPELLINGS: [(&str, u32); 8] = [
    ("jän", 1),
    ("jänner", 1),
    ("mrz", 3),
    ("maerz", 3),
    ("mär", 3),
    ("juni", 6),
    ("juli", 7),
    ("sept", 9),
];

/// A unit of `+30t`, `+2w`, `+3m`, `+1j`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// The unit of a distance: its letter or the word.
pub(super) fn unit(word: &str) -> Option<Unit> {
    match word.to_lowercase().as_str() {
        "t" | "tag" | "tage" | "tagen" | "d" | "day" | "days" => Some(Unit::Day),
        "w" | "woche" | "wochen" | "week" | "weeks" => Some(Unit::Week),
        "m" | "monat" | "monate" | "monaten" | "month" | "months" => Some(Unit::Month),
        "j" | "jahr" | "jahre" | "jahren" | "y" | "year" | "years" => Some(Unit::Year),
        _ => None,
    }
}

/// Days from today that a single word names.
pub(super) fn days_from_today(word: &str) -> Option<i64> {
    match word.to_lowercase().as_str() {
        "vorgestern" => Some(-2),
        "gestern" | "yesterday" => Some(-1),
        "heute" | "today" => Some(0),
        "morgen" | "tomorrow" => Some(1),
        "übermorgen" => Some(2),
        _ => None,
    }
}

/// 1 to 12 for a month's name, in full or short, in either language.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let spelling = MONTH_SPELLINGS
        .iter()
        .find(|(spelling, _)| *spelling == word);
    if let Some((_, month)) = spelling {
        return Some(*month);
    }
    (1..=12).find(|month| {
        let first = Date::from_ymd_opt(2000, *month, 1).unwrap_or_default();
        Language::ALL.into_iter().any(|language| {
            format::month(first, language).to_lowercase() == word
                || format::month_long(first, language).to_lowercase() == word
        })
    })
}

/// The weekday that a name means, in full or short, in either language.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.to_lowercase();
    if word == "sonnabend" {
        return Some(Weekday::Sat);
    }
    // 3 January 2000 was a Monday.
    let monday = Date::from_ymd_opt(2000, 1, 3).unwrap_or_default();
    let week = (0..7).filter_map(|days| monday.checked_add_days(Days::new(days)));
    week.into_iter()
        .find(|day| {
            Language::ALL.into_iter().any(|language| {
                format::weekday(*day, language).to_lowercase() == word
                    || format::weekday_long(*day, language).to_lowercase() == word
            })
        })
        .map(|day| day.weekday())
}
