//! What the program says back to a text typed into a field: the day in full with its distance,
//! or why it cannot be taken. Reading itself is the work of `words::typed`; whether a value is
//! allowed is decided by the rules. What was typed is never changed.

use terms::Date;
use words::{Words, format, typed};

use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::FieldAnswer;
use crate::views::shared::ProblemView;

/// A typed text and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Read<T> {
    /// The value, if it can be read.
    pub(crate) value: Option<T>,
    /// What is said back; nothing for an empty field.
    pub(crate) answer: FieldAnswer,
}

impl<T> Read<T> {
    fn nothing() -> Self {
        Self {
            value: None,
            answer: FieldAnswer::default(),
        }
    }

    fn value(value: T, say: String) -> Self {
        Self {
            value: Some(value),
            answer: FieldAnswer {
                say: Some(say),
                ..FieldAnswer::default()
            },
        }
    }

    fn refused(message: String, code: Code) -> Self {
        Self {
            value: None,
            answer: refusal(message, code),
        }
    }

    /// Whether something was typed that cannot be read.
    pub(crate) fn is_refused(&self) -> bool {
        self.answer.problem.is_some()
    }
}

/// `Tue, 24 Nov 2026, today`.
pub(crate) fn day(text: &str, now: &Now, words: Words) -> Read<Date> {
    if text.trim().is_empty() {
        return Read::nothing();
    }
    match typed::date(text, now.today) {
        Ok(day) => Read::value(day, say_day(day, now.today, words)),
        Err(error) => Read::refused(error.text(words.language()), Code::InvalidDate),
    }
}

/// The day of a use case that cannot do without it.
pub(crate) fn day_needed(text: &str, field: &str, now: &Now) -> Result<Date, Problem> {
    typed::date(text, now.today)
        .map_err(|error| Problem::at(Code::InvalidDate, field).because(error))
}

pub(crate) fn say_day(day: Date, today: Date, words: Words) -> String {
    let language = words.language();
    let days = day.signed_duration_since(today).num_days();
    words.field_say_today(
        &format::date_with_weekday(day, language),
        &format::distance(days, language),
    )
}

/// Months as a whole number; `12 months` reads too.
pub(crate) fn months(text: &str, words: Words) -> Read<u32> {
    whole(text, words.field_not_whole_months())
}

/// Satellites as a whole number.
pub(crate) fn satellites(text: &str, words: Words) -> Read<u32> {
    whole(text, words.field_not_whole_satellites())
}

fn whole(text: &str, refusal: String) -> Read<u32> {
    let text = text.trim();
    if text.is_empty() {
        return Read::nothing();
    }
    let figures = text.trim_end_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    match figures.parse() {
        Ok(number) => Read {
            value: Some(number),
            answer: FieldAnswer::default(),
        },
        Err(_) => Read::refused(refusal, Code::InvalidValue),
    }
}

/// An amount in minor units of `currency`.
pub(crate) fn money(text: &str, currency: &str, words: Words) -> Read<i64> {
    if text.trim().is_empty() {
        return Read::nothing();
    }
    match typed::money(text, currency, words.language()) {
        Ok(amount) => Read {
            value: Some(amount),
            answer: FieldAnswer::default(),
        },
        Err(error) => Read::refused(error.text(words.language()), Code::InvalidValue),
    }
}

/// A refusal that belongs to one field.
pub(crate) fn refusal(message: String, code: Code) -> FieldAnswer {
    FieldAnswer {
        problem: Some(ProblemView {
            code: code.id().to_owned(),
            rule: code.rule().map(|rule| rule.to_string()),
            field: None,
            message,
            safe: None,
            remedy: None,
        }),
        ..FieldAnswer::default()
    }
}

/// The refusal of a use case as the answer at its field.
pub(crate) fn of_problem(problem: &Problem, words: Words) -> FieldAnswer {
    FieldAnswer {
        problem: Some(describe::problem(problem, words)),
        ..FieldAnswer::default()
    }
}

/// What was typed, or nothing.
pub(crate) fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}
