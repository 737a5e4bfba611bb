//! Editions of the terms: a company's own ones and what was confirmed of each, and all of them
//! as they hold, kept in memory until somebody changes one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::params;
use terms::{Confirmable, Date, Edition};
use uuid::Uuid;

use super::journal::{Entry, Writer, image_of};
use super::statement::{Columns, all, day_text, first, insert, integer, number, run};
use super::{Connection, index};
use crate::{Action, Confirmation, StoreError, StoredEdition, Subject};

/// What was read last; good as long as the register has the token that it was read with.
#[derive(Debug, Default)]
pub(crate) struct Cache(RefCell<Option<Arc<Editions>>>);

/// All editions as they hold: what was confirmed is applied.
#[derive(Debug)]
pub(crate) struct Editions {
    token: i64,
    stored: Vec<StoredEdition>,
    holding: BTreeMap<String, Arc<Edition>>,
}

impl Editions {
    /// The edition with this id.
    pub(crate) fn get(&self, id: &str) -> Option<&Arc<Edition>> {
        self.holding.get(id)
    }

    /// What is stored, in order of recording.
    pub(crate) fn stored(&self) -> &[StoredEdition] {
        &self.stored
    }

    /// The edition under which a contract is signed on `day`: of the company's own ones that are
    /// valid by then the newest, else the one that ships.
    pub(crate) fn signed_on(&self, day: Date) -> Arc<Edition> {
        let own = self
            .stored
            .iter()
            .filter(|stored| stored.edition.is_some())
            .filter_map(|stored| self.get(&stored.id))
            .filter(|edition| edition.valid_from <= day)
            .max_by_key(|edition| edition.valid_from);
        match own.or_else(|| self.get(&Edition::shipped().id)) {
            Some(edition) => Arc::clone(edition),
            None => Arc::new(Edition::shipped().clone()),
        }
    }
}

/// All editions as they hold now.
pub(crate) fn current(connection: &Connection) -> Result<Arc<Editions>, StoreError> {
    let token = number(
        connection,
        "SELECT editions_token FROM register WHERE only = 1",
        [],
    )?;
    let cache = &connection.editions().0;
    if let Some(editions) = cache.borrow().as_ref()
        && editions.token == token
    {
        return Ok(Arc::clone(editions));
    }
    let editions = Arc::new(read_all(connection, token)?);
    *cache.borrow_mut() = Some(Arc::clone(&editions));
    Ok(editions)
}

/// The edition that a contract pins.
pub(super) fn pinned(connection: &Connection, id: &str) -> Result<Arc<Edition>, StoreError> {
    current(connection)?
        .get(id)
        .map(Arc::clone)
        .ok_or(StoreError::Conflict { field: "edition" })
}

fn read_all(connection: &Connection, token: i64) -> Result<Editions, StoreError> {
    let shipped = Edition::shipped();
    let mut holding = BTreeMap::from([(shipped.id.clone(), Arc::new(shipped.clone()))]);
    let ids = all(
        connection,
        "SELECT id FROM edition ORDER BY row",
        [],
        super::statement::text,
    )?;
    let mut stored = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(found) = by_id(connection, &id)? else {
            continue;
        };
        if let Some(edition) = found.edition.as_ref().or_else(|| Edition::by_id(&id)) {
            holding.insert(id, Arc::new(confirmed(edition, &found.confirmations)));
        }
        stored.push(found);
    }
    Ok(Editions {
        token,
        stored,
        holding,
    })
}

/// An edition with what its owner confirmed (X3).
fn confirmed(edition: &Edition, confirmations: &[Confirmation]) -> Edition {
    let mut edition = edition.clone();
    for confirmation in confirmations {
        let level = edition
            .levels
            .iter_mut()
            .find(|level| level.id == confirmation.level);
        if let Some(level) = level
            && confirmation.cell == TEST_SYSTEMS
        {
            level.test_systems = Confirmable {
                value: confirmation.value,
                confirmed: true,
            };
        }
    }
    edition
}

/// The one cell that the published table leaves open.
const TEST_SYSTEMS: &str = "test_systems";

/// What is stored of the edition with this id.
pub(super) fn by_id(
    connection: &Connection,
    id: &str,
) -> Result<Option<StoredEdition>, StoreError> {
    let found = first(
        connection,
        "SELECT row, edition FROM edition WHERE id = ?1",
        [id],
        |columns| {
            let row = columns.integer()?;
            let edition = columns
                .optional_str()?
                .map(serde_json::from_str)
                .transpose()
                .map_err(|error| StoreError::Damaged {
                    detail: "an edition of the terms cannot be read".to_owned(),
                    source: Some(Box::new(error)),
                })?;
            Ok((row, edition))
        },
    )?;
    let Some((row, edition)) = found else {
        return Ok(None);
    };
    let confirmations = all(
        connection,
        "SELECT level, cell, value, who, on_day FROM edition_confirmation
         WHERE edition = ?1 ORDER BY position",
        [row],
        read_confirmation,
    )?;
    Ok(Some(StoredEdition {
        id: id.to_owned(),
        edition,
        confirmations,
    }))
}

fn read_confirmation(columns: &mut Columns<'_, '_>) -> Result<Confirmation, StoreError> {
    Ok(Confirmation {
        level: columns.text()?,
        cell: columns.text()?,
        value: columns.flag()?,
        who: columns.text()?,
        on: columns.day()?,
    })
}

/// Stores an edition, with its history.
pub(crate) fn put(
    connection: &Connection,
    journal: &mut Writer,
    edition: &StoredEdition,
    action: Action,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    store(connection, journal, edition)?;
    let entry = Entry {
        action,
        reason,
        subject: Subject::Edition(edition.id.clone()),
        after: Some(image_of(edition)?),
        undoes: None,
    };
    journal.append(connection, &entry)
}

/// Makes what is stored this, and the index of the contracts that pin it with it.
pub(super) fn store(
    connection: &Connection,
    journal: &mut Writer,
    edition: &StoredEdition,
) -> Result<(), StoreError> {
    let id = edition.id.as_str();
    let is_known = match &edition.edition {
        Some(own) => own.id == id && Edition::by_id(id).is_none(),
        None => Edition::by_id(id).is_some(),
    };
    if !is_known {
        return Err(StoreError::Conflict { field: "edition" });
    }
    let before = by_id(connection, id)?;
    let text = edition.edition.as_ref().map(image_of).transpose()?;
    let row = match row_of(connection, id)? {
        Some(row) => {
            run(
                connection,
                "UPDATE edition SET edition = ?1 WHERE row = ?2",
                params![text, row],
            )?;
            remove_confirmations(connection, row)?;
            row
        }
        None => insert(
            connection,
            "INSERT INTO edition (id, edition) VALUES (?1, ?2)",
            params![id, text],
        )?,
    };
    for (position, confirmation) in (0i64..).zip(&edition.confirmations) {
        run(
            connection,
            "INSERT INTO edition_confirmation (edition, position, level, cell, value, who, on_day)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                row,
                position,
                confirmation.level,
                confirmation.cell,
                confirmation.value,
                confirmation.who,
                day_text(confirmation.on),
            ],
        )?;
    }
    change_token(connection)?;
    if before.is_some_and(|before| before.edition != edition.edition) {
        index::follow_edition(connection, id, journal)?;
    }
    Ok(())
}

/// How many contracts were signed under the edition with this id: ordered or taken over, whatever
/// became of them. A draft is not signed.
pub(crate) fn signed_under(connection: &Connection, id: &str) -> Result<u64, StoreError> {
    let count = number(
        connection,
        "SELECT count(*) FROM contract
         WHERE edition = ?1 AND (received_on IS NOT NULL OR imported)",
        [id],
    )?;
    Ok(count.unsigned_abs())
}

/// Removes what is stored of an edition. One that a contract pins stays.
pub(super) fn remove(connection: &Connection, id: &str) -> Result<(), StoreError> {
    let row = row_of(connection, id)?
        .ok_or_else(|| StoreError::damaged("an edition of the history is missing"))?;
    let is_pinned = first(
        connection,
        "SELECT 1 FROM contract WHERE edition = ?1 LIMIT 1",
        [id],
        integer,
    )?
    .is_some();
    if is_pinned && Edition::by_id(id).is_none() {
        return Err(StoreError::Conflict { field: "edition" });
    }
    remove_confirmations(connection, row)?;
    run(connection, "DELETE FROM edition WHERE row = ?1", [row])?;
    change_token(connection)
}

fn row_of(connection: &Connection, id: &str) -> Result<Option<i64>, StoreError> {
    first(
        connection,
        "SELECT row FROM edition WHERE id = ?1",
        [id],
        integer,
    )
}

fn remove_confirmations(connection: &Connection, row: i64) -> Result<(), StoreError> {
    run(
        connection,
        "DELETE FROM edition_confirmation WHERE edition = ?1",
        [row],
    )
    .map(|_| ())
}

/// A token that no other state of the editions has, also none that was rolled back.
fn change_token(connection: &Connection) -> Result<(), StoreError> {
    let (token, _) = Uuid::new_v4().as_u64_pair();
    run(
        connection,
        "UPDATE register SET editions_token = ?1 WHERE only = 1",
        [token.cast_signed()],
    )
    .map(|_| ())
}
