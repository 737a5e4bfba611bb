//! Taking back and doing again, from the journal alone, so that both outlive a restart.
//!
//! Changes are numbered without gaps. Which one stands last, and which one was taken back last,
//! follows from walking back over the entries at the end; every step is an entry of its own.

use rusqlite::params;

use super::journal::{self, Entry, Writer, image_of};
use super::statement::{first, integer, number};
use super::{Connection, contract, customer, edition, request, settings};
use crate::{Action, JournalEntry, Standing, StoreError, Subject};

/// What a change is to undo and redo.
enum Kind {
    /// Something new.
    Fresh,
    /// Takes back this change.
    TakesBack(i64),
    /// Does again what this taking back had taken back.
    DoesAgain {
        /// The change done again.
        change: i64,
        /// The taking back that it reverses.
        taken_back_by: i64,
    },
}

/// Takes back the last change that stands.
pub(crate) fn undo(
    connection: &Connection,
    journal: &mut Writer,
) -> Result<Option<JournalEntry>, StoreError> {
    let Some(change) = last_standing(connection, last_change(connection)?)? else {
        return Ok(None);
    };
    let entries = journal::of_change(connection, change)?;
    // A redone change is described by the entries of the change itself.
    for entry in entries.iter().rev() {
        restore(connection, journal, entry, Action::Undone, entry.seq)?;
    }
    Ok(entries.into_iter().next_back())
}

/// Does again what was taken back last.
pub(crate) fn redo(
    connection: &Connection,
    journal: &mut Writer,
) -> Result<Option<JournalEntry>, StoreError> {
    let Some(taken_back_by) = last_taken_back(connection, last_change(connection)?)? else {
        return Ok(None);
    };
    let mut last = None;
    for undone in journal::of_change(connection, taken_back_by)?.iter().rev() {
        let original = original_of(connection, undone)?;
        restore(connection, journal, &original, Action::Redone, undone.seq)?;
        last = Some(original);
    }
    Ok(last)
}

/// What [`undo`] would take back now.
pub(crate) fn undoable(connection: &Connection) -> Result<Option<Standing>, StoreError> {
    match last_standing(connection, last_change(connection)?)? {
        Some(change) => standing(connection, change),
        None => Ok(None),
    }
}

/// What [`redo`] would do again now.
pub(crate) fn redoable(connection: &Connection) -> Result<Option<Standing>, StoreError> {
    let Some(taken_back_by) = last_taken_back(connection, last_change(connection)?)? else {
        return Ok(None);
    };
    match standing(connection, taken_back_by)? {
        Some(undone) => standing(connection, original_of(connection, &undone.entry)?.change),
        None => Ok(None),
    }
}

/// A change by its last entry, without reading all others.
fn standing(connection: &Connection, change: i64) -> Result<Option<Standing>, StoreError> {
    let found = first(
        connection,
        "SELECT max(seq), count(*) FROM journal WHERE change = ?1 HAVING count(*) > 0",
        [change],
        |columns| Ok((columns.integer()?, columns.count()?)),
    )?;
    let Some((seq, records)) = found else {
        return Ok(None);
    };
    Ok(Some(Standing {
        entry: journal::at(connection, seq)?,
        records,
    }))
}

/// The change that an undo would take back, as of the end of `change`.
fn last_standing(connection: &Connection, mut change: i64) -> Result<Option<i64>, StoreError> {
    while change > 0 {
        match kind_of(connection, change)? {
            Kind::Fresh => return Ok(Some(change)),
            Kind::DoesAgain { change, .. } => return Ok(Some(change)),
            // What stood before the change that was taken back stands again.
            Kind::TakesBack(taken) => change = taken - 1,
        }
    }
    Ok(None)
}

/// The taking back that a redo would reverse, as of the end of `change`.
fn last_taken_back(connection: &Connection, mut change: i64) -> Result<Option<i64>, StoreError> {
    while change > 0 {
        match kind_of(connection, change)? {
            Kind::Fresh => return Ok(None),
            Kind::TakesBack(_) => return Ok(Some(change)),
            // What could be redone before that taking back can be redone again.
            Kind::DoesAgain { taken_back_by, .. } => change = taken_back_by - 1,
        }
    }
    Ok(None)
}

fn kind_of(connection: &Connection, change: i64) -> Result<Kind, StoreError> {
    let (action, undoes) = first(
        connection,
        "SELECT action, undoes FROM journal WHERE change = ?1 LIMIT 1",
        [change],
        |columns| {
            Ok((
                columns.one_of(Action::from_id)?,
                columns.optional_integer()?,
            ))
        },
    )?
    .ok_or_else(|| StoreError::damaged("a change has no journal entry"))?;
    match (action, undoes) {
        (Action::Undone, Some(seq)) => Ok(Kind::TakesBack(change_of(connection, seq)?)),
        (Action::Redone, Some(seq)) => {
            let undone = journal::at(connection, seq)?;
            Ok(Kind::DoesAgain {
                change: original_of(connection, &undone)?.change,
                taken_back_by: undone.change,
            })
        }
        (Action::Undone | Action::Redone, None) => {
            Err(StoreError::damaged("a journal entry takes back nothing"))
        }
        _ => Ok(Kind::Fresh),
    }
}

fn original_of(connection: &Connection, undone: &JournalEntry) -> Result<JournalEntry, StoreError> {
    match undone.undoes {
        Some(seq) => journal::at(connection, seq),
        None => Err(StoreError::damaged("a journal entry takes back nothing")),
    }
}

fn last_change(connection: &Connection) -> Result<i64, StoreError> {
    number(connection, "SELECT ifnull(max(change), 0) FROM journal", [])
}

fn change_of(connection: &Connection, seq: i64) -> Result<i64, StoreError> {
    first(
        connection,
        "SELECT change FROM journal WHERE seq = ?1",
        params![seq],
        integer,
    )?
    .ok_or_else(|| StoreError::damaged("a journal entry is missing"))
}

/// Makes the record what it was before (`Undone`) or after (`Redone`) an entry.
fn restore(
    connection: &Connection,
    journal: &mut Writer,
    entry: &JournalEntry,
    action: Action,
    undoes: i64,
) -> Result<(), StoreError> {
    let image = match action {
        Action::Undone => &entry.before,
        _ => &entry.after,
    };
    let after = image
        .as_ref()
        .map(|image| make(connection, journal, &entry.subject, image))
        .transpose()?;
    if after.is_none() {
        remove(connection, journal, &entry.subject)?;
    }
    let entry = Entry {
        action,
        reason: None,
        subject: entry.subject.clone(),
        after,
        undoes: Some(undoes),
    };
    journal.append(connection, &entry)
}

/// Makes a record what an image says. Gives the image as this program writes it.
fn make(
    connection: &Connection,
    journal: &mut Writer,
    subject: &Subject,
    image: &serde_json::Value,
) -> Result<String, StoreError> {
    let today = journal.index_day();
    match subject {
        Subject::Contract(_) => {
            let record = read_image(image)?;
            contract::store(connection, &record, today, journal.vocabulary())?;
            image_of(&record)
        }
        Subject::Customer(_) => {
            let record = read_image(image)?;
            customer::store(connection, &record, today)?;
            image_of(&record)
        }
        Subject::Request(_) => {
            let record = read_image(image)?;
            request::store(connection, journal, &record)?;
            image_of(&record)
        }
        Subject::Edition(_) => {
            let record = read_image(image)?;
            edition::store(connection, journal, &record)?;
            image_of(&record)
        }
        Subject::Settings => {
            settings::store(connection, Some(image))?;
            image_of(image)
        }
    }
}

fn remove(
    connection: &Connection,
    journal: &mut Writer,
    subject: &Subject,
) -> Result<(), StoreError> {
    match subject {
        Subject::Contract(id) => contract::remove(connection, *id),
        Subject::Customer(id) => customer::remove(connection, *id),
        Subject::Request(id) => request::remove(connection, journal, *id),
        Subject::Edition(id) => edition::remove(connection, id),
        Subject::Settings => settings::store(connection, None),
    }
}

fn read_image<R: serde::de::DeserializeOwned>(image: &serde_json::Value) -> Result<R, StoreError> {
    R::deserialize(image).map_err(|error| StoreError::Damaged {
        detail: "an image in the journal cannot be read".to_owned(),
        source: Some(Box::new(error)),
    })
}
