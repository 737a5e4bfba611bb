//! Making a new register: complete in a file beside its place, then put there in one step, so
//! that nobody ever sees half a register and two processes never make two.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;
use terms::Date;
use uuid::Uuid;

use super::failure::{OfRegister, from_writing};
use super::header::APPLICATION_ID;
use super::statement::{day_text, run};
use super::{Connection, connection, migrations};
use crate::StoreError;

/// Makes an empty register at `path`, unless another process is faster.
pub(super) fn create(path: &Path, today: Date) -> Result<(), StoreError> {
    let beside = place_beside(path)?;
    let made = fill(&beside, today).and_then(|()| put_in_place(&beside, path));
    // Gone already if all went well; otherwise nothing may stay behind.
    let _ = fs::remove_file(&beside);
    made
}

fn place_beside(path: &Path) -> Result<PathBuf, StoreError> {
    let name = path.file_name().ok_or(StoreError::Missing)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.new", Uuid::new_v4().simple()));
    Ok(path.with_file_name(hidden))
}

fn fill(beside: &Path, today: Date) -> Result<(), StoreError> {
    // Made by the system first: its errors say more than the engine's.
    File::create_new(beside).map_err(from_writing)?;
    let mut connection = Connection::open(beside, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection::prepare(&connection)?;
    initialise(&mut connection, today)?;
    connection::use_log(&connection)?;
    connection::allow_tidying(&connection)?;
    connection.close()?;
    // Open for writing, without which Windows does not flush.
    OpenOptions::new()
        .write(true)
        .open(beside)
        .and_then(|file| file.sync_all())
        .map_err(from_writing)
}

/// The newest schema, empty, in an empty database.
pub(super) fn initialise(connection: &mut Connection, today: Date) -> Result<(), StoreError> {
    connection
        .pragma_update(None, "application_id", APPLICATION_ID)
        .of_register()?;
    migrations::migrate(connection)?;
    run(
        connection,
        "INSERT INTO register (only, index_day) VALUES (1, ?1)",
        [day_text(today)],
    )?;
    connection.flush_prepared_statement_cache();
    Ok(())
}

fn put_in_place(beside: &Path, path: &Path) -> Result<(), StoreError> {
    let is_free = !fs::metadata(path).is_ok_and(|metadata| metadata.len() > 0);
    if !is_free {
        return Ok(());
    }
    match fs::hard_link(beside, path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            // An empty file, or another process was faster just now.
            if fs::metadata(path).is_ok_and(|metadata| metadata.len() == 0) {
                fs::rename(beside, path).map_err(from_writing)?;
            }
        }
        // A file system without hard links.
        Err(_) => fs::rename(beside, path).map_err(from_writing)?,
    }
    sync_folder(path)
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(from_writing)
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<(), StoreError> {
    Ok(())
}
