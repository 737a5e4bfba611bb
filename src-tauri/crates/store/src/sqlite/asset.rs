//! Files of the company, known by their content: storing the same one twice keeps it once.

use std::fmt::Write;

use rusqlite::params;
use sha2::{Digest, Sha256};

use super::Connection;
use super::statement::{first, run};
use crate::{Asset, StoreError};

/// Keeps a file; gives the hash of its content, by which it is found again.
pub(crate) fn put(
    connection: &Connection,
    media_type: &str,
    bytes: &[u8],
) -> Result<String, StoreError> {
    let sha256 = name_of(media_type, bytes);
    run(
        connection,
        "INSERT OR IGNORE INTO asset (sha256, media_type, bytes) VALUES (?1, ?2, ?3)",
        params![sha256, media_type, bytes],
    )?;
    Ok(sha256)
}

/// The file with this content.
pub(crate) fn by_hash(connection: &Connection, sha256: &str) -> Result<Option<Asset>, StoreError> {
    first(
        connection,
        "SELECT media_type, bytes FROM asset WHERE sha256 = ?1",
        [sha256],
        |columns| {
            Ok(Asset {
                media_type: columns.text()?,
                bytes: columns.blob()?.to_vec(),
            })
        },
    )
}

/// SHA-256 of what a file holds and of its content, 64 hexadecimal digits.
pub(super) fn name_of(media_type: &str, bytes: &[u8]) -> String {
    Sha256::new()
        .chain_update(media_type)
        // No media type holds one, so that no two files read the same.
        .chain_update(b"\n")
        .chain_update(bytes)
        .finalize()
        .iter()
        .fold(String::with_capacity(64), |mut name, byte| {
            // Writing into a text never fails.
            let _ = write!(name, "{byte:02x}");
            name
        })
}
