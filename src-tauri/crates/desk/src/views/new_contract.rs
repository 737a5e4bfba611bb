//! The form of a contract, for a new one, for a change and for a correction: what was typed, and
//! everything that the window shows while it is being typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_page::{ContactDraft, DateHeroView, FieldAnswer};
use super::shared::{ProblemView, RulerView};

/// A contract as typed. Nothing here is checked; an empty text means nothing was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContractDraft {
    /// Contract number; empty takes the suggested one.
    pub number: String,
    /// Number of the customer.
    pub customer: String,
    /// The day the order was received.
    pub received: String,
    /// The day the order was placed; empty means the day it was received.
    pub commissioned: String,
    /// Level id.
    pub level: String,
    /// Covered systems.
    pub solutions: Vec<SolutionDraft>,
    /// The activation day; empty takes the default day.
    pub activation: String,
    /// Months of a period.
    pub term: String,
    /// Contact persons.
    pub contacts: Vec<ContactDraft>,
    /// Net fee per contract year.
    pub fee: String,
    /// Who looks after it.
    pub owner: String,
    /// Internal note.
    pub note: String,
    /// First day of another level, from A on (L3).
    pub effective: String,
    /// Why the activation day is corrected (O4).
    pub reason: String,
}

/// A covered system as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SolutionDraft {
    /// Solution id.
    pub solution: String,
    /// Version.
    pub version: String,
    /// `production` or `test`.
    pub environment: String,
    /// Number of satellites.
    pub satellites: String,
}

/// What the form hands over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractFormInput {
    /// The contract that is being changed; none for a new one.
    pub editing: Option<String>,
    /// As typed.
    pub draft: ContractDraft,
}

/// Storing what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractSaveInput {
    /// The contract that is being changed; none for a new one.
    pub editing: Option<String>,
    /// As typed.
    pub draft: ContractDraft,
    /// Leaves the order date out, so that the contract stays a draft.
    pub as_draft: bool,
}

/// Which contract the form is opened for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractFormOpen {
    /// The contract that is to be changed; none for a new one.
    pub editing: Option<String>,
}

/// What the form opens with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractFormOpening {
    /// `New contract`, `Change SV-0139`.
    pub title: String,
    /// The contract that is being changed.
    pub editing: Option<String>,
    /// The fields as they stand.
    pub draft: ContractDraft,
    /// The levels, from the least to the most.
    pub levels: Vec<LevelCard>,
    /// The solutions that can be covered.
    pub solutions: Vec<SolutionChoice>,
    /// Where a system may run.
    pub environments: Vec<Choice>,
    /// Everybody who looks after a contract.
    pub owners: Vec<String>,
    /// From A on: the activation day is fixed, another level is an amendment.
    pub is_active: bool,
    /// Whether it has an order date, so that it cannot become a draft.
    pub is_ordered: bool,
    /// The most contacts (C1).
    #[ts(type = "number")]
    pub most_contacts: u32,
    /// `minimum 12`.
    pub term_hint: String,
    /// Sign of the fee's currency.
    pub currency_sign: String,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Stable id.
    pub id: String,
    /// In words.
    pub text: String,
}

/// A level beside the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LevelCard {
    /// Level id.
    pub id: String,
    /// Name.
    pub name: String,
    /// `response 4 / 8 / 12 h`, `25 requests`, …
    pub lines: Vec<String>,
}

/// A solution that can be covered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SolutionChoice {
    /// Solution id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether a version is recorded.
    pub has_version: bool,
    /// Whether satellites are recorded.
    pub has_satellites: bool,
}

/// A customer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerChoice {
    /// Customer number.
    pub number: String,
    /// Name.
    pub name: String,
    /// Where it is: `36037 Fulda`.
    pub place: String,
    /// `business`, `consumer`.
    pub kind: String,
    /// `PDF in German.`
    pub paper: String,
    /// N8: a warning where the customer is no business.
    pub warning: Option<String>,
}

/// Words that a customer is looked for by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerSearch {
    /// As typed.
    pub text: String,
}

/// Everything that follows from what was typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ContractPreview {
    /// The number that it will bear.
    pub number: String,
    /// The customer chosen.
    pub customer: Option<CustomerChoice>,
    /// Answers by field: `received_on`, `activation_requested_on`, `contacts[1].email`.
    pub answers: BTreeMap<String, FieldAnswer>,
    /// The three dates; none without an order date.
    pub heroes: Vec<DateHeroView>,
    /// To scale; none without an order date.
    pub ruler: Option<RulerView>,
    /// What the level promises.
    pub promises: PromisesView,
    /// The days on which it may be activated; none without an order date.
    pub calendar: Option<CalendarView>,
    /// `openITCOCKPIT 5.2, 3 satellites`.
    pub solutions_text: String,
    /// `+1`, for the ones beyond the first.
    pub solutions_more: String,
    /// `1 of 3, due Sun, 29 Nov 2026`.
    pub contacts_text: String,
    /// `€ 4,860 per contract year`.
    pub fee_text: Option<String>,
    /// Whether it can be stored as it is.
    pub can_save: bool,
    /// Whether a reason has to be given (O4).
    pub needs_reason: bool,
    /// Whether a first day of the other level has to be given (L3).
    pub needs_effective_day: bool,
    /// What stands in the way that belongs to no field.
    pub problem: Option<ProblemView>,
}

/// What a level promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PromisesView {
    /// `Standard promises`.
    pub title: String,
    /// In order.
    pub rows: Vec<PromiseRow>,
    /// What becomes of unconfirmed rows on paper, where there is one (X3).
    pub unconfirmed_note: Option<String>,
}

/// A promise of a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PromiseRow {
    /// `Response`.
    pub label: String,
    /// `4 h / 8 h / 12 h`.
    pub value: String,
    /// Whether the owner confirmed it (X3).
    pub is_confirmed: bool,
}

/// The months around an activation window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarView {
    /// `Mo` … `Su`.
    pub weekdays: Vec<String>,
    /// From the month of the order to that of the latest day.
    pub months: Vec<CalendarMonth>,
    /// `allowed 25 Nov to 22 Feb`; empty, as the two below, where every day can be chosen.
    pub allowed: String,
    /// `default 24 Dec`.
    pub default: String,
    /// `order 24 Nov`.
    pub order: String,
}

/// A month of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarMonth {
    /// `November 2026`.
    pub title: String,
    /// Weeks from Monday.
    pub weeks: Vec<CalendarWeek>,
}

/// A week of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarWeek {
    /// ISO week: `53`.
    pub number: String,
    /// Seven places; empty where the day belongs to another month.
    pub days: Vec<Option<CalendarDay>>,
}

/// A day of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a mark of its own in the calendar"
)]
pub struct CalendarDay {
    /// `2027-01-01`.
    pub iso: String,
    /// `1`.
    pub label: String,
    /// What is written into the field when the day is chosen.
    pub typed: String,
    /// `Friday, 1 January 2027, New Year’s Day`.
    pub name: String,
    /// Whether it lies in the window.
    pub is_allowed: bool,
    /// Whether it is the default day.
    pub is_default: bool,
    /// Whether the order was received on it.
    pub is_order: bool,
    /// Whether it is a Saturday or Sunday.
    pub is_weekend: bool,
    /// Whether it is a public holiday.
    pub is_holiday: bool,
    /// Whether it is the activation day as typed.
    pub is_selected: bool,
    /// Whether it is today.
    pub is_today: bool,
}
