//! `pdf`: the files that were written.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::written::sha256;

/// All files, in the order of the contracts.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Papers {
    files: Vec<Paper>,
}

/// A file that stands where it belongs.
#[derive(Debug, Serialize)]
pub(crate) struct Paper {
    contract: String,
    path: String,
    pages: usize,
    sha256: String,
}

impl Papers {
    /// Adds a file.
    pub(crate) fn add(&mut self, paper: Paper) {
        self.files.push(paper);
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }
}

impl Paper {
    pub(crate) fn of(contract: &str, path: &Path, pages: usize, bytes: &[u8]) -> Self {
        Self {
            contract: contract.to_owned(),
            path: path.to_string_lossy().into_owned(),
            pages,
            sha256: sha256(bytes),
        }
    }
}

impl ForPeople for Papers {
    fn write(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        for file in &self.files {
            writeln!(out, "{}", file.path)?;
        }
        Ok(())
    }
}
