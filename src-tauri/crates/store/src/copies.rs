//! Register files that nobody works with: which schema one has, whether it is as it should be, and
//! how it is copied as it lies there. None of it changes the file that is looked at. Copies of an
//! open register are made by [`Register::copy_to`](crate::Register::copy_to).

use std::path::Path;

use crate::sqlite::{backup, newest_schema};
use crate::{CheckFinding, StoreError};

/// The schema that this program writes.
pub fn newest() -> i64 {
    newest_schema()
}

/// The schema of a register file.
pub fn schema_of(path: &Path) -> Result<i64, StoreError> {
    backup::schema_of(path)
}

/// Copies a register file, of whatever schema, into one file; `to` must not be there yet.
pub fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    backup::copy_file(from, to)
}

/// Everything that is not as it should be in a copy.
pub fn verify(path: &Path) -> Result<Vec<CheckFinding>, StoreError> {
    backup::verify(path)
}
