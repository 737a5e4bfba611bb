//! The journal: no entry missing, put in or changed, and every image as it was written.

use terms::Date;

use super::Findings;
use crate::sqlite::Connection;
use crate::sqlite::journal::{Fields, digest, hash_of};
use crate::sqlite::statement::each;
use crate::{CheckKind, StoreError};

pub(super) fn check(
    connection: &Connection,
    _: Date,
    findings: &mut Findings,
) -> Result<(), StoreError> {
    let mut expected = 1;
    let mut before = [0; 32];
    let sql = format!(
        "SELECT {}, j.hash, image.salt, image.image FROM journal AS j
         LEFT JOIN journal_image AS image ON image.seq = j.seq ORDER BY j.seq",
        Fields::COLUMNS
    );
    each(connection, &sql, [], |columns| {
        let fields = Fields::read(columns)?;
        let hash = hash_of(columns.optional_blob()?)?;
        let salt = columns.optional_blob()?;
        let image = columns.optional_str()?;
        let subject = fields.subject().ok();
        if fields.seq != expected {
            findings.add_entry(
                CheckKind::JournalChain,
                fields.seq,
                subject.clone(),
                "entries before it are missing",
            );
        } else if fields.chained_to(&before) != hash {
            findings.add_entry(
                CheckKind::JournalChain,
                fields.seq,
                subject.clone(),
                "it was changed, or an entry before it",
            );
        }
        expected = fields.seq + 1;
        before = hash;
        let flaw = match (&fields.after_digest, salt.zip(image)) {
            (None, None) => None,
            (None, Some(_)) => Some("an image was put in"),
            (Some(_), None) => Some("the image is missing"),
            (Some(written), Some((salt, image))) => {
                (digest(salt, image) != written.as_slice()).then_some("the image was changed")
            }
        };
        if let Some(flaw) = flaw {
            findings.add_entry(CheckKind::JournalImage, fields.seq, subject, flaw);
        }
        Ok(())
    })
}
