//! The table on the clipboard has the columns that were asked for, in both forms.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::copy;
use crate::contract_list::page;
use crate::demo;
use crate::now::Now;
use crate::views::batch::Selection;
use crate::views::contract_list::{ContractListInput, CopyInput};

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap();
    Now::at(clock, Date::from_ymd_opt(2026, 11, 24), "Erika Muster")
}

fn register() -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, now().today).unwrap();
    demo::fill(&mut register, 20, 1, &now(), |_| {}).unwrap();
    (register, folder)
}

#[test]
fn columns_stand_as_they_are_shown_and_rows_as_they_are_sorted() {
    let (register, _folder) = register();
    let words = Words::of(Language::De);
    let list = ContractListInput {
        sort: "customer".into(),
        limit: 100,
        ..ContractListInput::default()
    };
    let input = CopyInput {
        selection: Selection {
            numbers: Vec::new(),
            all_of: Some(list.clone()),
        },
        columns: ["customer", "number", "yearly_fee"]
            .map(str::to_owned)
            .into(),
    };
    let copied = copy(&register, &input, &now(), words).unwrap();
    let lines: Vec<Vec<&str>> = copied
        .text
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let rows = page(&register, &list, &now(), words).unwrap().rows;
    assert_eq!(lines.len(), rows.len() + 1);
    for (line, row) in lines[1..].iter().zip(&rows) {
        assert_eq!(line[..2], [row.customer_name.as_str(), row.number.as_str()]);
        assert_eq!(line.len(), 4);
    }
    assert_eq!(copied.html.matches("<tr>").count(), rows.len() + 1);
    assert_eq!(copied.message, words.grid_copied(20));
}

#[test]
fn a_column_that_is_none_is_refused() {
    let (register, _folder) = register();
    let input = CopyInput {
        selection: Selection::default(),
        columns: vec!["weather".into()],
    };
    assert!(copy(&register, &input, &now(), Words::of(Language::En)).is_err());
}
