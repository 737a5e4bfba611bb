//! Reads a typed date. The forms it takes are listed at [`date`]; anything else is refused.

use super::{
    TypedDateError,
    names::{self, Unit},
    tokens::{
        Token::{self, Comma, Dash, Dot, Figures, Minus, Plus, Slash, Word},
        tokens,
    },
    trimmed,
};
use crate::Date;
use chrono::{Datelike, Days, Months, Weekday};

/// What is typed before the answer stands.
type Reading = Result<Date, TypedDateError>;

/// The date that `text` means. The same text means the same day in either language.
///
/// | typed | means |
/// |---|---|
/// | `31.10.26`, `31.10.2026`, `1.3.27` | day, month, year |
/// | `311026`, `31102026` | the same without dots; the year lies in 1900 … 2199 |
/// | `31.10.`, `31.10` | this year; next year if that is more than six months ago |
/// | `31. Oktober 2026`, `31 Oct 26`, `31 Oct`, `Oct 31, 2026` | with the month's name |
/// | `Sa 31.10.26`, `Sat, 31 Oct 2026` | with a weekday, which must be the right one |
/// | `2026-10-31` | ISO |
/// | `+30t`, `+30d`, `+2w`, `+3m`, `+1j`, `+1y`, `-5t` | from today |
/// | `heute`, `today`, `morgen`, `tomorrow`, `gestern`, `yesterday` | beside today |
///
/// Two-digit years are 2000 … 2079 and 1980 … 1999. Slashes (`10/31/2026`) and `31-10-2026`
/// are refused, because the first figure is a day to some and a month to others.
///
/// `+3m` goes to the same day number three months on. Where that month has no such day it is
/// refused and both days that could be meant are named: the law counts one way (see the rules
/// of the term), spreadsheets the other, and a field that picks one silently is a trap.
///
/// ```
/// use words::{Date, typed};
///
/// let today = Date::from_ymd_opt(2026, 11, 24).unwrap_or_default();
/// let sure = |text: &str| typed::date(text, today).map(|day| day.to_string());
/// assert_eq!(sure("31.10.27"), Ok("2027-10-31".to_owned()));
/// assert_eq!(sure("24.11."), Ok("2026-11-24".to_owned()));
/// assert_eq!(sure("1.3."), Ok("2027-03-01".to_owned()));
/// assert_eq!(sure("+30t"), Ok("2026-12-24".to_owned()));
/// assert_eq!(sure("03/04/2026"), Err(typed::TypedDateError::OrderUnclear));
/// ```
pub fn date(text: &str, today: Date) -> Reading {
    let text = trimmed(text).ok_or(TypedDateError::NotADate)?;
    if text.is_empty() {
        return Err(TypedDateError::Empty);
    }
    let tokens = tokens(text).ok_or(TypedDateError::NotADate)?;
    match tokens.as_slice() {
        [Plus, ahead @ ..] => distance(ahead, 1, today),
        [Dash | Minus, back @ ..] => distance(back, -1, today),
        [Word(word), rest @ ..] => {
            if let (Some(days), []) = (names::days_from_today(word), rest) {
                return shifted_days(today, days);
            }
            let Some(weekday) = names::weekday(word) else {
                return calendar_date(&tokens, today);
            };
            // `Fr 25.12.`, `Fr. 25.12.`, `Fri, 25 Dec`.
            let signs = rest
                .iter()
                .take(2)
                .take_while(|sign| matches!(sign, Dot | Comma));
            on_weekday(calendar_date(&rest[signs.count()..], today)?, weekday)
        }
        all => calendar_date(all, today),
    }
}

/// A date without a weekday before it.
fn calendar_date(tokens: &[Token<'_>], today: Date) -> Reading {
    match *tokens {
        [Figures(figures)] => compact(figures),
        [Figures(day), Dot, Figures(month)] | [Figures(day), Dot, Figures(month), Dot] => {
            without_year(number(day)?, number(month)?, today)
        }
        [Figures(day), Dot, Figures(month), Dot, Figures(year)] => {
            whole(typed_year(year)?, number(month)?, number(day)?)
        }
        [Figures(year), Dash, Figures(month), Dash, Figures(day)]
            if year.len() == 4 && month.len() == 2 && day.len() == 2 =>
        {
            whole(typed_year(year)?, number(month)?, number(day)?)
        }
        [Word(month), Figures(day), Figures(year)]
        | [Word(month), Figures(day), Comma, Figures(year)]
            if year.len() == 4 =>
        {
            whole(typed_year(year)?, named_month(month)?, number(day)?)
        }
        [Figures(day), Dot, Word(month), ref rest @ ..]
        | [Figures(day), Word(month), ref rest @ ..] => {
            let (day, month) = (number(day)?, named_month(month)?);
            match *rest {
                [] | [Dot] => without_year(day, month, today),
                [Figures(year)] | [Dot | Comma, Figures(year)] => {
                    whole(typed_year(year)?, month, day)
                }
                _ => Err(TypedDateError::NotADate),
            }
        }
        // Figures between slashes or dashes: a date to the eye, but in which order?
        [Figures(_), Slash | Dash, Figures(_), ref rest @ ..] => match *rest {
            [] | [Slash | Dash] | [Slash | Dash, Figures(_)] => Err(TypedDateError::OrderUnclear),
            _ => Err(TypedDateError::NotADate),
        },
        _ => Err(TypedDateError::NotADate),
    }
}

/// `311026` and `31102026`. Eight figures that begin with a year (`20121031`) would read as a
/// day of the year 1031; so the year has to be one that people type.
fn compact(figures: &str) -> Reading {
    if !matches!(figures.len(), 6 | 8) {
        return Err(TypedDateError::NotADate);
    }
    let (day, rest) = figures.split_at(2);
    let (month, year) = rest.split_at(2);
    let year = typed_year(year)?;
    if !(1900..=2199).contains(&year) {
        return Err(TypedDateError::NotADate);
    }
    whole(year, number(month)?, number(day)?)
}

/// A day and a month: this year's, or next year's if that is more than six months ago.
fn without_year(day: u32, month: u32, today: Date) -> Reading {
    let this_year = today.year();
    // 29 February is placed by the day after the 28th, which every year has.
    let place = Date::from_ymd_opt(this_year, month, 1)
        .ok_or(TypedDateError::NotADate)?
        .checked_add_days(Days::new(u64::from(day.saturating_sub(1))));
    let half_a_year_ago = today
        .checked_sub_months(Months::new(6))
        .unwrap_or(Date::MIN);
    let is_long_past = place.is_some_and(|place| place < half_a_year_ago);
    whole(
        if is_long_past {
            this_year + 1
        } else {
            this_year
        },
        month,
        day,
    )
}

/// A day that exists, or why it does not.
fn whole(year: i32, month: u32, day: u32) -> Reading {
    if !(1..=9999).contains(&year) {
        return Err(TypedDateError::OutOfRange);
    }
    let first = Date::from_ymd_opt(year, month, 1).ok_or(TypedDateError::NotADate)?;
    match Date::from_ymd_opt(year, month, day) {
        Some(date) => Ok(date),
        None if (29..=31).contains(&day) => Err(TypedDateError::NoSuchDay {
            month: first,
            days: first.num_days_in_month().into(),
        }),
        None => Err(TypedDateError::NotADate),
    }
}

/// What follows a sign: a count and a unit.
fn distance(tokens: &[Token<'_>], sign: i64, today: Date) -> Reading {
    match *tokens {
        [Figures(count), Word(unit)] => {
            let unit = names::unit(unit).ok_or(TypedDateError::NotADate)?;
            let count: u32 = count.parse().map_err(|_| TypedDateError::OutOfRange)?;
            let count = sign * i64::from(count);
            match unit {
                Unit::Day => shifted_days(today, count),
                Unit::Week => shifted_days(today, count * 7),
                Unit::Month => shifted_months(today, count),
                Unit::Year => shifted_months(today, count * 12),
            }
        }
        [Figures(_)] => Err(TypedDateError::UnitMissing),
        _ => Err(TypedDateError::NotADate),
    }
}

fn shifted_days(today: Date, days: i64) -> Reading {
    let distance = Days::new(days.unsigned_abs());
    let date = if days < 0 {
        today.checked_sub_days(distance)
    } else {
        today.checked_add_days(distance)
    };
    date.filter(|date| (1..=9999).contains(&date.year()))
        .ok_or(TypedDateError::OutOfRange)
}

fn shifted_months(today: Date, months: i64) -> Reading {
    let months_since_year_0 = i64::from(today.year()) * 12 + i64::from(today.month0()) + months;
    let year = i32::try_from(months_since_year_0.div_euclid(12))
        .map_err(|_| TypedDateError::OutOfRange)?;
    let month = u32::try_from(months_since_year_0.rem_euclid(12) + 1)
        .map_err(|_| TypedDateError::OutOfRange)?;
    let refusal = match whole(year, month, today.day()) {
        Err(TypedDateError::NoSuchDay { month, days }) => (month, days),
        reading => return reading,
    };
    let (first, days) = refusal;
    let before = first.checked_add_days(Days::new(u64::from(days) - 1));
    let after = first.checked_add_days(Days::new(u64::from(days)));
    match (before, after) {
        (Some(before), Some(after)) => Err(TypedDateError::NoSuchDayAhead {
            day: today.day(),
            before,
            after,
        }),
        _ => Err(TypedDateError::OutOfRange),
    }
}

fn on_weekday(date: Date, weekday: Weekday) -> Reading {
    if date.weekday() == weekday {
        Ok(date)
    } else {
        Err(TypedDateError::OtherWeekday { date })
    }
}

/// A day or a month: one or two figures.
fn number(figures: &str) -> Result<u32, TypedDateError> {
    match figures.len() {
        1 | 2 => figures.parse().map_err(|_| TypedDateError::NotADate),
        _ => Err(TypedDateError::NotADate),
    }
}

fn named_month(word: &str) -> Result<u32, TypedDateError> {
    names::month(word).ok_or(TypedDateError::NotADate)
}

/// Four figures as they are; two mean 2000 … 2079 or 1980 … 1999.
fn typed_year(figures: &str) -> Result<i32, TypedDateError> {
    let year: i32 = figures.parse().map_err(|_| TypedDateError::NotADate)?;
    match (figures.len(), year) {
        (4, _) => Ok(year),
        (2, ..80) => Ok(2000 + year),
        (2, _) => Ok(1900 + year),
        _ => Err(TypedDateError::NotADate),
    }
}
