//! The format of each column of days and amounts, decided by all rows that hold contracts.

use std::collections::BTreeMap;

use documents::foreign::ForeignCell;

use super::amounts::{self, Decimals};
use super::cells::{Cell, Line, Taking};
use super::columns::Column;
use super::days::{self, Order, Written};
use super::field::Field;
use super::mapping::Format;
use super::plan::Candidate;

/// The formats of a list's columns, by place.
#[derive(Debug, Default)]
pub(super) struct Formats {
    days: BTreeMap<usize, Order>,
    amounts: BTreeMap<usize, Decimals>,
}

/// What one cell means in its column.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Read<T> {
    /// It holds nothing.
    Blank,
    /// This and nothing else.
    Value(T),
    /// One of these; none if it cannot be read.
    Open(Vec<T>),
}

impl Formats {
    /// Decides the formats of `columns`; `currency` gives the currency of a row.
    pub(super) fn of(
        lines: &[&Line<'_>],
        columns: &[Column],
        taking: Taking,
        currency: impl Fn(&Line<'_>, Option<&str>) -> Option<String>,
    ) -> Self {
        let mut formats = Self::default();
        for column in columns {
            let Some(field) = column.field else { continue };
            let chosen = column.choice.format.or(column.named.format);
            if field.is_day() {
                let texts: Vec<Written> = lines
                    .iter()
                    .map(|line| line.cell(column.place))
                    .filter(|cell| cell.is_text())
                    .map(|cell| days::written(&cell.text, taking.counts_from_1904))
                    .collect();
                let chosen = chosen.filter(|format| format.is_of_days());
                formats
                    .days
                    .insert(column.place, Order::of(texts.iter(), chosen));
            }
            if field.is_amount() {
                let cells: Vec<(amounts::Figures, String)> = lines
                    .iter()
                    .filter_map(|line| {
                        let cell = line.cell(column.place);
                        let written =
                            amounts::written(cell.is_text().then_some(&cell.text)?).ok()?;
                        let currency = currency(line, written.currency.as_deref())
                            .unwrap_or_else(|| "EUR".to_owned());
                        Some((written.figures, currency))
                    })
                    .collect();
                let cells = cells
                    .iter()
                    .map(|(figures, currency)| (figures, currency.as_str()));
                formats
                    .amounts
                    .insert(column.place, Decimals::of(cells, chosen));
            }
        }
        formats
    }

    /// The format of a column, and between which ones it is open.
    pub(super) fn format_of(&self, place: usize) -> (Option<Format>, Vec<Format>) {
        if let Some(order) = self.days.get(&place) {
            return (order.format(), order.open());
        }
        self.amounts
            .get(&place)
            .map_or((None, Vec::new()), |decimals| {
                (decimals.format(), decimals.open())
            })
    }

    /// The day in a cell.
    pub(super) fn day(
        &self,
        column: &Column,
        cell: &Cell<'_>,
        taking: Taking,
    ) -> Read<terms::Date> {
        let is_1904 = match column.choice.format {
            Some(Format::Serial) => false,
            Some(Format::Serial1904) => true,
            _ => taking.counts_from_1904.unwrap_or(false),
        };
        match cell.value {
            _ if cell.is_blank() => Read::Blank,
            ForeignCell::Day(day) => Read::Value(*day),
            ForeignCell::Moment(moment) => Read::Value(moment.date()),
            ForeignCell::Number(number) => {
                let compact = days::written(&cell.text, None);
                let by_count = days::of_serial(*number, is_1904);
                match (by_count, compact) {
                    (Some(day), _) => Read::Value(day),
                    // 20260302 as a number.
                    (None, written @ Written::Several(days::Separator::None, _)) => {
                        self.meaning(column.place, &written)
                    }
                    _ => Read::Open(Vec::new()),
                }
            }
            ForeignCell::Text(_) => self.meaning(
                column.place,
                &days::written(&cell.text, taking.counts_from_1904),
            ),
            _ => Read::Open(Vec::new()),
        }
    }

    fn meaning(&self, place: usize, written: &Written) -> Read<terms::Date> {
        let nothing = Order::default();
        let order = self.days.get(&place).unwrap_or(&nothing);
        match order.meaning(written) {
            days::Meaning::Day(day) => Read::Value(day),
            days::Meaning::Open(days) => Read::Open(days),
            days::Meaning::None => Read::Open(Vec::new()),
        }
    }

    /// The minor units of the figures in a text cell.
    pub(super) fn amount(
        &self,
        place: usize,
        figures: &amounts::Figures,
        currency: &str,
    ) -> Read<i64> {
        let nothing = Decimals::default();
        let decimals = self.amounts.get(&place).unwrap_or(&nothing);
        match decimals.meaning(figures, currency) {
            amounts::Meaning::Minor(minor) => Read::Value(minor),
            amounts::Meaning::Open(all) => Read::Open(all),
            amounts::Meaning::None => Read::Open(Vec::new()),
        }
    }
}

/// What a cell would mean if its column had `format`, for the example beside a question.
pub(super) fn example(
    field: Field,
    cell: &Cell<'_>,
    format: Format,
    taking: Taking,
) -> Option<Candidate> {
    if field.is_amount() {
        let written = amounts::written(&cell.text).ok()?;
        let currency = written.currency.unwrap_or_else(|| "EUR".to_owned());
        let digits = words::format::minor_digits(&currency);
        let amount_minor = written.figures.minor(format, digits)?;
        return Some(Candidate::Amount(store::Money {
            amount_minor,
            currency,
        }));
    }
    match days::written(&cell.text, taking.counts_from_1904) {
        Written::Several(_, days) => days
            .into_iter()
            .find(|(known, _)| *known == format)
            .map(|(_, day)| Candidate::Day(day)),
        Written::One(_) | Written::YearFirst(_) | Written::Nothing => None,
    }
}
