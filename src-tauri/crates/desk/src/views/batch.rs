//! Papers of many contracts: what is chosen, how they are named, how far a run has come and what it
//! did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_list::ContractListInput;
use super::contract_page::FieldAnswer;
use super::new_contract::Choice;
use super::shared::ProblemView;

/// Contracts that a person chose: some by number, or all of a filter but a few.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Selection {
    /// The chosen ones; with a filter those that are not.
    pub numbers: Vec<String>,
    /// All of this filter, in its order.
    pub all_of: Option<ContractListInput>,
}

/// What is chosen for a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BatchDraft {
    /// Of which contracts.
    pub selection: Selection,
    /// Which paper.
    pub kind: String,
    /// Its language; none for the customer's.
    pub language: Option<String>,
    /// One ZIP file instead of a folder.
    pub wants_zip: bool,
    /// How the files are named.
    pub pattern: String,
}

/// What can be chosen for a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BatchForm {
    /// `For 53 contracts`.
    pub heading: String,
    /// Papers.
    pub kinds: Vec<Choice>,
    /// Languages; the id of the customer's is empty.
    pub languages: Vec<Choice>,
    /// The pattern as it was used last.
    pub pattern: String,
    /// What a pattern may hold, the id as it is typed: `{number}`.
    pub placeholders: Vec<Choice>,
}

/// How far a run has come, or what it did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BatchView {
    /// Contracts that are done.
    #[ts(type = "number")]
    pub done: usize,
    /// Contracts there are; 0 until they are counted.
    #[ts(type = "number")]
    pub total: usize,
    /// `312 of 1,000`.
    pub text: String,
    /// Whether it was cancelled and has not ended yet.
    pub is_cancelling: bool,
    /// What it did, once it has ended.
    pub result: Option<BatchResult>,
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BatchResult {
    /// Whether all that was ordered is there.
    pub is_whole: bool,
    /// Whether anything is there to be looked at.
    pub is_there: bool,
    /// `1,000 documents written`.
    pub message: String,
    /// What else is to be known: left out, replaced, where it is.
    pub details: Vec<String>,
    /// What stood in the way.
    pub problem: Option<ProblemView>,
}

/// What a pattern gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BatchPreview {
    /// An example, or why the pattern is refused.
    pub answer: FieldAnswer,
}
