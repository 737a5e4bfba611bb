//! `contract list`.

use std::io::{self, Write};

use desk::describe;
use desk::records::{ContractRow, Date, State};
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::shared::{Money, named, optional_day};
use super::table::{Align, Table};

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
