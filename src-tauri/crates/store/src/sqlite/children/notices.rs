//! The table of notices, with the evidence of each.

use rusqlite::params;
use terms::{Channel, ExtraordinaryFact, NoticeFact, Party, TimeOfDay};

use crate::StoreError;
use crate::sqlite::Connection;
use crate::sqlite::request::{document, document_bytes};
use crate::sqlite::statement::{Columns, day_text, optional_day_text, run};

pub(super) const DELETE: &str = "DELETE FROM notice WHERE contract = ?1";
pub(super) const ALL: &str = "SELECT received_on, party, channel, named_end, sender, recorded_on, \
    signed_copy_on, withdrawn_on, extraordinary_end, extraordinary_reason, received_time, \
    document_sha256, document_name, document_bytes FROM notice \
    WHERE contract = ?1 ORDER BY position";

pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<NoticeFact, StoreError> {
    Ok(NoticeFact {
        received_on: columns.day()?,
        party: columns.one_of(Party::from_id)?,
        channel: columns.one_of(Channel::from_id)?,
        named_end: columns.optional_day()?,
        sender: columns.optional_text()?,
        recorded_on: columns.day()?,
        signed_copy_on: columns.optional_day()?,
        withdrawn_on: columns.optional_day()?,
        extraordinary: columns
            .optional_day()?
            .zip(columns.optional_text()?)
            .map(|(ends_on, reason)| ExtraordinaryFact { ends_on, reason }),
        received_time: columns
            .optional_str()?
            .map(str::parse::<TimeOfDay>)
            .transpose()
            .map_err(|_| StoreError::damaged("a time of day cannot be read"))?,
        document: document(columns)?,
    })
}

pub(super) fn insert(
    connection: &Connection,
    row: i64,
    position: i64,
    notice: &NoticeFact,
) -> Result<(), StoreError> {
    let extraordinary = notice.extraordinary.as_ref();
    let document = notice.document.as_ref();
    run(
        connection,
        "INSERT INTO notice (contract, position, received_on, party, channel, named_end, sender,
            recorded_on, signed_copy_on, withdrawn_on, extraordinary_end, extraordinary_reason,
            received_time, document_sha256, document_name, document_bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            row,
            position,
            day_text(notice.received_on),
            notice.party.id(),
            notice.channel.id(),
            optional_day_text(notice.named_end),
            notice.sender,
            day_text(notice.recorded_on),
            optional_day_text(notice.signed_copy_on),
            optional_day_text(notice.withdrawn_on),
            extraordinary.map(|fact| day_text(fact.ends_on)),
            extraordinary.map(|fact| &fact.reason),
            notice.received_time.map(|time| time.to_string()),
            document.map(|document| &document.sha256),
            document.map(|document| &document.name),
            document_bytes(document),
        ],
    )
    .map(|_| ())
}
