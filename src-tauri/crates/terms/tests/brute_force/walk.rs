//! A response clock that goes minute by minute (Q4). Never a jump over a night.

use crate::almanac::{day, local};

/// A stretch in which the clock stood still, and what it had to do with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Still {
    pub from: i64,
    pub to: i64,
    pub has_weekend: bool,
    pub has_holiday: bool,
}

/// Where the walk ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Walked {
    pub due: i64,
    pub still: Vec<Still>,
}

/// Whether the service window [opens, closes), in hours, is open.
pub fn is_open(moment: i64, (opens, closes): (i64, i64)) -> bool {
    let (number, second) = local(moment);
    day(number).is_service_day() && opens * 3600 <= second && second < closes * 3600
}

/// Walks from the receipt until the hours are used up. Windows begin and end on whole minutes, so a step goes to the
/// next one.
pub fn walk(received: i64, hours: i64, window: (i64, i64)) -> Walked {
    let mut now = received;
    let mut left = hours * 3600;
    let mut still: Vec<Still> = Vec::new();
    while left > 0 {
        let step = 60 - now.rem_euclid(60);
        if is_open(now, window) {
            let step = step.min(left);
            left -= step;
            now += step;
            continue;
        }
        let today = day(local(now).0);
        if still.last().is_none_or(|last| last.to != now) {
            still.push(Still {
                from: now,
                to: now,
                has_weekend: false,
                has_holiday: false,
            });
        }
        let last = still.last_mut().unwrap();
        last.to = now + step;
        last.has_weekend |= today.weekday >= 5;
        last.has_holiday |= today.weekday < 5 && today.is_holiday;
        now += step;
    }
    Walked { due: now, still }
}

/// Seconds inside the window between two moments.
pub fn inside(from: i64, to: i64, window: (i64, i64)) -> i64 {
    let (mut now, mut sum) = (from, 0);
    while now < to {
        let step = (60 - now.rem_euclid(60)).min(to - now);
        if is_open(now, window) {
            sum += step;
        }
        now += step;
    }
    sum
}
