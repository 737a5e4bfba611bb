//! What somebody was told of before: kept per register at this computer, so that it is told once.
//! Never: where it is kept.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use terms::Date;

use super::{Lane, Reminder};

/// Deadlines that are remembered at most, those due last; far more than come up in years.
const MOST: usize = 100_000;

/// What was told, by the name of the deadline.
///
/// A deadline in a lane is told once, whatever the clock does. One that was told in a narrower
/// lane is not told in a wider one, unless that was on a day which has not come: then the clock
/// was wrong, and what it brought up too early counts for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    deadlines: BTreeMap<String, Deadline>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Deadline {
    due_on: Date,
    told: Vec<Telling>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Telling {
    lane: Lane,
    on: Date,
    /// Whether a person said that they have seen it.
    is_seen: bool,
}

impl Told {
    /// As it was kept; text that is none counts as nothing told, so that nothing is lost.
    pub fn read(text: &[u8]) -> Self {
        serde_json::from_slice(text).unwrap_or_default()
    }

    /// Whether a deadline in this lane is still to be told.
    pub fn lets_tell(&self, uid: &str, lane: Lane, today: Date) -> bool {
        self.deadlines.get(uid).is_none_or(|deadline| {
            deadline
                .told
                .iter()
                .all(|before| before.lane > lane || (before.lane < lane && before.on > today))
        })
    }

    /// Notes that these are told.
    pub fn note(&mut self, reminders: &[Reminder], today: Date) {
        for reminder in reminders {
            self.deadlines
                .entry(reminder.uid.clone())
                .or_insert_with(|| Deadline {
                    due_on: reminder.row.due_on,
                    told: Vec::with_capacity(1),
                })
                .told
                .push(Telling {
                    lane: reminder.lane,
                    on: today,
                    is_seen: false,
                });
        }
        self.forget_the_oldest();
    }

    /// A person has seen all of it; gives whether there was anything.
    pub fn see(&mut self) -> bool {
        let mut has_seen = false;
        for telling in self
            .deadlines
            .values_mut()
            .flat_map(|known| &mut known.told)
        {
            has_seen |= !telling.is_seen;
            telling.is_seen = true;
        }
        has_seen
    }

    /// The names of what was told and nobody has said to have seen.
    pub fn unseen(&self) -> HashSet<&str> {
        self.deadlines
            .iter()
            .filter(|(_, deadline)| deadline.told.iter().any(|telling| !telling.is_seen))
            .map(|(uid, _)| uid.as_str())
            .collect()
    }

    fn forget_the_oldest(&mut self) {
        let Some(surplus) = self
            .deadlines
            .len()
            .checked_sub(MOST)
            .filter(|more| *more > 0)
        else {
            return;
        };
        let mut by_day: Vec<(Date, String)> = self
            .deadlines
            .iter()
            .map(|(uid, deadline)| (deadline.due_on, uid.clone()))
            .collect();
        by_day.sort();
        for (_, uid) in by_day.into_iter().take(surplus) {
            self.deadlines.remove(&uid);
        }
    }
}
