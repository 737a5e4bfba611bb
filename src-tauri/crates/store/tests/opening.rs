//! Opening: what is refused stays as it is, byte for byte; what may only be read is read; the
//! engine's settings are those that the promises rest on.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use store::{Access, Action, Register, StoreError, UnreadableReason};
use support::{Dice, Sample, customer, day, empty, lists, path_in, sample, stamp};

const TODAY: &str = "2026-11-24";
const EVERY_ACCESS: [Access; 3] = [Access::ReadOnly, Access::ReadWrite, Access::Create];

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), fs::read(&path).unwrap_or_default()))
        .collect();
    found.sort();
    found
}

/// A closed register and its path.
fn closed(contracts: usize) -> (tempfile::TempDir, PathBuf) {
    let Sample {
        folder, register, ..
    } = sample(1, contracts, day(TODAY));
    drop(register);
    let path = path_in(&folder);
    (folder, path)
}

fn refused(path: &Path, access: Access) -> StoreError {
    let folder = path.parent().unwrap();
    let before = contents(folder);
    let error = Register::open(path, access, day(TODAY)).unwrap_err();
    assert!(
        contents(folder) == before,
        "{access:?} changed something: {error}"
    );
    error
}

#[test]
fn a_missing_register_is_made_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    for access in [Access::ReadOnly, Access::ReadWrite] {
        assert!(matches!(refused(&path, access), StoreError::Missing));
    }
    let register = Register::open(&path, Access::Create, day(TODAY)).unwrap();
    assert_eq!(register.schema_version().unwrap(), 3);
    assert!(!register.is_read_only());
    drop(register);
    assert_eq!(
        contents(folder.path()).len(),
        1,
        "nothing beside a closed register"
    );
    let inside = folder.path().join("nowhere").join("r.termkeeper");
    let error = Register::open(inside, Access::Create, day(TODAY)).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
}

#[test]
fn an_empty_file_becomes_a_register_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    fs::write(&path, b"").unwrap();
    for access in [Access::ReadOnly, Access::ReadWrite] {
        let error = refused(&path, access);
        assert!(matches!(
            error,
            StoreError::Unreadable {
                reason: UnreadableReason::Empty,
                ..
            }
        ));
    }
    Register::open(&path, Access::Create, day(TODAY)).unwrap();
}

#[test]
fn what_is_no_register_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let foreign = folder.path().join("foreign.sqlite");
    Connection::open(&foreign)
        .unwrap()
        .execute_batch("CREATE TABLE other (x)")
        .unwrap();
    let zeros = vec![0; 20_000];
    for (path, reason) in [
        (
            file("text", "Vertragsliste".as_bytes()),
            UnreadableReason::NoDatabase,
        ),
        (file("short", b"SQLite"), UnreadableReason::NoDatabase),
        (file("zeros", &zeros), UnreadableReason::NoDatabase),
        (foreign, UnreadableReason::ForeignDatabase),
    ] {
        for access in EVERY_ACCESS {
            let error = refused(&path, access);
            assert!(error.is_of_register());
            match error {
                StoreError::Unreadable { reason: found, .. } => assert_eq!(found, reason),
                other => panic!("{path:?}: {other:?}"),
            }
        }
    }
    let error = Register::open(folder.path(), Access::Create, day(TODAY)).unwrap_err();
    assert!(matches!(
        error,
        StoreError::Unreadable {
            reason: UnreadableReason::NoFile,
            ..
        }
    ));
    let header = file("header", b"SQLite format 3\0");
    assert!(matches!(
        refused(&header, Access::Create),
        StoreError::Damaged { .. }
    ));
}

#[test]
fn a_newer_register_is_refused_untouched() {
    let (_folder, path) = closed(3);
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 7).unwrap();
    connection.close().unwrap();
    for access in EVERY_ACCESS {
        let error = refused(&path, access);
        assert!(
            matches!(error, StoreError::Newer { found: 7, known: 3 }),
            "{error:?}"
        );
    }
}

#[test]
fn a_newer_register_is_refused_while_its_version_stands_in_the_log() {
    let (folder, path) = closed(3);
    // The newer program is still running: nothing of its change is in the file itself.
    let newer = Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 7).unwrap();
    let before = contents(folder.path());
    let error = Register::open(&path, Access::ReadWrite, day(TODAY)).unwrap_err();
    assert!(
        matches!(error, StoreError::Newer { found: 7, .. }),
        "{error:?}"
    );
    let of = |all: &[(PathBuf, Vec<u8>)], end: &str| {
        all.iter()
            .find(|(path, _)| path.to_string_lossy().ends_with(end))
            .cloned()
    };
    let after = contents(folder.path());
    assert_eq!(of(&after, ".termkeeper"), of(&before, ".termkeeper"));
    assert_eq!(of(&after, "-wal"), of(&before, "-wal"));
}

#[test]
fn damage_is_told_and_leaves_the_file_as_it_is() {
    let (folder, path) = closed(60);
    let whole = fs::read(&path).unwrap();
    let mut told = 0;
    for (what, damage) in [
        (
            "cut to half",
            Box::new(|bytes: &mut Vec<u8>| bytes.truncate(bytes.len() / 2))
                as Box<dyn Fn(&mut Vec<u8>)>,
        ),
        (
            "cut by a byte",
            Box::new(|bytes| bytes.truncate(bytes.len() - 1)),
        ),
        (
            "cut behind the header",
            Box::new(|bytes| bytes.truncate(100)),
        ),
        ("first page", Box::new(|bytes| bytes[100..4096].fill(0xAA))),
        (
            "every page but the first",
            Box::new(|bytes| bytes[4096..].fill(0)),
        ),
        (
            "every page but the first, noise",
            Box::new(|bytes| {
                let mut dice = Dice(1);
                bytes[4096..].fill_with(|| u8::try_from(dice.below(256)).unwrap());
            }),
        ),
    ] {
        let mut bytes = whole.clone();
        damage(&mut bytes);
        fs::write(&path, &bytes).unwrap();
        for access in EVERY_ACCESS {
            match refused(&path, access) {
                StoreError::Damaged { .. } => told += 1,
                other => panic!("{what}: {other:?}"),
            }
        }
    }
    assert_eq!(told, 18);
    assert_eq!(contents(folder.path()).len(), 1);
    fs::write(&path, &whole).unwrap();
    let register = Register::open(&path, Access::ReadWrite, day(TODAY)).unwrap();
    assert_eq!(register.check().unwrap(), Vec::new(), "the control");
}

#[test]
fn a_locked_register_is_told_after_waiting_and_nothing_is_lost() {
    let Sample {
        folder,
        mut register,
        ..
    } = sample(2, 5, day(TODAY));
    let path = path_in(&folder);
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let started = std::time::Instant::now();
    let new = customer(&mut Dice(77), 99);
    let put = |register: &mut Register| {
        register.change(&stamp(day(TODAY)), |change| {
            change.put_customer(&new, Action::Created, None)
        })
    };
    assert!(matches!(put(&mut register), Err(StoreError::Locked)));
    assert!(started.elapsed().as_millis() >= 4_900);
    assert_eq!(register.counts().unwrap().contracts, 5, "reading goes on");
    other.execute_batch("COMMIT").unwrap();
    put(&mut register).unwrap();
    assert_eq!(register.customer(new.id).unwrap(), Some(new));
}

#[test]
fn the_engine_is_set_as_the_promises_need_it() {
    let Sample {
        folder, register, ..
    } = sample(3, 2, day(TODAY));
    drop(register);
    // The mode of the log is kept in the file; all else is asserted by every opening itself.
    let connection = Connection::open(path_in(&folder)).unwrap();
    let mode: String = connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "wal");
    let id: i64 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .unwrap();
    assert_eq!(id, 0x546D_4B70);
    let loose: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .filter(|name: &String| !name.starts_with("sqlite_"))
        .collect();
    assert_eq!(loose, Vec::<String>::new(), "every table is STRICT");
}

#[test]
fn reading_only_refuses_changes_and_sees_the_same() {
    let Sample {
        folder, register, ..
    } = sample(4, 30, day(TODAY));
    let seen = lists(&register);
    drop(register);
    let mut reading = Register::open(path_in(&folder), Access::ReadOnly, day(TODAY)).unwrap();
    assert!(reading.is_read_only());
    assert_eq!(lists(&reading), seen);
    let refused = reading.change(&stamp(day(TODAY)), |change| {
        change.put_settings(&serde_json::json!(1))
    });
    assert!(matches!(refused, Err(StoreError::ReadOnly)));
    assert!(matches!(
        reading.undo(&stamp(day(TODAY))),
        Err(StoreError::ReadOnly)
    ));
    assert!(matches!(
        reading.redo(&stamp(day(TODAY))),
        Err(StoreError::ReadOnly)
    ));
}

#[test]
fn other_processes_are_noticed() {
    let Sample {
        folder,
        mut register,
        ..
    } = empty(day(TODAY));
    let other = Register::open(path_in(&folder), Access::ReadOnly, day(TODAY)).unwrap();
    let before = other.data_version().unwrap();
    assert_eq!(other.data_version().unwrap(), before);
    register
        .change(&stamp(day(TODAY)), |change| {
            change.put_settings(&serde_json::json!({ "a": 1 }))
        })
        .unwrap();
    assert_ne!(other.data_version().unwrap(), before);
    assert_eq!(
        other.settings().unwrap(),
        Some(serde_json::json!({ "a": 1 }))
    );
}
