//! Import of contract lists that others made: a table is read with all its rows at once, planned
//! as a dry run, and stored as one change.
//!
//! [`plan`] finds the header, recognises columns, decides each column's format by all its rows
//! and checks every row against the terms. What stays open is a question; nothing is guessed.
//! [`store`] records the rows that are new or changed, with one undo.
//! What never lives here: reading files (that is `documents::foreign`'s), words, rules.

mod field;
mod mapping;
mod options;
mod plan;
mod prepared;

pub use field::{CONTACTS_READ, ContactPart, Field};
pub use mapping::{ColumnChoice, Defaults, Format, Mapping};
pub use options::{Answer, Options, RowChoice, Take};
pub use plan::{
    About, Asked, Candidate, ColumnQuestion, ColumnReading, Counts, Difference, Message, Outcome,
    Plan, PlanColumn, PlanRow, Question, RowContact, RowContract, RowOutcome,
};
