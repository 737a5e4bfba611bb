//! A support request as JSON.

use desk::Problem;
use desk::records::{Environment, RequestChannel};
use desk::requests::NewRequest;

use super::fields::Fields;
use super::json::Json;
use super::read;

const KEYS: [&str; 8] = [
    "contract",
    "received_at",
    "impact",
    "from_email",
    "channel",
    "environment",
    "impact_override_reason",
    "subject",
];

/// What `request add` takes.
pub(crate) fn new(fields: Fields) -> Result<NewRequest, Problem> {
    let mut fields = fields.only(&KEYS)?;
    Ok(NewRequest {
        contract: fields.required("contract", read::text)?,
        received_at: fields.required("received_at", read::moment)?,
        impact: fields.required("impact", read::text)?,
        from_email: fields.required("from_email", read::text)?,
        channel: fields
            .optional("channel", channel)?
            .unwrap_or(RequestChannel::Email),
        environment: fields
            .optional("environment", read::environment)?
            .unwrap_or(Environment::Production),
        impact_override_reason: fields.optional("impact_override_reason", read::text)?,
        subject: fields.optional("subject", read::text)?,
        automatic_at: None,
        mail: None,
    })
}

fn channel(value: Json, path: &str) -> Result<RequestChannel, Problem> {
    let known = RequestChannel::ALL.map(RequestChannel::id);
    read::one_of(
        &read::text(value, path)?,
        path,
        RequestChannel::from_id,
        &known,
    )
}
