//! Pages of a whole register: the same rows from either end, and what stands where a notice day
//! no longer is.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::page;
use crate::demo;
use crate::now::Now;
use crate::views::contract_list::{ContractListInput, ContractListRow};

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap();
    Now::at(clock, Date::from_ymd_opt(2026, 11, 24), "Erika Muster")
}

fn register(contracts: u32) -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, now().today).unwrap();
    demo::fill(&mut register, contracts, 1, &now(), |_| {}).unwrap();
    (register, folder)
}

fn rows(register: &Register, input: &ContractListInput) -> Vec<ContractListRow> {
    let view = page(register, input, &now(), Words::of(Language::En)).unwrap();
    view.rows
}

#[test]
fn from_the_end_come_the_same_rows_backwards() {
    let (register, _folder) = register(90);
    let columns = [
        "number",
        "customer",
        "level",
        "state",
        "activates_on",
        "last_day",
        "renews_on",
        "notice_by",
        "yearly_fee",
        "owner",
    ];
    for sort in columns {
        for descending in [false, true] {
            let input = ContractListInput {
                sort: sort.to_owned(),
                descending,
                limit: 500,
                ..ContractListInput::default()
            };
            let forwards: Vec<String> = rows(&register, &input)
                .into_iter()
                .map(|row| row.number)
                .collect();
            assert_eq!(forwards.len(), 90);
            // In pages of 40, each by the place where the one before it ended or by skipping.
            let mut backwards = Vec::new();
            let mut after = None;
            loop {
                let input = ContractListInput {
                    from_end: true,
                    limit: 40,
                    after: after.clone(),
                    ..input.clone()
                };
                let view = page(&register, &input, &now(), Words::of(Language::En)).unwrap();
                let skipping = ContractListInput {
                    after: None,
                    skip: u32::try_from(backwards.len()).unwrap(),
                    ..input
                };
                assert_eq!(rows(&register, &skipping), view.rows, "{sort} {descending}");
                backwards.extend(view.rows.into_iter().map(|row| row.number));
                after = view.next;
                if after.is_none() {
                    break;
                }
            }
            backwards.reverse();
            assert_eq!(backwards, forwards, "{sort} {descending}");
        }
    }
}

#[test]
fn n5_a_terminating_contract_shows_its_notice_and_its_last_day_and_no_notice_day() {
    let (register, _folder) = register(200);
    let input = ContractListInput {
        states: vec!["terminating".to_owned()],
        sort: "last_day".to_owned(),
        limit: 500,
        ..ContractListInput::default()
    };
    let rows = rows(&register, &input);
    assert!(!rows.is_empty());
    for row in rows {
        assert!(row.cancel_by.starts_with("notice "), "{row:?}");
        assert!(!row.last_day.is_empty(), "{row:?}");
        assert_eq!((row.is_cancellable, row.days_left.as_str()), (false, ""));
        assert_eq!(row.renews_on, "ends");
    }
}
