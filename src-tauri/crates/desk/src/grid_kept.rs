//! How a list looks as a person left it: its columns, their order and width, how it is sorted and
//! grouped, and the views that were saved. Never: what stands in a list.

use serde::{Deserialize, Serialize};

/// How one list looks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct GridKept {
    /// As it was left.
    pub look: GridLook,
    /// The views that a person saved, in the order of saving.
    pub views: Vec<ViewKept>,
    /// The view that was chosen last; none for one of the program's own.
    pub view: Option<String>,
}

/// Columns, order and groups of a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct GridLook {
    /// The columns from left to right; empty for the program's own.
    pub columns: Vec<ColumnKept>,
    /// The column that it is sorted by; none for the program's own.
    pub sort: Option<String>,
    /// Largest first.
    pub is_descending: bool,
    /// By what rows are put together; none for one row after the other.
    pub group: Option<String>,
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

/// A view that a person saved under a name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct ViewKept {
    /// What it is called.
    pub name: String,
    /// What is looked for, as the list writes it down for itself.
    pub filter: String,
    /// How it looks.
    pub look: GridLook,
}

/// How a list was left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct GridInput {
    /// The list: `contracts`, `requests`.
    pub list: String,
    /// How it looks.
    pub kept: GridKept,
}

#[cfg(test)]
mod tests {
    use super::{ColumnKept, GridKept, GridLook, ViewKept};

    #[test]
    fn what_was_kept_is_read_again_and_what_is_missing_is_as_at_first() {
        let kept = GridKept {
            look: GridLook {
                columns: vec![ColumnKept {
                    id: "customer".into(),
                    width: Some(240.0),
                    is_hidden: false,
                }],
                sort: Some("notice_by".into()),
                is_descending: true,
                group: Some("owner".into()),
            },
            views: vec![ViewKept {
                name: "Mine".into(),
                filter: "{}".into(),
                look: GridLook::default(),
            }],
            view: Some("Mine".into()),
        };
        let text = serde_json::to_string(&kept).expect("written");
        assert_eq!(serde_json::from_str::<GridKept>(&text).ok(), Some(kept));
        let old = r#"{"columns": [], "view": null}"#;
        assert_eq!(
            serde_json::from_str::<GridKept>(old).ok(),
            Some(GridKept::default())
        );
    }
}
