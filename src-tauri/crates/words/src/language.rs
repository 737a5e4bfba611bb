//! The two languages the program speaks, and their codes. Never: any wording.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language of the window, of a paper or of the command line.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// German, the default: the terms are German.
    #[default]
    De,
    /// English as used in Europe: day before month, weeks from Monday.
    En,
}

impl Language {
    /// Both, in the order in which menus list them.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// ISO 639-1: `de`, `en`.
    ///
    /// ```
    /// assert_eq!(words::Language::De.code(), "de");
    /// ```
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes the code alone, in small letters, as registers and JSON hold it.
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code {
            "de" => Ok(Self::De),
            "en" => Ok(Self::En),
            _ => Err(UnknownLanguage),
        }
    }
}

/// The code is neither `de` nor `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the language is neither `de` nor `en`")
    }
}

impl std::error::Error for UnknownLanguage {}
