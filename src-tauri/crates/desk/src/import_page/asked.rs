//! What is said on a line that waits for an answer: what the cell lacks, and what the terms allow
//! instead. Never: what can be chosen.

use terms::{Date, RuleId};
use words::{Words, format};

use super::Draft;
use super::line::Said;
use crate::describe;
use crate::import::{Asked, Field, Message, PlanRow, Question, say};
use crate::problem::Problem;
use crate::views::shared::MoneyView;

/// Something that has to be said.
pub(super) fn said(draft: &Draft, row: &PlanRow, question: &Question, words: Words) -> Said {
    let said = Said {
        field: say::field(question.field, words),
        list: question.raw.clone(),
        mark: "warning",
        ..Said::default()
    };
    let (terms, reason) = match question.asked {
        Asked::Ambiguous => (
            words.import_page_terms_ambiguous(),
            words.import_page_reason_ambiguous(),
        ),
        Asked::Unreadable => unreadable(draft, question, words),
        Asked::Missing => (
            words.import_page_terms_missing(),
            words.import_page_reason_missing(),
        ),
        Asked::OtherCustomer => (
            words.import_page_terms_refused(),
            say::question(question, words),
        ),
        Asked::SeveralCustomers => (
            words.import_page_terms_ambiguous(),
            say::question(question, words),
        ),
        Asked::Forbidden(_) => return forbidden(draft, row, question, said, words),
    };
    Said {
        terms,
        reason,
        ..said
    }
}

/// A cell that can be read, but that a rule or a limit does not allow.
fn forbidden(draft: &Draft, row: &PlanRow, question: &Question, said: Said, words: Words) -> Said {
    let problem = refusal_of(row, question);
    let rule = match question.asked {
        Asked::Forbidden(rule) => rule,
        _ => None,
    };
    let reason = problem.map_or_else(
        || say::question(question, words),
        |problem| describe::problem(problem, words).message,
    );
    let list = written(row, question, words);
    let said = Said {
        list: if list.is_empty() { said.list } else { list },
        terms: words.import_page_terms_refused(),
        reason,
        rule,
        ..said
    };
    match (rule, problem) {
        (Some(RuleId::O1), Some(problem)) => Said {
            terms: allowed_days(problem, question.raw.parse().ok(), words).unwrap_or(said.terms),
            mark: "flag",
            ..said
        },
        (Some(RuleId::C1), _) if row.contract.contacts.len() > most_contacts(draft) => {
            let most = i64::try_from(most_contacts(draft)).unwrap_or(i64::MAX);
            Said {
                terms: words.import_page_terms_most(most),
                reason: words.import_page_reason_contacts(most),
                ..said
            }
        }
        (Some(RuleId::T1), _) => {
            let months = i64::from(draft.edition.minimum_term_months);
            Said {
                terms: words.import_page_terms_term(months),
                reason: words.import_page_reason_term(months),
                ..said
            }
        }
        _ => said,
    }
}

/// Why a cell is not allowed: the refusal that was found with it.
pub(super) fn refusal_of<'a>(row: &'a PlanRow, question: &Question) -> Option<&'a Problem> {
    let Asked::Forbidden(rule) = question.asked else {
        return None;
    };
    row.messages.iter().find_map(|message| match message {
        Message::Refused(problem) if problem.rule() == rule => Some(problem),
        _ => None,
    })
}

/// O1: `until 1 Aug 2026` or `from 4 May 2026`, whichever side was missed.
fn allowed_days(problem: &Problem, day: Option<Date>, words: Words) -> Option<String> {
    let date = |day: Date| format::date(day, words.language());
    let (earliest, latest) = (problem.day("earliest")?, problem.day("latest")?);
    Some(if day.is_some_and(|day| day < earliest) {
        words.import_page_terms_from(&date(earliest))
    } else {
        words.import_page_terms_until(&date(latest))
    })
}

/// What the list has there, as it was understood.
fn written(row: &PlanRow, question: &Question, words: Words) -> String {
    let raw = question.raw.as_str();
    match question.field {
        Field::Contacts => {
            let count = i64::try_from(row.contract.contacts.len()).unwrap_or(i64::MAX);
            words.import_page_list_contacts(count)
        }
        Field::TermMonths => raw
            .parse()
            .map(|months| words.month_count(months))
            .unwrap_or_default(),
        Field::YearlyFee | Field::MonthlyFee => row
            .contract
            .yearly_fee
            .as_ref()
            .map(|fee| MoneyView::of(fee, words).exact)
            .unwrap_or_default(),
        field if field.is_day() => raw
            .parse()
            .map(|day| format::date(day, words.language()))
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// How many contacts a contract may have.
pub(super) fn most_contacts(draft: &Draft) -> usize {
    usize::try_from(draft.edition.contacts.most).unwrap_or(usize::MAX)
}

/// What a cell without a reading lacks, and what its column is otherwise.
fn unreadable(draft: &Draft, question: &Question, words: Words) -> (String, String) {
    let field = question.field;
    let column = draft
        .plan
        .columns
        .iter()
        .find(|column| column.field == Some(field));
    let format = column.and_then(|column| {
        let format = describe::keyed("import-page-format", column.format?.id(), words);
        Some((format, i64::from(column.readable), i64::from(column.filled)))
    });
    let sentence = say::question(question, words);
    if field.is_day() {
        let reason = format.map_or(sentence, |(format, left, total)| {
            words.import_page_reason_unreadable_day(&format, left, total)
        });
        (words.import_page_terms_unreadable_day(), reason)
    } else if field.is_amount() {
        let reason = format.map_or(sentence, |(format, left, total)| {
            words.import_page_reason_unreadable_amount(&format, left, total)
        });
        (words.import_page_terms_unreadable_amount(), reason)
    } else if field == Field::TermMonths {
        (words.import_page_terms_unreadable_months(), sentence)
    } else {
        (words.import_page_terms_unknown(), sentence)
    }
}
