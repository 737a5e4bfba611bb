//! The list of requests as a CSV table: what is filtered is what is written, all of it, as of one
//! moment. Writing the file is the shell's work.

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
    let mut table = documents::csv::Csv::with_header(&[
        &words.requests_column_number(),
        &words.requests_column_received(),
        &words.requests_column_contract(),
        &words.requests_column_customer(),
        &words.requests_column_sender(),
        &words.requests_column_subject(),
        &words.requests_column_channel(),
        &words.requests_column_environment(),
        &words.requests_column_level(),
        &words.requests_column_impact(),
        &words.requests_column_state(),
        &words.requests_column_contract_year(),
        &words.requests_column_quota(),
        &words.requests_column_due(),
        &words.requests_column_answered(),
    ]);
    for row in &rows {
        let cells = cells(row, &edition, now, words);
        table.row(&cells.each_ref().map(String::as_str));
    }
    Ok(table.into_bytes())
}

fn cells(row: &RequestRow, edition: &Edition, now: &Now, words: Words) -> [String; 15] {
    let request = &row.request;
    let fact = &request.fact;
    // Sortable and read as a moment by every spreadsheet.
    let moment = |at: chrono::DateTime<chrono::Utc>| {
        at.with_timezone(&edition.time_zone())
            .format("%Y-%m-%d %H:%M")
            .to_string()
    };
    let state = row.state(now.recorded_at.to_utc()).id();
    [
        request.id.to_string(),
        moment(fact.received_at),
        row.contract_number.clone(),
        row.customer_name.clone(),
        fact.from_email.clone(),
        request.subject.clone().unwrap_or_default(),
        describe::keyed("request-channel", fact.channel.id(), words),
        describe::keyed("environment", fact.environment.id(), words),
        describe::keyed("level", &row.level, words),
        describe::keyed("impact", &row.impact, words),
        describe::keyed("request-state", state, words),
        row.contract_year
            .map(|year| year.to_string())
            .unwrap_or_default(),
        if row.over_quota {
            words.requests_over_quota()
        } else {
            String::new()
        },
        row.due.map(moment).unwrap_or_default(),
        fact.answered_at.map(moment).unwrap_or_default(),
    ]
}
