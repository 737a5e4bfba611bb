//! Measures the product beside its peer or limit: interleaved, in one run, minimum and median, so that a noisy machine
//! hurts both alike. Prints rows that `cargo xtask bench` reads. Never decides whether a figure is good.

use std::time::{Duration, Instant};

/// The times of one side, one for each round.
#[derive(Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Adds a round.
    pub fn add(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// Runs something and adds how long it took.
    pub fn of<Value>(&mut self, work: impl FnOnce() -> Value) -> Value {
        let started = Instant::now();
        let value = std::hint::black_box(work());
        self.add(started.elapsed());
        value
    }

    /// The time that 95 of 100 rounds do not exceed, as a row of its own.
    #[must_use]
    pub fn percentile_95(&self) -> Self {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * 95).div_ceil(100).saturating_sub(1);
        Self(sorted.get(at).copied().into_iter().collect())
    }

    /// Minimum and median in nanoseconds, each divided by how often the work was done in one round.
    fn min_and_median(&self, repeated: u32) -> Option<(f64, f64)> {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let nanoseconds =
            |duration: &Duration| duration.as_secs_f64() * 1e9 / f64::from(repeated.max(1));
        Some((
            nanoseconds(sorted.first()?),
            nanoseconds(sorted.get(sorted.len() / 2)?),
        ))
    }
}

/// A count as people read it: 1,000,000.
#[must_use]
pub fn thousands(count: u32) -> String {
    let digits = count.to_string();
    let first = digits.len() % 3;
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == first {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// True when the caller asked for small registers and few rounds.
#[must_use]
pub fn is_short() -> bool {
    std::env::var("TERMKEEPER_BENCH_SHORT").is_ok_and(|value| !value.is_empty())
}

/// Runs both sides in turn and prints their row; each call of a side does the work `repeated` times.
pub fn beside<Own, Peer>(
    work: &str,
    peer: &str,
    goal: &str,
    (rounds, repeated): (u32, u32),
    mut own_side: impl FnMut() -> Own,
    mut peer_side: impl FnMut() -> Peer,
) {
    let (mut own, mut other) = (Times::default(), Times::default());
    // The first round warms caches and is not counted.
    std::hint::black_box((own_side(), peer_side()));
    for _ in 0..rounds {
        own.of(&mut own_side);
        other.of(&mut peer_side);
    }
    print(work, &own, Some((peer, &other)), goal, repeated);
}

/// Prints the row of times that were taken elsewhere.
#[allow(clippy::print_stdout, reason = "the rows are what a bench gives")]
pub fn print(work: &str, own: &Times, peer: Option<(&str, &Times)>, goal: &str, repeated: u32) {
    let Some((min, median)) = own.min_and_median(repeated) else {
        return;
    };
    let peer = peer.and_then(|(name, times)| {
        let (min, median) = times.min_and_median(repeated)?;
        Some(format!("{name}\t{min}\t{median}"))
    });
    println!(
        "bench\t{work}\t{min}\t{median}\t{}\t{goal}\ttime",
        peer.unwrap_or_else(|| "\t\t".to_owned())
    );
}

/// Prints the row of something that is counted.
#[allow(clippy::print_stdout, reason = "the rows are what a bench gives")]
pub fn print_count(work: &str, count: u64, goal: &str) {
    println!("bench\t{work}\t{count}\t{count}\t\t\t\t{goal}\tcount");
}

/// Prints the row of a size in bytes.
#[allow(clippy::print_stdout, reason = "the rows are what a bench gives")]
pub fn print_size(work: &str, bytes: u64, goal: &str) {
    println!("bench\t{work}\t{bytes}\t{bytes}\t\t\t\t{goal}\tsize");
}
