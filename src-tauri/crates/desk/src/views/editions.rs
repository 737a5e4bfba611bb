//! What the screens of terms editions show and take: the list, an edition beside the published
//! wording, and the form that changes its numbers. Every text is ready to be shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::new_contract::Choice;

/// Which edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionId {
    /// Its id.
    pub id: String,
}

/// All editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionListView {
    /// The one that ships, then the company's own by their first day.
    pub editions: Vec<EditionLineView>,
    /// Whether changes are refused.
    pub is_read_only: bool,
}

/// An edition in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionLineView {
    /// Stable id.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// `valid from 1 Jan 2020`.
    pub valid_from: String,
    /// `shipped` or `your edition`.
    pub origin: String,
    /// `in force today`; none otherwise.
    pub in_force: Option<String>,
    /// `3 contracts`.
    pub contracts: String,
    /// `3 cells unconfirmed`; none where nothing is open.
    pub unconfirmed: Option<String>,
    /// Whether its numbers may change.
    pub can_change: bool,
    /// Why not, where they may not.
    pub fixed: Option<String>,
}

/// An edition beside the published wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionPageView {
    /// The edition in short.
    pub line: EditionLineView,
    /// Names of its levels, from the least to the most.
    pub levels: Vec<String>,
    /// Cells that wait for the owner's word (X3).
    pub open_cells: Vec<OpenCellView>,
    /// What was confirmed, by whom and when.
    pub confirmations: Vec<String>,
    /// The wording section by section, with what the program computes from it.
    pub sections: Vec<EditionSectionView>,
    /// Whether changes are refused.
    pub is_read_only: bool,
}

/// A cell that waits for the owner's word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenCellView {
    /// Level id.
    pub level: String,
    /// `Standard: support for test systems`.
    pub label: String,
    /// `assumed: yes`.
    pub assumed: String,
}

/// A section of the terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionSectionView {
    /// Stable id.
    pub id: String,
    /// Heading as published.
    pub title: String,
    /// Its clauses.
    pub clauses: Vec<EditionClauseView>,
    /// Whether its clauses are rows of the table of levels.
    pub is_table: bool,
}

/// A clause of the terms and what the program takes from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionClauseView {
    /// As published, or translated.
    pub text: String,
    /// Whether it is an item of a list.
    pub is_item: bool,
    /// Whether the published wording has it.
    pub is_published: bool,
    /// Numbers of the edition.
    pub values: Vec<EditionValueView>,
    /// A cell for each level; empty for headings and outside of the table.
    pub cells: Vec<EditionCellView>,
}

/// A number of the edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionValueView {
    /// `Notice period`.
    pub label: String,
    /// `60 days`.
    pub value: String,
    /// Rule that it serves: `N1`.
    pub rule: String,
    /// `published: 60 days`, where the edition says something else.
    pub published: Option<String>,
}

/// A cell of the table of levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionCellView {
    /// `4 h`.
    pub text: String,
    /// Whether the owner has not confirmed it (X3).
    pub is_open: bool,
    /// `published: 4 h`, where the edition says something else.
    pub published: Option<String>,
}

/// The owner's word on a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellInput {
    /// Edition id.
    pub edition: String,
    /// Level id.
    pub level: String,
    /// What holds.
    pub value: bool,
}

/// Which form to open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionFormOpen {
    /// The edition to change or to copy.
    pub id: String,
    /// Whether it becomes a new one.
    pub as_copy: bool,
}

/// The form as it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionFormView {
    /// `New edition after …`.
    pub title: String,
    /// What stands in the fields.
    pub draft: EditionDraft,
    /// The states of Germany.
    pub regions: Vec<Choice>,
    /// Zones that a typed text may be completed to.
    pub zones: Vec<String>,
}

/// What stands in the fields of the form, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionDraft {
    /// The edition that gives what the form does not show.
    pub from: String,
    /// Whether it becomes a new one.
    pub as_copy: bool,
    /// Id.
    pub id: String,
    /// Name in German.
    pub name_de: String,
    /// Name in English.
    pub name_en: String,
    /// First day.
    pub valid_from: String,
    /// Numbers by the path of their field: `activation.earliest_days`.
    #[ts(type = "Record<string, string>")]
    pub numbers: std::collections::BTreeMap<String, String>,
    /// Two letters of a state.
    pub region: String,
    /// Days, separated by commas.
    pub extra: String,
    /// IANA zone.
    pub zone: String,
    /// Whether requests may come through a portal.
    pub portal: bool,
    /// Levels from the least to the most.
    pub levels: Vec<LevelDraft>,
}

/// A level in the form, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LevelDraft {
    /// Name.
    pub name: String,
    /// `09:00`; empty without a window.
    pub opens: String,
    /// `17:00`.
    pub closes: String,
    /// Response hours, one for each impact.
    pub hours: Vec<HoursDraft>,
    /// Requests per contract year.
    pub requests: String,
    /// Telephone in emergencies.
    pub phone: bool,
    /// `yes`, `no` or `open`.
    pub test_systems: String,
    /// Percent.
    pub discount: String,
    /// Hours per contract year.
    pub consulting: String,
    /// Most satellites.
    pub satellites: String,
}

/// Response hours for an impact, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursDraft {
    /// Impact id.
    pub impact: String,
    /// `Response, critical`.
    pub label: String,
    /// Hours; empty where none is owed.
    pub hours: String,
}

/// What the form says back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionCheckView {
    /// What is wrong, by the path of the field.
    pub findings: Vec<EditionFindingView>,
    /// `Thu, 1 Apr 2027, in 128 days`.
    pub valid_from: Option<String>,
    /// `No contradiction`, `2 fields do not fit`.
    pub summary: String,
    /// Whether it can be saved.
    pub can_save: bool,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionFindingView {
    /// Path: `levels[1].window.closes`.
    pub field: String,
    /// Rule id.
    pub rule: Option<String>,
    /// In words.
    pub message: String,
}

/// What became of a file that a person chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionFileView {
    /// Id of the edition; none if the person thought better of it.
    pub id: Option<String>,
    /// What was done, in words; empty if nothing was.
    pub message: String,
}
