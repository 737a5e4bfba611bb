//! What the frame of the window needs to know: language, look, which register is open, and what
//! the search field finds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shared::DayView;
use crate::settings::Look;

/// The state of the program as its frame shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionView {
    /// Language of the window.
    #[ts(type = "\"de\" | \"en\"")]
    pub language: String,
    /// How the window looks.
    pub look: Look,
    /// Version of the program.
    pub version: String,
    /// Today.
    pub today: DayView,
    /// `Tuesday, 24 November 2026`.
    pub heading: String,
    /// `week 48`.
    pub week: String,
    /// Where the register lies, to be shown; the window never names a file itself.
    pub register_path: String,
    /// Whether changes are refused.
    pub is_read_only: bool,
    /// Whether the contracts are made up, to try things out.
    pub is_sample: bool,
    /// The contractor's name, empty until entered.
    pub company_name: String,
    /// How much there is.
    pub counts: SessionCounts,
    /// Everybody who looks after a contract, by name.
    pub owners: Vec<String>,
    /// `Notice recorded, SV-0001`: what an undo would take back.
    pub undo: Option<String>,
    /// What a redo would do again.
    pub redo: Option<String>,
}

/// The language to speak before it is known whether the register opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpokenLanguage {
    /// Language of the window.
    #[ts(type = "\"de\" | \"en\"")]
    pub language: String,
}

/// Figures beside the entries of the sidebar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionCounts {
    /// Deadlines that are overdue.
    #[ts(type = "number")]
    pub overdue: u64,
    /// Deadlines that are overdue or due within a week: the figure beside Today.
    #[ts(type = "number")]
    pub urgent: u64,
    /// Customers.
    #[ts(type = "number")]
    pub customers: u64,
    /// Contracts.
    #[ts(type = "number")]
    pub contracts: u64,
    /// Support requests that await a response: the figure beside Requests.
    #[ts(type = "number")]
    pub open_requests: u64,
}

/// What the window can do at the moment, for the menu bar.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferedActions {
    /// Ids of actions.
    pub ids: Vec<String>,
    /// The language that the window speaks now.
    #[ts(type = "\"de\" | \"en\"")]
    pub language: String,
    /// What an undo would take back.
    pub undo: Option<String>,
    /// What a redo would do again.
    pub redo: Option<String>,
}

/// Words typed into the search field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchInput {
    /// As typed.
    pub text: String,
    /// Most hits of each kind.
    pub limit: u32,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchView {
    /// What a typed day or notice says by itself.
    pub answer: Option<FoundAnswer>,
    /// Contracts.
    pub contracts: Vec<FoundContract>,
    /// Customers.
    pub customers: Vec<FoundCustomer>,
    /// Contacts of these contracts that fit by themselves.
    pub contacts: Vec<FoundContact>,
}

/// An answer that needs no record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundAnswer {
    /// `Sat, 31 Oct 2026, in 341 days`; `On time: the contract ends on 31 December 2026.`
    pub title: String,
    /// What it follows from, line by line.
    pub details: Vec<String>,
    /// The month of a day, for the calendar: `2026-10`.
    pub month: Option<String>,
    /// The day, for the calendar: `2026-10-31`.
    pub day: Option<String>,
}

/// A contract that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundContract {
    /// Contract number.
    pub number: String,
    /// Customer.
    pub customer_name: String,
    /// State id.
    pub state: String,
    /// `SV-0147, Premium, renews 23 Feb 2027`.
    pub detail: String,
    /// `cancel by`; empty where nothing can be cancelled.
    pub date_label: String,
    /// `25 Dec 2026`.
    pub date: String,
    /// `in 31 days`.
    pub distance: String,
}

/// A customer that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundCustomer {
    /// Customer number.
    pub number: String,
    /// Company or person.
    pub name: String,
    /// `K-1042, 2 contracts`.
    pub detail: String,
}

/// A contact that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundContact {
    /// The contract that names them.
    pub contract_number: String,
    /// `Eva Musterfrau, eva@musterhaus.example`.
    pub name: String,
    /// `Musterhaus GmbH`.
    pub customer_name: String,
}
