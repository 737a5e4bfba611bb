//! The columns of a list as chips: what each holds, how it is written, and what else it may be.
//! Never: recognising anything.

use words::Words;

use super::Draft;
use crate::describe;
use crate::import::{Field, Format, PlanColumn, say};
use crate::views::import::ImportColumnView;
use crate::views::new_contract::Choice;

/// Letters that columns are counted by.
const LETTERS: usize = 26;

/// All columns, from left to right.
pub(super) fn views(draft: &Draft, words: Words) -> Vec<ImportColumnView> {
    draft
        .plan
        .columns
        .iter()
        .filter(|column| column.filled > 0 || column.field.is_some())
        .map(|column| view(draft, column, words))
        .collect()
}

/// What a column may hold, in the order in which people are offered it.
pub(super) fn fields(words: Words) -> Vec<Choice> {
    Field::OFFERED
        .into_iter()
        .map(|field| Choice {
            id: field.id(),
            text: say::field(field, words),
        })
        .collect()
}

/// The header of a column as it is shown.
pub(super) fn header(column: &PlanColumn, words: Words) -> String {
    if column.header.trim().is_empty() {
        words.import_page_column_letter(&letter(column.place))
    } else {
        column.header.clone()
    }
}

fn view(draft: &Draft, column: &PlanColumn, words: Words) -> ImportColumnView {
    let format_text = column
        .format
        .map(|format| describe::keyed("import-page-format", format.id(), words))
        .unwrap_or_default();
    let is_open = column.possible.len() > 1 && column.format.is_none()
        || draft
            .plan
            .column_questions
            .iter()
            .any(|question| question.key.as_ref() == Some(&column.key));
    ImportColumnView {
        key: column.key.clone(),
        header: header(column, words),
        field: column.field.map(Field::id),
        field_text: column.field.map_or_else(
            || words.import_page_column_ignored(),
            |field| say::field(field, words),
        ),
        format: column.format.map(|format| format.id().to_owned()),
        format_text,
        formats: formats(words),
        examples: column.examples.clone(),
        readable_text: words
            .import_page_column_readable(i64::from(column.readable), i64::from(column.filled)),
        is_open: is_open && column.field.is_some(),
        is_chosen: draft.options.mapping.columns.contains_key(&column.key),
    }
}

/// The formats a column can be given; the window offers those that fit the field.
fn formats(words: Words) -> Vec<Choice> {
    Format::ALL
        .into_iter()
        .map(|format| Choice {
            id: format.id().to_owned(),
            text: describe::keyed(
                "import-page-format",
                &format!("{}-long", format.id()),
                words,
            ),
        })
        .collect()
}

/// The letters by which a spreadsheet calls a column: A, B … Z, AA.
fn letter(place: usize) -> String {
    let mut letters = Vec::new();
    let mut left = place + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % LETTERS).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / LETTERS;
    }
    letters.iter().rev().collect()
}
