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
        Self::hashed(path, rows, sha256(bytes))
    }

    /// The same, where the content was hashed while it was written.
    pub(crate) fn hashed(path: &Path, rows: usize, sha256: String) -> Self {
        Self {
            path: path.to_string_lossy().into_owned(),
            rows,
            sha256,
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
    digits(&Sha256::digest(bytes))
}

/// What is written, hashed on its way.
pub(crate) struct Hashed<W> {
    out: W,
    hash: Sha256,
}

impl<W: Write> Hashed<W> {
    pub(crate) fn into(out: W) -> Self {
        Self {
            out,
            hash: Sha256::new(),
        }
    }

    /// The SHA-256 of all that was written.
    pub(crate) fn sha256(self) -> String {
        digits(&self.hash.finalize())
    }
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn digits(hash: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in hash {
        // Writing into memory cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
