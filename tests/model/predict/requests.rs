//! What becomes of logging and answering support requests: nothing that arrived is turned away (Q1, Q5, Q6).

use desk::requests::{AnswerInput, NewRequest};
use store::{Action, Request, RequestId};
use terms::{Date, RequestFact};

use super::{Prediction, created, known};
use crate::model::{Model, Record, Step};

pub fn add(model: &Model, input: &NewRequest, today: Date) -> Prediction {
    let contract = known(model, &input.contract)?;
    let mut refusals = Vec::new();
    if !["critical", "medium", "low"].contains(&input.impact.as_str()) {
        refusals.push("unknown_impact");
    }
    let is_before = input.automatic_at.is_some_and(|at| at < input.received_at);
    if !input.from_email.contains('@') || is_before {
        refusals.push("invalid_value");
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    // The number it is given is taken over from the answer.
    let request = Request {
        id: RequestId(0),
        contract: contract.id,
        subject: input.subject.clone(),
        automatic_at: input.automatic_at,
        mail: None,
        fact: RequestFact {
            id: 0,
            received_at: input.received_at,
            channel: input.channel,
            from_email: input.from_email.clone(),
            environment: input.environment,
            impact_reported: input.impact.clone(),
            impact_override_reason: input.impact_override_reason.clone(),
            answered_at: None,
            recorded_on: today,
        },
    };
    Ok(created(Action::Created, Record::Request(request)))
}

pub fn answer(model: &Model, id: RequestId, input: AnswerInput) -> Prediction {
    let known = model
        .requests()
        .find(|request| request.id == id)
        .ok_or_else(|| vec!["not_found"])?;
    let mut request = known.clone();
    let (place, action) = if input.automatic {
        (&mut request.automatic_at, Action::Edited)
    } else {
        (&mut request.fact.answered_at, Action::Answered)
    };
    let mut refusals = Vec::new();
    if input.at < known.fact.received_at {
        refusals.push("invalid_value");
    }
    if place.is_some() {
        refusals.push("state_conflict");
    }
    *place = Some(input.at);
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let before = Some(Record::Request(known.clone()));
    Ok(vec![Step::new(action, before, Record::Request(request))])
}
