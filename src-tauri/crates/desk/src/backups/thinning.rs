//! R3: which copies are kept: all of the last two days, and the newest of each of the last 12 days,
//! 10 weeks and 9 months that have any. Pure: moments in, places out.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset, TimeDelta, Utc};

/// So long every copy is kept.
const ALL_FOR: TimeDelta = TimeDelta::days(2);
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// The places of the copies to let go, of those made at `made_at`, the newest first. Days, weeks
/// and months are those of `zone`. The newest copy is always kept, whatever the clock says.
pub fn thinned(made_at: &[DateTime<Utc>], now: DateTime<Utc>, zone: FixedOffset) -> Vec<usize> {
    let mut kept: BTreeSet<usize> = made_at
        .iter()
        .enumerate()
        // One from the future is of a clock that was wrong; nothing says that it is a bad copy.
        .filter(|(at, moment)| *at == 0 || now - **moment <= ALL_FOR)
        .map(|(at, _)| at)
        .collect();
    let local = |moment: &DateTime<Utc>| moment.with_timezone(&zone).date_naive();
    keep_newest_of_each(&mut kept, made_at, DAYS, |moment| {
        let day = local(moment);
        (day.year(), day.ordinal())
    });
    keep_newest_of_each(&mut kept, made_at, WEEKS, |moment| {
        let week = local(moment).iso_week();
        (week.year(), week.week())
    });
    keep_newest_of_each(&mut kept, made_at, MONTHS, |moment| {
        let day = local(moment);
        (day.year(), day.month())
    });
    (0..made_at.len()).filter(|at| !kept.contains(at)).collect()
}

/// The newest copy of each of the last `most` stretches of time that have any.
fn keep_newest_of_each<K: PartialEq>(
    kept: &mut BTreeSet<usize>,
    made_at: &[DateTime<Utc>],
    most: usize,
    stretch: impl Fn(&DateTime<Utc>) -> K,
) {
    let mut last = None;
    let mut stretches = 0;
    for (at, moment) in made_at.iter().enumerate() {
        let of = stretch(moment);
        if last.as_ref() == Some(&of) {
            continue;
        }
        stretches += 1;
        if stretches > most {
            return;
        }
        kept.insert(at);
        last = Some(of);
    }
}
