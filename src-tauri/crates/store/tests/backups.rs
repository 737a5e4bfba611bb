//! R3, M: copies of registers of every schema: made without touching them, verified without being
//! touched themselves, while others write.

#![allow(clippy::unwrap_used, reason = "a test")]

mod support;

use std::fs;
use std::path::Path;
use std::thread;

use rusqlite::Connection;
use store::{Access, Action, Register, StoreError, copies};
use support::{Dice, customer, day, stamp};

const TODAY: &str = "2026-11-24";

fn old_register(path: &Path, schema: i64) {
    let sql = format!(
        "{}/../../../tests/fixtures/registers/{schema}.sql",
        env!("CARGO_MANIFEST_DIR")
    );
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(&fs::read_to_string(sql).unwrap())
        .unwrap();
}

#[test]
fn m_a_register_of_any_schema_is_copied_as_it_lies_there() {
    for schema in 1..=copies::newest() {
        let folder = tempfile::tempdir().unwrap();
        let (path, copy) = (folder.path().join("old"), folder.path().join("copy"));
        old_register(&path, schema);
        let before = fs::read(&path).unwrap();
        copies::copy(&path, &copy).unwrap();
        assert_eq!(fs::read(&path).unwrap(), before, "schema {schema}");
        assert_eq!(copies::schema_of(&copy).unwrap(), schema);
        let content = fs::read(&copy).unwrap();
        assert_eq!(copies::verify(&copy).unwrap(), [], "schema {schema}");
        assert_eq!(
            fs::read(&copy).unwrap(),
            content,
            "verifying changes nothing"
        );
        assert!(matches!(
            copies::copy(&path, &copy),
            Err(StoreError::Io { .. })
        ));
        // An older one that is taken over is brought up to date.
        let mut newer =
            Register::open(folder.path().join("new"), Access::Create, day(TODAY)).unwrap();
        newer.take_over(&copy).unwrap();
        assert_eq!(newer.schema_version().unwrap(), copies::newest());
        assert_eq!(newer.check().unwrap(), []);
    }
}

#[test]
fn r3_a_copy_made_while_others_write_is_of_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register");
    let today = day(TODAY);
    drop(Register::open(&path, Access::Create, today).unwrap());
    let writer = {
        let path = path.clone();
        thread::spawn(move || {
            let mut register = Register::open(&path, Access::ReadWrite, today).unwrap();
            let mut dice = Dice(7);
            for at in 1..=60 {
                register
                    .change(&stamp(today), |change| {
                        // Two records together: a copy holds both or neither.
                        for number in [at * 2, at * 2 + 1] {
                            let made = customer(&mut dice, number);
                            change.put_customer(&made, Action::Created, None)?;
                        }
                        Ok::<_, StoreError>(())
                    })
                    .unwrap();
            }
        })
    };
    let register = Register::open(&path, Access::ReadOnly, today).unwrap();
    for at in 0..8 {
        let copy = folder.path().join(format!("copy-{at}"));
        register.copy_to(&copy).unwrap();
        assert_eq!(copies::verify(&copy).unwrap(), []);
        let copied = Register::open(&copy, Access::ReadOnly, today).unwrap();
        assert_eq!(copied.recorded().unwrap() % 2, 0);
    }
    writer.join().unwrap();
}
