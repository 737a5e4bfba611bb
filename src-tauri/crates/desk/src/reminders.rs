//! What a person wants to be reminded of. Never: telling somebody; the shell does that.

use serde::{Deserialize, Serialize};

/// What a person wants to be reminded of, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct ReminderWishes {
    /// Whether there are notifications at all.
    pub is_on: bool,
}
