//! The papers of one contract: which there are, a page of one as a drawing, and what became of a
//! paper that was saved or handed to the mail program.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::new_contract::Choice;

/// Which paper of which contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperWish {
    /// Contract number.
    pub number: String,
    /// Which paper: `summary`.
    pub kind: String,
    /// Its language; none for the customer's.
    pub language: Option<String>,
}

/// Which page of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperInput {
    /// Which paper.
    pub wish: PaperWish,
    /// Which page, from 1.
    #[ts(type = "number")]
    pub page: u32,
}

/// The papers that a contract has today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PapersView {
    /// The papers.
    pub kinds: Vec<Choice>,
    /// The languages they can be had in.
    pub languages: Vec<Choice>,
    /// The customer's language.
    pub language: String,
}

/// A paper that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperSaved {
    /// Where it was written, shown to the person; empty if no place was chosen.
    pub path: String,
    /// `Contract summary of SV-0147 saved`.
    pub message: String,
}

/// A draft that the mail program was handed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperMailed {
    /// What was done, and that nothing was sent.
    pub message: String,
}
