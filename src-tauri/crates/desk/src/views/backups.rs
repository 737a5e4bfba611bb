//! Copies of the register as the window shows them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All copies of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupsView {
    /// Where they lie, to be shown.
    pub folder: String,
    /// `Backed up, verified` and `today, 09:00` below it; none as long as there is none.
    pub newest: Option<String>,
    /// The newest first.
    pub rows: Vec<BackupRow>,
    /// `3 copies, 1.2 MB`.
    pub total: String,
}

/// A copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupRow {
    /// What it is called.
    pub name: String,
    /// `Tue, 24 Nov 2026, 09:00`.
    pub made_at: String,
    /// `today`, `3 days ago`.
    pub age: String,
    /// `323 kB`.
    pub size: String,
    /// `2 changes`.
    pub changes: String,
}

/// Which copy is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupName {
    /// What it is called.
    pub name: String,
}

/// What putting a copy back left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupRestored {
    /// The copy of what was there before: putting it back takes this back.
    pub before: Option<String>,
}
