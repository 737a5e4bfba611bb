//! A verdict in words: the cause, the large word, the sentence, and the same for the days beside.

use terms::rules::notice::{Form, NoticeOutcome, Verdict, form as form_of};
use terms::{Channel, Date, NoticeFact, plus_days};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::describe::keyed;
use crate::now::Now;
use crate::views::notice::{NeighbourView, TextPart, VerdictTone, VerdictView};
use crate::views::shared::DayView;

/// N4: what the form of a channel means.
pub(super) fn form(channel: Channel, words: Words) -> String {
    match form_of(channel) {
        Form::Written => words.notice_form_written(),
        Form::SignedCopyWanted => words.notice_form_copy(),
        Form::NotWritten => words.notice_form_none(),
    }
}

pub(super) fn of(fact: &NoticeFact, outcome: &NoticeOutcome, words: Words) -> VerdictView {
    let id = outcome.verdict.id();
    let is_extraordinary = fact.extraordinary.is_some() && outcome.ends_on.is_some();
    let date = outcome
        .ends_on
        .map(|end| format::date_full(end, words.language()))
        .unwrap_or_default();
    let sentence = match outcome.verdict {
        Verdict::OnTime | Verdict::Boundary => words.notice_sentence_ends(&date),
        Verdict::Late => words.notice_sentence_late(&date),
        Verdict::WithoutEffect => words.notice_sentence_without_effect(),
    };
    VerdictView {
        id: id.to_owned(),
        tone: match outcome.verdict {
            Verdict::OnTime => VerdictTone::Good,
            Verdict::Boundary => VerdictTone::Boundary,
            Verdict::Late | Verdict::WithoutEffect => VerdictTone::Bad,
        },
        cause: if is_extraordinary {
            words.notice_cause_extraordinary()
        } else {
            keyed("notice-cause", id, words)
        },
        title: if is_extraordinary {
            words.notice_verdict_extraordinary()
        } else {
            keyed("notice-verdict", id, words)
        },
        sentence: parts(&sentence, &date),
    }
}

/// The day before, the day of receipt and the day after, each judged by itself. For an
/// extraordinary termination the day of receipt decides nothing.
pub(super) fn neighbours(
    case: &ContractCase,
    fact: &NoticeFact,
    now: &Now,
    words: Words,
) -> Vec<NeighbourView> {
    if fact.extraordinary.is_some() {
        return Vec::new();
    }
    [
        (-1, words.notice_day_before()),
        (0, words.notice_day_itself()),
        (1, words.notice_day_after()),
    ]
    .into_iter()
    .filter_map(|(shift, label)| {
        let day = plus_days(fact.received_on, shift).ok()?;
        let outcome = judged_on(case, fact, day)?;
        Some(NeighbourView {
            day: DayView::of(day, now.today, words),
            label,
            title: keyed("notice-neighbour", outcome.verdict.id(), words),
            effect: outcome.ends_on.map_or_else(
                || words.notice_nothing_ends(),
                |end| words.notice_ends(&format::date(end, words.language())),
            ),
            is_receipt: shift == 0,
        })
    })
    .collect()
}

fn judged_on(case: &ContractCase, fact: &NoticeFact, day: Date) -> Option<NoticeOutcome> {
    let fact = NoticeFact {
        received_on: day,
        ..fact.clone()
    };
    let activates_on = case.schedule.activates_on?;
    let months = case.contract.facts.term_months;
    terms::rules::notice::judge(&fact, activates_on, months, &case.edition).ok()
}

/// A sentence in pieces, with `strong` set strong.
pub(super) fn parts(sentence: &str, strong: &str) -> Vec<TextPart> {
    let piece = |text: &str, is_strong| TextPart {
        text: text.to_owned(),
        is_strong,
    };
    let pieces = match sentence.split_once(strong).filter(|_| !strong.is_empty()) {
        Some((before, after)) => vec![
            piece(before, false),
            piece(strong, true),
            piece(after, false),
        ],
        None => vec![piece(sentence, false)],
    };
    pieces
        .into_iter()
        .filter(|piece| !piece.text.is_empty())
        .collect()
}
