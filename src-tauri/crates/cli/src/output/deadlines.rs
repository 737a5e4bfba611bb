//! `deadlines`, as JSON, as a table and as CSV.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use desk::records::{Date, DeadlineRow};
use desk::{Now, deadlines, describe};
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::csv::text_cell;
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
    fn count(&self) -> usize {
        self.deadlines.len()
    }

    /// The currency has a column of its own.
    fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(
            b"uid,kind,due_on,due_at,days_left,contract,customer,customer_name,level,yearly_fee,currency,request\r\n",
        )?;
        for row in &self.deadlines {
            let (fee, currency) = match &row.yearly_fee {
                Some(fee) => (fee.plain(), fee.currency()),
                None => (String::new(), ""),
            };
            let cells = [
                text_cell(&row.uid),
                row.kind.to_owned(),
                row.due_on.to_string(),
                row.due_at.clone().unwrap_or_default(),
                row.days_left.to_string(),
                text_cell(&row.contract),
                text_cell(&row.customer),
                text_cell(&row.customer_name),
                text_cell(&row.level),
                fee,
                text_cell(currency),
                row.request.map(|id| id.to_string()).unwrap_or_default(),
            ];
            write!(out, "{}\r\n", cells.join(","))?;
        }
        Ok(())
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
