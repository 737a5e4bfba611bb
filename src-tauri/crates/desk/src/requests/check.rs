//! What makes a request or an answer refused: limits of the fields, an impact nobody knows, an
//! answer before the receipt. Never: whether a request is authorised.

use super::{
    AnswerInput, Code, DateTime, Datelike, Edition, LAST_DAY, NewRequest, Problem, Request, Utc,
    limits,
};

pub(super) fn new(input: &NewRequest, edition: &Edition) -> Result<(), Problem> {
    impact(&input.impact, edition)?;
    limits::email(&input.from_email, "from_email")?;
    limits::optional_text(
        input.impact_override_reason.as_deref(),
        limits::SUBJECT,
        "impact_override_reason",
    )?;
    limits::optional_text(input.subject.as_deref(), limits::SUBJECT, "subject")?;
    moment(input.received_at, edition)?;
    match input.automatic_at {
        Some(at) if at < input.received_at => Err(before_receipt("automatic_at", input, edition)),
        Some(at) => moment(at, edition),
        None => Ok(()),
    }
}

pub(super) fn impact(impact: &str, edition: &Edition) -> Result<(), Problem> {
    if edition.impact(impact).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = edition
        .impacts
        .iter()
        .map(|impact| impact.id.as_str())
        .collect();
    Err(Problem::at(Code::UnknownImpact, "impact")
        .with("value", impact)
        .with("allowed", known))
}

/// Moments whose local day is a day of the program: years 0001 to 9999.
pub(super) fn moment(moment: DateTime<Utc>, edition: &Edition) -> Result<(), Problem> {
    let out_of_range = || Problem::new(Code::OutOfRange);
    // A moment at the very end of what can be counted has no local day at all.
    if !(0..=LAST_DAY.year() + 1).contains(&moment.year()) {
        return Err(out_of_range());
    }
    let local = moment.with_timezone(&edition.time_zone()).date_naive();
    if local.year() < 1 || local > LAST_DAY {
        return Err(out_of_range());
    }
    Ok(())
}

/// Q5: nothing can be answered before it was received.
pub(super) fn answer(request: &Request, input: AnswerInput) -> Result<(), Problem> {
    let received_at = request.fact.received_at;
    if input.at < received_at {
        return Err(Problem::at(Code::InvalidValue, "at")
            .with("reason", "before_receipt")
            .with("received_at", received_at.to_rfc3339()));
    }
    if input.at.year() > LAST_DAY.year() {
        return Err(Problem::new(Code::OutOfRange));
    }
    Ok(())
}

fn before_receipt(field: &str, input: &NewRequest, edition: &Edition) -> Problem {
    let received_at = input.received_at.with_timezone(&edition.time_zone());
    Problem::at(Code::InvalidValue, field)
        .with("reason", "before_receipt")
        .with("received_at", received_at.to_rfc3339())
}
