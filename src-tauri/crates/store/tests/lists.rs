//! Lists: paging along every column gives the same as sorting everything, filters and totals
//! agree with looking at every record.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use std::cmp::Ordering;

use store::{ContractQuery, ContractRow, CustomerQuery, Money, Register, SortColumn};
use support::{OWNERS, Sample, day, sample};
use terms::State;

const TODAY: &str = "2026-11-24";

fn everything(register: &Register) -> Vec<ContractRow> {
    let query = ContractQuery {
        limit: 100_000,
        ..ContractQuery::default()
    };
    register.contract_page(&query).unwrap().rows
}

/// Follows the cursors from page to page.
fn paged(register: &Register, mut query: ContractQuery) -> Vec<ContractRow> {
    let mut rows = Vec::new();
    loop {
        let page = register.contract_page(&query).unwrap();
        assert!(page.rows.len() <= query.limit as usize);
        rows.extend(page.rows);
        match page.next {
            Some(next) => query.after = Some(next),
            None => return rows,
        }
    }
}

/// Where a row stands by a column; rows without a value come last in both directions.
fn key(row: &ContractRow, sort: SortColumn) -> Option<String> {
    let day = |day: Option<terms::Date>| day.map(|day| day.to_string());
    let levels = ["basic", "standard", "premium"];
    match sort {
        SortColumn::Number => Some(row.number.clone()),
        SortColumn::Customer => Some(plain(&row.customer_name)),
        SortColumn::Level => levels
            .iter()
            .position(|level| **level == row.level)
            .map(|at| at.to_string()),
        SortColumn::State => State::ALL
            .iter()
            .position(|state| *state == row.state)
            .map(|at| at.to_string()),
        SortColumn::ActivatesOn => day(row.activates_on),
        SortColumn::LastDay => day(row.last_day),
        SortColumn::RenewsOn => day(row.renews_on),
        SortColumn::NoticeBy => day(row.notice_by),
        SortColumn::EndsOn => day(row.ends_on),
        SortColumn::YearlyFee => row
            .yearly_fee
            .as_ref()
            .map(|fee| format!("{:020}", fee.amount_minor)),
        SortColumn::Owner => row.owner.as_deref().map(plain),
    }
}

/// Without umlauts, as the made-up names have them.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace('ä', "a")
        .replace('ö', "o")
        .replace('ü', "u")
        .replace('ß', "ss")
}

#[test]
fn paging_along_every_column_equals_sorting_everything() {
    let Sample { register, .. } = &sample(7, 230, day(TODAY));
    let all = everything(register);
    assert_eq!(all.len(), 230);
    for sort in SortColumn::ALL {
        for descending in [false, true] {
            for (limit, skip) in [
                (1, 0),
                (17, 0),
                (230, 0),
                (500, 0),
                (17, 40),
                (17, 229),
                (17, 300),
            ] {
                let query = ContractQuery {
                    sort,
                    descending,
                    limit,
                    ..ContractQuery::default()
                };
                let whole = paged(
                    register,
                    ContractQuery {
                        limit: 7,
                        ..query.clone()
                    },
                );
                assert_in_order(&whole, sort, descending);
                let first = register
                    .contract_page(&ContractQuery {
                        skip,
                        ..query.clone()
                    })
                    .unwrap();
                let expected: Vec<_> = whole
                    .iter()
                    .skip(skip as usize)
                    .take(limit as usize)
                    .collect();
                assert_eq!(
                    first.rows.iter().collect::<Vec<_>>(),
                    expected,
                    "{sort:?} {descending} {limit} {skip}"
                );
                assert_eq!(first.next.is_some(), (skip + limit) < 230);
            }
            let mut sorted = paged(
                register,
                ContractQuery {
                    sort,
                    descending,
                    limit: 9,
                    ..ContractQuery::default()
                },
            );
            sorted.sort_by_key(|row| row.number.clone());
            let mut expected = all.clone();
            expected.sort_by_key(|row| row.number.clone());
            assert_eq!(
                sorted, expected,
                "{sort:?}: nothing twice, nothing left out"
            );
        }
    }
}

fn assert_in_order(rows: &[ContractRow], sort: SortColumn, descending: bool) {
    for pair in rows.windows(2) {
        let (one, other) = (key(&pair[0], sort), key(&pair[1], sort));
        let order = match (&one, &other) {
            (Some(one), Some(other)) if descending => other.cmp(one),
            (Some(one), Some(other)) => one.cmp(other),
            (None, Some(_)) => Ordering::Greater,
            _ => Ordering::Less,
        };
        assert_ne!(order, Ordering::Greater, "{sort:?} {one:?} {other:?}");
    }
}

#[test]
fn skipping_after_a_cursor_passes_over_rows_with_and_without_value() {
    let Sample { register, .. } = &sample(8, 120, day(TODAY));
    for sort in [
        SortColumn::EndsOn,
        SortColumn::YearlyFee,
        SortColumn::Number,
    ] {
        let query = ContractQuery {
            sort,
            limit: 10,
            ..ContractQuery::default()
        };
        let whole = paged(register, query.clone());
        let after = register.contract_page(&query).unwrap().next;
        for skip in 0..120 {
            let query = ContractQuery {
                after: after.clone(),
                skip,
                ..query.clone()
            };
            let rows = register.contract_page(&query).unwrap().rows;
            let expected: Vec<_> = whole
                .iter()
                .skip(10 + skip as usize)
                .take(10)
                .cloned()
                .collect();
            assert_eq!(rows, expected, "{sort:?} {skip}");
        }
    }
}

#[test]
fn filters_and_totals_agree_with_every_record() {
    let Sample { register, .. } = &sample(9, 300, day(TODAY));
    let all = everything(register);
    let range = (day("2026-12-01"), day("2027-06-30"));
    let states = [State::Active, State::Terminating];
    for mask in 0..16u8 {
        let query = ContractQuery {
            states: if mask & 1 > 0 {
                states.to_vec()
            } else {
                Vec::new()
            },
            levels: if mask & 2 > 0 {
                vec!["premium".into(), "basic".into()]
            } else {
                Vec::new()
            },
            notice_by: (mask & 4 > 0).then_some(range),
            owner: (mask & 8 > 0).then(|| OWNERS[2].to_owned()),
            sort: SortColumn::NoticeBy,
            want_totals: true,
            limit: 11,
            ..ContractQuery::default()
        };
        let mut expected: Vec<_> = all
            .iter()
            .filter(|row| query.states.is_empty() || query.states.contains(&row.state))
            .filter(|row| query.levels.is_empty() || query.levels.contains(&row.level))
            .filter(|row| {
                query.notice_by.is_none_or(|(from, until)| {
                    row.notice_by.is_some_and(|day| day >= from && day <= until)
                })
            })
            .filter(|row| query.owner.is_none() || row.owner == query.owner)
            .cloned()
            .collect();
        let page = register.contract_page(&query).unwrap();
        assert_eq!(page.total, expected.len() as u64, "{mask:04b}");
        assert_eq!(page.fee_totals, fees(&expected), "{mask:04b}");
        let mut rows = paged(register, query);
        rows.sort_by_key(|row| row.number.clone());
        expected.sort_by_key(|row| row.number.clone());
        assert_eq!(rows, expected, "{mask:04b}");
    }
}

fn fees(rows: &[ContractRow]) -> Vec<Money> {
    let mut sums = std::collections::BTreeMap::new();
    for fee in rows.iter().filter_map(|row| row.yearly_fee.as_ref()) {
        *sums.entry(fee.currency.clone()).or_insert(0) += fee.amount_minor;
    }
    sums.into_iter()
        .map(|(currency, amount_minor)| Money {
            amount_minor,
            currency,
        })
        .collect()
}

#[test]
fn customers_come_by_name_and_know_their_contracts() {
    let Sample {
        register,
        customers,
        contracts,
        ..
    } = &sample(14, 160, day(TODAY));
    let mut query = CustomerQuery {
        limit: 3,
        ..CustomerQuery::default()
    };
    let mut rows = Vec::new();
    loop {
        let page = register.customers(&query).unwrap();
        assert_eq!(page.total, customers.len() as u64);
        rows.extend(page.rows);
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    assert_eq!(rows.len(), customers.len());
    assert!(rows.is_sorted_by_key(|row| plain(&row.name)));
    for row in rows {
        let own = contracts
            .iter()
            .filter(|contract| contract.customer == row.id)
            .count();
        assert_eq!(row.contracts, own as u64);
        assert_eq!(register.contracts_of(row.id).unwrap().len(), own);
    }
    let found = register
        .customers(&CustomerQuery {
            search: Some("muster".into()),
            ..CustomerQuery::default()
        })
        .unwrap();
    assert!(found.rows.iter().all(|row| {
        plain(&row.name).contains("muster")
            || row
                .city
                .as_deref()
                .is_some_and(|city| plain(city).contains("muster"))
    }));
}

#[test]
fn a_cursor_of_another_query_is_refused() {
    let Sample { register, .. } = &sample(15, 20, day(TODAY));
    let deadlines = register.deadlines(terms::LAST_DAY, &[], None, 1).unwrap();
    let query = ContractQuery {
        after: Some(deadlines[0].cursor()),
        ..ContractQuery::default()
    };
    assert!(matches!(
        register.contract_page(&query),
        Err(store::StoreError::Cursor)
    ));
}
