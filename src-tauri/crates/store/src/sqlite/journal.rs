//! The journal: one entry for each change of a record, with its image in JSON, and a chain of
//! hashes over all entries. The chain holds salted digests of the images, so that an image can
//! go without breaking it.

use chrono::DateTime;
use rusqlite::params;
use sha2::{Digest, Sha256};
use terms::Date;
use uuid::Uuid;

use super::statement::{Columns, all, day_text, first, number, optional_text, run, text};
use super::{Connection, Vocabulary};
use crate::{Action, JournalEntry, Stamp, StoreError, Subject};

mod images;
mod subject;

pub(super) use images::{known_on, record_of};
use subject::subject_name;
pub(super) use subject::{subject_from, subject_id};

/// Writes the entries of one change.
#[derive(Debug)]
pub(crate) struct Writer {
    stamp: Stamp,
    index_day: Date,
    end: Option<Place>,
    vocabulary: Vocabulary,
}

/// Where a change writes next.
#[derive(Debug)]
struct Place {
    seq: i64,
    change: i64,
    hash: [u8; 32],
}

/// The last entry of a journal; none if it is empty.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct End {
    seq: i64,
    hash: [u8; 32],
}

/// What is written about one record.
#[derive(Debug)]
pub(super) struct Entry<'e> {
    pub(super) action: Action,
    pub(super) reason: Option<&'e str>,
    pub(super) subject: Subject,
    /// The record after, as JSON.
    pub(super) after: Option<String>,
    pub(super) undoes: Option<i64>,
}

impl Writer {
    pub(crate) fn new(stamp: Stamp) -> Self {
        Self {
            index_day: stamp.today,
            stamp,
            end: None,
            vocabulary: Vocabulary::default(),
        }
    }

    /// Entries from here on are recorded at another moment; what is derived stays that of the day
    /// of the change.
    pub(crate) fn record_as(&mut self, stamp: Stamp) {
        self.stamp = stamp;
    }

    /// The day that the index is derived for.
    pub(super) fn index_day(&self) -> Date {
        self.index_day
    }

    /// The words that this change is known to have stored.
    pub(super) fn vocabulary(&mut self) -> &mut Vocabulary {
        &mut self.vocabulary
    }

    /// Appends an entry.
    pub(super) fn append(
        &mut self,
        connection: &Connection,
        entry: &Entry<'_>,
    ) -> Result<(), StoreError> {
        let end = match &mut self.end {
            Some(end) => end,
            none => none.insert(next_place(connection)?),
        };
        end.seq += 1;
        let image = entry.after.as_deref().map(Image::new);
        let fields = Fields {
            seq: end.seq,
            change: end.change,
            recorded_at: self.stamp.recorded_at.to_rfc3339(),
            today: day_text(self.stamp.today),
            who: self.stamp.who.clone(),
            action: entry.action.id().to_owned(),
            reason: entry.reason.map(str::to_owned),
            subject: subject_name(&entry.subject).to_owned(),
            subject_id: subject_id(&entry.subject),
            before_seq: last_image_of(connection, &entry.subject)?,
            after_digest: image.as_ref().map(|image| image.digest.to_vec()),
            undoes: entry.undoes,
        };
        end.hash = fields.chained_to(&end.hash);
        run(
            connection,
            "INSERT INTO journal (seq, change, recorded_at, today, who, action, reason, subject,
                subject_id, before_seq, after_digest, undoes, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            params![
                fields.seq,
                fields.change,
                fields.recorded_at,
                fields.today,
                fields.who,
                fields.action,
                fields.reason,
                fields.subject,
                fields.subject_id,
                fields.before_seq,
                fields.after_digest,
                fields.undoes,
                end.hash,
            ],
        )?;
        if let (Some(image), Some(text)) = (image, &entry.after) {
            run(
                connection,
                "INSERT INTO journal_image (seq, salt, image) VALUES (?1, ?2, ?3)",
                params![end.seq, image.salt, text],
            )?;
        }
        Ok(())
    }
}

/// The salt of an image and the digest that the chain holds.
struct Image {
    salt: [u8; 16],
    digest: [u8; 32],
}

impl Image {
    fn new(text: &str) -> Self {
        let salt = Uuid::new_v4().into_bytes();
        let digest = digest(&salt, text);
        Self { salt, digest }
    }
}

/// The digest of an image, as the chain holds it.
pub(super) fn digest(salt: &[u8], image: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(salt)
        .chain_update(image)
        .finalize()
        .into()
}

/// Everything of an entry that the chain covers, as it is stored.
pub(super) struct Fields {
    pub(super) seq: i64,
    pub(super) change: i64,
    pub(super) recorded_at: String,
    pub(super) today: String,
    pub(super) who: String,
    pub(super) action: String,
    pub(super) reason: Option<String>,
    pub(super) subject: String,
    pub(super) subject_id: Vec<u8>,
    pub(super) before_seq: Option<i64>,
    pub(super) after_digest: Option<Vec<u8>>,
    pub(super) undoes: Option<i64>,
}

impl Fields {
    /// The columns of `journal` that [`read`](Self::read) takes, in order.
    pub(super) const COLUMNS: &'static str = "j.seq, j.change, j.recorded_at, j.today, j.who, \
        j.action, j.reason, j.subject, j.subject_id, j.before_seq, j.after_digest, j.undoes";

    pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            seq: columns.integer()?,
            change: columns.integer()?,
            recorded_at: columns.text()?,
            today: columns.text()?,
            who: columns.text()?,
            action: columns.text()?,
            reason: columns.optional_text()?,
            subject: columns.text()?,
            subject_id: columns.blob()?.to_vec(),
            before_seq: columns.optional_integer()?,
            after_digest: columns.optional_blob()?.map(<[u8]>::to_vec),
            undoes: columns.optional_integer()?,
        })
    }

    /// The hash of this entry behind the one before. Lengths go in front, so that no two
    /// different entries read the same.
    pub(super) fn chained_to(&self, before: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(before);
        let numbers = [self.seq, self.change].map(Some);
        for number in numbers.into_iter().chain([self.before_seq, self.undoes]) {
            hash.update([u8::from(number.is_some())]);
            hash.update(number.unwrap_or_default().to_be_bytes());
        }
        let texts = [
            Some(self.recorded_at.as_bytes()),
            Some(self.today.as_bytes()),
            Some(self.who.as_bytes()),
            Some(self.action.as_bytes()),
            self.reason.as_deref().map(str::as_bytes),
            Some(self.subject.as_bytes()),
            Some(self.subject_id.as_slice()),
            self.after_digest.as_deref(),
        ];
        for text in texts {
            hash.update([u8::from(text.is_some())]);
            let bytes = text.unwrap_or_default();
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        hash.finalize().into()
    }

    pub(super) fn subject(&self) -> Result<Subject, StoreError> {
        subject_from(&self.subject, &self.subject_id)
    }
}

/// The history of one record, oldest first.
pub(crate) fn of_subject(
    connection: &Connection,
    subject: &Subject,
) -> Result<Vec<JournalEntry>, StoreError> {
    entries(connection, "j.subject_id = ?1", [subject_id(subject)])
}

/// All entries of one change, in order.
pub(crate) fn of_change(
    connection: &Connection,
    change: i64,
) -> Result<Vec<JournalEntry>, StoreError> {
    entries(connection, "j.change = ?1", [change])
}

/// The entry at this place.
pub(super) fn at(connection: &Connection, seq: i64) -> Result<JournalEntry, StoreError> {
    entries(connection, "j.seq = ?1", [seq])?
        .pop()
        .ok_or_else(|| StoreError::damaged("a journal entry is missing"))
}

/// Entries that meet a condition of this module, oldest first.
fn entries(
    connection: &Connection,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<JournalEntry>, StoreError> {
    let sql = format!(
        "SELECT {}, before.image, after.image FROM journal AS j
         LEFT JOIN journal_image AS before ON before.seq = j.before_seq
         LEFT JOIN journal_image AS after ON after.seq = j.seq
         WHERE {condition} ORDER BY j.seq",
        Fields::COLUMNS
    );
    all(connection, &sql, params, |columns| {
        let fields = Fields::read(columns)?;
        Ok(JournalEntry {
            seq: fields.seq,
            change: fields.change,
            recorded_at: DateTime::parse_from_rfc3339(&fields.recorded_at)
                .map_err(|_| StoreError::damaged("a journal entry has no time"))?,
            today: fields
                .today
                .parse()
                .map_err(|_| StoreError::damaged("a journal entry has no day"))?,
            action: Action::from_id(&fields.action)
                .ok_or_else(|| StoreError::damaged("a journal entry has no action"))?,
            subject: fields.subject()?,
            who: fields.who,
            reason: fields.reason,
            undoes: fields.undoes,
            before: columns.optional_str()?.map(parse_image).transpose()?,
            after: columns.optional_str()?.map(parse_image).transpose()?,
        })
    })
}

/// A record as JSON, as the journal keeps it.
pub(super) fn image_of<R: serde::Serialize>(record: &R) -> Result<String, StoreError> {
    serde_json::to_string(record).map_err(|error| StoreError::Engine {
        source: Box::new(error),
    })
}

fn parse_image(text: &str) -> Result<serde_json::Value, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged {
        detail: "an image in the journal cannot be read".to_owned(),
        source: Some(Box::new(error)),
    })
}

/// The last entry.
pub(super) fn end(connection: &Connection) -> Result<Option<End>, StoreError> {
    first(
        connection,
        "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1",
        [],
        |columns| {
            Ok(End {
                seq: columns.integer()?,
                hash: hash_of(columns.optional_blob()?)?,
            })
        },
    )
}

fn next_place(connection: &Connection) -> Result<Place, StoreError> {
    let change = number(
        connection,
        "SELECT ifnull(max(change), 0) + 1 FROM journal",
        [],
    )?;
    let (seq, hash) = match end(connection)? {
        Some(end) => (end.seq, end.hash),
        None => (0, [0; 32]),
    };
    Ok(Place { seq, change, hash })
}

/// A stored hash.
pub(super) fn hash_of(bytes: Option<&[u8]>) -> Result<[u8; 32], StoreError> {
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| StoreError::damaged("a journal entry has no hash"))
}

/// The record as its history knows it last, as JSON.
pub(super) fn last_image(
    connection: &Connection,
    subject: &Subject,
) -> Result<Option<String>, StoreError> {
    match last_image_of(connection, subject)? {
        Some(seq) => first(
            connection,
            "SELECT image FROM journal_image WHERE seq = ?1",
            [seq],
            text,
        ),
        None => Ok(None),
    }
}

/// The entry that holds the record as it is before a change; none if the record is not there.
fn last_image_of(connection: &Connection, subject: &Subject) -> Result<Option<i64>, StoreError> {
    first(
        connection,
        "SELECT seq, after_digest IS NOT NULL FROM journal WHERE subject_id = ?1
         ORDER BY seq DESC LIMIT 1",
        [subject_id(subject)],
        |columns| Ok((columns.integer()?, columns.flag()?)),
    )
    .map(|last| last.and_then(|(seq, has_image)| has_image.then_some(seq)))
}

/// The record as its history knew it on a day: after the last entry that was recorded on or
/// before it. None if the record was not there.
pub(super) fn image_on(
    connection: &Connection,
    subject: &Subject,
    day: Date,
) -> Result<Option<String>, StoreError> {
    first(
        connection,
        "SELECT image.image FROM journal AS j LEFT JOIN journal_image AS image ON image.seq = j.seq
         WHERE j.subject_id = ?1 AND j.today <= ?2 ORDER BY j.seq DESC LIMIT 1",
        params![subject_id(subject), day_text(day)],
        optional_text,
    )
    .map(Option::flatten)
}
