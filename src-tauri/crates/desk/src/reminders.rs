//! What to remind a person of: which deadlines have come so near, by what the person wishes, that
//! they are to be told, and which of them were told before. All of it follows from the deadlines,
//! the moment, the wishes and what was told; nothing has to run for a reminder not to be lost.
//! Never: showing a notification, keeping what was told; the shell does both.

use chrono::{DateTime, FixedOffset, Timelike};
use store::{DeadlineRow, Register};
use terms::{DeadlineKind, LAST_DAY, plus_days};

use crate::deadlines::{days_left, uid};
use crate::now::Now;
use crate::problem::Problem;
use crate::today;

mod digest;
mod message;
mod page;
mod paper;
mod told;
mod wishes;

pub use digest::digest;
pub use message::{Message, message, sample_message};
pub use page::page;
pub use paper::{DigestPaper, paper};
pub use told::Told;
pub use wishes::{QuietHours, ReminderWishes};

/// How near a deadline is: due within so many days.
///
/// The narrower of two compares as less, so that what is overdue comes first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Lane(i32);

impl Lane {
    /// It should have been done by now.
    pub const OVERDUE: Self = Self(-1);
    /// The lanes that end today or later, from the nearest on: the day itself, and those of the
    /// today screen.
    pub const AHEAD: [Self; 6] = [Self(0), Self(7), Self(30), Self(60), Self(90), Self(120)];

    /// Days ahead at its far end; none of what is overdue.
    pub fn days(self) -> Option<u32> {
        u32::try_from(self.0).ok()
    }

    /// The lane of a deadline at a moment; none while it is farther away than the farthest.
    pub fn of(row: &DeadlineRow, now: &Now) -> Option<Self> {
        let is_late = row.due_at.map_or(now.today >= row.overdue_from, |due_at| {
            now.recorded_at > due_at
        });
        if is_late {
            return Some(Self::OVERDUE);
        }
        let days = days_left(row, now);
        Self::AHEAD
            .into_iter()
            .find(|lane| days <= i64::from(lane.0))
    }
}

/// A deadline that has come into a lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The name of the deadline that stays the same for ever.
    pub uid: String,
    /// How near it is.
    pub lane: Lane,
    /// The deadline.
    pub row: DeadlineRow,
}

/// How a person is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// In the window, which somebody has just opened: at any hour.
    InWindow,
    /// By a notification: not in quiet hours.
    Notification,
}

/// What a look at the deadlines gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// What is to be told now, the most urgent first.
    pub reminders: Vec<Reminder>,
    /// How many deadlines are overdue or due within a week, whatever was told.
    pub urgent: u64,
    /// The next moment of today at which a deadline becomes overdue.
    pub next: Option<DateTime<FixedOffset>>,
}

/// Looks for what is to be told now. It is told once the caller has noted it with [`Told::note`].
pub fn look(
    register: &Register,
    wishes: &ReminderWishes,
    told: &Told,
    manner: Manner,
    now: &Now,
) -> Result<Look, Problem> {
    let kinds = wishes.kinds();
    register.read(|snapshot| {
        let rows = if kinds.is_empty() {
            Vec::new()
        } else {
            let until = plus_days(now.today, wishes.farthest()).unwrap_or(LAST_DAY);
            snapshot.deadlines(until, &kinds, None, u32::MAX)?
        };
        Ok(Look {
            urgent: today::urgent_count(snapshot, now.today)?,
            next: next_moment(&rows, now),
            reminders: to_tell(rows, wishes, told, manner, now),
        })
    })
}

/// Of these deadlines, those that are to be told now, the most urgent first.
///
/// A deadline is told when it comes into its kind's first lane and again in each narrower one; of
/// several lanes that it passed while nobody looked, the narrowest alone. In quiet hours nothing
/// is given, and because nothing is noted then, all of it is given afterwards.
pub fn to_tell(
    rows: Vec<DeadlineRow>,
    wishes: &ReminderWishes,
    told: &Told,
    manner: Manner,
    now: &Now,
) -> Vec<Reminder> {
    if manner == Manner::Notification && wishes.quiet.hold(now.recorded_at.hour()) {
        return Vec::new();
    }
    let mut found: Vec<Reminder> = rows
        .into_iter()
        .filter_map(|row| {
            let lane = wished_lane(&row, wishes, now)?;
            let uid = uid(&row);
            told.lets_tell(&uid, lane, now.today)
                .then_some(Reminder { uid, lane, row })
        })
        .collect();
    found.sort_by(|one, other| {
        let key = |reminder: &Reminder| (reminder.row.due_on, reminder.row.due_at);
        (one.lane, key(one), &one.uid).cmp(&(other.lane, key(other), &other.uid))
    });
    found
}

/// The lane of a deadline, if a person wants to be told of such a one so early.
fn wished_lane(row: &DeadlineRow, wishes: &ReminderWishes, now: &Now) -> Option<Lane> {
    let lead = wishes.lead(row.kind)?;
    let lane = Lane::of(row, now)?;
    (i64::from(lane.0) <= i64::from(lead)).then_some(lane)
}

fn next_moment(rows: &[DeadlineRow], now: &Now) -> Option<DateTime<FixedOffset>> {
    rows.iter()
        .filter(|row| row.kind == DeadlineKind::ResponseDue)
        .filter_map(|row| row.due_at)
        .map(|due_at| due_at.with_timezone(now.recorded_at.offset()))
        .filter(|due_at| *due_at >= now.recorded_at)
        .min()
}

#[cfg(test)]
mod tests;
