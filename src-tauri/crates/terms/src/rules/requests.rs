//! Q1–Q3, Q5, Q6: what becomes of a support request, and how much of the quota is used.
//! All of it follows from the facts alone: no day of reading changes a request's outcome.
//! When a response is due is computed in [`super::response`].

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono_tz::Tz;

use crate::rules::holidays::Calendar;
use crate::rules::levels::level_on;
use crate::rules::response::{self, ResponseDue};
use crate::rules::term::{self, ContractYear};
use crate::{
    ContractFacts, Date, Edition, Environment, Level, OutOfRange, RequestChannel, RequestFact,
};

/// Why a request is not authorised: it is recorded, without a clock and without using the quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Q1: the sender was no contact when it was received.
    NotAContact,
    /// Q1, Q2: this way is not open for it.
    Channel,
    /// O5: received before A or after the end.
    NotActive,
}

impl Refusal {
    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotAContact => "not_a_contact",
            Self::Channel => "channel",
            Self::NotActive => "not_active",
        }
    }
}

/// Q1: whether a request counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Validity {
    /// It has a clock, where the level owes one, and uses the quota.
    Valid,
    /// Recorded only.
    NotAuthorised(Refusal),
}

impl Validity {
    /// The stable id: `valid` or `not_authorised`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::NotAuthorised(_) => "not_authorised",
        }
    }

    /// Why it does not count.
    pub fn refusal(self) -> Option<Refusal> {
        match self {
            Self::Valid => None,
            Self::NotAuthorised(refusal) => Some(refusal),
        }
    }
}

/// From when to when a contract runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    /// A; none for a draft and a withdrawn order.
    pub activates_on: Option<Date>,
    /// The last day, if an effective notice stands.
    pub ends_on: Option<Date>,
}

impl Life {
    /// O5, N7: whether entitlements hold on `day`.
    pub fn holds(self, day: Date) -> bool {
        self.activates_on.is_some_and(|first| first <= day)
            && self.ends_on.is_none_or(|last| day <= last)
    }
}

/// What becomes of one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestOutcome {
    /// Q1, Q2.
    pub validity: Validity,
    /// Q3: id of the impact that counts.
    pub impact: String,
    /// Id of the level on the day of receipt.
    pub level: String,
    /// Q6: ordinal of the contract year; none before A and after the end.
    pub contract_year: Option<u32>,
    /// Q6: place among the valid requests of its contract year, from 1; none if not authorised.
    pub place: Option<u32>,
    /// Q6: beyond the quota. Marked, never blocked.
    pub over_quota: bool,
    /// Hours to respond; none without a clock.
    pub response_hours: Option<u32>,
    /// Q4: the moment by which to respond; none without a clock.
    pub due: Option<DateTime<Tz>>,
    /// Q5: whether the answer came in time; none while there is none, and without a due time.
    pub in_time: Option<bool>,
}

/// Q1–Q6 for all requests of a contract, in the order of `facts.requests`.
pub fn judge_all(
    facts: &ContractFacts,
    edition: &Edition,
    life: Life,
) -> Result<Vec<RequestOutcome>, OutOfRange> {
    let mut outcomes = facts
        .requests
        .iter()
        .map(|request| judge(request, facts, edition, life))
        .collect::<Result<Vec<_>, _>>()?;
    let mut by_receipt: Vec<usize> = (0..outcomes.len()).collect();
    by_receipt.sort_by_key(|&at| {
        facts
            .requests
            .get(at)
            .map(|fact| (fact.received_at, fact.id))
    });
    let mut used: BTreeMap<u32, u32> = BTreeMap::new();
    for at in by_receipt {
        let Some(outcome) = outcomes.get_mut(at) else {
            continue;
        };
        if let (Validity::Valid, Some(year)) = (outcome.validity, outcome.contract_year) {
            let place = used.entry(year).or_default();
            *place += 1;
            let most = edition
                .level(&outcome.level)
                .map_or(0, |level| level.requests_per_year);
            outcome.place = Some(*place);
            outcome.over_quota = *place > most;
        }
    }
    Ok(outcomes)
}

/// Q1–Q5 for one request; its place in the quota only the whole list can tell.
fn judge(
    request: &RequestFact,
    facts: &ContractFacts,
    edition: &Edition,
    life: Life,
) -> Result<RequestOutcome, OutOfRange> {
    let day = day_of(request, edition);
    let level_id = level_on(&facts.level, &facts.amendments, day);
    let impact = impact(request, edition);
    let validity = validity(request, facts, edition, life);
    let contract_year = match life.activates_on {
        Some(activates_on) if life.holds(day) => {
            Some(term::contract_year_on(activates_on, day)?.ordinal)
        }
        _ => None,
    };
    let clock = match (validity, edition.level(level_id)) {
        (Validity::Valid, Some(level)) => due(request, impact, level, edition)?,
        _ => None,
    };
    let (response_hours, due) = match clock {
        Some((hours, clock)) => (Some(hours), Some(clock.due)),
        None => (None, None),
    };
    Ok(RequestOutcome {
        validity,
        impact: impact.to_owned(),
        level: level_id.to_owned(),
        contract_year,
        place: None,
        over_quota: false,
        response_hours,
        due,
        in_time: due.zip(request.answered_at).map(|(due, at)| at <= due),
    })
}

/// The local day of receipt: what contacts, level and contract year are looked up for.
pub fn day_of(request: &RequestFact, edition: &Edition) -> Date {
    request
        .received_at
        .with_timezone(&edition.time_zone())
        .date_naive()
}

/// Q3: the impact that counts. Test systems have the least, unless the one reported is kept
/// for a reason.
pub fn impact<'a>(request: &'a RequestFact, edition: &'a Edition) -> &'a str {
    if request.environment == Environment::Test && request.impact_override_reason.is_none() {
        edition
            .impacts
            .last()
            .map_or(request.impact_reported.as_str(), |least| least.id.as_str())
    } else {
        &request.impact_reported
    }
}

/// Q1, Q2, O5: whether the request counts, and if not, why not.
pub fn validity(
    request: &RequestFact,
    facts: &ContractFacts,
    edition: &Edition,
    life: Life,
) -> Validity {
    let day = day_of(request, edition);
    if !life.holds(day) {
        return Validity::NotAuthorised(Refusal::NotActive);
    }
    if !was_contact(&request.from_email, day, facts) {
        return Validity::NotAuthorised(Refusal::NotAContact);
    }
    let level = edition.level(level_on(&facts.level, &facts.amendments, day));
    let open = match request.channel {
        RequestChannel::Phone => level.is_some_and(|level| call_counts(request, level, edition)),
        other => edition.request_channels.contains(&other),
    };
    if open {
        Validity::Valid
    } else {
        Validity::NotAuthorised(Refusal::Channel)
    }
}

/// Q1: whether `email` was a contact's on `day`, ignoring case.
///
/// The contacts first named count from the order on, whenever they were written down: entering
/// a contract late makes nobody unauthorised.
fn was_contact(email: &str, day: Date, facts: &ContractFacts) -> bool {
    let first = facts
        .contacts
        .iter()
        .map(|contact| contact.valid_from)
        .min();
    let email = email.to_lowercase();
    facts.contacts.iter().any(|contact| {
        contact.is_current_on(day)
            && (contact.valid_from <= day || Some(contact.valid_from) == first)
            && contact.email.to_lowercase() == email
    })
}

/// Q2: by telephone only where the level has it, for the worst impact, inside the window.
fn call_counts(request: &RequestFact, level: &Level, edition: &Edition) -> bool {
    let worst = edition.impacts.first().map(|impact| impact.id.as_str());
    level.phone_emergencies
        && worst == Some(impact(request, edition))
        && level.window.is_some_and(|window| {
            response::is_open(
                request.received_at,
                window,
                Calendar::of(&edition.holidays),
                edition.time_zone(),
            )
        })
}

/// Q4: the clock of a request at `level`, with its hours; none where no response time is owed.
pub fn due(
    request: &RequestFact,
    impact: &str,
    level: &Level,
    edition: &Edition,
) -> Result<Option<(u32, ResponseDue)>, OutOfRange> {
    let (Some(window), Some(&hours)) = (level.window, level.response_hours.get(impact)) else {
        return Ok(None);
    };
    let due = response::response_due(
        request.received_at,
        hours,
        window,
        Calendar::of(&edition.holidays),
        edition.time_zone(),
    )?;
    Ok(Some((hours, due)))
}

/// Q6: the support requests of one contract year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// The contract year.
    pub year: ContractYear,
    /// Most requests at the level of today.
    pub max: u32,
    /// Valid requests received in it.
    pub used: u32,
    /// What is left of it.
    pub left: u32,
    /// Requests beyond it.
    pub over: u32,
    /// How many there will be at its end if it goes on like this; none in the first
    /// [`FORECAST_FROM_DAYS`] days, which tell too little.
    pub forecast: Option<u32>,
}

/// Days of a contract year that have to pass before a forecast is made.
pub const FORECAST_FROM_DAYS: u32 = 30;

impl Quota {
    /// Days of the contract year up to and with `today`, and all of its days.
    pub fn days(year: ContractYear, today: Date) -> (u32, u32) {
        let days = |from: Date, to: Date| {
            u32::try_from(to.signed_duration_since(from).num_days() + 1).unwrap_or(0)
        };
        (
            days(year.starts_on, today.min(year.ends_on)),
            days(year.starts_on, year.ends_on),
        )
    }
}

/// Q6: the quota of the contract year `year`, at a level that gives `max` requests.
pub fn quota(
    facts: &ContractFacts,
    edition: &Edition,
    life: Life,
    year: ContractYear,
    max: u32,
    today: Date,
) -> Quota {
    let used = facts
        .requests
        .iter()
        .filter(|request| {
            let day = day_of(request, edition);
            year.starts_on <= day
                && day <= year.ends_on
                && validity(request, facts, edition, life) == Validity::Valid
        })
        .count();
    let used = u32::try_from(used).unwrap_or(u32::MAX);
    let (elapsed, total) = Quota::days(year, today);
    let forecast = (elapsed >= FORECAST_FROM_DAYS && today <= year.ends_on).then(|| {
        let (used, elapsed, total) = (u64::from(used), u64::from(elapsed), u64::from(total));
        u32::try_from((used * total * 2 + elapsed) / (elapsed * 2)).unwrap_or(u32::MAX)
    });
    Quota {
        year,
        max,
        used,
        left: max.saturating_sub(used),
        over: used.saturating_sub(max),
        forecast,
    }
}

#[cfg(test)]
mod tests;
