//! The steps of a reason as sentences for a paper, where a customer reads them without the
//! program at hand: the same facts and clauses as on screen, said in full. What has no sentence
//! here is said as on screen. Never: computing a date.

use documents::sheet::Step;
use terms::rules::activation::ActivationOrigin;
use terms::rules::holidays::Holiday;
use terms::rules::notice::Verdict;
use terms::{Date, Fact, StepValue, Why};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::describe::{self, StepText};

/// The wanted steps of a reason, in order. A day for notice that is no working day and the
/// advice that follows from it are one step.
pub(crate) fn of(
    why: &Why,
    case: &ContractCase,
    mut is_wanted: impl FnMut(&Fact) -> bool,
    words: Words,
) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut not_moved: Option<(StepValue, Option<Holiday>)> = None;
    for (step, text) in why.steps().iter().zip(describe::steps(why, words)) {
        if !is_wanted(&step.fact) {
            continue;
        }
        match step.fact {
            Fact::NotMoved { holiday } => {
                let sentence = not_moved_text(step.value, holiday, words);
                if let Some(before) = steps.last_mut() {
                    before.text = format!("{} {sentence}", before.text);
                    before.clause = format!("{}; {}", before.clause, text.clause);
                }
                not_moved = Some((step.value, holiday));
            }
            Fact::LastWorkingDay { notice_by } => {
                let Some((value, holiday)) = not_moved else {
                    // The day for notice is a working day: nothing to advise.
                    continue;
                };
                if let Some(before) = steps.last_mut() {
                    let sentence = not_moved_text(value, holiday, words);
                    let plain = before.text.strip_suffix(&format!(" {sentence}"));
                    before.text = plain.unwrap_or(&before.text).to_owned();
                    let plain = before.clause.strip_suffix(&format!("; {}", text.clause));
                    before.clause = plain.unwrap_or(&before.clause).to_owned();
                }
                steps.push(advice(notice_by, step.value, holiday, text, words));
            }
            _ => steps.push(sentence(&step.fact, step.value, case, text, words)),
        }
    }
    steps
}

fn sentence(
    fact: &Fact,
    value: StepValue,
    case: &ContractCase,
    plain: StepText,
    words: Words,
) -> Step {
    let date = |day: Date| format::date(day, words.language());
    let count = i64::from;
    let (label, text, clause) = match *fact {
        Fact::Activated { .. } => (words.activation(), activated(fact, case, words), None),
        Fact::PeriodStarts { ordinal, months } => (
            words.paper_why_period_label(count(ordinal)),
            words.paper_why_period(count(ordinal) - 1, count(months)),
            None,
        ),
        Fact::LastDay { starts_on, months } => (
            words.last_day(),
            if case.schedule.activates_on == Some(starts_on) {
                words.paper_why_last_day_first(count(months))
            } else {
                words.paper_why_last_day_later(&date(starts_on), count(months))
            },
            None,
        ),
        Fact::Renews { months, .. } => {
            (words.renewal(), words.paper_why_renews(count(months)), None)
        }
        Fact::NoticeBy { renews_on, days } => (
            words.cancel_by(),
            words.paper_why_notice_by(&date(renews_on), count(days)),
            Some(words.paper_clause_notice()),
        ),
        Fact::NamedEnd => (words.last_day(), words.paper_why_named_end(), None),
        Fact::Judged {
            verdict,
            notice_by: Some(by),
            ordinal: Some(ordinal),
        } => {
            let (by, ordinal) = (date(by), count(ordinal));
            let text = match verdict {
                Verdict::OnTime => words.paper_why_on_time(&by, ordinal),
                Verdict::Boundary => words.paper_why_boundary(&by, ordinal),
                Verdict::Late => words.paper_why_late(&by, ordinal),
                Verdict::WithoutEffect => plain.text.clone(),
            };
            (words.last_day(), text, None)
        }
        _ => (plain.label, plain.text, None),
    };
    Step {
        label,
        date: date_of(value, words),
        text,
        clause: clause.unwrap_or(plain.clause),
    }
}

fn activated(fact: &Fact, case: &ContractCase, words: Words) -> String {
    let Fact::Activated {
        received_on,
        window,
        origin,
    } = *fact
    else {
        return String::new();
    };
    let date = |day: Date| format::date(day, words.language());
    let order = received_on.map(|day| words.paper_why_order(&date(day)));
    let numbers = &case.edition.activation;
    let sentences = match (origin, window, case.schedule.activates_on) {
        (Some(ActivationOrigin::Requested), Some(window), Some(day)) => vec![
            order,
            Some(words.paper_why_window(
                i64::from(numbers.latest_days),
                &short(window.earliest, window.latest, words),
                i64::from(numbers.earliest_days),
                &date(window.latest),
            )),
            Some(words.paper_why_requested(&date(day))),
        ],
        (Some(ActivationOrigin::Default), _, _) => vec![
            order,
            Some(words.paper_why_default(i64::from(numbers.default_days))),
        ],
        (Some(ActivationOrigin::Imported), _, _) => vec![Some(words.paper_why_imported())],
        (Some(ActivationOrigin::Corrected), _, _) => {
            vec![order, Some(words.paper_why_corrected())]
        }
        _ => vec![order, Some(words.reason_activated_given_text())],
    };
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    sentences.join(" ")
}

/// The first of two days, without its year where the second gives it.
fn short(from: Date, to: Date, words: Words) -> String {
    use chrono::Datelike;
    if from.year() == to.year() {
        format::day_month(from, words.language())
    } else {
        format::date(from, words.language())
    }
}

fn not_moved_text(value: StepValue, holiday: Option<Holiday>, words: Words) -> String {
    let (StepValue::Day(day) | StepValue::Stays(day)) = value else {
        return String::new();
    };
    let date = format::date(day, words.language());
    if let Some(holiday) = holiday {
        words.paper_why_not_moved_holiday(&date, &describe::holiday(holiday, words))
    } else {
        let weekday = format::weekday_long(day, words.language());
        words.paper_why_not_moved_weekend(&date, &weekday)
    }
}

/// N2: the last working day before a day for notice that is none.
fn advice(
    notice_by: Date,
    value: StepValue,
    holiday: Option<Holiday>,
    plain: StepText,
    words: Words,
) -> Step {
    let language = words.language();
    let advised = date_of(value, words);
    let weekday = match value {
        StepValue::Day(day) | StepValue::Stays(day) => format::weekday_long(day, language),
        _ => String::new(),
    };
    let date = format::date(notice_by, language);
    let text = if let Some(holiday) = holiday {
        let holiday = describe::holiday(holiday, words);
        words.paper_why_advice_holiday(&advised, &date, &holiday, &weekday)
    } else {
        let day = format::weekday_long(notice_by, language);
        words.paper_why_advice_weekend(&advised, &date, &day, &weekday)
    };
    Step {
        label: words.paper_why_last_working_day_label(),
        date: advised,
        text,
        clause: plain.clause,
    }
}

fn date_of(value: StepValue, words: Words) -> String {
    let date = |day: Date| format::date(day, words.language());
    match value {
        StepValue::Day(day) | StepValue::Stays(day) => date(day),
        StepValue::Moment(moment) => date(moment.date_naive()),
        _ => String::new(),
    }
}
