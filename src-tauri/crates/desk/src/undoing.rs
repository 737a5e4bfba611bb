//! Undo and redo for people: what would be taken back or done again, in the words of the history,
//! and what was. Never: the taking back itself, which the journal does.

use store::{Action, JournalEntry, Register, Snapshot, Standing, Subject};
use words::Words;

use crate::contract_page;
use crate::done::Done;
use crate::history;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::shared::DoneView;

/// `Notice recorded, SV-0001`: what an undo would take back.
pub fn undoable(snapshot: &Snapshot<'_>, words: Words) -> Result<Option<String>, Problem> {
    let standing = snapshot.undoable()?;
    Ok(standing.map(|standing| title(standing, snapshot, words)))
}

/// `Notice recorded, SV-0001`: what a redo would do again.
pub fn redoable(snapshot: &Snapshot<'_>, words: Words) -> Result<Option<String>, Problem> {
    let standing = snapshot.redoable()?;
    Ok(standing.map(|standing| title(standing, snapshot, words)))
}

/// Takes back the last change that stands, and says which one that was.
pub fn undo(register: &mut Register, now: &Now, words: Words) -> Result<DoneView<()>, Problem> {
    let what = register.read(|snapshot| undoable(snapshot, words))?;
    let done = history::undo(register, now)?;
    Ok(said(&done, words.shell_undone(&what.unwrap_or_default())))
}

/// Does again what was taken back last, and says which change that was.
pub fn redo(register: &mut Register, now: &Now, words: Words) -> Result<DoneView<()>, Problem> {
    let what = register.read(|snapshot| redoable(snapshot, words))?;
    let done = history::redo(register, now)?;
    Ok(said(&done, words.shell_redone(&what.unwrap_or_default())))
}

fn said<T: Clone>(done: &Done<T>, message: String) -> DoneView<()> {
    DoneView::of(done.clone().map(|_| ()), message)
}

fn title(standing: Standing, snapshot: &Snapshot<'_>, words: Words) -> String {
    let Standing { entry, records } = standing;
    let count = i64::try_from(records).unwrap_or(i64::MAX);
    if records > 1 && entry.action == Action::Imported {
        return words.change_import(count);
    }
    let one = of_entry(entry, snapshot, words);
    if records > 1 {
        words.change_many(count, &one)
    } else {
        one
    }
}

fn of_entry(entry: JournalEntry, snapshot: &Snapshot<'_>, words: Words) -> String {
    let number = history::number_in(&entry).unwrap_or_default();
    match &entry.subject {
        Subject::Customer(_) if entry.action == Action::Created => {
            words.change_customer_created(&number)
        }
        Subject::Customer(_) => words.change_customer(&number),
        Subject::Settings => words.change_settings(),
        Subject::Edition(id) => words.change_edition(&id.clone()),
        Subject::Request(_) => {
            contract_page::history_title(&history::in_fields(0, entry, snapshot), words)
        }
        Subject::Contract(_) => {
            let what = contract_page::history_title(&history::in_fields(0, entry, snapshot), words);
            words.change_contract(&number, &what)
        }
    }
}

#[cfg(test)]
mod tests;
