//! What a person can act on, from the state of one contract: kinds and days.
//! Response times belong to support requests and are no part of this.

use super::{Schedule, State};
use crate::rules::activation::ActivationOrigin;
use crate::{ContractFacts, Date, OutOfRange, plus_days};

/// What kind of deadline it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeadlineKind {
    /// O2: the last day to state a wish, A − 1.
    ActivationWish,
    /// C2: contacts are to be named.
    ContactsDue,
    /// N1: the last day for notice, of either party.
    CancelBy,
    /// T4: the contract renews.
    Renewal,
    /// Q6: support requests of the contract year lapse.
    QuotaLapse,
    /// Q7: consulting hours of the contract year lapse.
    ConsultingLapse,
    /// Q4: a response is due.
    ResponseDue,
    /// N4: the signed copy of a notice is missing.
    SignedCopy,
}

impl DeadlineKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::ActivationWish,
        Self::ContactsDue,
        Self::CancelBy,
        Self::Renewal,
        Self::QuotaLapse,
        Self::ConsultingLapse,
        Self::ResponseDue,
        Self::SignedCopy,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::ActivationWish => "activation_wish",
            Self::ContactsDue => "contacts_due",
            Self::CancelBy => "cancel_by",
            Self::Renewal => "renewal",
            Self::QuotaLapse => "quota_lapse",
            Self::ConsultingLapse => "consulting_lapse",
            Self::ResponseDue => "response_due",
            Self::SignedCopy => "signed_copy",
        }
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A day by which something is to be done, or is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// Of what.
    pub kind: DeadlineKind,
    /// The day as shown.
    pub date: Date,
    /// The first day on which it is overdue; later than the day after for contacts (C3).
    pub overdue_from: Date,
}

pub(super) fn of(schedule: &Schedule, facts: &ContractFacts) -> Result<Vec<Deadline>, OutOfRange> {
    let mut found = Vec::with_capacity(4);
    let mut add = |kind, date: Date| -> Result<(), OutOfRange> {
        found.push(Deadline {
            kind,
            date,
            overdue_from: plus_days(date, 1).unwrap_or(date),
        });
        Ok(())
    };
    let state = schedule.state;
    if state == State::Ordered
        && schedule.activation_origin == Some(ActivationOrigin::Default)
        && let Some(activates_on) = schedule.activates_on
    {
        add(DeadlineKind::ActivationWish, plus_days(activates_on, -1)?)?;
    }
    if matches!(state, State::Ordered | State::Active)
        && let (Some(cancellable), Some(period)) = (schedule.cancellable, schedule.period)
    {
        add(DeadlineKind::CancelBy, cancellable.notice_by)?;
        add(DeadlineKind::Renewal, period.renews_on)?;
    }
    if schedule.is_running()
        && let Some(year) = schedule.contract_year
    {
        let lapses_on = schedule
            .ends_on
            .map_or(year.ends_on, |end| end.min(year.ends_on));
        if schedule.quota.is_some_and(|quota| quota.left > 0) {
            add(DeadlineKind::QuotaLapse, lapses_on)?;
        }
        if schedule
            .consulting
            .is_some_and(|hours| hours.left_hours > 0)
        {
            add(DeadlineKind::ConsultingLapse, lapses_on)?;
        }
    }
    if matches!(state, State::Ordered | State::Active | State::Terminating) {
        for (notice, outcome) in facts.notices.iter().zip(&schedule.notices) {
            if outcome.signed_copy_open && outcome.counts {
                let by = outcome
                    .period
                    .map_or(notice.received_on, |period| period.notice_by);
                add(DeadlineKind::SignedCopy, by.max(notice.received_on))?;
            }
        }
    }
    if matches!(state, State::Ordered | State::Active)
        && schedule.current_contacts == 0
        && let Some(contacts) = schedule.contacts_due
    {
        found.push(Deadline {
            kind: DeadlineKind::ContactsDue,
            date: contacts.due,
            overdue_from: contacts.overdue_from,
        });
    }
    found.sort_by_key(|deadline| (deadline.date, deadline.kind));
    Ok(found)
}
