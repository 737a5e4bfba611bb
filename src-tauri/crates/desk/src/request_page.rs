//! The Requests screen: a page of rows, one request with its clock and its response, the form
//! that logs one, the calculator, and the list as a file.
//!
//! Every text and every position is made here, so that the window computes no moment. What never
//! lives here: judging a request (the rules), and storing one ([`crate::requests`]).

use store::{Register, RequestId};
use terms::rules::requests::{Refusal, Validity};
use terms::{Edition, RequestFact};
use words::{Words, format};

use crate::contract_page::requests::meter;
use crate::contract_page::size_text;
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::requests::{self, RequestCase};
use crate::views::contract_list::PanelFact;
use crate::views::requests::{
    MailView, RequestClockView, RequestNumber, RequestPanelView, RequestRemark, RequestTone,
};

mod answer;
mod calculator;
mod clock;
mod export;
mod form;
mod list;
mod reading;

pub use answer::{preview_answer, record_answer};
pub use calculator::calculate;
pub use export::csv;
pub use form::{open, preview, record};
pub use list::page;

/// The details of one request.
pub fn panel(
    register: &Register,
    input: &RequestNumber,
    now: &Now,
    words: Words,
) -> Result<RequestPanelView, Problem> {
    let case = requests::read(register, RequestId(input.id), now)?;
    let request = &case.request;
    let state = state_of(&case, now);
    Ok(RequestPanelView {
        id: request.id.0,
        title: words.requests_title(&request.id.to_string()),
        subject: request
            .subject
            .clone()
            .unwrap_or_else(|| words.requests_no_subject()),
        contract_number: case.case.contract.number.clone(),
        customer_name: case.case.customer.name.clone(),
        state: state.to_owned(),
        state_text: describe::keyed("request-state", state, words),
        remarks: remarks(&case, now, words),
        due: clock::due_of(&case, now, words),
        clock: clock::view(&case, now, words)?,
        answer: answer::view(&case, words),
        automatic: request
            .automatic_at
            .map(|at| words.requests_automatic_at(&moment_text(at, &case.case.edition, words))),
        why: case.why().map(|why| describe::why(&why, words, None)),
        facts: facts(&case, words),
        quota: meter(&case.case, words),
        mail: request.mail.as_ref().map(|mail| MailView {
            name: mail.name.clone(),
            size: size_text(mail.bytes, words),
        }),
        can_answer: request.fact.answered_at.is_none(),
        can_record_automatic: request.automatic_at.is_none(),
    })
}

/// What the clock of a request shows at this moment; asked again and again.
pub fn clock(
    register: &Register,
    input: &RequestNumber,
    now: &Now,
    words: Words,
) -> Result<RequestClockView, Problem> {
    let case = requests::read(register, RequestId(input.id), now)?;
    clock::view(&case, now, words)
}

/// The mail of a request, to be looked at.
pub fn mail_of(
    register: &Register,
    input: &RequestNumber,
    now: &Now,
) -> Result<terms::DocumentFact, Problem> {
    let case = requests::read(register, RequestId(input.id), now)?;
    case.request.mail.ok_or_else(|| {
        Problem::new(crate::problem::Code::NotFound).with("document", input.id.to_string())
    })
}

/// The id of the state of a request at this moment.
fn state_of(case: &RequestCase, now: &Now) -> &'static str {
    let outcome = &case.outcome;
    let state = match (outcome.validity, outcome.due, outcome.in_time) {
        (Validity::NotAuthorised(_), _, _) => store::RequestState::NotAuthorised,
        (Validity::Valid, None, _) => store::RequestState::NoResponseOwed,
        (Validity::Valid, Some(_), Some(true)) => store::RequestState::InTime,
        (Validity::Valid, Some(_), Some(false)) => store::RequestState::Missed,
        (Validity::Valid, Some(due), None) if now.recorded_at > due => store::RequestState::Overdue,
        (Validity::Valid, Some(_), None) => store::RequestState::Open,
    };
    state.id()
}

/// What is to be known of a request besides its state.
fn remarks(case: &RequestCase, now: &Now, words: Words) -> Vec<RequestRemark> {
    let remark = |tone, text: String, rule: Option<&str>| RequestRemark {
        tone,
        text,
        rule: rule.map(str::to_owned),
    };
    let mut remarks = Vec::new();
    if let Validity::NotAuthorised(refusal) = case.outcome.validity {
        let (text, rule) = refusal_text(refusal, &case.request.fact, words);
        let text = format!("{text} {}", words.requests_form_refused_sentence());
        remarks.push(remark(RequestTone::Bad, text, Some(rule)));
    }
    if case.outcome.over_quota {
        let (max, ordinal, year) = quota_place(case);
        remarks.push(remark(
            RequestTone::Warn,
            words.requests_over_quota_remark(max, ordinal, year),
            Some("Q6"),
        ));
    }
    if case.is_received_in_future(now) {
        remarks.push(remark(
            RequestTone::Warn,
            words.requests_remark_future(),
            None,
        ));
    }
    remarks.extend(test_system(case, words));
    remarks
}

/// Q3: a test system whose impact is lowered, or kept for a reason.
fn test_system(case: &RequestCase, words: Words) -> Option<RequestRemark> {
    let fact = &case.request.fact;
    if fact.environment != terms::Environment::Test {
        return None;
    }
    let edition = &case.case.edition;
    let text = match &fact.impact_override_reason {
        Some(reason) => words.requests_remark_kept(reason),
        None if fact.impact_reported == case.outcome.impact => return None,
        None => words.requests_remark_lowered(
            &impact_name(edition, &case.outcome.impact, words),
            &impact_name(edition, &fact.impact_reported, words),
        ),
    };
    Some(RequestRemark {
        tone: RequestTone::Quiet,
        text,
        rule: Some("Q3".to_owned()),
    })
}

/// Why a request does not count, with the rule.
fn refusal_text(refusal: Refusal, fact: &RequestFact, words: Words) -> (String, &'static str) {
    match refusal {
        Refusal::NotAContact => (words.requests_remark_not_a_contact(), "Q1"),
        Refusal::Channel if fact.channel == terms::RequestChannel::Phone => {
            (words.requests_remark_channel_phone(), "Q2")
        }
        Refusal::Channel => (words.requests_remark_channel_portal(), "Q1"),
        Refusal::NotActive => (words.requests_remark_not_active(), "O5"),
    }
}

/// Most requests of the contract year, the place of this one in it, and the year's ordinal.
fn quota_place(case: &RequestCase) -> (i64, i64, i64) {
    let max = case
        .case
        .edition
        .level(&case.outcome.level)
        .map_or(0, |level| level.requests_per_year);
    (
        i64::from(max),
        i64::from(case.outcome.place.unwrap_or(0)),
        i64::from(case.outcome.contract_year.unwrap_or(0)),
    )
}

fn facts(case: &RequestCase, words: Words) -> Vec<PanelFact> {
    let fact = &case.request.fact;
    let edition = &case.case.edition;
    let line = |label: String, value: String| PanelFact { label, value };
    let sender = case
        .case
        .contract
        .facts
        .contacts
        .iter()
        .find(|contact| contact.email.eq_ignore_ascii_case(&fact.from_email))
        .map_or_else(
            || fact.from_email.clone(),
            |contact| format!("{}, {}", contact.name, fact.from_email),
        );
    vec![
        line(
            words.requests_fact_received(),
            moment_text(fact.received_at, edition, words),
        ),
        line(words.requests_fact_sender(), sender),
        line(
            words.requests_fact_impact(),
            impact_name(edition, &case.outcome.impact, words),
        ),
        line(
            words.requests_fact_level(),
            with_year(level_name(edition, &case.outcome.level), case, words),
        ),
        line(
            words.requests_fact_channel(),
            format!(
                "{}, {}",
                describe::keyed("request-channel", fact.channel.id(), words),
                describe::keyed("environment", fact.environment.id(), words)
            ),
        ),
    ]
}

/// The level, and in which contract year the request lies.
fn with_year(level: String, case: &RequestCase, words: Words) -> String {
    match case.outcome.contract_year {
        Some(year) => words.requests_fact_level_year(&level, i64::from(year)),
        None => level,
    }
}

/// A moment in the zone of the terms: `Fri, 5 Jun 2026, 16:00`.
pub(crate) fn moment_text(
    moment: chrono::DateTime<chrono::Utc>,
    edition: &Edition,
    words: Words,
) -> String {
    let local = moment.with_timezone(&edition.time_zone());
    format::date_time(local.naive_local(), words.language())
}

pub(crate) fn impact_name(edition: &Edition, id: &str, words: Words) -> String {
    edition.impact(id).map_or_else(
        || id.to_owned(),
        |impact| describe::name(&impact.name, words).to_owned(),
    )
}

fn level_name(edition: &Edition, id: &str) -> String {
    edition
        .level(id)
        .map_or_else(|| id.to_owned(), |level| level.name.clone())
}

#[cfg(test)]
mod tests;
