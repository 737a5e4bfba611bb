//! Values of options: days, moments, whole numbers and the enums of the contract with scripts.
//! A text that is none of these is a wrong call; whether a value makes sense is decided later.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use desk::finance::{Month, NoMonth};
use desk::records::{Channel, Date, DeadlineKind, Environment, Party, State};
use words::Language;

/// A whole number of any size; what lies beyond 64 bits stays at the border, since no range here
/// reaches that far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Whole(i64);

impl Whole {
    /// For rules that count upwards from zero; the borders stay outside of every range.
    pub(crate) fn count(self) -> u32 {
        u32::try_from(self.0.max(0)).unwrap_or(u32::MAX)
    }

    /// For years.
    pub(crate) fn year(self) -> i32 {
        i32::try_from(self.0).unwrap_or(if self.0 < 0 { i32::MIN } else { i32::MAX })
    }

    /// For seeds.
    pub(crate) fn bits(self) -> u64 {
        self.0.cast_unsigned()
    }

    /// The number itself.
    pub(crate) fn number(self) -> i64 {
        self.0
    }
}

/// Reads a whole number, with a sign or without.
pub(crate) fn whole(text: &str) -> Result<Whole, String> {
    whole_of(text)
        .map(Whole)
        .ok_or_else(|| "not a whole number".into())
}

fn whole_of(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let border = if text.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    };
    Some(text.parse().unwrap_or(border))
}

/// An amount with up to so many decimals after a point, in minor units. What lies beyond 64 bits
/// stays at the border, as with whole numbers; none for any other text.
pub(crate) fn minor_units(text: &str, digits: usize) -> Option<i64> {
    let (whole, minor) = text.split_once('.').unwrap_or((text, ""));
    let has_sign = whole.starts_with(['+', '-']);
    let written = whole.len() > usize::from(has_sign);
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !written
        || !all_digits(whole.get(usize::from(has_sign)..)?)
        || !all_digits(minor)
        || minor.len() > digits
        || (minor.is_empty() && text.ends_with('.'))
    {
        return None;
    }
    whole_of(&format!("{whole}{minor:0<digits$}"))
}

/// A day written `YYYY-MM-DD`, years 0001 to 9999; none for any other text and for days that do
/// not exist.
pub(crate) fn day_of(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let is_shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !is_shaped {
        return None;
    }
    let year = text.get(..4)?.parse().ok().filter(|year| *year > 0)?;
    let month = text.get(5..7)?.parse().ok()?;
    let day = text.get(8..)?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Reads a month.
pub(crate) fn month(text: &str) -> Result<Month, String> {
    text.parse().map_err(|error: NoMonth| error.to_string())
}

/// Reads a day.
pub(crate) fn day(text: &str) -> Result<Date, String> {
    day_of(text).ok_or_else(|| "not a day in the calendar, written YYYY-MM-DD".into())
}

/// Why a text is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoMoment {
    /// It is not written like one, or its day or time does not exist.
    Unreadable,
    /// A local time that summer time skips.
    Skipped,
}

/// A moment: RFC 3339, or without an offset the local time of the terms. Seconds may be left out.
/// A local time that summer time skips does not exist; one that exists twice is the first.
pub(crate) fn moment_of(text: &str) -> Result<DateTime<Utc>, NoMoment> {
    let (date, rest) = text.split_once(['T', 't']).ok_or(NoMoment::Unreadable)?;
    let date = day_of(date).ok_or(NoMoment::Unreadable)?;
    let (time, offset) = match rest.find(['Z', 'z', '+', '-']) {
        Some(at) => (rest.get(..at), rest.get(at..)),
        None => (Some(rest), None),
    };
    let time = time.and_then(time_of_day).ok_or(NoMoment::Unreadable)?;
    let local = NaiveDateTime::new(date, time);
    match offset {
        Some(offset) => offset_of(offset)
            .and_then(|offset| local.and_local_timezone(offset).single())
            .map(|moment| moment.to_utc())
            .ok_or(NoMoment::Unreadable),
        None => desk::dates::local_moment(local, "received").map_err(|_| NoMoment::Skipped),
    }
}

/// Reads a moment.
pub(crate) fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    moment_of(text).map_err(|none| match none {
        NoMoment::Unreadable => {
            "not a time, written 2026-06-05T16:00 or 2026-06-05T16:00:00+02:00".into()
        }
        NoMoment::Skipped => "a local time that summer time skips".into(),
    })
}

/// Reads a time of day, written `16:00`.
pub(crate) fn clock_time(text: &str) -> Result<NaiveTime, String> {
    time_of_day(text).ok_or_else(|| "not a time of day, written 16:00".into())
}

fn time_of_day(text: &str) -> Option<NaiveTime> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let parts: Vec<u32> = whole.split(':').map(two_digits).collect::<Option<_>>()?;
    let (hours, minutes, seconds) = match *parts.as_slice() {
        [hours, minutes] if fraction.is_none() => (hours, minutes, 0),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    let nanoseconds = match fraction {
        None => 0,
        Some(digits)
            if (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) =>
        {
            format!("{digits:0<9}").parse().ok()?
        }
        Some(_) => return None,
    };
    NaiveTime::from_hms_nano_opt(hours, minutes, seconds, nanoseconds)
}

fn offset_of(text: &str) -> Option<FixedOffset> {
    if text.eq_ignore_ascii_case("z") {
        return FixedOffset::east_opt(0);
    }
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    FixedOffset::east_opt(if text.starts_with('-') {
        -seconds
    } else {
        seconds
    })
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// A language.
pub(crate) fn language() -> impl TypedValueParser<Value = Language> {
    one_of(Language::ALL.map(Language::code), |code| code.parse().ok())
}

/// How a notice arrived.
pub(crate) fn channel() -> impl TypedValueParser<Value = Channel> {
    one_of(Channel::ALL.map(Channel::id), Channel::from_id)
}

/// Who gives notice.
pub(crate) fn party() -> impl TypedValueParser<Value = Party> {
    one_of(Party::ALL.map(Party::id), Party::from_id)
}

/// Production or test.
pub(crate) fn environment() -> impl TypedValueParser<Value = Environment> {
    one_of(Environment::ALL.map(Environment::id), Environment::from_id)
}

/// A state.
pub(crate) fn state() -> impl TypedValueParser<Value = State> {
    one_of(State::ALL.map(State::id), State::from_id)
}

/// A kind of deadline.
pub(crate) fn deadline_kind() -> impl TypedValueParser<Value = DeadlineKind> {
    one_of(
        DeadlineKind::ALL.map(DeadlineKind::id),
        DeadlineKind::from_id,
    )
}

/// One of the ids of an enum; help, completions and refusals list them.
pub(crate) fn one_of<T: Clone + Send + Sync + 'static>(
    ids: impl IntoIterator<Item = &'static str>,
    find: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(ids).try_map(move |id| find(&id).ok_or("not one of the values"))
}

#[cfg(test)]
mod tests;
