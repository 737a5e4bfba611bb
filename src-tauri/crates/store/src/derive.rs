//! What the index keeps of a contract for a day: derived dates, state, deadlines and the words
//! by which it is found. The dates come from [`terms::Schedule`]; nothing is computed here.

use chrono::{DateTime, Utc};
use terms::rules::activation::{self, ActivationWindow};
use terms::rules::notice;
use terms::rules::renewals::{CompactDay, RenewalChain};
use terms::rules::requests::{Refusal, RequestOutcome, Validity};
use terms::{
    ContractFacts, Date, Deadline, DeadlineKind, Edition, LAST_DAY, OutOfRange, Schedule, State,
};

use crate::query::RenewalStatus;
use crate::{Contract, Money, RequestId, StoreError, fold};

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
    pub(crate) renewing: Option<Renewing>,
    pub(crate) renewal: Option<RenewalStatus>,
    pub(crate) holds_from: Date,
    pub(crate) holds_until: Option<Date>,
    /// The fee that holds today.
    pub(crate) fee: Option<Money>,
    /// The fee from the renewal on.
    pub(crate) renewal_fee: Option<Money>,
    pub(crate) deadlines: Vec<Due>,
    /// What becomes of each request, in the order of the facts.
    pub(crate) requests: Vec<RequestOutcome>,
    /// None if they were not asked for.
    pub(crate) search_words: Option<String>,
}

/// A deadline as the index keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) kind: DeadlineKind,
    pub(crate) date: Date,
    pub(crate) overdue_from: Date,
    /// Of a response: to which request, and by which moment.
    pub(crate) response: Option<(RequestId, DateTime<Utc>)>,
}

/// What the renewals of a contract follow from; depends on facts, never on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Renewing {
    /// A, T, the end, and the days of notice.
    pub(crate) chain: RenewalChain,
    /// When the notice arrived that ends it.
    pub(crate) notice_received_on: Option<Date>,
}

impl Renewing {
    /// Of a contract; none for drafts and those withdrawn, which never renew.
    pub(crate) fn of(facts: &ContractFacts, edition: &Edition) -> Result<Option<Self>, OutOfRange> {
        let window = facts
            .received_on
            .map(|received_on| ActivationWindow::after(received_on, edition.activation))
            .transpose()?;
        // Thousands of years: no contract has such numbers, only a damaged one.
        let is_sound = u16::try_from(facts.term_months.max(edition.notice_days)).is_ok();
        let activation = activation::activates_on(&facts.activation, window);
        let Some((activates_on, _)) =
            activation.filter(|_| is_sound && facts.withdrawn_on.is_none())
        else {
            return Ok(None);
        };
        let outcomes = notice::judge_all(&facts.notices, activates_on, facts.term_months, edition)?;
        let effective = facts.notices.iter().zip(&outcomes);
        let effective = effective.into_iter().find(|(_, outcome)| outcome.counts);
        Ok(Some(Self {
            chain: RenewalChain {
                activates_on: activates_on.into(),
                term_months: facts.term_months,
                ends_on: effective
                    .and_then(|(_, outcome)| outcome.ends_on)
                    .map(CompactDay::from),
                notice_days: edition.notice_days,
            },
            notice_received_on: effective.map(|(notice, _)| notice.received_on),
        }))
    }
}

impl From<Deadline> for Due {
    fn from(deadline: Deadline) -> Self {
        Self {
            kind: deadline.kind,
            date: deadline.date,
            overdue_from: deadline.overdue_from,
            response: None,
        }
    }
}

impl Derived {
    /// Derives for `today`; the dates have to exist.
    pub(crate) fn of(
        contract: &Contract,
        customer_name: &str,
        edition: &Edition,
        today: Date,
        wanted: SearchWords,
    ) -> Result<Self, StoreError> {
        let schedule = Schedule::of(&contract.facts, edition, today)?;
        let level_rank = edition
            .rank(&schedule.level)
            .unwrap_or(edition.levels.len());
        let withdrawn = schedule.state == State::Withdrawn;
        let period = schedule.period;
        let standing = period.filter(|_| !withdrawn);
        let mut deadlines: Vec<Due> = schedule.deadlines.iter().copied().map(Due::from).collect();
        deadlines.dedup_by_key(|deadline| (deadline.date, deadline.kind));
        let requests = if contract.facts.requests.is_empty() {
            Vec::new()
        } else {
            schedule.requests(&contract.facts, edition)?
        };
        // What is open ends with the contract, as every deadline does.
        if schedule.is_running() {
            deadlines.extend(responses(contract, &requests));
        }
        let (holds_from, holds_until) = range(contract, &schedule);
        Ok(Self {
            level_rank: i64::try_from(level_rank).unwrap_or(i64::MAX),
            state: schedule.state,
            activates_on: schedule.activates_on,
            last_day: period.map(|period| period.last_day),
            renews_on: standing.map(|period| period.renews_on),
            notice_by: standing.map(|period| period.notice_by),
            ends_on: schedule.ends_on,
            renewing: Renewing::of(&contract.facts, edition)?,
            renewal: renewal(&schedule, today),
            holds_from,
            holds_until,
            fee: contract.fee_on(today).cloned(),
            renewal_fee: standing
                .and_then(|period| contract.fee_on(period.renews_on))
                .cloned(),
            deadlines,
            requests,
            search_words: search_words(contract, customer_name, today, wanted),
            level: schedule.level,
        })
    }

    /// As [`of`](Self::of) for a contract that is stored already: one whose dates have left the
    /// calendar since keeps its place in the lists, without dates.
    pub(crate) fn of_stored(
        contract: &Contract,
        customer_name: &str,
        edition: &Edition,
        today: Date,
        wanted: SearchWords,
    ) -> Result<Self, StoreError> {
        match Self::of(contract, customer_name, edition, today, wanted) {
            Err(StoreError::Calendar(_)) => Ok(Self {
                level: contract.facts.level.clone(),
                level_rank: 0,
                state: State::Active,
                activates_on: None,
                last_day: None,
                renews_on: None,
                notice_by: None,
                ends_on: None,
                // Renewals that lie before are those that they are.
                renewing: Renewing::of(&contract.facts, edition).unwrap_or_default(),
                renewal: None,
                holds_from: today,
                holds_until: today.succ_opt().filter(|day| *day <= LAST_DAY),
                fee: contract.fee_on(today).cloned(),
                renewal_fee: None,
                deadlines: Vec::new(),
                requests: without_dates(contract),
                search_words: search_words(contract, customer_name, today, wanted),
            }),
            other => other,
        }
    }
}

/// The responses that are due and not given.
fn responses<'c>(
    contract: &'c Contract,
    outcomes: &'c [RequestOutcome],
) -> impl Iterator<Item = Due> + 'c {
    contract
        .facts
        .requests
        .iter()
        .zip(outcomes)
        .filter(|(_, outcome)| outcome.in_time.is_none())
        .filter_map(|(fact, outcome)| {
            let due = outcome.due?;
            let date = due.date_naive();
            Some(Due {
                kind: DeadlineKind::ResponseDue,
                date,
                overdue_from: date.succ_opt().unwrap_or(date),
                response: Some((RequestId(fact.id), due.to_utc())),
            })
        })
}

/// From which day to before which day all of it reads the same: as the schedule, and as the fee.
fn range(contract: &Contract, schedule: &Schedule) -> (Date, Option<Date>) {
    let today = schedule.today;
    let changes = || {
        contract
            .fee_changes
            .iter()
            .map(|change| change.effective_on)
    };
    let from = changes()
        .filter(|day| *day <= today)
        .chain([schedule.holds_from, first_day()])
        .max()
        .unwrap_or(today);
    let until = changes()
        .filter(|day| *day > today)
        .chain(schedule.holds_until)
        .min();
    (from, until)
}

/// Requests of a contract whose dates have left the calendar keep their place in the lists too.
fn without_dates(contract: &Contract) -> Vec<RequestOutcome> {
    contract
        .facts
        .requests
        .iter()
        .map(|fact| RequestOutcome {
            validity: Validity::NotAuthorised(Refusal::NotActive),
            impact: fact.impact_reported.clone(),
            level: contract.facts.level.clone(),
            contract_year: None,
            place: None,
            over_quota: false,
            response_hours: None,
            due: None,
            in_time: None,
        })
        .collect()
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
