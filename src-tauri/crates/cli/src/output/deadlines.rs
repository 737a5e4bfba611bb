//! `deadlines`, as JSON, as a table and as CSV.

use std::io::{self, Write};

use desk::records::{Date, DeadlineRow};
use desk::{Now, deadlines, describe};
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::shared::{Money, named};
use super::table::{Align, Table};

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
    /// For response times alone, which this version does not record.
    due_at: Option<String>,
    days_left: i64,
    contract: String,
    customer: String,
    customer_name: String,
    level: String,
    yearly_fee: Option<Money>,
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
                    due_at: None,
                    days_left: deadlines::days_left(&row, now),
                    contract: row.contract_number,
                    customer: row.customer_number,
                    customer_name: row.customer_name,
                    level: row.level,
                    yearly_fee: row.yearly_fee.map(Money::of),
                })
                .collect(),
        }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.deadlines.len()
    }

    /// RFC 4180 with a header row; the currency has a column of its own.
    pub(crate) fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(
            b"uid,kind,due_on,due_at,days_left,contract,customer,customer_name,level,yearly_fee,currency\r\n",
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
            ];
            write!(out, "{}\r\n", cells.join(","))?;
        }
        Ok(())
    }
}

/// A typed text as a cell: never a formula, quoted where it has to be.
fn text_cell(text: &str) -> String {
    let guarded = if text.starts_with(['=', '+', '-', '@', '\'', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if guarded.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
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
                format::date_with_weekday(row.due_on, language),
                format::distance(row.days_left, language),
                describe::deadline_kind(row.kind, words),
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

#[cfg(test)]
mod tests {
    use super::text_cell;

    #[test]
    fn no_cell_is_a_formula() {
        for (text, expected) in [
            ("Müller & Söhne GmbH", "Müller & Söhne GmbH"),
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("'text", "''text"),
            ("a,b", "\"a,b\""),
            ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
        ] {
            assert_eq!(text_cell(text), expected, "{text}");
        }
    }
}
