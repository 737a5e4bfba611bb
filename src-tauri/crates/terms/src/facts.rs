//! What is recorded about a contract: facts, never anything that follows from them.
//! Every date, state and verdict is derived from these by [`crate::Schedule::of`].

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Date, TimeOfDay};

/// All facts of one contract that a rule looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractFacts {
    /// O: the day the order was received. `None` is a draft.
    pub received_on: Option<Date>,
    /// The day the order was placed (German: Beauftragung); `None` means O.
    pub commissioned_on: Option<Date>,
    /// Taken over from a legacy list: O1 is not applied, and the contract says so (O6).
    pub imported: bool,
    /// How the activation day A came about.
    pub activation: ActivationFact,
    /// T: months of one period, 12 to 600.
    pub term_months: u32,
    /// Level at signing; later levels are amendments.
    pub level: String,
    /// Contact persons, current and former, in order of recording.
    pub contacts: Vec<ContactFact>,
    /// Systems that the contract covers.
    pub solutions: Vec<SolutionFact>,
    /// Notices in order of recording.
    pub notices: Vec<NoticeFact>,
    /// Amendments in order of recording.
    pub amendments: Vec<AmendmentFact>,
    /// The order was taken back before A, on this day.
    pub withdrawn_on: Option<Date>,
    /// Appointments for consulting, in order of recording (Q7).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consulting: Vec<ConsultingFact>,
    /// Support requests, by receipt. They are records of their own: the register fills them in
    /// when it reads a contract, and storing a contract leaves them alone.
    #[serde(skip)]
    pub requests: Vec<RequestFact>,
}

impl ContractFacts {
    /// A draft without anything but a level and a term.
    pub fn draft(level: impl Into<String>, term_months: u32) -> Self {
        Self {
            received_on: None,
            commissioned_on: None,
            imported: false,
            activation: ActivationFact::Default,
            term_months,
            level: level.into(),
            contacts: Vec::new(),
            solutions: Vec::new(),
            notices: Vec::new(),
            amendments: Vec::new(),
            withdrawn_on: None,
            consulting: Vec::new(),
            requests: Vec::new(),
        }
    }
}

/// How the activation day came about (O2, O4, O6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "origin", rename_all = "snake_case")]
pub enum ActivationFact {
    /// No wish: A = O + 30.
    Default,
    /// The client's wish, inside the window.
    Requested {
        /// A.
        on: Date,
    },
    /// Taken over from a legacy list; the window is not applied (O6).
    Imported {
        /// A.
        on: Date,
    },
    /// Changed after A, with a reason; the old value stands in the history (O4).
    Corrected {
        /// A.
        on: Date,
        /// Why it was changed.
        reason: String,
    },
}

/// A person who may submit support requests (C1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactFact {
    /// Full name.
    pub name: String,
    /// Mail address; unique among the current contacts, ignoring case.
    pub email: String,
    /// Telephone number as typed.
    pub phone: String,
    /// First day.
    pub valid_from: Date,
    /// The day the person ceased to be a contact; from this day on no longer current.
    pub valid_to: Option<Date>,
}

impl ContactFact {
    /// Whether the person is a contact on `day`.
    pub fn is_current_on(&self, day: Date) -> bool {
        self.valid_to.is_none_or(|end| day < end)
    }
}

/// A system that the contract covers (L1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SolutionFact {
    /// Id of the solution in the edition.
    pub solution: String,
    /// Version as typed.
    pub version: Option<String>,
    /// Production or test.
    pub environment: Environment,
    /// Number of satellites, 0 to 1000.
    pub satellites: Option<u32>,
}

/// What a covered system is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Environment {
    /// In production.
    Production,
    /// For tests.
    Test,
}

/// Who gives notice (N3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// Auftraggeber: the customer.
    Client,
    /// Auftragnehmer: ourselves.
    Contractor,
}

/// How a notice arrived (N3, N4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By letter.
    Letter,
    /// By fax.
    Fax,
    /// By e-mail; ask for the signed copy.
    Email,
    /// Through a portal; ask for the signed copy.
    Portal,
    /// Handed over in person.
    HandedOver,
    /// By telephone: recorded, without effect.
    Phone,
}

/// A notice of termination as it was received (N3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeFact {
    /// The day of receipt: what counts.
    pub received_on: Date,
    /// Who gave it.
    pub party: Party,
    /// How it arrived.
    pub channel: Channel,
    /// The end that the notice names, if any.
    pub named_end: Option<Date>,
    /// Who sent it, as typed.
    pub sender: Option<String>,
    /// The day it was recorded.
    pub recorded_on: Date,
    /// The day the signed copy arrived, for e-mail and portal (N4).
    pub signed_copy_on: Option<Date>,
    /// The day both parties agreed to withdraw it (N6).
    pub withdrawn_on: Option<Date>,
    /// Set for an extraordinary termination (§ 314 BGB, N6).
    pub extraordinary: Option<ExtraordinaryFact>,
    /// The time of receipt, local, where it was noted: what proves a notice on the last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_time: Option<TimeOfDay>,
    /// The notice itself, scanned or as it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentFact>,
}

/// A file kept as evidence, known by its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentFact {
    /// SHA-256 of the content, 64 hexadecimal digits.
    pub sha256: String,
    /// The file's name when it was taken in, without folders.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What an extraordinary termination adds (§ 314 BGB, N6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtraordinaryFact {
    /// The last day of the contract.
    pub ends_on: Date,
    /// The reason; required.
    pub reason: String,
}

/// A change of level while the contract runs (L3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentFact {
    /// First day of the new level.
    pub effective_on: Date,
    /// Level before.
    pub from_level: String,
    /// Level from then on.
    pub to_level: String,
    /// The day it was recorded, which is the day it was declared.
    pub recorded_on: Date,
}

/// How a support request arrived (Q1, Q2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestChannel {
    /// By e-mail to the helpdesk.
    Email,
    /// By telephone.
    Phone,
    /// Through a portal.
    Portal,
}

/// A support request as it was received and answered (Q1 to Q5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestFact {
    /// The number people call it by, unique in the register.
    pub id: i64,
    /// The moment of receipt.
    pub received_at: DateTime<Utc>,
    /// How it arrived.
    pub channel: RequestChannel,
    /// Address of the sender, or of the caller as known.
    pub from_email: String,
    /// Production or test.
    pub environment: Environment,
    /// Id of the impact as reported.
    pub impact_reported: String,
    /// Why the impact reported counts for a test system (Q3).
    pub impact_override_reason: Option<String>,
    /// The moment of the first message to the contact that is no automatic receipt (Q5).
    pub answered_at: Option<DateTime<Utc>>,
    /// The day it was recorded.
    pub recorded_on: Date,
}

/// An appointment for consulting, drawn from what the level includes (Q7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsultingFact {
    /// The day of the appointment.
    pub on: Date,
    /// Blocks drawn, at least 1; the edition says how long a block is.
    pub blocks: u32,
    /// The day it was recorded.
    pub recorded_on: Date,
    /// The day it was called off; from then on nothing is drawn.
    pub cancelled_on: Option<Date>,
}

impl RequestChannel {
    /// All channels.
    pub const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Portal];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Portal => "portal",
        }
    }

    /// The channel with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.id() == id)
    }
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 6] = [
        Self::Letter,
        Self::Fax,
        Self::Email,
        Self::Portal,
        Self::HandedOver,
        Self::Phone,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Fax => "fax",
            Self::Email => "email",
            Self::Portal => "portal",
            Self::HandedOver => "handed_over",
            Self::Phone => "phone",
        }
    }

    /// The channel with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.id() == id)
    }
}

impl Party {
    /// Both parties.
    pub const ALL: [Self; 2] = [Self::Client, Self::Contractor];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Contractor => "contractor",
        }
    }

    /// The party with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|party| party.id() == id)
    }
}

impl Environment {
    /// Both environments.
    pub const ALL: [Self; 2] = [Self::Production, Self::Test];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Test => "test",
        }
    }

    /// The environment with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|environment| environment.id() == id)
    }
}
