//! Records as the history keeps them: what an image holds, and which one was the last on a day.

use rusqlite::params;
use serde::de::DeserializeOwned;
use terms::Date;

use super::subject::subject_from;
use crate::sqlite::Connection;
use crate::sqlite::statement::{day_text, first};
use crate::{StoreError, Subject};

/// Which record an identity is of, and its image on a day: after the last entry that was recorded
/// on or before it. None if the record was not there.
pub(in crate::sqlite) fn known_on(
    connection: &Connection,
    subject_id: &[u8],
    day: Date,
) -> Result<Option<(Subject, String)>, StoreError> {
    first(
        connection,
        "SELECT j.subject, image.image FROM journal AS j
         LEFT JOIN journal_image AS image ON image.seq = j.seq
         WHERE j.subject_id = ?1 AND j.today <= ?2 ORDER BY j.seq DESC LIMIT 1",
        params![subject_id, day_text(day)],
        |columns| {
            let subject = subject_from(columns.str()?, subject_id)?;
            Ok(columns.optional_text()?.map(|image| (subject, image)))
        },
    )
    .map(Option::flatten)
}

/// The record that an image holds.
pub(in crate::sqlite) fn record_of<R: DeserializeOwned>(image: &str) -> Result<R, StoreError> {
    serde_json::from_str(image).map_err(|error| StoreError::Damaged {
        detail: "an image in the journal cannot be read".to_owned(),
        source: Some(Box::new(error)),
    })
}
