//! What a person wants to be reminded of, how early, and at which hours not. Never: deadlines.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use terms::DeadlineKind;
use ts_rs::TS;

use super::Lane;

/// What a person wants to be reminded of, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReminderWishes {
    /// Whether there are notifications at all.
    pub is_on: bool,
    /// Days ahead of the first reminder by kind; none for a kind that nobody wants to hear of. A
    /// kind that is missing is as shipped.
    pub leads: BTreeMap<String, Option<u32>>,
    /// When no notification is wanted.
    pub quiet: QuietHours,
}

impl Default for ReminderWishes {
    fn default() -> Self {
        Self {
            is_on: true,
            leads: BTreeMap::new(),
            quiet: QuietHours::default(),
        }
    }
}

impl ReminderWishes {
    /// Days ahead of the first reminder of this kind; none for one that nobody wants to hear of.
    pub fn lead(&self, kind: DeadlineKind) -> Option<u32> {
        self.leads
            .get(kind.id())
            .copied()
            .unwrap_or_else(|| shipped_lead(kind))
    }

    /// The kinds that somebody wants to hear of.
    pub fn kinds(&self) -> Vec<DeadlineKind> {
        DeadlineKind::ALL
            .into_iter()
            .filter(|kind| self.lead(*kind).is_some())
            .collect()
    }

    /// Days ahead of the earliest reminder of all.
    pub fn farthest(&self) -> i64 {
        DeadlineKind::ALL
            .into_iter()
            .filter_map(|kind| self.lead(kind))
            .max()
            .map_or(0, i64::from)
    }

    /// Without kinds that do not exist, hours that no clock shows, and leads that are no lane.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.leads.retain(|id, lead| {
            let is_lane = |days: u32| Lane::AHEAD.iter().any(|lane| lane.days() == Some(days));
            DeadlineKind::from_id(id).is_some() && lead.is_none_or(is_lane)
        });
        self.quiet.from_hour %= 24;
        self.quiet.until_hour %= 24;
        self
    }
}

/// What a person can act on is told as early as it takes to act; what only happens is not told
/// unless somebody asks for it.
fn shipped_lead(kind: DeadlineKind) -> Option<u32> {
    match kind {
        DeadlineKind::CancelBy => Some(30),
        DeadlineKind::ActivationWish
        | DeadlineKind::ContactsDue
        | DeadlineKind::SignedCopy
        | DeadlineKind::ConsultingLapse => Some(7),
        DeadlineKind::ResponseDue => Some(0),
        DeadlineKind::Renewal | DeadlineKind::QuotaLapse => None,
    }
}

/// Hours in which no notification is wanted: what comes up in them is told afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct QuietHours {
    /// Whether there are any.
    pub is_on: bool,
    /// The first of them, 0 to 23.
    pub from_hour: u32,
    /// The first hour that is not quiet any more; on the next day if it is the lesser one.
    pub until_hour: u32,
}

impl Default for QuietHours {
    fn default() -> Self {
        Self {
            is_on: true,
            from_hour: 19,
            until_hour: 7,
        }
    }
}

impl QuietHours {
    /// Whether it is quiet in this hour of the day. Quiet from an hour to the same one is never
    /// quiet: nothing may be put off for ever.
    pub fn hold(self, hour: u32) -> bool {
        let Self {
            is_on,
            from_hour: from,
            until_hour: until,
        } = self;
        let is_within = if from <= until {
            (from..until).contains(&hour)
        } else {
            hour >= from || hour < until
        };
        is_on && is_within
    }
}
