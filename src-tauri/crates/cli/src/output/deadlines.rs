//! `deadlines`, as JSON, as a table for people and as cells.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use desk::export::{Column, Kind, Value};
use desk::records::{Date, DeadlineRow};
use desk::{Now, deadlines, describe};
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::cells::{amount, currency, instant};
use super::shared::{Money, local_time, named, utc_moment};
use super::table::{Align, Table};
use crate::lists::List;

/// What is due.
#[derive(Debug, Serialize)]
pub(crate) struct Deadlines {
    today: Date,
    deadlines: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    uid: String,
    kind: &'static str,
    due_on: Date,
    /// For response times alone.
    due_at: Option<String>,
    days_left: i64,
    contract: String,
    customer: String,
    customer_name: String,
    level: String,
    yearly_fee: Option<Money>,
    /// The support request that waits for a response.
    request: Option<i64>,
    #[serde(skip)]
    due_for_people: Option<DateTime<Utc>>,
}

impl Deadlines {
    pub(crate) fn of(rows: Vec<DeadlineRow>, now: &Now) -> Self {
        Self {
            today: now.today,
            deadlines: rows
                .into_iter()
                .map(|row| Row {
                    uid: deadlines::uid(&row),
                    kind: row.kind.id(),
                    due_on: row.due_on,
                    due_at: row.due_at.map(utc_moment),
                    days_left: deadlines::days_left(&row, now),
                    contract: row.contract_number,
                    customer: row.customer_number,
                    customer_name: row.customer_name,
                    level: row.level,
                    yearly_fee: row.yearly_fee.map(Money::of),
                    request: row.request.map(|id| id.0),
                    due_for_people: row.due_at,
                })
                .collect(),
        }
    }
}

impl List for Deadlines {
    fn name(&self, words: Words) -> String {
        words.export_deadlines()
    }

    /// The currency has a column of its own.
    fn columns(&self) -> Vec<Column> {
        vec![
            Column::new("uid", Kind::Text, 46.0),
            Column::new("kind", Kind::Text, 18.0),
            Column::new("due_on", Kind::Date, 12.0),
            Column::new("due_at", Kind::Moment, 18.0),
            Column::new("days_left", Kind::Integer, 10.0),
            Column::new("contract", Kind::Text, 16.0),
            Column::new("customer", Kind::Text, 12.0),
            Column::new("customer_name", Kind::Text, 34.0),
            Column::new("level", Kind::Text, 11.0),
            Column::new("yearly_fee", Kind::Money, 14.0),
            Column::new("currency", Kind::Text, 10.0),
            Column::new("request", Kind::Integer, 10.0),
        ]
    }

    fn rows(&self) -> Box<dyn Iterator<Item = Vec<Value<'_>>> + '_> {
        Box::new(self.deadlines.iter().map(|row| {
            vec![
                row.uid.as_str().into(),
                row.kind.into(),
                row.due_on.into(),
                instant(row.due_for_people),
                row.days_left.into(),
                row.contract.as_str().into(),
                row.customer.as_str().into(),
                row.customer_name.as_str().into(),
                row.level.as_str().into(),
                amount(row.yearly_fee.as_ref()),
                currency(row.yearly_fee.as_ref()),
                row.request.into(),
            ]
        }))
    }

    fn count(&self) -> usize {
        self.deadlines.len()
    }
}

impl ForPeople for Deadlines {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let language = words.language();
        let mut table = Table::new([
            (words.cli_due_on(), Align::Right),
            (String::new(), Align::Left),
            (words.cli_kind(), Align::Left),
            (words.contract(), Align::Left),
            (words.customer(), Align::Left),
            (words.level(), Align::Left),
            (words.fee(), Align::Right),
        ]);
        for row in &self.deadlines {
            table.row([
                match row.due_for_people {
                    Some(due) => local_time(due, words),
                    None => format::date_with_weekday(row.due_on, language),
                },
                format::distance(row.days_left, language),
                match row.request {
                    Some(id) => format!("{} #{id}", describe::deadline_kind(row.kind, words)),
                    None => describe::deadline_kind(row.kind, words),
                },
                row.contract.clone(),
                row.customer_name.clone(),
                named("level", &row.level, words),
                row.yearly_fee
                    .as_ref()
                    .map(|fee| fee.text(words))
                    .unwrap_or_default(),
            ]);
        }
        table.write(out)?;
        let count = i64::try_from(self.deadlines.len()).unwrap_or(i64::MAX);
        writeln!(out, "{}", words.cli_deadline_count(count))
    }
}
