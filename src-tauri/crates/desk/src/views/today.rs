//! What the Today screen shows: what needs a person, by lanes of days, and what renews.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shared::{DayView, MoneyView};

/// How many rows are wanted; more are asked for where a person wants to see them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayInput {
    /// Most rows of each lane.
    pub limit: u32,
    /// Only of the contracts that this person looks after.
    #[serde(default)]
    pub owner: Option<String>,
}

/// The whole screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TodayView {
    /// `Tuesday, 24 November 2026`.
    pub heading: String,
    /// `week 48`.
    pub week: String,
    /// No contract in the register yet.
    pub is_empty: bool,
    /// Overdue, then 7, 30, 60, 90 and 120 days; always all six.
    pub lanes: Vec<LaneView>,
    /// The next twelve months; one drawing a currency, the largest first.
    pub renewals: Option<RenewalsView>,
    /// Entitlements that lapse next.
    pub lapses: Vec<LapseView>,
}

/// The deadlines that fall into one stretch of days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LaneView {
    /// `overdue`, `7`, `30`, `60`, `90`, `120`.
    pub id: String,
    /// `7 days`.
    pub label: String,
    /// `to Tue, 1 Dec 2026`, `since Sat, 21 Nov 2026`.
    pub border: String,
    /// How many deadlines it holds.
    #[ts(type = "number")]
    pub count: u64,
    /// The same as a figure: `4,004`.
    pub count_text: String,
    /// `5 · € 38,040`.
    pub summary: String,
    /// The rows, as far as the limit reached.
    pub rows: Vec<LaneRow>,
    /// `25 of 4,004`, where rows were left out.
    pub left_out: Option<String>,
}

/// One deadline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LaneRow {
    /// Stable name.
    pub uid: String,
    /// `cancel_by`, `contacts_due` …
    pub kind: String,
    /// `Cancel by`.
    pub kind_text: String,
    /// The day.
    pub due: DayView,
    /// `in 4 days`, `by 12:00` for a response that is due today.
    pub distance: String,
    /// Red: past and overdue.
    pub is_overdue: bool,
    /// The support request that awaits a response.
    #[ts(type = "number | null")]
    pub request: Option<i64>,
    /// Customer.
    pub customer_name: String,
    /// Contract number.
    pub contract: String,
    /// Yearly fee.
    pub fee: Option<MoneyView>,
    /// `Record notice`: the one thing that deals with it.
    pub action: String,
}

/// Twelve months of renewals in one currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RenewalsView {
    /// `Yearly fee in € by month`.
    pub caption: String,
    /// Twelve months.
    pub months: Vec<RenewalMonth>,
    /// Sums over them: committed, cancellable, terminating.
    pub totals: Vec<RenewalTotal>,
    /// Renewals in other currencies, which are never mixed in: `and CHF 12,000`.
    pub others: Option<String>,
}

/// One month; shares are of the largest month, 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RenewalMonth {
    /// `Dec`.
    pub label: String,
    /// The year, with the first month and with January.
    pub year: Option<String>,
    /// Can no longer be prevented.
    pub committed: f64,
    /// Can still be cancelled.
    pub cancellable: f64,
    /// Notice was given.
    pub terminating: f64,
    /// `60,660`; empty without a renewal.
    pub total: String,
    /// The bar in words, for screen readers.
    pub description: String,
}

/// A line of the legend with its sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RenewalTotal {
    /// `committed`, `cancellable`, `terminating`.
    pub status: String,
    /// In words.
    pub label: String,
    /// Sum.
    pub amount: MoneyView,
}

/// An entitlement that lapses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LapseView {
    /// `18 requests`, `4 h consulting`.
    pub what: String,
    /// Customer.
    pub customer_name: String,
    /// Contract number.
    pub contract: String,
    /// The last day.
    pub day: DayView,
}
