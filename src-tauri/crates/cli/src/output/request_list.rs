//! `request list`, as JSON, as a table and as CSV.

use std::io::{self, Write};

use desk::Now;
use desk::records::RequestRow;
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::csv::text_cell;
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
    fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(
            b"id,contract,customer_name,received_at,channel,from_email,subject,environment,\
              impact_reported,impact,impact_override_reason,validity,reason,contract_year,\
              over_quota,due,answered_at,in_time,level,state,automatic_at,recorded_on\r\n",
        )?;
        for (request, customer) in self.requests.iter().zip(&self.customers) {
            let optional = |text: &Option<String>| text.as_deref().map(text_cell);
            let cells = [
                request.id.to_string(),
                text_cell(&request.contract),
                text_cell(customer),
                request.received_at.clone(),
                request.channel.to_owned(),
                text_cell(&request.from_email),
                optional(&request.subject).unwrap_or_default(),
                request.environment.to_owned(),
                text_cell(&request.impact_reported),
                text_cell(&request.impact),
                optional(&request.impact_override_reason).unwrap_or_default(),
                request.validity.to_owned(),
                request.reason.unwrap_or_default().to_owned(),
                request
                    .contract_year
                    .map(|year| year.to_string())
                    .unwrap_or_default(),
                request.over_quota.to_string(),
                request.due.clone().unwrap_or_default(),
                request.answered_at.clone().unwrap_or_default(),
                request
                    .in_time
                    .map(|in_time| in_time.to_string())
                    .unwrap_or_default(),
                text_cell(&request.level),
                request.state.to_owned(),
                request.automatic_at.clone().unwrap_or_default(),
                request.recorded_on.to_string(),
            ];
            write!(out, "{}\r\n", cells.join(","))?;
        }
        Ok(())
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
