//! R4: a changed byte in a record, in an index or in the history is found. Each change is made
//! behind the program's back, by SQL on the closed file; the control is the same file unchanged.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use rusqlite::Connection;
use rusqlite::types::Value;
use store::{Access, CheckFinding, CheckKind, Register};
use support::requests::{full_sample, request};
use support::{Dice, Sample, day, path_in, stamp};

const TODAY: &str = "2026-11-24";

/// A register with some history: edits, an undo and a redo.
fn register() -> tempfile::TempDir {
    let (sample, requests) = full_sample(21, 16, day(TODAY));
    let Sample {
        folder,
        mut register,
        contracts,
        ..
    } = sample;
    let stamp = stamp(day(TODAY));
    for (at, contract) in contracts.iter().enumerate().take(6) {
        let mut contract = contract.clone();
        contract.note = Some(format!("Notiz {at}"));
        register
            .change(&stamp, |change| {
                change.put_contract(&contract, store::Action::Edited, Some("Rückruf"))
            })
            .unwrap();
    }
    register.undo(&stamp).unwrap();
    register.undo(&stamp).unwrap();
    register.redo(&stamp).unwrap();
    let mut answered = requests[2].clone();
    answered.fact.answered_at = Some(answered.fact.received_at);
    let taken_back = i64::try_from(requests.len()).unwrap() + 1;
    register
        .change(&stamp, |change| {
            change.put_request(&answered, store::Action::Answered, None)
        })
        .unwrap();
    register
        .change(&stamp, |change| {
            let id = change.next_request_id()?;
            assert_eq!(id.0, taken_back);
            let request = request(&mut Dice(2), id.0, &contracts[0], day(TODAY));
            change.put_request(&request, store::Action::Created, None)
        })
        .unwrap();
    register.undo(&stamp).unwrap();
    register
        .change(&stamp, |change| {
            let logo = change.put_asset("image/png", b"\x89PNG of a company")?;
            change.put_settings(&serde_json::json!({ "company": "Muster", "logo": logo }))
        })
        .unwrap();
    folder
}

fn findings(folder: &tempfile::TempDir) -> Vec<CheckFinding> {
    let register = Register::open(path_in(folder), Access::ReadOnly, day(TODAY)).unwrap();
    register.check().unwrap()
}

/// A connection that may do everything, with the triggers gone and put back afterwards.
fn tampering<T>(folder: &tempfile::TempDir, change: impl FnOnce(&Connection) -> T) -> T {
    let connection = Connection::open(path_in(folder)).unwrap();
    connection
        .pragma_update(None, "foreign_keys", false)
        .unwrap();
    connection
        .pragma_update(None, "ignore_check_constraints", true)
        .unwrap();
    let triggers: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &triggers {
        connection
            .execute(&format!("DROP TRIGGER {name}"), [])
            .unwrap();
    }
    let answer = change(&connection);
    for (_, sql) in &triggers {
        connection.execute(sql, []).unwrap();
    }
    answer
}

#[test]
fn an_unchanged_register_has_no_findings() {
    assert_eq!(findings(&register()), Vec::new());
}

#[test]
fn the_history_cannot_be_changed_by_sql_as_it_stands() {
    let folder = register();
    let connection = Connection::open(path_in(&folder)).unwrap();
    for sql in [
        "UPDATE journal SET who = 'niemand'",
        "DELETE FROM journal WHERE seq = 3",
        "UPDATE journal_image SET image = '{}'",
    ] {
        let refused = connection.execute(sql, []).unwrap_err();
        assert!(
            refused.to_string().contains("append-only"),
            "{sql}: {refused}"
        );
    }
    drop(connection);
    assert_eq!(findings(&folder), Vec::new());
}

/// Tables whose every column is guarded.
const GUARDED: [&str; 18] = [
    "customer",
    "contract",
    "contact",
    "solution",
    "notice",
    "amendment",
    "consulting",
    "fee_change",
    "renewal_check",
    "asset",
    "request",
    "edition",
    "edition_confirmation",
    "settings",
    "journal",
    "journal_image",
    "contract_index",
    "request_index",
];

#[test]
fn every_changed_column_of_every_table_is_found() {
    let folder = register();
    let path = path_in(&folder);
    let whole = std::fs::read(&path).unwrap();
    let mut dice = Dice(5);
    let mut changed = 0;
    let mut unnoticed = Vec::new();
    for table in GUARDED.into_iter().chain([
        "deadline_index",
        "contract_totals",
        "contract_search_words",
        "request_search_words",
        "removed_request_index",
        "renewal_index",
        "renewal_words",
    ]) {
        for column in columns(&folder, table) {
            std::fs::write(&path, &whole).unwrap();
            let Some((before, after)) = change_one(&folder, table, &column, &mut dice) else {
                continue;
            };
            changed += 1;
            if findings(&folder).is_empty() {
                unnoticed.push(format!("{table}.{column}: {before:?} became {after:?}"));
            }
        }
    }
    assert_eq!(unnoticed, Vec::<String>::new());
    assert!(changed > 140, "{changed}");
}

fn columns(folder: &tempfile::TempDir, table: &str) -> Vec<String> {
    let connection = Connection::open(path_in(folder)).unwrap();
    let mut statement = connection
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .unwrap();
    statement
        .query_map([table], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        // Only an order, and it stays the same when one of the numbers grows.
        .filter(|name: &String| name != "position")
        .collect()
}

/// Changes one value in one row a little. None if no row has a value there.
fn change_one(
    folder: &tempfile::TempDir,
    table: &str,
    column: &str,
    dice: &mut Dice,
) -> Option<(Value, Value)> {
    tampering(folder, |connection| {
        let rows: u32 = connection
            .query_row(
                &format!("SELECT count(*) FROM {table} WHERE {column} IS NOT NULL"),
                [],
                |row| row.get(0),
            )
            .unwrap();
        if rows == 0 {
            return None;
        }
        let at = dice.number(usize::try_from(rows).unwrap());
        let before: Value = connection
            .query_row(
                &format!(
                    "SELECT {column} FROM {table} WHERE {column} IS NOT NULL LIMIT 1 OFFSET ?1"
                ),
                [at],
                |row| row.get(0),
            )
            .unwrap();
        let after = match &before {
            Value::Integer(number) => {
                Value::Integer(if *number == 0 { 1 } else { number + 1_000_003 })
            }
            Value::Text(text) => Value::Text(other_text(text)),
            Value::Blob(bytes) => {
                let mut bytes = bytes.clone();
                match bytes.first_mut() {
                    Some(byte) => *byte ^= 1,
                    None => bytes.push(1),
                }
                Value::Blob(bytes)
            }
            other => panic!("{other:?}"),
        };
        let sql = format!("UPDATE OR IGNORE {table} SET {column} = ?1 WHERE {column} = ?2");
        let count = connection.execute(&sql, [&after, &before]).unwrap();
        (count > 0).then_some((before, after))
    })
}

/// A text that differs in one letter, a day in one day.
fn other_text(text: &str) -> String {
    if let Ok(day) = text.parse::<terms::Date>() {
        return day.succ_opt().unwrap().to_string();
    }
    let mut letters: Vec<char> = text.chars().collect();
    match letters.last_mut() {
        Some(last) => *last = if *last == 'x' { 'y' } else { 'x' },
        None => letters.push('x'),
    }
    letters.into_iter().collect()
}

#[test]
fn removed_and_added_rows_are_found() {
    let folder = register();
    let path = path_in(&folder);
    let whole = std::fs::read(&path).unwrap();
    for (sql, kind) in [
        ("DELETE FROM journal WHERE seq = 5", CheckKind::JournalChain),
        ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", CheckKind::RecordMissing),
        ("DELETE FROM journal_image WHERE seq = 5", CheckKind::JournalImage),
        ("DELETE FROM contact WHERE contract = (SELECT min(contract) FROM contact)", CheckKind::RecordDiffers),
        ("DELETE FROM deadline_index WHERE rowid_stand_in", CheckKind::IndexDiffers),
        ("DELETE FROM contract_index WHERE contract = 2", CheckKind::IndexDiffers),
        ("DELETE FROM contract_search WHERE rowid = 3", CheckKind::SearchDiffers),
        ("DELETE FROM settings", CheckKind::RecordMissing),
        ("DELETE FROM request WHERE id = 2", CheckKind::RecordMissing),
        ("DELETE FROM request_index WHERE request = 2", CheckKind::IndexDiffers),
        ("DELETE FROM request_search WHERE rowid = 2", CheckKind::SearchDiffers),
        ("DELETE FROM removed_request_index", CheckKind::IndexDiffers),
        ("DELETE FROM edition WHERE edition IS NOT NULL", CheckKind::RecordMissing),
        ("DELETE FROM edition_confirmation WHERE position = 0", CheckKind::RecordDiffers),
        ("DELETE FROM consulting WHERE position = 0", CheckKind::RecordDiffers),
        ("DELETE FROM fee_change WHERE position = 0", CheckKind::RecordDiffers),
        ("DELETE FROM renewal_check WHERE position = 0", CheckKind::RecordDiffers),
        ("DELETE FROM renewal_index WHERE part = 0", CheckKind::IndexDiffers),
        ("INSERT INTO renewal_index SELECT 4711, contracts FROM renewal_index", CheckKind::IndexDiffers),
        ("DELETE FROM renewal_words WHERE id = 1", CheckKind::IndexDiffers),
        ("UPDATE asset SET bytes = x'00'", CheckKind::RecordDiffers),
        ("UPDATE register SET requests_given = 1", CheckKind::IndexDiffers),
        (
            "UPDATE request SET answered_at = NULL WHERE id = (SELECT max(request) FROM request_index WHERE state IN (1, 2))",
            CheckKind::RecordDiffers,
        ),
        (
            "INSERT INTO edition_confirmation
                SELECT edition, 9, level, cell, value, who, on_day FROM edition_confirmation LIMIT 1",
            CheckKind::RecordDiffers,
        ),
        ("DELETE FROM customer WHERE row = 1", CheckKind::BrokenReference),
        ("DELETE FROM contract WHERE row = 1", CheckKind::RecordMissing),
        (
            "INSERT INTO contact SELECT contract, 9, name, email, phone, valid_from, valid_to FROM contact LIMIT 1",
            CheckKind::RecordDiffers,
        ),
        (
            "INSERT INTO journal SELECT seq + 1, change, recorded_at, today, who, action, reason, subject,
                subject_id, before_seq, after_digest, undoes, hash FROM journal ORDER BY seq DESC LIMIT 1",
            CheckKind::JournalChain,
        ),
        (
            "UPDATE contract_search SET words = 'anderes' WHERE rowid = 4",
            CheckKind::SearchDiffers,
        ),
    ] {
        let sql = sql.replace("rowid_stand_in", "due_on = (SELECT min(due_on) FROM deadline_index)");
        std::fs::write(&path, &whole).unwrap();
        tampering(&folder, |connection| assert!(connection.execute(&sql, []).unwrap() > 0, "{sql}"));
        let found = findings(&folder);
        assert!(found.iter().any(|finding| finding.kind == kind), "{sql}: {found:#?}");
    }
}

#[test]
fn a_rewritten_history_is_found_unless_every_hash_is_made_anew() {
    let folder = register();
    // An image that fits its own salt is still not the one that the chain holds.
    tampering(&folder, |connection| {
        connection
            .execute(
                "UPDATE journal_image SET (salt, image) =
                    (SELECT salt, image FROM journal_image WHERE seq = 6) WHERE seq = 7",
                [],
            )
            .unwrap();
    });
    let found = findings(&folder);
    assert!(
        found
            .iter()
            .any(|finding| finding.kind == CheckKind::JournalImage && finding.seq == Some(7))
    );
}

#[test]
fn an_image_may_go_while_the_chain_still_verifies() {
    let folder = register();
    tampering(&folder, |connection| {
        connection
            .execute("DELETE FROM journal_image WHERE seq IN (4, 5)", [])
            .unwrap();
    });
    let found = findings(&folder);
    assert!(
        found
            .iter()
            .all(|finding| finding.kind != CheckKind::JournalChain),
        "{found:?}"
    );
}

#[test]
fn flipped_bytes_in_the_file_are_told_or_change_nothing() {
    let folder = register();
    let path = path_in(&folder);
    let whole = std::fs::read(&path).unwrap();
    let seen = {
        let register = Register::open(&path, Access::ReadOnly, day(TODAY)).unwrap();
        (support::lists(&register), images(&register))
    };
    let mut dice = Dice(9);
    let (mut refused, mut found, mut harmless) = (0, 0, 0);
    for _ in 0..80 {
        let mut bytes = whole.clone();
        let at = dice.below(bytes.len());
        bytes[at] ^= 1 << dice.below(8);
        std::fs::write(&path, &bytes).unwrap();
        match Register::open(&path, Access::ReadOnly, day(TODAY)) {
            Err(error) => {
                assert!(error.is_of_register(), "{error:?} at {at}");
                refused += 1;
            }
            Ok(register) => match register.check() {
                Ok(findings) if findings.is_empty() => {
                    // Free space inside a page, or a byte that nothing depends on.
                    assert_eq!(
                        (support::lists(&register), images(&register)),
                        seen,
                        "byte {at}"
                    );
                    harmless += 1;
                }
                Ok(_) => found += 1,
                Err(error) => panic!("byte {at}: {error:?}"),
            },
        }
    }
    assert!(refused + found > 10, "{refused} {found} {harmless}");
}

fn images(register: &Register) -> String {
    let rows = register
        .contract_page(&store::ContractQuery::default())
        .unwrap()
        .rows;
    let histories: Vec<_> = rows
        .iter()
        .map(|row| register.history(row.id).unwrap())
        .collect();
    format!("{histories:?}")
}
