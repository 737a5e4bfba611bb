//! The calculator: when a response would be due for any level, impact and moment, without a
//! contract. Q4 and Q5 of one edition of the terms; nothing is stored.

use chrono_tz::Tz;

use super::{
    Calendar, Clock, Code, DateTime, Edition, Environment, Problem, ResponseDue, TimeDelta, Utc,
    Why, check, reasons, response,
};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalculatorInput {
    /// Level id.
    pub level: String,
    /// Impact id, as reported.
    pub impact: String,
    /// The moment of receipt.
    pub received_at: DateTime<Utc>,
    /// Production or test (Q3).
    pub environment: Environment,
    /// Q3: whether the reported impact stands although it is a test system.
    pub keeps_impact: bool,
    /// A response to judge, if one is asked about.
    pub answered_at: Option<DateTime<Utc>>,
}

/// What follows.
#[derive(Debug, Clone, PartialEq)]
pub struct Calculation {
    /// The moment of receipt, in the zone of the terms.
    pub received: DateTime<Tz>,
    /// Q3: id of the impact that counts.
    pub impact: String,
    /// Hours owed; none where the level owes no response time.
    pub response_hours: Option<u32>,
    /// Due moment and pauses; none where nothing is owed.
    pub due: Option<ResponseDue>,
    /// Q5: whether the answer would be in time.
    pub in_time: Option<bool>,
    /// The reason.
    pub why: Why,
}

impl Calculation {
    /// What the clock would show at `moment`.
    pub fn clock_at(&self, moment: DateTime<Utc>) -> Option<Clock> {
        self.due.as_ref().map(|due| due.clock_at(moment))
    }

    /// How long the clock stands still between receipt and due.
    pub fn paused(&self) -> TimeDelta {
        self.due.as_ref().map_or_else(TimeDelta::zero, |due| {
            due.pauses
                .iter()
                .map(|pause| pause.to.signed_duration_since(pause.from))
                .fold(TimeDelta::zero(), |sum, pause| sum + pause)
        })
    }
}

/// Q3 to Q5 for any level, impact and moment under `edition`.
pub fn calculate(edition: &Edition, input: &CalculatorInput) -> Result<Calculation, Problem> {
    let level = edition.level(&input.level).ok_or_else(|| {
        let known: Vec<&str> = edition
            .levels
            .iter()
            .map(|known| known.id.as_str())
            .collect();
        Problem::at(Code::UnknownLevel, "level").with("allowed", known)
    })?;
    check::impact(&input.impact, edition)?;
    check::moment(input.received_at, edition)?;
    if let Some(at) = input.answered_at.filter(|at| *at < input.received_at) {
        return Err(Problem::at(Code::InvalidValue, "answered_at")
            .with("reason", "before_receipt")
            .with("value", at.to_rfc3339()));
    }
    let is_lowered = input.environment == Environment::Test && !input.keeps_impact;
    let impact = match edition.impacts.last() {
        Some(least) if is_lowered => least.id.clone(),
        _ => input.impact.clone(),
    };
    let zone = edition.time_zone();
    let hours = level.response_hours.get(&impact).copied();
    let due = match (level.window, hours) {
        (Some(window), Some(hours)) => Some(response::response_due(
            input.received_at,
            hours,
            window,
            Calendar::of(&edition.holidays),
            zone,
        )?),
        _ => None,
    };
    let received = input.received_at.with_timezone(&zone);
    let response_hours = due.as_ref().and(hours);
    Ok(Calculation {
        received,
        impact,
        response_hours,
        in_time: due
            .as_ref()
            .zip(input.answered_at)
            .map(|(due, at)| at <= due.due),
        why: reasons::response(received, response_hours, due.as_ref()),
        due,
    })
}
