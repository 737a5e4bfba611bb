//! Import of contract lists that others made: a table is read with all its rows at once, planned
//! as a dry run, and stored as one change.
//!
//! [`plan`] finds the header, recognises columns, decides each column's format by all its rows
//! and checks every row against the terms. What stays open is a question; nothing is guessed.
//! [`store()`] records the rows that are new or changed, with one undo.
//! What never lives here: reading files (that is `documents::foreign`'s), words, rules.

use documents::foreign::ForeignTable;
use store::Register;

use crate::done::Done;
use crate::now::Now;
use crate::problem::Problem;

mod amounts;
mod cells;
mod columns;
mod days;
mod differences;
mod draft;
mod field;
mod formats;
mod headers;
mod judge;
mod known;
mod lengths;
mod mapping;
mod options;
mod people;
mod plan;
mod planning;
mod prepared;
mod questions;
pub mod report;
pub mod saved;
pub mod say;
mod sheet;
mod storing;
mod vocabulary;

pub use field::{CONTACTS_READ, ContactPart, Field};
pub use mapping::{ColumnChoice, Defaults, Format, Incomplete, Mapping};
pub use options::{Answer, Options, RowChoice, Take};
pub use plan::{
    About, Asked, Candidate, ColumnQuestion, ColumnReading, Counts, Difference, Message, Outcome,
    Plan, PlanColumn, PlanRow, Question, RowContact, RowContract, RowOutcome,
};

/// What an import of `table` would do; `name` is the file's name. Nothing is stored.
pub fn plan(
    register: &Register,
    name: &str,
    table: &ForeignTable,
    options: &Options,
    now: &Now,
) -> Result<Plan, Problem> {
    planning::plan(register, name, table, options, now)
}

/// Stores the rows of a plan that are new or changed, as one change with one undo. With nothing
/// to store there is nothing to undo.
pub fn store(register: &mut Register, plan: &Plan, now: &Now) -> Result<Done<Outcome>, Problem> {
    storing::store(register, plan, now)
}

#[cfg(test)]
mod tests;
