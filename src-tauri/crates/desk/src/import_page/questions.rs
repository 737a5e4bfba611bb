//! What is open about whole columns, with every reading shown on cells of the column itself.
//! Never: deciding between them.

use words::Words;

use super::Draft;
use super::line::{candidate_text, value_text};
use crate::import::{About, ColumnQuestion, ColumnReading, Field, Format, say};
use crate::views::import::{ImportExampleView, ImportQuestionView, ImportReadingView};

/// The answer that incomplete contacts are left out.
pub(super) const LEAVE_OUT: &str = "leave_out";

/// Cells that a reading is shown on.
const MOST_EXAMPLES: usize = 3;

/// All questions, in the order in which they are asked.
pub(super) fn views(draft: &Draft, words: Words) -> Vec<ImportQuestionView> {
    draft
        .plan
        .column_questions
        .iter()
        .map(|question| view(question, words))
        .collect()
}

fn view(question: &ColumnQuestion, words: Words) -> ImportQuestionView {
    let typed = match question.field {
        _ if !question.readings.is_empty() => "",
        Field::TermMonths => "months",
        _ => "text",
    };
    ImportQuestionView {
        title: title(question, words),
        text: words.import_page_question_rows(i64::from(question.rows)),
        readings: question
            .readings
            .iter()
            .map(|reading| reading_view(question.field, reading, words))
            .collect(),
        typed: typed.to_owned(),
    }
}

fn title(question: &ColumnQuestion, words: Words) -> String {
    let field = say::field(question.field, words);
    let header = question.header.as_deref().unwrap_or(&field);
    match &question.about {
        About::Format if is_about_order(question) => words.import_page_question_days(header),
        About::Format if question.field.is_amount() => words.import_page_question_amounts(header),
        About::Format => words.import_page_question_format(header),
        About::Word(word) => words.import_page_question_word(header, word),
        About::Default if matches!(question.field, Field::Contact(..)) => {
            words.import_page_question_contacts()
        }
        About::Default => words.import_page_question_default(&field),
    }
}

/// Whether the readings of a column of days differ in the order of day, month and year alone.
fn is_about_order(question: &ColumnQuestion) -> bool {
    question.field.is_day()
        && question
            .readings
            .iter()
            .all(|reading| ["dmy", "mdy", "ymd"].contains(&reading.choice.as_str()))
}

fn reading_view(field: Field, reading: &ColumnReading, words: Words) -> ImportReadingView {
    let text = if Format::from_id(&reading.choice).is_some() || reading.choice == LEAVE_OUT {
        say::choice(&reading.choice, words)
    } else {
        value_text(field, &reading.choice, words)
    };
    ImportReadingView {
        choice: reading.choice.clone(),
        text,
        examples: reading
            .examples
            .iter()
            .take(MOST_EXAMPLES)
            .map(|(written, candidate)| ImportExampleView {
                written: written.clone(),
                means: candidate_text(field, candidate, words),
            })
            .collect(),
    }
}
