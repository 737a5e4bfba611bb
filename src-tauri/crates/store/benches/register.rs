//! The register beside the raw limit on the same file: the bare statement for reading, a bare
//! append with fsync for writing. Rows are read by `cargo xtask bench`.

// A bench that cannot open its register has nothing to say.
#![allow(clippy::unwrap_used)]

#[path = "../../../../tests/src/measure.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "other benches need the rest of it"
)]
mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chrono::TimeDelta;
use measure::{Times, beside, is_short, thousands};
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, Params, params};
use store::{
    Access, Action, Contract, ContractQuery, ContractRow, Register, SortColumn, StoreError,
};
use support::{Dice, contact, contract, customer, day, stamp};

const TODAY: &str = "2026-11-24";
/// Changes with the made-up content, so that a register of before is made anew.
const CONTENT: u32 = 1;

fn main() {
    let (sizes, rounds) = if is_short() {
        (vec![2_000], 5)
    } else {
        (vec![10_000, 100_000, 1_000_000], 40)
    };
    for size in sizes {
        let path = made(size);
        let mut register = Register::open(&path, Access::ReadWrite, day(TODAY)).unwrap();
        let raw = Connection::open(&path).unwrap();
        raw.pragma_update(None, "cache_size", -16_000).unwrap();
        raw.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
            .unwrap();
        pages(&register, &raw, size, rounds);
        deadlines(&register, &raw, size, rounds);
        search(&register, &raw, size);
        one_contract(&register, &raw, size, rounds);
        drop(raw);
        other_days(&mut register, size);
        insert(register, size, rounds);
    }
}

/// A register of this size, kept for the next run.
fn made(size: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let schema = include_str!("../src/sqlite/migrations/0002.sql").len();
    let path = folder.join(format!("register-{size}-{CONTENT}-{schema}.termkeeper"));
    if path.exists() {
        return path;
    }
    let today = day(TODAY);
    let making = path.with_extension("making");
    for end in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{end}", making.display()));
    }
    let mut register = Register::open(&making, Access::Create, today).unwrap();
    let mut dice = Dice(1);
    let mut times = Times::default();
    let started = Instant::now();
    register
        .change_many(&stamp(today), |change| {
            for of in 0..usize::try_from(size / 10).unwrap() {
                let customer = customer(&mut dice, of + 1);
                change.put_customer(&customer, Action::Created, None)?;
                for at in 0..10 {
                    let contract = contract(&mut dice, customer.id, of * 10 + at, today);
                    change.put_contract(&contract, Action::Created, None)?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    times.add(started.elapsed());
    let work = format!("store {} contracts in one change, each", thousands(size));
    measure::print(&work, &times, None, "≤ 200 µs", size);
    drop(register);
    fs::rename(&making, &path).unwrap();
    path
}

/// Runs a bare statement and takes all of its values.
fn bare(connection: &Connection, sql: &str, params: impl Params) -> Vec<Value> {
    let mut statement = connection.prepare_cached(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query(params).unwrap();
    let mut values = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        values.extend((0..columns).map(|at| row.get::<_, Value>(at).unwrap()));
    }
    values
}

const ROW: &str = "c.id, c.number, k.id, k.number, k.name, i.level, i.state, i.activates_on,
    c.term_months, i.last_day, i.renews_on, i.notice_by, i.ends_on, i.fee_minor, i.fee_currency,
    c.owner";
const JOINS: &str = "CROSS JOIN contract AS c ON c.row = i.contract
    CROSS JOIN customer AS k ON k.row = c.customer";

fn pages(register: &Register, raw: &Connection, size: u32, rounds: u32) {
    for (sort, column, name) in [
        (SortColumn::Customer, "customer_sort", "customer"),
        (SortColumn::NoticeBy, "notice_by", "cancel by"),
    ] {
        let first = ContractQuery {
            sort,
            ..ContractQuery::default()
        };
        let middle = register
            .contract_page(&ContractQuery {
                skip: size / 2,
                limit: 1,
                ..first.clone()
            })
            .unwrap();
        let page = ContractQuery {
            after: middle.next,
            ..first
        };
        let key: (Value, i64) = raw
            .query_row(
                &format!(
                    "SELECT {column}, contract FROM contract_index WHERE {column} IS NOT NULL
                     ORDER BY {column}, contract LIMIT 1 OFFSET ?1"
                ),
                [size / 2],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        let sql = format!(
            "SELECT {ROW} FROM contract_index AS i {JOINS}
             WHERE (i.{column}, i.contract) > (?1, ?2)
             ORDER BY i.{column}, i.contract LIMIT 50"
        );
        beside(
            &format!(
                "page of 50 by {name}, from the middle of {}",
                thousands(size)
            ),
            "bare SQL",
            "≤ 1.2×",
            (rounds, 20),
            || repeat(20, || register.contract_page(&page).unwrap()),
            || repeat(20, || bare(raw, &sql, params![key.0, key.1])),
        );
    }
}

fn repeat<T>(times: u32, mut work: impl FnMut() -> T) {
    for _ in 0..times {
        std::hint::black_box(work());
    }
}

fn deadlines(register: &Register, raw: &Connection, size: u32, rounds: u32) {
    let until = day("2027-02-22");
    let sql = "SELECT d.kind, d.due_on, d.overdue_from, d.number, c.id, k.number, k.id, k.name,
            i.level, d.fee_minor, d.fee_currency, i.state, d.due_at, d.request
         FROM deadline_index AS d CROSS JOIN contract_index AS i ON i.contract = d.contract
         CROSS JOIN contract AS c ON c.row = d.contract
         CROSS JOIN customer AS k ON k.row = c.customer
         WHERE d.due_on <= ?1 ORDER BY d.due_on, d.number, d.kind, d.due_at, d.request LIMIT 50";
    beside(
        &format!("deadlines of 90 days, first 50 of {}", thousands(size)),
        "bare SQL",
        "≤ 1.2×",
        (rounds, 20),
        || repeat(20, || register.deadlines(until, &[], None, 50).unwrap()),
        || repeat(20, || bare(raw, sql, params![until.to_string()])),
    );
}

/// What a person types until the hit stands there, letter by letter.
fn search(register: &Register, raw: &Connection, size: u32) {
    let mut own = Times::default();
    let mut bare_times = Times::default();
    let sql = format!(
        "SELECT {ROW} FROM (SELECT rowid AS hit FROM contract_search
            WHERE contract_search MATCH ?1 ORDER BY rowid LIMIT 20) AS s
         CROSS JOIN contract_index AS i ON i.contract = s.hit {JOINS}"
    );
    for text in [
        "überlandwerk muster",
        "müller söhne",
        "v-2026-00",
        "bärbel@",
        "werk gmbh",
    ] {
        let ends = text
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        for typed in ends.filter_map(|end| text.get(..end)) {
            register.search(typed, 20).unwrap();
            own.of(|| register.search(typed, 20).unwrap());
            let words: Vec<String> = typed
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(|word| {
                    format!(
                        "\"{}\" *",
                        word.replace('ü', "u").replace('ö', "o").replace('ä', "a")
                    )
                })
                .collect();
            bare_times.of(|| bare(raw, &sql, params![words.join(" AND ")]));
        }
    }
    measure::print(
        &format!(
            "search while typing, first 20 of {}, 95 of 100",
            thousands(size)
        ),
        &own.percentile_95(),
        Some(("bare SQL, contracts only", &bare_times.percentile_95())),
        "≤ 10 ms",
        1,
    );
}

fn one_contract(register: &Register, raw: &Connection, size: u32, rounds: u32) {
    let query = ContractQuery {
        sort: SortColumn::RenewsOn,
        limit: 200,
        ..ContractQuery::default()
    };
    let rows: Vec<ContractRow> = register.contract_page(&query).unwrap().rows;
    let mut at = 0;
    let mut bare_at = 0;
    let contract = "SELECT * FROM contract AS c CROSS JOIN customer AS k ON k.row = c.customer
        WHERE c.number_key = ?1";
    let parts = [
        ("contact", "position"),
        ("solution", "position"),
        ("notice", "position"),
        ("amendment", "position"),
        ("consulting", "position"),
        ("fee_change", "position"),
        ("request", "received_at, id"),
    ]
    .map(|(table, order)| format!("SELECT * FROM {table} WHERE contract = ?1 ORDER BY {order}"));
    beside(
        &format!("a contract with customer, one of {}", thousands(size)),
        "bare SQL",
        "≤ 1.2×",
        (rounds, 50),
        || {
            repeat(50, || {
                at += 1;
                let number = &rows[at % rows.len()].number;
                register
                    .read(|all| {
                        let found = all.contract_by_number(number)?;
                        let customer = found
                            .map(|found| all.customer(found.customer))
                            .transpose()?;
                        Ok::<_, StoreError>(customer)
                    })
                    .unwrap()
            });
        },
        || {
            repeat(50, || {
                bare_at += 1;
                let number = rows[bare_at % rows.len()].number.to_lowercase();
                let values = bare(raw, contract, params![number]);
                let found: Vec<_> = parts
                    .iter()
                    .map(|part| bare(raw, part, params![values[0]]))
                    .collect();
                (values, found)
            });
        },
    );
}

/// Bringing the index to another day: tomorrow, and after a month of holidays.
fn other_days(register: &mut Register, size: u32) {
    for (days, name) in [(1, "the next day"), (30, "30 days later")] {
        // A third of all contracts read otherwise after a month; a million take a minute.
        if days > 1 && size > 100_000 {
            continue;
        }
        let mut own = Times::default();
        for _ in 0..2 {
            register.set_today(day(TODAY) + TimeDelta::days(days));
            own.of(|| register.counts().unwrap());
            register.set_today(day(TODAY));
            own.of(|| register.counts().unwrap());
        }
        let work = format!("bring {} contracts to {name}", thousands(size));
        measure::print(&work, &own, None, "–", 1);
    }
}

/// Storing one contract for good, beside appending as many bytes to a file and waiting for the disk.
fn insert(register: Register, size: u32, rounds: u32) {
    let path = register.path().to_owned();
    let copy = path.with_extension("inserting");
    let of = register
        .contract_page(&ContractQuery::default())
        .unwrap()
        .rows
        .remove(0)
        .customer;
    drop(register);
    fs::copy(&path, &copy).unwrap();
    let today = day(TODAY);
    let mut register = Register::open(&copy, Access::ReadWrite, today).unwrap();
    let mut dice = Dice(u64::from(size));
    let mut count = 0_usize;
    let mut one = || -> Contract {
        count += 1;
        let mut made = contract(&mut dice, of, count, today);
        made.number = format!("N-{count}");
        made.facts.contacts = vec![contact(&mut dice, today), contact(&mut dice, today)];
        made
    };
    let log = format!("{}-wal", copy.display());
    let mut store = |contract: &Contract| {
        register
            .change(&stamp(today), |change| {
                change.put_contract(contract, Action::Created, None)
            })
            .unwrap();
    };
    store(&one());
    let before = fs::metadata(&log).unwrap().len();
    store(&one());
    let bytes = fs::metadata(&log)
        .unwrap()
        .len()
        .saturating_sub(before)
        .max(4096);
    let noise = vec![0x5A; usize::try_from(bytes).unwrap()];
    let appended = path.with_extension("appending");
    let mut file = File::create(&appended).unwrap();
    let (mut own, mut bare_times) = (Times::default(), Times::default());
    for _ in 0..rounds * 5 {
        let contract = one();
        own.of(|| store(&contract));
        bare_times.of(|| {
            file.write_all(&noise).unwrap();
            file.sync_data().unwrap();
        });
    }
    let kibibytes = bytes / 1024;
    measure::print(
        &format!("store one contract durably among {}", thousands(size)),
        &own,
        Some((&format!("append {kibibytes} KiB and fsync"), &bare_times)),
        "≤ 1.5×",
        1,
    );
    drop(register);
    for end in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{end}", copy.display()));
    }
    let _ = fs::remove_file(appended);
}
