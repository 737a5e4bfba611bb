//! Lists and what becomes of their rows, through the same doors as everybody else uses.

use std::fmt::Write as _;

use chrono::{TimeZone, Utc};
use documents::foreign::{ForeignCell, ForeignKind, ForeignRow, ForeignSheet, ForeignTable};
use store::{Access, Register};
use words::{Language, Words};

use super::*;
use crate::{Code, contracts, customers, history};

mod answering;
mod known;
mod property;
mod rules;
mod shapes;

pub(super) fn now() -> Now {
    Now::at(
        Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap(),
        None,
        "Muster",
    )
}

/// A register in a folder of its own.
pub(super) struct Place {
    _folder: tempfile::TempDir,
    pub(super) register: Register,
}

pub(super) fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let register = Register::open(path, Access::Create, now().today).unwrap();
    Place {
        _folder: folder,
        register,
    }
}

/// A text file: lines, cells between semicolons.
pub(super) fn csv(text: &str) -> ForeignTable {
    let rows = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.replace(';', "").trim().is_empty())
        .map(|(at, line)| ForeignRow {
            number: u32::try_from(at + 1).unwrap(),
            cells: line
                .split(';')
                .map(|cell| match cell {
                    "" => ForeignCell::Empty,
                    text => ForeignCell::Text(text.replace("\\n", "\n")),
                })
                .collect(),
        })
        .collect();
    table(ForeignKind::Csv, vec![sheet("", rows)])
}

pub(super) fn table(kind: ForeignKind, sheets: Vec<ForeignSheet>) -> ForeignTable {
    ForeignTable {
        kind,
        is_1904: false,
        encoding: None,
        delimiter: None,
        sheets,
    }
}

pub(super) fn sheet(name: &str, rows: Vec<ForeignRow>) -> ForeignSheet {
    ForeignSheet {
        name: name.to_owned(),
        is_hidden: false,
        rows,
    }
}

pub(super) fn options() -> Options {
    Options::new(Language::En)
}

pub(super) fn planned(register: &Register, text: &str, options: &Options) -> Plan {
    plan(register, "list.csv", &csv(text), options, &now()).unwrap()
}

/// Columns as `header=field:format`.
pub(super) fn columns(plan: &Plan) -> String {
    plan.columns
        .iter()
        .map(|column| {
            let field = column.field.map_or_else(|| "-".to_owned(), Field::id);
            let format = column
                .format
                .map_or_else(String::new, |format| format!(":{}", format.id()));
            format!("{}={field}{format}", column.key)
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// Rows as `2 new V-7 Muster GmbH standard …`, then questions, differences, messages.
pub(super) fn rows(plan: &Plan) -> String {
    let words = Words::of(Language::En);
    let mut text = String::new();
    for row in &plan.rows {
        let contract = &row.contract;
        let day =
            |day: Option<terms::Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".to_owned());
        let fee = contract.yearly_fee.as_ref().map_or_else(
            || "-".to_owned(),
            |fee| format!("{} {}", fee.amount_minor, fee.currency),
        );
        writeln!(
            text,
            "{} {} | {} | {} | {} | {} > {} | {} | {fee}",
            row.row,
            row.outcome.id(),
            part(&contract.number),
            part(&contract.customer_name),
            part(&contract.level),
            day(contract.received_on),
            day(contract.activates_on),
            contract
                .term_months
                .map_or_else(|| "-".to_owned(), |months| months.to_string()),
        )
        .unwrap();
        for question in &row.questions {
            writeln!(
                text,
                "  ? {}: {}",
                question.field,
                say::question(question, words)
            )
            .unwrap();
        }
        for difference in &row.differences {
            writeln!(text, "  ~ {}", say::difference(difference, words)).unwrap();
        }
        for message in &row.messages {
            writeln!(text, "  . {}", say::message(message, words)).unwrap();
        }
    }
    text
}
