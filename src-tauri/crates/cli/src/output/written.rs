//! Results that are a text or a file of their own.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use sha2::{Digest, Sha256};
use words::Words;

use super::{Document, ForPeople};

/// A script or a page, printed as it is.
#[derive(Debug, Serialize)]
pub(crate) struct Text {
    text: String,
}

impl Text {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self {
            text: String::from_utf8_lossy(bytes).into_owned(),
        }
    }
}

impl ForPeople for Text {
    fn write(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        out.write_all(self.text.as_bytes())
    }
}

/// Bytes in the format that was asked for, whoever reads them.
#[derive(Debug)]
pub(crate) struct Plain(pub(crate) Vec<u8>);

impl Document for Plain {
    fn json(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(&self.0)
    }

    fn people(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        out.write_all(&self.0)
    }
}

/// A list that went into a file.
#[derive(Debug, Serialize)]
pub(crate) struct ListFile {
    path: String,
    rows: usize,
    sha256: String,
}

impl ListFile {
    pub(crate) fn of(path: &Path, rows: usize, bytes: &[u8]) -> Self {
        Self {
            path: path.to_string_lossy().into_owned(),
            rows,
            sha256: sha256(bytes),
        }
    }
}

impl ForPeople for ListFile {
    fn write(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        writeln!(out, "{}", self.path)
    }
}

/// The SHA-256 of a file's content, in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into memory cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
