//! The company's own data and how the program looks, kept in the register.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use store::Register;

use crate::company;
pub use crate::company::{AssetRef, Company};
use crate::done::{Done, Touched};
use crate::now::Now;
use crate::problem::{Code, Problem};

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// As the system is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// How files of papers are named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct PaperFiles {
    /// The pattern of their names, `{number} {kind}`; empty for the program's own.
    pub pattern: String,
}

/// Everything that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Settings {
    /// The contractor.
    pub company: Company,
    /// Language of the window: `de`, `en`, or none for the system's.
    pub language: Option<String>,
    /// Look of the window.
    pub look: Look,
    /// Files of papers.
    pub papers: PaperFiles,
    /// How lists were read that were imported before: a `MAP.toml` by the name it was given.
    pub import_mappings: BTreeMap<String, String>,
    /// Whether the contracts of this register are made up, to try things out.
    pub is_sample: bool,
}

/// What is set; the defaults in a new register.
pub fn read(register: &Register) -> Result<Settings, Problem> {
    match register.settings()? {
        None => Ok(Settings::default()),
        Some(value) => serde_json::from_value(value)
            .map_err(|error| Problem::new(Code::RegisterDamaged).because(error)),
    }
}

/// Changes the company and nothing else.
pub fn edit_company(
    register: &mut Register,
    change: impl FnOnce(&mut Company),
    now: &Now,
) -> Result<Done<Company>, Problem> {
    let mut settings = read(register)?;
    change(&mut settings.company);
    let Done { value, touched } = save(register, settings, now)?;
    Ok(Done {
        value: value.company,
        touched,
    })
}

/// Stores all settings.
pub fn save(
    register: &mut Register,
    settings: Settings,
    now: &Now,
) -> Result<Done<Settings>, Problem> {
    company::check(register, &settings.company)?;
    if settings
        .language
        .as_deref()
        .is_some_and(|language| !matches!(language, "de" | "en"))
    {
        return Err(Problem::at(Code::InvalidValue, "language").with("allowed", vec!["de", "en"]));
    }
    let value =
        serde_json::to_value(&settings).map_err(|error| Problem::new(Code::Io).because(error))?;
    register.change(&now.stamp(), |change| {
        change.put_settings(&value)?;
        Ok::<_, Problem>(())
    })?;
    Ok(Done::new(settings, [Touched::Settings]))
}
