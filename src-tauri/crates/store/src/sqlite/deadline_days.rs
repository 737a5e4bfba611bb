//! How many deadlines of each kind fall on each day: what a calendar shows from afar.

use rusqlite::params;
use terms::{Date, DeadlineKind};

use super::Connection;
use super::statement::{day_text, each, parse_day};
use crate::{DayCount, StoreError};

/// Deadlines due from `from` to `until`, by day and kind; days without any are left out.
///
/// Counted here and not by the engine, which would sort all rows for it.
pub(crate) fn between(
    connection: &Connection,
    from: Date,
    until: Date,
) -> Result<Vec<DayCount>, StoreError> {
    let mut counts = Vec::new();
    let mut text = String::new();
    let mut of_day: Option<DayCounts> = None;
    each(
        connection,
        "SELECT due_on, kind FROM deadline_index WHERE due_on BETWEEN ?1 AND ?2 ORDER BY due_on",
        params![day_text(from), day_text(until)],
        |columns| {
            let due_on = columns.str()?;
            if text != due_on {
                counts.extend(of_day.take().into_iter().flat_map(DayCounts::counts));
                due_on.clone_into(&mut text);
            }
            let day = match &mut of_day {
                Some(day) => day,
                none => none.insert(DayCounts::on(parse_day(due_on)?)),
            };
            day.add(columns.one_of(DeadlineKind::from_id)?);
            Ok(())
        },
    )?;
    counts.extend(of_day.into_iter().flat_map(DayCounts::counts));
    Ok(counts)
}

/// The deadlines of one day, by the place of their kind.
struct DayCounts {
    day: Date,
    by_kind: [u64; DeadlineKind::ALL.len()],
}

impl DayCounts {
    fn on(day: Date) -> Self {
        Self {
            day,
            by_kind: [0; DeadlineKind::ALL.len()],
        }
    }

    fn add(&mut self, kind: DeadlineKind) {
        let place = DeadlineKind::ALL.iter().position(|other| *other == kind);
        if let Some(count) = place.and_then(|place| self.by_kind.get_mut(place)) {
            *count += 1;
        }
    }

    fn counts(self) -> impl Iterator<Item = DayCount> {
        let day = self.day;
        DeadlineKind::ALL
            .into_iter()
            .zip(self.by_kind)
            .filter(|(_, count)| *count > 0)
            .map(move |(kind, count)| DayCount { day, kind, count })
    }
}
