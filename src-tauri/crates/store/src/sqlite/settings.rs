//! What is set for the whole register: one value, whose meaning is known elsewhere.

use rusqlite::params;

use super::Connection;
use super::journal::{Entry, Writer, image_of};
use super::statement::{first, run};
use crate::{Action, StoreError, Subject};

/// What is set; none in a new register.
pub(crate) fn read(connection: &Connection) -> Result<Option<serde_json::Value>, StoreError> {
    first(connection, "SELECT value FROM settings", [], |columns| {
        serde_json::from_str(columns.str()?).map_err(|error| StoreError::Damaged {
            detail: "the settings cannot be read".to_owned(),
            source: Some(Box::new(error)),
        })
    })
}

/// Stores all settings, with their history.
pub(crate) fn put(
    connection: &Connection,
    journal: &mut Writer,
    settings: &serde_json::Value,
) -> Result<(), StoreError> {
    let action = match read(connection)? {
        Some(_) => Action::Edited,
        None => Action::Created,
    };
    store(connection, Some(settings))?;
    let entry = Entry {
        action,
        reason: None,
        subject: Subject::Settings,
        after: Some(image_of(settings)?),
        undoes: None,
    };
    journal.append(connection, &entry)
}

/// Makes the settings these, or none.
pub(super) fn store(
    connection: &Connection,
    settings: Option<&serde_json::Value>,
) -> Result<(), StoreError> {
    match settings {
        Some(settings) => run(
            connection,
            "INSERT INTO settings (only, value) VALUES (1, ?1)
             ON CONFLICT (only) DO UPDATE SET value = excluded.value",
            params![image_of(settings)?],
        ),
        None => run(connection, "DELETE FROM settings", []),
    }
    .map(|_| ())
}
