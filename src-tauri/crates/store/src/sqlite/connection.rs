//! A connection as every register needs it: the settings of the engine, each one read back and
//! asserted, so that a build that ignores one is noticed before anything is trusted to it.

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;

use super::edition::Cache;
use super::failure::OfRegister;
use super::renewal_list;
use crate::StoreError;

/// A connection of the engine, with what is kept in memory beside it.
#[derive(Debug)]
pub(crate) struct Connection {
    engine: rusqlite::Connection,
    editions: Cache,
    renewal_books: renewal_list::Cache,
}

impl Connection {
    /// Opens what lies at `path`, without any settings.
    pub(super) fn open(path: impl AsRef<Path>, flags: OpenFlags) -> Result<Self, StoreError> {
        rusqlite::Connection::open_with_flags(path, flags)
            .map(Self::from)
            .of_register()
    }

    /// The editions that were read last.
    pub(super) fn editions(&self) -> &Cache {
        &self.editions
    }

    /// The book of renewals that was read last.
    pub(super) fn renewal_books(&self) -> &renewal_list::Cache {
        &self.renewal_books
    }

    /// Closes it, and tells if that fails.
    pub(super) fn close(self) -> Result<(), StoreError> {
        self.engine
            .close()
            .map_err(|(_, error)| error)
            .of_register()
    }
}

impl From<rusqlite::Connection> for Connection {
    fn from(engine: rusqlite::Connection) -> Self {
        Self {
            engine,
            editions: Cache::default(),
            renewal_books: renewal_list::Cache::default(),
        }
    }
}

impl Deref for Connection {
    type Target = rusqlite::Connection;

    fn deref(&self) -> &Self::Target {
        &self.engine
    }
}

impl DerefMut for Connection {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.engine
    }
}

/// Before this version two connections could corrupt a write-ahead log.
const OLDEST_ENGINE: i32 = 3_051_003;
const BUSY_WAIT: Duration = Duration::from_secs(5);
const STATEMENTS_KEPT: usize = 160;

/// Kibibytes that the engine keeps in memory, as it writes them.
pub(super) const USUAL_MEMORY: i64 = -16_000;
/// The same while very many records are stored.
pub(super) const MUCH_MEMORY: i64 = -400_000;

/// Name, value to set, and value that is read back.
type Setting = (&'static str, &'static str, &'static str);

/// Settings of a register in a file, with the value that is read back.
const SETTINGS: [Setting; 7] = [
    ("synchronous", "full", "2"),
    ("fullfsync", "on", "1"),
    ("checkpoint_fullfsync", "on", "1"),
    ("foreign_keys", "on", "1"),
    ("trusted_schema", "off", "0"),
    ("cell_size_check", "on", "1"),
    ("secure_delete", "on", "1"),
];

/// Connects to a file without changing it.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open(path, flags)?;
    prepare(&connection)?;
    Ok(connection)
}

/// Everything that does not depend on where the database lies.
pub(super) fn prepare(connection: &Connection) -> Result<(), StoreError> {
    if rusqlite::version_number() < OLDEST_ENGINE {
        return Err(refused("the engine is too old"));
    }
    connection.busy_timeout(BUSY_WAIT).of_register()?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    for (config, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        // The plan of a statement never depends on its values: no preparing anew for each one.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
        // Until the register is known to be one of ours, closing must not change its file.
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
    ] {
        if connection.set_db_config(config, value).of_register()? != value {
            return Err(refused("a setting of the connection was not taken"));
        }
    }
    for setting in SETTINGS {
        set(connection, setting)?;
    }
    use_memory(connection, USUAL_MEMORY)
}

fn set(connection: &Connection, (name, value, read_back): Setting) -> Result<(), StoreError> {
    let taken: String = connection
        .pragma_update_and_check(None, name, value, pragma_value)
        .or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => {
                connection.pragma_query_value(None, name, pragma_value)
            }
            other => Err(other),
        })
        .of_register()?;
    if taken == read_back {
        Ok(())
    } else {
        Err(refused(name))
    }
}

/// Whether references between tables are enforced: always, but for a migration that makes tables
/// anew. Has no effect inside a transaction.
pub(super) fn enforce_references(connection: &Connection, wanted: bool) -> Result<(), StoreError> {
    let (value, read_back) = if wanted { ("on", "1") } else { ("off", "0") };
    set(connection, ("foreign_keys", value, read_back))
}

/// What only a database in a file has: the write-ahead log, which shrinks again after a large
/// change, and no mapped memory, in which a failing disk would end the program.
pub(super) fn use_log(connection: &Connection) -> Result<(), StoreError> {
    set(connection, ("mmap_size", "0", "0"))?;
    set(connection, ("journal_size_limit", "67108864", "67108864"))?;
    let mode: String = connection
        .pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))
        .of_register()?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(refused("journal_mode"))
    }
}

/// How much of the register the engine keeps in memory.
pub(super) fn use_memory(connection: &Connection, size: i64) -> Result<(), StoreError> {
    connection
        .pragma_update(None, "cache_size", size)
        .of_register()
}

/// The register is one of ours: closing it may tidy up.
pub(super) fn allow_tidying(connection: &Connection) -> Result<(), StoreError> {
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map(|_| ())
        .of_register()
}

fn pragma_value(row: &rusqlite::Row<'_>) -> rusqlite::Result<String> {
    row.get::<_, i64>(0).map(|value| value.to_string())
}

fn refused(setting: &str) -> StoreError {
    StoreError::Engine {
        source: format!("the engine does not take {setting}").into(),
    }
}
