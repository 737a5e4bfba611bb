//! What calendars ask: how many deadlines a day has, and when something about a record was
//! recorded last.

use chrono::{DateTime, FixedOffset};
use terms::{Date, DeadlineKind};

/// The newest journal entry about a record or several; a later one is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LastChange {
    /// Its place in the journal.
    pub seq: i64,
    /// When it was recorded.
    pub recorded_at: DateTime<FixedOffset>,
}

/// How many deadlines of a kind fall on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayCount {
    /// The day.
    pub day: Date,
    /// Of what.
    pub kind: DeadlineKind,
    /// Number of deadlines, never 0.
    pub count: u64,
}
