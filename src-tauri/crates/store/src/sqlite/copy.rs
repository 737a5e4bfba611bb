//! A register that may not be written: read as a whole into memory, since the engine could not
//! even read it in place without files of its own beside it.

use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use uuid::Uuid;

use super::failure::{OfRegister, from_reading, from_writing};
use super::{Connection, connection, header};
use crate::StoreError;

/// How often a file that changes while it is read is read anew.
const ATTEMPTS: usize = 5;

/// The register at `path` in memory.
pub(super) fn load(path: &Path) -> Result<Connection, StoreError> {
    for _ in 0..ATTEMPTS {
        let before = traces(path);
        let loaded = if header::has_log(path) {
            load_with_log(path)
        } else {
            load_file(path)
        };
        if before == traces(path) {
            let connection = loaded?;
            connection::prepare(&connection)?;
            return Ok(connection);
        }
    }
    Err(StoreError::Locked)
}

/// What changes when another process writes.
fn traces(path: &Path) -> [Option<(u64, SystemTime)>; 2] {
    [path.to_owned(), header::log_path(path)].map(|path| {
        let metadata = fs::metadata(path).ok()?;
        Some((metadata.len(), metadata.modified().ok()?))
    })
}

fn load_file(path: &Path) -> Result<Connection, StoreError> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|mut file| file.read_to_end(&mut bytes))
        .map_err(from_reading)?;
    // A database in memory has no write-ahead log; these two bytes say that there is one.
    if let Some(modes) = bytes.get_mut(18..20) {
        modes.fill(1);
    }
    let length = bytes.len();
    let mut connection = rusqlite::Connection::open_in_memory().of_register()?;
    connection
        .deserialize_read_exact("main", Cursor::new(bytes), length, false)
        .of_register()?;
    Ok(connection.into())
}

/// With changes in the log, the engine has to put both together: in a folder of our own.
fn load_with_log(path: &Path) -> Result<Connection, StoreError> {
    let folder = PrivateFolder::new()?;
    let place = folder.0.join("register");
    fs::copy(path, &place).map_err(from_reading)?;
    fs::copy(header::log_path(path), header::log_path(&place)).map_err(from_reading)?;
    make_writable(&place)?;
    make_writable(&header::log_path(&place))?;
    let together = rusqlite::Connection::open(&place).of_register()?;
    let mut connection = rusqlite::Connection::open_in_memory().of_register()?;
    rusqlite::backup::Backup::new(&together, &mut connection)
        .and_then(|backup| backup.step(-1))
        .of_register()?;
    Ok(connection.into())
}

fn make_writable(path: &Path) -> Result<(), StoreError> {
    let mut permissions = fs::metadata(path).map_err(from_reading)?.permissions();
    #[cfg(unix)]
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o600);
    #[cfg(not(unix))]
    permissions.set_readonly(false);
    fs::set_permissions(path, permissions).map_err(from_writing)
}

/// A folder that nobody else may enter, gone when it is dropped.
struct PrivateFolder(PathBuf);

impl PrivateFolder {
    fn new() -> Result<Self, StoreError> {
        let path = std::env::temp_dir().join(format!("termkeeper-{}", Uuid::new_v4().simple()));
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).map_err(from_writing)?;
        Ok(Self(path))
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
