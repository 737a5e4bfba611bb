//! The history of a contract, and what was taken back or done again.

use std::io::{self, Write};

use desk::describe;
use desk::history::{HistoryEntry, Undone as TakenBack};
use serde::Serialize;
use serde_json::Value;
use words::{Words, format};

use super::ForPeople;
use super::shared::{moment, named};
use super::table::shown;
use crate::values;

/// `contract history`.
#[derive(Debug, Serialize)]
pub(crate) struct History {
    contract: String,
    entries: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    seq: i64,
    recorded_at: String,
    action: &'static str,
    reason: Option<String>,
    changes: Vec<Change>,
    who: String,
    #[serde(skip)]
    recorded_for_people: chrono::NaiveDateTime,
}

#[derive(Debug, Serialize)]
struct Change {
    field: &'static str,
    old: Value,
    new: Value,
}

impl History {
    pub(crate) fn of(contract: String, entries: Vec<HistoryEntry>) -> Self {
        Self {
            contract,
            entries: entries.into_iter().map(Entry::of).collect(),
        }
    }
}

impl Entry {
    fn of(entry: HistoryEntry) -> Self {
        Self {
            seq: entry.seq,
            recorded_at: moment(&entry.recorded_at),
            action: entry.action.id(),
            reason: entry.reason,
            changes: entry
                .changes
                .into_iter()
                .map(|change| Change {
                    field: change.field,
                    old: change.old,
                    new: change.new,
                })
                .collect(),
            who: entry.who,
            recorded_for_people: entry.recorded_at.naive_local(),
        }
    }
}

impl ForPeople for History {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        for entry in &self.entries {
            let reason = entry
                .reason
                .as_deref()
                .map(|reason| format!(": {reason}"))
                .unwrap_or_default();
            writeln!(
                out,
                "{:>3}  {}  {}{}  {}",
                entry.seq,
                format::date_time(entry.recorded_for_people, words.language()),
                named("cli-action", entry.action, words),
                shown(&reason),
                shown(&entry.who),
            )?;
            for change in &entry.changes {
                writeln!(
                    out,
                    "     {}: {} → {}",
                    describe::field_name(change.field, words),
                    shown(&plain(&change.old, words)),
                    shown(&plain(&change.new, words)),
                )?;
            }
        }
        Ok(())
    }
}

/// What of an item of a list is shown: contacts, systems, notices, amendments, fees, appointments.
const OF_AN_ITEM: [&str; 12] = [
    "name",
    "email",
    "solution",
    "version",
    "received_on",
    "channel",
    "effective_on",
    "to_level",
    "yearly_fee",
    "on",
    "blocks",
    "cancelled_on",
];

/// A value of the history in one line.
fn plain(value: &Value, words: Words) -> String {
    match value {
        Value::Null => "–".into(),
        Value::Bool(true) => words.yes(),
        Value::Bool(false) => words.no(),
        Value::String(text) => values::day_of(text)
            .map_or_else(|| text.clone(), |day| format::date(day, words.language())),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => items
            .iter()
            .map(|item| plain(item, words))
            .collect::<Vec<_>>()
            .join("; "),
        Value::Object(fields) => {
            let amount = fields.get("amount_minor").and_then(Value::as_i64);
            let currency = fields.get("currency").and_then(Value::as_str);
            if let (Some(amount), Some(currency)) = (amount, currency) {
                return format::money(amount, currency, words.language());
            }
            OF_AN_ITEM
                .iter()
                .filter_map(|name| fields.get(*name).filter(|value| !value.is_null()))
                .map(|value| plain(value, words))
                .collect::<Vec<_>>()
                .join(", ")
        }
    }
}

/// `undo`.
#[derive(Debug, Serialize)]
pub(crate) struct Undone {
    undone: Subject,
}

/// `redo`.
#[derive(Debug, Serialize)]
pub(crate) struct Redone {
    redone: Subject,
}

#[derive(Debug, Serialize)]
struct Subject {
    contract: Option<String>,
    customer: Option<String>,
    action: &'static str,
}

impl Undone {
    pub(crate) fn of(done: TakenBack) -> Self {
        Self {
            undone: Subject::of(done),
        }
    }
}

impl Redone {
    pub(crate) fn of(done: TakenBack) -> Self {
        Self {
            redone: Subject::of(done),
        }
    }
}

impl Subject {
    fn of(done: TakenBack) -> Self {
        Self {
            contract: done.contract,
            customer: done.customer,
            action: done.action.id(),
        }
    }

    fn of_what(&self) -> &str {
        self.contract
            .as_deref()
            .or(self.customer.as_deref())
            .unwrap_or_default()
    }
}

impl ForPeople for Undone {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let action = named("cli-action", self.undone.action, words);
        writeln!(
            out,
            "{}",
            shown(&words.cli_undone(&action, self.undone.of_what()))
        )
    }
}

impl ForPeople for Redone {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let action = named("cli-action", self.redone.action, words);
        writeln!(
            out,
            "{}",
            shown(&words.cli_redone(&action, self.redone.of_what()))
        )
    }
}
