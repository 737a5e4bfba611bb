//! A terms edition: every number of the contract terms as data (X1), and the one that ships.
//! A contract pins its edition by id (X2). Nothing here computes a date.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{Date, RequestChannel, TimeOfDay};

mod checks;
mod reading;
mod wording;
mod writing;

pub use checks::{EditionFinding, EditionProblem};
pub use reading::{EditionError, Expected, Lines, MOST_BYTES};
pub use wording::{WordingClause, WordingSection};

/// A text in both languages of the terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

/// Every number and name that the rules use (X1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Stable id, pinned by contracts.
    pub id: String,
    /// Name for people.
    pub name: Name,
    /// First day on which contracts are signed under it.
    pub valid_from: Date,
    /// IANA zone in which days and service windows are meant.
    pub zone: String,
    /// T1: shortest term.
    pub minimum_term_months: u32,
    /// N1: days from the last day for notice to the renewal.
    pub notice_days: u32,
    /// N2: working days that a letter of ours may take to arrive; the "send by" day leaves room
    /// for them.
    pub postal_working_days: u32,
    /// Q1: how a contact may submit a request; telephone is a matter of the level (Q2).
    pub request_channels: Vec<RequestChannel>,
    /// Q7: consulting is drawn in blocks of this many hours.
    pub consulting_block_hours: u32,
    /// O1, O2.
    pub activation: ActivationNumbers,
    /// C1, C2.
    pub contacts: ContactNumbers,
    /// H1.
    pub holidays: HolidayNumbers,
    /// Impacts of support requests, from the worst to the least.
    pub impacts: Vec<Impact>,
    /// Supported solutions (L1).
    pub solutions: Vec<Solution>,
    /// Service levels from the least to the most.
    pub levels: Vec<Level>,
}

/// The activation window in days after the order (O1, O2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivationNumbers {
    /// Earliest day.
    pub earliest_days: u32,
    /// The day without a wish.
    pub default_days: u32,
    /// Latest day.
    pub latest_days: u32,
}

/// Contact persons (C1, C2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactNumbers {
    /// Most current contacts.
    pub most: u32,
    /// Days after commissioning in which they are to be named.
    pub due_days: u32,
}

/// Whose public holidays count (H1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayNumbers {
    /// German state, two letters: `HE`.
    pub region: String,
    /// Further days that are treated as public holidays.
    pub extra: Vec<Date>,
}

/// How badly an incident affects the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Impact {
    /// Id: `critical`.
    pub id: String,
    /// Name for people.
    pub name: Name,
    /// What it means, shown as help (Q3).
    pub help: Name,
}

/// Software that the contract supports (L1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Solution {
    /// Id: `openitcockpit`.
    pub id: String,
    /// Short name.
    pub name: Name,
    /// What exactly is covered, as printed.
    pub covers: Name,
    /// Whether a version is recorded.
    #[serde(default)]
    pub has_version: bool,
    /// Whether satellites are recorded.
    #[serde(default)]
    pub has_satellites: bool,
    /// Lowest major version that is supported.
    #[serde(default)]
    pub minimum_version: Option<u32>,
}

/// What a service level promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Id: `standard`.
    pub id: String,
    /// Name, the same in both languages.
    pub name: String,
    /// Service window on service days; none means no response time is owed.
    #[serde(default)]
    pub window: Option<ServiceWindow>,
    /// Response hours by impact id; empty without a window.
    #[serde(default)]
    pub response_hours: BTreeMap<String, u32>,
    /// Support requests per contract year.
    pub requests_per_year: u32,
    /// Critical incidents may be reported by telephone inside the window (Q2).
    pub phone_emergencies: bool,
    /// Whether test systems are supported.
    pub test_systems: Confirmable,
    /// Discount on further consulting, in percent.
    pub consulting_discount_percent: u32,
    /// Consulting hours included per contract year.
    pub consulting_hours: u32,
    /// Most openITCOCKPIT satellites.
    pub satellites: u32,
}

/// A service window [opens, closes) in local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceWindow {
    /// First minute inside.
    #[serde(with = "hour_minute")]
    pub opens: TimeOfDay,
    /// First minute outside.
    #[serde(with = "hour_minute")]
    pub closes: TimeOfDay,
}

/// A cell of the published table that may still need the owner's word (X3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmable {
    /// What is assumed.
    pub value: bool,
    /// Whether the owner confirmed it; until then no paper promises it.
    pub confirmed: bool,
}

static SHIPPED: LazyLock<Edition> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the text is part of the program and a test reads it"
    )]
    toml::from_str(include_str!("editions/seed-1.toml")).expect("the shipped edition is valid")
});

impl Edition {
    /// The edition that ships with the program.
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// The edition with this id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        (SHIPPED.id == id).then_some(&*SHIPPED)
    }

    /// The edition that a text holds (X1); whether its numbers fit together says
    /// [`validate`](Self::validate).
    ///
    /// ```
    /// use terms::Edition;
    /// let text = Edition::shipped().to_toml();
    /// assert_eq!(Edition::from_toml(&text).as_ref(), Ok(Edition::shipped()));
    /// let refused = Edition::from_toml("id = 7").unwrap_err();
    /// assert_eq!((refused.field(), refused.line()), (Some("id"), Some(1)));
    /// ```
    pub fn from_toml(text: &str) -> Result<Self, EditionError> {
        reading::read(text).map(|(edition, _)| edition)
    }

    /// As [`from_toml`](Self::from_toml), with the line of every field.
    pub fn from_toml_with_lines(text: &str) -> Result<(Self, Lines), EditionError> {
        reading::read(text)
    }

    /// The edition as a text that [`from_toml`](Self::from_toml) reads.
    pub fn to_toml(&self) -> String {
        writing::write(self)
    }

    /// Everything in which the edition contradicts itself or leaves its bounds; none for an
    /// edition that contracts may be signed under.
    pub fn validate(&self) -> Vec<EditionFinding> {
        checks::check(self)
    }

    /// The published wording that the shipped edition was read from.
    pub fn shipped_wording() -> &'static [WordingSection] {
        wording::shipped()
    }

    /// The zone in which days and service windows are meant.
    ///
    /// An edition is checked when it is taken in; a name that this program does not know means UTC.
    pub fn time_zone(&self) -> chrono_tz::Tz {
        self.zone.parse().unwrap_or(chrono_tz::Tz::UTC)
    }

    /// The level with this id.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// Place of a level in the order from the least to the most.
    pub fn rank(&self, level: &str) -> Option<usize> {
        self.levels.iter().position(|known| known.id == level)
    }

    /// The solution with this id.
    pub fn solution(&self, id: &str) -> Option<&Solution> {
        self.solutions.iter().find(|solution| solution.id == id)
    }

    /// The impact with this id.
    pub fn impact(&self, id: &str) -> Option<&Impact> {
        self.impacts.iter().find(|impact| impact.id == id)
    }
}

/// Times of day as `HH:MM`.
mod hour_minute {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::TimeOfDay;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn serialize<S: Serializer>(time: &TimeOfDay, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&time.format("%H:%M"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<TimeOfDay, D::Error> {
        let text = String::deserialize(input)?;
        TimeOfDay::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
