//! A month of the calendar, written `2026-03`. Never: a locale, today.

use std::fmt;
use std::str::FromStr;

use chrono::Datelike;

use crate::{Date, LAST_DAY, OutOfRange};

/// A month of the years 0001 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month(
    /// Months since January of year 0, so that moving and comparing is arithmetic.
    i32,
);

/// A text that is no month written `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoMonth;

impl Month {
    /// The month that `day` lies in.
    pub fn of(day: Date) -> Self {
        Self(day.year() * 12 + day.month0().cast_signed())
    }

    /// So many months later.
    pub fn later(self, months: u32) -> Result<Self, OutOfRange> {
        i32::try_from(months)
            .ok()
            .and_then(|months| self.0.checked_add(months))
            .map(Self)
            .filter(|month| *month <= Self::of(LAST_DAY))
            .ok_or(OutOfRange)
    }

    /// How many months later `other` is; negative if it is earlier.
    pub fn months_until(self, other: Self) -> i32 {
        other.0 - self.0
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::from_ymd_opt(self.year(), self.number(), 1).unwrap_or(Date::MIN)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        Self(self.0 + 1).first_day().pred_opt().unwrap_or(Date::MAX)
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 for January.
    pub fn number(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }

    /// Months since January of year 0.
    pub(crate) fn since_zero(self) -> i32 {
        self.0
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = NoMonth;

    fn from_str(text: &str) -> Result<Self, NoMonth> {
        let bytes = text.as_bytes();
        let is_shaped = bytes.len() == 7
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !is_shaped {
            return Err(NoMonth);
        }
        let number = |part: Option<&str>| part.and_then(|digits| digits.parse::<i32>().ok());
        match (number(text.get(..4)), number(text.get(5..))) {
            (Some(year @ 1..), Some(month @ 1..=12)) => Ok(Self(year * 12 + month - 1)),
            _ => Err(NoMonth),
        }
    }
}

impl fmt::Display for NoMonth {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a month, written YYYY-MM")
    }
}

impl std::error::Error for NoMonth {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_and_written_alike() {
        for text in ["0001-01", "2026-03", "2026-12", "9999-12"] {
            let month: Month = text.parse().unwrap();
            assert_eq!(month.to_string(), text);
            assert_eq!(Month::of(month.first_day()), month);
            assert_eq!(Month::of(month.last_day()), month);
        }
        for text in [
            "",
            "2026",
            "2026-3",
            "2026-00",
            "2026-13",
            "0000-05",
            "26-03",
            "2026-03-01",
            "2026/03",
            "+026-03",
            "２０26-03",
            "2026-0a",
        ] {
            assert_eq!(text.parse::<Month>(), Err(NoMonth), "{text}");
        }
    }

    #[test]
    fn months_move_up_to_the_end_of_the_calendar() {
        let month: Month = "2026-11".parse().unwrap();
        assert_eq!(month.later(2).unwrap().to_string(), "2027-01");
        assert_eq!(month.months_until(month.later(120).unwrap()), 120);
        assert_eq!(month.last_day().to_string(), "2026-11-30");
        let last: Month = "9999-12".parse().unwrap();
        assert_eq!(last.later(1), Err(OutOfRange));
        assert_eq!(month.later(u32::MAX), Err(OutOfRange));
    }
}
