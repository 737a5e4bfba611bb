//! Reasons, problems and names in words: the one place where a rule's step or a refusal becomes
//! a sentence. Exhaustive: a new step or code does not compile until it has words.
//! Never: deciding or computing anything.

use serde_json::Value;
use terms::rules::holidays::Holiday;
use terms::{Clause, Date, Name, Step, StepValue, Why};
use words::{Language, Words, format};

use crate::problem::Problem;
use crate::views::shared::{ProblemView, WhyStepView, WhyView};

mod editions;
mod fields;
mod pictures;
mod problems;
mod steps;
mod tables;

pub use editions::edition_problem;
pub use fields::field_name;

/// One step of a reason in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepText {
    /// Rule id.
    pub rule: String,
    /// What it establishes: `60 days before`.
    pub label: String,
    /// The inputs in a sentence.
    pub text: String,
    /// Where it is written.
    pub clause: String,
    /// The result in words: `Fri, 25 Dec 2026`.
    pub value: String,
    /// The result for machines: a day, a moment, a verdict's id; none where nothing follows.
    pub machine_value: Option<String>,
}

/// The steps of a reason in words, in order.
pub fn steps(why: &Why, words: Words) -> Vec<StepText> {
    why.steps()
        .iter()
        .map(|step| step_text(step, words))
        .collect()
}

/// A reason for a screen; `advice` stands below the steps.
pub fn why(why: &Why, words: Words, advice: Option<String>) -> WhyView {
    let result = why.day();
    let title = match result {
        Some(day) => words.reason_title(&format::date(day, words.language())),
        None => words.reason_title_verdict(),
    };
    let last = why.steps().len().saturating_sub(1);
    let steps = steps(why, words)
        .into_iter()
        .zip(why.steps())
        .enumerate()
        .map(|(at, (text, step))| WhyStepView {
            is_result: at == last || Some(step.value) == result.map(StepValue::Day),
            rule: text.rule,
            label: text.label,
            value: text.value,
            text: text.text,
            clause: text.clause,
        })
        .collect();
    WhyView {
        title,
        steps,
        advice,
    }
}

fn step_text(step: &Step, words: Words) -> StepText {
    let language = words.language();
    let (label, text) = steps::label_and_text(step, words);
    let (value, machine_value) = match step.value {
        StepValue::Day(day) => (
            format::date_with_weekday(day, language),
            Some(day.to_string()),
        ),
        StepValue::Stays(day) => (words.reason_stays(), Some(day.to_string())),
        StepValue::Moment(moment) => (
            format::date_time(moment.naive_local(), language),
            Some(moment.to_rfc3339()),
        ),
        StepValue::Verdict(verdict) => (
            verdict_short(verdict.id(), words),
            Some(verdict.id().into()),
        ),
        StepValue::Number(number) => (number.to_string(), Some(number.to_string())),
        StepValue::Hours(hours) => (words.hour_count(i64::from(hours)), Some(hours.to_string())),
        StepValue::Nothing => (String::new(), None),
    };
    StepText {
        rule: step.rule.to_string(),
        label,
        text,
        clause: clause(step.clause, words),
        value,
        machine_value,
    }
}

fn clause(clause: Clause, words: Words) -> String {
    match clause {
        Clause::TermsMinimumTerm => words.reason_clause_minimum_term(),
        Clause::TermsRenewal => words.reason_clause_renewal(),
        Clause::TermsContacts => words.reason_clause_contacts(),
        Clause::TermsActivation => words.reason_clause_activation(),
        Clause::TermsResponse => words.reason_clause_response(),
        Clause::TermsRequests => words.reason_clause_requests(),
        Clause::TermsImpact => words.reason_clause_impact(),
        Clause::TermsLevels => words.reason_clause_levels(),
        Clause::TermsConsulting => words.reason_clause_consulting(),
        Clause::TermWithBgb => words.reason_clause_term_bgb(),
        Clause::Bgb193 => words.reason_clause_bgb193(),
        Clause::Bgb127 => words.reason_clause_bgb127(),
        Clause::Bgb314 => words.reason_clause_bgb314(),
        Clause::BghNoticePeriods => words.reason_clause_bgh(),
        Clause::Agreement => words.reason_clause_agreement(),
        Clause::Record => words.reason_clause_record(),
    }
}

/// A refusal or failure for a screen.
pub fn problem(problem: &Problem, words: Words) -> ProblemView {
    let text = problems::text(problem, words);
    ProblemView {
        code: problem.code.id().to_owned(),
        rule: problem.rule().map(|rule| rule.to_string()),
        field: problem.field().map(str::to_owned),
        message: text.message,
        safe: text.safe,
        remedy: text.remedy,
    }
}

/// A text of the edition in the language of `words`.
pub fn name(name: &Name, words: Words) -> &str {
    match words.language() {
        Language::De => &name.de,
        Language::En => &name.en,
    }
}

/// The name of a public holiday.
pub fn holiday(holiday: Holiday, words: Words) -> String {
    keyed("holiday", holiday.id(), words)
}

/// The name of a state by its id.
pub fn state(id: &str, words: Words) -> String {
    keyed("state", id, words)
}

/// The name of a deadline's kind by its id.
pub fn deadline_kind(id: &str, words: Words) -> String {
    keyed("deadline", id, words)
}

/// A verdict in small: `on time`.
pub fn verdict_short(id: &str, words: Words) -> String {
    keyed("verdict-short", id, words)
}

/// A verdict in large: `On time, on the last day`.
pub fn verdict(id: &str, words: Words) -> String {
    keyed("verdict", id, words)
}

/// A message whose key ends in the id of an enum; the id itself if there is none.
pub(crate) fn keyed(prefix: &str, id: &str, words: Words) -> String {
    let key = format!("{prefix}-{}", id.replace('_', "-"));
    words.text(&key, &[]).unwrap_or_else(|| id.to_owned())
}

pub(crate) fn day_text(day: Date, words: Words) -> String {
    format::date(day, words.language())
}

pub(crate) fn list_text(value: Option<&Value>) -> String {
    match value {
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| {
                item.as_str()
                    .map_or_else(|| item.to_string(), str::to_owned)
            })
            .collect::<Vec<_>>()
            .join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
