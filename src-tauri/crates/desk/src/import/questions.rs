//! Questions of single rows that are one question about their column: its format, a word that is
//! used again and again, a value that no row says. Each is asked once, with all its answers.

use std::collections::BTreeMap;

use terms::{Channel, Edition, Party};

use super::cells::Line;
use super::columns::Column;
use super::field::Field;
use super::formats::{self, Formats};
use super::mapping::{Format, Mapping};
use super::plan::{About, Asked, Candidate, ColumnQuestion, ColumnReading, PlanRow};
use super::sheet::List;

/// So many examples stand beside each answer.
const EXAMPLES: usize = 3;
/// So many different words of a column are asked; a column with more holds something else.
const WORDS: usize = 40;

/// What is open about whole columns.
pub(super) fn of(
    list: &List<'_>,
    lines: &[&Line<'_>],
    columns: &[Column],
    formats: &Formats,
    rows: &[PlanRow],
    mapping: &Mapping,
    edition: &Edition,
) -> Vec<ColumnQuestion> {
    let mut questions: Vec<ColumnQuestion> = columns
        .iter()
        .filter_map(|column| about_format(list, lines, column, formats, rows))
        .collect();
    let levels: Vec<String> = edition
        .levels
        .iter()
        .map(|level| level.id.clone())
        .collect();
    let parties = Party::ALL.map(|party| party.id().to_owned()).to_vec();
    let channels = Channel::ALL.map(|channel| channel.id().to_owned()).to_vec();
    for (field, choices) in [
        (Field::Level, levels),
        (Field::NoticeParty, parties),
        (Field::NoticeChannel, channels),
    ] {
        let column = columns.iter().find(|column| column.field == Some(field));
        questions.extend(about_words(field, column, &choices, rows));
        questions.extend(about_default(field, column, &choices, rows));
    }
    if mapping.defaults.incomplete_contacts.is_none() {
        questions.extend(about_contacts(rows));
    }
    questions
}

fn about_format(
    list: &List<'_>,
    lines: &[&Line<'_>],
    column: &Column,
    formats: &Formats,
    rows: &[PlanRow],
) -> Option<ColumnQuestion> {
    let field = column.field?;
    let (_, open) = formats.format_of(column.place);
    let waiting = count(rows, |question| {
        question.field == field && question.asked == Asked::Ambiguous
    });
    if open.is_empty() || waiting == 0 {
        return None;
    }
    let readings = open
        .into_iter()
        .filter_map(|format| reading(list, lines, column, field, format))
        .collect();
    Some(ColumnQuestion {
        key: Some(column.key.clone()),
        header: Some(column.header.clone()),
        field,
        about: About::Format,
        readings,
        rows: waiting,
    })
}

/// What the first cells would be with a format; none if not a single one would be anything.
fn reading(
    list: &List<'_>,
    lines: &[&Line<'_>],
    column: &Column,
    field: Field,
    format: Format,
) -> Option<ColumnReading> {
    let examples: Vec<(String, Candidate)> = lines
        .iter()
        .map(|line| line.cell(column.place))
        .filter(|cell| cell.is_text())
        .filter_map(|cell| {
            let candidate = formats::example(field, cell, format, list.taking)?;
            Some((cell.text.clone().into_owned(), candidate))
        })
        .take(EXAMPLES)
        .collect();
    (!examples.is_empty()).then(|| ColumnReading {
        choice: format.id().to_owned(),
        examples,
    })
}

fn about_words(
    field: Field,
    column: Option<&Column>,
    choices: &[String],
    rows: &[PlanRow],
) -> Vec<ColumnQuestion> {
    let mut words: BTreeMap<&str, u32> = BTreeMap::new();
    for question in rows.iter().flat_map(|row| &row.questions) {
        if question.field == field && question.asked == Asked::Unreadable {
            *words.entry(&question.raw).or_default() += 1;
        }
    }
    if words.len() > WORDS {
        return Vec::new();
    }
    words
        .into_iter()
        .map(|(word, rows)| ColumnQuestion {
            key: column.map(|column| column.key.clone()),
            header: column.map(|column| column.header.clone()),
            field,
            about: About::Word(word.to_owned()),
            readings: plain(choices),
            rows,
        })
        .collect()
}

fn about_default(
    field: Field,
    column: Option<&Column>,
    choices: &[String],
    rows: &[PlanRow],
) -> Option<ColumnQuestion> {
    let waiting = count(rows, |question| {
        question.field == field && question.asked == Asked::Missing
    });
    (waiting > 0).then(|| ColumnQuestion {
        key: column.map(|column| column.key.clone()),
        header: column.map(|column| column.header.clone()),
        field,
        about: About::Default,
        readings: plain(choices),
        rows: waiting,
    })
}

/// C1: a list without telephone numbers is asked about once, not contact by contact.
fn about_contacts(rows: &[PlanRow]) -> Option<ColumnQuestion> {
    let is_incomplete = |question: &super::plan::Question| {
        matches!(question.field, Field::Contact(..)) && question.asked == Asked::Missing
    };
    let waiting = count(rows, is_incomplete);
    let first = rows
        .iter()
        .flat_map(|row| &row.questions)
        .find(|question| is_incomplete(question))?;
    Some(ColumnQuestion {
        key: None,
        header: None,
        field: first.field,
        about: About::Default,
        readings: plain(&["leave_out".to_owned()]),
        rows: waiting,
    })
}

fn plain(choices: &[String]) -> Vec<ColumnReading> {
    choices
        .iter()
        .map(|choice| ColumnReading {
            choice: choice.clone(),
            examples: Vec::new(),
        })
        .collect()
}

/// How many rows have such a question.
fn count(rows: &[PlanRow], applies: impl Fn(&super::plan::Question) -> bool) -> u32 {
    let count = rows
        .iter()
        .filter(|row| row.questions.iter().any(&applies))
        .count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
