//! A support request with what becomes of it.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use desk::records::rules::requests::Refusal;
use desk::records::{Date, Request as Record, RequestRow, RequestState};
use desk::requests::RequestCase;
use desk::{Now, describe};
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::shared::{day, local_time, named, utc_moment};
use super::steps::{self, Steps};
use super::table::Labelled;

/// As `add`, `answer` and `show` print it, and as it stands in a list.
#[derive(Debug, Serialize)]
pub(crate) struct Request {
    pub(super) id: i64,
    pub(super) contract: String,
    pub(super) received_at: String,
    pub(super) channel: &'static str,
    pub(super) from_email: String,
    pub(super) subject: Option<String>,
    pub(super) environment: &'static str,
    pub(super) impact_reported: String,
    pub(super) impact: String,
    pub(super) impact_override_reason: Option<String>,
    pub(super) validity: &'static str,
    pub(super) reason: Option<&'static str>,
    pub(super) contract_year: Option<u32>,
    pub(super) over_quota: bool,
    pub(super) due: Option<String>,
    pub(super) answered_at: Option<String>,
    pub(super) in_time: Option<bool>,
    pub(super) level: String,
    pub(super) state: &'static str,
    pub(super) automatic_at: Option<String>,
    pub(super) recorded_on: Date,
    warnings: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
    #[serde(skip)]
    pub(super) times: Times,
    #[serde(skip)]
    pub(super) is_answered: bool,
}

/// The same moments for people.
#[derive(Debug)]
pub(super) struct Times {
    pub(super) received: DateTime<Utc>,
    pub(super) due: Option<DateTime<Utc>>,
    pub(super) answered: Option<DateTime<Utc>>,
    pub(super) automatic: Option<DateTime<Utc>>,
}

impl Request {
    pub(crate) fn of(case: &RequestCase, now: &Now) -> Self {
        let (contract, outcome) = (&case.case, &case.outcome);
        let row = RequestRow {
            request: case.request.clone(),
            contract_number: contract.contract.number.clone(),
            customer: contract.customer.id,
            customer_number: contract.customer.number.clone(),
            customer_name: contract.customer.name.clone(),
            level: outcome.level.clone(),
            impact: outcome.impact.clone(),
            validity: outcome.validity,
            contract_year: outcome.contract_year,
            over_quota: outcome.over_quota,
            due: outcome.due.map(|due| due.to_utc()),
            in_time: outcome.in_time,
        };
        Self {
            warnings: case.warnings(now),
            ..Self::of_row(row, now)
        }
    }

    pub(super) fn of_row(row: RequestRow, now: &Now) -> Self {
        let state = row.state(now.recorded_at.to_utc());
        let Record {
            id,
            subject,
            automatic_at,
            fact,
            ..
        } = row.request;
        let is_ahead = fact.received_at > now.recorded_at;
        Self {
            id: id.0,
            contract: row.contract_number,
            received_at: utc_moment(fact.received_at),
            channel: fact.channel.id(),
            from_email: fact.from_email,
            subject,
            environment: fact.environment.id(),
            impact_reported: fact.impact_reported,
            impact: row.impact,
            impact_override_reason: fact.impact_override_reason,
            validity: row.validity.id(),
            reason: row.validity.refusal().map(Refusal::id),
            contract_year: row.contract_year,
            over_quota: row.over_quota,
            due: row.due.map(utc_moment),
            answered_at: fact.answered_at.map(utc_moment),
            in_time: row.in_time,
            level: row.level,
            state: state.id(),
            automatic_at: automatic_at.map(utc_moment),
            recorded_on: fact.recorded_on,
            warnings: is_ahead
                .then_some("received_in_future")
                .into_iter()
                .collect(),
            steps: None,
            times: Times {
                received: fact.received_at,
                due: row.due,
                answered: fact.answered_at,
                automatic: automatic_at,
            },
            is_answered: fact.answered_at.is_some(),
        }
    }

    /// The same with the reasons.
    pub(crate) fn explained(mut self, case: &RequestCase, words: Words) -> Self {
        self.steps = Some(steps::of(case.why().as_ref(), words));
        self
    }

    /// How it stands, for people.
    pub(super) fn status(&self, words: Words) -> String {
        let owes_none = self.state == RequestState::NoResponseOwed.id();
        let mut status = if owes_none && self.is_answered {
            words.cli_request_answered()
        } else {
            named("cli-request", self.state, words)
        };
        if self.over_quota {
            status.push_str(", ");
            status.push_str(&words.cli_over_quota());
        }
        status
    }

    /// The impact that counts, and the one reported where that is another.
    pub(super) fn impacts(&self, words: Words) -> String {
        let counts = named("impact", &self.impact, words);
        if self.impact == self.impact_reported {
            return counts;
        }
        words.cli_impact_reported(&counts, &named("impact", &self.impact_reported, words))
    }
}

impl ForPeople for Request {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        for warning in &self.warnings {
            writeln!(out, "! {}", named("cli-warning", warning, words))?;
        }
        let mut lines = Labelled::default();
        let time =
            |at: Option<DateTime<Utc>>| at.map(|at| local_time(at, words)).unwrap_or_default();
        lines.add(words.cli_request(), self.id.to_string());
        lines.add(words.contract(), self.contract.clone());
        lines.add(
            words.cli_subject(),
            self.subject.clone().unwrap_or_default(),
        );
        lines.add(words.cli_received(), time(Some(self.times.received)));
        lines.add(words.cli_channel(), named("channel", self.channel, words));
        lines.add(words.cli_from(), self.from_email.clone());
        lines.add(
            words.environment(),
            named("environment", self.environment, words),
        );
        lines.add(words.impact(), self.impacts(words));
        lines.add(
            describe::field_name("impact_override_reason", words),
            self.impact_override_reason.clone().unwrap_or_default(),
        );
        lines.add(words.level(), named("level", &self.level, words));
        lines.add(words.cli_status(), self.status(words));
        if let Some(reason) = self.reason {
            lines.add(words.cli_why_not(), named("cli-validity", reason, words));
        }
        lines.add(words.response_due(), time(self.times.due));
        lines.add(words.cli_automatic(), time(self.times.automatic));
        lines.add(words.cli_answered(), time(self.times.answered));
        lines.add(words.cli_recorded_on(), day(self.recorded_on, words));
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}
