//! The large dates of a summary and how they follow. Which dates there are is decided where the
//! window decides it; the steps are those of "why", in sentences. Never: computing them.

use documents::sheet::{LargeDate, Steps};
use terms::rules::term::Period;
use terms::{Fact, Subject};
use words::{Words, format};

use super::sentences;
use crate::contract_page::heroes;
use crate::contracts::ContractCase;
use crate::describe;
use crate::views::contract_page::{DateHeroKind, DateHeroView, DateTone};

/// The large dates; none for a draft.
pub(crate) fn large(case: &ContractCase, words: Words) -> Option<Vec<LargeDate>> {
    let heroes = heroes(case, words);
    let period = case.schedule.period?;
    let is_fixed = heroes
        .iter()
        .any(|hero| hero.kind == DateHeroKind::CancelBy && hero.tone == DateTone::Passed);
    let mut dates: Vec<LargeDate> = heroes
        .into_iter()
        .map(|hero| LargeDate {
            note: note(case, &hero, period, is_fixed, words),
            is_open: matches!(hero.tone, DateTone::Open | DateTone::Soon),
            label: hero.label,
            date: hero.day.text,
        })
        .collect();
    dates.extend(notice_received(case, words));
    (!dates.is_empty()).then_some(dates)
}

fn note(
    case: &ContractCase,
    hero: &DateHeroView,
    period: Period,
    is_fixed: bool,
    words: Words,
) -> String {
    let weekday = &hero.day.weekday_long;
    let months = i64::from(case.contract.facts.term_months);
    let ordinal = i64::from(period.ordinal);
    match hero.kind {
        DateHeroKind::LastDay if case.schedule.ends_on.is_some() => words.paper_note_ends(weekday),
        DateHeroKind::LastDay if is_fixed => words.paper_note_last_day_fixed(ordinal, weekday),
        DateHeroKind::LastDay => words.paper_note_last_day(ordinal, weekday),
        DateHeroKind::RenewsOn if is_fixed => words.paper_note_renews_fixed(months, weekday),
        DateHeroKind::RenewsOn => words.paper_note_renews(months, weekday),
        DateHeroKind::CancelBy if is_fixed => words.paper_note_cancel_by_passed(weekday),
        DateHeroKind::CancelBy => words.paper_note_cancel_by(weekday),
    }
}

/// When the notice that counts was received.
fn notice_received(case: &ContractCase, words: Words) -> Option<LargeDate> {
    let facts = &case.contract.facts;
    let outcomes = &case.schedule.notices;
    let (notice, outcome) = facts
        .notices
        .iter()
        .zip(outcomes)
        .find(|(_, outcome)| outcome.counts)?;
    let language = words.language();
    Some(LargeDate {
        label: words.notice(),
        date: format::date(notice.received_on, language),
        note: words.paper_note_notice(
            &describe::keyed("channel", notice.channel.id(), words),
            &describe::verdict_short(outcome.verdict.id(), words),
            &format::weekday_long(notice.received_on, language),
        ),
        is_open: false,
    })
}

/// How the dates of the period follow, and how the end does. A withdrawn order keeps them as
/// what would have been; the word across the page says that they do not hold.
pub(crate) fn reasons(case: &ContractCase, words: Words) -> Option<Steps> {
    let schedule = &case.schedule;
    let why = |subject| schedule.why(subject, &case.contract.facts, &case.edition);
    // While the day can still be met, the last working day before it is worth knowing.
    let is_open = schedule.ends_on.is_none() && schedule.cancellable == schedule.period;
    let subject = if is_open {
        Subject::LastWorkingDay
    } else {
        Subject::NoticeBy
    };
    let mut steps = sentences::of(&why(subject)?, case, |_| true, words);
    if let Some(end) = why(Subject::EndsOn) {
        let mut reached = false;
        let from_receipt = |fact: &Fact| {
            reached |= matches!(fact, Fact::NoticeReceived { .. });
            reached
        };
        steps.extend(sentences::of(&end, case, from_receipt, words));
    }
    Some(Steps {
        heading: words.paper_reasons(),
        steps,
    })
}
