//! Renewals of a million contracts beside the raw limit on the same file: every renewal of twelve months with its fee,
//! added up by month, status and currency, and one contract stored. Rows are read by `cargo xtask bench`.

// A bench that cannot open its register has nothing to say.
#![allow(clippy::unwrap_used, clippy::panic)]

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

use measure::{beside, is_short, thousands};
use rusqlite::{Connection, params};
use store::{Access, Action, Register, StoreError};
use support::{Dice, contract, customer, day, stamp};
use terms::rules::renewals::{KnownOn, Months, RenewalStatus};

const TODAY: &str = "2026-11-24";
/// Changes with the made-up content, so that a register of before is made anew.
const CONTENT: u32 = 1;

fn main() {
    let (size, rounds) = if is_short() {
        (5_000, 3)
    } else {
        (1_000_000, 15)
    };
    let path = made(size);
    let register = Register::open(&path, Access::ReadOnly, day(TODAY)).unwrap();
    let raw = Connection::open(&path).unwrap();
    raw.pragma_update(None, "cache_size", -16_000).unwrap();
    let named = thousands(size);
    let months = Months::new("2026-11".parse().unwrap(), "2027-10".parse().unwrap());
    // Renewals that the register keeps for today's lists: one for each contract, none of the past.
    let next = "SELECT substr(renews_on, 1, 7), renewal, renewal_fee_currency, sum(renewal_fee_minor), count(*)
        FROM contract_index WHERE renews_on BETWEEN '2026-11-01' AND '2027-10-31' AND renewal IS NOT NULL
        GROUP BY 1, 2, 3";
    beside(
        &format!("renewals of 12 months by month, status, currency, of {named}"),
        "SQL over its covering index, next renewals only",
        "≤ 50 ms",
        (rounds, 1),
        || sums(&register, months),
        || bare(&raw, next),
    );
    let years = Months::new("2022-01".parse().unwrap(), "2031-12".parse().unwrap());
    // The least that any answer to this has to read.
    let facts = "SELECT sum(activates_on IS NOT NULL), sum(fee_minor), count(ends_on), count(owner)
        FROM contract_index";
    beside(
        &format!("renewals of 120 months by month, status, currency, of {named}"),
        "SQL through the facts alone",
        "≤ 1×",
        (rounds.min(5), 1),
        || sums(&register, years),
        || bare(&raw, facts),
    );
}

/// Sums by month, status and currency.
fn sums(register: &Register, months: Months) -> Vec<([i64; 3], [u64; 3])> {
    let width = usize::try_from(months.count()).unwrap();
    let mut known = KnownOn::new(register.today());
    let mut sums = vec![([0; 3], [0; 3]); width * 4];
    register
        .read(|snapshot| {
            let book = snapshot.renewal_book(register.today())?;
            let mut currencies = Vec::new();
            snapshot.each_renewal_source(&book, |source| {
                for renews_on in source.chain.renewals(months) {
                    let status = match source.chain.status(renews_on, &mut known) {
                        RenewalStatus::Committed => 0,
                        RenewalStatus::Cancellable => 1,
                        RenewalStatus::Terminated => 2,
                    };
                    let fee = source.fee_on(renews_on);
                    let currency = fee.map(|fee| fee.currency);
                    let at = currencies.iter().position(|known| *known == currency);
                    let at = at.unwrap_or_else(|| {
                        currencies.push(currency);
                        currencies.len() - 1
                    });
                    let sum = &mut sums[at * width + months.place(renews_on)];
                    sum.0[status] += fee.map_or(0, |fee| fee.amount_minor);
                    sum.1[status] += 1;
                }
            })
        })
        .unwrap_or_else(|error: StoreError| panic!("{error}"));
    sums
}

fn bare(connection: &Connection, sql: &str) -> usize {
    let mut statement = connection.prepare_cached(sql).unwrap();
    let mut rows = statement.query(params![]).unwrap();
    let mut count = 0;
    while rows.next().unwrap().is_some() {
        count += 1;
    }
    count
}

/// A register of this size, kept for the next run.
fn made(size: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let schema = include_str!("../src/sqlite/migrations/0003.sql").len();
    let path = folder.join(format!("renewals-{size}-{CONTENT}-{schema}.termkeeper"));
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
    register
        .change_many(&stamp(today), |change| {
            for of in 0..usize::try_from(size / 8).unwrap() {
                let customer = customer(&mut dice, of + 1);
                change.put_customer(&customer, Action::Created, None)?;
                for at in 0..8 {
                    let made = contract(&mut dice, customer.id, of * 8 + at, today);
                    change.put_contract(&made, Action::Created, None)?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    drop(register);
    fs::rename(&making, &path).unwrap();
    path
}
