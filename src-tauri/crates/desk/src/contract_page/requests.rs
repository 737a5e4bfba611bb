//! The requests of a contract on its page: how much of the quota is used, where it is going, and
//! the newest ones with what became of them. Judging them is the rules' work (Q1 to Q6).

use chrono::{DateTime, Utc};
use store::Register;
use terms::rules::requests::{Refusal, RequestOutcome, Validity};
use terms::{RequestFact, State, Subject};
use words::{Words, format};

use super::entitlements::{last_day_of, not_drawn, share};
use crate::contracts::ContractCase;
use crate::describe;
use crate::problem::Problem;
use crate::views::contract_changes::{LineTone, RequestLine, RequestLines};
use crate::views::contract_page::{MeterTone, MeterView};

/// The newest requests that stand on the page; all of them stand in the list of requests.
const MOST_LINES: usize = 4;

/// The quota of the contract year.
pub(crate) fn meter(case: &ContractCase, words: Words) -> MeterView {
    let level = case.edition.level(&case.schedule.level);
    let Some(quota) = case.schedule.quota.filter(|_| case.schedule.is_running()) else {
        let max = level.map_or(0, |level| level.requests_per_year);
        let count = words.contract_count_of(i64::from(max), 0);
        return not_drawn(case, count, words);
    };
    let (max, used, over) = (
        i64::from(quota.max),
        i64::from(quota.used),
        i64::from(quota.over),
    );
    let ends_on = last_day_of(case, quota.year.ends_on);
    let until = format::day_month(ends_on, words.language());
    let (right, right_tone) = match quota.forecast {
        _ if quota.over > 0 => (words.contract_quota_never_blocked(), MeterTone::Plain),
        Some(forecast) if forecast > quota.max => (
            words
                .contract_quota_forecast_over(i64::from(forecast - quota.max), i64::from(forecast)),
            MeterTone::Warn,
        ),
        Some(forecast) => (
            words.contract_quota_forecast(&until, i64::from(forecast)),
            MeterTone::Plain,
        ),
        None => (words.contract_quota_until(&until), MeterTone::Plain),
    };
    let ordinal = i64::from(quota.year.ordinal);
    let (left, left_tone) = if quota.over > 0 {
        (words.contract_quota_over(over, max, used), MeterTone::Bad)
    } else {
        (
            words.contract_quota_left(i64::from(quota.left), ordinal),
            MeterTone::Plain,
        )
    };
    MeterView {
        count: words.contract_count_of(max, used),
        used: share(quota.used, quota.max),
        forecast: quota
            .forecast
            .filter(|forecast| *forecast > quota.used && quota.over == 0)
            .map(|forecast| share(forecast, quota.max)),
        over: if quota.max == 0 {
            0.0
        } else {
            f64::from(quota.over) / f64::from(quota.max)
        },
        blocks: 1,
        left,
        right,
        is_drawn: true,
        tones: [left_tone, right_tone],
        why: case
            .schedule
            .why(Subject::Quota, &case.contract.facts, &case.edition)
            .map(|why| describe::why(&why, words, None)),
    }
}

/// The newest requests, as they stand at `moment`.
pub(super) fn lines(
    register: &Register,
    case: &ContractCase,
    moment: DateTime<Utc>,
    words: Words,
) -> Result<RequestLines, Problem> {
    let facts = &case.contract.facts;
    let outcomes = case.schedule.requests(facts, &case.edition)?;
    let subjects = register.requests_of(case.contract.id)?;
    let mut newest: Vec<(usize, &RequestFact, &RequestOutcome)> = facts
        .requests
        .iter()
        .zip(&outcomes)
        .enumerate()
        .map(|(at, (fact, outcome))| (at, fact, outcome))
        .collect();
    newest.sort_by_key(|(_, fact, _)| std::cmp::Reverse((fact.received_at, fact.id)));
    let count = newest.len();
    let rows = newest
        .into_iter()
        .take(MOST_LINES)
        .map(|(at, fact, outcome)| {
            let subject = subjects
                .iter()
                .find(|request| request.id.0 == fact.id)
                .and_then(|request| request.subject.clone());
            let (state, tone) = state(fact, outcome, moment, words);
            let local = fact
                .received_at
                .with_timezone(&case.edition.time_zone())
                .naive_local();
            let day = format::date(local.date(), words.language());
            RequestLine {
                id: fact.id,
                received: format!("{day}, {}", format::time(local.time())),
                subject: subject.unwrap_or_else(|| fact.from_email.clone()),
                impact: impact(case, outcome, words),
                state,
                tone,
                why: case
                    .schedule
                    .why(Subject::Request(at), facts, &case.edition)
                    .map(|why| describe::why(&why, words, None)),
            }
        })
        .collect();
    Ok(RequestLines {
        rows,
        all: (count > 0)
            .then(|| words.contract_requests_all(i64::try_from(count).unwrap_or(i64::MAX))),
        can_log: !matches!(case.schedule.state, State::Draft | State::Withdrawn),
    })
}

fn impact(case: &ContractCase, outcome: &RequestOutcome, words: Words) -> String {
    case.edition.impact(&outcome.impact).map_or_else(
        || outcome.impact.clone(),
        |impact| describe::name(&impact.name, words).to_owned(),
    )
}

fn state(
    fact: &RequestFact,
    outcome: &RequestOutcome,
    moment: DateTime<Utc>,
    words: Words,
) -> (String, LineTone) {
    let refused = |text: String| (text, LineTone::Quiet);
    let (text, tone) = match outcome.validity {
        Validity::NotAuthorised(Refusal::NotAContact) => {
            return refused(words.contract_request_not_a_contact());
        }
        Validity::NotAuthorised(Refusal::Channel) => {
            return refused(words.contract_request_channel());
        }
        Validity::NotAuthorised(Refusal::NotActive) => {
            return refused(words.contract_request_not_active());
        }
        Validity::Valid => match (outcome.due, fact.answered_at, outcome.in_time) {
            (_, Some(_), Some(true)) => (words.contract_request_in_time(), LineTone::Good),
            (_, Some(_), Some(false)) => (words.contract_request_missed(), LineTone::Bad),
            (_, Some(_), None) => (words.contract_request_answered(), LineTone::Quiet),
            (None, None, _) => (words.contract_request_no_response(), LineTone::Quiet),
            (Some(due), None, _) => {
                let text = format::date_time(due.naive_local(), words.language());
                if due < moment {
                    (words.contract_request_overdue(&text), LineTone::Bad)
                } else {
                    (words.contract_request_due(&text), LineTone::Open)
                }
            }
        },
    };
    if outcome.over_quota {
        let text = format!("{text}, {}", words.contract_request_over_quota());
        return (text, tone);
    }
    (text, tone)
}
