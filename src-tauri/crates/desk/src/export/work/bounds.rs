//! The limits of what no form lets in, for records that come from a file: everything of a contract
//! and a request that is older than today's checks look at. Never: what a rule decides.

use std::collections::BTreeSet;

use store::{Contract, Request};
use terms::{ActivationFact, DocumentFact, Edition};

use crate::contracts::check;
use crate::limits;
use crate::problem::{Code, Problem};

/// Names of those who checked a renewal.
const WHO: usize = limits::NAME;

/// A contract with all of its past.
pub(super) fn contract(contract: &Contract, edition: &Edition) -> Result<(), Problem> {
    let facts = &contract.facts;
    if let ActivationFact::Corrected { reason, .. } = &facts.activation {
        limits::text(reason, limits::SUBJECT, "facts.activation.reason")?;
    }
    for (at, contact) in facts.contacts.iter().enumerate() {
        let field = |name| format!("facts.contacts[{at}].{name}");
        limits::text(&contact.name, limits::NAME, &field("name"))?;
        limits::email(&contact.email, &field("email"))?;
        limits::text(&contact.phone, limits::PHONE, &field("phone"))?;
    }
    for (at, notice) in facts.notices.iter().enumerate() {
        let field = |name| format!("facts.notices[{at}].{name}");
        limits::optional_text(notice.sender.as_deref(), limits::NAME, &field("sender"))?;
        if let Some(extraordinary) = &notice.extraordinary {
            limits::text(&extraordinary.reason, limits::SUBJECT, &field("reason"))?;
        }
        document(notice.document.as_ref(), &field("document"))?;
    }
    for (at, amendment) in facts.amendments.iter().enumerate() {
        for level in [&amendment.from_level, &amendment.to_level] {
            check::level(level, edition)
                .map_err(|problem| problem.or_at(&format!("facts.amendments[{at}]")))?;
        }
    }
    for (at, draw) in facts.consulting.iter().enumerate() {
        if draw.blocks == 0 {
            let field = format!("facts.consulting[{at}].blocks");
            return Err(Problem::at(Code::InvalidValue, field).with("min", 1));
        }
    }
    for (at, change) in contract.fee_changes.iter().enumerate() {
        if let Some(fee) = &change.yearly_fee {
            limits::money(fee, &format!("fee_changes[{at}].yearly_fee"))?;
        }
    }
    let mut checked = BTreeSet::new();
    for (at, renewal) in contract.renewal_checks.iter().enumerate() {
        let field = |name| format!("renewal_checks[{at}].{name}");
        limits::text(&renewal.checked_by, WHO, &field("checked_by"))?;
        if !checked.insert(renewal.renews_on) {
            return Err(Problem::at(Code::InvalidValue, field("renews_on")));
        }
    }
    Ok(())
}

/// A support request.
pub(super) fn request(request: &Request, edition: &Edition) -> Result<(), Problem> {
    let fact = &request.fact;
    if fact.id < 1 {
        return Err(Problem::at(Code::InvalidValue, "fact.id").with("min", 1));
    }
    limits::email(&fact.from_email, "fact.from_email")?;
    let reason = fact.impact_override_reason.as_deref();
    limits::optional_text(reason, limits::SUBJECT, "fact.impact_override_reason")?;
    limits::optional_text(request.subject.as_deref(), limits::SUBJECT, "subject")?;
    if !edition
        .impacts
        .iter()
        .any(|impact| impact.id == fact.impact_reported)
    {
        return Err(Problem::at(Code::UnknownImpact, "fact.impact_reported"));
    }
    document(request.mail.as_ref(), "mail")
}

fn document(document: Option<&DocumentFact>, field: &str) -> Result<(), Problem> {
    let Some(document) = document else {
        return Ok(());
    };
    limits::text(&document.name, limits::NAME, &format!("{field}.name"))?;
    let is_hash = document.sha256.len() == 64
        && document
            .sha256
            .bytes()
            .all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    if is_hash {
        return Ok(());
    }
    Err(Problem::at(Code::InvalidValue, format!("{field}.sha256")))
}
