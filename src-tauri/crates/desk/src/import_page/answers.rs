//! What a person says to a list: another sheet, what a column holds, answers to questions, and
//! what becomes of rows. Never: what a plan makes of it, reading what is typed.

use std::collections::BTreeSet;

use store::Register;
use words::{Words, format};

use super::control::take_of_id;
use super::questions::LEAVE_OUT;
use super::values::typed_amount;
use super::{Draft, Group};
use crate::describe;
use crate::import::{
    About, Answer, ColumnChoice, ColumnQuestion, Field, Format, Incomplete, Mapping, Options,
    RowChoice, RowContact, Take,
};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::FieldAnswer;
use crate::views::import::{
    ImportAnswerInput, ImportColumnAnswer, ImportColumnInput, ImportSheetInput, ImportTakeInput,
};
use crate::views::shared::{DayView, ProblemView};

impl Draft {
    /// Reads another sheet; what was said about rows of the one before does not hold there.
    pub fn choose_sheet(
        &mut self,
        register: &Register,
        input: &ImportSheetInput,
        now: &Now,
    ) -> Result<(), Problem> {
        if !self.plan.sheets.contains(&input.sheet) {
            return Err(Problem::at(Code::InvalidValue, "sheet"));
        }
        self.say(register, now, |options| {
            options.sheet = Some(input.sheet.clone());
            options.answers.clear();
            options.rows.clear();
            options.mapping.answers.clear();
            options.mapping.rows.clear();
        })
    }

    /// Says what a column holds and how it is written.
    pub fn choose_column(
        &mut self,
        register: &Register,
        input: &ImportColumnInput,
        now: &Now,
    ) -> Result<(), Problem> {
        let field = match &input.field {
            Some(id) => {
                Some(Field::from_id(id).ok_or_else(|| Problem::at(Code::InvalidValue, "field"))?)
            }
            None => None,
        };
        let format = match &input.format {
            Some(id) => {
                Some(Format::from_id(id).ok_or_else(|| Problem::at(Code::InvalidValue, "format"))?)
            }
            None => None,
        };
        let taken_from = self
            .plan
            .columns
            .iter()
            .find(|column| field.is_some() && column.field == field && column.key != input.key)
            .map(|column| column.key.clone());
        self.say(register, now, |options| {
            // A field stands in one column: the one it is taken from is left out.
            if let Some(key) = taken_from {
                options.mapping.columns.insert(key, left_out());
            }
            let choice = ColumnChoice {
                field,
                format,
                ignore: field.is_none(),
            };
            options.mapping.columns.insert(input.key.clone(), choice);
        })
    }

    /// Answers a question about a whole column.
    pub fn answer_column(
        &mut self,
        register: &Register,
        input: &ImportColumnAnswer,
        now: &Now,
    ) -> Result<(), Problem> {
        self.is_current(input.revision)?;
        let place = usize::try_from(input.question).unwrap_or(usize::MAX);
        let question = self
            .plan
            .column_questions
            .get(place)
            .cloned()
            .ok_or_else(|| Problem::at(Code::InvalidValue, "question"))?;
        let mut mapping = self.options.mapping.clone();
        answer(&mut mapping, &question, input.choice.trim())?;
        self.say(register, now, |options| options.mapping = mapping)
    }

    /// Says what becomes of rows, or takes back what was said and answered.
    pub fn take(
        &mut self,
        register: &Register,
        input: &ImportTakeInput,
        now: &Now,
    ) -> Result<(), Problem> {
        let take = match &input.take {
            Some(id) => {
                Some(take_of_id(id).ok_or_else(|| Problem::at(Code::InvalidValue, "take"))?)
            }
            None => None,
        };
        let rows: BTreeSet<u32> = if input.rows.is_empty() {
            self.differing().collect()
        } else {
            input.rows.iter().copied().collect()
        };
        self.say(register, now, |options| {
            forget_takes(options, &rows);
            if let Some(take) = take {
                let choices = rows.iter().map(|row| RowChoice { row: *row, take });
                options.rows.extend(choices);
            } else {
                options.answers.retain(|said| !rows.contains(&said.row));
                let kept = &mut options.mapping.answers;
                kept.retain(|said| !rows.contains(&said.row));
            }
        })
    }

    /// Answers a question about a row.
    pub fn answer_row(
        &mut self,
        register: &Register,
        input: &ImportAnswerInput,
        now: &Now,
        words: Words,
    ) -> Result<(), Problem> {
        let field =
            Field::from_id(&input.field).ok_or_else(|| Problem::at(Code::InvalidValue, "field"))?;
        let value = if input.contacts.is_empty() {
            self.read_value(input.row, field, &input.value, now, words)
                .map_err(|_| Problem::at(Code::InvalidValue, field.id()))?
        } else {
            self.chosen_contacts(input)?
        };
        // Which people stay is said for all of them at once.
        let field = if input.contacts.is_empty() {
            field
        } else {
            Field::Contacts
        };
        self.say(register, now, |options| {
            options
                .answers
                .retain(|said| said.row != input.row || said.field != field);
            options.answers.push(Answer {
                row: input.row,
                field,
                value,
            });
        })
    }

    /// What is said back while an answer is typed.
    pub fn echo(&self, input: &ImportAnswerInput, now: &Now, words: Words) -> FieldAnswer {
        let Some(field) = Field::from_id(&input.field) else {
            return FieldAnswer::default();
        };
        let value = match self.read_value(input.row, field, &input.value, now, words) {
            Ok(value) => value,
            Err(message) => {
                return FieldAnswer {
                    problem: Some(refused(field, message, words)),
                    ..FieldAnswer::default()
                };
            }
        };
        let say = match field {
            _ if field.is_day() => value.parse().ok().map(|day| {
                let view = DayView::of(day, now.today, words);
                words.field_say_today(&view.with_weekday, &view.distance)
            }),
            Field::TermMonths => value.parse().ok().map(|months| words.month_count(months)),
            _ if field.is_amount() => {
                typed_amount(&input.value, &self.currency_of(input.row), words)
                    .ok()
                    .map(|money| {
                        format::money_exact(money.amount_minor, &money.currency, words.language())
                    })
            }
            _ => None,
        };
        FieldAnswer {
            say,
            ..FieldAnswer::default()
        }
    }

    /// What was chosen for a row.
    pub(super) fn take_of(&self, row: u32) -> Option<Take> {
        let said = self.options.rows.iter().rev();
        said.chain(self.options.mapping.rows.iter().rev())
            .find(|choice| choice.row == row)
            .map(|choice| choice.take)
    }

    /// What was answered for a row.
    pub(super) fn answers_of(&self, row: u32) -> impl Iterator<Item = &Answer> {
        self.options
            .answers
            .iter()
            .filter(move |answer| answer.row == row)
    }

    /// The rows whose days differ from the terms.
    pub(super) fn differing(&self) -> impl Iterator<Item = u32> {
        self.plan
            .rows
            .iter()
            .filter(|row| Group::of(row) == Group::Differ && !row.differences.is_empty())
            .map(|row| row.row)
    }

    /// The contacts that stay, as an answer is written.
    fn chosen_contacts(&self, input: &ImportAnswerInput) -> Result<String, Problem> {
        let row = self
            .plan
            .rows
            .iter()
            .find(|row| row.row == input.row)
            .ok_or_else(|| Problem::at(Code::InvalidValue, "row"))?;
        let chosen: Vec<String> = input
            .contacts
            .iter()
            .filter_map(|at| row.contract.contacts.get(usize::try_from(*at).ok()?))
            .map(RowContact::written)
            .collect();
        Ok(chosen.join("; "))
    }
}

fn left_out() -> ColumnChoice {
    ColumnChoice {
        ignore: true,
        ..ColumnChoice::default()
    }
}

fn forget_takes(options: &mut Options, rows: &BTreeSet<u32>) {
    options.rows.retain(|choice| !rows.contains(&choice.row));
    options
        .mapping
        .rows
        .retain(|choice| !rows.contains(&choice.row));
}

/// Puts the answer to a question about a column where the mapping keeps it.
fn answer(mapping: &mut Mapping, question: &ColumnQuestion, choice: &str) -> Result<(), Problem> {
    let refused = || Problem::at(Code::InvalidValue, question.field.id());
    if choice.is_empty() {
        return Err(refused());
    }
    match &question.about {
        About::Format => {
            let key = question.key.clone().ok_or_else(refused)?;
            let format = Format::from_id(choice).ok_or_else(refused)?;
            let column = mapping.columns.entry(key).or_default();
            column.format = Some(format);
            column.field.get_or_insert(question.field);
        }
        About::Word(word) => {
            let meanings = match question.field {
                Field::Level => &mut mapping.levels,
                Field::NoticeParty => &mut mapping.parties,
                Field::NoticeChannel => &mut mapping.channels,
                _ => &mut mapping.customers,
            };
            meanings.insert(word.clone(), choice.to_owned());
        }
        About::Default => {
            let defaults = &mut mapping.defaults;
            let choice = choice.to_owned();
            match question.field {
                Field::Contact(..) if choice == LEAVE_OUT => {
                    defaults.incomplete_contacts = Some(Incomplete::LeaveOut);
                }
                Field::Level => defaults.level = Some(choice),
                Field::Currency => defaults.currency = Some(choice),
                Field::NoticeParty => defaults.notice_party = Some(choice),
                Field::NoticeChannel => defaults.notice_channel = Some(choice),
                Field::TermMonths => {
                    defaults.term_months = Some(choice.parse().map_err(|_| refused())?);
                }
                _ => return Err(refused()),
            }
        }
    }
    Ok(())
}

fn refused(field: Field, message: String, words: Words) -> ProblemView {
    ProblemView {
        message,
        remedy: None,
        safe: None,
        ..describe::problem(&Problem::at(Code::InvalidValue, field.id()), words)
    }
}
