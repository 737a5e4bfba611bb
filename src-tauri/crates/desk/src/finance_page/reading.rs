//! What the screen asks for, read: months, day and basis.

use terms::rules::renewals::Months;
use terms::{Date, Month};
use words::Words;

use crate::answers;
use crate::finance::{FeeBasis, MOST_MONTHS, RowFilter, Scope};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::FieldAnswer;
use crate::views::finance::{FinanceFilter, FinanceInput};

use super::figures::status_from;

/// What is asked for, and what is said back about the typed day.
pub(super) struct Reading {
    pub(super) scope: Scope,
    pub(super) answer: FieldAnswer,
}

/// A day that cannot be read leaves the board as of today, and the answer says why.
pub(super) fn read(input: &FinanceInput, now: &Now, words: Words) -> Result<Reading, Problem> {
    let read = answers::day(&input.as_of, now, words);
    let as_of = read.value.unwrap_or(now.today);
    Ok(Reading {
        scope: Scope {
            months: months(input, as_of)?,
            as_of,
            basis: FeeBasis::from_id(&input.basis)
                .ok_or_else(|| Problem::at(Code::InvalidValue, "basis"))?,
        },
        answer: read.answer,
    })
}

/// Of rows and files a day that cannot be read is refused.
pub(super) fn scope(input: &FinanceInput, now: &Now, words: Words) -> Result<Scope, Problem> {
    let reading = read(input, now, words)?;
    if reading.answer.problem.is_some() {
        return Err(Problem::at(Code::InvalidDate, "as_of"));
    }
    Ok(reading.scope)
}

fn months(input: &FinanceInput, as_of: Date) -> Result<Months, Problem> {
    if !(1..=MOST_MONTHS).contains(&input.months) {
        return Err(Problem::at(Code::OutOfRange, "months"));
    }
    let out_of_range = |error| Problem::at(Code::OutOfRange, "months").because(error);
    let first = match &input.from {
        Some(text) => month(text)?,
        None => Month::of(as_of).later(1).map_err(out_of_range)?,
    };
    let last = first.later(input.months - 1).map_err(out_of_range)?;
    Ok(Months::new(first, last))
}

pub(super) fn month(text: &str) -> Result<Month, Problem> {
    text.parse()
        .map_err(|_| Problem::at(Code::InvalidDate, "month"))
}

/// What the rows are narrowed to.
pub(super) fn filter(filter: &FinanceFilter) -> Result<RowFilter, Problem> {
    let mut found = RowFilter {
        month: filter.month.as_deref().map(month).transpose()?,
        status: filter
            .status
            .as_deref()
            .map(|id| status_from(id).ok_or_else(|| Problem::at(Code::InvalidValue, "status")))
            .transpose()?,
        ..RowFilter::default()
    };
    match filter.group.as_deref() {
        None => {}
        Some("level") => found.level.clone_from(&filter.key),
        Some("owner") => found.owner = Some(filter.key.clone()),
        Some("customer") => found.customer.clone_from(&filter.key),
        Some(_) => return Err(Problem::at(Code::InvalidValue, "group")),
    }
    Ok(found)
}
