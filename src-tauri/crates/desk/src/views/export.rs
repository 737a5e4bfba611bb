//! What the export of contracts asks and says. Where the file lies is no part of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::batch::Selection;

/// Contracts that a person wants as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportInput {
    /// Which ones.
    pub selection: Selection,
    /// `xlsx`, `csv_excel` or `csv`.
    pub format: String,
}

/// A table that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportSaved {
    /// `53 contracts exported to contracts.xlsx`; empty if the person thought better of it.
    pub message: String,
}
