//! An e-mail file as the beginning of a support request: sender, subject, the moment of receipt as
//! far as it can be believed, and the contracts on which the sender is a contact.
//!
//! What never lives here: reading the head of a mail, which is `documents`' work, and recording.

use std::fs::File;
use std::path::Path;

use documents::mail::{self, MailHead, MailProblem, MomentSource};
use store::{ContractQuery, Register, Snapshot};
use words::{Words, format};

use crate::contract_page::size_text;
use crate::describe;
use crate::evidence;
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::request_form::{ContractChoice, MailDraft, MailReading};
use crate::views::requests::{RequestRemark, RequestTone};

/// Most contracts that are offered for a sender.
const MOST_CONTRACTS: usize = 20;

/// Reads the mail that was dropped or chosen; takes nothing in.
pub fn read(
    register: &Register,
    source: &Path,
    now: &Now,
    words: Words,
) -> Result<MailReading, Problem> {
    let file = File::open(source).map_err(|error| failed(source, error))?;
    // Only a file has a head; what is none might never end.
    if !file.metadata().is_ok_and(|known| known.is_file()) {
        return Err(refused(&MailProblem::NoHeaders));
    }
    let head = mail::read_head(file).map_err(|problem| match problem {
        MailProblem::Unreadable(error) => failed(source, error),
        other => refused(&other),
    })?;
    let document = evidence::look_at(source)?;
    register.read(|snapshot| {
        let contracts = contracts_of(snapshot, &head, now, words)?;
        let edition = snapshot.edition_for(now.today)?;
        let (received_at, source) = head.received_at(now.recorded_at.to_utc());
        let local = received_at.with_timezone(&edition.time_zone());
        Ok(MailReading {
            size: size_text(document.bytes, words),
            mail: MailDraft {
                sha256: document.sha256,
                name: document.name,
                bytes: document.bytes,
            },
            remarks: remarks(&head, source, contracts.len(), words),
            from_name: head.from_name.unwrap_or_default(),
            subject: shortened(&head.subject.unwrap_or_default(), limits::SUBJECT),
            from_email: head.from_email,
            day: format::date(local.date_naive(), words.language()),
            time: format::time(local.time()),
            contracts,
        })
    })
}

fn remarks(
    head: &MailHead,
    source: MomentSource,
    contracts: usize,
    words: Words,
) -> Vec<RequestRemark> {
    let remark = |tone, text| RequestRemark {
        tone,
        text,
        rule: None,
    };
    let mut remarks = vec![match source {
        MomentSource::Delivery => remark(RequestTone::Quiet, words.requests_mail_delivered()),
        MomentSource::Date => remark(RequestTone::Quiet, words.requests_mail_dated()),
        MomentSource::Handover => remark(RequestTone::Warn, words.requests_mail_handed_over()),
    }];
    if head.is_automatic {
        remarks.push(remark(RequestTone::Warn, words.requests_mail_automatic()));
    }
    remarks.push(if contracts == 0 {
        remark(RequestTone::Warn, words.requests_mail_no_contract())
    } else {
        let count = i64::try_from(contracts).unwrap_or(i64::MAX);
        remark(RequestTone::Quiet, words.requests_mail_contracts(count))
    });
    remarks
}

/// Contracts that name the sender as a contact, those that run first.
fn contracts_of(
    snapshot: &Snapshot<'_>,
    head: &MailHead,
    now: &Now,
    words: Words,
) -> Result<Vec<ContractChoice>, Problem> {
    let query = ContractQuery {
        search: Some(head.from_email.clone()),
        limit: 200,
        ..ContractQuery::default()
    };
    let email = head.from_email.to_lowercase();
    let mut found = Vec::new();
    for row in snapshot.contract_page(&query)?.rows {
        let Some(contract) = snapshot.contract_by_number(&row.number)? else {
            continue;
        };
        let is_contact = contract.facts.contacts.iter().any(|contact| {
            contact.is_current_on(now.today) && contact.email.to_lowercase() == email
        });
        if is_contact {
            let is_over = matches!(row.state, terms::State::Ended | terms::State::Withdrawn);
            let level = describe::keyed("level", &row.level, words);
            let state = describe::state(row.state.id(), words);
            found.push((
                is_over,
                ContractChoice {
                    number: row.number,
                    customer_name: row.customer_name,
                    detail: format!("{level}, {state}"),
                },
            ));
        }
    }
    found.sort_by_key(|(is_over, _)| *is_over);
    found.truncate(MOST_CONTRACTS);
    Ok(found.into_iter().map(|(_, choice)| choice).collect())
}

/// A subject that fits; what is cut off shows.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().nth(most).is_none() {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most - 1).collect();
    short.push('…');
    short
}

fn refused(problem: &MailProblem) -> Problem {
    let reason = match problem {
        MailProblem::NoSender => "mail_no_sender",
        MailProblem::NoHeaders | MailProblem::Unreadable(_) => "mail_no_headers",
    };
    Problem::at(Code::InvalidValue, "mail").with("reason", reason)
}

fn failed(path: &Path, error: std::io::Error) -> Problem {
    Problem::new(Code::Io)
        .with("path", path.to_string_lossy().into_owned())
        .because(error)
}

#[cfg(test)]
mod tests;
