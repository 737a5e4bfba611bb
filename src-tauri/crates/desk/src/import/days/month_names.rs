//! Names of months and weekdays as lists write them, in both languages.

use chrono::Weekday;

const MONTHS: [&[&str]; 12] = [
    &["januar", "january", "jan", "jänner", "jän", "jaenner"],
    &["februar", "february", "feb", "febr", "feber"],
    &["märz", "march", "mar", "mär", "mrz", "maerz"],
    &["april", "apr"],
    &["mai", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["dezember", "december", "dez", "dec"],
];

const WEEKDAYS: [(&[&str], Weekday); 7] = [
    (&["montag", "monday", "mo", "mon"], Weekday::Mon),
    (&["dienstag", "tuesday", "di", "tue", "tues"], Weekday::Tue),
    (&["mittwoch", "wednesday", "mi", "wed"], Weekday::Wed),
    (
        &["donnerstag", "thursday", "do", "thu", "thur", "thurs"],
        Weekday::Thu,
    ),
    (&["freitag", "friday", "fr", "fri"], Weekday::Fri),
    (
        &["samstag", "sonnabend", "saturday", "sa", "sat"],
        Weekday::Sat,
    ),
    (&["sonntag", "sunday", "so", "sun"], Weekday::Sun),
];

/// 1 to 12 for a month's name, in small letters.
pub(super) fn month(word: &str) -> Option<u32> {
    MONTHS
        .iter()
        .position(|names| names.contains(&word))
        .and_then(|at| u32::try_from(at + 1).ok())
}

/// The weekday that a word names, in small letters.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS
        .iter()
        .find(|(names, _)| names.contains(&word))
        .map(|(_, weekday)| *weekday)
}
