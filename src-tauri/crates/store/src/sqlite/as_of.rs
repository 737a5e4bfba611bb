//! A contract as the register knew it on a day: from the images of the history, with its
//! support requests as they were known then.

use serde::de::DeserializeOwned;
use terms::Date;

use super::statement::{all, integer};
use super::{Connection, journal};
use crate::{Contract, ContractId, Request, RequestId, StoreError, Subject};

/// The contract as of the end of `day`: what had been recorded on or before it.
pub(crate) fn contract(
    connection: &Connection,
    id: ContractId,
    day: Date,
) -> Result<Option<Contract>, StoreError> {
    let Some(mut contract) = known::<Contract>(connection, &Subject::Contract(id), day)? else {
        return Ok(None);
    };
    let mut requests = requests(connection, id, day)?;
    requests.sort_by_key(|request| (request.fact.received_at, request.id));
    contract.facts.requests = requests.into_iter().map(|request| request.fact).collect();
    Ok(Some(contract))
}

fn requests(
    connection: &Connection,
    id: ContractId,
    day: Date,
) -> Result<Vec<Request>, StoreError> {
    // Those that are there, and those whose recording was taken back since.
    let ids = all(
        connection,
        "SELECT r.id FROM contract AS c CROSS JOIN request AS r ON r.contract = c.row WHERE c.id = ?1
         UNION SELECT request FROM removed_request_index WHERE contract = ?1",
        [id.0.as_bytes().as_slice()],
        integer,
    )?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(known(connection, &Subject::Request(RequestId(id)), day)?);
    }
    Ok(found)
}

fn known<R: DeserializeOwned>(
    connection: &Connection,
    subject: &Subject,
    day: Date,
) -> Result<Option<R>, StoreError> {
    journal::image_on(connection, subject, day)?
        .map(|image| serde_json::from_str(&image))
        .transpose()
        .map_err(|error| StoreError::Damaged {
            detail: "an image in the journal cannot be read".to_owned(),
            source: Some(Box::new(error)),
        })
}
