//! From the engine's errors to those of the register. Codes decide, never texts.

use std::io;

use rusqlite::ErrorCode;

use crate::{StoreError, UnreadableReason};

/// Makes a result of the engine one of the register.
pub(super) trait OfRegister<T> {
    fn of_register(self) -> Result<T, StoreError>;
}

impl<T> OfRegister<T> for Result<T, rusqlite::Error> {
    fn of_register(self) -> Result<T, StoreError> {
        self.map_err(from_engine)
    }
}

pub(super) fn from_engine(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Locked,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged {
            detail: "the file's structure is broken".to_owned(),
            source: Some(Box::new(error)),
        },
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
        Some(ErrorCode::DiskFull) => StoreError::OutOfDisk,
        Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::PermissionDenied) => {
            StoreError::Io {
                source: Box::new(error),
            }
        }
        _ if is_of_content(&error) => StoreError::Damaged {
            detail: "a stored value cannot be read".to_owned(),
            source: Some(Box::new(error)),
        },
        _ => StoreError::Engine {
            source: Box::new(error),
        },
    }
}

fn is_of_content(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

/// An error of the file system while the register is looked at.
pub(super) fn from_reading(error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::NotFound => StoreError::Missing,
        _ => StoreError::Unreadable {
            reason: UnreadableReason::Access,
            source: Some(error),
        },
    }
}

/// An error of the file system while something is written.
pub(super) fn from_writing(error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::OutOfDisk,
        _ => StoreError::Io {
            source: Box::new(error),
        },
    }
}
