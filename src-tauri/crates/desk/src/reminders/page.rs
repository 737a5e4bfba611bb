//! The settings of reminders as a screen shows them. Never: keeping them.

use chrono::NaiveTime;
use terms::DeadlineKind;
use words::{Words, format};

use super::{Lane, ReminderWishes};
use crate::describe::deadline_kind;
use crate::views::reminders::{LeadChoice, ReminderKind, ReminderPage};

/// What can be set, and how it is set now.
pub fn page(wishes: &ReminderWishes, words: Words) -> ReminderPage {
    let choices: Vec<LeadChoice> = std::iter::once(None)
        .chain(Lane::AHEAD.into_iter().map(Lane::days))
        .map(|days| LeadChoice {
            days,
            text: match days {
                None => words.reminders_lead_never(),
                Some(0) => words.reminders_lead_day(),
                Some(days) => words.reminders_lead_days(i64::from(days)),
            },
        })
        .collect();
    ReminderPage {
        kinds: DeadlineKind::ALL
            .into_iter()
            .map(|kind| ReminderKind {
                id: kind.id().to_owned(),
                text: deadline_kind(kind.id(), words),
                lead: wishes.lead(kind),
            })
            .collect(),
        choices,
        hours: (0..24)
            .map(|hour| format::time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()))
            .collect(),
        wishes: wishes.clone(),
    }
}
