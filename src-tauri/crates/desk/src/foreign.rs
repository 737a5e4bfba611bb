//! Tables that others made, opened for a use case, and why one was refused.
//! Never: what a table means (that is [`crate::import`]'s).

use std::path::Path;

use documents::foreign::ForeignError;

use crate::files;
use crate::problem::{Code, Problem};

pub use documents::foreign::{ForeignTable, Limits, READ_TABLE, Reader, Stop, serve};

/// Reads a table within the usual limits. Refusals name the file.
pub fn read(path: &Path, reader: &Reader) -> Result<ForeignTable, Problem> {
    documents::foreign::read(path, &Limits::default(), reader).map_err(|error| refused(path, error))
}

/// The same, unless somebody asks for the end.
pub fn read_until(path: &Path, reader: &Reader, stop: &Stop) -> Result<ForeignTable, Problem> {
    documents::foreign::read_until(path, &Limits::default(), reader, stop)
        .map_err(|error| refused(path, error))
}

/// A table that was not read, as a problem: `table` says what is wrong with it.
pub fn refused(path: &Path, error: ForeignError) -> Problem {
    let (code, wrong) = match &error {
        ForeignError::TooLarge { what, .. } => (Code::TooLarge, what.id()),
        ForeignError::TooManyRows { .. } => (Code::TooLarge, "rows"),
        ForeignError::PasswordProtected => (Code::InvalidValue, "password"),
        ForeignError::NotATable => (Code::InvalidValue, "not_a_table"),
        ForeignError::Broken(_) => (Code::InvalidValue, "broken"),
        ForeignError::OpenQuote { .. } => (Code::InvalidValue, "open_quote"),
        ForeignError::OutOfMemory => (Code::TooLarge, "memory"),
        ForeignError::TimedOut => (Code::TooLarge, "time"),
        ForeignError::UnknownEncoding { .. } => (Code::InvalidUtf8, "unknown_encoding"),
        ForeignError::MixedEncodings { .. } => (Code::InvalidUtf8, "mixed_encodings"),
        ForeignError::Io(_) => {
            return match error {
                ForeignError::Io(error) => files::failed(path, error),
                other => files::failed(path, std::io::Error::other(other)),
            };
        }
    };
    let problem = Problem::new(code)
        .with("path", path.to_string_lossy().into_owned())
        .with("table", wrong);
    let problem = match &error {
        ForeignError::TooLarge { most, .. } | ForeignError::TooManyRows { most } => {
            problem.with("max", *most)
        }
        ForeignError::OpenQuote { line }
        | ForeignError::UnknownEncoding { line }
        | ForeignError::MixedEncodings { line } => problem.with("line", *line),
        _ => problem,
    };
    problem.because(error)
}

#[cfg(test)]
mod tests;
