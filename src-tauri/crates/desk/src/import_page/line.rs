//! One line in words: what the list says, what the terms say, and why, in the same words as
//! everywhere else. Never: deciding anything.

use terms::rules::activation::ActivationWindow;
use terms::{Date, RuleId, StepValue, Why};
use words::{Words, format};

use super::asked::{self, most_contacts};
use super::lines::Part;
use super::{Draft, control};
use crate::describe;
use crate::import::{
    Candidate, Difference, Field, Message, PlanRow, RowContract, RowOutcome, Take, say,
};
use crate::problem::Problem;
use crate::views::import::ImportLineView;
use crate::views::shared::MoneyView;

/// What stands in the columns of a line.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) field: String,
    pub(super) list: String,
    pub(super) is_struck: bool,
    pub(super) terms: String,
    pub(super) mark: &'static str,
    pub(super) reason: String,
    pub(super) rule: Option<RuleId>,
}

/// A line as the window shows it; `at` is its place in the row.
pub(super) fn view(
    draft: &Draft,
    row: &PlanRow,
    at: usize,
    part: Part<'_>,
    words: Words,
) -> ImportLineView {
    let said = said(draft, row, part, words);
    let why = match part {
        Part::Differs(difference) => difference.why.as_ref(),
        _ => None,
    };
    ImportLineView {
        number: format!("{}-{at}", row.row),
        row: row.row,
        is_first: at == 0,
        customer: customer(&row.contract),
        field: said.field,
        list: said.list,
        is_struck: said.is_struck,
        terms: said.terms,
        mark: said.mark.to_owned(),
        reason: said.reason,
        rule: said.rule.map(|rule| rule.to_string()).unwrap_or_default(),
        why: why.map(|why| describe::why(why, words, None)),
        control: control::of(draft, row, at, part, words),
        is_taken: matches!(row.outcome, RowOutcome::New | RowOutcome::Changed),
    }
}

/// By what a person knows the row: the customer, else the number.
fn customer(contract: &RowContract) -> String {
    let name = contract
        .customer_name
        .as_ref()
        .or(contract.customer.as_ref());
    name.or(contract.number.as_ref())
        .cloned()
        .unwrap_or_default()
}

fn said(draft: &Draft, row: &PlanRow, part: Part<'_>, words: Words) -> Said {
    match part {
        Part::Asked(question) => asked::said(draft, row, question, words),
        Part::Imported(message, received_on) => imported(draft, row, message, received_on, words),
        Part::Differs(difference) => differs(draft, row, difference, words),
        Part::Refused(problem) => refused(problem, words),
        Part::Noted(message) => Said {
            reason: say::message(message, words),
            ..Said::default()
        },
        Part::Answered(answer) => Said {
            field: say::field(answer.field, words),
            terms: answer_text(draft, row, answer.field, &answer.value, words),
            reason: words.import_page_reason_answered(),
            ..Said::default()
        },
        Part::Plain => plain(row, words),
    }
}

/// What no answer changes.
fn refused(problem: &Problem, words: Words) -> Said {
    Said {
        field: problem
            .field()
            .map(|field| describe::field_name(field, words))
            .unwrap_or_default(),
        terms: words.import_page_terms_refused(),
        mark: "warning",
        reason: describe::problem(problem, words).message,
        rule: problem.rule(),
        ..Said::default()
    }
}

/// A day of the list that is not the one by the terms.
fn differs(draft: &Draft, row: &PlanRow, difference: &Difference, words: Words) -> Said {
    let date = |day: Date| format::date(day, words.language());
    let (reason, rule) = difference
        .why
        .as_ref()
        .and_then(|why| result_step(why, difference.terms, words))
        .map_or((String::new(), None), |(text, rule)| (text, Some(rule)));
    Said {
        field: say::field(difference.field, words),
        list: date(difference.sheet),
        is_struck: draft.take_of(row.row) != Some(Take::Sheet),
        terms: date(difference.terms),
        reason,
        rule,
        ..Said::default()
    }
}

/// The sentence and the rule of the step that gives the day; advice and "stays" come after it.
fn result_step(why: &Why, day: Date, words: Words) -> Option<(String, RuleId)> {
    let steps = why.steps();
    let at = steps
        .iter()
        .position(|step| step.value == StepValue::Day(day))
        .or(steps.len().checked_sub(1))?;
    let text = describe::steps(why, words).into_iter().nth(at)?.text;
    Some((text, steps.get(at)?.rule))
}

/// O6: taken over although the activation lies outside the window of the order.
fn imported(
    draft: &Draft,
    row: &PlanRow,
    message: &Message,
    received_on: Date,
    words: Words,
) -> Said {
    let date = |day: Date| format::date(day, words.language());
    let window = ActivationWindow::after(received_on, draft.edition.activation).ok();
    Said {
        field: say::field(Field::ActivatesOn, words),
        list: row.contract.activates_on.map(date).unwrap_or_default(),
        terms: window
            .map(|window| words.import_page_terms_until(&date(window.latest)))
            .unwrap_or_default(),
        mark: if window.is_some() { "flag" } else { "" },
        reason: say::message(message, words),
        rule: Some(RuleId::O6),
        ..Said::default()
    }
}

/// A row about which nothing is to be decided: the period it gives, and what becomes of it.
fn plain(row: &PlanRow, words: Words) -> Said {
    let date = |day: Date| format::date(day, words.language());
    let mut reasons: Vec<String> = Vec::new();
    if row.outcome == RowOutcome::New {
        reasons.push(words.import_page_reason_new());
    } else if row.outcome == RowOutcome::Unchanged {
        reasons.push(words.import_page_reason_unchanged());
    }
    reasons.extend(
        row.messages
            .iter()
            .map(|message| say::message(message, words)),
    );
    let last_day = row.contract.last_day;
    Said {
        field: last_day
            .map(|_| say::field(Field::LastDay, words))
            .unwrap_or_default(),
        terms: last_day.map(date).unwrap_or_default(),
        reason: reasons.join(" "),
        ..Said::default()
    }
}

/// A reading of a cell in words.
pub(super) fn candidate_text(field: Field, candidate: &Candidate, words: Words) -> String {
    match candidate {
        Candidate::Text(text) => value_text(field, text, words),
        other => say::candidate(other, words),
    }
}

/// An id in words, where the field holds ids.
pub(super) fn value_text(field: Field, text: &str, words: Words) -> String {
    let prefix = match field {
        Field::Level => "level",
        Field::NoticeParty => "party",
        Field::NoticeChannel => "channel",
        _ => return text.to_owned(),
    };
    describe::keyed(prefix, text, words)
}

/// What was answered, in words.
fn answer_text(draft: &Draft, row: &PlanRow, field: Field, value: &str, words: Words) -> String {
    if field == Field::Contacts {
        let count = row.contract.contacts.len().min(most_contacts(draft));
        return words.import_page_list_contacts(i64::try_from(count).unwrap_or(i64::MAX));
    }
    if let Some(day) = field.is_day().then(|| value.parse().ok()).flatten() {
        return format::date(day, words.language());
    }
    if let (true, Some(fee)) = (field.is_amount(), row.contract.yearly_fee.as_ref()) {
        return MoneyView::of(fee, words).exact;
    }
    match (field, value.parse()) {
        (Field::TermMonths, Ok(months)) => words.month_count(months),
        _ => value_text(field, value, words),
    }
}
