//! What the index keeps of a contract for a day: derived dates, state, deadlines and the words
//! by which it is found. The dates come from [`terms::Schedule`]; nothing is computed here.

use terms::{Date, Deadline, Edition, LAST_DAY, Schedule, State};

use crate::query::RenewalStatus;
use crate::{Contract, StoreError, fold};

/// Whether the words by which a contract is found are wanted: they cost more than all dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SearchWords {
    /// They may have changed.
    Wanted,
    /// Only the day has changed.
    OnlyIfTheDayMatters,
}

/// The derived values of one contract on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Derived {
    pub(crate) level: String,
    pub(crate) level_rank: i64,
    pub(crate) state: State,
    pub(crate) activates_on: Option<Date>,
    pub(crate) last_day: Option<Date>,
    pub(crate) renews_on: Option<Date>,
    pub(crate) notice_by: Option<Date>,
    pub(crate) ends_on: Option<Date>,
    pub(crate) renewal: Option<RenewalStatus>,
    pub(crate) holds_from: Date,
    pub(crate) holds_until: Option<Date>,
    pub(crate) deadlines: Vec<Deadline>,
    /// None if they were not asked for.
    pub(crate) search_words: Option<String>,
}

impl Derived {
    /// Derives for `today`; the edition has to be known and the dates have to exist.
    pub(crate) fn of(
        contract: &Contract,
        customer_name: &str,
        today: Date,
        wanted: SearchWords,
    ) -> Result<Self, StoreError> {
        let edition =
            Edition::by_id(&contract.edition).ok_or(StoreError::Conflict { field: "edition" })?;
        let schedule = Schedule::of(&contract.facts, edition, today)?;
        let level_rank = edition
            .rank(&schedule.level)
            .unwrap_or(edition.levels.len());
        let withdrawn = schedule.state == State::Withdrawn;
        let period = schedule.period;
        let standing = period.filter(|_| !withdrawn);
        let mut deadlines = schedule.deadlines.clone();
        deadlines.dedup_by_key(|deadline| (deadline.date, deadline.kind));
        Ok(Self {
            level_rank: i64::try_from(level_rank).unwrap_or(i64::MAX),
            state: schedule.state,
            activates_on: schedule.activates_on,
            last_day: period.map(|period| period.last_day),
            renews_on: standing.map(|period| period.renews_on),
            notice_by: standing.map(|period| period.notice_by),
            ends_on: schedule.ends_on,
            renewal: renewal(&schedule, today),
            holds_from: schedule.holds_from.max(first_day()),
            holds_until: schedule.holds_until,
            deadlines,
            search_words: search_words(contract, customer_name, today, wanted),
            level: schedule.level,
        })
    }

    /// As [`of`](Self::of) for a contract that is stored already: one whose dates have left the
    /// calendar since keeps its place in the lists, without dates.
    pub(crate) fn of_stored(
        contract: &Contract,
        customer_name: &str,
        today: Date,
        wanted: SearchWords,
    ) -> Result<Self, StoreError> {
        match Self::of(contract, customer_name, today, wanted) {
            Err(StoreError::Calendar(_)) => Ok(Self {
                level: contract.facts.level.clone(),
                level_rank: 0,
                state: State::Active,
                activates_on: None,
                last_day: None,
                renews_on: None,
                notice_by: None,
                ends_on: None,
                renewal: None,
                holds_from: today,
                holds_until: today.succ_opt().filter(|day| *day <= LAST_DAY),
                deadlines: Vec::new(),
                search_words: search_words(contract, customer_name, today, wanted),
            }),
            other => other,
        }
    }
}

/// Tells whether the words of two documents are the same, without keeping them.
pub(crate) fn search_hash(words: &str) -> i64 {
    // FNV-1a: small, stable for ever, and no secret depends on it.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in words.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash.cast_signed()
}

fn renewal(schedule: &Schedule, today: Date) -> Option<RenewalStatus> {
    let period = schedule.period?;
    if !matches!(
        schedule.state,
        State::Ordered | State::Active | State::Terminating
    ) {
        return None;
    }
    Some(match schedule.ends_on {
        Some(end) if end < period.renews_on => RenewalStatus::Terminating,
        None if today <= period.notice_by => RenewalStatus::Cancellable,
        Some(_) | None => RenewalStatus::Committed,
    })
}

fn search_words(
    contract: &Contract,
    customer_name: &str,
    today: Date,
    wanted: SearchWords,
) -> Option<String> {
    // Of all that is looked in, only contacts come and go with the days.
    let day_matters = || {
        contract
            .facts
            .contacts
            .iter()
            .any(|contact| contact.valid_to.is_some())
    };
    if wanted == SearchWords::OnlyIfTheDayMatters && !day_matters() {
        return None;
    }
    let contacts = contract
        .facts
        .contacts
        .iter()
        .filter(|contact| contact.is_current_on(today))
        .flat_map(|contact| [contact.name.as_str(), contact.email.as_str()]);
    Some(fold::index_words(
        [contract.number.as_str(), customer_name]
            .into_iter()
            .chain(contacts)
            .chain(contract.owner.as_deref())
            .chain(contract.note.as_deref()),
    ))
}

fn first_day() -> Date {
    Date::from_ymd_opt(1, 1, 1).unwrap_or(Date::MIN)
}
