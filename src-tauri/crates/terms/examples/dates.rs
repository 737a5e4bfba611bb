//! Measures the dates of a million contracts against bare calendar arithmetic, in one run:
//! last day, renewal, last day for notice, without and with their reasons.
//! Prints `name<TAB>ours min<TAB>ours median<TAB>limit min<TAB>limit median` in milliseconds.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measuring program for developers"
)]

use std::hint::black_box;
use std::time::Instant;

use chrono::{Datelike, Months};
use terms::rules::term::period;
use terms::{ContractFacts, Date, Edition, Schedule, plus_days, reasons};

const CONTRACTS: i64 = 1_000_000;
const ROUNDS: usize = 9;

fn main() {
    let first = Date::from_ymd_opt(1900, 1, 1).unwrap();
    let days: Vec<Date> = (0..CONTRACTS)
        .map(|at| plus_days(first, at % 109_000).unwrap())
        .collect();
    let terms = [12, 18, 24, 36];

    row(
        "dates of 1,000,000 contracts (L, R, D)",
        || {
            for (day, months) in days.iter().zip(terms.iter().cycle()) {
                black_box(period(*day, *months, 1, 60).unwrap());
            }
        },
        || {
            for (day, months) in days.iter().zip(terms.iter().cycle()) {
                let renews_on = day.checked_add_months(Months::new(*months)).unwrap();
                let last_day = renews_on.pred_opt().unwrap();
                black_box((
                    last_day,
                    renews_on,
                    renews_on - chrono::TimeDelta::days(60),
                    day.day(),
                ));
            }
        },
    );

    let edition = Edition::shipped();
    let facts: Vec<ContractFacts> = days
        .iter()
        .map(|day| ContractFacts {
            received_on: Some(*day),
            ..ContractFacts::draft("standard", 12)
        })
        .collect();
    let today = Date::from_ymd_opt(2026, 11, 24).unwrap();
    row(
        "explained dates of 1,000,000 contracts",
        || {
            for facts in &facts {
                let schedule = Schedule::of(facts, edition, today).unwrap();
                black_box(reasons::all_of(&schedule, facts, edition));
            }
        },
        || {
            for facts in &facts {
                black_box(Schedule::of(facts, edition, today).unwrap());
            }
        },
    );
}

/// Ours and the limit, interleaved, so that a noisy machine hits both.
fn row(name: &str, mut ours: impl FnMut(), mut limit: impl FnMut()) {
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (times, work) in times
            .iter_mut()
            .zip([&mut ours as &mut dyn FnMut(), &mut limit])
        {
            let start = Instant::now();
            work();
            times.push(start.elapsed().as_secs_f64() * 1_000.0);
        }
    }
    for times in &mut times {
        times.sort_by(f64::total_cmp);
    }
    let at = |times: &Vec<f64>, place: usize| times.get(place).copied().unwrap_or_default();
    let [ours, limit] = &times;
    println!(
        "{name}\t{:.1}\t{:.1}\t{:.1}\t{:.1}",
        at(ours, 0),
        at(ours, ROUNDS / 2),
        at(limit, 0),
        at(limit, ROUNDS / 2)
    );
}
