//! Opening the register and turning its failures into problems.
//! Which file it is follows from what the binary was told; nothing here reads the environment.

use std::path::{Path, PathBuf};

use store::{Access, Register, StoreError};
use terms::Date;

use crate::problem::{Code, Problem};

/// File name of the register in the platform's data folder.
pub const FILE_NAME: &str = "register.termkeeper";

/// The register's file: the one asked for, else the one of the environment, else the default one
/// in the platform's data folder.
pub fn path(asked: Option<PathBuf>, environment: Option<PathBuf>, data_folder: &Path) -> PathBuf {
    asked
        .or(environment)
        .unwrap_or_else(|| data_folder.join("Termkeeper").join(FILE_NAME))
}

/// Opens for reading; the register has to exist.
pub fn open_to_read(path: &Path, today: Date) -> Result<Register, Problem> {
    Ok(Register::open(path, Access::ReadOnly, today)?)
}

/// Opens for changes; makes a missing register file, not its folder.
pub fn open_to_change(path: &Path, today: Date) -> Result<Register, Problem> {
    Ok(Register::open(path, Access::Create, today)?)
}

/// The schema of a register file, and the one that this program writes.
pub fn schemas(path: &Path) -> Result<(i64, i64), Problem> {
    Ok((store::copies::schema_of(path)?, store::copies::newest()))
}

/// Removes a register that nobody needs, with the files that the engine keeps beside it.
pub fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        // Mostly there is nothing to remove.
        let _ = std::fs::remove_file(name);
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Missing => Code::RegisterMissing,
            StoreError::Unreadable { .. } => Code::RegisterUnreadable,
            StoreError::Locked => Code::RegisterLocked,
            StoreError::Damaged { .. } => Code::RegisterDamaged,
            StoreError::Newer { .. } => Code::RegisterNewer,
            StoreError::ReadOnly => Code::RegisterReadOnly,
            StoreError::Conflict { .. } => Code::DuplicateNumber,
            StoreError::Calendar(_) => Code::OutOfRange,
            StoreError::UnknownOutcome { .. } => Code::UnknownOutcome,
            _ => Code::Io,
        };
        let mut problem = Self::new(code);
        if let StoreError::Newer { found, known } = &error {
            problem = problem.with("found", *found).with("known", *known);
        }
        if let StoreError::Conflict { .. } = &error {
            problem = problem.with("field", "number");
        }
        problem.because(error)
    }
}
