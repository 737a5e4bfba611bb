//! Every record against the last image in its history: a changed fact is found, and so is a
//! record without history or a history without record.

use serde::de::DeserializeOwned;
use terms::Date;

use super::{About, Findings};
use crate::sqlite::statement::{all, id};
use crate::sqlite::{Connection, contract, customer, journal, settings};
use crate::{CheckKind, ContractId, CustomerId, StoreError, Subject};

pub(super) fn check(
    connection: &Connection,
    _: Date,
    findings: &mut Findings,
) -> Result<(), StoreError> {
    let customers = all(
        connection,
        "SELECT id FROM customer ORDER BY row",
        [],
        id::<CustomerId>,
    )?;
    for id in customers {
        let stored = customer::by_id(connection, id);
        let number = |record: &crate::Customer| record.number.clone();
        compare(connection, findings, Subject::Customer(id), stored, number)?;
    }
    let contracts = all(
        connection,
        "SELECT id FROM contract ORDER BY row",
        [],
        id::<ContractId>,
    )?;
    for id in contracts {
        let stored = contract::by_id(connection, id);
        let number = |record: &crate::Contract| record.number.clone();
        compare(connection, findings, Subject::Contract(id), stored, number)?;
    }
    let set = settings::read(connection);
    if !matches!(set, Ok(None)) {
        compare(connection, findings, Subject::Settings, set, |_| {
            String::new()
        })?;
    }
    missing(connection, findings)
}

fn compare<R: DeserializeOwned + PartialEq>(
    connection: &Connection,
    findings: &mut Findings,
    subject: Subject,
    stored: Result<Option<R>, StoreError>,
    number: impl Fn(&R) -> String,
) -> Result<(), StoreError> {
    let about = |number| Some(About { subject, number });
    let record = match stored {
        Ok(Some(record)) => record,
        Ok(None) => {
            // It is there, but not together with what it refers to.
            findings.add(CheckKind::BrokenReference, about(None), "it cannot be read");
            return Ok(());
        }
        Err(StoreError::Damaged { detail, .. }) => {
            findings.add(CheckKind::RecordDiffers, about(None), detail);
            return Ok(());
        }
        Err(other) => return Err(other),
    };
    let number = Some(number(&record)).filter(|number| !number.is_empty());
    match journal::last_image(connection, subject)? {
        None => findings.add(CheckKind::RecordMissing, about(number), "it has no history"),
        Some(image) => {
            let known: Option<R> = serde_json::from_str(&image).ok();
            if known.as_ref() != Some(&record) {
                let detail = "it differs from the last entry of its history";
                findings.add(CheckKind::RecordDiffers, about(number), detail);
            }
        }
    }
    Ok(())
}

/// Records that the history knows and that are gone.
fn missing(connection: &Connection, findings: &mut Findings) -> Result<(), StoreError> {
    let gone = all(
        connection,
        "SELECT subject, subject_id, seq FROM journal AS j
         WHERE after_digest IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM journal AS later
                WHERE later.subject_id = j.subject_id AND later.seq > j.seq)
            AND CASE subject
                WHEN 'contract' THEN NOT EXISTS (SELECT 1 FROM contract WHERE id = j.subject_id)
                WHEN 'customer' THEN NOT EXISTS (SELECT 1 FROM customer WHERE id = j.subject_id)
                ELSE NOT EXISTS (SELECT 1 FROM settings)
            END
         ORDER BY seq",
        [],
        |columns| {
            let subject = columns.text()?;
            let id = columns.blob()?.to_vec();
            Ok((journal::subject_from(&subject, &id)?, columns.integer()?))
        },
    )?;
    for (subject, seq) in gone {
        let detail = "its history has no record";
        findings.add_entry(CheckKind::RecordMissing, seq, Some(subject), detail);
    }
    Ok(())
}
