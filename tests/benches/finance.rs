//! How fast renewals add up over all contracts: the finance board of today and of a past day, a page of its rows, a
//! tick. The raw limit stands beside the reading in the store's bench; here is what a person waits for, and the memory.

// A bench that cannot open its register has nothing to say.
#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{TimeDelta, TimeZone as _, Utc};
use desk::finance::{self, BoardInput, Month, RowFilter, RowPart};
use desk::records::Date;
use desk::{Now, demo, register};
use journeys::measure::{Times, is_short, print, print_size, thousands};

/// Changes with the made-up content, so that a register of before is made anew.
const CONTENT: u32 = 2;

fn main() {
    let sizes: &[u32] = if is_short() { &[2_000] } else { &[100_000] };
    for size in sizes {
        board_of(*size);
    }
}

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 24).expect("a day")
}

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
    Now::at(clock, Some(today()), "bench")
}

/// A register of this size, kept for the next run.
fn made(size: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("finance-{size}-{CONTENT}.termkeeper"));
    if path.exists() {
        return path;
    }
    let making = path.with_extension("making");
    register::remove(&making);
    let mut register = register::open_to_change(&making, today()).expect("a new register");
    demo::fill(&mut register, size, 1, &now(), |_| {}).expect("a filled register");
    drop(register);
    fs::rename(&making, &path).expect("a place");
    path
}

fn board_of(size: u32) {
    let path = made(size);
    let register = register::open_to_read(&path, today()).expect("a register");
    let named = thousands(size);
    let rounds = if is_short() { 3 } else { 15 };
    let goal = if size > 100_000 {
        "≤ 50 ms"
    } else {
        "≤ 5 ms"
    };
    let input = BoardInput::default();
    let memory = Memory::begin();
    time(
        &format!("finance board, 12 months, of {named}"),
        goal,
        rounds,
        || finance::board(&register, &input, &now()).expect("a board"),
    );
    memory.end(&format!("memory of a finance board of {named}"), "≤ 60 MiB");
    let many = BoardInput {
        from: Some(Month::of(today() - TimeDelta::days(1_800))),
        months: 120,
        as_of: None,
    };
    time(
        &format!("finance board, 120 months, of {named}"),
        "–",
        rounds,
        || finance::board(&register, &many, &now()).expect("a board"),
    );
    let of_month = RowFilter {
        month: Some(Month::of(today() + TimeDelta::days(60))),
        ..RowFilter::default()
    };
    let part = RowPart {
        skip: 100,
        limit: 50,
    };
    time(
        &format!("50 rows of one month under the board of {named}"),
        goal,
        rounds,
        || finance::rows(&register, &input, &of_month, part, &now()).expect("rows"),
    );
    for (ago, name) in [(30, "a month"), (1_000, "three years")] {
        let looked_back = BoardInput {
            as_of: Some(today() - TimeDelta::days(ago)),
            ..input
        };
        time(
            &format!("finance board as of {name} ago, of {named}"),
            "–",
            rounds.min(3),
            || finance::board(&register, &looked_back, &now()).expect("a board"),
        );
    }
    drop(register);
    tick(&path, &format!("tick a renewal, of {named}"), rounds);
}

/// Ticks one renewal on and off, each durable.
fn tick(path: &Path, work: &str, rounds: u32) {
    let mut register = register::open_to_change(path, today()).expect("a register");
    let row = finance::rows(
        &register,
        &BoardInput::default(),
        &RowFilter::default(),
        RowPart { skip: 0, limit: 1 },
        &now(),
    )
    .expect("rows")
    .rows
    .remove(0);
    let mut is_checked = row.checked.is_none();
    let mut times = Times::default();
    for _ in 0..rounds * 2 {
        times.of(|| {
            finance::tick(
                &mut register,
                &row.contract,
                row.renews_on,
                is_checked,
                &now(),
            )
            .expect("a tick")
        });
        is_checked = !is_checked;
    }
    print(work, &times, None, "–", 1);
}

fn time<T>(work: &str, goal: &str, rounds: u32, mut own: impl FnMut() -> T) {
    let mut times = Times::default();
    // The first round warms caches and is not counted.
    std::hint::black_box(own());
    for _ in 0..rounds {
        times.of(&mut own);
    }
    print(work, &times, None, goal, 1);
}

/// The most memory that something needed on top of what was there.
struct Memory(Option<u64>);

impl Memory {
    fn begin() -> Self {
        // Forgets the highest mark, where the system keeps one.
        let is_reset = fs::write("/proc/self/clear_refs", "5").is_ok();
        Self(is_reset.then(|| kilobytes("VmRSS:")).flatten())
    }

    fn end(self, work: &str, goal: &str) {
        if let (Some(before), Some(most)) = (self.0, kilobytes("VmHWM:")) {
            print_size(work, most.saturating_sub(before) * 1024, goal);
        }
    }
}

fn kilobytes(field: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(field))?;
    line.split_whitespace().next()?.parse().ok()
}
