//! `request list`, as JSON, as a table for people and as cells.

use std::io::{self, Write};

use desk::Now;
use desk::export::{Column, Kind, Value};
use desk::records::RequestRow;
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::cells::instant;
use super::request::Request;
use super::shared::local_time;
use super::table::{Align, Table};
use crate::lists::List;

/// All requests that were found.
#[derive(Debug, Serialize)]
pub(crate) struct Requests {
    requests: Vec<Request>,
    #[serde(skip)]
    customers: Vec<String>,
}

impl Requests {
    pub(crate) fn of(rows: Vec<RequestRow>, now: &Now) -> Self {
        Self {
            customers: rows.iter().map(|row| row.customer_name.clone()).collect(),
            requests: rows
                .into_iter()
                .map(|row| Request::of_row(row, now))
                .collect(),
        }
    }
}

impl List for Requests {
    fn name(&self, words: Words) -> String {
        words.requests_export_name()
    }

    fn columns(&self) -> Vec<Column> {
        vec![
            Column::new("id", Kind::Integer, 8.0),
            Column::new("contract", Kind::Text, 16.0),
            Column::new("customer_name", Kind::Text, 34.0),
            Column::new("received_at", Kind::Moment, 18.0),
            Column::new("channel", Kind::Text, 10.0),
            Column::new("from_email", Kind::Text, 28.0),
            Column::new("subject", Kind::Text, 40.0),
            Column::new("environment", Kind::Text, 12.0),
            Column::new("impact_reported", Kind::Text, 16.0),
            Column::new("impact", Kind::Text, 10.0),
            Column::new("impact_override_reason", Kind::Text, 30.0),
            Column::new("validity", Kind::Text, 16.0),
            Column::new("reason", Kind::Text, 16.0),
            Column::new("contract_year", Kind::Integer, 14.0),
            Column::new("over_quota", Kind::Text, 11.0),
            Column::new("due", Kind::Moment, 18.0),
            Column::new("answered_at", Kind::Moment, 18.0),
            Column::new("in_time", Kind::Text, 9.0),
            Column::new("level", Kind::Text, 11.0),
            Column::new("state", Kind::Text, 18.0),
            Column::new("automatic_at", Kind::Moment, 18.0),
            Column::new("recorded_on", Kind::Date, 12.0),
        ]
    }

    fn rows(&self) -> Box<dyn Iterator<Item = Vec<Value<'_>>> + '_> {
        let rows = self.requests.iter().zip(&self.customers);
        Box::new(rows.map(|(request, customer)| {
            vec![
                request.id.into(),
                request.contract.as_str().into(),
                customer.as_str().into(),
                instant(Some(request.times.received)),
                request.channel.into(),
                request.from_email.as_str().into(),
                request.subject.as_deref().into(),
                request.environment.into(),
                request.impact_reported.as_str().into(),
                request.impact.as_str().into(),
                request.impact_override_reason.as_deref().into(),
                request.validity.into(),
                request.reason.into(),
                request.contract_year.map(i64::from).into(),
                Value::Flag(request.over_quota),
                instant(request.times.due),
                instant(request.times.answered),
                request.in_time.map_or(Value::Empty, Value::Flag),
                request.level.as_str().into(),
                request.state.into(),
                instant(request.times.automatic),
                request.recorded_on.into(),
            ]
        }))
    }

    fn count(&self) -> usize {
        self.requests.len()
    }
}

impl ForPeople for Requests {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut table = Table::new([
            (String::new(), Align::Right),
            (words.cli_received(), Align::Right),
            (words.contract(), Align::Left),
            (words.customer(), Align::Left),
            (words.cli_subject(), Align::Left),
            (words.impact(), Align::Left),
            (words.response_due(), Align::Right),
            (words.cli_status(), Align::Left),
        ]);
        for (request, customer) in self.requests.iter().zip(&self.customers) {
            table.row([
                request.id.to_string(),
                local_time(request.times.received, words),
                request.contract.clone(),
                customer.clone(),
                request.subject.clone().unwrap_or_default(),
                request.impacts(words),
                request
                    .times
                    .due
                    .map(|due| local_time(due, words))
                    .unwrap_or_default(),
                request.status(words),
            ]);
        }
        table.write(out)?;
        let count = i64::try_from(self.requests.len()).unwrap_or(i64::MAX);
        writeln!(out, "{}", words.cli_request_count(count))
    }
}
