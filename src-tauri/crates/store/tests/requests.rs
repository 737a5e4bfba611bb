//! Lists of support requests: every order, filter and page against the rows sorted and filtered
//! one by one, and every row against the rules.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use store::{Action, Register, RequestQuery, RequestRow, RequestSort, RequestState, StoreError};
use support::requests::{at, full_sample, request};
use support::{Dice, Sample, day, stamp};
use terms::rules::requests::Validity;
use terms::{DeadlineKind, Schedule};

const TODAY: &str = "2026-11-24";

fn now() -> DateTime<Utc> {
    at(day(TODAY), 40_000)
}

/// All rows, the oldest receipt first.
fn all_rows(register: &Register) -> Vec<RequestRow> {
    let query = RequestQuery {
        descending: false,
        limit: u32::MAX,
        ..RequestQuery::at(now())
    };
    register.request_page(&query).unwrap().rows
}

#[test]
fn q1_q6_every_row_says_what_the_rules_say() {
    let (Sample { register, .. }, requests) = &full_sample(51, 120, day(TODAY));
    let rows = all_rows(register);
    assert_eq!(rows.len(), requests.len());
    for row in &rows {
        let contract = register.contract(row.request.contract).unwrap().unwrap();
        let edition = register.edition(&contract.edition).unwrap().unwrap();
        let schedule = Schedule::of(&contract.facts, &edition, day(TODAY)).unwrap();
        let outcomes = schedule.requests(&contract.facts, &edition).unwrap();
        let place = contract
            .facts
            .requests
            .iter()
            .position(|fact| fact.id == row.request.id.0)
            .unwrap();
        assert_eq!(contract.facts.requests[place], row.request.fact);
        let outcome = &outcomes[place];
        assert_eq!(row.validity, outcome.validity);
        assert_eq!(row.impact, outcome.impact);
        assert_eq!(row.level, outcome.level);
        assert_eq!(row.contract_year, outcome.contract_year);
        assert_eq!(row.over_quota, outcome.over_quota);
        assert_eq!(row.due, outcome.due.map(|due| due.to_utc()));
        assert_eq!(row.in_time, outcome.in_time);
        assert_eq!(row.contract_number, contract.number);
    }
    for state in RequestState::ALL {
        let count = rows.iter().filter(|row| row.state(now()) == state).count();
        assert!(count > 0, "{state:?} occurs");
    }
    assert!(rows.iter().any(|row| row.over_quota));
    assert_eq!(register.check().unwrap(), Vec::new());
}

fn order(sort: RequestSort, descending: bool) -> impl Fn(&RequestRow, &RequestRow) -> Ordering {
    move |one, other| {
        let texts = |row: &RequestRow| match sort {
            RequestSort::Contract => (row.contract_number.clone(), None),
            RequestSort::Customer => (row.customer_name.to_lowercase(), None),
            RequestSort::Received => (String::new(), Some(row.request.fact.received_at)),
            RequestSort::Due => (String::new(), row.due),
        };
        let (one_key, other_key) = (texts(one), texts(other));
        if sort == RequestSort::Due && one_key.1.is_some() != other_key.1.is_some() {
            // Rows without a value come last, whatever the direction.
            return other_key.1.is_some().cmp(&one_key.1.is_some());
        }
        let order = one_key
            .cmp(&other_key)
            .then(one.request.id.cmp(&other.request.id));
        if descending { order.reverse() } else { order }
    }
}

#[test]
fn paging_along_every_column_and_filter_equals_sorting_everything() {
    let (Sample { register, .. }, _) = &full_sample(52, 160, day(TODAY));
    let rows = all_rows(register);
    let some = rows[rows.len() / 2].clone();
    let by = |change: fn(&mut RequestQuery)| {
        let mut query = RequestQuery::at(now());
        change(&mut query);
        query
    };
    let mut filters = vec![
        by(|_| {}),
        by(|query| query.states = vec![RequestState::Open]),
        by(|query| query.states = vec![RequestState::Overdue]),
        by(|query| query.states = vec![RequestState::Open, RequestState::Overdue]),
        by(|query| query.states = RequestState::ALL.to_vec()),
        by(|query| {
            query.states = vec![RequestState::Overdue, RequestState::Missed];
            query.impacts = vec!["critical".into(), "low".into()];
        }),
        by(|query| query.impacts = vec!["medium".into()]),
        by(|query| query.states = vec![RequestState::NotAuthorised, RequestState::NoResponseOwed]),
    ];
    filters.push(RequestQuery {
        contract: Some(some.request.contract),
        ..RequestQuery::at(now())
    });
    filters.push(RequestQuery {
        customer: Some(some.customer),
        states: vec![RequestState::InTime, RequestState::Missed],
        ..RequestQuery::at(now())
    });
    for filter in filters {
        let matching: Vec<&RequestRow> = rows
            .iter()
            .filter(|row| {
                filter
                    .contract
                    .is_none_or(|contract| contract == row.request.contract)
                    && filter.customer.is_none_or(|id| id == row.customer)
                    && (filter.states.is_empty() || filter.states.contains(&row.state(now())))
                    && (filter.impacts.is_empty() || filter.impacts.contains(&row.impact))
            })
            .collect();
        assert!(!matching.is_empty(), "{filter:?}");
        for sort in RequestSort::ALL {
            // Names are folded for sorting in ways of their own; contracts.rs looks at those.
            if sort == RequestSort::Customer {
                continue;
            }
            for descending in [false, true] {
                let mut expected: Vec<RequestRow> =
                    matching.iter().map(|row| (*row).clone()).collect();
                expected.sort_by(order(sort, descending));
                let mut query = RequestQuery {
                    sort,
                    descending,
                    limit: 37,
                    want_totals: true,
                    ..filter.clone()
                };
                let mut found = Vec::new();
                loop {
                    let page = register.request_page(&query).unwrap();
                    assert_eq!(page.total, expected.len() as u64, "{query:?}");
                    found.extend(page.rows);
                    query.after = page.next;
                    if query.after.is_none() {
                        break;
                    }
                }
                assert_eq!(found, expected, "{query:?}");
                let skip = u32::try_from(expected.len() / 2).unwrap();
                query.skip = skip;
                let page = register.request_page(&query).unwrap();
                let from = expected.len() / 2;
                let until = (from + 37).min(expected.len());
                assert_eq!(page.rows, expected[from..until], "{query:?}");
            }
        }
    }
}

#[test]
fn by_customer_rows_come_by_name() {
    let (Sample { register, .. }, _) = &full_sample(53, 60, day(TODAY));
    let query = RequestQuery {
        sort: RequestSort::Customer,
        descending: false,
        limit: 10_000,
        ..RequestQuery::at(now())
    };
    let rows = register.request_page(&query).unwrap().rows;
    let customers: Vec<_> = register
        .customers(&store::CustomerQuery {
            limit: 1000,
            ..store::CustomerQuery::default()
        })
        .unwrap()
        .rows
        .into_iter()
        .map(|row| row.name)
        .collect();
    let places: Vec<_> = rows
        .iter()
        .map(|row| customers.iter().position(|name| *name == row.customer_name))
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn words_of_subject_sender_number_contract_and_customer_find_requests() {
    let (Sample { mut register, .. }, requests) = full_sample(54, 80, day(TODAY));
    let found = |register: &Register, text: &str| -> Vec<i64> {
        let query = RequestQuery {
            search: Some(text.into()),
            descending: false,
            limit: 10_000,
            want_totals: true,
            ..RequestQuery::at(now())
        };
        let page = register.request_page(&query).unwrap();
        assert_eq!(page.total, page.rows.len() as u64);
        let mut ids: Vec<i64> = page.rows.iter().map(|row| row.request.id.0).collect();
        ids.sort_unstable();
        ids
    };
    let with = |part: &str| -> Vec<i64> {
        let ids = requests.iter().filter(|request| {
            request
                .subject
                .as_ref()
                .is_some_and(|text| text.contains(part))
        });
        ids.map(|request| request.id.0).collect()
    };
    assert_eq!(found(&register, "stoerung UEBERW"), with("Überwachung"));
    assert_eq!(found(&register, "schließ"), with("schließen"));
    assert_eq!(found(&register, "gibtesnicht"), Vec::<i64>::new());
    assert_eq!(found(&register, "…"), Vec::<i64>::new());
    let one = requests[9].clone();
    assert!(found(&register, &one.fact.from_email).contains(&one.id.0));
    let mut contract = register.contract(one.contract).unwrap().unwrap();
    let siblings = register.requests_of(one.contract).unwrap();
    let mut ids: Vec<i64> = siblings.iter().map(|request| request.id.0).collect();
    ids.sort_unstable();
    assert_eq!(found(&register, &contract.number), ids);
    // Another number, another name, another subject: found by these, and no longer by the old.
    let before = contract.number.clone();
    contract.number = "XQ-4711".into();
    let mut customer = register.customer(contract.customer).unwrap().unwrap();
    customer.name = "Quittenhof Beispielgesellschaft".into();
    let mut changed = one.clone();
    changed.subject = Some("Zwetschgenkuchen".into());
    register
        .change(&stamp(day(TODAY)), |change| {
            change.put_contract(&contract, Action::Edited, None)?;
            change.put_customer(&customer, Action::Edited, None)?;
            change.put_request(&changed, Action::Edited, None)
        })
        .unwrap();
    assert_eq!(found(&register, "xq-4711"), ids);
    assert_eq!(found(&register, &before), Vec::<i64>::new());
    assert_eq!(found(&register, "zwetschg"), [one.id.0]);
    let of_customer = found(&register, "quittenhof");
    assert!(ids.iter().all(|id| of_customer.contains(id)));
    assert_eq!(register.check().unwrap(), Vec::new());
    register.undo(&stamp(day(TODAY))).unwrap();
    assert_eq!(found(&register, &before), ids);
    assert_eq!(found(&register, "zwetschg"), Vec::<i64>::new());
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn q4_open_responses_are_deadlines_until_answered() {
    let (Sample { mut register, .. }, _) = full_sample(55, 120, day(TODAY));
    let due = |register: &Register| -> Vec<(i64, DateTime<Utc>)> {
        let kinds = [DeadlineKind::ResponseDue];
        let rows = register
            .deadlines(terms::LAST_DAY, &kinds, None, u32::MAX)
            .unwrap();
        let mut rest = rows.clone();
        for row in &rows {
            rest.remove(0);
            let after = register
                .deadlines(terms::LAST_DAY, &kinds, Some(&row.cursor()), u32::MAX)
                .unwrap();
            assert_eq!(after, rest);
        }
        rows.iter()
            .map(|row| (row.request.unwrap().0, row.due_at.unwrap()))
            .collect()
    };
    let mut expected: Vec<_> = all_rows(&register)
        .into_iter()
        .filter(|row| {
            let contract = register.contract(row.request.contract).unwrap().unwrap();
            let edition = register.edition(&contract.edition).unwrap().unwrap();
            let runs = Schedule::of(&contract.facts, &edition, day(TODAY))
                .unwrap()
                .is_running();
            runs && row.in_time.is_none()
        })
        .filter_map(|row| Some((row.request.id.0, row.due?)))
        .collect();
    let mut found = due(&register);
    found.sort_unstable();
    expected.sort_unstable();
    assert!(found.len() > 5, "{}", found.len());
    assert_eq!(found, expected);
    // Answered, and taken back again.
    let (id, due_at) = found[0];
    let mut answered = register.request(id.into()).unwrap().unwrap();
    answered.fact.answered_at = Some(due_at);
    register
        .change(&stamp(day(TODAY)), |change| {
            change.put_request(&answered, Action::Answered, None)
        })
        .unwrap();
    assert!(due(&register).iter().all(|(other, _)| *other != id));
    let row = all_rows(&register)
        .into_iter()
        .find(|row| row.request.id.0 == id)
        .unwrap();
    assert_eq!(row.in_time, Some(true), "at the due moment");
    register.undo(&stamp(day(TODAY))).unwrap();
    assert!(due(&register).contains(&(id, due_at)));
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn q6_what_is_not_authorised_uses_no_quota() {
    let (Sample { register, .. }, _) = &full_sample(61, 60, day(TODAY));
    for row in all_rows(register) {
        if row.validity != Validity::Valid {
            assert!(!row.over_quota && row.due.is_none() && row.in_time.is_none());
        }
    }
}

#[test]
fn a_search_that_finds_very_many_finds_the_same_rows() {
    let (Sample { mut register, .. }, _) = full_sample(62, 60, day(TODAY));
    let mut dice = Dice(8);
    let contracts: Vec<_> = register
        .contract_page(&store::ContractQuery::default())
        .unwrap()
        .rows
        .iter()
        .map(|row| register.contract(row.id).unwrap().unwrap())
        .collect();
    register
        .change(&stamp(day(TODAY)), |change| {
            for at in 0..2_400 {
                let id = change.next_request_id()?;
                let mut request = request(&mut dice, id.0, &contracts[at % 50], day(TODAY));
                let word = if at < 150 { "Sonderfall" } else { "Regelfall" };
                request.subject = Some(format!("{word} {at}"));
                change.put_request(&request, Action::Created, None)?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let rows = all_rows(&register);
    for (text, word) in [("regel", "Regelfall"), ("sonder", "Sonderfall")] {
        for states in [
            vec![],
            vec![RequestState::Missed, RequestState::NoResponseOwed],
        ] {
            let mut query = RequestQuery {
                search: Some(text.into()),
                states,
                descending: false,
                limit: 70,
                want_totals: true,
                ..RequestQuery::at(now())
            };
            let expected: Vec<RequestRow> = rows
                .iter()
                .filter(|row| {
                    let subject = row.request.subject.as_deref().unwrap_or_default();
                    subject.starts_with(word)
                        && (query.states.is_empty() || query.states.contains(&row.state(now())))
                })
                .cloned()
                .collect();
            let mut found = Vec::new();
            loop {
                let page = register.request_page(&query).unwrap();
                assert_eq!(page.total, expected.len() as u64, "{query:?}");
                found.extend(page.rows);
                query.after = page.next;
                if query.after.is_none() {
                    break;
                }
            }
            assert_eq!(found, expected, "{query:?}");
        }
    }
}
