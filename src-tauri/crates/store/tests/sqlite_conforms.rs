//! The SQLite engine passes the suite that every engine has to pass.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod conformance;
mod support;

use std::path::PathBuf;

use conformance::Engine;
use store::{Access, Register};
use terms::Date;

/// A register file in a folder of its own.
struct File {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl File {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = support::path_in(&folder);
        Self {
            _folder: folder,
            path,
        }
    }
}

impl Engine for File {
    fn open(&self, today: Date) -> Register {
        Register::open(&self.path, Access::Create, today).unwrap()
    }
}

#[test]
fn random_commands_equal_a_model() {
    for seed in 0..24 {
        conformance::random_commands_equal_a_model(&File::new(), seed, 40);
    }
}

#[test]
fn histories_tell_before_and_after() {
    conformance::histories_tell_before_and_after(&File::new());
}

#[test]
fn numbers_are_unique_and_go_on() {
    conformance::numbers_are_unique_and_go_on(&File::new());
}

#[test]
fn days_equal_a_rebuild() {
    let folder = tempfile::tempdir().unwrap();
    let count = std::cell::Cell::new(0);
    let fresh = |today| {
        count.set(count.get() + 1);
        let path = folder.path().join(format!("{}.termkeeper", count.get()));
        Register::open(path, Access::Create, today).unwrap()
    };
    conformance::days_equal_a_rebuild(&File::new(), &fresh);
}
