//! The history: who changed what, when and why, with the record before and after, and what a
//! check of the register may find. Serves history, undo and redo alike.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use terms::Date;

use crate::{ContractId, CustomerId, RequestId};

/// When a change is recorded, on which day of the terms, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub recorded_at: DateTime<FixedOffset>,
    /// Today in the zone of the terms, or the day that is pretended.
    pub today: Date,
    /// Name of the person.
    pub who: String,
}

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Made.
    Created,
    /// Changed.
    Edited,
    /// O4: the activation day was changed after it was fixed.
    Corrected,
    /// L3: the level was changed while the contract runs.
    Amended,
    /// N3: a notice was recorded.
    Notice,
    /// O6: taken over from a legacy list.
    Imported,
    /// Q5: a support request was answered.
    Answered,
    /// Q7: an appointment for consulting was made or called off.
    Consulting,
    /// X3: an open cell of an edition was confirmed.
    Confirmed,
    /// Somebody looked a renewal over, or took that back.
    Checked,
    /// A change was taken back.
    Undone,
    /// A change that had been taken back was done again.
    Redone,
}

impl Action {
    /// All actions.
    pub const ALL: [Self; 12] = [
        Self::Created,
        Self::Edited,
        Self::Corrected,
        Self::Amended,
        Self::Notice,
        Self::Imported,
        Self::Answered,
        Self::Consulting,
        Self::Confirmed,
        Self::Checked,
        Self::Undone,
        Self::Redone,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Edited => "edited",
            Self::Corrected => "corrected",
            Self::Amended => "amended",
            Self::Notice => "notice",
            Self::Imported => "imported",
            Self::Answered => "answered",
            Self::Consulting => "consulting",
            Self::Confirmed => "confirmed",
            Self::Checked => "checked",
            Self::Undone => "undone",
            Self::Redone => "redone",
        }
    }

    /// The action with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.id() == id)
    }
}

/// Which record a journal entry is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Subject {
    /// A contract.
    Contract(ContractId),
    /// A customer.
    Customer(CustomerId),
    /// A support request.
    Request(RequestId),
    /// An edition of the terms, by its id.
    Edition(String),
    /// The settings of the register.
    Settings,
}

/// One recorded change of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalEntry {
    /// Place in the journal, from 1, without gaps.
    pub seq: i64,
    /// Entries of one action share this number; they are taken back together.
    pub change: i64,
    /// When it was recorded.
    pub recorded_at: DateTime<FixedOffset>,
    /// The day of the terms on which it was recorded.
    pub today: Date,
    /// By whom.
    pub who: String,
    /// What was done.
    pub action: Action,
    /// Why, where a reason was given.
    pub reason: Option<String>,
    /// Of which record.
    pub subject: Subject,
    /// The record before; none if it did not exist.
    pub before: Option<serde_json::Value>,
    /// The record after; none if it no longer exists.
    pub after: Option<serde_json::Value>,
    /// For `Undone` and `Redone`: the entry that it takes back.
    pub undoes: Option<i64>,
}

/// A change that can be taken back, or done again.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Its last entry.
    pub entry: JournalEntry,
    /// How many records it changed.
    pub records: u64,
}

/// What kind of flaw a check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckKind {
    /// The file's structure is broken.
    FileStructure,
    /// A record refers to another one that is not there.
    BrokenReference,
    /// A journal entry was changed, removed or put in.
    JournalChain,
    /// The image of a record in the journal was changed or is missing.
    JournalImage,
    /// A record differs from what its history says.
    RecordDiffers,
    /// A record has no history, or its history has no record.
    RecordMissing,
    /// A derived date or another index column differs from the facts.
    IndexDiffers,
    /// The search index does not hold all records.
    SearchDiffers,
}

/// A flaw that a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFinding {
    /// Its kind.
    pub kind: CheckKind,
    /// The record concerned.
    pub subject: Option<Subject>,
    /// The number of that record, where it can be read.
    pub number: Option<String>,
    /// The journal entry concerned.
    pub seq: Option<i64>,
    /// What exactly, in the engine's words, for the log.
    pub detail: String,
}
