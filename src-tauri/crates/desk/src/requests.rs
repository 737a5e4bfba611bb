//! Support requests: logging, answering, reading, and the calculator for a response time.
//!
//! Nothing that arrived is turned away: what is not authorised, over the quota or dated in the
//! future is recorded and marked (Q1, Q6). Refused is what cannot be true. What never lives here:
//! judging a request, which is the rules' work, and reading a mail, which has a file of its own.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use store::{
    Action, Change, JournalEntry, Register, Request, RequestId, RequestPage, RequestQuery,
    RequestRow, Snapshot,
};
use terms::rules::holidays::Calendar;
use terms::rules::requests::RequestOutcome;
use terms::rules::response::{self, Clock, ResponseDue};
use terms::{
    DocumentFact, Edition, Environment, LAST_DAY, RequestChannel, RequestFact, Why, reasons,
};

use crate::contracts::{self, ContractCase, case_in};
use crate::done::{Done, Touched};
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};

mod calculator;
mod check;

pub use calculator::{Calculation, CalculatorInput, calculate};

/// A support request as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// Number of the contract.
    pub contract: String,
    /// The moment of receipt.
    pub received_at: DateTime<Utc>,
    /// Impact as reported, an id of the edition.
    pub impact: String,
    /// Who sent it.
    pub from_email: String,
    /// How it arrived.
    pub channel: RequestChannel,
    /// Production or test.
    pub environment: Environment,
    /// Q3: why the reported impact stands although it is a test system.
    pub impact_override_reason: Option<String>,
    /// Subject as received.
    pub subject: Option<String>,
    /// The moment of the automatic receipt, which is no response (Q5).
    pub automatic_at: Option<DateTime<Utc>>,
    /// The mail itself, taken in by [`crate::evidence`].
    pub mail: Option<DocumentFact>,
}

/// A response to record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerInput {
    /// When it went out.
    pub at: DateTime<Utc>,
    /// Q5: an automatic receipt, which is recorded and is no response.
    pub automatic: bool,
}

/// A support request as it is worked with: record, contract and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestCase {
    /// The record.
    pub request: Request,
    /// Its contract, with all of its requests.
    pub case: ContractCase,
    /// Place among the requests of the contract, from 0.
    pub at: usize,
    /// What becomes of it (Q1 to Q6).
    pub outcome: RequestOutcome,
}

impl RequestCase {
    /// Whether the moment of receipt lies after the moment of use: recorded, and marked.
    pub fn is_received_in_future(&self, now: &Now) -> bool {
        self.request.fact.received_at > now.recorded_at
    }

    /// Warnings by id: `received_in_future`.
    pub fn warnings(&self, now: &Now) -> Vec<&'static str> {
        self.is_received_in_future(now)
            .then_some("received_in_future")
            .into_iter()
            .collect()
    }

    /// Why it is judged as it is, and why a response is due when it is due.
    pub fn why(&self) -> Option<Why> {
        reasons::request(&self.request.fact, &self.outcome, &self.case.edition)
    }

    /// The response clock with its pauses; none without a due moment.
    pub fn clock(&self) -> Result<Option<ResponseDue>, Problem> {
        clock(&self.request.fact, &self.outcome, &self.case.edition)
    }

    /// What the clock shows at `moment`; none without a due moment and once it is answered.
    pub fn clock_at(&self, moment: DateTime<Utc>) -> Result<Option<Clock>, Problem> {
        if self.request.fact.answered_at.is_some() {
            return Ok(None);
        }
        Ok(self.clock()?.map(|due| due.clock_at(moment)))
    }
}

/// Logs a request under a contract. Nothing is turned away for not being authorised (Q1).
pub fn add(
    register: &mut Register,
    input: NewRequest,
    now: &Now,
) -> Result<Done<RequestCase>, Problem> {
    let case = register.change(&now.stamp(), |change| {
        let contract = change
            .contract_by_number(&input.contract)?
            .ok_or_else(|| contracts::not_found(&input.contract))?;
        let edition = contracts::edition_of(change, &contract)?;
        check::new(&input, &edition)?;
        let id = change.next_request_id()?;
        let request = Request {
            id,
            contract: contract.id,
            subject: input.subject,
            automatic_at: input.automatic_at,
            mail: input.mail,
            fact: RequestFact {
                id: id.0,
                received_at: input.received_at,
                channel: input.channel,
                from_email: input.from_email,
                environment: input.environment,
                impact_reported: input.impact,
                impact_override_reason: input.impact_override_reason,
                answered_at: None,
                recorded_on: now.today,
            },
        };
        put(change, &request, Action::Created, now)
    })?;
    Ok(done(case))
}

/// Q5: records the response, or an automatic receipt, which is none.
pub fn answer(
    register: &mut Register,
    id: RequestId,
    input: AnswerInput,
    now: &Now,
) -> Result<Done<RequestCase>, Problem> {
    let case = register.change(&now.stamp(), |change| {
        let mut request = change.request(id)?.ok_or_else(|| not_found(id))?;
        check::answer(&request, input)?;
        let place = if input.automatic {
            &mut request.automatic_at
        } else {
            &mut request.fact.answered_at
        };
        if place.is_some() {
            return Err(Problem::new(Code::StateConflict)
                .with("reason", "answered_already")
                .with("request", id.0));
        }
        *place = Some(input.at);
        let action = if input.automatic {
            Action::Edited
        } else {
            Action::Answered
        };
        put(change, &request, action, now)
    })?;
    Ok(done(case))
}

/// The request with this number and what becomes of it.
pub fn read(register: &Register, id: RequestId, now: &Now) -> Result<RequestCase, Problem> {
    register.read(|snapshot| {
        let request = snapshot.request(id)?.ok_or_else(|| not_found(id))?;
        case_with(snapshot, request, now)
    })
}

/// A page of requests.
pub fn list(register: &Register, query: &RequestQuery) -> Result<RequestPage, Problem> {
    Ok(register.request_page(query)?)
}

/// All rows of `query` as of one moment, whatever its limit.
pub fn all(register: &Register, query: &RequestQuery) -> Result<Vec<RequestRow>, Problem> {
    register.read(|snapshot| {
        let mut query = RequestQuery {
            limit: 5_000,
            want_totals: false,
            ..query.clone()
        };
        let mut rows = Vec::new();
        loop {
            let page = snapshot.request_page(&query)?;
            rows.extend(page.rows);
            if page.next.is_none() {
                return Ok(rows);
            }
            query.after = page.next;
        }
    })
}

/// The history of a request, oldest first.
pub fn history(register: &Register, id: RequestId) -> Result<Vec<JournalEntry>, Problem> {
    if register.request(id)?.is_none() {
        return Err(not_found(id));
    }
    Ok(register.history_of_request(id)?)
}

/// What would become of a request, without recording it: as the last one of its contract.
pub fn preview(register: &Register, input: &NewRequest, now: &Now) -> Result<RequestCase, Problem> {
    register.read(|snapshot| {
        let mut contract = snapshot
            .contract_by_number(&input.contract)?
            .ok_or_else(|| contracts::not_found(&input.contract))?;
        let edition = contracts::edition_of(snapshot, &contract)?;
        check::new(input, &edition)?;
        let fact = RequestFact {
            id: i64::MAX,
            received_at: input.received_at,
            channel: input.channel,
            from_email: input.from_email.clone(),
            environment: input.environment,
            impact_reported: input.impact.clone(),
            impact_override_reason: input.impact_override_reason.clone(),
            answered_at: None,
            recorded_on: now.today,
        };
        contract.facts.requests.push(fact.clone());
        let request = Request {
            id: RequestId(fact.id),
            contract: contract.id,
            subject: input.subject.clone(),
            automatic_at: input.automatic_at,
            mail: input.mail.clone(),
            fact,
        };
        let case = case_in(snapshot, contract, now.today)?;
        judged(request, case)
    })
}

fn put(
    change: &mut Change<'_>,
    request: &Request,
    action: Action,
    now: &Now,
) -> Result<RequestCase, Problem> {
    change.put_request(request, action, None)?;
    // As it is kept, which is to the microsecond.
    let kept = change
        .request(request.id)?
        .ok_or_else(|| not_found(request.id))?;
    case_with(change, kept, now)
}

fn case_with(snapshot: &Snapshot<'_>, request: Request, now: &Now) -> Result<RequestCase, Problem> {
    let contract = snapshot
        .contract(request.contract)?
        .ok_or_else(|| contracts::not_found(&request.contract.to_string()))?;
    judged(request, case_in(snapshot, contract, now.today)?)
}

fn judged(request: Request, case: ContractCase) -> Result<RequestCase, Problem> {
    let facts = &case.contract.facts;
    let at = facts
        .requests
        .iter()
        .position(|fact| fact.id == request.fact.id)
        .ok_or_else(|| not_found(request.id))?;
    let mut outcomes = case.schedule.requests(facts, &case.edition)?;
    if at >= outcomes.len() {
        return Err(not_found(request.id));
    }
    let outcome = outcomes.swap_remove(at);
    Ok(RequestCase {
        request,
        case,
        at,
        outcome,
    })
}

fn clock(
    fact: &RequestFact,
    outcome: &RequestOutcome,
    edition: &Edition,
) -> Result<Option<ResponseDue>, Problem> {
    let window = edition.level(&outcome.level).and_then(|level| level.window);
    let (Some(window), Some(hours), Some(_)) = (window, outcome.response_hours, outcome.due) else {
        return Ok(None);
    };
    Ok(Some(response::response_due(
        fact.received_at,
        hours,
        window,
        Calendar::of(&edition.holidays),
        edition.time_zone(),
    )?))
}

fn done(case: RequestCase) -> Done<RequestCase> {
    let touched = [
        Touched::Request(case.request.id.0),
        Touched::Contract(case.case.contract.number.clone()),
    ];
    Done::new(case, touched)
}

fn not_found(id: RequestId) -> Problem {
    Problem::new(Code::NotFound).with("request", id.0)
}

#[cfg(test)]
pub(crate) mod tests;
