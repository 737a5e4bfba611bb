//! What the page of a contract shows and takes beyond its dates: the contract as of another day,
//! its requests, consulting, amendments and covered systems.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_page::FieldAnswer;
use super::new_contract::{Choice, SolutionDraft};
use super::shared::{ProblemView, WhyView};

/// Which contract, as of which day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContractPageInput {
    /// Contract number.
    pub number: String,
    /// The day as typed; empty means today.
    pub as_of: String,
}

/// The contract as of another day than today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AsOfView {
    /// `As of 31 Mar 2026`, `Preview of 1 Apr 2027`.
    pub title: String,
    /// What is shown, in a sentence.
    pub text: String,
    /// Whether the day has passed.
    pub is_past: bool,
}

/// A request of the contract in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestLine {
    /// The number people call it by.
    #[ts(type = "number")]
    pub id: i64,
    /// `18 Nov 2026 14:05`.
    pub received: String,
    /// Subject, or the sender where there is none.
    pub subject: String,
    /// Name of the impact that counts.
    pub impact: String,
    /// `answered in time`, `due Mon, 8 Jun 2026 12:00`.
    pub state: String,
    /// How it is set: `quiet`, `good`, `soon`, `bad`.
    pub tone: LineTone,
    /// Why it is so.
    pub why: Option<WhyView>,
}

/// How a line is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineTone {
    /// Nothing to do.
    Quiet,
    /// Done well.
    Good,
    /// Somebody can still act.
    Open,
    /// Missed or overdue.
    Bad,
}

/// The requests of the contract below their meter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestLines {
    /// The newest ones, newest first.
    pub rows: Vec<RequestLine>,
    /// `Show all 31 requests`; none where all are shown.
    pub all: Option<String>,
    /// Whether one may be logged.
    pub can_log: bool,
}

/// Appointments and contract years below the meter of consulting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsultingView {
    /// Appointments, newest first.
    pub draws: Vec<DrawLine>,
    /// Contract years, newest first; shown where there is more than one.
    pub years: Vec<ConsultingYearLine>,
    /// `Further days: 10 % discount`; none where the level has no consulting.
    pub further: Option<String>,
    /// Whether a block may be drawn.
    pub can_draw: bool,
}

/// An appointment for consulting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DrawLine {
    /// Place in the record, by which it is cancelled.
    #[ts(type = "number")]
    pub at: u32,
    /// `Wed, 10 Jun 2026`.
    pub day: String,
    /// `1 block, 4 h`.
    pub blocks: String,
    /// `cancelled on 8 Jun 2026`.
    pub cancelled: Option<String>,
    /// `Cancel the appointment of 10 Jun 2026`, for screen readers.
    pub cancel_name: String,
    /// Whether it can be cancelled.
    pub can_cancel: bool,
}

/// The consulting of a contract year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsultingYearLine {
    /// `Contract year 1, until 31 Mar 2027`.
    pub year: String,
    /// `4 of 12 h drawn`.
    pub hours: String,
    /// `8 h lapsed`, once the year is over.
    pub lapsed: Option<String>,
    /// Why it is so.
    pub why: Option<WhyView>,
}

/// An appointment for consulting as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ConsultingDraft {
    /// Contract number.
    pub number: String,
    /// The day.
    pub on: String,
    /// How many blocks.
    pub blocks: String,
}

/// What an appointment as typed would draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConsultingPreview {
    /// Answer to the day.
    pub on: FieldAnswer,
    /// Answer to the number of blocks.
    pub blocks: FieldAnswer,
    /// `Contract year 1: 8 of 12 h left, 4 h afterwards`.
    pub says: Option<String>,
    /// Whether it can be recorded.
    pub can_record: bool,
    /// What stands in the way that belongs to no field.
    pub problem: Option<ProblemView>,
}

/// Which appointment of which contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsultingPlace {
    /// Contract number.
    pub number: String,
    /// Place in the record.
    #[ts(type = "number")]
    pub at: u32,
}

/// An amendment that was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AmendmentLine {
    /// `Standard to Premium`, `Fee € 12,600.00`.
    pub text: String,
    /// `from 1 Jul 2026, declared 20 Jun 2026`.
    pub days: String,
    /// `to come`, while it has not taken effect.
    pub note: Option<String>,
    /// Why it may be.
    pub why: Option<WhyView>,
}

/// What an amendment is opened with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AmendmentOpening {
    /// The fields as they stand.
    pub draft: AmendmentDraft,
    /// Level or fee.
    pub kinds: Vec<Choice>,
    /// The levels it may have from then on, from the least to the most.
    pub levels: Vec<Choice>,
    /// `so far € 12,600.00`.
    pub fee_now: String,
    /// Sign of the fee's currency.
    pub currency_sign: String,
}

/// An amendment as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AmendmentDraft {
    /// Contract number.
    pub number: String,
    /// `level` or `fee`.
    pub kind: String,
    /// Level id.
    pub level: String,
    /// The day from which it holds.
    pub effective: String,
    /// The new fee.
    pub fee: String,
}

/// What an amendment as typed would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AmendmentPreview {
    /// Answer to the day.
    pub effective: FieldAnswer,
    /// Answer to the fee.
    pub fee: FieldAnswer,
    /// `Higher level, possible from any day`.
    pub direction: Option<String>,
    /// Days that are possible, as typed; offered as buttons.
    pub possible: Vec<PossibleDay>,
    /// `from 1 Jul 2026`, over the column of what holds then.
    pub after_title: String,
    /// What changes, before and after.
    pub rows: Vec<AmendmentRow>,
    /// What stays.
    pub stays: Option<String>,
    /// Whether it can be recorded.
    pub can_record: bool,
    /// What stands in the way that belongs to no field.
    pub problem: Option<ProblemView>,
}

/// A day that is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PossibleDay {
    /// As it is typed into the field.
    pub typed: String,
    /// `Mon, 1 Jan 2028`.
    pub text: String,
}

/// A figure before and after an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AmendmentRow {
    /// What.
    pub label: String,
    /// So far.
    pub before: String,
    /// From then on.
    pub after: String,
    /// Whether the two differ.
    pub changes: bool,
}

/// What is to be done with the covered systems of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SystemChange {
    /// Covers another one; no new contract is needed (L1).
    Add {
        /// Which.
        system: SolutionDraft,
    },
    /// Changes the one at a place.
    Replace {
        /// Place in the record.
        #[ts(type = "number")]
        at: u32,
        /// What it is.
        system: SolutionDraft,
    },
    /// Covers the one at a place no longer.
    Remove {
        /// Place in the record.
        #[ts(type = "number")]
        at: u32,
    },
}

/// A change of the covered systems of one contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SystemsInput {
    /// Contract number.
    pub number: String,
    /// What.
    pub change: SystemChange,
}

/// The terms that a contract was signed under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionLine {
    /// `Terms: Support contract, edition 1`.
    pub text: String,
    /// `Newer edition: …, valid from …`, where there is one (X2).
    pub newer: Option<String>,
}
