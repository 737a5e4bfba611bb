//! Why a typed date was refused, and the words for it. Never: how it is read.

use crate::{Date, Language, Words, format};
use std::fmt;

/// Why a typed date was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedDateError {
    /// Nothing but blanks.
    Empty,
    /// Nothing that reads as a date: `31.13.`, `soon`.
    NotADate,
    /// Figures between slashes, or between dashes with the year at the end: whether the day or
    /// the month comes first cannot be known.
    OrderUnclear,
    /// The month is shorter than that: `30.2.27`.
    NoSuchDay {
        /// The first of the month.
        month: Date,
        /// How many days it has.
        days: u32,
    },
    /// `+1m` from a 31st into a month that has none. Both days that could be meant are named;
    /// neither is taken.
    NoSuchDayAhead {
        /// The day of the month that is missing.
        day: u32,
        /// The last day of the month that was reached.
        before: Date,
        /// The first of the month after it.
        after: Date,
    },
    /// The weekday that was typed does not belong to the date that was typed.
    OtherWeekday {
        /// The date; its own weekday is the right one.
        date: Date,
    },
    /// `+30`: days, weeks, months or years?
    UnitMissing,
    /// Before the year 1 or after 9999.
    OutOfRange,
}

impl TypedDateError {
    /// One or two short sentences that stand under the field.
    ///
    /// ```
    /// use words::{Date, Language, typed};
    ///
    /// let today = Date::from_ymd_opt(2026, 11, 24).unwrap_or_default();
    /// let refusal = typed::date("30.2.27", today).map_err(|error| error.text(Language::En));
    /// assert_eq!(refusal, Err("February 2027 has only 28 days.".to_owned()));
    /// ```
    pub fn text(self, language: Language) -> String {
        let words = Words::of(language);
        match self {
            Self::Empty => words.typed_date_empty(),
            Self::NotADate => words.typed_date_not_a_date(),
            Self::OrderUnclear => words.typed_date_order_unclear(),
            Self::NoSuchDay { month, days } => {
                words.typed_date_no_such_day(i64::from(days), &format::month_year(month, language))
            }
            Self::NoSuchDayAhead { day, before, after } => words.typed_date_no_such_day_ahead(
                &format::date(after, language),
                &format::date(before, language),
                i64::from(day),
                &format::month_year(before, language),
            ),
            Self::OtherWeekday { date } => words.typed_date_other_weekday(
                &format::date(date, language),
                &format::weekday_long(date, language),
            ),
            Self::UnitMissing => words.typed_date_unit_missing(),
            Self::OutOfRange => words.typed_date_out_of_range(),
        }
    }
}

impl fmt::Display for TypedDateError {
    /// English, for logs.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text(Language::En))
    }
}

impl std::error::Error for TypedDateError {}
