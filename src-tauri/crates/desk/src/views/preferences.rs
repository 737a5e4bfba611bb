//! What the window is told of a person's preferences. Never: where files lie.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::grid_kept::GridKept;
use crate::person::Person;
use crate::reminders::ReminderWishes;

/// Everything the window needs to know of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreferencesView {
    /// Who is at work, as said or as the system knows.
    pub person: Person,
    /// The initials that stand for them.
    pub initials: String,
    /// Whether they said so themselves.
    pub is_known: bool,
    /// Whether a single letter is a shortcut where nothing is typed.
    pub single_keys: bool,
    /// What they want to be reminded of, and when.
    pub reminders: ReminderWishes,
    /// How each list looks, by its name.
    pub grids: BTreeMap<String, GridKept>,
    /// The ids of the commands that were given last, the latest first.
    pub recent_actions: Vec<String>,
    /// Whether somebody has begun to work, or has said how they want to.
    pub has_begun: bool,
}

/// Whether single letters are to be shortcuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyWishes {
    /// Whether they are.
    pub single_keys: bool,
}

/// What was just done from the palette.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionDone {
    /// The id of the action.
    pub id: String,
}
