//! Why a file was not read. Never: words.

use std::io;

use thiserror::Error;

/// Something that has a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Bytes of the file.
    FileBytes,
    /// Bytes of a packed workbook once it is unpacked.
    UnpackedBytes,
    /// Files inside a packed workbook.
    Parts,
    /// Sheets.
    Sheets,
    /// Columns.
    Columns,
    /// Cells of all sheets, blanks between them included.
    Cells,
    /// Characters of one cell.
    CellCharacters,
}

impl Measure {
    /// A stable id in snake case.
    pub fn id(self) -> &'static str {
        match self {
            Self::FileBytes => "file_bytes",
            Self::UnpackedBytes => "unpacked_bytes",
            Self::Parts => "parts",
            Self::Sheets => "sheets",
            Self::Columns => "columns",
            Self::Cells => "cells",
            Self::CellCharacters => "cell_characters",
        }
    }

    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::FileBytes,
        Self::UnpackedBytes,
        Self::Parts,
        Self::Sheets,
        Self::Columns,
        Self::Cells,
        Self::CellCharacters,
    ];
}

/// Why a file was not read.
#[derive(Debug, Error)]
pub enum ForeignError {
    /// More of something than is read.
    #[error("more than {most} {}", what.id())]
    TooLarge {
        /// Of what.
        what: Measure,
        /// The most that is read.
        most: u64,
    },
    /// More rows than are read.
    #[error("more than {most} rows")]
    TooManyRows {
        /// The most that are read.
        most: u64,
    },
    /// A workbook that a password protects against reading.
    #[error("protected by a password")]
    PasswordProtected,
    /// Neither a workbook nor text.
    #[error("not a table")]
    NotATable,
    /// A workbook or text that is damaged.
    #[error("damaged: {0}")]
    Broken(String),
    /// A quotation mark that is never closed.
    #[error("the quotation mark in line {line} is never closed")]
    OpenQuote {
        /// The line where it stands; 1 is the first.
        line: u64,
    },
    /// The reading process needed more memory than it was given.
    #[error("reading needs more memory than is allowed")]
    OutOfMemory,
    /// The reading process took longer than it was given.
    #[error("reading takes longer than is allowed")]
    TimedOut,
    /// Text in an encoding that is not known.
    #[error("the encoding of line {line} is not known")]
    UnknownEncoding {
        /// The first line that cannot be read; 1 is the first.
        line: u64,
    },
    /// Text whose lines are encoded in two ways.
    #[error("line {line} is encoded differently from the lines before")]
    MixedEncodings {
        /// The first line that differs; 1 is the first.
        line: u64,
    },
    /// The file, or the process that reads it, cannot be opened.
    #[error(transparent)]
    Io(#[from] io::Error),
}
