//! Recording a notice: what was typed, and at once what it achieves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_page::{FieldAnswer, PaperView};
use super::new_contract::Choice;
use super::shared::{DayView, ProblemView, WhyView};

/// A notice as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NoticeDraft {
    /// Contract number.
    pub number: String,
    /// The day of receipt.
    pub received: String,
    /// `client` or `contractor`.
    pub party: String,
    /// `letter`, `fax`, `email`, `portal`, `handed_over`, `phone`.
    pub channel: String,
    /// Who sent it.
    pub sender: String,
    /// The end that the notice names.
    pub named_end: String,
    /// Whether it is an extraordinary termination (§ 314 BGB).
    pub is_extraordinary: bool,
    /// The important reason of an extraordinary termination.
    pub reason: String,
    /// The last day that an extraordinary termination names.
    pub extraordinary_end: String,
    /// The time of receipt.
    pub received_time: String,
    /// The document that was chosen.
    pub document: Option<DocumentDraft>,
}

/// A document that was chosen with the dialog of the system.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentDraft {
    /// SHA-256 of its content.
    pub sha256: String,
    /// Its name, without folders.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// `184 KB`.
    pub size: String,
}

/// A document kept with a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentLine {
    /// Its name.
    pub name: String,
    /// `184 KB`.
    pub size: String,
    /// First digits of its SHA-256.
    pub hash: String,
    /// Why it cannot be opened: `missing beside the register`.
    pub trouble: Option<String>,
}

/// Which notice of which contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticePlace {
    /// Contract number.
    pub number: String,
    /// Place of the notice in the record.
    #[ts(type = "number")]
    pub at: u32,
}

/// Which letter of which contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterInput {
    /// Contract number.
    pub number: String,
    /// Place of the notice that it is about; none for the one about the activation.
    #[ts(type = "number | null")]
    pub notice: Option<u32>,
}

/// The letter that goes with a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterView {
    /// `Confirmation of the notice`.
    pub title: String,
    /// `Page 1 of 1, German. Made when recorded.`
    pub when: String,
    /// Its first page.
    pub paper: PaperView,
}

/// Attaching a chosen document to a notice that is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeDocumentInput {
    /// Contract number.
    pub number: String,
    /// Place of the notice in the record.
    #[ts(type = "number")]
    pub at: u32,
    /// What was chosen.
    pub document: DocumentDraft,
}

/// What the form of a notice opens with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoticeOpening {
    /// Contract number.
    pub number: String,
    /// Name of the customer.
    pub customer_name: String,
    /// The fields as they stand.
    pub draft: NoticeDraft,
    /// Who may give it.
    pub parties: Vec<Choice>,
    /// How it may arrive.
    pub channels: Vec<Choice>,
    /// Ordinary or extraordinary.
    pub kinds: Vec<Choice>,
    /// Why none can be recorded now.
    pub problem: Option<ProblemView>,
}

/// What a notice achieves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoticePreview {
    /// Answer to the day of receipt.
    pub received: FieldAnswer,
    /// Answer to the end that the notice names.
    pub named_end: FieldAnswer,
    /// Answer to the sender.
    pub sender: FieldAnswer,
    /// Answer to the important reason.
    pub reason: FieldAnswer,
    /// Answer to the last day of an extraordinary termination.
    pub extraordinary_end: FieldAnswer,
    /// Answer to the time of receipt.
    pub received_time: FieldAnswer,
    /// Whether the time of receipt is asked for: on the last day it decides.
    pub wants_time: bool,
    /// What the form of the channel means.
    pub channel_note: String,
    /// The verdict; none while the day of receipt cannot be read.
    pub verdict: Option<VerdictView>,
    /// The day before, the day itself, the day after, each with a verdict of its own.
    pub neighbours: Vec<NeighbourView>,
    /// Why, until then, revenue.
    pub rows: Vec<NoticeRow>,
    /// All steps.
    pub why: Option<WhyView>,
    /// Whether it can be recorded.
    pub can_record: bool,
    /// What stands in the way that belongs to no field.
    pub problem: Option<ProblemView>,
}

/// How a verdict is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerdictTone {
    /// Effective.
    Good,
    /// Effective on the last day.
    Boundary,
    /// Late, or without effect.
    Bad,
}

/// A verdict in large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VerdictView {
    /// Stable id: `boundary`.
    pub id: String,
    /// How it is set.
    pub tone: VerdictTone,
    /// `Boundary, effective`.
    pub cause: String,
    /// `On time, on the last day`.
    pub title: String,
    /// `The contract ends on Friday, 22 January 2027. It does not renew.`
    pub sentence: Vec<TextPart>,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextPart {
    /// The piece.
    pub text: String,
    /// Whether it is set strong.
    pub is_strong: bool,
}

/// What the same notice would achieve on a day beside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NeighbourView {
    /// The day.
    pub day: DayView,
    /// `one day earlier`, `receipt`.
    pub label: String,
    /// `On time, boundary`.
    pub title: String,
    /// `ends 22 Jan 2027`.
    pub effect: String,
    /// Whether it is the day of receipt.
    pub is_receipt: bool,
}

/// A row below the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeRow {
    /// Stable id: `why`, `until_then`, `revenue`, `proof`.
    pub id: String,
    /// `Why`.
    pub label: String,
    /// The sentence.
    pub parts: Vec<TextPart>,
    /// Rule and clause, quiet.
    pub rule: String,
    /// All steps, where they are not those of the verdict.
    pub why: Option<WhyView>,
}

/// Withdrawing a notice by agreement (N6), or recording its signed copy (N4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeDayInput {
    /// Contract number.
    pub number: String,
    /// Place of the notice in the record.
    #[ts(type = "number")]
    pub at: u32,
    /// The day as typed.
    pub day: String,
}
