//! How a list is to be read: which column holds what, in which format, and what its words mean.
//! Kept as a `MAP.toml`, which people may write by hand, and under a name in the settings.
//! Never: recognising anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::options::{Answer, RowChoice};
use crate::problem::{Code, Problem};

/// The longest mapping that is read, in bytes; hundreds of columns and answers fit.
pub(super) const MOST_BYTES: usize = 1024 * 1024;

/// How the text cells of a column are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
    /// Year, month, day.
    Ymd,
    /// Days counted from 1899-12-30, as Excel does.
    Serial,
    /// Days counted from 1904-01-01, as Excel for Mac did.
    Serial1904,
    /// `1.234,56`.
    DecimalComma,
    /// `1,234.56`.
    DecimalPoint,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 7] = [
        Self::Dmy,
        Self::Mdy,
        Self::Ymd,
        Self::Serial,
        Self::Serial1904,
        Self::DecimalComma,
        Self::DecimalPoint,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
            Self::Serial => "serial",
            Self::Serial1904 => "serial_1904",
            Self::DecimalComma => "decimal_comma",
            Self::DecimalPoint => "decimal_point",
        }
    }

    /// The format with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// Whether it is one of days.
    pub fn is_of_days(self) -> bool {
        !matches!(self, Self::DecimalComma | Self::DecimalPoint)
    }
}

/// What is said about a column; what is not said is recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ColumnChoice {
    /// What it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// How its text cells are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// It is left out, whatever it seems to hold.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ignore: bool,
}

/// What holds for rows that do not say it themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Defaults {
    /// Level id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// T.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term_months: Option<u32>,
    /// ISO 4217.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Id of who gave notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_party: Option<String>,
    /// Id of how notices arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_channel: Option<String>,
    /// What becomes of contacts without a name, an address or a number, which no contract can
    /// have (C1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incomplete_contacts: Option<Incomplete>,
}

/// What becomes of something incomplete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Incomplete {
    /// It is left out, and the row says so.
    LeaveOut,
}

/// How a list is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Name of the sheet, unless another one is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row that holds the headers, or the last one of them; 0 says that there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// O6: rows that break the activation window are taken over as imported.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub keep_as_imported: bool,
    /// What holds for rows that do not say it themselves.
    #[serde(skip_serializing_if = "is_default")]
    pub defaults: Defaults,
    /// By header; a header that stands several times is followed by `#2`, `#3`, one without text
    /// is the column's letter.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, ColumnChoice>,
    /// Further names of levels, to level ids.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<String, String>,
    /// Further words for the parties of a notice, to `client` or `contractor`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub parties: BTreeMap<String, String>,
    /// Further words for how notices arrive, to the ids of channels.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub channels: BTreeMap<String, String>,
    /// Further names of customers, to names or numbers of the register.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub customers: BTreeMap<String, String>,
    /// Answers to questions of single rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// What becomes of single rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RowChoice>,
}

fn is_default(defaults: &Defaults) -> bool {
    *defaults == Defaults::default()
}

impl Mapping {
    /// A mapping as written in a `MAP.toml`.
    pub fn from_toml(text: &str) -> Result<Self, Problem> {
        if text.len() > MOST_BYTES {
            return Err(Problem::at(Code::TooLarge, "map").with("max", MOST_BYTES));
        }
        toml::from_str(text).map_err(|error| {
            let line = error.span().map(|span| {
                text.get(..span.start)
                    .map_or(1, |before| before.matches('\n').count() + 1)
            });
            let mut problem =
                Problem::at(Code::InvalidValue, "map").with("reason", error.message());
            if let Some(line) = line {
                problem = problem.with("line", line);
            }
            problem.because(error)
        })
    }

    /// The same as a `MAP.toml`.
    pub fn to_toml(&self) -> Result<String, Problem> {
        toml::to_string(self).map_err(|error| Problem::new(Code::Io).because(error))
    }

    /// The same without what only fits one list: answers and choices of single rows.
    #[must_use]
    pub fn for_other_lists(&self) -> Self {
        Self {
            answers: Vec::new(),
            rows: Vec::new(),
            sheet: None,
            header_row: None,
            ..self.clone()
        }
    }
}
