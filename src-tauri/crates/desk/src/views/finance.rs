//! What the Finance screen asks and shows: sums by month as bars and as a table on the same
//! columns, one board for each currency; groups with their sums; rows with what they add up to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_page::FieldAnswer;
use super::new_contract::Choice;

/// Which months, as of which day, on which basis.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceInput {
    /// The first month, `2026-12`; none means the one after the day that looks at them.
    pub from: Option<String>,
    /// How many months.
    pub months: u32,
    /// The day that looks at them, as typed; empty means today.
    pub as_of: String,
    /// For how long the fees are: `year`, `month`, `period`.
    pub basis: String,
    /// Only of contracts that this person looks after.
    #[serde(default)]
    pub owner: Option<String>,
}

/// The boards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FinanceView {
    /// What is said back about the typed day.
    pub as_of: FieldAnswer,
    /// `As of 31 Mar 2026: what was recorded by then.`; none for today.
    pub as_of_note: Option<String>,
    /// Whether renewals can be ticked: the day is today.
    pub can_tick: bool,
    /// The first month, `2026-12`.
    pub from: String,
    /// The same number of months, one month earlier; none at the start of the calendar.
    pub previous: Option<String>,
    /// One month later; none at the end of the calendar.
    pub next: Option<String>,
    /// The month after the last one, which comes into sight then.
    pub after: Option<String>,
    /// Numbers of months to choose from.
    pub spans: Vec<Choice>,
    /// Bases to choose from.
    pub bases: Vec<Choice>,
    /// The columns.
    pub months: Vec<FinanceMonth>,
    /// Above the last column: `12 months`.
    pub total_label: String,
    /// The month that is chosen when the screen opens.
    pub first_chosen: Option<String>,
    /// One for each currency, that of most renewals first.
    pub boards: Vec<FinanceBoard>,
    /// `128 renewals, 12 checked, 3 without a fee`.
    pub summary: String,
    /// What runs on the day, by currency: `In force: 300 contracts, € 1,204,000 a year`.
    pub running: Vec<String>,
    /// By level.
    pub by_level: FinanceGroups,
    /// By owner.
    pub by_owner: FinanceGroups,
    /// By customer.
    pub by_customer: FinanceGroups,
    /// Whether the register holds no contract yet.
    pub is_register_empty: bool,
}

/// A column of the boards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceMonth {
    /// `2026-12`.
    pub month: String,
    /// `Dec`.
    pub label: String,
    /// The year, where a new one begins.
    pub year: Option<String>,
    /// `December 2026`.
    pub title: String,
    /// Whether the day that looks at them lies in it.
    pub is_current: bool,
}

/// Sums of one currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FinanceBoard {
    /// ISO 4217.
    pub currency: String,
    /// `Yearly fee, net (€)`.
    pub caption: String,
    /// The bars, one for each month.
    pub bars: Vec<FinanceBar>,
    /// The table below them: the three states, then their sum.
    pub lines: Vec<FinanceLine>,
    /// Signs of the longest figure, by which columns get their width.
    pub widest: u32,
    /// Signs of the longest figure of the last column.
    pub widest_total: u32,
}

/// A stacked bar; parts between 0 and 1 of the tallest one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FinanceBar {
    /// Renews for certain.
    pub committed: f64,
    /// Can still be cancelled.
    pub cancellable: f64,
    /// Ends.
    pub terminating: f64,
    /// The figures in a sentence.
    pub description: String,
}

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceLine {
    /// `committed`, `cancellable`, `terminating`, `sum`.
    pub status: String,
    /// In words.
    pub label: String,
    /// One for each month; a dash for none.
    pub cells: Vec<String>,
    /// All months.
    pub total: String,
}

/// Groups with their sums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceGroups {
    /// Greatest first.
    pub groups: Vec<FinanceGroup>,
    /// What stands behind those that are listed, `and 212 others`; none if there are no more.
    pub rest: Option<FinanceGroup>,
    /// Their sum, which is the sum of the board.
    pub total: FinanceGroup,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceGroup {
    /// Id of the level, name of the owner, number of the customer; none for nobody.
    pub key: Option<String>,
    /// In words.
    pub name: String,
    /// How many renewals.
    pub count: String,
    /// Its sums, one for each currency of the boards.
    pub sums: Vec<FinanceSums>,
}

/// Sums of a currency, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceSums {
    /// ISO 4217.
    pub currency: String,
    /// Renews for certain.
    pub committed: String,
    /// Can still be cancelled.
    pub cancellable: String,
    /// Ends.
    pub terminating: String,
    /// All of it, with the currency.
    pub total: String,
}

/// What the rows are narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceFilter {
    /// Only of this month, `2027-01`.
    pub month: Option<String>,
    /// `level`, `owner` or `customer`.
    pub group: Option<String>,
    /// Which of them; none means nobody.
    pub key: Option<String>,
    /// Only with this status: `committed`, `cancellable`, `terminating`.
    pub status: Option<String>,
}

/// Which rows, from where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceRowsInput {
    /// The board.
    pub board: FinanceInput,
    /// What they are narrowed to.
    pub filter: FinanceFilter,
    /// Pass over so many rows.
    pub skip: u32,
    /// Most rows.
    pub limit: u32,
}

/// A part of the rows with the sums of all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceRowsView {
    /// The rows.
    pub rows: Vec<FinanceRow>,
    /// How many there are.
    #[ts(type = "number")]
    pub total: u64,
    /// `8 contracts, 5 checked`.
    pub count_text: String,
    /// Sums, one for each currency that occurs.
    pub sums: Vec<FinanceSums>,
    /// Above the column of fees: `Net fee, €`.
    pub fee_title: String,
}

/// A renewal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceRow {
    /// Contract number.
    pub number: String,
    /// Customer.
    pub customer_name: String,
    /// Level, in words.
    pub level: String,
    /// R as `2027-01-01`, by which it is ticked.
    pub renews_on: String,
    /// `1 Jan 2027`, or the last day of a contract that ends.
    pub day: String,
    /// `ends`; empty where it renews.
    pub day_note: String,
    /// `2 Dec 2026`, `today`, `notice day passed 2 Nov`, `received 2 Nov`.
    pub cancel_by: String,
    /// `in 8 days`; empty where nothing can be cancelled.
    pub cancel_note: String,
    /// Whether it can still be cancelled.
    pub is_open: bool,
    /// `committed`, `cancellable`, `terminating`.
    pub status: String,
    /// In words.
    pub status_text: String,
    /// Who looks after it.
    pub owner: String,
    /// The fee; with its currency where there are several.
    pub fee: String,
    /// `from 4,860`: another fee takes effect with this renewal; empty if none does.
    pub fee_change: String,
    /// The same in a sentence.
    pub fee_change_text: String,
    /// Whether somebody looked it over.
    pub is_checked: bool,
    /// `Checked by Kira Probe on Tue, 24 Nov 2026, 09:00`; else what ticking means.
    pub check_text: String,
}

/// Which renewal, and whether it was looked over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceTick {
    /// Contract number.
    pub contract: String,
    /// R, `2027-01-01`.
    pub renews_on: String,
    /// Whether it was.
    pub is_checked: bool,
}

/// Which file of the board.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceExportInput {
    /// The board.
    pub board: FinanceInput,
    /// `xlsx`, `csv_excel`, `csv`, `pdf`.
    pub format: String,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinanceSaved {
    /// What to say; empty where nobody chose a place.
    pub message: String,
}
