//! Days, months, weeks and times of day. A day arrives as a date; nothing here knows today.

use crate::{Date, Language, Words};
use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike, Weekday};

/// The short form for tables and heroes: `25.12.2026`, `25 Dec 2026`. Years have four digits.
///
/// ```
/// use words::{Date, Language, format};
///
/// let day = Date::from_ymd_opt(2026, 12, 5).unwrap_or_default();
/// assert_eq!(format::date(day, Language::De), "05.12.2026");
/// assert_eq!(format::date(day, Language::En), "5 Dec 2026");
/// ```
pub fn date(day: Date, language: Language) -> String {
    match language {
        Language::De => format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()),
        Language::En => format!("{} {} {:04}", day.day(), month(day, language), day.year()),
    }
}

/// As [`date`], with a figure space before an English day below 10, so that days stand under
/// one another in a column of tabular figures.
pub fn date_for_column(day: Date, language: Language) -> String {
    let text = date(day, language);
    match language {
        Language::En if day.day() < 10 => format!("\u{2007}{text}"),
        _ => text,
    }
}

/// With the weekday in front: `Fr 25.12.2026`, `Fri, 25 Dec 2026`.
pub fn date_with_weekday(day: Date, language: Language) -> String {
    let (weekday, date) = (weekday(day, language), date(day, language));
    match language {
        Language::De => format!("{weekday} {date}"),
        Language::En => format!("{weekday}, {date}"),
    }
}

/// In full, for headings and letters: `Dienstag, 24. November 2026`,
/// `Tuesday, 24 November 2026`.
pub fn date_full(day: Date, language: Language) -> String {
    let (weekday, rest) = (weekday_long(day, language), day_month_long(day, language));
    format!("{weekday}, {rest} {:04}", day.year())
}

/// Without the year, where a heading or an axis gives it: `25.12.`, `25 Dec`.
pub fn day_month(day: Date, language: Language) -> String {
    match language {
        Language::De => format!("{:02}.{:02}.", day.day(), day.month()),
        Language::En => format!("{} {}", day.day(), month(day, language)),
    }
}

/// Without the year, the month in full: `25. Dezember`, `25 December`.
pub fn day_month_long(day: Date, language: Language) -> String {
    let month = month_long(day, language);
    match language {
        Language::De => format!("{}. {month}", day.day()),
        Language::En => format!("{} {month}", day.day()),
    }
}

/// `Fr`, `Fri`.
pub fn weekday(day: Date, language: Language) -> String {
    let words = Words::of(language);
    match day.weekday() {
        Weekday::Mon => words.weekday_short_monday(),
        Weekday::Tue => words.weekday_short_tuesday(),
        Weekday::Wed => words.weekday_short_wednesday(),
        Weekday::Thu => words.weekday_short_thursday(),
        Weekday::Fri => words.weekday_short_friday(),
        Weekday::Sat => words.weekday_short_saturday(),
        Weekday::Sun => words.weekday_short_sunday(),
    }
}

/// `Freitag`, `Friday`.
pub fn weekday_long(day: Date, language: Language) -> String {
    let words = Words::of(language);
    match day.weekday() {
        Weekday::Mon => words.weekday_monday(),
        Weekday::Tue => words.weekday_tuesday(),
        Weekday::Wed => words.weekday_wednesday(),
        Weekday::Thu => words.weekday_thursday(),
        Weekday::Fri => words.weekday_friday(),
        Weekday::Sat => words.weekday_saturday(),
        Weekday::Sun => words.weekday_sunday(),
    }
}

/// Two letters above the column of a calendar: `Fr` in both languages, `Di` and `Tu`.
pub fn weekday_column(weekday: Weekday, language: Language) -> String {
    let words = Words::of(language);
    match weekday {
        Weekday::Mon => words.weekday_column_monday(),
        Weekday::Tue => words.weekday_column_tuesday(),
        Weekday::Wed => words.weekday_column_wednesday(),
        Weekday::Thu => words.weekday_column_thursday(),
        Weekday::Fri => words.weekday_column_friday(),
        Weekday::Sat => words.weekday_column_saturday(),
        Weekday::Sun => words.weekday_column_sunday(),
    }
}

/// The month of a day, short: `Mär`, `Mar`.
pub fn month(day: Date, language: Language) -> String {
    let words = Words::of(language);
    match day.month() {
        1 => words.month_short_january(),
        2 => words.month_short_february(),
        3 => words.month_short_march(),
        4 => words.month_short_april(),
        5 => words.month_short_may(),
        6 => words.month_short_june(),
        7 => words.month_short_july(),
        8 => words.month_short_august(),
        9 => words.month_short_september(),
        10 => words.month_short_october(),
        11 => words.month_short_november(),
        _ => words.month_short_december(),
    }
}

/// The month of a day: `März`, `March`.
pub fn month_long(day: Date, language: Language) -> String {
    let words = Words::of(language);
    match day.month() {
        1 => words.month_january(),
        2 => words.month_february(),
        3 => words.month_march(),
        4 => words.month_april(),
        5 => words.month_may(),
        6 => words.month_june(),
        7 => words.month_july(),
        8 => words.month_august(),
        9 => words.month_september(),
        10 => words.month_october(),
        11 => words.month_november(),
        _ => words.month_december(),
    }
}

/// The month's first letter, where an axis has no room for more: `M`.
pub fn month_initial(day: Date, language: Language) -> String {
    month(day, language).chars().take(1).collect()
}

/// Above a calendar: `Dezember 2026`, `December 2026`.
pub fn month_year(day: Date, language: Language) -> String {
    format!("{} {:04}", month_long(day, language), day.year())
}

/// The ISO week of a day: `KW 48`, `week 48`.
///
/// ```
/// use words::{Date, Language, format};
///
/// let day = Date::from_ymd_opt(2027, 1, 1).unwrap_or_default();
/// assert_eq!(format::week(day, Language::De), "KW\u{A0}53");
/// ```
pub fn week(day: Date, language: Language) -> String {
    Words::of(language).week_number(i64::from(week_number(day)))
}

/// The number of a day's ISO week, for the margin of a calendar.
pub fn week_number(day: Date) -> u32 {
    day.iso_week().week()
}

/// A time of day, 24 hours in both languages: `09:30`.
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A moment: `Fr 20.11.2026, 17:40`, `Fri, 20 Nov 2026, 17:40`. The local time is the caller's.
pub fn date_time(moment: NaiveDateTime, language: Language) -> String {
    let day = date_with_weekday(moment.date(), language);
    format!("{day}, {}", time(moment.time()))
}
