//! What leaves the program comes back the same: random registers and one full of plausible lives are exported,
//! read into a new register, and exported again.

// A journey fails by panicking, and is nobody's library.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod complete;
mod random;
mod tables;

use std::path::{Path, PathBuf};

use cli::{Environment, Streams, run};
use store::{Access, Register};
use tempfile::TempDir;

/// A folder for a register and its files.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn register(&self, name: &str) -> Register {
        Register::open(self.path(name), Access::Create, random::now().today).unwrap()
    }

    /// Exports with the command line; gives the file.
    fn export(&self, register: &str, file: &str, more: &[&str]) -> PathBuf {
        let place = self.path(file);
        let arguments = ["export", "--out", place.to_str().unwrap()];
        self.call(register, &[&arguments, more].concat());
        place
    }

    fn call(&self, register: &str, arguments: &[&str]) -> String {
        let register = self.path(register);
        let all = ["termkeeper", "--register", register.to_str().unwrap()];
        let all = [&all, &["--today", "2026-11-24"][..], arguments].concat();
        let environment = Environment::new([("USER".into(), "erika".into())], false);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(
            all.iter().map(Into::into),
            Streams {
                stdin: &mut std::io::empty(),
                stdout: &mut out,
                stderr: &mut err,
            },
            &environment,
            &|| "2026-11-24T08:30:00Z".parse().unwrap(),
        );
        let err = String::from_utf8(err).unwrap();
        assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}");
        String::from_utf8(out).unwrap()
    }
}

fn text(path: &Path) -> String {
    String::from_utf8(std::fs::read(path).unwrap()).unwrap()
}
