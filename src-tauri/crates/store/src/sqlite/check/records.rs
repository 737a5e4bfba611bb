//! Every record against the last image in its history: a changed fact is found, and so is a
//! record without history or a history without record.

use serde::de::DeserializeOwned;
use terms::Date;

use super::{About, Findings};
use crate::sqlite::statement::{all, first, id, integer, text};
use crate::sqlite::{Connection, contract, customer, edition, journal, request, settings};
use crate::{CheckKind, Contract, ContractId, CustomerId, RequestId, StoreError, Subject};

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
        compare(connection, findings, &Subject::Customer(id), stored, number)?;
    }
    let contracts = all(
        connection,
        "SELECT id FROM contract ORDER BY row",
        [],
        id::<ContractId>,
    )?;
    for id in contracts {
        let stored = contract::by_id(connection, id).map(|stored| stored.map(without_requests));
        let number = |record: &crate::Contract| record.number.clone();
        compare(connection, findings, &Subject::Contract(id), stored, number)?;
    }
    let requests = all(
        connection,
        "SELECT id FROM request ORDER BY id",
        [],
        integer,
    )?;
    for id in requests.into_iter().map(RequestId) {
        let stored = request::by_id(connection, id);
        let number = |record: &crate::Request| record.id.to_string();
        compare(connection, findings, &Subject::Request(id), stored, number)?;
    }
    let editions = all(connection, "SELECT id FROM edition ORDER BY row", [], text)?;
    for id in editions {
        let stored = edition::by_id(connection, &id);
        let number = |record: &crate::StoredEdition| record.id.clone();
        compare(connection, findings, &Subject::Edition(id), stored, number)?;
    }
    let set = settings::read(connection);
    if !matches!(set, Ok(None)) {
        compare(connection, findings, &Subject::Settings, set, |_| {
            String::new()
        })?;
    }
    missing(connection, findings)
}

/// A contract as its history keeps it: requests are records of their own.
fn without_requests(mut contract: Contract) -> Contract {
    contract.facts.requests.clear();
    contract
}

fn compare<R: DeserializeOwned + PartialEq>(
    connection: &Connection,
    findings: &mut Findings,
    subject: &Subject,
    stored: Result<Option<R>, StoreError>,
    number: impl Fn(&R) -> String,
) -> Result<(), StoreError> {
    let about = |number| {
        Some(About {
            subject: subject.clone(),
            number,
        })
    };
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
    let last = all(
        connection,
        "SELECT subject, subject_id, seq FROM journal AS j
         WHERE after_digest IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM journal AS later
                WHERE later.subject_id = j.subject_id AND later.seq > j.seq)
         ORDER BY seq",
        [],
        |columns| {
            let subject = columns.text()?;
            let id = columns.blob()?.to_vec();
            Ok((journal::subject_from(&subject, &id)?, columns.integer()?))
        },
    )?;
    let mut gone = Vec::new();
    for (subject, seq) in last {
        if !is_there(connection, &subject)? {
            gone.push((subject, seq));
        }
    }
    for (subject, seq) in gone {
        let detail = "its history has no record";
        findings.add_entry(CheckKind::RecordMissing, seq, Some(subject), detail);
    }
    Ok(())
}

fn is_there(connection: &Connection, subject: &Subject) -> Result<bool, StoreError> {
    match subject {
        Subject::Contract(id) => first(
            connection,
            "SELECT 1 FROM contract WHERE id = ?1",
            [id.0.as_bytes().as_slice()],
            integer,
        ),
        Subject::Customer(id) => first(
            connection,
            "SELECT 1 FROM customer WHERE id = ?1",
            [id.0.as_bytes().as_slice()],
            integer,
        ),
        Subject::Request(id) => first(
            connection,
            "SELECT 1 FROM request WHERE id = ?1",
            [id.0],
            integer,
        ),
        Subject::Edition(id) => first(
            connection,
            "SELECT 1 FROM edition WHERE id = ?1",
            [id],
            integer,
        ),
        Subject::Settings => first(connection, "SELECT 1 FROM settings", [], integer),
    }
    .map(|found| found.is_some())
}
