//! What the text of a single cell may mean as a day, without its column.

use chrono::{DateTime, NaiveDate, Weekday};
use terms::Date;

use super::month_names;
use super::{days_of_moment, full_year, is_on, of_serial};
use crate::import::mapping::Format;

/// Longer texts are no days.
const LONGEST: usize = 60;

/// What stands between the figures of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::import) enum Separator {
    /// `3.4.2026`
    Dot,
    /// `3/4/2026`
    Slash,
    /// `3-4-2026`
    Dash,
    /// `3 4 2026`
    Blank,
    /// `03042026`
    None,
    /// `46115`, a count of days.
    Serial,
    /// A moment with an offset, which lies on another day here than there.
    Moment,
}

impl Separator {
    /// The formats that texts of this kind may have.
    pub(in crate::import) fn formats(self) -> &'static [Format] {
        match self {
            Self::Serial => &[Format::Serial, Format::Serial1904],
            Self::Dot | Self::Slash | Self::Dash | Self::Blank | Self::None => {
                &[Format::Dmy, Format::Mdy, Format::Ymd]
            }
            Self::Moment => &[],
        }
    }

    pub(in crate::import) fn can_be(self, format: Format) -> bool {
        self.formats().contains(&format)
    }
}

/// What a text may mean by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) enum Written {
    /// One day, whatever the column says: with the month's name.
    One(Date),
    /// One day, whatever the column says, the year first: ISO.
    YearFirst(Date),
    /// A day in each of these formats.
    Several(Separator, Vec<(Format, Date)>),
    /// No day.
    Nothing,
}

/// A piece of a written day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    Figures(&'a str),
    Month(u32),
    Day(Weekday),
}

/// What `text` may mean; `is_1904` says how its spreadsheet counts days, if it has a say.
pub(in crate::import) fn written(text: &str, is_1904: Option<bool>) -> Written {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return Written::Nothing;
    }
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return match days_of_moment(moment).as_slice() {
            [day] => Written::YearFirst(*day),
            days => Written::Several(
                Separator::Moment,
                days.iter().map(|day| (Format::Ymd, *day)).collect(),
            ),
        };
    }
    let Some(text) = without_time(text) else {
        return Written::Nothing;
    };
    let Some((mut pieces, separator)) = pieces(text) else {
        return Written::Nothing;
    };
    let weekday = match pieces.first() {
        Some(Piece::Day(weekday)) => {
            let weekday = *weekday;
            pieces.remove(0);
            Some(weekday)
        }
        _ => None,
    };
    match *pieces.as_slice() {
        [Piece::Figures(figures)] => single(figures, is_1904),
        [
            Piece::Figures(first),
            Piece::Figures(second),
            Piece::Figures(third),
        ] => three(first, second, third, separator, weekday),
        [
            Piece::Figures(day),
            Piece::Month(month),
            Piece::Figures(year),
        ] if day.len() <= 2 => one(year, month, day, weekday),
        [
            Piece::Figures(year),
            Piece::Month(month),
            Piece::Figures(day),
        ]
        | [
            Piece::Month(month),
            Piece::Figures(day),
            Piece::Figures(year),
        ] if day.len() <= 2 => one(year, month, day, weekday),
        _ => Written::Nothing,
    }
}

/// One figure by itself: `20260302`, `02032026`, or a spreadsheet's count.
fn single(figures: &str, is_1904: Option<bool>) -> Written {
    match figures.len() {
        5 => {
            let Ok(number) = figures.parse::<f64>() else {
                return Written::Nothing;
            };
            let day = |is_1904| of_serial(number, is_1904);
            match is_1904 {
                Some(is_1904) => day(is_1904).map_or(Written::Nothing, Written::One),
                None => several(
                    Separator::Serial,
                    [
                        (Format::Serial, day(false)),
                        (Format::Serial1904, day(true)),
                    ],
                    None,
                ),
            }
        }
        8 => {
            let part = |from: usize, to: usize| figures.get(from..to).unwrap_or_default();
            let with_likely_year = |day: Option<Date>| {
                day.filter(|day| (1900..=2199).contains(&chrono::Datelike::year(day)))
            };
            let ymd = date(part(0, 4), part(4, 6), part(6, 8));
            let dmy = date(part(4, 8), part(2, 4), part(0, 2));
            let mdy = date(part(4, 8), part(0, 2), part(2, 4));
            several(
                Separator::None,
                [
                    (Format::Dmy, with_likely_year(dmy)),
                    (Format::Mdy, with_likely_year(mdy)),
                    (Format::Ymd, with_likely_year(ymd)),
                ],
                None,
            )
        }
        _ => Written::Nothing,
    }
}

fn three(
    first: &str,
    second: &str,
    third: &str,
    separator: Separator,
    weekday: Option<Weekday>,
) -> Written {
    if first.len() == 4 && second.len() <= 2 && third.len() <= 2 {
        return date(first, second, third)
            .filter(|day| is_on(*day, weekday))
            .map_or(Written::Nothing, Written::YearFirst);
    }
    if first.len() > 2 || second.len() > 2 || !matches!(third.len(), 1 | 2 | 4) {
        return Written::Nothing;
    }
    let year_may_be_first = first.len() == 2 && third.len() <= 2 && separator != Separator::Dot;
    let year_may_be_last = matches!(third.len(), 2 | 4);
    several(
        separator,
        [
            (
                Format::Dmy,
                date(third, second, first).filter(|_| year_may_be_last),
            ),
            (
                Format::Mdy,
                date(third, first, second).filter(|_| year_may_be_last),
            ),
            (
                Format::Ymd,
                date(first, second, third).filter(|_| year_may_be_first),
            ),
        ],
        weekday,
    )
}

fn one(year: &str, month: u32, day: &str, weekday: Option<Weekday>) -> Written {
    if !matches!(year.len(), 2 | 4) {
        return Written::Nothing;
    }
    date(year, &month.to_string(), day)
        .filter(|day| is_on(*day, weekday))
        .map_or(Written::Nothing, Written::One)
}

fn several<const N: usize>(
    separator: Separator,
    readings: [(Format, Option<Date>); N],
    weekday: Option<Weekday>,
) -> Written {
    let days: Vec<(Format, Date)> = readings
        .into_iter()
        .filter_map(|(format, day)| Some((format, day.filter(|day| is_on(*day, weekday))?)))
        .collect();
    if days.is_empty() {
        Written::Nothing
    } else {
        Written::Several(separator, days)
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let number: i32 = year.parse().ok()?;
    let year = match year.len() {
        1 | 2 => full_year(number),
        _ => number,
    };
    if year < 1 {
        return None;
    }
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

/// The text without a time of day behind it, which says nothing about the day.
fn without_time(text: &str) -> Option<&str> {
    let Some(colon) = text.find(':') else {
        return Some(text);
    };
    let hour_at = text
        .get(..colon)?
        .rfind(|sign: char| !sign.is_ascii_digit())?;
    let (day, time) = text.split_at(hour_at);
    let time = time.trim_start_matches(|sign: char| sign.is_whitespace() || sign == 'T');
    let is_time = time.chars().all(|sign| {
        sign.is_ascii_digit() || matches!(sign, ':' | '.' | ' ' | 'A' | 'P' | 'M' | 'a' | 'p' | 'm')
    });
    let day = day.trim_end_matches([' ', ',', 'T', '\u{a0}']);
    (is_time && !day.is_empty()).then_some(day)
}

/// The pieces of a text and what stands between its figures; none if it is no day.
fn pieces(text: &str) -> Option<(Vec<Piece<'_>>, Separator)> {
    let mut found = Vec::new();
    let mut between: Option<char> = None;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = |belongs: fn(char) -> bool| {
            rest.find(|sign: char| !belongs(sign)).unwrap_or(rest.len())
        };
        if first.is_ascii_digit() {
            let (figures, after) = rest.split_at(length(|sign| sign.is_ascii_digit()));
            found.push(Piece::Figures(figures));
            rest = after
                .strip_prefix("st ")
                .or_else(|| after.strip_prefix("nd "))
                .or_else(|| after.strip_prefix("rd "))
                .or_else(|| after.strip_prefix("th "))
                .or_else(|| after.strip_prefix("th, "))
                .unwrap_or(after);
        } else if first.is_alphabetic() {
            let (word, after) = rest.split_at(length(char::is_alphabetic));
            let word = word.to_lowercase();
            if let Some(month) = month_names::month(&word) {
                found.push(Piece::Month(month));
            } else if let Some(weekday) = month_names::weekday(&word).filter(|_| found.is_empty()) {
                found.push(Piece::Day(weekday));
            } else if !matches!(word.as_str(), "of" | "den" | "der") {
                return None;
            }
            rest = after;
        } else {
            let (signs, after) = rest.split_at(length(|sign| !sign.is_alphanumeric()));
            if signs.is_empty() {
                // A figure of another kind, such as ½ or ², is no part of a day.
                return None;
            }
            let core: Vec<char> = signs.chars().filter(|sign| !sign.is_whitespace()).collect();
            let sign = match core.as_slice() {
                [] => ' ',
                [sign @ ('.' | '/' | '-' | ',')] => *sign,
                ['\u{2010}'..='\u{2013}' | '\u{2212}'] => '-',
                ['.', ','] => ',',
                _ => return None,
            };
            let beside_figures = matches!(found.last(), Some(Piece::Figures(_)))
                && after.starts_with(|sign: char| sign.is_ascii_digit());
            if beside_figures {
                match between {
                    Some(known) if known != sign => return None,
                    _ => between = Some(sign),
                }
            } else if found.is_empty() {
                return None;
            }
            rest = after;
        }
        if found.len() > 4 {
            return None;
        }
    }
    let separator = match between {
        Some('.') => Separator::Dot,
        Some('/') => Separator::Slash,
        Some('-') => Separator::Dash,
        Some(_) => Separator::Blank,
        None => Separator::None,
    };
    Some((found, separator))
}
