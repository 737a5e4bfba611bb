//! What may fail in a register, apart from each other by what a person can do about it.
//! The engine's own errors are sources; nobody needs to read their texts.

use std::error::Error;

/// Why a file is not taken for a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnreadableReason {
    /// It could not be read at all.
    Access,
    /// It is a folder or something else that is no file.
    NoFile,
    /// It is empty.
    Empty,
    /// It is no database.
    NoDatabase,
    /// It is the database of another program.
    ForeignDatabase,
}

/// A failure of the register.
///
/// [`StoreError::is_of_register`] tells a register that cannot be used as it is from trouble
/// with the machine.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no file.
    #[error("there is no register at this place")]
    Missing,
    /// The file is no register, or cannot be read.
    #[error("the file cannot be read as a register ({reason:?})")]
    Unreadable {
        /// Why.
        reason: UnreadableReason,
        /// The system's error.
        #[source]
        source: Option<std::io::Error>,
    },
    /// Another process kept the register locked for longer than is waited.
    #[error("another process keeps the register locked")]
    Locked,
    /// The content is broken.
    #[error("the register is damaged: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
        /// The engine's error.
        #[source]
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    /// Written by a newer version of the program.
    #[error("the register has schema {found}, this program knows up to {known}")]
    Newer {
        /// Schema of the file.
        found: i64,
        /// Newest schema known.
        known: i64,
    },
    /// It was opened for reading, or may only be read.
    #[error("the register can only be read")]
    ReadOnly,
    /// No space is left.
    #[error("no space is left for the register")]
    OutOfDisk,
    /// Reading or writing failed.
    #[error("reading or writing the register failed")]
    Io {
        /// The cause.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// Storing failed at the very end: whether the change is stored is only known after reading again.
    #[error("it is unknown whether the change was stored")]
    UnknownOutcome {
        /// The cause.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// A value that has to be unique exists already, or refers to nothing.
    #[error("the value of `{field}` conflicts with another record")]
    Conflict {
        /// Field of the record.
        field: &'static str,
    },
    /// A date would leave the calendar.
    #[error("a date of the contract lies outside the calendar")]
    Calendar(#[from] terms::OutOfRange),
    /// A cursor that this query did not give.
    #[error("the cursor belongs to no page")]
    Cursor,
    /// The engine refused; a fault of the program.
    #[error("the storage engine refused")]
    Engine {
        /// The cause.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
}

impl StoreError {
    /// Whether the register itself is at fault (missing, unreadable, locked, damaged, newer).
    pub fn is_of_register(&self) -> bool {
        matches!(
            self,
            Self::Missing
                | Self::Unreadable { .. }
                | Self::Locked
                | Self::Damaged { .. }
                | Self::Newer { .. }
        )
    }

    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged {
            detail: detail.into(),
            source: None,
        }
    }
}
