//! What an import found, as a workbook: every row, every difference with its reason, every
//! column. Nothing is decided here.

use std::io::Write;

use documents::table::{Column, Kind, Layout, Value};
use documents::xlsx;
use words::Words;

use super::plan::{Plan, PlanRow};
use super::say;
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;

/// Writes the report.
pub fn write(plan: &Plan, words: Words, now: &Now, out: impl Write + Send) -> Result<(), Problem> {
    let rows = rows_layout(plan, words, now);
    let differences = differences_layout(plan, words, now);
    let columns = columns_layout(plan, words, now);
    let mut book = xlsx::Book::new(&rows)?;
    let mut sheet = book.begin(&rows)?;
    for row in &plan.rows {
        sheet.row(&row_values(row, words))?;
    }
    sheet.finish()?;
    let mut sheet = book.begin(&differences)?;
    for row in &plan.rows {
        for difference in &row.differences {
            let reason = difference
                .why
                .as_ref()
                .map(|why| reason(why, words))
                .unwrap_or_default();
            sheet.row(&[
                Value::Integer(i64::from(row.row)),
                optional(row.contract.number.as_deref()),
                optional(row.contract.customer_name.as_deref()),
                Value::text(say::field(difference.field, words)),
                Value::Date(difference.sheet),
                Value::Date(difference.terms),
                Value::text(reason),
            ])?;
        }
    }
    sheet.finish()?;
    let mut sheet = book.begin(&columns)?;
    for column in &plan.columns {
        let field = column.field.map_or_else(
            || words.import_column_left_out(),
            |field| say::field(field, words),
        );
        let format = column
            .format
            .map(|format| say::choice(format.id(), words))
            .unwrap_or_default();
        sheet.row(&[
            Value::text(column.key.as_str()),
            Value::text(field),
            Value::text(format),
            Value::Integer(i64::from(column.filled)),
        ])?;
    }
    sheet.finish()?;
    book.finish(out)?;
    Ok(())
}

/// The steps of a reason in one line.
pub fn reason(why: &terms::Why, words: Words) -> String {
    describe::steps(why, words)
        .into_iter()
        .map(|step| format!("{} ({}): {}", step.label, step.rule, step.value))
        .collect::<Vec<_>>()
        .join("; ")
}

fn layout(sheet: String, columns: Vec<Column>, plan: &Plan, words: Words, now: &Now) -> Layout {
    Layout::new(
        sheet,
        words.import_report_title(&plan.file),
        words.language().code(),
        columns,
    )
    .made_on(now.today)
}

fn rows_layout(plan: &Plan, words: Words, now: &Now) -> Layout {
    let columns = vec![
        Column::new(words.import_table_row(), Kind::Integer, 8.0),
        Column::new(words.import_table_outcome(), Kind::Text, 18.0),
        Column::new(words.import_table_number(), Kind::Text, 18.0),
        Column::new(words.import_table_customer(), Kind::Text, 40.0),
        Column::new(words.import_table_level(), Kind::Text, 14.0),
        Column::new(words.import_field_received_on(), Kind::Date, 14.0),
        Column::new(words.import_field_activates_on(), Kind::Date, 14.0),
        Column::new(words.import_field_term_months(), Kind::Integer, 10.0),
        Column::new(words.import_field_yearly_fee(), Kind::Money, 16.0),
        Column::new(words.import_field_currency(), Kind::Text, 10.0),
        Column::new(words.import_table_reason(), Kind::Text, 90.0),
    ];
    layout(words.import_sheet_rows(), columns, plan, words, now)
}

fn row_values(row: &PlanRow, words: Words) -> Vec<Value<'_>> {
    let contract = &row.contract;
    let day = |day: Option<terms::Date>| day.map_or(Value::Empty, Value::Date);
    let fee = contract.yearly_fee.as_ref();
    let digits = |currency: &str| u8::try_from(words::format::minor_digits(currency)).unwrap_or(2);
    vec![
        Value::Integer(i64::from(row.row)),
        Value::text(say::outcome(row.outcome.id(), words)),
        optional(contract.number.as_deref()),
        optional(contract.customer_name.as_deref()),
        optional(contract.level.as_deref()),
        day(contract.received_on),
        day(contract.activates_on),
        contract
            .term_months
            .map_or(Value::Empty, |months| Value::Integer(i64::from(months))),
        fee.map_or(Value::Empty, |fee| Value::Money {
            minor: fee.amount_minor,
            digits: digits(&fee.currency),
        }),
        optional(fee.map(|fee| fee.currency.as_str())),
        Value::text(remarks(row, words)),
    ]
}

/// Everything that is to be said about a row, in one line.
pub fn remarks(row: &PlanRow, words: Words) -> String {
    let questions = row.questions.iter().map(|question| {
        let field = say::field(question.field, words);
        format!("{field}: {}", say::question(question, words))
    });
    let differences = row
        .differences
        .iter()
        .map(|difference| say::difference(difference, words));
    let messages = row
        .messages
        .iter()
        .map(|message| say::message(message, words));
    questions
        .chain(differences)
        .chain(messages)
        .collect::<Vec<_>>()
        .join(" ")
}

fn differences_layout(plan: &Plan, words: Words, now: &Now) -> Layout {
    let columns = vec![
        Column::new(words.import_table_row(), Kind::Integer, 8.0),
        Column::new(words.import_table_number(), Kind::Text, 18.0),
        Column::new(words.import_table_customer(), Kind::Text, 40.0),
        Column::new(words.import_table_field(), Kind::Text, 18.0),
        Column::new(words.import_table_sheet(), Kind::Date, 14.0),
        Column::new(words.import_table_terms(), Kind::Date, 16.0),
        Column::new(words.import_table_reason(), Kind::Text, 90.0),
    ];
    layout(words.import_sheet_differences(), columns, plan, words, now)
}

fn columns_layout(plan: &Plan, words: Words, now: &Now) -> Layout {
    let columns = vec![
        Column::new(words.import_table_header(), Kind::Text, 34.0),
        Column::new(words.import_table_field(), Kind::Text, 28.0),
        Column::new(words.import_table_format(), Kind::Text, 24.0),
        Column::new(words.import_table_filled(), Kind::Integer, 10.0),
    ];
    layout(words.import_sheet_columns(), columns, plan, words, now)
}

fn optional(text: Option<&str>) -> Value<'_> {
    text.map_or(Value::Empty, Value::text)
}
