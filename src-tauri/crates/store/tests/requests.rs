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

use chrono::{DateTime, TimeDelta, Utc};
use store::{Action, Register, RequestQuery, RequestRow, RequestSort, RequestState, StoreError};
use support::requests::{at, confirmation, edition, full_sample, request};
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
fn numbers_of_requests_are_never_given_twice() {
    let (Sample { mut register, .. }, requests) = full_sample(56, 10, day(TODAY));
    let now = stamp(day(TODAY));
    let contract = register.contract(requests[0].contract).unwrap().unwrap();
    let mut dice = Dice(1);
    let mut add = |register: &mut Register| {
        register
            .change(&now, |change| {
                let id = change.next_request_id()?;
                let request = request(&mut dice, id.0, &contract, day(TODAY));
                change.put_request(&request, Action::Created, None)?;
                Ok::<_, StoreError>(id.0)
            })
            .unwrap()
    };
    let greatest = requests.iter().map(|request| request.id.0).max().unwrap();
    assert_eq!(add(&mut register), greatest + 1);
    register.undo(&now).unwrap();
    assert_eq!(register.request((greatest + 1).into()).unwrap(), None);
    assert_eq!(add(&mut register), greatest + 2);
    register.undo(&now).unwrap();
    register.redo(&now).unwrap();
    assert!(register.request((greatest + 2).into()).unwrap().is_some());
    // Two in one change, and one that is refused.
    let refused: Result<(), StoreError> = register.change(&now, |change| {
        assert_eq!(change.next_request_id()?.0, greatest + 3);
        assert_eq!(change.next_request_id()?.0, greatest + 4);
        Err(StoreError::Conflict { field: "test" })
    });
    assert!(refused.is_err());
    assert_eq!(add(&mut register), greatest + 3, "nobody ever saw it");
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn two_programs_never_give_the_same_number() {
    let (sample, requests) = full_sample(63, 10, day(TODAY));
    let Sample {
        folder,
        mut register,
        ..
    } = sample;
    let contract = register.contract(requests[0].contract).unwrap().unwrap();
    let path = support::path_in(&folder);
    let mut other = Register::open(&path, store::Access::ReadWrite, day(TODAY)).unwrap();
    let mut dice = Dice(4);
    let mut given = Vec::new();
    for turn in 0..6 {
        let register = if turn % 2 == 0 {
            &mut register
        } else {
            &mut other
        };
        let id = register
            .change(&stamp(day(TODAY)), |change| {
                let id = change.next_request_id()?;
                let request = request(&mut dice, id.0, &contract, day(TODAY));
                change.put_request(&request, Action::Created, None)?;
                Ok::<_, StoreError>(id.0)
            })
            .unwrap();
        given.push(id);
        if turn == 2 {
            register.undo(&stamp(day(TODAY))).unwrap();
        }
    }
    let first = given[0];
    assert_eq!(given, (first..first + 6).collect::<Vec<_>>());
    assert_eq!(other.check().unwrap(), Vec::new());
}

#[test]
fn a_request_keeps_its_contract_and_its_number() {
    let (Sample { mut register, .. }, requests) = full_sample(57, 20, day(TODAY));
    let first = &requests[0];
    let other = requests
        .iter()
        .find(|request| request.contract != first.contract)
        .unwrap();
    let mut moved = first.clone();
    moved.contract = other.contract;
    let mut renumbered = first.clone();
    renumbered.fact.id += 1;
    let mut orphan = first.clone();
    orphan.contract = store::ContractId(uuid::Uuid::nil());
    for (wrong, field) in [
        (moved, "contract"),
        (renumbered, "id"),
        (orphan, "contract"),
    ] {
        let refused = register.change(&stamp(day(TODAY)), |change| {
            change.put_request(&wrong, Action::Edited, None)
        });
        assert!(
            matches!(&refused, Err(StoreError::Conflict { field: told }) if *told == field),
            "{refused:?}"
        );
    }
}

#[test]
fn moments_are_kept_to_the_microsecond_in_record_and_history_alike() {
    let (Sample { mut register, .. }, requests) = full_sample(58, 10, day(TODAY));
    let mut request = requests[0].clone();
    request.fact.received_at += TimeDelta::nanoseconds(1_234_567);
    register
        .change(&stamp(day(TODAY)), |change| {
            change.put_request(&request, Action::Edited, None)
        })
        .unwrap();
    let read = register.request(request.id).unwrap().unwrap();
    let kept = requests[0].fact.received_at + TimeDelta::nanoseconds(1_234_000);
    assert_eq!(read.fact.received_at, kept);
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn x1_x3_editions_hold_as_stored_and_another_process_is_noticed() {
    let today = day(TODAY);
    let (
        Sample {
            folder,
            mut register,
            ..
        },
        _,
    ) = full_sample(59, 40, today);
    let shipped = terms::Edition::shipped();
    let held = register.edition(&shipped.id).unwrap().unwrap();
    let cell = held.level("standard").unwrap().test_systems;
    assert_eq!((cell.value, cell.confirmed), (false, true));
    let same = register.edition(&shipped.id).unwrap().unwrap();
    assert!(std::sync::Arc::ptr_eq(&held, &same), "read once");
    assert_eq!(register.edition("gibt-es-nicht").unwrap(), None);
    assert_eq!(register.edition_for(today).unwrap().id, "muster-2027");
    let before = today.pred_opt().unwrap();
    assert_eq!(register.edition_for(before).unwrap().id, shipped.id);
    // Another process changes the response hours of an edition that contracts pin.
    let overdue = |register: &Register| {
        let query = RequestQuery {
            states: vec![RequestState::Missed],
            want_totals: true,
            ..RequestQuery::at(now())
        };
        register.request_page(&query).unwrap().total
    };
    let missed = overdue(&register);
    let mut other = Register::open(
        support::path_in(&folder),
        store::Access::ReadWrite,
        register.today(),
    )
    .unwrap();
    let mut own = store::StoredEdition {
        id: "muster-2027".into(),
        edition: Some(edition("muster-2027", today, 100)),
        confirmations: vec![confirmation(true, today)],
    };
    let put = |register: &mut Register, edition: &store::StoredEdition| {
        register.change(&stamp(today), |change| {
            change.put_edition(edition, Action::Edited, None)
        })
    };
    put(&mut other, &own).unwrap();
    let hours = |register: &Register| {
        let edition = register.edition("muster-2027").unwrap().unwrap();
        edition.level("premium").unwrap().response_hours["critical"]
    };
    assert_eq!(hours(&register), 100);
    assert!(overdue(&register) < missed, "derived anew");
    assert_eq!(register.check().unwrap(), Vec::new());
    register.undo(&stamp(today)).unwrap();
    assert_eq!((hours(&register), hours(&other)), (6, 6));
    assert_eq!(overdue(&register), missed);
    // What was rolled back was never there.
    let rolled_back: Result<(), StoreError> = register.change(&stamp(today), |change| {
        change.put_edition(&own, Action::Edited, None)?;
        assert_eq!(change.edition("muster-2027")?.unwrap().edition_hours(), 100);
        Err(StoreError::Conflict { field: "test" })
    });
    assert!(rolled_back.is_err());
    assert_eq!(hours(&register), 6);
    // Ids that do not fit.
    own.id = "anders".into();
    assert!(matches!(
        put(&mut register, &own),
        Err(StoreError::Conflict { field: "edition" })
    ));
    own.edition = None;
    assert!(put(&mut register, &own).is_err());
    assert_eq!(register.check().unwrap(), Vec::new());
}

/// The hours of the level that the test looks at.
trait EditionHours {
    fn edition_hours(&self) -> u32;
}

impl EditionHours for terms::Edition {
    fn edition_hours(&self) -> u32 {
        self.level("premium").unwrap().response_hours["critical"]
    }
}

#[test]
fn a_contract_is_read_as_of_any_day() {
    let today = day(TODAY);
    let (Sample { mut register, .. }, requests) = full_sample(60, 12, today);
    let id = requests[0].contract;
    let at_first = register.contract(id).unwrap().unwrap();
    assert_eq!(
        register
            .contract_as_of(id, today.pred_opt().unwrap())
            .unwrap(),
        None
    );
    assert_eq!(
        register.contract_as_of(id, today).unwrap().as_ref(),
        Some(&at_first)
    );
    let on = |days| today + TimeDelta::days(days);
    // Ten days later a note, then a request, an answer, and all of it taken back.
    let mut noted = at_first.clone();
    noted.note = Some("Zehn Tage später".into());
    let mut dice = Dice(3);
    register.set_today(on(10));
    register
        .change(&stamp(on(10)), |change| {
            change.put_contract(&noted, Action::Edited, None)
        })
        .unwrap();
    let added = register
        .change(&stamp(on(20)), |change| {
            let id = change.next_request_id()?;
            let mut request = request(&mut dice, id.0, &at_first, today);
            request.fact.answered_at = None;
            change.put_request(&request, Action::Created, None)?;
            Ok::<_, StoreError>(request)
        })
        .unwrap();
    let mut answered = added.clone();
    answered.fact.answered_at = Some(at(on(25), 0));
    register
        .change(&stamp(on(25)), |change| {
            change.put_request(&answered, Action::Answered, None)
        })
        .unwrap();
    for days in [30, 31] {
        register.undo(&stamp(on(days))).unwrap().unwrap();
    }
    assert_eq!(register.request(added.id).unwrap(), None);
    let facts = |known: &[&store::Request]| {
        let old = requests.iter().filter(|request| request.contract == id);
        support::requests::facts_of(old.chain(known.iter().copied()), id)
    };
    for (days, note, known) in [
        (9, &at_first.note, vec![]),
        (10, &noted.note, vec![]),
        (19, &noted.note, vec![]),
        (20, &noted.note, vec![&added]),
        (25, &noted.note, vec![&answered]),
        (30, &noted.note, vec![&added]),
        (31, &noted.note, vec![]),
        (9_999, &noted.note, vec![]),
    ] {
        let then = register.contract_as_of(id, on(days)).unwrap().unwrap();
        assert_eq!(&then.note, note, "{days}");
        assert_eq!(then.facts.requests, facts(&known), "{days}");
    }
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
