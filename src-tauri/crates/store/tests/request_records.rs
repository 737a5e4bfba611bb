//! Support requests and editions as records: numbers, moments, who may change what, what another
//! process changed, and a contract with its requests as of any day.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use chrono::{DateTime, TimeDelta, Utc};
use store::{Action, Register, RequestQuery, RequestState, StoreError};
use support::requests::{at, confirmation, edition, full_sample, request};
use support::{Dice, Sample, day, stamp};

const TODAY: &str = "2026-11-24";

fn now() -> DateTime<Utc> {
    at(day(TODAY), 40_000)
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
