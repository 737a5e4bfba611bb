//! Registers of every released schema open with this program and say what they always said. The
//! fixtures in `tests/fixtures/registers` are kept for good; one is added with each new schema.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use store::{Access, Action, ContractQuery, CustomerQuery, Register, RequestQuery, StoreError};
use support::requests::{at, full_sample, request};
use support::{Dice, Sample, day, path_in, stamp};
use terms::rules::renewals::Months;

const FIXTURE_DAY: &str = "2026-11-24";

fn fixture(schema: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/registers")
        .join(format!("{schema}.sql"))
}

/// A register file from a fixture.
fn register_of(schema: i64, folder: &tempfile::TempDir) -> PathBuf {
    let path = path_in(folder);
    let connection = Connection::open(&path).unwrap();
    let sql = fs::read_to_string(fixture(schema)).unwrap();
    connection.execute_batch(&sql).unwrap();
    connection.close().unwrap();
    path
}

/// All records and histories, as JSON, and the lists.
fn everything(register: &Register) -> String {
    let mut told = String::new();
    let customers = register
        .customers(&CustomerQuery {
            limit: 1000,
            ..CustomerQuery::default()
        })
        .unwrap();
    for row in customers.rows {
        let customer = register.customer(row.id).unwrap().unwrap();
        writeln!(told, "{}", serde_json::to_string(&customer).unwrap()).unwrap();
        for entry in register.history_of_customer(row.id).unwrap() {
            writeln!(told, "  {entry:?}").unwrap();
        }
    }
    let contracts = register
        .contract_page(&ContractQuery {
            limit: 1000,
            ..ContractQuery::default()
        })
        .unwrap();
    for row in contracts.rows {
        let contract = register.contract(row.id).unwrap().unwrap();
        writeln!(told, "{}", serde_json::to_string(&contract).unwrap()).unwrap();
        for entry in register.history(row.id).unwrap() {
            writeln!(told, "  {entry:?}").unwrap();
        }
    }
    writeln!(told, "{:?}", register.settings().unwrap()).unwrap();
    told + &support::lists(register)
}

/// Without the fields of rows that a schema before had nothing for.
fn as_told_before(told: &str) -> String {
    let newer = ["due_at: None,", "request: None,"];
    let mut known = String::with_capacity(told.len());
    for line in told.lines().filter(|line| !newer.contains(&line.trim())) {
        writeln!(known, "{line}").unwrap();
    }
    known
}

/// Requests and editions with their histories, and what the lists say of them.
fn requests_and_editions(register: &Register) -> String {
    let mut told = String::new();
    for edition in register.editions().unwrap() {
        for entry in register.history_of_edition(&edition.id).unwrap() {
            writeln!(told, "{entry:?}").unwrap();
        }
    }
    let query = RequestQuery {
        limit: 1000,
        ..RequestQuery::at(at(register.today(), 40_000))
    };
    for row in register.request_page(&query).unwrap().rows {
        for entry in register.history_of_request(row.request.id).unwrap() {
            writeln!(told, "{entry:?}").unwrap();
        }
    }
    told + &support::request_lists(register)
}

#[test]
fn a_register_of_schema_1_says_what_it_always_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = register_of(1, &folder);
    for access in [Access::ReadOnly, Access::ReadWrite] {
        let register = Register::open(&path, access, day(FIXTURE_DAY)).unwrap();
        assert_eq!(register.check().unwrap(), Vec::new());
        insta::assert_snapshot!("schema_1", as_told_before(&everything(&register)));
    }
    let mut register = Register::open(&path, Access::ReadWrite, day("2027-08-01")).unwrap();
    assert_eq!(register.schema_version().unwrap(), 3);
    let mut changes = 0;
    while register.undo(&stamp(day("2027-08-01"))).unwrap().is_some() {
        changes += 1;
    }
    assert_eq!(changes, 4);
    assert_eq!(register.counts().unwrap().contracts, 0);
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn a_register_of_schema_2_says_what_it_always_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = register_of(2, &folder);
    for access in [Access::ReadOnly, Access::ReadWrite] {
        let register = Register::open(&path, access, day(FIXTURE_DAY)).unwrap();
        assert_eq!(register.check().unwrap(), Vec::new());
        let told = everything(&register) + &requests_and_editions(&register);
        insta::assert_snapshot!("schema_2", told);
    }
    let mut register = Register::open(&path, Access::ReadWrite, day("2027-08-01")).unwrap();
    assert_eq!(register.schema_version().unwrap(), 3);
    while register.undo(&stamp(day("2027-08-01"))).unwrap().is_some() {}
    assert_eq!(register.counts().unwrap().contracts, 0);
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn a_register_of_schema_3_says_what_it_always_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = register_of(3, &folder);
    for access in [Access::ReadOnly, Access::ReadWrite] {
        let register = Register::open(&path, access, day(FIXTURE_DAY)).unwrap();
        assert_eq!(register.check().unwrap(), Vec::new());
        let told = everything(&register) + &requests_and_editions(&register);
        insta::assert_snapshot!("schema_3", told + &renewals(&register));
    }
    let mut register = Register::open(&path, Access::ReadWrite, day("2027-08-01")).unwrap();
    assert_eq!(register.schema_version().unwrap(), 3);
    while register.undo(&stamp(day("2027-08-01"))).unwrap().is_some() {}
    assert_eq!(register.counts().unwrap().contracts, 0);
    assert_eq!(register.check().unwrap(), Vec::new());
}

/// What the renewals of every contract follow from, who looked them over, and the company's files.
fn renewals(register: &Register) -> String {
    let mut told = String::new();
    let settings = register.settings().unwrap().unwrap();
    let logo = register.asset(settings["company"]["logo"].as_str().unwrap());
    writeln!(told, "{:?}", logo.unwrap().unwrap()).unwrap();
    register
        .read(|snapshot| {
            let book = snapshot.renewal_book(register.today())?;
            let mut places = Vec::new();
            snapshot.each_renewal_source(&book, |source| {
                let owner = source.owner.map(|owner| book.owner(owner));
                let months = Months::new("2026-01".parse().unwrap(), "2029-12".parse().unwrap());
                write!(told, "{:?} {owner:?}", source.chain).unwrap();
                for day in source.chain.renewals(months) {
                    let fee = source
                        .fee_on(day)
                        .map(|fee| (fee.amount_minor, book.word(fee.currency)));
                    let level = book.word(source.level_on(day));
                    write!(told, " {:?} {fee:?} {level}", day.date().unwrap()).unwrap();
                }
                writeln!(told).unwrap();
                places.push(source.place);
            })?;
            for head in snapshot.renewal_heads(&book, &places)? {
                writeln!(told, "{head:?}").unwrap();
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    told
}

/// Every entry of the history, as it is stored.
fn chain(path: &Path) -> Vec<(i64, String)> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection
        .prepare("SELECT seq, hex(hash) || quote(subject_id) || quote(after_digest) FROM journal ORDER BY seq")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_migration_leaves_every_hash_of_the_history_and_goes_on_behind_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = register_of(1, &folder);
    let before = chain(&path);
    let today = day(FIXTURE_DAY);
    let mut register = Register::open(&path, Access::ReadWrite, today).unwrap();
    assert_eq!(chain(&path), before);
    let row = register
        .contract_page(&ContractQuery::default())
        .unwrap()
        .rows
        .remove(0);
    let contract = register.contract(row.id).unwrap().unwrap();
    register
        .change(&stamp(today), |change| {
            let id = change.next_request_id()?;
            let request = request(&mut Dice(1), id.0, &contract, today);
            change.put_request(&request, Action::Created, None)
        })
        .unwrap();
    let after = chain(&path);
    assert_eq!(after[..before.len()], before);
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn a_migration_that_would_break_a_reference_leaves_the_register_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = register_of(1, &folder);
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(
            "PRAGMA foreign_keys = off; UPDATE contract SET customer = 4711 WHERE row = 1",
        )
        .unwrap();
    drop(connection);
    let before = chain(&path);
    let refused = Register::open(&path, Access::ReadWrite, day(FIXTURE_DAY)).unwrap_err();
    assert!(matches!(refused, StoreError::Damaged { .. }), "{refused:?}");
    assert_eq!(chain(&path), before);
    let connection = Connection::open(&path).unwrap();
    let version: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1);
    let requests = connection.prepare("SELECT * FROM request");
    assert!(requests.is_err(), "nothing of it is there");
}

/// Run by hand, once for each new schema: `TERMKEEPER_WRITE_FIXTURE=1 cargo test -p store --test
/// migrations -- --ignored`. Never for a released one.
#[test]
#[ignore = "writes a fixture"]
fn write_the_fixture_of_this_schema() {
    if std::env::var_os("TERMKEEPER_WRITE_FIXTURE").is_none() {
        return;
    }
    let (sample, requests) = full_sample(2026, 16, day(FIXTURE_DAY));
    let Sample {
        folder,
        mut register,
        contracts,
        customers,
    } = sample;
    let now = stamp(day(FIXTURE_DAY));
    let mut customer = customers[0].clone();
    customer.name = "Musterhaus Österreich GmbH".into();
    let mut contract = contracts[0].clone();
    contract.note = Some("Zweite Zeile\nmit 'Hochkomma' und 🙂".into());
    register
        .change(&now, |change| {
            change.put_customer(&customer, Action::Edited, None)?;
            change.put_contract(&contract, Action::Edited, Some("Umzug"))
        })
        .unwrap();
    register
        .change(&now, |change| {
            let logo = change.put_asset(
                "image/svg+xml",
                b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            )?;
            let company = serde_json::json!({ "name": "Musterhaus AG", "logo": logo });
            change.put_settings(&serde_json::json!({ "company": company }))
        })
        .unwrap();
    register.undo(&now).unwrap();
    register.redo(&now).unwrap();
    let mut last = contracts[1].clone();
    last.owner = None;
    register
        .change(&now, |change| {
            change.put_contract(&last, Action::Edited, None)
        })
        .unwrap();
    let mut answered = requests[0].clone();
    answered.fact.answered_at = Some(answered.fact.received_at);
    register
        .change(&now, |change| {
            change.put_request(&answered, Action::Answered, None)
        })
        .unwrap();
    register
        .change(&now, |change| {
            let id = change.next_request_id()?;
            let request = request(&mut Dice(1), id.0, &last, day(FIXTURE_DAY));
            change.put_request(&request, Action::Created, None)
        })
        .unwrap();
    register.undo(&now).unwrap();
    let schema = register.schema_version().unwrap();
    drop(register);
    let path = fixture(schema);
    assert!(!path.exists(), "a fixture is never written twice");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, dump(&path_in(&folder))).unwrap();
}

/// The whole database as SQL, the search index with it.
fn dump(path: &Path) -> String {
    let connection = Connection::open(path).unwrap();
    let mut sql =
        String::from("-- A register of this schema with made-up content. Never changed.\n");
    for name in ["application_id", "user_version"] {
        let value: i64 = connection
            .pragma_query_value(None, name, |row| row.get(0))
            .unwrap();
        writeln!(sql, "PRAGMA {name} = {value};").unwrap();
    }
    let texts = |query: &str| -> Vec<String> {
        let mut statement = connection.prepare(query).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let shadows = texts("SELECT name FROM pragma_table_list WHERE type = 'shadow' ORDER BY name");
    let is_shadow = "IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')";
    for kind in ["table", "index"] {
        for create in texts(&format!(
            "SELECT sql FROM sqlite_schema WHERE type = '{kind}' AND sql IS NOT NULL
             AND tbl_name NOT {is_shadow} ORDER BY rowid"
        )) {
            writeln!(sql, "{create};").unwrap();
        }
    }
    let tables = texts(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    writeln!(sql, "BEGIN;\nPRAGMA defer_foreign_keys = on;").unwrap();
    for table in tables.iter().chain(&shadows) {
        if shadows.contains(table) {
            writeln!(sql, "DELETE FROM {table};").unwrap();
        }
        let columns = texts(&format!("SELECT name FROM pragma_table_info('{table}')"));
        let quoted: Vec<String> = columns
            .iter()
            .map(|name| format!("quote({name})"))
            .collect();
        for row in texts(&format!(
            "SELECT {} FROM {table}",
            quoted.join(" || ', ' || ")
        )) {
            writeln!(sql, "INSERT INTO {table} VALUES ({row});").unwrap();
        }
    }
    for create in texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid") {
        writeln!(sql, "{create};").unwrap();
    }
    writeln!(sql, "COMMIT;\nPRAGMA journal_mode = wal;").unwrap();
    sql
}
