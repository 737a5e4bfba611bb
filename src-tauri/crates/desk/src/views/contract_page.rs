//! The page of one contract, and the large dates that the form of a new contract shows too.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_changes::{AmendmentLine, AsOfView, ConsultingView, EditionLine, RequestLines};
use super::new_contract::{Choice, SolutionChoice, SolutionDraft};
use super::notice::DocumentLine;
use super::shared::{DayView, ProblemView, RulerView, WhyView};

/// Everything that the page of one contract shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ContractPageView {
    /// Set where another day than today is shown.
    pub as_of: Option<AsOfView>,
    /// Answer to the day typed for that.
    pub as_of_answer: FieldAnswer,
    /// Who and what.
    pub head: ContractHead,
    /// Last day, renewal, cancel-by, in this order; none for a draft.
    pub heroes: Vec<DateHeroView>,
    /// The contract to scale; none for a draft.
    pub ruler: Option<RulerView>,
    /// Contact persons.
    pub contacts: ContactsView,
    /// Covered systems.
    pub systems: SystemsView,
    /// Support requests of the contract year.
    pub requests: MeterView,
    /// The newest requests, and what can be done about them.
    pub request_lines: RequestLines,
    /// Consulting of the contract year.
    pub consulting: MeterView,
    /// Appointments, contract years and what further days cost.
    pub consulting_book: ConsultingView,
    /// The fee, as label and value.
    pub fee: Vec<ValueRow>,
    /// Amendments of level and fee, by the day they take effect.
    pub amendments: Vec<AmendmentLine>,
    /// Notices, in order of recording.
    pub notices: Vec<NoticeEntry>,
    /// What a person should know.
    pub warnings: Vec<WarningView>,
    /// The internal note.
    pub note: Option<String>,
    /// What was recorded and what came about, newest first.
    pub history: Vec<HistoryRow>,
    /// What can be done now.
    pub can: ContractActions,
    /// The terms it was signed under.
    pub edition: EditionLine,
}

/// Who and what the contract is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractHead {
    /// Contract number.
    pub number: String,
    /// Number of the customer.
    pub customer_number: String,
    /// Name of the customer.
    pub customer_name: String,
    /// Name of the level that holds today.
    pub level: String,
    /// State.
    pub state: StateView,
    /// `€ 12,600 per contract year`.
    pub fee: Option<String>,
    /// `Customer K-1042`.
    pub customer_text: String,
    /// Who looks after it.
    pub owner: Option<String>,
}

/// A state of a contract's life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StateView {
    /// Stable id: `active`.
    pub id: String,
    /// In words.
    pub text: String,
}

/// What a large date stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateHeroKind {
    /// The last day of the period, or of the contract.
    LastDay,
    /// The first day of the next period.
    RenewsOn,
    /// The last day for notice.
    CancelBy,
}

/// How a large date is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateTone {
    /// Plain.
    Normal,
    /// Someone can still act on it.
    Open,
    /// Someone can still act on it, and has a week at most.
    Soon,
    /// It has passed.
    Passed,
}

/// A date set large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateHeroView {
    /// What it stands for.
    pub kind: DateHeroKind,
    /// `Cancel by`.
    pub label: String,
    /// The day.
    pub day: DayView,
    /// How it is set.
    pub tone: DateTone,
    /// In place of the distance: `passed, renews 20 Jan 2027`.
    pub note: Option<String>,
    /// `Fri, in 402 days`, for a small place.
    pub short: String,
    /// Its reason.
    pub why: Option<WhyView>,
}

/// The contact persons of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactsView {
    /// `2 of 3`.
    pub count: String,
    /// `due Sun, 29 Nov 2026`, while none is named.
    pub due: Option<String>,
    /// Current ones first, then former ones.
    pub rows: Vec<ContactRow>,
    /// Whether another one may be named (C1).
    pub can_add: bool,
}

/// A contact person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactRow {
    /// Place in the record, by which it is changed.
    #[ts(type = "number")]
    pub at: u32,
    /// Full name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// `since 12 Jan 2026`, `12 Jan 2026 to 4 Mar 2026`.
    pub period: String,
    /// Whether the person is a contact today.
    pub is_current: bool,
    /// Whether the person may cease to be one without another in place (C1).
    pub can_end: bool,
}

/// The covered systems of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SystemsView {
    /// `7 of 10 satellites`.
    pub count: String,
    /// As recorded.
    pub rows: Vec<SystemRow>,
    /// The solutions that can be covered.
    pub solutions: Vec<SolutionChoice>,
    /// Where a system may run.
    pub environments: Vec<Choice>,
    /// Whether they can be changed.
    pub can_change: bool,
}

/// A covered system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SystemRow {
    /// Place in the record, by which it is changed.
    #[ts(type = "number")]
    pub at: u32,
    /// The fields as they stand.
    pub draft: SolutionDraft,
    /// Name of the solution.
    pub name: String,
    /// Version as typed.
    pub version: String,
    /// `Production, 7 satellites`.
    pub usage: String,
}

/// How much of an entitlement is used. Shares lie between 0 and 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeterView {
    /// `31 of 50`.
    pub count: String,
    /// Used share of the whole.
    pub used: f64,
    /// Share reached at the end of the contract year if it goes on like this.
    pub forecast: Option<f64>,
    /// Share beyond the whole, drawn outside the frame.
    pub over: f64,
    /// Equal blocks it is made of; 0 and 1 mean one piece.
    #[ts(type = "number")]
    pub blocks: u32,
    /// Below, left: `Contract year 1, 19 left`.
    pub left: String,
    /// Below, right: `lapses after 22 Feb`.
    pub right: String,
    /// Whether there is anything to draw; otherwise `left` says why not.
    pub is_drawn: bool,
    /// How the texts below are set: `left` and `right`.
    pub tones: [MeterTone; 2],
    /// Why the figures are so.
    pub why: Option<WhyView>,
}

/// How a text below a meter is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MeterTone {
    /// Quiet.
    Plain,
    /// It will not suffice.
    Warn,
    /// It does not suffice.
    Bad,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValueRow {
    /// Left.
    pub label: String,
    /// Right.
    pub value: String,
    /// Whether the value says that there is nothing.
    pub is_quiet: bool,
}

/// A notice that was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag stands for one thing that a line shows or offers"
)]
pub struct NoticeEntry {
    /// Place in the record, by which it is withdrawn.
    #[ts(type = "number")]
    pub at: u32,
    /// Verdict id: `on_time`.
    pub verdict: String,
    /// `On time`.
    pub verdict_text: String,
    /// `Client, letter of 1 Nov 2026, from …`.
    pub received: String,
    /// `ends 31 Dec 2026`, `does not count`, `withdrawn by agreement on …`.
    pub effect: String,
    /// Whether it is the one that counts.
    pub counts: bool,
    /// Whether its signed copy is still to be asked for (N4).
    pub signed_copy_open: bool,
    /// Whether both parties may still withdraw it (N6).
    pub can_be_withdrawn: bool,
    /// The document kept as evidence.
    pub document: Option<DocumentLine>,
    /// Whether a document can be attached.
    pub can_attach: bool,
    /// Why it is judged so.
    pub why: Option<WhyView>,
}

/// Something a person should know about the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WarningView {
    /// Stable id: `imported`, `consumer`, `contacts_missing`.
    pub id: String,
    /// Rule id.
    pub rule: String,
    /// In words.
    pub text: String,
}

/// Something that was recorded, or that came about on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryRow {
    /// `18 Nov 2026`, English days below 10 with a figure space in front.
    pub day: String,
    /// `Owner changed`.
    pub text: String,
    /// Old and new values, the reason given.
    pub details: Vec<String>,
    /// `Erika Muster, 10:04`; empty for what came about by itself.
    pub who: String,
    /// `Erika Muster`.
    pub person: String,
    /// The initials that follow from the name.
    pub initials: String,
}

/// What can be done with the contract now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag stands for one action of the page"
)]
pub struct ContractActions {
    /// A notice can be recorded.
    pub record_notice: bool,
    /// The form can be opened.
    pub edit: bool,
    /// A change of the activation day is a correction that needs a reason (O4).
    pub activation_is_fixed: bool,
    /// The order can be taken back, before A.
    pub withdraw_order: bool,
    /// Level or fee can be amended.
    pub amend: bool,
}

/// A contact person as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactDraft {
    /// Full name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
}

/// What is to be done with the contacts of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ContactChange {
    /// Names another one.
    Add {
        /// Who.
        contact: ContactDraft,
    },
    /// Corrects or replaces the one at a place; another mail address means another person.
    Replace {
        /// Place in the record.
        #[ts(type = "number")]
        at: u32,
        /// Who instead.
        contact: ContactDraft,
    },
    /// Ends the one at a place.
    End {
        /// Place in the record.
        #[ts(type = "number")]
        at: u32,
    },
}

/// A change of the contacts of one contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactsInput {
    /// Contract number.
    pub number: String,
    /// What.
    pub change: ContactChange,
}

/// A page of a paper as a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperView {
    /// The page as an SVG document; empty if it cannot be drawn yet.
    pub svg: String,
    /// Which page, from 1.
    #[ts(type = "number")]
    pub page: u32,
    /// How many there are.
    #[ts(type = "number")]
    pub pages: u32,
    /// `Page 1 of 2, German`.
    pub caption: String,
}

/// What the program answers to what was typed into one field.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldAnswer {
    /// The value said back, strong: `Fri, 1 Jan 2027, in 38 days`.
    pub say: Option<String>,
    /// What else follows, quiet: `Day 38 of 90.`
    pub detail: Option<String>,
    /// Why it cannot be taken. What was typed stays.
    pub problem: Option<ProblemView>,
}

/// The contract that was stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractStored {
    /// Contract number.
    pub number: String,
}
