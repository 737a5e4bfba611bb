//! The files that the checks look at, and small questions about them. Never a check itself.

use std::fs;

use super::Finding;
use crate::failure::{Failure, WithPath};
use crate::workspace;

/// A file with its path from the root, written with forward slashes, and its text; a binary file has no text.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// A file for the tests of the checks.
    #[cfg(test)]
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// True when the file's name ends so.
    pub(crate) fn is(&self, extension: &str) -> bool {
        self.path
            .rsplit_once('.')
            .is_some_and(|(_, own)| own == extension)
    }

    /// True for the sources of the window that a person wrote.
    pub(crate) fn is_of_window(&self) -> bool {
        self.path.starts_with("ui/src/")
            && !self.path.starts_with("ui/src/generated/")
            && (self.is("ts") || self.is("tsx"))
    }

    /// True for a test of the window.
    pub(crate) fn is_test_of_window(&self) -> bool {
        self.path.contains(".test.") || self.path.contains("/test/")
    }

    /// True for Rust tests, benches and examples, which may do what the product may not.
    pub(crate) fn is_rust_test(&self) -> bool {
        self.path.starts_with("tests/")
            || self.path.ends_with("/tests.rs")
            || ["/tests/", "/benches/", "/examples/"]
                .iter()
                .any(|folder| self.path.contains(folder))
    }
}

/// All files of the work tree.
pub(crate) fn all() -> Result<Vec<Source>, Failure> {
    let mut sources = Vec::new();
    for file in workspace::files(".")? {
        let absolute = workspace::root().join(&file);
        let bytes = fs::read(&absolute).with_path("read", &absolute)?;
        sources.push(Source {
            path: file.to_string_lossy().replace('\\', "/"),
            text: String::from_utf8(bytes).unwrap_or_default(),
        });
    }
    Ok(sources)
}

/// A finding for every line in which one of the words stands.
pub(crate) fn lines_with(path: &str, text: &str, words: &[&str], what: &str) -> Vec<Finding> {
    text.lines()
        .enumerate()
        .flat_map(|(at, line)| {
            words
                .iter()
                .filter(move |word| line.contains(*word))
                .map(move |word| Finding::at(path, at + 1, format!("{what} `{}`", word.trim())))
        })
        .collect()
}
