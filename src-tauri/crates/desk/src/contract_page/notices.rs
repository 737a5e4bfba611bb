//! The notices of a contract on its page, in order of recording, each with what became of it, its
//! document and what can still be done about it. Judging them is the rules' work (N5, N6).

use std::path::Path;

use terms::{DocumentFact, NoticeFact, State, Subject};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::describe;
use crate::evidence::{self, Whereabouts};
use crate::views::contract_page::NoticeEntry;
use crate::views::notice::DocumentLine;

/// Digits of a hash by which people tell documents apart.
const SHORT_HASH: usize = 12;

/// All notices; `register` says where their documents lie.
pub(super) fn of(case: &ContractCase, register: &Path, words: Words) -> Vec<NoticeEntry> {
    let facts = &case.contract.facts;
    let date = |day| format::date(day, words.language());
    let may_withdraw = case.schedule.state != State::Ended;
    (0..)
        .zip(facts.notices.iter().zip(&case.schedule.notices))
        .map(|(at, (notice, outcome))| {
            let effect = match (notice.withdrawn_on, outcome.ends_on) {
                (Some(day), _) => words.contract_notice_withdrawn(&date(day)),
                (None, None) => words.contract_notice_no_effect(),
                (None, Some(_)) if !outcome.counts => words.contract_notice_second(),
                (None, Some(end)) => words.contract_notice_ends(&date(end)),
            };
            let place = usize::try_from(at).unwrap_or_default();
            NoticeEntry {
                at,
                verdict: outcome.verdict.id().to_owned(),
                verdict_text: if notice.extraordinary.is_some() {
                    words.notice_verdict_extraordinary()
                } else {
                    describe::verdict(outcome.verdict.id(), words)
                },
                received: received(notice, words),
                effect,
                counts: outcome.counts,
                signed_copy_open: outcome.signed_copy_open && notice.withdrawn_on.is_none(),
                can_be_withdrawn: may_withdraw
                    && notice.withdrawn_on.is_none()
                    && outcome.ends_on.is_some(),
                document: notice
                    .document
                    .as_ref()
                    .map(|document| line(document, register, words)),
                can_attach: true,
                why: case
                    .schedule
                    .why(Subject::Notice(place), facts, &case.edition)
                    .map(|why| describe::why(&why, words, None)),
            }
        })
        .collect()
}

fn received(notice: &NoticeFact, words: Words) -> String {
    let party = describe::keyed("party", notice.party.id(), words);
    let channel = describe::keyed("channel", notice.channel.id(), words);
    let day = format::date(notice.received_on, words.language());
    let received = match notice.received_time {
        Some(time) => words.notice_received_at(&day, &format::time(time)),
        None => day,
    };
    match &notice.sender {
        Some(sender) => words.contract_notice_received_from(&channel, &received, &party, sender),
        None => words.contract_notice_received(&channel, &received, &party),
    }
}

/// A document as it is shown, with what is wrong with it.
fn line(document: &DocumentFact, register: &Path, words: Words) -> DocumentLine {
    DocumentLine {
        name: document.name.clone(),
        size: size_text(document.bytes, words),
        hash: document
            .sha256
            .get(..SHORT_HASH)
            .unwrap_or(&document.sha256)
            .to_owned(),
        trouble: match evidence::whereabouts(register, document) {
            Whereabouts::There => None,
            Whereabouts::Missing => Some(words.notice_document_missing()),
            Whereabouts::Changed => Some(words.notice_document_changed()),
        },
    }
}

/// `184 KB`, never less than one.
pub(crate) fn size_text(bytes: u64, words: Words) -> String {
    let (count, unit) = if bytes < 1024 * 1024 {
        (bytes.div_ceil(1024).max(1), "KB")
    } else {
        (bytes.div_ceil(1024 * 1024), "MB")
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    format!("{}\u{A0}{unit}", format::number(count, words.language()))
}
