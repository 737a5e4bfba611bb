//! Copies of a register: made page by page by the engine while others work on, looked through
//! without leaving a trace, and taken over again. Never: which copies are kept, and where.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};

use super::failure::{OfRegister, from_reading, from_writing};
use super::{Connection, check, connection, copy, header, index, migrations};
use crate::{CheckFinding, StoreError};

/// Pages that are copied before others get their turn.
const PAGES_AT_ONCE: i32 = 4_096;
/// How often a register that others keep busy is asked again.
const ATTEMPTS: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// Copies everything as of one moment into a file that is not there yet; the file is flushed.
pub(super) fn write(from: &rusqlite::Connection, to: &Path) -> Result<(), StoreError> {
    // Nobody else may be writing there, and nothing is ever written over.
    File::create_new(to).map_err(from_writing)?;
    let mut copied = rusqlite::Connection::open(to).of_register()?;
    copy_pages(from, &mut copied)?;
    // A copy is one file: it needs no log until somebody works with it.
    let mode: String = copied
        .pragma_update_and_check(None, "journal_mode", "delete", |row| row.get(0))
        .of_register()?;
    if mode != "delete" {
        return Err(StoreError::Engine {
            source: "the engine keeps a log for a copy".into(),
        });
    }
    copied.close().map_err(|(_, error)| error).of_register()?;
    File::options()
        .write(true)
        .open(to)
        .and_then(|file| file.sync_all())
        .map_err(from_writing)
}

/// Makes a register what a copy holds; whoever else has it open goes on with that.
pub(super) fn take_over(from: &Path, to: &mut Connection) -> Result<(), StoreError> {
    let copy = open_to_look(from)?;
    copy_pages(&copy, to)?;
    to.flush_prepared_statement_cache();
    Ok(())
}

fn copy_pages(
    from: &rusqlite::Connection,
    to: &mut rusqlite::Connection,
) -> Result<(), StoreError> {
    let backup = Backup::new(from, to).of_register()?;
    let mut waits = 0;
    loop {
        match backup.step(PAGES_AT_ONCE).of_register()? {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked if waits < ATTEMPTS => {
                waits += 1;
                std::thread::sleep(PAUSE);
            }
            StepResult::Busy | StepResult::Locked => return Err(StoreError::Locked),
            _ => {}
        }
    }
}

/// The schema of a register that is not opened for it.
pub(crate) fn schema_of(path: &Path) -> Result<i64, StoreError> {
    header::look(path)?;
    // Asked before every command: nearly always the file's first bytes are enough.
    let written = header::schema(path)?;
    if written == migrations::newest() {
        return Ok(written);
    }
    let register = open_to_look(path)?;
    migrations::version(&register)
}

/// Copies a register as it lies there, also one of an older schema.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    header::look(from)?;
    let register = connection::connect(from)?;
    write(&register, to)
}

/// Everything that is not as it should be in a copy, which stays as it is, byte for byte.
pub(crate) fn verify(path: &Path) -> Result<Vec<CheckFinding>, StoreError> {
    header::look(path)?;
    let copy = open_to_look(path)?;
    connection::prepare(&copy)?;
    let version = migrations::version(&copy)?;
    header::refuse_newer(version)?;
    let day = index::day(&copy)?;
    if version == migrations::newest() {
        return check::run(&copy, day);
    }
    drop(copy);
    let mut brought_up = copy::load(path)?;
    migrations::migrate(&mut brought_up)?;
    index::roll(&brought_up, day)?;
    check::run(&brought_up, day)
}

fn open_to_look(path: &Path) -> Result<Connection, StoreError> {
    fs::metadata(path).map_err(from_reading)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open(path, flags)
}
