//! A million support requests beside the raw limit on the same file: lists, search, the quota of many contracts, a
//! contract with very many requests. Rows are read by `cargo xtask bench`.

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

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use measure::{Times, beside, is_short, thousands};
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, Params, params};
use store::{
    Access, Action, Contract, ContractId, Register, Request, RequestId, RequestQuery, RequestSort,
    RequestState, StoreError,
};
use support::{Dice, contact, contract, customer, day, stamp};
use terms::{Date, Environment, RequestChannel, RequestFact, Schedule};

const TODAY: &str = "2026-11-24";
/// Changes with the made-up content, so that a register of before is made anew.
const CONTENT: u32 = 1;
/// Requests of an ordinary contract.
const EACH: u32 = 10;
/// The contract with very many requests, and how many it has.
const BUSY: (&str, u32) = ("R-500", 500);

fn main() {
    let (size, rounds) = if is_short() {
        (5_000, 5)
    } else {
        (1_000_000, 40)
    };
    let path = made(size);
    let register = Register::open(&path, Access::ReadOnly, day(TODAY)).unwrap();
    let raw = Connection::open(&path).unwrap();
    raw.pragma_update(None, "cache_size", -16_000).unwrap();
    raw.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .unwrap();
    newest_first(&register, &raw, size, rounds);
    waiting_by_due(&register, &raw, size, rounds);
    search(&register, &raw, size);
    quotas(&register, &raw, if is_short() { 200 } else { 10_000 });
    busy_contract(&register, &raw, rounds);
}

/// A register of this size, kept for the next run.
fn made(size: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let schema = include_str!("../src/sqlite/migrations/0002.sql").len();
    let path = folder.join(format!("requests-{size}-{CONTENT}-{schema}.termkeeper"));
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
    let mut contracts = Vec::new();
    register
        .change_many(&stamp(today), |change| {
            for of in 0..usize::try_from(size / EACH / 10).unwrap() {
                let customer = customer(&mut dice, of + 1);
                change.put_customer(&customer, Action::Created, None)?;
                for at in 0..10 {
                    let mut made = contract(&mut dice, customer.id, of * 10 + at, today);
                    if made.facts.contacts.is_empty() {
                        made.facts
                            .contacts
                            .push(contact(&mut dice, day("2022-01-01")));
                    }
                    if of == 0 && at == 0 {
                        busy(&mut made);
                    }
                    change.put_contract(&made, Action::Created, None)?;
                    contracts.push((made.id, made.facts.contacts[0].email.clone()));
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let started = Instant::now();
    register
        .change_many(&stamp(today), |change| {
            let mut id = 0;
            for (at, (contract, email)) in contracts.iter().enumerate() {
                for _ in 0..if at == 0 { BUSY.1 } else { EACH } {
                    id += 1;
                    let request = request(&mut dice, id, *contract, email, today);
                    change.put_request(&request, Action::Created, None)?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let mut times = Times::default();
    times.add(started.elapsed());
    let work = format!("store {} requests in one change, each", thousands(size));
    measure::print(&work, &times, None, "–", size);
    drop(register);
    fs::rename(&making, &path).unwrap();
    path
}

fn busy(contract: &mut Contract) {
    contract.number = BUSY.0.into();
    contract.facts.received_on = Some(day("2022-01-03"));
    contract.facts.level = "premium".into();
    contract.facts.notices.clear();
    contract.facts.contacts[0].valid_from = day("2022-01-03");
    contract.facts.contacts[0].valid_to = None;
}

fn request(dice: &mut Dice, id: i64, contract: ContractId, sender: &str, today: Date) -> Request {
    let minutes = dice.number(1_500_000);
    let received_at =
        today.and_time(chrono::NaiveTime::MIN).and_utc() - TimeDelta::minutes(minutes);
    Request {
        id: RequestId(id),
        contract,
        subject: Some(format!(
            "{} {} {}",
            dice.pick(&["Fehler", "Ausfall", "Frage", "Störung", "Hinweis"]),
            dice.pick(&[
                "beim Abgleich",
                "in der Überwachung",
                "zum Update",
                "im Dashboard"
            ]),
            dice.below(1_000),
        )),
        automatic_at: None,
        mail: None,
        fact: RequestFact {
            id,
            received_at,
            channel: RequestChannel::Email,
            from_email: if dice.one_in(12) {
                format!("gast{}@fremd.example", dice.below(100))
            } else {
                sender.to_owned()
            },
            environment: Environment::Production,
            impact_reported: dice.pick(&["critical", "medium", "low"]).into(),
            impact_override_reason: None,
            // One in a hundred still waits.
            answered_at: (!dice.one_in(100))
                .then(|| received_at + TimeDelta::minutes(dice.number(900))),
            recorded_on: received_at.date_naive(),
        },
    }
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

fn repeat<T>(times: u32, mut work: impl FnMut() -> T) {
    for _ in 0..times {
        std::hint::black_box(work());
    }
}

fn now() -> DateTime<Utc> {
    day(TODAY).and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(10)
}

const ROW: &str = "r.id, r.received_at, r.channel, r.from_email, r.environment, r.impact_reported,
    r.impact_override_reason, r.answered_at, r.recorded_on, r.subject, r.automatic_at, c.id,
    c.number, k.id, k.number, k.name, i.level, i.impact, i.refusal, i.contract_year, i.over_quota,
    i.due_at, i.state";
const JOINS: &str = "CROSS JOIN request AS r ON r.id = i.request
    CROSS JOIN contract AS c ON c.row = r.contract CROSS JOIN customer AS k ON k.row = c.customer";

fn newest_first(register: &Register, raw: &Connection, size: u32, rounds: u32) {
    let first = RequestQuery::at(now());
    let top = RequestQuery {
        want_totals: true,
        ..first.clone()
    };
    let top_sql = format!(
        "SELECT {ROW} FROM request_index AS i {JOINS}
         ORDER BY i.received_at DESC, i.request DESC LIMIT 50"
    );
    beside(
        &format!("requests, first 50 and how many, of {}", thousands(size)),
        "bare SQL",
        "≤ 1.2×",
        (rounds, 1),
        || register.request_page(&top).unwrap(),
        || {
            let count = bare(raw, "SELECT count(*) FROM request_index", []);
            (count, bare(raw, &top_sql, []))
        },
    );
    let middle = register
        .request_page(&RequestQuery {
            skip: size / 2,
            limit: 1,
            ..first.clone()
        })
        .unwrap();
    let last = &middle.rows[0].request;
    let key = (last.fact.received_at.timestamp_micros(), last.id.0);
    let page = RequestQuery {
        after: middle.next,
        ..first
    };
    let sql = format!(
        "SELECT {ROW} FROM request_index AS i {JOINS} WHERE (i.received_at, i.request) < (?1, ?2)
         ORDER BY i.received_at DESC, i.request DESC LIMIT 50"
    );
    beside(
        &format!("requests, 50 from the middle of {}", thousands(size)),
        "bare SQL",
        "≤ 1.2×",
        (rounds, 20),
        || repeat(20, || register.request_page(&page).unwrap()),
        || repeat(20, || bare(raw, &sql, params![key.0, key.1])),
    );
}

fn waiting_by_due(register: &Register, raw: &Connection, size: u32, rounds: u32) {
    let query = RequestQuery {
        states: vec![RequestState::Open, RequestState::Overdue],
        sort: RequestSort::Due,
        descending: false,
        ..RequestQuery::at(now())
    };
    let sql = format!(
        "SELECT {ROW} FROM request_index AS i {JOINS} WHERE i.state = 0
         ORDER BY i.due_at, i.request LIMIT 50"
    );
    beside(
        &format!("requests that wait, by due moment, of {}", thousands(size)),
        "bare SQL",
        "≤ 1.2×",
        (rounds, 20),
        || repeat(20, || register.request_page(&query).unwrap()),
        || repeat(20, || bare(raw, &sql, [])),
    );
}

/// What a person types until the requests stand there, letter by letter.
fn search(register: &Register, raw: &Connection, size: u32) {
    let (mut own, mut other) = (Times::default(), Times::default());
    let sql = format!(
        "SELECT {ROW} FROM (SELECT rowid AS hit FROM request_search
            WHERE request_search MATCH ?1 ORDER BY rowid DESC LIMIT 50) AS s
         CROSS JOIN request_index AS i ON i.request = s.hit {JOINS}"
    );
    for text in [
        "stoerung abgleich",
        "update 99",
        "gast7",
        "v-2026-00",
        "muster",
    ] {
        for end in 1..=text.len() {
            let typed = &text[..end];
            let query = RequestQuery {
                search: Some(typed.into()),
                ..RequestQuery::at(now())
            };
            register.request_page(&query).unwrap();
            own.of(|| register.request_page(&query).unwrap());
            let words: Vec<String> = typed
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(|word| format!("\"{word}\" *"))
                .collect();
            other.of(|| bare(raw, &sql, params![words.join(" AND ")]));
        }
    }
    measure::print(
        &format!(
            "search of requests while typing, first 50 of {}, 95 of 100",
            thousands(size)
        ),
        &own.percentile_95(),
        Some(("bare SQL, newest by number", &other.percentile_95())),
        "≤ 10 ms",
        1,
    );
}

const CONTRACT: &str = "SELECT * FROM contract AS c CROSS JOIN customer AS k ON k.row = c.customer
    WHERE c.id = ?1";
const PARTS: [&str; 6] = [
    "SELECT * FROM contact WHERE contract = ?1 ORDER BY position",
    "SELECT * FROM solution WHERE contract = ?1 ORDER BY position",
    "SELECT * FROM notice WHERE contract = ?1 ORDER BY position",
    "SELECT * FROM amendment WHERE contract = ?1 ORDER BY position",
    "SELECT * FROM consulting WHERE contract = ?1 ORDER BY position",
    "SELECT * FROM request WHERE contract = ?1 ORDER BY received_at, id",
];

/// All that a contract's facts are made of, without understanding any of it.
fn bare_contract(raw: &Connection, id: ContractId) -> usize {
    let values = bare(raw, CONTRACT, params![id.0.as_bytes().as_slice()]);
    let parts: usize = PARTS
        .iter()
        .map(|part| bare(raw, part, params![values[0]]).len())
        .sum();
    values.len() + parts
}

fn quotas(register: &Register, raw: &Connection, count: u32) {
    let ids: Vec<ContractId> = raw
        .prepare("SELECT id FROM contract ORDER BY row LIMIT ?1")
        .unwrap()
        .query_map([count], |row| row.get::<_, Vec<u8>>(0))
        .unwrap()
        .map(|id| ContractId(uuid::Uuid::from_slice(&id.unwrap()).unwrap()))
        .collect();
    let today = day(TODAY);
    beside(
        &format!("quota and forecast of {} contracts", thousands(count)),
        "bare SQL of their facts, nothing derived",
        "≤ 2×",
        (3, 1),
        || {
            register.read(|all| {
                let mut sum = 0;
                for id in &ids {
                    let contract = all.contract(*id)?.unwrap();
                    let edition = all.edition(&contract.edition)?.unwrap();
                    let schedule = Schedule::of(&contract.facts, &edition, today).unwrap();
                    sum += schedule
                        .quota
                        .map_or(0, |quota| quota.used + quota.forecast.unwrap_or(0));
                }
                Ok::<_, StoreError>(sum)
            })
        },
        || ids.iter().map(|id| bare_contract(raw, *id)).sum::<usize>(),
    );
}

fn busy_contract(register: &Register, raw: &Connection, rounds: u32) {
    let today = day(TODAY);
    let id = register.contract_by_number(BUSY.0).unwrap().unwrap().id;
    beside(
        &format!("a contract with {} requests, each judged", BUSY.1),
        "bare SQL of its facts, nothing derived",
        "≤ 2×",
        (rounds, 5),
        || {
            repeat(5, || {
                register.read(|all| {
                    let contract = all.contract_by_number(BUSY.0)?.unwrap();
                    let customer = all.customer(contract.customer)?;
                    let edition = all.edition(&contract.edition)?.unwrap();
                    let schedule = Schedule::of(&contract.facts, &edition, today).unwrap();
                    let outcomes = schedule.requests(&contract.facts, &edition).unwrap();
                    assert_eq!(outcomes.len(), usize::try_from(BUSY.1).unwrap());
                    Ok::<_, StoreError>((customer, outcomes))
                })
            });
        },
        || repeat(5, || bare_contract(raw, id)),
    );
}
