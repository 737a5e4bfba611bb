//! The moment of a use case: which day it is, when it is recorded, and who does it.
//! A binary makes it from its clock; nothing in this crate reads one.

use chrono::{DateTime, FixedOffset, SubsecRound, Utc};
use terms::{Date, Edition};

/// Which day it is, when a change is recorded, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// Today in the zone of the terms, or the day that is pretended.
    pub today: Date,
    /// The moment written into the history, with the offset of the zone of the terms.
    pub recorded_at: DateTime<FixedOffset>,
    /// Name of the person, as known.
    pub who: String,
}

impl Now {
    /// From a clock's moment, to the second; with a pretended day its time of day is kept.
    pub fn at(moment: DateTime<Utc>, pretended: Option<Date>, who: impl Into<String>) -> Self {
        let moment = moment.trunc_subsecs(0);
        let local = moment.with_timezone(&Edition::shipped().time_zone());
        let local = pretended
            .and_then(|day| {
                let time = day.and_time(local.time());
                time.and_local_timezone(local.timezone()).earliest()
            })
            .unwrap_or(local);
        Self {
            today: pretended.unwrap_or_else(|| local.date_naive()),
            recorded_at: local.fixed_offset(),
            who: who.into(),
        }
    }

    /// The stamp that the register writes with a change.
    pub(crate) fn stamp(&self) -> store::Stamp {
        store::Stamp {
            recorded_at: self.recorded_at,
            today: self.today,
            who: self.who.clone(),
        }
    }
}
