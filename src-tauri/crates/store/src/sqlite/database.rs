//! An open register file: how it is opened, and the two kinds of transaction on it.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Transaction, TransactionBehavior};
use terms::Date;

use super::failure::{OfRegister, from_engine, from_reading};
use super::{
    Connection, backup, connection, copy, create, header, index, journal, migrations, probe,
    search, statement,
};
use crate::{Access, StoreError, UnreadableReason};

/// A register file, open.
#[derive(Debug)]
pub(crate) struct Database {
    /// None after a storing failed in a way that left its outcome unknown, until reopened.
    connection: Option<Connection>,
    path: PathBuf,
    read_only: bool,
}

impl Database {
    /// Opens in four steps: look at the file and into it, connect, bring the schema up to date,
    /// bring the index to today.
    pub(crate) fn open(path: &Path, access: Access, today: Date) -> Result<Self, StoreError> {
        match header::look(path) {
            Err(
                StoreError::Missing
                | StoreError::Unreadable {
                    reason: UnreadableReason::Empty,
                    ..
                },
            ) if access == Access::Create => {
                create::create(path, today)?;
                header::look(path)?;
            }
            other => other?,
        }
        probe::look_inside(path)?;
        let may_write = may_write(path)?;
        let connection = match may_write.then(|| in_place(path)) {
            Some(Err(StoreError::Io { .. } | StoreError::ReadOnly)) | None => None,
            Some(connected) => Some(connected?),
        };
        let read_only = connection.is_none() || access == Access::ReadOnly;
        let mut connection = match connection {
            Some(connection) => connection,
            None => copy::load(path)?,
        };
        header::refuse_newer(migrations::version(&connection)?)?;
        migrations::migrate(&mut connection)?;
        connection::allow_tidying(&connection)?;
        let database = Self {
            connection: Some(connection),
            path: path.to_owned(),
            read_only,
        };
        database.read(today, |_| Ok::<_, StoreError>(()))?;
        Ok(database)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.read_only
    }

    pub(crate) fn schema_version(&self) -> Result<i64, StoreError> {
        migrations::version(self.connection()?)
    }

    pub(crate) fn data_version(&self) -> Result<i64, StoreError> {
        statement::number(self.connection()?, "PRAGMA data_version", [])
    }

    pub(crate) fn recorded(&self) -> Result<i64, StoreError> {
        let sql = "SELECT ifnull(max(seq), 0) FROM journal";
        statement::number(self.connection()?, sql, [])
    }

    /// Copies everything as of one moment into a file that is not there yet.
    pub(crate) fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        backup::write(self.connection()?, to)
    }

    /// Makes the register what a copy holds, and opens it anew, since the copy may be of an older
    /// schema. Where that fails half-way, the engine undoes it.
    pub(crate) fn take_over(&mut self, from: &Path, today: Date) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        let connection = self.connection.as_mut().ok_or_else(not_reopened)?;
        backup::take_over(from, connection)?;
        self.connection = None;
        *self = Self::open(&self.path, Access::ReadWrite, today)?;
        Ok(())
    }

    /// One consistent view, with an index of `today`.
    pub(crate) fn read<T, E: From<StoreError>>(
        &self,
        today: Date,
        reading: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = self.connection()?;
        if !connection.is_autocommit() {
            return reading(connection);
        }
        let view = begin(connection, TransactionBehavior::Deferred)?;
        if index::day(connection)? == today {
            return reading(connection);
        }
        drop(view);
        // Another process moved the index to its own day, or the day has changed.
        let view = begin(connection, TransactionBehavior::Immediate)?;
        index::roll(connection, today)?;
        let answer = reading(connection);
        view.commit().of_register()?;
        answer
    }

    /// One transaction that is stored as a whole or not at all.
    pub(crate) fn write<T, E: From<StoreError>>(
        &mut self,
        today: Date,
        changing: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transaction(today, changing, |_| Ok(()), |_, ()| Ok(()))
    }

    /// As `write`, with the sorted lists set aside meanwhile and made anew at the end.
    pub(crate) fn write_many<T, E: From<StoreError>>(
        &mut self,
        today: Date,
        changing: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        connection::use_memory(self.connection()?, connection::MUCH_MEMORY)?;
        let answer = self.transaction(
            today,
            changing,
            |connection| {
                search::expect_many(connection)?;
                index::set_lists_aside(connection)
            },
            |connection, lists| {
                index::make_lists_anew(connection, &lists)?;
                search::put_in_order(connection)
            },
        );
        if let Some(connection) = &self.connection {
            connection::use_memory(connection, connection::USUAL_MEMORY)?;
        }
        answer
    }

    fn transaction<T, S, E: From<StoreError>>(
        &mut self,
        today: Date,
        changing: impl FnOnce(&Connection) -> Result<T, E>,
        before: impl FnOnce(&Connection) -> Result<S, StoreError>,
        after: impl FnOnce(&Connection, S) -> Result<(), StoreError>,
    ) -> Result<T, E> {
        if self.read_only {
            return Err(StoreError::ReadOnly.into());
        }
        let connection = self.connection()?;
        let transaction = begin(connection, TransactionBehavior::Immediate)?;
        index::roll(connection, today)?;
        let prepared = before(connection)?;
        let answer = changing(connection)?;
        after(connection, prepared)?;
        let written = journal::end(connection)?;
        let stored = transaction.commit();
        match stored {
            Ok(()) => Ok(answer),
            Err(error) => Err(self.not_stored(error, written.as_ref()).into()),
        }
    }

    /// A commit that fails may have been stored all the same: only the file, opened and read
    /// anew, can tell. If it does not have the change, the cause is all there is to say.
    fn not_stored(&mut self, error: rusqlite::Error, written: Option<&journal::End>) -> StoreError {
        self.connection = None;
        let found = in_place(&self.path).and_then(|connection| {
            connection::allow_tidying(&connection)?;
            let end = journal::end(&connection)?;
            self.connection = Some(connection);
            Ok(end)
        });
        match found {
            Ok(found) if found.as_ref() != written => from_engine(error),
            _ => StoreError::UnknownOutcome {
                source: Box::new(error),
            },
        }
    }

    fn connection(&self) -> Result<&Connection, StoreError> {
        self.connection.as_ref().ok_or_else(not_reopened)
    }
}

fn not_reopened() -> StoreError {
    StoreError::Io {
        source: "the register could not be reopened".into(),
    }
}

fn begin(
    connection: &Connection,
    behavior: TransactionBehavior,
) -> Result<Transaction<'_>, StoreError> {
    Transaction::new_unchecked(connection, behavior).of_register()
}

fn in_place(path: &Path) -> Result<Connection, StoreError> {
    let connection = connection::connect(path)?;
    header::refuse_newer(migrations::version(&connection)?)?;
    connection::use_log(&connection)?;
    Ok(connection)
}

/// Whether the file itself may be written; asks without writing.
///
/// A file or folder that is marked read-only is left alone, also by those whom no mark binds.
fn may_write(path: &Path) -> Result<bool, StoreError> {
    let folder = path
        .parent()
        .filter(|folder| cfg!(unix) && !folder.as_os_str().is_empty());
    for place in [Some(path), folder].into_iter().flatten() {
        if fs::metadata(place)
            .map_err(from_reading)?
            .permissions()
            .readonly()
        {
            return Ok(false);
        }
    }
    match OpenOptions::new().write(true).open(path) {
        Ok(_) => Ok(true),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            Ok(false)
        }
        Err(error) => Err(from_reading(error)),
    }
}
