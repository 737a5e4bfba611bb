//! What kind of file it is, by its first bytes. Never by its name: lists are renamed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::error::ForeignError;

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// A ZIP archive: `.xlsx` or `.ods`.
    Zip,
    /// A compound file: `.xls`, or an encrypted `.xlsx`.
    Compound,
    /// Anything else may be text.
    Text,
}

/// Looks at the first bytes and goes back to the start.
pub(super) fn container(file: &mut File) -> Result<Container, ForeignError> {
    let mut first = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    (&mut *file).take(1024).read_to_end(&mut first)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(match first.as_slice() {
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Container::Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Container::Compound,
        other if is_no_text(other) => return Err(ForeignError::NotATable),
        _ => Container::Text,
    })
}

/// Texts that are something else than a table: papers and pages of the web, which some programs
/// save under the name of a spreadsheet.
fn is_no_text(first: &[u8]) -> bool {
    let start = first
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(first)
        .trim_ascii_start();
    let has = |beginning: &[u8]| {
        start
            .get(..beginning.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(beginning))
    };
    [
        b"%PDF-".as_slice(),
        b"<?xml",
        b"<!DOCTYPE",
        b"<html",
        b"<table",
        b"{\\rtf",
        b"SQLite format 3",
    ]
    .into_iter()
    .any(has)
}
