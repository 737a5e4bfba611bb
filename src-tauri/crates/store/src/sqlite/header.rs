//! A look at a file before the engine touches it: is it there, is it a register, of which
//! schema, and is it as long as it says? Only reads.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::failure::from_reading;
use super::migrations;
use crate::{StoreError, UnreadableReason};

/// "TmKp": marks a database as a register.
pub(super) const APPLICATION_ID: u32 = 0x546D_4B70;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Refuses what is no register that this program may open.
pub(super) fn look(path: &Path) -> Result<(), StoreError> {
    let metadata = fs::metadata(path).map_err(from_reading)?;
    if !metadata.is_file() {
        return Err(unreadable(UnreadableReason::NoFile));
    }
    if metadata.len() == 0 {
        return Err(unreadable(UnreadableReason::Empty));
    }
    let mut bytes = Vec::with_capacity(100);
    File::open(path)
        .and_then(|file| file.take(100).read_to_end(&mut bytes))
        .map_err(from_reading)?;
    if !bytes.starts_with(MAGIC) {
        return Err(unreadable(UnreadableReason::NoDatabase));
    }
    let header = Header(&bytes);
    if header.long(68)? != APPLICATION_ID {
        return Err(unreadable(UnreadableReason::ForeignDatabase));
    }
    refuse_newer(i64::from(header.long(60)?))?;
    header.refuse_truncated(metadata.len(), has_log(path))
}

/// The schema that the file itself names; a newer one may still stand in its log.
pub(super) fn schema(path: &Path) -> Result<i64, StoreError> {
    let mut bytes = Vec::with_capacity(100);
    File::open(path)
        .and_then(|file| file.take(100).read_to_end(&mut bytes))
        .map_err(from_reading)?;
    Header(&bytes).long(60).map(i64::from)
}

/// Refuses a schema that this program does not know.
pub(super) fn refuse_newer(found: i64) -> Result<(), StoreError> {
    let known = migrations::newest();
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    if found < 1 {
        return Err(StoreError::damaged("the schema has no version"));
    }
    Ok(())
}

/// Whether changes stand beside the file that are not yet in it.
pub(super) fn has_log(path: &Path) -> bool {
    fs::metadata(log_path(path)).is_ok_and(|metadata| metadata.len() > 0)
}

/// Where the write-ahead log of a register lies.
pub(super) fn log_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

fn unreadable(reason: UnreadableReason) -> StoreError {
    StoreError::Unreadable {
        reason,
        source: None,
    }
}

struct Header<'b>(&'b [u8]);

impl Header<'_> {
    fn long(&self, at: usize) -> Result<u32, StoreError> {
        self.0
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map(u32::from_be_bytes)
            .ok_or_else(|| StoreError::damaged("the file ends inside its header"))
    }

    /// A shorter file than its header says was cut off, unless the rest stands in the log.
    fn refuse_truncated(&self, length: u64, has_log: bool) -> Result<(), StoreError> {
        let page_size = match self.long(16)? >> 16 {
            1 => 65_536,
            size => u64::from(size),
        };
        let pages = u64::from(self.long(28)?);
        let says_how_long = self.long(24)? == self.long(92)?;
        if !has_log && says_how_long && pages * page_size > length {
            return Err(StoreError::damaged("the file is shorter than it says"));
        }
        Ok(())
    }
}
