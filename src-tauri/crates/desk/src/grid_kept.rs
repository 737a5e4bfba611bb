//! How a list looks as a person left it: its columns, their order and width, how it is sorted and
//! grouped, and the views that were saved. Never: what stands in a list.

use serde::{Deserialize, Serialize};

/// How one list looks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct GridKept {
    /// The columns from left to right; empty for the program's own.
    pub columns: Vec<ColumnKept>,
}

/// One column of a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct ColumnKept {
    /// Which column.
    pub id: String,
    /// Its width; none for the program's own.
    pub width: Option<f64>,
    /// Whether it is left out.
    pub is_hidden: bool,
}
