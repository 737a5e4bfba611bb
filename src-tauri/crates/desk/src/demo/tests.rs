//! The demo register is deterministic, sound, and holds every state and edge.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use store::{ContractQuery, Register};
use terms::{Channel, Date, Schedule, State};

use super::{DemoCounts, fill};
use crate::contracts::{self, ContractChanges};
use crate::now::Now;
use crate::{check, customers};

fn now_on(today: &str) -> Now {
    let moment = DateTime::parse_from_rfc3339("2026-11-24T14:03:07Z").unwrap();
    Now::at(moment.to_utc(), Some(today.parse().unwrap()), "test")
}

fn filled(contracts: u32, seed: u64, now: &Now) -> (tempfile::TempDir, Register, DemoCounts) {
    let folder = tempfile::tempdir().unwrap();
    let mut register =
        crate::register::open_to_change(&folder.path().join("demo"), now.today).unwrap();
    let counts = fill(&mut register, contracts, seed, now, |_| {}).unwrap();
    (folder, register, counts)
}

fn all_contracts(register: &Register) -> Vec<store::Contract> {
    contracts::all(register, &ContractQuery::default())
        .unwrap()
        .into_iter()
        .filter_map(|row| register.contract(row.id).unwrap())
        .collect()
}

#[test]
fn the_same_number_seed_and_day_give_the_same_content() {
    let now = now_on("2026-11-24");
    let later = Now {
        recorded_at: now.recorded_at + chrono::TimeDelta::hours(5),
        who: "another".into(),
        ..now.clone()
    };
    let (_one, first, counts) = filled(120, 7, &now);
    let (_two, second, _) = filled(120, 7, &later);
    let (_three, third, _) = filled(120, 8, &now);
    assert_eq!(
        counts,
        DemoCounts {
            customers: 48,
            contracts: 120
        }
    );
    assert_eq!(all_contracts(&first), all_contracts(&second));
    assert_eq!(
        customers::all(&first).unwrap(),
        customers::all(&second).unwrap()
    );
    let id = all_contracts(&first).first().unwrap().id;
    assert_eq!(first.history(id).unwrap(), second.history(id).unwrap());
    assert_ne!(all_contracts(&first), all_contracts(&third));
}

#[test]
fn counts_follow_the_contracts() {
    let now = now_on("2026-11-24");
    for (contracts, customers) in [(0, 0), (1, 1), (5, 2), (13, 6)] {
        let (_folder, register, counts) = filled(contracts, 1, &now);
        assert_eq!(
            counts,
            DemoCounts {
                customers,
                contracts
            }
        );
        let found = register.counts().unwrap();
        assert_eq!(
            (found.customers, found.contracts),
            (u64::from(customers), u64::from(contracts))
        );
    }
}

#[test]
fn every_contract_is_as_the_rules_want_it() {
    // The edges of the calendar have to be met on any day.
    for today in ["2026-11-24", "2024-02-29", "2027-03-31", "2026-01-01"] {
        let now = now_on(today);
        let (_folder, mut register, _) = filled(400, 3, &now);
        assert_eq!(check::run(&register).unwrap(), Vec::new(), "{today}");
        for contract in all_contracts(&register) {
            let number = contract.number.clone();
            contracts::edit(&mut register, &number, ContractChanges::default(), &now)
                .unwrap_or_else(|problem| panic!("{today} {number}: {problem}"));
        }
    }
}

#[test]
fn every_state_and_every_edge_occurs() {
    for today in ["2026-11-24", "2028-02-29", "2027-01-31"] {
        every_edge_occurs(today.parse().unwrap());
    }
}

fn every_edge_occurs(today: Date) {
    let now = now_on(&today.to_string());
    let (_folder, register, _) = filled(600, 1, &now);
    let edition = terms::Edition::shipped();
    let mut states = BTreeMap::<State, u32>::new();
    let mut seen = BTreeSet::new();
    for contract in all_contracts(&register) {
        let facts = &contract.facts;
        let schedule = Schedule::of(facts, edition, today).unwrap();
        *states.entry(schedule.state).or_default() += 1;
        seen.insert(format!("{} contacts", schedule.current_contacts));
        seen.insert(format!("term {}", facts.term_months));
        seen.insert(format!("level {}", schedule.level));
        if let Some(fee) = &contract.yearly_fee {
            seen.insert(fee.currency.clone());
        }
        if let Some(day) = schedule.activates_on {
            seen.insert(format!("active {}", day.format("%m-%d")));
            seen.insert(format!("active in {}", (day - today).num_days()));
        }
        if let Some(period) = schedule.period.filter(|_| schedule.state == State::Active) {
            seen.insert(format!(
                "notice in {}",
                (period.notice_by - today).num_days()
            ));
            seen.insert(format!("last in {}", (period.last_day - today).num_days()));
        }
        if let Some(end) = schedule.ends_on {
            seen.insert(format!("ends in {}", (end - today).num_days()));
        }
        for outcome in &schedule.notices {
            seen.insert(outcome.verdict.id().to_owned());
        }
        for notice in &facts.notices {
            seen.insert(notice.channel.id().to_owned());
            if notice.withdrawn_on.is_some() {
                seen.insert("withdrawn notice".into());
            }
        }
    }
    for state in State::ALL {
        assert!(
            states.contains_key(&state),
            "{today}: {state:?} in {states:?}"
        );
    }
    let edges = [
        "0 contacts",
        "1 contacts",
        "2 contacts",
        "3 contacts",
        "term 12",
        "term 18",
        "term 24",
        "term 36",
        "level basic",
        "level standard",
        "level premium",
        "EUR",
        "CHF",
        "active 02-29",
        "active 01-31",
        "active 03-31",
        "active in 0",
        "active in 1",
        "active in 90",
        "notice in 0",
        "notice in 1",
        "notice in -1",
        "last in 0",
        "ends in 0",
        "on_time",
        "boundary",
        "late",
        "without_effect",
        "withdrawn notice",
    ];
    let requests = crate::requests::all(
        &register,
        &store::RequestQuery::at(now.recorded_at.to_utc()),
    )
    .unwrap();
    for row in &requests {
        seen.insert(row.state(now.recorded_at.to_utc()).id().to_owned());
        seen.insert(format!("over quota {}", row.over_quota));
        if let Some(refusal) = row.validity.refusal() {
            seen.insert(refusal.id().to_owned());
        }
    }
    for contract in all_contracts(&register) {
        if !contract.fee_changes.is_empty() {
            seen.insert("fee change".into());
        }
        if !contract.renewal_checks.is_empty() {
            seen.insert("checked renewal".into());
        }
        let days: Vec<_> = register
            .history(contract.id)
            .unwrap()
            .into_iter()
            .map(|entry| entry.today)
            .collect();
        assert!(days.is_sorted(), "{}: {days:?}", contract.number);
        if days.first() < days.last() {
            seen.insert("a past of its own".into());
        }
        for draw in &contract.facts.consulting {
            seen.insert(format!("draw called off {}", draw.cancelled_on.is_some()));
        }
    }
    let changed = [
        "open",
        "overdue",
        "in_time",
        "missed",
        "not_authorised",
        "no_response_owed",
        "checked renewal",
        "a past of its own",
        "over quota true",
        "not_a_contact",
        "fee change",
        "draw called off true",
        "draw called off false",
    ];
    for edge in edges
        .into_iter()
        .chain(changed)
        .chain(Channel::ALL.map(Channel::id))
    {
        assert!(seen.contains(edge), "{today}: no {edge}");
    }
}
