//! Whole numbers, distances in days, and units. Never: money.

use super::NO_BREAK_SPACE;
use crate::{Language, Words};

/// The sign before negative numbers. The hyphen is too short beside figures.
pub(super) const MINUS: char = '\u{2212}';

/// A whole number with its thousands grouped: `1.234`, `1,234`.
///
/// ```
/// use words::{Language, format};
///
/// assert_eq!(format::number(61_200, Language::De), "61.200");
/// assert_eq!(format::number(-1, Language::En), "−1");
/// ```
pub fn number(number: i64, language: Language) -> String {
    let mut text = String::new();
    if number < 0 {
        text.push(MINUS);
    }
    push_grouped(&mut text, number.unsigned_abs(), language);
    text
}

/// How far away a day is: `in 31 Tagen`, `today`, `3 days ago`.
///
/// ```
/// use words::{Language, format};
///
/// assert_eq!(format::distance(1, Language::De), "in 1 Tag");
/// assert_eq!(format::distance(0, Language::En), "today");
/// assert_eq!(format::distance(-3, Language::De), "vor 3 Tagen");
/// ```
pub fn distance(days: i64, language: Language) -> String {
    let words = Words::of(language);
    match days {
        0 => words.today(),
        1.. => words.in_days(days),
        _ => words.days_ago(days.saturating_neg()),
    }
}

/// Days left for a narrow column: `31 T`, `31 d`, today as a word. Negative numbers are days
/// that have passed.
///
/// ```
/// use words::{Language, format};
///
/// assert_eq!(format::days_left(31, Language::En), "31\u{A0}d");
/// assert_eq!(format::days_left(0, Language::De), "heute");
/// ```
pub fn days_left(days: i64, language: Language) -> String {
    let words = Words::of(language);
    if days == 0 {
        words.today()
    } else {
        words.days_left(days)
    }
}

/// Hours as a promise names them: `4 h`.
pub fn hours(hours: i64, language: Language) -> String {
    Words::of(language).hour_count(hours)
}

/// A share: `10 %` in both languages.
pub fn percent(percent: i64, language: Language) -> String {
    let mut text = number(percent, language);
    text.push(NO_BREAK_SPACE);
    text.push('%');
    text
}

/// Appends digits in groups of three.
pub(super) fn push_grouped(text: &mut String, number: u64, language: Language) {
    let separator = match language {
        Language::De => '.',
        Language::En => ',',
    };
    let digits = number.to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
}
