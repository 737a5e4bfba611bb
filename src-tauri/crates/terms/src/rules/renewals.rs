//! T3: which renewals of a contract lie in a range of months, and what a day knows of each. The
//! same chain as [`term::period`](crate::rules::term::period), made for going through a million
//! contracts: days in four bytes, and one division instead of walking from A.

use chrono::Datelike;

use crate::rules::term::days_in_month;
use crate::{Date, LAST_DAY, Month, plus_days};

/// Whether a renewal can still be prevented, as a day sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RenewalStatus {
    /// The last day for notice has passed.
    Committed,
    /// A notice received on this day would still be in time.
    Cancellable,
    /// The contract ends the day before: it does not renew.
    Terminated,
}

impl RenewalStatus {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Committed, Self::Cancellable, Self::Terminated];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Committed => "committed",
            Self::Cancellable => "cancellable",
            Self::Terminated => "terminated",
        }
    }

    /// The status with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == id)
    }
}

/// A day in four bytes that compare as days do: the months since January of year 0, and the day
/// of the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CompactDay(u32);

impl CompactDay {
    const DAY_BITS: u32 = 5;

    /// From the number that [`number`](Self::number) gives.
    pub fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// What it is stored as.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The day; none if it is no day of the calendar.
    pub fn date(self) -> Option<Date> {
        let months = self.month().cast_signed();
        Date::from_ymd_opt(months.div_euclid(12), self.month() % 12 + 1, self.day())
    }

    fn new(month: u32, day: u32) -> Self {
        Self(month << Self::DAY_BITS | day)
    }

    fn month(self) -> u32 {
        self.0 >> Self::DAY_BITS
    }

    fn day(self) -> u32 {
        self.0 & ((1 << Self::DAY_BITS) - 1)
    }
}

impl From<Date> for CompactDay {
    fn from(date: Date) -> Self {
        let month = Month::of(date).since_zero().max(0).unsigned_abs();
        Self::new(month, date.day())
    }
}

/// A range of months, both ends inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    first: Month,
    last: Month,
}

impl Months {
    /// From `first` to `last`.
    pub fn new(first: Month, last: Month) -> Self {
        Self { first, last }
    }

    /// The first month.
    pub fn first(self) -> Month {
        self.first
    }

    /// The last month.
    pub fn last(self) -> Month {
        self.last
    }

    /// The months, in order.
    pub fn iter(self) -> impl Iterator<Item = Month> {
        (0..self.count()).filter_map(move |months| self.first.later(months).ok())
    }

    /// How many they are.
    pub fn count(self) -> u32 {
        u32::try_from(self.first.months_until(self.last) + 1).unwrap_or(0)
    }

    /// The place of the month of `day` in the range, from 0; for days in the range alone.
    pub fn place(self, day: CompactDay) -> usize {
        let first = self.first.since_zero().unsigned_abs();
        usize::try_from(day.month().saturating_sub(first)).unwrap_or(0)
    }
}

/// What the renewals of one contract follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RenewalChain {
    /// A.
    pub activates_on: CompactDay,
    /// T, at least 1.
    pub term_months: u32,
    /// The last day, if an effective notice stands.
    pub ends_on: Option<CompactDay>,
    /// Days between D and R (N1).
    pub notice_days: u32,
}

impl RenewalChain {
    /// T3: every R in the range, in order. The R on the day after the contract's end is the last
    /// one: that is the renewal that a notice prevented. An end inside a period (§ 314 BGB)
    /// leaves none of the R that come later.
    ///
    /// ```
    /// # use terms::{Date, rules::renewals::{Months, RenewalChain}};
    /// let chain = RenewalChain {
    ///     activates_on: Date::from_ymd_opt(2024, 2, 29).unwrap().into(),
    ///     term_months: 12,
    ///     ends_on: None,
    ///     notice_days: 60,
    /// };
    /// let months = Months::new("2025-01".parse().unwrap(), "2026-12".parse().unwrap());
    /// let days: Vec<String> = chain
    ///     .renewals(months)
    ///     .filter_map(|day| Some(day.date()?.to_string()))
    ///     .collect();
    /// assert_eq!(days, ["2025-03-01", "2026-03-01"]);
    /// ```
    pub fn renewals(&self, months: Months) -> impl Iterator<Item = CompactDay> {
        let first = months.first.since_zero().max(0).unsigned_abs();
        // The end of the calendar is the end of every chain.
        let last = months.last.min(Month::of(LAST_DAY)).since_zero();
        let last = last.max(0).unsigned_abs();
        let term = self.term_months.max(1);
        let mut starts_on = self.activates_on;
        // A start on day 28 or before keeps its day number for ever; later ones are walked.
        if starts_on.day() <= 28 {
            let passed = first.saturating_sub(starts_on.month()).saturating_sub(1) / term;
            starts_on = CompactDay::new(starts_on.month() + passed * term, starts_on.day());
        }
        let limit = self.ends_on.map(next_day);
        let mut next = renewal_after(starts_on, term);
        while next.month() < first {
            next = renewal_after(next, term);
        }
        std::iter::from_fn(move || {
            let renews_on = next;
            if renews_on.month() > last || limit.is_some_and(|limit| renews_on > limit) {
                return None;
            }
            next = renewal_after(renews_on, term);
            Some(renews_on)
        })
    }

    /// What is known on a day of the renewal on `renews_on`, one of [`renewals`](Self::renewals).
    pub fn status(&self, renews_on: CompactDay, known: &mut KnownOn) -> RenewalStatus {
        if self.ends_on.is_some_and(|end| next_day(end) == renews_on) {
            RenewalStatus::Terminated
        } else if renews_on >= known.first_cancellable(self.notice_days) {
            RenewalStatus::Cancellable
        } else {
            RenewalStatus::Committed
        }
    }
}

/// A day from which renewals are looked at. Remembers from which R on a notice is still in time,
/// which is the same day for nearly all contracts.
#[derive(Debug, Clone)]
pub struct KnownOn {
    day: Date,
    notice_days: u32,
    first_cancellable: CompactDay,
}

impl KnownOn {
    /// Looks from `day`.
    pub fn new(day: Date) -> Self {
        Self {
            day,
            notice_days: 0,
            first_cancellable: day.into(),
        }
    }

    /// N1: day ≤ R − notice days, which is R ≥ day + notice days.
    fn first_cancellable(&mut self, notice_days: u32) -> CompactDay {
        if self.notice_days != notice_days {
            self.notice_days = notice_days;
            self.first_cancellable = plus_days(self.day, i64::from(notice_days))
                .map_or(CompactDay(u32::MAX), CompactDay::from);
        }
        self.first_cancellable
    }
}

/// T2: R of the period of so many months that starts on a day.
fn renewal_after(starts_on: CompactDay, term_months: u32) -> CompactDay {
    let month = starts_on.month() + term_months;
    let day = starts_on.day();
    if day > 28 && day > days_in_month((month / 12).cast_signed(), month % 12 + 1) {
        // The same day number less one is the month's last day, or is missing: L is the last day.
        CompactDay::new(month + 1, 1)
    } else {
        CompactDay::new(month, day)
    }
}

fn next_day(day: CompactDay) -> CompactDay {
    let month = day.month();
    if day.day() >= 28 && day.day() >= days_in_month((month / 12).cast_signed(), month % 12 + 1) {
        CompactDay::new(month + 1, 1)
    } else {
        CompactDay(day.0 + 1)
    }
}

#[cfg(test)]
mod tests;
