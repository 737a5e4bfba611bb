//! Lists: paging along every column gives the same as sorting everything, filters and totals
//! agree with looking at every record, words find what they should.

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
use terms::{DeadlineKind, State};

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
fn words_find_contracts_by_all_that_is_looked_in() {
    let Sample {
        register,
        contracts,
        customers,
        ..
    } = &sample(10, 160, day(TODAY));
    let today = day(TODAY);
    let texts = |contract: &store::Contract| {
        let customer = customers
            .iter()
            .find(|customer| customer.id == contract.customer)
            .unwrap();
        let contacts = contract
            .facts
            .contacts
            .iter()
            .filter(|contact| contact.is_current_on(today));
        let mut texts = vec![contract.number.clone(), customer.name.clone()];
        texts.extend(contacts.flat_map(|contact| [contact.name.clone(), contact.email.clone()]));
        texts.extend(contract.owner.clone());
        texts.extend(contract.note.clone());
        plain(&texts.join(" "))
    };
    for typed in [
        "werk",
        "Muller",
        "müller",
        "ÜBERLAND",
        "rahmen",
        "bärb",
        "strasse",
        "muster gmbh",
        "v-2026",
        "example",
        "fraumuster",
        "ötzi prob",
    ] {
        let page = register
            .contract_page(&ContractQuery {
                search: Some(typed.into()),
                limit: 1000,
                want_totals: true,
                ..ContractQuery::default()
            })
            .unwrap();
        let words: Vec<String> = plain(typed).split([' ', '-']).map(str::to_owned).collect();
        let mut expected: Vec<_> = contracts
            .iter()
            .filter(|contract| words.iter().all(|word| finds(&texts(contract), word)))
            .map(|contract| contract.number.clone())
            .collect();
        let mut found: Vec<_> = page.rows.iter().map(|row| row.number.clone()).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{typed}");
        assert_eq!(page.total, expected.len() as u64);
        let hits = register.search(typed, 1000).unwrap();
        assert_eq!(hits.contracts.len(), expected.len(), "{typed}");
    }
}

/// A word is found at the beginning of one, and from three letters on inside a longer one.
fn finds(text: &str, typed: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|word| {
            let fold = |text: &str| {
                text.replace("ae", "a")
                    .replace("oe", "o")
                    .replace("ue", "u")
            };
            (0..word.len())
                .filter(|at| word.is_char_boundary(*at))
                .filter(|at| {
                    *at == 0 || (word.chars().count() >= 4 && word[*at..].chars().count() >= 3)
                })
                .any(|at| fold(&word[at..]).starts_with(&fold(typed)))
        })
}

#[test]
fn signs_in_typed_text_mean_nothing() {
    let Sample { register, .. } = &sample(11, 40, day(TODAY));
    let count = |text: &str| {
        let query = ContractQuery {
            search: Some(text.into()),
            want_totals: true,
            ..ContractQuery::default()
        };
        register.search(text, 10).unwrap();
        register
            .customers(&CustomerQuery {
                search: Some(text.into()),
                ..CustomerQuery::default()
            })
            .unwrap();
        register.contract_page(&query).unwrap().total
    };
    let all = count("");
    assert_eq!(all, 40);
    assert_eq!(count("   "), 40);
    for nothing in [
        "\"",
        "*",
        "(",
        "%",
        "'; DROP TABLE contract; --x",
        "\0",
        "🙂",
        "-",
        "words:",
    ] {
        assert_eq!(count(nothing), 0, "{nothing:?}");
    }
    assert_eq!(count("gmbh OR zzzz"), 0, "OR is a word like any other");
    assert_eq!(count("NEAR(gmbh)"), 0);
    assert_eq!(count("\"muster*\""), count("muster"));
    assert!(count(&"x".repeat(1 << 20)) == 0);
    assert_eq!(register.counts().unwrap().contracts, 40);
}

#[test]
fn deadlines_come_by_day_number_and_kind_and_go_on_after_any_row() {
    let Sample { register, .. } = &sample(12, 200, day(TODAY));
    let until = day("2027-02-22");
    let all = register.deadlines(until, &[], None, u32::MAX).unwrap();
    assert!(all.len() > 50);
    assert!(
        all.first().unwrap().due_on < day(TODAY),
        "overdue ones are there"
    );
    let order = |row: &store::DeadlineRow| (row.due_on, row.contract_number.clone(), row.kind.id());
    assert!(all.is_sorted_by_key(order));
    for at in [0, 1, 17, all.len() - 1] {
        let rest = register
            .deadlines(until, &[], Some(&all[at].cursor()), u32::MAX)
            .unwrap();
        assert_eq!(rest, all[at + 1..]);
    }
    let kinds = [DeadlineKind::CancelBy, DeadlineKind::Renewal];
    let some = register.deadlines(until, &kinds, None, u32::MAX).unwrap();
    let expected: Vec<_> = all
        .iter()
        .filter(|row| kinds.contains(&row.kind))
        .cloned()
        .collect();
    assert_eq!(some, expected);
    let borders = [day("2026-12-01"), day("2026-12-24"), until];
    let lanes = register.deadline_counts(day(TODAY), &borders).unwrap();
    assert_eq!(
        lanes.iter().map(|lane| lane.count).sum::<u64>(),
        all.len() as u64
    );
    for lane in &lanes {
        let from = [
            None,
            Some(day(TODAY)),
            Some(day("2026-12-02")),
            Some(day("2026-12-25")),
        ][lane.lane];
        let last = [day("2026-11-23"), borders[0], borders[1], borders[2]][lane.lane];
        let rows: Vec<_> = all
            .iter()
            .filter(|row| row.kind == lane.kind)
            .filter(|row| from.is_none_or(|from| row.due_on >= from) && row.due_on <= last)
            .collect();
        assert_eq!(lane.count, rows.len() as u64, "{lane:?}");
        let sum: i64 = rows
            .iter()
            .filter_map(|row| row.yearly_fee.as_ref())
            .map(|fee| fee.amount_minor)
            .sum();
        assert_eq!(
            lane.fees.iter().map(|fee| fee.amount_minor).sum::<i64>(),
            sum
        );
    }
}

#[test]
fn renewals_add_up_to_the_contracts_that_can_renew() {
    let Sample { register, .. } = &sample(13, 200, day(TODAY));
    let (from, until) = (day("2026-11-01"), day("2027-10-31"));
    let sums = register.renewals_by_month(from, until).unwrap();
    let expected: Vec<_> = everything(register)
        .into_iter()
        .filter(|row| {
            matches!(
                row.state,
                State::Ordered | State::Active | State::Terminating
            )
        })
        .filter(|row| row.renews_on.is_some_and(|day| day >= from && day <= until))
        .collect();
    assert_eq!(
        sums.iter().map(|sum| sum.count).sum::<u64>(),
        expected.len() as u64
    );
    let total = |fees: Vec<&Money>| fees.iter().map(|fee| fee.amount_minor).sum::<i64>();
    assert_eq!(
        total(sums.iter().filter_map(|sum| sum.fees.as_ref()).collect()),
        total(
            expected
                .iter()
                .filter_map(|row| row.yearly_fee.as_ref())
                .collect()
        )
    );
    assert!(sums.is_sorted_by_key(|sum| (sum.month, sum.status)));
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
