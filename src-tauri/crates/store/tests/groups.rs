//! Groups of contracts agree with looking at every row, and the rows of a group are those that it
//! counts.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where it fails"
)]

mod support;

use store::{ContractGroup, ContractGrouping, ContractQuery, ContractRow, Register};
use support::{day, sample};
use terms::State;

const ALL: [ContractGrouping; 5] = [
    ContractGrouping::State,
    ContractGrouping::Level,
    ContractGrouping::Owner,
    ContractGrouping::Customer,
    ContractGrouping::NoticeMonth,
];

fn rows(register: &Register, query: &ContractQuery) -> Vec<ContractRow> {
    let query = ContractQuery {
        limit: 100_000,
        ..query.clone()
    };
    register.contract_page(&query).unwrap().rows
}

/// What a row has in common with the others of its group.
fn group_of(row: &ContractRow, by: ContractGrouping) -> ContractGroup {
    match by {
        ContractGrouping::State => ContractGroup::State(row.state),
        ContractGrouping::Level => ContractGroup::Level(row.level.clone()),
        ContractGrouping::Owner => ContractGroup::Owner(row.owner.clone()),
        ContractGrouping::Customer => ContractGroup::Customer(row.customer_number.clone()),
        ContractGrouping::NoticeMonth => ContractGroup::NoticeMonth(
            row.notice_by
                .map(|day| chrono::Datelike::with_day(&day, 1).unwrap()),
        ),
    }
}

#[test]
fn groups_count_and_sum_what_is_in_them() {
    let sample = sample(7, 300, day("2026-11-24"));
    let register = &sample.register;
    let filters = [
        ContractQuery::default(),
        ContractQuery {
            states: vec![State::Active, State::Terminating],
            levels: vec!["standard".into(), "premium".into()],
            ..ContractQuery::default()
        },
    ];
    for filter in filters {
        let all = rows(register, &filter);
        assert!(!all.is_empty());
        for by in ALL {
            let groups = register.contract_groups(&filter, by).unwrap();
            let counted: u64 = groups.iter().map(|group| group.contracts).sum();
            assert_eq!(counted, all.len() as u64, "{by:?}");
            for group in groups {
                let expected: Vec<&ContractRow> = all
                    .iter()
                    .filter(|row| group_of(row, by) == group.group)
                    .collect();
                assert_eq!(expected.len() as u64, group.contracts, "{group:?}");
                let within = ContractQuery {
                    within: Some(group.group.clone()),
                    want_totals: true,
                    ..filter.clone()
                };
                let mut found = rows(register, &within);
                found.sort_by(|one, other| one.number.cmp(&other.number));
                let mut expected: Vec<ContractRow> = expected.into_iter().cloned().collect();
                expected.sort_by(|one, other| one.number.cmp(&other.number));
                assert_eq!(found, expected, "{group:?}");
                let page = register.contract_page(&within).unwrap();
                assert_eq!(page.total, group.contracts, "{group:?}");
                assert_eq!(page.fee_totals, group.fees, "{group:?}");
            }
        }
    }
}

#[test]
fn groups_stand_in_order_with_nobody_last() {
    let sample = sample(7, 300, day("2026-11-24"));
    let groups = |by| {
        sample
            .register
            .contract_groups(&ContractQuery::default(), by)
            .unwrap()
    };
    let months: Vec<_> = groups(ContractGrouping::NoticeMonth)
        .into_iter()
        .map(|row| match row.group {
            ContractGroup::NoticeMonth(month) => month,
            other => panic!("{other:?}"),
        })
        .collect();
    let mut sorted = months.clone();
    sorted.sort_by_key(|month| (month.is_none(), *month));
    assert_eq!(months, sorted);
    let levels: Vec<_> = groups(ContractGrouping::Level)
        .into_iter()
        .map(|row| row.group)
        .collect();
    assert_eq!(
        levels,
        ["basic", "standard", "premium"].map(|level| ContractGroup::Level(level.into()))
    );
}
