//! What the Contracts screen asks and shows: a page of rows, and the panel of one of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::batch::Selection;
use super::shared::{DayView, MoneyView, RulerView, WhyView};

/// Which contracts, in which order, from where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractListInput {
    /// Words to find.
    pub search: Option<String>,
    /// State ids; empty means all.
    pub states: Vec<String>,
    /// Level ids; empty means all.
    pub levels: Vec<String>,
    /// Cancel-by within so many days.
    pub due_within: Option<u32>,
    /// Only those that this person looks after.
    #[serde(default)]
    pub owner: Option<String>,
    /// Only those of this group.
    #[serde(default)]
    pub group: Option<GroupPlace>,
    /// Column id: `number`, `customer`, `level`, `state`, `activates_on`, `last_day`,
    /// `renews_on`, `notice_by`, `yearly_fee`, `owner`.
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// Continue after this row, as given with an earlier page.
    pub after: Option<String>,
    /// Pass over so many rows.
    pub skip: u32,
    /// The rows from the last one backwards: `skip` and `after` count from there.
    #[serde(default)]
    pub from_end: bool,
    /// Most rows.
    pub limit: u32,
    /// Count all rows and add up their fees; asked once for a filter.
    pub want_totals: bool,
}

/// A group of contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupPlace {
    /// `state`, `level`, `owner`, `customer`, `notice_month`.
    pub by: String,
    /// What its contracts have in common; empty for those that have nothing there.
    pub key: String,
}

/// Of which list the groups are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractGroupsInput {
    /// The list; its page does not count.
    pub list: ContractListInput,
    /// By what its contracts are put together.
    pub by: String,
}

/// A group as the head over its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractGroupView {
    /// Which one.
    pub place: GroupPlace,
    /// `Active`, `March 2027`, `No owner`.
    pub title: String,
    /// How many rows it has.
    #[ts(type = "number")]
    pub count: u64,
    /// `31 contracts`.
    pub count_text: String,
    /// `€ 12,600 per year`; empty without fees.
    pub sum_text: String,
}

/// Contracts that get an owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnerInput {
    /// Which ones.
    pub selection: Selection,
    /// The name; empty for nobody.
    pub owner: String,
}

/// Rows for the clipboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyInput {
    /// Which ones.
    pub selection: Selection,
    /// Ids of the columns that are shown, from left to right.
    pub columns: Vec<String>,
}

/// Rows as a table in the forms that other programs take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopiedRows {
    /// Tab-separated lines.
    pub text: String,
    /// An HTML table.
    pub html: String,
    /// `53 rows copied, as a table`.
    pub message: String,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ContractListView {
    /// The rows.
    pub rows: Vec<ContractListRow>,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
    /// Rows of the whole filter, if asked for.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
    /// Contracts of the whole register, if asked for.
    #[ts(type = "number | null")]
    pub all: Option<u64>,
    /// `53 of 115`, if asked for.
    pub count_text: Option<String>,
    /// `€ 399,380 per year`, if asked for.
    pub fee_text: Option<String>,
}

/// One contract as a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ContractListRow {
    /// Contract number.
    pub number: String,
    /// Customer.
    pub customer_name: String,
    /// Level in words.
    pub level: String,
    /// State id.
    pub state: String,
    /// State in words.
    pub state_text: String,
    /// A, for a column: days below 10 keep their place.
    pub active_since: String,
    /// L.
    pub last_day: String,
    /// R, or `ends` once a notice stands.
    pub renews_on: String,
    /// D, or `notice 19 Nov` once a notice stands.
    pub cancel_by: String,
    /// Whether `cancel_by` is a day that can still be met.
    pub is_cancellable: bool,
    /// `8 d`, `today`; empty where nothing can be cancelled.
    pub days_left: String,
    /// Up to 7 days left.
    pub is_urgent: bool,
    /// Fee without its currency sign: `4,860`.
    pub fee: String,
    /// Currency, where it is not the euro.
    pub currency: String,
    /// Owner as initials.
    pub owner: String,
    /// Owner in full.
    pub owner_name: String,
}

/// Which contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractNumber {
    /// Contract number.
    pub number: String,
}

/// The panel beside the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ContractPanelView {
    /// Contract number.
    pub number: String,
    /// Customer.
    pub customer_name: String,
    /// State id.
    pub state: String,
    /// State in words.
    pub state_text: String,
    /// Level in words.
    pub level: String,
    /// `€ 12,600 / year`.
    pub fee: Option<MoneyView>,
    /// The small ruler.
    pub ruler: Option<RulerView>,
    /// Last day, renews on, cancel by.
    pub dates: Vec<PanelDate>,
    /// Note below cancel-by: `Christmas Day, not moved …`.
    pub note: Option<String>,
    /// Why cancel-by is what it is.
    pub why: Option<WhyView>,
    /// Label and value: period, contacts, requests, consulting, satellites, owner.
    pub facts: Vec<PanelFact>,
    /// Whether a notice can be recorded.
    pub can_record_notice: bool,
}

/// A date in the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PanelDate {
    /// `Cancel by`.
    pub label: String,
    /// The day.
    pub day: DayView,
    /// Whether it is the accented one.
    pub is_accent: bool,
}

/// A fact in the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PanelFact {
    /// `Contacts`.
    pub label: String,
    /// `2 of 3`.
    pub value: String,
}
