//! What the Settings screen shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::settings::Settings;

/// The whole screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettingsPageView {
    /// What is set.
    pub settings: Settings,
    /// Where the register lies.
    pub register_path: String,
    /// Whether changes are refused.
    pub is_read_only: bool,
}
