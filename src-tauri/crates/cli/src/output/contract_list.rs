//! `contract list`, as JSON, as a table for people and as cells.

use std::io::{self, Write};

use desk::describe;
use desk::export::{Column, Kind, Value};
use desk::records::{ContractRow, Date, State};
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::cells::{amount, currency};
use super::shared::{Money, named, optional_day};
use super::table::{Align, Table};
use crate::lists::List;

/// All rows that were found.
#[derive(Debug, Serialize)]
pub(crate) struct Contracts {
    contracts: Vec<Row>,
    total: usize,
}

#[derive(Debug, Serialize)]
struct Row {
    number: String,
    customer: String,
    customer_name: String,
    level: String,
    state: &'static str,
    activates_on: Option<Date>,
    term_months: u32,
    last_day: Option<Date>,
    renews_on: Option<Date>,
    notice_by: Option<Date>,
    ends_on: Option<Date>,
    yearly_fee: Option<Money>,
    owner: Option<String>,
}

impl Contracts {
    pub(crate) fn of(rows: Vec<ContractRow>) -> Self {
        let contracts: Vec<Row> = rows
            .into_iter()
            .map(|row| Row {
                number: row.number,
                customer: row.customer_number,
                customer_name: row.customer_name,
                level: row.level,
                state: row.state.id(),
                activates_on: row.activates_on,
                term_months: row.term_months,
                last_day: row.last_day,
                renews_on: row.renews_on,
                notice_by: row.notice_by,
                ends_on: row.ends_on,
                yearly_fee: row.yearly_fee.map(Money::of),
                owner: row.owner,
            })
            .collect();
        Self {
            total: contracts.len(),
            contracts,
        }
    }
}

impl List for Contracts {
    fn name(&self, words: Words) -> String {
        words.contracts()
    }

    /// The currency has a column of its own.
    fn columns(&self) -> Vec<Column> {
        vec![
            Column::new("number", Kind::Text, 16.0),
            Column::new("customer", Kind::Text, 12.0),
            Column::new("customer_name", Kind::Text, 34.0),
            Column::new("level", Kind::Text, 11.0),
            Column::new("state", Kind::Text, 12.0),
            Column::new("activates_on", Kind::Date, 12.0),
            Column::new("term_months", Kind::Integer, 12.0),
            Column::new("last_day", Kind::Date, 12.0),
            Column::new("renews_on", Kind::Date, 12.0),
            Column::new("notice_by", Kind::Date, 12.0),
            Column::new("ends_on", Kind::Date, 12.0),
            Column::new("yearly_fee", Kind::Money, 14.0),
            Column::new("currency", Kind::Text, 10.0),
            Column::new("owner", Kind::Text, 22.0),
        ]
    }

    fn rows(&self) -> Box<dyn Iterator<Item = Vec<Value<'_>>> + '_> {
        Box::new(self.contracts.iter().map(|row| {
            vec![
                row.number.as_str().into(),
                row.customer.as_str().into(),
                row.customer_name.as_str().into(),
                row.level.as_str().into(),
                row.state.into(),
                row.activates_on.into(),
                Value::Integer(row.term_months.into()),
                row.last_day.into(),
                row.renews_on.into(),
                row.notice_by.into(),
                row.ends_on.into(),
                amount(row.yearly_fee.as_ref()),
                currency(row.yearly_fee.as_ref()),
                row.owner.as_deref().into(),
            ]
        }))
    }

    fn count(&self) -> usize {
        self.total
    }
}

impl ForPeople for Contracts {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut table = Table::new([
            (words.number(), Align::Left),
            (words.customer(), Align::Left),
            (words.level(), Align::Left),
            (words.state(), Align::Left),
            (words.active_since(), Align::Right),
            (words.last_day(), Align::Right),
            (words.renews_short(), Align::Right),
            (words.cancel_by_short(), Align::Right),
            (words.fee(), Align::Right),
            (words.owner(), Align::Left),
        ]);
        for row in &self.contracts {
            // A terminated contract has nothing left to renew or to cancel.
            let runs_on = row.ends_on.is_none();
            let open = |day| optional_day(if runs_on { day } else { None }, words);
            // One that was taken back has no days at all.
            let last_day = row.last_day.filter(|_| row.state != State::Withdrawn.id());
            table.row([
                row.number.clone(),
                row.customer_name.clone(),
                named("level", &row.level, words),
                describe::state(row.state, words),
                optional_day(row.activates_on, words),
                optional_day(last_day, words),
                open(row.renews_on),
                open(row.notice_by),
                row.yearly_fee
                    .as_ref()
                    .map(|fee| fee.text(words))
                    .unwrap_or_default(),
                row.owner.clone().unwrap_or_default(),
            ]);
        }
        table.write(out)?;
        let count = i64::try_from(self.total).unwrap_or(i64::MAX);
        writeln!(out, "{}", words.cli_contract_count(count))
    }
}
