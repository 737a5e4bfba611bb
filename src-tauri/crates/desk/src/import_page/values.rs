//! What is typed as an answer, read as everywhere else, and the way answers are written and kept.
//! Never: what is asked.

use store::Money;
use words::{Words, format, typed};

use super::Draft;
use crate::import::Field;
use crate::now::Now;

/// The currency in which an amount is typed where the list names none.
const CURRENCY: &str = "EUR";

impl Draft {
    /// An answer as it is kept, or why it cannot be read, in words.
    pub(super) fn read_value(
        &self,
        row: u32,
        field: Field,
        text: &str,
        now: &Now,
        words: Words,
    ) -> Result<String, String> {
        let text = text.trim();
        // Readings are handed over the way answers are written.
        if field.is_day() {
            if let Ok(day) = text.parse::<terms::Date>() {
                return Ok(day.to_string());
            }
            return typed::date(text, now.today)
                .map(|day| day.to_string())
                .map_err(|error| error.text(words.language()));
        }
        if field.is_amount() {
            return typed_amount(text, &self.currency_of(row), words)
                .map(|money| amount_value(&money));
        }
        if field == Field::TermMonths {
            let least = self.edition.minimum_term_months;
            return match text.parse::<u32>() {
                Ok(months) if months >= least => Ok(months.to_string()),
                _ => Err(words.import_page_reason_term(i64::from(least))),
            };
        }
        if text.is_empty() {
            return Err(words.import_page_reason_missing());
        }
        Ok(text.to_owned())
    }

    /// The currency in which the fee of a row is meant.
    pub(super) fn currency_of(&self, row: u32) -> String {
        self.plan
            .rows
            .iter()
            .find(|known| known.row == row)
            .and_then(|known| known.contract.yearly_fee.as_ref())
            .map(|fee| fee.currency.clone())
            .or_else(|| self.options.mapping.defaults.currency.clone())
            .unwrap_or_else(|| CURRENCY.to_owned())
    }
}

/// An amount that was typed, or one as an answer is written: `4800.00 EUR`.
pub(super) fn typed_amount(text: &str, currency: &str, words: Words) -> Result<Money, String> {
    if let Some(money) = written_amount(text) {
        return Ok(money);
    }
    typed::money(text, currency, words.language())
        .map(|amount_minor| Money {
            amount_minor,
            currency: currency.to_owned(),
        })
        .map_err(|error| error.text(words.language()))
}

/// An amount as an answer is written.
pub(super) fn amount_value(money: &Money) -> String {
    let digits = format::minor_digits(&money.currency);
    let unit = 10_i64.pow(digits);
    let whole = money.amount_minor / unit;
    let rest = money.amount_minor % unit;
    let places = usize::try_from(digits).unwrap_or(0);
    let amount = if digits == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{rest:0places$}")
    };
    format!("{amount} {}", money.currency)
}

/// Reads what [`amount_value`] writes, and nothing else.
fn written_amount(text: &str) -> Option<Money> {
    let (amount, currency) = text.split_once(' ')?;
    let minor: String = amount.chars().filter(|sign| *sign != '.').collect();
    let money = Money {
        amount_minor: minor.parse().ok()?,
        currency: currency.to_owned(),
    };
    (currency.len() == 3 && amount_value(&money) == text).then_some(money)
}
