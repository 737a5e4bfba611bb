//! Heads agree with the rows of their groups, by every grouping, and a strange group is refused.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::{GROUPINGS, groups};
use crate::contract_list::page;
use crate::demo;
use crate::now::Now;
use crate::views::contract_list::{ContractGroupsInput, ContractListInput, GroupPlace};

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap();
    Now::at(clock, Date::from_ymd_opt(2026, 11, 24), "Erika Muster")
}

fn register() -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, now().today).unwrap();
    demo::fill(&mut register, 120, 1, &now(), |_| {}).unwrap();
    (register, folder)
}

fn list() -> ContractListInput {
    ContractListInput {
        sort: "notice_by".into(),
        limit: 500,
        want_totals: true,
        ..ContractListInput::default()
    }
}

#[test]
fn each_head_counts_and_sums_the_rows_below_it() {
    let (register, _folder) = register();
    let words = Words::of(Language::En);
    for (by, _) in GROUPINGS {
        let input = ContractGroupsInput {
            list: list(),
            by: by.into(),
        };
        let heads = groups(&register, &input, &now(), words).unwrap();
        assert!(heads.len() > 1, "{by}");
        assert_eq!(heads.iter().map(|head| head.count).sum::<u64>(), 120);
        for head in heads {
            let within = ContractListInput {
                group: Some(head.place.clone()),
                ..list()
            };
            let view = page(&register, &within, &now(), words).unwrap();
            assert_eq!(view.rows.len() as u64, head.count, "{head:?}");
            assert_eq!(view.fee_text.unwrap_or_default(), head.sum_text, "{head:?}");
            assert!(!head.title.is_empty(), "{head:?}");
            match by {
                "state" => assert!(view.rows.iter().all(|row| row.state_text == head.title)),
                "owner" if !head.place.key.is_empty() => {
                    assert!(view.rows.iter().all(|row| row.owner_name == head.title));
                }
                "customer" => assert!(view.rows.iter().all(|row| row.customer_name == head.title)),
                _ => {}
            }
        }
    }
}

#[test]
fn what_is_no_group_is_refused() {
    let (register, _folder) = register();
    let words = Words::of(Language::En);
    for (by, key) in [
        ("weather", "fine"),
        ("state", "asleep"),
        ("notice_month", "2026-13"),
    ] {
        let input = ContractListInput {
            group: Some(GroupPlace {
                by: by.into(),
                key: key.into(),
            }),
            ..list()
        };
        assert!(
            page(&register, &input, &now(), words).is_err(),
            "{by} {key}"
        );
    }
}
