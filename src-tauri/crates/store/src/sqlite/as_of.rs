//! A contract as the register knew it on a day: from the images of the history, with its
//! support requests as they were known then.

use serde::de::DeserializeOwned;
use terms::Date;

use super::{Connection, change_list, journal};
use crate::{Contract, ContractId, Request, StoreError, Subject};

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
    let ids = change_list::requests_ever(connection, id)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(known(connection, &Subject::Request(id), day)?);
    }
    Ok(found)
}

fn known<R: DeserializeOwned>(
    connection: &Connection,
    subject: &Subject,
    day: Date,
) -> Result<Option<R>, StoreError> {
    journal::image_on(connection, subject, day)?
        .map(|image| journal::record_of(&image))
        .transpose()
}
