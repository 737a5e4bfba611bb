//! The schema, version by version. A released migration never changes; each runs in a
//! transaction of its own together with the version it leads to.

use rusqlite::TransactionBehavior;

use super::Connection;
use super::connection;
use super::failure::OfRegister;
use super::statement::{all, text};
use crate::StoreError;

/// One step for each schema version, from 1.
const MIGRATIONS: [&str; 3] = [
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
];

/// The newest schema that this program knows.
pub(crate) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// The schema of a database.
pub(super) fn version(connection: &rusqlite::Connection) -> Result<i64, StoreError> {
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .of_register()
}

/// Brings a database to the newest schema.
///
/// Steps make tables anew that others refer to. So references are not enforced meanwhile, and
/// checked as a whole before a step is stored; where one would break, nothing is.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    if version(connection)? >= newest() {
        return Ok(());
    }
    connection::enforce_references(connection, false)?;
    let migrated = all_steps(connection);
    connection::enforce_references(connection, true)?;
    // Prepared against tables that are others now.
    connection.flush_prepared_statement_cache();
    migrated
}

fn all_steps(connection: &mut Connection) -> Result<(), StoreError> {
    while version(connection)? < newest() {
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .of_register()?;
        // Another process may have been faster.
        let from = version(&transaction)?;
        let step = usize::try_from(from)
            .ok()
            .and_then(|from| MIGRATIONS.get(from));
        if let Some(step) = step {
            transaction.execute_batch(step).of_register()?;
            let broken = all(&transaction, "PRAGMA foreign_key_check", [], text)?;
            if let Some(table) = broken.first() {
                return Err(StoreError::damaged(format!(
                    "a row of {table} refers to something that is missing"
                )));
            }
            transaction
                .pragma_update(None, "user_version", from + 1)
                .of_register()?;
        }
        transaction.commit().of_register()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use sha2::{Digest, Sha256};

    use super::*;

    /// Released migrations and their hashes. Add a line for a new one; never edit one.
    const RELEASED: [&str; 3] = [
        "3e25ce19cfe90f21364f3f4c713337c60fd0c1390e024c75619da2211a997f7a",
        "4050d2b5551baf6c2e71a228a7be6396c46533a5de69f32149aef3023c861322",
        "69af7c7aa3f48b8ac565054329be936bd02adaf86f6a8eebae56be3fe3a17e6d",
    ];

    #[test]
    fn released_migrations_never_change() {
        for (at, step) in MIGRATIONS.iter().enumerate() {
            let mut hash = String::new();
            for byte in Sha256::digest(step.as_bytes()) {
                write!(hash, "{byte:02x}").unwrap();
            }
            assert_eq!(
                Some(&hash.as_str()),
                RELEASED.get(at),
                "migration {}",
                at + 1
            );
        }
    }
}
