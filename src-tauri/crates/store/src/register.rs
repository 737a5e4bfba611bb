//! The register as everybody outside sees it: opening, reading in one consistent view, changing
//! in one transaction with its history, undo and redo. The engine is behind it.

use std::ops::Deref;
use std::path::Path;

use terms::Date;

use crate::sqlite::{self, Connection, Database};
use crate::{
    Action, Contract, Customer, JournalEntry, Request, RequestId, Stamp, StoreError, StoredEdition,
};

mod calendar;
mod owned;
mod reading;
mod renewals;

pub use owned::Owned;

/// What a register is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Reading only. Changes are refused; the index, which holds nothing but what follows from
    /// the facts, may still be brought to today where the file can be written.
    ReadOnly,
    /// Reading and changing; becomes read-only where the file may not be written.
    ReadWrite,
    /// As `ReadWrite`, and makes the file if it is missing (not its folder).
    Create,
}

/// An open register.
///
/// Other processes may use the same register at the same time; nothing here assumes to be alone.
/// All derived values read from it are those of its [`today`](Register::today).
#[derive(Debug)]
pub struct Register {
    database: Database,
    today: Date,
}

impl Register {
    /// Opens the register at `path`.
    ///
    /// A file that is refused stays as it is, byte for byte.
    pub fn open(path: impl AsRef<Path>, access: Access, today: Date) -> Result<Self, StoreError> {
        let database = Database::open(path.as_ref(), access, today)?;
        Ok(Self { database, today })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.database.path()
    }

    /// Whether changes are refused.
    pub fn is_read_only(&self) -> bool {
        self.database.is_read_only()
    }

    /// Version of its schema.
    pub fn schema_version(&self) -> Result<i64, StoreError> {
        self.database.schema_version()
    }

    /// A number that changes when another process has changed the register.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        self.database.data_version()
    }

    /// How many journal entries there are; asking moves no index to another day.
    pub fn recorded(&self) -> Result<i64, StoreError> {
        self.database.recorded()
    }

    /// Copies everything, as of one moment, into one file; `to` must not be there yet. Others may
    /// work with the register meanwhile.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        self.database.copy_to(to)
    }

    /// Makes the register what a copy of it holds. Others who have it open go on with that.
    pub fn take_over(&mut self, copy: &Path) -> Result<(), StoreError> {
        self.database.take_over(copy, self.today)
    }

    /// The day for which derived values are read.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Sets the day for which derived values are read; the index follows with the next reading.
    pub fn set_today(&mut self, today: Date) {
        self.today = today;
    }

    /// Reads several things as of one moment.
    pub fn read<T, E: From<StoreError>>(
        &self,
        reading: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.database.read(self.today, |connection| {
            reading(&Snapshot {
                connection,
                today: self.today,
            })
        })
    }

    /// Changes records in one transaction: all of it is stored, with its history, or nothing.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        changing: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.database.write(stamp.today, |connection| {
            changing(&mut Change::new(connection, stamp))
        })
    }

    /// As [`change`](Register::change), prepared for many thousands of records: slower to start,
    /// faster for each record.
    pub fn change_many<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        changing: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.database.write_many(stamp.today, |connection| {
            changing(&mut Change::new(connection, stamp))
        })
    }

    /// Takes back the last change that stands, by journal entries of its own.
    ///
    /// Gives the entry that was taken back (the last one, if several records changed together;
    /// [`entries_of_change`](Snapshot::entries_of_change) has them all), or none if nothing stands.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Option<JournalEntry>, StoreError> {
        self.change(stamp, |change| {
            sqlite::undo::undo(change.snapshot.connection, &mut change.journal)
        })
    }

    /// Does again what was taken back last, unless something else was changed since.
    ///
    /// Gives the entry that was done again, or none.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Option<JournalEntry>, StoreError> {
        self.change(stamp, |change| {
            sqlite::undo::redo(change.snapshot.connection, &mut change.journal)
        })
    }
}

/// A consistent view of the register: everything read from it is of one moment.
#[derive(Debug)]
pub struct Snapshot<'c> {
    connection: &'c Connection,
    today: Date,
}

/// A change in progress: reads what it has written so far.
#[derive(Debug)]
pub struct Change<'c> {
    snapshot: Snapshot<'c>,
    journal: sqlite::journal::Writer,
}

impl<'c> Deref for Change<'c> {
    type Target = Snapshot<'c>;

    fn deref(&self) -> &Self::Target {
        &self.snapshot
    }
}

impl<'c> Change<'c> {
    fn new(connection: &'c Connection, stamp: &Stamp) -> Self {
        Self {
            snapshot: Snapshot {
                connection,
                today: stamp.today,
            },
            journal: sqlite::journal::Writer::new(stamp.clone()),
        }
    }

    /// Entries from here on say that they were recorded at `stamp`: for a register that is filled
    /// with a past of its own. The entries of one record have to follow each other in time, since
    /// a day in the past shows the last one recorded on or before it.
    pub fn record_as(&mut self, stamp: &Stamp) {
        self.journal.record_as(stamp.clone());
    }

    /// Stores a customer, new or changed, with its history.
    pub fn put_customer(
        &mut self,
        customer: &Customer,
        action: Action,
        reason: Option<&str>,
    ) -> Result<(), StoreError> {
        sqlite::customer::put(
            self.snapshot.connection,
            &mut self.journal,
            customer,
            action,
            reason,
        )
    }

    /// Stores a contract, new or changed, with its index and its history.
    pub fn put_contract(
        &mut self,
        contract: &Contract,
        action: Action,
        reason: Option<&str>,
    ) -> Result<(), StoreError> {
        sqlite::contract::put(
            self.snapshot.connection,
            &mut self.journal,
            contract,
            action,
            reason,
        )
    }

    /// The number of the next support request; it counts as given from now on, and no number is
    /// ever given twice.
    pub fn next_request_id(&mut self) -> Result<RequestId, StoreError> {
        sqlite::request::next_id(self.snapshot.connection)
    }

    /// Stores a support request, new or changed, with the index of its contract and its history.
    /// Its contract stays the same for ever; moments are kept to the microsecond.
    pub fn put_request(
        &mut self,
        request: &Request,
        action: Action,
        reason: Option<&str>,
    ) -> Result<(), StoreError> {
        sqlite::request::put(
            self.snapshot.connection,
            &mut self.journal,
            request,
            action,
            reason,
        )
    }

    /// Stores what the register keeps of an edition of the terms, with its history.
    ///
    /// A company's own edition has an id that no shipped one has; of a shipped one only
    /// confirmations are kept.
    pub fn put_edition(
        &mut self,
        edition: &StoredEdition,
        action: Action,
        reason: Option<&str>,
    ) -> Result<(), StoreError> {
        sqlite::edition::put(
            self.snapshot.connection,
            &mut self.journal,
            edition,
            action,
            reason,
        )
    }

    /// Keeps a file of the company; gives the hash of its content, by which settings name it and
    /// [`asset`](Snapshot::asset) finds it. The same content is kept once, and never deleted.
    pub fn put_asset(&mut self, media_type: &str, bytes: &[u8]) -> Result<String, StoreError> {
        sqlite::asset::put(self.snapshot.connection, media_type, bytes)
    }

    /// Stores all settings.
    pub fn put_settings(&mut self, settings: &serde_json::Value) -> Result<(), StoreError> {
        sqlite::settings::put(self.snapshot.connection, &mut self.journal, settings)
    }
}
