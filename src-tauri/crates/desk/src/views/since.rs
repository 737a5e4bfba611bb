//! What happened since the window was last open, as Today shows it: rows by day, and how many
//! there are of each kind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shared::DayView;

/// How many rows are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SinceInput {
    /// Most rows.
    pub limit: u32,
}

/// Everything that happened since the last visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SinceView {
    /// When that was: `Fri, 20 Nov 2026, 17:40`.
    pub visit: String,
    /// How many events there are.
    #[ts(type = "number")]
    pub total: u64,
    /// How many of each kind, without kinds that do not occur.
    pub counts: Vec<SinceCount>,
    /// The events by day, as far as the limit reached.
    pub rows: Vec<SinceRow>,
    /// `6 of 35`, where rows were left out.
    pub left_out: Option<String>,
}

/// How many events of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SinceCount {
    /// Kind id.
    pub kind: String,
    /// `12 renewed`.
    pub text: String,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SinceRow {
    /// Stable name.
    pub id: String,
    /// `renewed`, `notice_passed`, `default_took_effect`, `contacts_overdue`, `lapsed`, `ended`.
    pub kind: String,
    /// `Contract renewed`.
    pub kind_text: String,
    /// The day.
    pub day: DayView,
    /// Customer.
    pub customer_name: String,
    /// Contract number.
    pub contract: String,
    /// What followed: `until 21 Nov 2027`.
    pub detail: String,
}
