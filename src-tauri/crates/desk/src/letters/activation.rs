//! The letter when a contract begins: the day and how it came about, the three dates, whom may
//! ask for support, what can still be changed. Never: other letters.

use documents::letter::LetterBlock;
use documents::sheet::LargeDate;
use terms::rules::activation::ActivationOrigin;
use terms::{Date, plus_days};

use super::{Draft, LetterKind, Writing};
use crate::contract_page::{heroes, level_name};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::summary;
use crate::views::contract_page::{DateHeroKind, DateTone};

/// A draft has no day to write about, and a withdrawn order none that holds.
pub(super) fn compose(desk: &Writing<'_>, now: &Now) -> Result<Draft, Problem> {
    let (case, words) = (desk.case, desk.words);
    let schedule = &case.schedule;
    let conflict = || Problem::new(Code::StateConflict).with("state", schedule.state.id());
    let activates_on = schedule
        .activates_on
        .filter(|_| super::has_activation(case))
        .ok_or_else(conflict)?;
    let person = case
        .contract
        .facts
        .contacts
        .iter()
        .find(|contact| contact.is_current_on(schedule.today))
        .map(|contact| contact.name.clone());
    let pages = summary::paper(case, desk.letterhead, Some(desk.language), now)
        .pages
        .len();
    let is_ahead = schedule.today < activates_on;
    let mut blocks = vec![LetterBlock::Paragraph(beginning(desk, activates_on))];
    blocks.extend(dates(desk));
    blocks.push(LetterBlock::Paragraph(contacts(desk)));
    blocks.push(LetterBlock::Paragraph(check(desk, activates_on)));
    let date = desk.date_long(activates_on);
    Ok(Draft {
        kind: LetterKind::Activation,
        title: words.letter_activation_title(desk.number()),
        subject: if is_ahead {
            words.letter_activation_subject(&date)
        } else {
            words.letter_activation_subject_past(&date)
        },
        person,
        blocks,
        enclosures: vec![words.letter_enclosure(summary::count(pages))],
    })
}

fn beginning(desk: &Writing<'_>, activates_on: Date) -> String {
    let (case, words) = (desk.case, desk.words);
    let facts = &case.contract.facts;
    let date = desk.date_full(activates_on);
    let order = facts.received_on.map(|day| desk.date(day));
    let day = match (case.schedule.activation_origin, order) {
        (Some(ActivationOrigin::Requested), Some(order)) => {
            words.letter_activation_requested(&date, &order)
        }
        (Some(ActivationOrigin::Default), Some(order)) => {
            let days = i64::from(case.edition.activation.default_days);
            words.letter_activation_default(&date, days, &order)
        }
        _ => words.letter_activation_given(desk.number(), &date),
    };
    let level = level_name(case, &case.schedule.level);
    let months = i64::from(facts.term_months);
    let level = if case.schedule.level == facts.level {
        words.letter_activation_level(&level, months)
    } else {
        words.letter_activation_level_now(&level, months)
    };
    format!("{day} {level}")
}

/// The large dates of the contract, as its page shows them.
pub(super) fn dates(desk: &Writing<'_>) -> Option<LetterBlock> {
    let words = desk.words;
    let months = i64::from(desk.case.contract.facts.term_months);
    let dates: Vec<LargeDate> = heroes(desk.case, words)
        .into_iter()
        .map(|hero| {
            let weekday = &hero.day.weekday_long;
            LargeDate {
                note: match hero.kind {
                    DateHeroKind::LastDay => words.letter_ends_note(weekday),
                    DateHeroKind::RenewsOn => words.letter_note_renews(months, weekday),
                    DateHeroKind::CancelBy if hero.tone == DateTone::Passed => {
                        words.letter_note_cancel_by_passed(weekday)
                    }
                    DateHeroKind::CancelBy => words.letter_note_cancel_by(weekday),
                },
                is_open: matches!(hero.tone, DateTone::Open | DateTone::Soon),
                label: hero.label,
                date: hero.day.text,
            }
        })
        .collect();
    (!dates.is_empty()).then_some(LetterBlock::Dates(dates))
}

fn contacts(desk: &Writing<'_>) -> String {
    let (case, words) = (desk.case, desk.words);
    let email = &desk.letterhead.company.email;
    let requests = if email.is_empty() {
        words.letter_requests_by_email()
    } else {
        words.letter_requests(email)
    };
    let people: Vec<&str> = case
        .contract
        .facts
        .contacts
        .iter()
        .filter(|contact| contact.is_current_on(case.schedule.today))
        .map(|contact| contact.name.as_str())
        .collect();
    let most = case.edition.contacts.most;
    let mut sentences = vec![requests];
    match people.split_last() {
        None => {
            let due = case.schedule.contacts_due.map(|contacts| contacts.due);
            let due = due.filter(|due| *due >= case.schedule.today);
            sentences.push(match due {
                Some(due) => words.letter_contacts_wanted(&desk.date(due), i64::from(most)),
                None => words.letter_contacts_wanted_now(i64::from(most)),
            });
        }
        Some((last, others)) => {
            let named = if others.is_empty() {
                (*last).to_owned()
            } else {
                words.letter_and(&others.join(", "), last)
            };
            sentences.push(words.letter_contacts(summary::count(people.len()), &named));
            let left = i64::from(most) - summary::count(people.len());
            if left > 0 {
                sentences.push(words.letter_contacts_more(left));
            }
        }
    }
    sentences.join(" ")
}

/// What is enclosed, and O2: until when the day can be changed.
fn check(desk: &Writing<'_>, activates_on: Date) -> String {
    let words = desk.words;
    let schedule = &desk.case.schedule;
    let mut text = words.letter_check();
    let until = plus_days(activates_on, -1).ok();
    if let (Some(window), Some(until)) = (schedule.activation_window, until)
        && schedule.today <= until
        && !desk.case.contract.facts.imported
    {
        let change = words.letter_change_activation(&desk.date(window.latest), &desk.date(until));
        text = format!("{text} {change}");
    }
    text
}
