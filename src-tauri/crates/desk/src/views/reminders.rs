//! What the window is told of reminders: their settings and the digest. Never: what to remind of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::reminders::ReminderWishes;
use crate::views::shared::DayView;

/// The settings of reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderPage {
    /// As they are kept.
    pub wishes: ReminderWishes,
    /// Every kind with its lead.
    pub kinds: Vec<ReminderKind>,
    /// How early a kind can be told.
    pub choices: Vec<LeadChoice>,
    /// Every hour of the day as text, from midnight on.
    pub hours: Vec<String>,
}

/// A kind of deadline and how early it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderKind {
    /// The id of the kind.
    pub id: String,
    /// What it is called.
    pub text: String,
    /// Days ahead; none if it is not told.
    pub lead: Option<u32>,
}

/// How early a kind can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeadChoice {
    /// Days ahead; none for never.
    pub days: Option<u32>,
    /// What it is called.
    pub text: String,
}

/// How much of the digest is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DigestInput {
    /// Most rows.
    pub limit: u32,
}

/// What came up and was not seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DigestView {
    /// All of it.
    #[ts(type = "number")]
    pub total: u64,
    /// How many of each kind, in words.
    pub counts: Vec<String>,
    /// The first of them, by day.
    pub rows: Vec<DigestRow>,
    /// How many rows there are besides, in words.
    pub left_out: Option<String>,
}

/// A deadline that came up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DigestRow {
    /// The name of the deadline that stays the same for ever.
    pub uid: String,
    /// The id of its kind.
    pub kind: String,
    /// What the kind is called.
    pub kind_text: String,
    /// When it is due.
    pub day: DayView,
    /// Whether it should have been done by now.
    pub is_overdue: bool,
    /// Company or person.
    pub customer_name: String,
    /// Contract number.
    pub contract: String,
}

/// Where the digest was saved, in words; empty if nobody wanted it after all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DigestSaved {
    /// In words.
    pub message: String,
}

/// What came of a sample notification, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderTried {
    /// In words.
    pub message: String,
    /// Whether the system took it.
    pub is_shown: bool,
}
