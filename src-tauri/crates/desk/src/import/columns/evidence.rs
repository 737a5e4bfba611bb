//! What the cells of a column look like. Enough rows are looked at to recognise it; formats are
//! decided by all rows, elsewhere.

use std::collections::BTreeSet;

use documents::foreign::ForeignCell;
use terms::Edition;

use crate::import::amounts;
use crate::import::cells::Cell;
use crate::import::days::{self, Written};
use crate::import::field::Field;
use crate::import::lengths::{self, Length, Unit};
use crate::import::mapping::Mapping;
use crate::import::people;
use crate::import::sheet::{self, List};
use crate::import::vocabulary::{self, folded};
use crate::limits::CURRENCIES;

/// So many rows are looked at.
const ROWS: usize = 400;

/// How many cells look like what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) filled: u32,
    /// Days, and texts that are meant to be some.
    pub(super) days: u32,
    /// Periods such as `3 Monate zum Jahresende`.
    pub(super) periods: u32,
    pub(super) amounts: u32,
    pub(super) lengths: u32,
    pub(super) levels: u32,
    pub(super) addresses: u32,
    pub(super) currencies: u32,
    /// Names with a legal form.
    pub(super) companies: u32,
    /// Letters and figures without a blank, each once.
    pub(super) numbers: u32,
    /// Cells with more than one part of a contact.
    pub(super) several_parts: u32,
    texts: u32,
    has_figures: bool,
    no_notice: u32,
    /// 1, 2, 3 … in order: a count of rows.
    counts_rows: bool,
}

impl Evidence {
    pub(super) fn of(
        list: &List<'_>,
        place: usize,
        mapping: &Mapping,
        edition: &Edition,
        unit: Option<Unit>,
    ) -> Self {
        let mut evidence = Self::default();
        let mut seen = BTreeSet::new();
        let mut count = 0.0;
        evidence.counts_rows = true;
        let rows = list
            .lines
            .iter()
            .filter(|line| {
                line.filled() > 1
                    && !sheet::is_total(line)
                    && !sheet::repeats_headers(line, &list.headers)
            })
            .take(ROWS);
        for line in rows {
            let cell = line.cell(place);
            if cell.is_blank() {
                continue;
            }
            evidence.filled += 1;
            count += 1.0;
            let number = cell
                .number()
                .or_else(|| cell.text.trim_end_matches('.').parse().ok());
            evidence.counts_rows &= number == Some(count);
            evidence.look(cell, list, mapping, edition, unit);
            let is_number = cell.text.chars().any(|sign| sign.is_ascii_digit())
                && !cell.text.contains([' ', '@', '\n'])
                && cell.text.chars().count() <= crate::limits::NUMBER
                && seen.insert(folded(&cell.text));
            evidence.numbers += u32::from(is_number);
        }
        evidence.counts_rows &= evidence.filled > 1;
        evidence
    }

    fn look(
        &mut self,
        cell: &Cell<'_>,
        list: &List<'_>,
        mapping: &Mapping,
        edition: &Edition,
        unit: Option<Unit>,
    ) {
        let text = cell.text.as_ref();
        let is_number = cell.number().is_some();
        let is_day = match cell.value {
            ForeignCell::Day(_) | ForeignCell::Moment(_) => true,
            ForeignCell::Number(number) => days::of_serial(*number, false).is_some(),
            _ => {
                days::written(text, list.taking.counts_from_1904) != Written::Nothing
                    || is_meant_as_day(text)
            }
        };
        let is_length = match cell.number() {
            Some(number) => lengths::of_number(number, unit) != Length::Nothing,
            None => lengths::of_text(text, unit) != Length::Nothing,
        };
        self.texts += u32::from(cell.is_text());
        self.has_figures |= text.contains(|sign: char| sign.is_ascii_digit());
        self.days += u32::from(is_day);
        self.periods += u32::from(!is_day && names_a_period(text));
        self.amounts += u32::from(is_number || amounts::written(text).is_ok());
        self.lengths += u32::from(is_length);
        self.levels += u32::from(vocabulary::level(text, edition, &mapping.levels).is_some());
        self.addresses += u32::from(is_address(text));
        self.currencies += u32::from(CURRENCIES.contains(&text) || text == "€");
        self.companies += u32::from(has_legal_form(text));
        self.no_notice += u32::from(vocabulary::is_no_notice(text));
        let people = people::in_one_cell(text);
        let has_several = people.len() > 1
            || people
                .iter()
                .any(|person| !person.email.is_empty() || !person.phone.is_empty());
        self.several_parts += u32::from(has_several);
    }

    /// More than half of the cells.
    pub(super) fn is_mostly(&self, count: u32) -> bool {
        count > 0 && count * 2 >= self.filled
    }

    /// Four of five cells.
    pub(super) fn is_nearly(&self, count: u32) -> bool {
        count > 0 && count * 5 >= self.filled * 4
    }

    /// Whether the cells agree with a name that may mean other things too.
    pub(super) fn supports(&self, field: Field) -> bool {
        match field {
            // `Auftrag` may hold days or the numbers of orders; a word is neither, and is asked.
            Field::ReceivedOn | Field::ActivatesOn if !self.has_figures => self.filled > 0,
            field if field.is_day() => self.is_mostly(self.days + self.no_notice) && self.days > 0,
            field if field.is_amount() => {
                self.is_mostly(self.amounts) && !self.is_mostly(self.days)
            }
            Field::TermMonths => self.filled > 0 && !self.is_mostly(self.days),
            Field::Level => self.is_mostly(self.levels),
            Field::Number => self.filled > 0 && !self.counts_rows,
            Field::CustomerName | Field::Owner | Field::Note => self.is_mostly(self.texts),
            _ => self.filled > 0,
        }
    }
}

/// Whether a text looks like a day even where it is none: `13.25.2026`.
fn is_meant_as_day(text: &str) -> bool {
    let mut figures = text.split(['.', '/', '-']).map(str::trim);
    let is_figure = |part: &str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let count = figures.clone().count();
    count == 3 && figures.all(is_figure)
}

fn names_a_period(text: &str) -> bool {
    folded(text).split(' ').any(|word| {
        [
            "monat",
            "woche",
            "tag",
            "quartal",
            "jahresende",
            "month",
            "week",
            "day",
            "quarter",
        ]
        .iter()
        .any(|unit| word.starts_with(unit))
    })
}

fn is_address(text: &str) -> bool {
    let text = people::clean_email(text);
    text.contains('@') && !text.contains(char::is_whitespace)
}

fn has_legal_form(text: &str) -> bool {
    text.split([' ', ',']).any(|word| {
        matches!(
            word,
            "GmbH"
                | "gGmbH"
                | "AG"
                | "KG"
                | "OHG"
                | "SE"
                | "eG"
                | "e.K."
                | "e.V."
                | "UG"
                | "mbH"
                | "KGaA"
                | "GbR"
                | "Ltd"
                | "Ltd."
                | "Inc."
                | "Inc"
                | "LLC"
                | "plc"
                | "S.A."
                | "BV"
                | "B.V."
                | "AöR"
        )
    })
}
