//! `undo` and `redo`: the last change that stands is taken back, and done again.

use desk::history;

use crate::failure::Failure;
use crate::output::{Document, history as output};
use crate::session::Session;

pub(crate) fn undo(session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    let undone = session.change(history::undo)?;
    Ok(Box::new(output::Undone::of(undone)))
}

pub(crate) fn redo(session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    let redone = session.change(history::redo)?;
    Ok(Box::new(output::Redone::of(redone)))
}
