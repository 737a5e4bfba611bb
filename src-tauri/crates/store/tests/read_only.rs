//! A register, or a folder, that may not be written: it is read all the same, with all that
//! stands in its log, on any day, and nothing is left beside it.
//!
//! Permissions do not bind root; started as root, the test goes on as nobody.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]
#![cfg(unix)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use store::{Access, Action, Register, StoreError};
use support::{Dice, customer, day, lists, path_in, sample, stamp};

const TODAY: &str = "2026-11-24";
const AS_NOBODY: &str = "TERMKEEPER_TEST_AS_NOBODY";

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    names.sort();
    names
}

/// Whether permissions bind this process.
fn is_bound() -> bool {
    let file = tempfile::NamedTempFile::new().unwrap();
    set_mode(file.path(), 0o444);
    fs::OpenOptions::new()
        .write(true)
        .open(file.path())
        .is_err()
}

/// Held while a program is copied and started.
static STARTING: Mutex<()> = Mutex::new(());

/// Runs this test again as nobody. False if that is not possible on this machine.
fn runs_as_nobody(test: &str) -> bool {
    assert!(
        std::env::var_os(AS_NOBODY).is_none(),
        "nobody is not bound by permissions"
    );
    let folder = tempfile::tempdir().unwrap();
    set_mode(folder.path(), 0o755);
    let program = folder.path().join("test");
    // A child that another test starts while this copy is open for writing would hold it open, and
    // a program that is open for writing cannot be started.
    let alone = STARTING.lock().unwrap();
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    set_mode(&program, 0o755);
    let started = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(&program)
        .args(["--exact", test, "--nocapture"])
        .env(AS_NOBODY, "1")
        .env("TMPDIR", "/tmp")
        .current_dir("/")
        .spawn();
    drop(alone);
    match started {
        Ok(mut child) => {
            let status = child.wait().unwrap();
            assert!(status.success(), "{test} failed as nobody");
            true
        }
        Err(error) => {
            println!(
                "left out: root is bound by no permissions, and there is no setpriv ({error})"
            );
            false
        }
    }
}

#[test]
fn what_may_not_be_written_is_read_and_left_alone() {
    if !is_bound() {
        runs_as_nobody("what_may_not_be_written_is_read_and_left_alone");
        return;
    }
    for (file_mode, folder_mode) in [(0o444, 0o755), (0o444, 0o555), (0o644, 0o555)] {
        for has_log in [false, true] {
            let sample = sample(31, 40, day(TODAY));
            let (folder, register) = (sample.folder, sample.register);
            let path = path_in(&folder);
            let log = PathBuf::from(format!("{}-wal", path.display()));
            if has_log {
                assert!(
                    fs::metadata(&log).unwrap().len() > 0,
                    "changes stand in the log"
                );
            }
            let seen = lists(&register);
            let kept = has_log.then_some(register);
            if has_log {
                // As after a crash: the log is there, and nobody has it open.
                fs::copy(&path, folder.path().join("copy")).unwrap();
                fs::copy(&log, folder.path().join("copy-wal")).unwrap();
            }
            drop(kept);
            let path = if has_log {
                fs::remove_file(&path).unwrap();
                folder.path().join("copy")
            } else {
                path
            };
            set_mode(&path, file_mode);
            set_mode(folder.path(), folder_mode);
            let (before, bytes) = (names(folder.path()), fs::read(&path).unwrap());
            for access in [Access::ReadOnly, Access::ReadWrite, Access::Create] {
                let mut register = Register::open(&path, access, day(TODAY)).unwrap();
                let place = format!("{file_mode:o} {folder_mode:o} {has_log} {access:?}");
                assert!(register.is_read_only(), "{place}");
                assert_eq!(lists(&register), seen, "{place}");
                register.set_today(day("2028-02-29"));
                assert_ne!(lists(&register), seen, "another day reads otherwise");
                register.set_today(day(TODAY));
                assert_eq!(lists(&register), seen, "{place}");
                assert_eq!(register.check().unwrap(), Vec::new(), "{place}");
                let new = customer(&mut Dice(1), 999);
                let refused = register.change(&stamp(day(TODAY)), |change| {
                    change.put_customer(&new, Action::Created, None)
                });
                assert!(matches!(refused, Err(StoreError::ReadOnly)), "{place}");
                drop(register);
                assert_eq!(names(folder.path()), before, "{place}");
                assert!(fs::read(&path).unwrap() == bytes, "{place}");
            }
            set_mode(folder.path(), 0o755);
        }
    }
}

#[test]
fn what_may_not_even_be_read_is_told() {
    if !is_bound() {
        runs_as_nobody("what_may_not_even_be_read_is_told");
        return;
    }
    let sample = sample(32, 2, day(TODAY));
    let path = path_in(&sample.folder);
    drop(sample.register);
    set_mode(&path, 0o000);
    let error = Register::open(&path, Access::ReadOnly, day(TODAY)).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Unreadable {
                source: Some(_),
                ..
            }
        ),
        "{error:?}"
    );
    set_mode(sample.folder.path(), 0o555);
    let new = sample.folder.path().join("new.termkeeper");
    let error = Register::open(new, Access::Create, day(TODAY)).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
    set_mode(sample.folder.path(), 0o755);
}
