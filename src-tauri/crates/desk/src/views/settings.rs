//! What the Settings screen shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::settings::Settings;

/// The whole screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettingsPageView {
    /// What is set.
    pub settings: Settings,
    /// The terms that new contracts are made under.
    pub edition: EditionView,
    /// Where the register lies.
    pub register_path: String,
    /// Whether changes are refused.
    pub is_read_only: bool,
}

/// A terms edition in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionView {
    /// Stable id.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// First day on which contracts are signed under it: `1 Jan 2020`.
    pub valid_from: String,
    /// Cells that the owner has not confirmed; no paper promises them (X3).
    pub unconfirmed: Vec<UnconfirmedCell>,
}

/// A cell that waits for the owner's word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnconfirmedCell {
    /// Level id.
    pub level: String,
    /// `Standard`.
    pub level_text: String,
    /// `Test systems`.
    pub label: String,
    /// What is assumed: `yes`.
    pub value: String,
}
