//! The list of requests as a CSV table: what is filtered is what is written, all of it, as of one
//! moment. Writing the file is the shell's work.

use documents::csv::{self, Dialect};
use documents::table::{Column, Kind, Layout, Value};
use store::{Register, RequestRow};
use terms::Edition;
use words::Words;

use super::list;
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::requests;
use crate::views::requests::RequestListInput;

/// The rows of a filter as CSV, in UTF-8 with a mark that spreadsheets look for.
pub fn csv(
    register: &Register,
    input: &RequestListInput,
    now: &Now,
    words: Words,
) -> Result<Vec<u8>, Problem> {
    let query = register.read(|snapshot| {
        let mut input = input.clone();
        input.after = None;
        input.skip = 0;
        list::query(snapshot, &input, now)
    })?;
    let edition = register.edition_for(now.today)?;
    let rows = requests::all(register, &query)?;
    let layout = Layout::new("", "", words.language().code(), columns(words));
    let mut table = Vec::new();
    let rows = rows.iter().map(|row| cells(row, &edition, now, words));
    csv::write(&layout, rows, Dialect::Excel, &mut table)?;
    Ok(table)
}

fn columns(words: Words) -> Vec<Column> {
    let column = |title: String, kind| Column::new(title, kind, 16.0);
    vec![
        column(words.requests_column_number(), Kind::Integer),
        column(words.requests_column_received(), Kind::Moment),
        column(words.requests_column_contract(), Kind::Text),
        column(words.requests_column_customer(), Kind::Text),
        column(words.requests_column_sender(), Kind::Text),
        column(words.requests_column_subject(), Kind::Text),
        column(words.requests_column_channel(), Kind::Text),
        column(words.requests_column_environment(), Kind::Text),
        column(words.requests_column_level(), Kind::Text),
        column(words.requests_column_impact(), Kind::Text),
        column(words.requests_column_state(), Kind::Text),
        column(words.requests_column_contract_year(), Kind::Integer),
        column(words.requests_column_quota(), Kind::Text),
        column(words.requests_column_due(), Kind::Moment),
        column(words.requests_column_answered(), Kind::Moment),
    ]
}

fn cells<'a>(row: &'a RequestRow, edition: &Edition, now: &Now, words: Words) -> Vec<Value<'a>> {
    let request = &row.request;
    let fact = &request.fact;
    let moment = |at: chrono::DateTime<chrono::Utc>| {
        Value::Moment(at.with_timezone(&edition.time_zone()).naive_local())
    };
    let state = row.state(now.recorded_at.to_utc()).id();
    vec![
        Value::Integer(request.id.0),
        moment(fact.received_at),
        row.contract_number.as_str().into(),
        row.customer_name.as_str().into(),
        fact.from_email.as_str().into(),
        request.subject.as_deref().into(),
        describe::keyed("request-channel", fact.channel.id(), words).into(),
        describe::keyed("environment", fact.environment.id(), words).into(),
        describe::keyed("level", &row.level, words).into(),
        describe::keyed("impact", &row.impact, words).into(),
        describe::keyed("request-state", state, words).into(),
        row.contract_year.map(i64::from).into(),
        if row.over_quota {
            words.requests_over_quota().into()
        } else {
            Value::Empty
        },
        row.due.map_or(Value::Empty, moment),
        fact.answered_at.map_or(Value::Empty, moment),
    ]
}
