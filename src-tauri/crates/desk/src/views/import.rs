//! What the import screen asks and shows: where the work stands, the dry run with its figures and
//! columns, its lines page by page, and what was stored. Where the list lies never stands here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::new_contract::Choice;
use super::shared::{ProblemView, WhyView};

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportStage {
    /// No list was chosen.
    Nothing,
    /// The list is being read.
    Reading,
    /// The list cannot be read.
    Failed,
    /// The dry run lies there; nothing is stored.
    Planned,
    /// It is being stored.
    Storing,
    /// It is stored.
    Stored,
}

/// The whole screen, without the lines of the dry run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPageView {
    /// How far the work is.
    pub stage: ImportStage,
    /// Name of the list, without folders; empty as long as there is none.
    pub name: String,
    /// What is going on, while something is: `Reading for 3 s`.
    pub progress: String,
    /// Why the list cannot be read, or was not stored.
    pub problem: Option<ProblemView>,
    /// The dry run.
    pub plan: Option<ImportPlanView>,
    /// What would be restored, for a complete export instead of a list.
    pub restore: Option<ImportRestoreView>,
    /// What was stored.
    pub stored: Option<ImportStoredView>,
}

/// What a complete export would bring back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportRestoreView {
    /// What would be done, a sentence each.
    pub sentences: Vec<String>,
    /// `Restore 409 contracts`
    pub store_text: String,
    /// Whether there is anything to do.
    pub can_store: bool,
}

/// The dry run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPlanView {
    /// Grows with every change, so that lines of an older one are not mixed in.
    pub revision: u32,
    /// The sheets that could be read; empty for a list without sheets.
    pub sheets: Vec<Choice>,
    /// Id of the sheet that is read.
    pub sheet: Option<String>,
    /// `Mapping “Accounting” applied`, where a saved one was.
    pub mapping_note: Option<String>,
    /// Name of that mapping.
    pub mapping_name: String,
    /// All rows, then one figure for each group.
    pub counts: Vec<ImportCount>,
    /// The columns, from left to right.
    pub columns: Vec<ImportColumnView>,
    /// What a column may hold.
    pub fields: Vec<Choice>,
    /// What is open about whole columns.
    pub questions: Vec<ImportQuestionView>,
    /// How many rows would be stored.
    pub to_store: u32,
    /// `Import 409 contracts`
    pub store_text: String,
    /// `All 32 by the terms`; none where nothing differs.
    pub all_by_terms: Option<String>,
    /// Whether that is so already.
    pub is_by_terms: bool,
}

/// A figure that filters the lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportCount {
    /// `read`, or a group: `agree`, `differ`, `question`, `duplicate`, `rejected`.
    pub id: String,
    /// How many rows.
    pub count: u32,
    /// The same as it is shown.
    pub figure: String,
    /// `rows read`
    pub text: String,
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportColumnView {
    /// By which a mapping names it.
    pub key: String,
    /// Its header, or its letter where it has none.
    pub header: String,
    /// Id of what it holds; none if it is left out.
    pub field: Option<String>,
    /// `Activation`, or that it is left out.
    pub field_text: String,
    /// Id of its format.
    pub format: Option<String>,
    /// `D.M.Y`; empty where it needs none.
    pub format_text: String,
    /// The formats it can be given.
    pub formats: Vec<Choice>,
    /// Some of its cells as written.
    pub examples: Vec<String>,
    /// `411 of 412 cells can be read`
    pub readable_text: String,
    /// Whether something is open about it.
    pub is_open: bool,
    /// Whether its field was chosen by a person and not recognised.
    pub is_chosen: bool,
}

/// What is open about a whole column, asked once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportQuestionView {
    /// `“Start”: day or month first?`
    pub title: String,
    /// `12 rows wait for it.`
    pub text: String,
    /// All answers that fit.
    pub readings: Vec<ImportReadingView>,
    /// What may be typed where no readings are offered: `months`, `text`; else empty.
    pub typed: String,
}

/// An answer that fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportReadingView {
    /// Its id.
    pub choice: String,
    /// `D.M.Y`
    pub text: String,
    /// Cells as written, with what they would mean.
    pub examples: Vec<ImportExampleView>,
}

/// A cell and what it would mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportExampleView {
    /// As written.
    pub written: String,
    /// What it would mean.
    pub means: String,
}

/// Which lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLinesInput {
    /// Of this dry run.
    pub revision: u32,
    /// Groups of rows; empty means all.
    pub groups: Vec<String>,
    /// Pass over so many lines.
    pub skip: u32,
    /// Most lines.
    pub limit: u32,
}

/// One page of lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLinesView {
    /// The dry run they are of.
    pub revision: u32,
    /// Lines of all pages.
    pub total: u32,
    /// The lines.
    pub lines: Vec<ImportLineView>,
}

/// One line: one thing to be known or decided about one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLineView {
    /// The same for the same line of the same dry run: `14-0`.
    pub number: String,
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// Whether it is the first line of its row.
    pub is_first: bool,
    /// Customer.
    pub customer: String,
    /// `Last day`
    pub field: String,
    /// What the list says.
    pub list: String,
    /// Whether that is not taken.
    pub is_struck: bool,
    /// What the terms say.
    pub terms: String,
    /// What stands in front of it: empty, `flag`, `warning`.
    pub mark: String,
    /// Why.
    pub reason: String,
    /// Rule id; may be empty.
    pub rule: String,
    /// Every step of it.
    pub why: Option<WhyView>,
    /// What can be chosen.
    pub control: ImportControlView,
    /// Whether the row would be stored.
    pub is_taken: bool,
}

/// What can be chosen on a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportControlView {
    /// What it is.
    pub kind: ImportControlKind,
    /// Id of the field that is asked for.
    pub field: String,
    /// `Enter a date`
    pub text: String,
    /// What to choose from.
    pub choices: Vec<Choice>,
    /// What is chosen.
    pub chosen: Option<String>,
    /// What may be chosen together; 0 where it is one.
    pub most: u32,
}

/// How something is chosen on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportControlKind {
    /// Nothing can be chosen.
    None,
    /// What is taken of the row: the choices are ids of what becomes of it.
    Take,
    /// One of a few readings: the choices are answers.
    Readings,
    /// One of a list: the choices are answers.
    List,
    /// Several of a list.
    Contacts,
    /// A day is typed.
    Day,
    /// An amount is typed.
    Amount,
    /// Months are typed.
    Months,
    /// A text is typed.
    Text,
    /// An answer or a choice is taken back.
    TakeBack,
}

/// Which sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportSheetInput {
    /// Its id.
    pub sheet: String,
}

/// What a column is said to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportColumnInput {
    /// By which a mapping names it.
    pub key: String,
    /// Id of what it holds; none to leave it out.
    pub field: Option<String>,
    /// Id of its format; none to let all its rows decide.
    pub format: Option<String>,
}

/// The answer to a question about a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportColumnAnswer {
    /// Of this dry run.
    pub revision: u32,
    /// Place of the question, from 0.
    pub question: u32,
    /// Id of a reading, or what was typed.
    pub choice: String,
}

/// What becomes of rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportTakeInput {
    /// The rows; empty means every row that differs.
    pub rows: Vec<u32>,
    /// `terms`, `sheet`, `imported`, `nothing`; none takes back what was chosen and answered.
    pub take: Option<String>,
}

/// The answer to a question about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportAnswerInput {
    /// The row.
    pub row: u32,
    /// Id of the field.
    pub field: String,
    /// Id of a choice, or what was typed.
    pub value: String,
    /// Places of the contacts that stay, from 0.
    pub contacts: Vec<u32>,
}

/// Which rows are stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportStoreInput {
    /// Of this dry run.
    pub revision: u32,
    /// Only these; empty means all that can be.
    pub rows: Vec<u32>,
}

/// Under which name a mapping is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportMappingInput {
    /// The name.
    pub name: String,
}

/// What was stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportStoredView {
    /// `409 contracts imported`
    pub title: String,
    /// What was done, and what was not, a sentence each.
    pub sentences: Vec<String>,
    /// Whether a report can be saved.
    pub has_report: bool,
    /// A name for the mapping.
    pub mapping_name: String,
}

/// What is said after something was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportSaved {
    /// `Report saved as report.xlsx`; empty if a person thought better of it.
    pub message: String,
}
