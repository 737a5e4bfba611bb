//! The fee of a row with its currency: from its own cell, the currency's cell, the header, or
//! what the mapping says; euros where the list names no currency at all.

use store::Money;
use words::format::minor_digits;

use super::super::amounts::{self, Per, WrittenError};
use super::super::cells::{Cell, Line};
use super::super::columns::Column;
use super::super::field::Field;
use super::super::formats::Read;
use super::super::mapping::{Format, Mapping};
use super::super::plan::{Asked, Candidate, Message};
use super::{Draft, Reader, times};
use crate::limits::{AMOUNT_MINOR, CURRENCIES};

/// What lists without any currency are in.
const USUAL: &str = "EUR";

/// The yearly fee that a row has in `field`.
pub(super) fn read(
    reader: &Reader<'_>,
    line: &Line<'_>,
    field: Field,
    draft: &mut Draft,
) -> Option<Money> {
    if let Some(answer) = reader.options.answer(line.number, field) {
        return answered(answer, reader, line, field, draft);
    }
    let column = reader.column(field)?;
    let cell = line.cell(column.place);
    if cell.is_blank() {
        return None;
    }
    let written = match cell.number() {
        Some(_) => None,
        None => match amounts::written(&cell.text) {
            Ok(written) => Some(written),
            Err(WrittenError::NotAnAmount | WrittenError::SeveralCurrencies) => {
                draft.ask(field, &cell.text, Vec::new(), Asked::Unreadable);
                return None;
            }
            Err(WrittenError::Negative) => {
                draft.ask(field, &cell.text, Vec::new(), Asked::Forbidden(None));
                return None;
            }
        },
    };
    let in_cell = written
        .as_ref()
        .and_then(|written| written.currency.as_deref());
    let currency = match currency(reader, line, column, in_cell) {
        Ok(currency) => currency,
        Err(raw) => {
            let asked = if raw.is_empty() {
                Asked::Missing
            } else {
                Asked::Unreadable
            };
            draft.ask(Field::Currency, &raw, Vec::new(), asked);
            return None;
        }
    };
    let per = written.as_ref().and_then(|written| written.per);
    let factor = match (field, per) {
        // A yearly fee in a column of monthly ones, or the other way round.
        (Field::MonthlyFee, Some(Per::Year)) => 1,
        (Field::MonthlyFee, _) => 12,
        (_, Some(Per::Month)) => {
            draft.messages.push(Message::FeePerMonth);
            12
        }
        _ => 1,
    };
    let read = match (cell.number(), written) {
        (Some(number), _) => of_number(number, &currency),
        (None, Some(written)) => reader
            .formats
            .amount(column.place, &written.figures, &currency),
        (None, None) => Read::Blank,
    };
    let money = |amount_minor| {
        times(
            Money {
                amount_minor,
                currency: currency.clone(),
            },
            factor,
        )
    };
    match read {
        Read::Blank => None,
        Read::Value(minor) if (0..=AMOUNT_MINOR).contains(&money(minor).amount_minor) => {
            Some(money(minor))
        }
        Read::Value(_) => {
            draft.ask(field, &cell.text, Vec::new(), Asked::Forbidden(None));
            None
        }
        Read::Open(all) => {
            let asked = if all.is_empty() {
                Asked::Unreadable
            } else {
                Asked::Ambiguous
            };
            let candidates = all.into_iter().map(money).map(Candidate::Amount).collect();
            draft.ask(field, &cell.text, candidates, asked);
            None
        }
    }
}

/// `4800.00` or `4800.00 CHF`, which is meant as it stands.
fn answered(
    answer: &str,
    reader: &Reader<'_>,
    line: &Line<'_>,
    field: Field,
    draft: &mut Draft,
) -> Option<Money> {
    if answer.trim().is_empty() {
        return None;
    }
    let read = amounts::written(answer).ok().and_then(|written| {
        let known = reader
            .column(field)
            .and_then(|column| currency(reader, line, column, written.currency.as_deref()).ok());
        let currency = written
            .currency
            .clone()
            .or(known)
            .or_else(|| reader.options.mapping.defaults.currency.clone())
            .unwrap_or_else(|| USUAL.to_owned());
        let amount_minor = written
            .figures
            .minor(Format::DecimalPoint, minor_digits(&currency))?;
        Some(Money {
            amount_minor,
            currency,
        })
    });
    match read {
        Some(money) if money.amount_minor <= AMOUNT_MINOR => Some(money),
        _ => {
            draft.ask(field, answer, Vec::new(), Asked::Unreadable);
            None
        }
    }
}

fn of_number(number: f64, currency: &str) -> Read<i64> {
    amounts::of_number(number, currency).map_or(Read::Open(Vec::new()), Read::Value)
}

/// The currency of a row, or the cell that names none.
fn currency(
    reader: &Reader<'_>,
    line: &Line<'_>,
    fee: &Column,
    in_cell: Option<&str>,
) -> Result<String, String> {
    let answer = reader.options.answer(line.number, Field::Currency);
    let named = match answer {
        Some(answer) => Some(answer.trim().to_uppercase()),
        None => reader
            .column(Field::Currency)
            .map(|column| line.cell(column.place))
            .filter(|cell| !cell.is_blank())
            .map(|cell| named(cell).ok_or_else(|| cell.text.clone().into_owned()))
            .transpose()?,
    };
    if let Some(named) = named {
        let is_known = CURRENCIES.contains(&named.as_str());
        let agrees = in_cell.is_none_or(|code| code == named);
        return if is_known && agrees {
            Ok(named)
        } else {
            Err(in_cell.map_or(named.clone(), |code| format!("{named} / {code}")))
        };
    }
    currency_of(in_cell, fee, &reader.options.mapping)
        .or_else(|| {
            // Where other rows name theirs, a blank cell is no euro.
            reader
                .column(Field::Currency)
                .is_none()
                .then(|| USUAL.to_owned())
        })
        .ok_or_else(String::new)
}

/// The currency that a cell, its header or the mapping names.
pub(in crate::import) fn currency_of(
    in_cell: Option<&str>,
    column: &Column,
    mapping: &Mapping,
) -> Option<String> {
    in_cell
        .map(str::to_owned)
        .or_else(|| column.named.currency.clone())
        .or_else(|| mapping.defaults.currency.clone())
}

fn named(cell: &Cell<'_>) -> Option<String> {
    match cell.text.as_ref() {
        "€" => Some("EUR".to_owned()),
        "$" => Some("USD".to_owned()),
        "£" => Some("GBP".to_owned()),
        text if text.eq_ignore_ascii_case("euro") => Some("EUR".to_owned()),
        text if text.eq_ignore_ascii_case("sfr") || text.eq_ignore_ascii_case("sfr.") => {
            Some("CHF".to_owned())
        }
        text => {
            let code = text.to_uppercase();
            CURRENCIES.contains(&code.as_str()).then_some(code)
        }
    }
}
