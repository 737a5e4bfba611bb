//! Which record an entry is about, in the two columns of the journal.

use uuid::Uuid;

use crate::{StoreError, Subject};

/// A subject from its two columns.
pub(in crate::sqlite) fn subject_from(name: &str, id: &[u8]) -> Result<Subject, StoreError> {
    let found = match name {
        "settings" if id.is_empty() => Some(Subject::Settings),
        "contract" => Uuid::from_slice(id)
            .ok()
            .map(|id| Subject::Contract(id.into())),
        "customer" => Uuid::from_slice(id)
            .ok()
            .map(|id| Subject::Customer(id.into())),
        "request" => id
            .try_into()
            .ok()
            .map(|id| Subject::Request(i64::from_be_bytes(id).into())),
        "edition" => id
            .strip_prefix(EDITION)
            .and_then(|id| String::from_utf8(id.to_vec()).ok())
            .map(Subject::Edition),
        _ => None,
    };
    found.ok_or_else(|| StoreError::damaged("a journal entry is about nothing"))
}

pub(super) fn subject_name(subject: &Subject) -> &'static str {
    match subject {
        Subject::Contract(_) => "contract",
        Subject::Customer(_) => "customer",
        Subject::Request(_) => "request",
        Subject::Edition(_) => "edition",
        Subject::Settings => "settings",
    }
}

/// In front of the id of an edition, so that it is never as long and as low as another identity.
const EDITION: &[u8] = b"edition:";

/// The identity as it is stored; no two subjects of whatever kind have the same.
pub(in crate::sqlite) fn subject_id(subject: &Subject) -> Vec<u8> {
    match subject {
        Subject::Contract(id) => id.0.as_bytes().to_vec(),
        Subject::Customer(id) => id.0.as_bytes().to_vec(),
        Subject::Request(id) => id.0.to_be_bytes().to_vec(),
        Subject::Edition(id) => [EDITION, id.as_bytes()].concat(),
        Subject::Settings => Vec::new(),
    }
}
