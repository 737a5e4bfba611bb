//! What renewals follow from is what the facts say, on any day: as it is, and as the register knew
//! it then.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::TimeDelta;
use store::{Action, Contract, Register, RenewalBook, RenewalFee, StoreError};
use support::requests::{full_sample, grown};
use support::{Dice, Sample, day, stamp};
use terms::rules::levels;
use terms::rules::renewals::CompactDay;
use terms::{Date, Edition, Schedule, State};

const TODAY: &str = "2026-11-24";

/// What a book says of each contract, by number: its chain, its fees and levels on some days, and
/// who looked over which renewal.
fn told(register: &Register, known_on: Date) -> BTreeMap<String, String> {
    register
        .read(|snapshot| {
            let book = snapshot.renewal_book(known_on)?;
            let mut sources = Vec::new();
            snapshot.each_renewal_source(&book, |source| {
                let chain = source.chain;
                let mut text = format!(
                    "A {:?} T {} end {:?} notice {} {:?}",
                    chain.activates_on.date(),
                    chain.term_months,
                    chain.ends_on.map(CompactDay::date),
                    chain.notice_days,
                    source.notice_received_on.map(CompactDay::date),
                );
                let owner = source.owner.map(|owner| book.owner(owner));
                write!(text, " owner {owner:?}").unwrap();
                for day in some_days() {
                    let fee = fee_text(&book, source.fee_on(day.into()));
                    let level = book.word(source.level_on(day.into()));
                    write!(text, " {fee} {level}").unwrap();
                }
                sources.push((source.place, source.customer, text));
            })?;
            let places: Vec<_> = sources.iter().map(|(place, ..)| *place).collect();
            let heads = snapshot.renewal_heads(&book, &places)?;
            let checks = snapshot.renewal_checks(&book, Date::MIN, terms::LAST_DAY)?;
            let mut told = BTreeMap::new();
            for ((place, customer, mut text), head) in sources.into_iter().zip(heads) {
                let named = snapshot.renewal_customer(&book, customer)?.unwrap();
                assert_eq!(
                    named,
                    (head.customer_number.clone(), head.customer_name.clone())
                );
                let found = snapshot.renewal_customer_by_number(&book, &named.0)?;
                assert_eq!(found, Some(customer));
                let mut checked: Vec<_> = checks
                    .iter()
                    .filter(|((of, _), _)| *of == place)
                    .map(|(_, check)| check.renews_on)
                    .collect();
                checked.sort_unstable();
                write!(text, " of {} {} checked {checked:?}", named.0, named.1).unwrap();
                assert_eq!(told.insert(head.number, text), None);
            }
            Ok::<_, StoreError>(told)
        })
        .unwrap()
}

fn fee_text(book: &RenewalBook, fee: Option<RenewalFee>) -> String {
    fee.map_or("-".into(), |fee| {
        format!("{} {}", fee.amount_minor, book.word(fee.currency))
    })
}

fn some_days() -> impl Iterator<Item = Date> {
    (0..8).map(|years| day("2022-03-01") + TimeDelta::days(200 * years))
}

/// The same from the facts of one contract.
fn expected(register: &Register, contract: &Contract, edition: &Edition) -> Option<String> {
    let schedule = Schedule::of(&contract.facts, edition, register.today()).unwrap();
    if matches!(schedule.state, State::Draft | State::Withdrawn) {
        return None;
    }
    let received = contract
        .facts
        .notices
        .iter()
        .zip(&schedule.notices)
        .find(|(_, outcome)| outcome.counts)
        .map(|(notice, _)| Some(notice.received_on));
    let mut text = format!(
        "A {:?} T {} end {:?} notice {} {received:?}",
        schedule.activates_on,
        contract.facts.term_months,
        schedule.ends_on.map(Some),
        edition.notice_days,
    );
    write!(text, " owner {:?}", contract.owner.as_deref()).unwrap();
    for day in some_days() {
        let fee = contract.fee_on(day).map_or("-".into(), |fee| {
            format!("{} {}", fee.amount_minor, fee.currency)
        });
        let level = levels::level_on(&contract.facts.level, &contract.facts.amendments, day);
        write!(text, " {fee} {level}").unwrap();
    }
    let customer = register.customer(contract.customer).unwrap().unwrap();
    let mut checked: Vec<_> = contract
        .renewal_checks
        .iter()
        .map(|check| check.renews_on)
        .collect();
    checked.sort_unstable();
    checked.dedup();
    write!(
        text,
        " of {} {} checked {checked:?}",
        customer.number, customer.name
    )
    .unwrap();
    Some(text)
}

#[test]
fn what_renewals_follow_from_is_what_the_facts_say() {
    let (sample, _) = full_sample(77, 300, day(TODAY));
    let register = &sample.register;
    let told = told(register, day(TODAY));
    let mut renewing = 0;
    for contract in &sample.contracts {
        let edition = register.edition(&contract.edition).unwrap().unwrap();
        let expected = expected(register, contract, &edition);
        renewing += usize::from(expected.is_some());
        assert_eq!(
            told.get(&contract.number),
            expected.as_ref(),
            "{}",
            contract.number
        );
    }
    assert_eq!(told.len(), renewing);
    assert!(renewing > 200, "{renewing}");
}

#[test]
fn a_past_day_tells_what_was_told_on_that_day() {
    for seed in 0..4 {
        let (sample, _) = full_sample(seed, 24, day(TODAY));
        let Sample {
            mut register,
            folder: _folder,
            mut contracts,
            mut customers,
        } = sample;
        let mut dice = Dice(seed + 100);
        let mut seen = Vec::new();
        let mut today = day(TODAY);
        for step in 0..40 {
            today += dice.days(3);
            register.set_today(today);
            let now = stamp(today);
            let at = dice.below(contracts.len());
            match dice.below(8) {
                0 => drop(register.undo(&now).unwrap()),
                1 => drop(register.redo(&now).unwrap()),
                2 => {
                    let customer = &mut customers[dice.below(2)];
                    customer.name = format!("Musterhaus {step} AG");
                    let customer = customer.clone();
                    register
                        .change(&now, |change| {
                            change.put_customer(&customer, Action::Edited, None)
                        })
                        .unwrap();
                }
                3 => {
                    let customer = support::customer(&mut dice, 1_000 + step);
                    let contract = support::contract(&mut dice, customer.id, 1_000 + step, today);
                    register
                        .change(&now, |change| {
                            change.put_customer(&customer, Action::Created, None)?;
                            change.put_contract(&contract, Action::Created, None)
                        })
                        .unwrap();
                }
                _ => {
                    let mut contract = grown(&mut dice, &contracts[at], today);
                    contract.facts.requests.clear();
                    contract
                        .facts
                        .notices
                        .push(support::notice(&mut dice, today));
                    contract.owner = Some(format!("Besitzer {}", dice.below(9)));
                    let changed = register.change(&now, |change| {
                        change.put_contract(&contract, Action::Edited, None)
                    });
                    // Its customer or its edition may have been taken back meanwhile.
                    assert!(matches!(changed, Ok(()) | Err(StoreError::Conflict { .. })));
                    if changed.is_err() {
                        continue;
                    }
                    contracts[at] = contract;
                }
            }
            seen.retain(|(known_on, _)| *known_on != today);
            seen.push((today, told(&register, today)));
        }
        for (known_on, expected) in seen {
            assert_eq!(told(&register, known_on), expected, "{known_on} of {seed}");
        }
        assert_eq!(register.check().unwrap(), Vec::new());
    }
}

#[test]
fn company_files_are_kept_once_and_found_by_their_hash() {
    let mut sample = support::empty(day(TODAY));
    let register = &mut sample.register;
    let put = |register: &mut Register, media_type: &str, bytes: &[u8]| {
        register
            .change(&stamp(day(TODAY)), |change| {
                change.put_asset(media_type, bytes)
            })
            .unwrap()
    };
    let first = put(register, "image/png", b"one");
    assert_eq!(first.len(), 64);
    assert_eq!(put(register, "image/png", b"one"), first);
    let other = put(register, "image/svg+xml", b"one");
    assert_ne!(other, first);
    let found = register.asset(&first).unwrap().unwrap();
    assert_eq!(
        (found.media_type.as_str(), found.bytes.as_slice()),
        ("image/png", &b"one"[..])
    );
    assert_eq!(register.asset("0").unwrap(), None);
    assert_eq!(register.check().unwrap(), Vec::new());
}
