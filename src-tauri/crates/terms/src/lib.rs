//! The rule book as code: from the recorded facts of a support contract and a day to every
//! date, state and verdict, each with its reason.
//!
//! What lives here: the [facts](ContractFacts) a contract consists of, the numbers of a
//! [terms edition](Edition), the rules (one file each under `rules/`), the
//! [`Schedule`] they add up to, and [`Why`], the reason a date carries.
//! What never lives here: I/O, a clock, a locale, words. "Today" is always an argument, so
//! that nothing has to run for a contract to renew.
//!
//! ```
//! use terms::{Date, rules::term};
//! let activates_on = Date::from_ymd_opt(2024, 2, 29).unwrap();
//! let first = term::period(activates_on, 12, 1, 60)?;
//! assert_eq!(first.last_day.to_string(), "2025-02-28");
//! assert_eq!(first.renews_on.to_string(), "2025-03-01");
//! assert_eq!(first.notice_by.to_string(), "2024-12-31");
//! # Ok::<(), terms::OutOfRange>(())
//! ```

mod edition;
mod facts;
mod month;
pub mod rules;
mod schedule;
mod why;

pub use chrono::NaiveDate as Date;
pub use chrono::NaiveTime as TimeOfDay;
pub use edition::{
    ActivationNumbers, Confirmable, ContactNumbers, Edition, EditionError, EditionFinding,
    EditionProblem, Expected, HolidayNumbers, Impact, Level, Lines, MOST_BYTES, Name,
    ServiceWindow, Solution, WordingClause, WordingSection,
};
pub use facts::{
    ActivationFact, AmendmentFact, Channel, ConsultingFact, ContactFact, ContractFacts,
    DocumentFact, Environment, ExtraordinaryFact, NoticeFact, Party, RequestChannel, RequestFact,
    SolutionFact,
};
pub use month::{Month, NoMonth};
pub use schedule::{Deadline, DeadlineKind, Finding, Schedule, State, Subject, free as reasons};
pub use why::{Clause, Fact, RuleId, Step, StepValue, Why};

/// The last day that a date of a contract may take: 9999-12-31.
pub const LAST_DAY: Date = match Date::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => Date::MIN,
};

/// A date would lie after 9999-12-31 or before 0001-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

impl std::fmt::Display for OutOfRange {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the date lies outside the years 0001 to 9999")
    }
}

impl std::error::Error for OutOfRange {}

/// `date` moved by `days`, or [`OutOfRange`].
pub fn plus_days(date: Date, days: i64) -> Result<Date, OutOfRange> {
    let moved = date
        .checked_add_signed(chrono::TimeDelta::try_days(days).ok_or(OutOfRange)?)
        .ok_or(OutOfRange)?;
    if moved > LAST_DAY || chrono::Datelike::year(&moved) < 1 {
        return Err(OutOfRange);
    }
    Ok(moved)
}
