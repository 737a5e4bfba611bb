//! One row read into the facts of a contract: each cell by its column's format, answers in place
//! of cells, and a question for whatever cannot be taken as it stands. Never: the register.

use std::collections::BTreeMap;

use store::Money;
use terms::{Channel, Date, Edition, Party};

use super::cells::{Cell, Line, NOTHING};
use super::columns::Column;
use super::field::Field;
use super::formats::{Formats, Read};
use super::lengths::{self, Length};
use super::options::{Options, Take};
use super::plan::{Asked, Candidate, Message, Question, RowContact, RowContract};
use super::sheet::List;
use super::vocabulary;

mod fee;
mod persons;

pub(super) use fee::currency_of;

/// What rows are read with.
pub(super) struct Reader<'a> {
    list: &'a List<'a>,
    by_field: BTreeMap<Field, &'a Column>,
    formats: &'a Formats,
    options: &'a Options,
    edition: &'a Edition,
}

/// A row as far as it could be read.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) row: u32,
    pub(super) contract: RowContract,
    /// A as the row has it; `contract.activates_on` may follow from the order instead.
    pub(super) activates_on: Option<Date>,
    pub(super) customer_number: Option<String>,
    /// Days that are only checked.
    pub(super) checked: Vec<(Field, Date)>,
    pub(super) notice: Option<(Date, Party, Channel)>,
    pub(super) take: Option<Take>,
    /// Cells as written, of fields that a rule may refuse.
    pub(super) written: BTreeMap<Field, String>,
    pub(super) questions: Vec<Question>,
    pub(super) messages: Vec<Message>,
}

impl Draft {
    pub(super) fn ask(
        &mut self,
        field: Field,
        raw: &str,
        candidates: Vec<Candidate>,
        asked: Asked,
    ) {
        if self
            .questions
            .iter()
            .any(|question| question.field == field)
        {
            return;
        }
        self.questions.push(Question {
            field,
            raw: shortened(raw),
            candidates,
            asked,
        });
    }

    pub(super) fn asks(&self, field: Field) -> bool {
        self.questions
            .iter()
            .any(|question| question.field == field)
    }
}

/// A cell of a whole novel is told from another one by its beginning.
fn shortened(raw: &str) -> String {
    const MOST: usize = 200;
    match raw.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", raw.get(..at).unwrap_or_default()),
        None => raw.to_owned(),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        list: &'a List<'a>,
        columns: &'a [Column],
        formats: &'a Formats,
        options: &'a Options,
        edition: &'a Edition,
    ) -> Self {
        let by_field = columns
            .iter()
            .filter_map(|column| Some((column.field?, column)))
            .collect();
        Self {
            list,
            by_field,
            formats,
            options,
            edition,
        }
    }

    /// The column of a field.
    pub(super) fn column(&self, field: Field) -> Option<&'a Column> {
        self.by_field.get(&field).copied()
    }

    pub(super) fn cell<'l>(&self, line: &'l Line<'a>, field: Field) -> &'l Cell<'a> {
        self.column(field)
            .map_or(&NOTHING, |column| line.cell(column.place))
    }

    /// The text of a field: the answer, else the cell.
    pub(super) fn text(&self, line: &Line<'a>, field: Field) -> String {
        match self.options.answer(line.number, field) {
            Some(answer) => answer.to_owned(),
            None => self.cell(line, field).text.clone().into_owned(),
        }
    }

    /// A text that stays on one line; none if it holds nothing.
    fn plain(&self, line: &Line<'a>, field: Field) -> Option<String> {
        let text = self.text(line, field);
        let text = if self.list.taking.is_own_export {
            text
        } else {
            // A line break in a cell is layout.
            text.split(['\r', '\n'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        };
        (!text.is_empty()).then_some(text)
    }

    /// Reads a row.
    pub(super) fn read(&self, line: &Line<'a>) -> Draft {
        let mut draft = Draft {
            row: line.number,
            contract: RowContract::default(),
            activates_on: None,
            customer_number: None,
            checked: Vec::new(),
            notice: None,
            take: self.options.take(line.number),
            written: [Field::ActivatesOn, Field::TermMonths, Field::YearlyFee]
                .into_iter()
                .map(|field| (field, self.text(line, field)))
                .collect(),
            questions: Vec::new(),
            messages: Vec::new(),
        };
        draft.contract.number = self.plain(line, Field::Number);
        draft.contract.customer_name = self.plain(line, Field::CustomerName);
        draft.customer_number = self.plain(line, Field::CustomerNumber);
        draft.contract.owner = self.plain(line, Field::Owner);
        let note = self.text(line, Field::Note).replace("\r\n", "\n");
        draft.contract.note = (!note.is_empty()).then_some(note);
        self.level(line, &mut draft);
        draft.contract.received_on = self.day(line, Field::ReceivedOn, &mut draft);
        draft.activates_on = self.day(line, Field::ActivatesOn, &mut draft);
        draft.contract.activates_on = draft.activates_on;
        self.term(line, &mut draft);
        self.fee(line, &mut draft);
        draft.contract.contacts = self.contacts(line, &mut draft);
        self.notice(line, &mut draft);
        for field in [Field::LastDay, Field::RenewsOn, Field::NoticeBy] {
            if let Some(day) = self.day(line, field, &mut draft) {
                draft.checked.push((field, day));
            }
        }
        draft
    }

    fn level(&self, line: &Line<'a>, draft: &mut Draft) {
        let mapping = &self.options.mapping;
        let text = self.text(line, Field::Level);
        let levels = || -> Vec<Candidate> {
            self.edition
                .levels
                .iter()
                .map(|level| Candidate::Text(level.id.clone()))
                .collect()
        };
        if text.is_empty() {
            match &mapping.defaults.level {
                Some(level) => draft.contract.level = Some(level.clone()),
                None => draft.ask(Field::Level, "", levels(), Asked::Missing),
            }
            return;
        }
        match vocabulary::level(&text, self.edition, &mapping.levels) {
            Some(level) => draft.contract.level = Some(level),
            None => draft.ask(Field::Level, &text, levels(), Asked::Unreadable),
        }
    }

    fn day(&self, line: &Line<'a>, field: Field, draft: &mut Draft) -> Option<Date> {
        if let Some(answer) = self.options.answer(line.number, field) {
            let answer = answer.trim();
            if answer.is_empty() {
                return None;
            }
            let day = answer.parse().ok();
            if day.is_none() {
                draft.ask(field, answer, Vec::new(), Asked::Unreadable);
            }
            return day;
        }
        let column = self.column(field)?;
        let cell = line.cell(column.place);
        let says_nothing = (field.is_checked_only() && vocabulary::is_open_end(&cell.text))
            || (field == Field::NoticeReceivedOn && vocabulary::is_no_notice(&cell.text));
        if says_nothing && !self.list.taking.is_own_export {
            return None;
        }
        match self.formats.day(column, cell, self.list.taking) {
            Read::Blank => None,
            Read::Value(day) => Some(day),
            Read::Open(days) => {
                let asked = if days.is_empty() {
                    Asked::Unreadable
                } else {
                    Asked::Ambiguous
                };
                let candidates = days.into_iter().map(Candidate::Day).collect();
                draft.ask(field, &cell.text, candidates, asked);
                None
            }
        }
    }

    fn term(&self, line: &Line<'a>, draft: &mut Draft) {
        let field = Field::TermMonths;
        if let Some(answer) = self.options.answer(line.number, field) {
            match answer.trim().parse() {
                Ok(months) => draft.contract.term_months = Some(months),
                Err(_) if answer.trim().is_empty() => {}
                Err(_) => draft.ask(field, answer, Vec::new(), Asked::Unreadable),
            }
            return;
        }
        let Some(column) = self.column(field) else {
            return;
        };
        let cell = line.cell(column.place);
        if cell.is_blank() {
            return;
        }
        let unit = column.named.unit;
        let length = match cell.number() {
            Some(number) => lengths::of_number(number, unit),
            None => lengths::of_text(&cell.text, unit),
        };
        match length {
            Length::Months(months) => draft.contract.term_months = Some(months),
            Length::Unclear(_, as_years) => draft.ask(
                field,
                &cell.text,
                vec![Candidate::Months(as_years)],
                Asked::Ambiguous,
            ),
            Length::Nothing => draft.ask(field, &cell.text, Vec::new(), Asked::Unreadable),
        }
    }

    fn notice(&self, line: &Line<'a>, draft: &mut Draft) {
        let Some(received_on) = self.day(line, Field::NoticeReceivedOn, draft) else {
            return;
        };
        draft.contract.notice_received_on = Some(received_on);
        let mapping = &self.options.mapping;
        let party = self.word(
            line,
            Field::NoticeParty,
            mapping.defaults.notice_party.as_deref(),
            |text| vocabulary::party(text, &mapping.parties),
            || Party::ALL.map(Party::id).to_vec(),
            draft,
        );
        let channel = self.word(
            line,
            Field::NoticeChannel,
            mapping.defaults.notice_channel.as_deref(),
            |text| vocabulary::channel(text, &mapping.channels),
            || Channel::ALL.map(Channel::id).to_vec(),
            draft,
        );
        draft.notice = party
            .zip(channel)
            .map(|(party, channel)| (received_on, party, channel));
    }

    /// A word that stands for an id; where the cell is blank the default, else a question.
    fn word<T>(
        &self,
        line: &Line<'a>,
        field: Field,
        default: Option<&str>,
        meaning: impl Fn(&str) -> Option<T>,
        all: impl Fn() -> Vec<&'static str>,
        draft: &mut Draft,
    ) -> Option<T> {
        let written = self.text(line, field);
        let text = if written.is_empty() {
            default.unwrap_or_default()
        } else {
            written.as_str()
        };
        let found = meaning(text);
        if found.is_none() {
            let candidates = all()
                .into_iter()
                .map(|id| Candidate::Text(id.to_owned()))
                .collect();
            let asked = if text.is_empty() {
                Asked::Missing
            } else {
                Asked::Unreadable
            };
            draft.ask(field, text, candidates, asked);
        }
        found
    }

    fn fee(&self, line: &Line<'a>, draft: &mut Draft) {
        let yearly = fee::read(self, line, Field::YearlyFee, draft);
        let monthly = fee::read(self, line, Field::MonthlyFee, draft);
        draft.contract.yearly_fee = match (yearly, monthly) {
            (Some(yearly), Some(monthly)) if yearly != monthly => {
                let raw = self.text(line, Field::YearlyFee);
                let both = vec![Candidate::Amount(yearly), Candidate::Amount(monthly)];
                draft.ask(Field::YearlyFee, &raw, both, Asked::Ambiguous);
                None
            }
            (Some(fee), _) => Some(fee),
            (None, Some(fee)) => {
                draft.messages.push(Message::FeePerMonth);
                Some(fee)
            }
            (None, None) => None,
        };
    }

    fn contacts(&self, line: &Line<'a>, draft: &mut Draft) -> Vec<RowContact> {
        persons::read(self, line, draft)
    }
}

/// The same money, times as many.
fn times(money: Money, factor: i64) -> Money {
    Money {
        amount_minor: money.amount_minor.saturating_mul(factor),
        ..money
    }
}
