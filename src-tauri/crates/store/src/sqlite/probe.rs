//! A look into a file without the engine leaving anything beside it, so that a damaged register
//! is refused before a log is made for it. Only where no log lies beside it yet: then no other
//! process has it open, and the file is all there is.

use std::fs;
use std::path::Path;

use rusqlite::OpenFlags;

use super::statement::{all, integer, number, text};
use super::{Connection, header, index, migrations};
use crate::StoreError;

/// Registers up to this size are looked through as a whole; that takes a few milliseconds.
const SMALL: u64 = 2 << 20;

/// Refuses a register whose inside is damaged.
pub(super) fn look_inside(path: &Path) -> Result<(), StoreError> {
    if header::log_path(path).exists() {
        return Ok(());
    }
    match look(path) {
        // Another process opened it just now; the engine will tell.
        Err(_) if header::log_path(path).exists() => Ok(()),
        other => other,
    }
}

fn look(path: &Path) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open(unchanging(path), flags)?;
    header::refuse_newer(migrations::version(&connection)?)?;
    number(&connection, "SELECT count(*) FROM sqlite_schema", [])?;
    index::day(&connection)?;
    let is_small = fs::metadata(path).is_ok_and(|metadata| metadata.len() <= SMALL);
    if is_small {
        let answers = all(&connection, "PRAGMA quick_check(1)", [], text)?;
        if let Some(flaw) = answers.into_iter().find(|answer| answer != "ok") {
            return Err(StoreError::damaged(flaw));
        }
    } else {
        all(
            &connection,
            "SELECT 1 FROM journal ORDER BY seq DESC LIMIT 1",
            [],
            integer,
        )?;
    }
    Ok(())
}

fn hexadecimal(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).unwrap_or('0')
}

/// The address that tells the engine that nobody changes the file meanwhile.
fn unchanging(path: &Path) -> String {
    let mut address = String::from("file:");
    let text = path.as_os_str().as_encoded_bytes();
    if cfg!(windows) && path.is_absolute() {
        address.push('/');
    }
    for byte in text {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' | b'~' => {
                address.push(char::from(*byte));
            }
            b'\\' if cfg!(windows) => address.push('/'),
            b':' if cfg!(windows) => address.push(':'),
            other => {
                address.push('%');
                address.extend([other >> 4, other & 15].map(hexadecimal));
            }
        }
    }
    address.push_str("?immutable=1");
    address
}
