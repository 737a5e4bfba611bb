//! What may be done to a contract that was ordered: amendments, fees, notices, consulting (L3, N3 to N6, Q7).

use chrono::TimeDelta;
use desk::notices::NewNotice;
use store::{Action, Contract, FeeChange, Money};
use terms::rules::levels::level_on;
use terms::rules::term::{self, Period};
use terms::{AmendmentFact, ConsultingFact, Date, NoticeFact, Schedule, State};

use super::{LEVELS, Prediction, changed, known, of_record, of_systems, rank};
use crate::commands::Command;
use crate::model::{Model, Record};

pub fn predict(model: &Model, command: &Command, today: Date) -> Prediction {
    let (number, action) = match command {
        Command::Amend(number, ..) | Command::Fee(number, ..) => (number, Action::Amended),
        Command::Notice(number, _) => (number, Action::Notice),
        Command::WithdrawNotice(number, _) | Command::SignedCopy(number, _) => {
            (number, Action::Edited)
        }
        Command::Draw(number, ..) | Command::CancelDraw(number, _) => (number, Action::Consulting),
        other => panic!("{other:?} is predicted elsewhere"),
    };
    let known = known(model, number)?;
    let schedule = model.schedule(known, today);
    let mut contract = known.clone();
    let refusals = match command {
        Command::Amend(_, level, on) => amend(&mut contract, &schedule, level, *on, today),
        Command::Fee(_, on, fee) => change_fee(&mut contract, &schedule, *on, fee.clone(), today),
        Command::Notice(_, input) => notice(&mut contract, &schedule, input, today),
        Command::WithdrawNotice(_, at) => withdraw(&mut contract, &schedule, *at, today),
        Command::SignedCopy(_, at) => match contract.facts.notices.get_mut(*at) {
            Some(notice) => {
                notice.signed_copy_on = Some(today);
                Vec::new()
            }
            None => vec!["not_found"],
        },
        Command::Draw(_, on, blocks) => draw(&mut contract, &schedule, *on, *blocks, today),
        Command::CancelDraw(_, at) => match contract.facts.consulting.get_mut(*at) {
            Some(draw) if draw.cancelled_on.is_none() => {
                draw.cancelled_on = Some(today);
                Vec::new()
            }
            Some(_) => vec!["state_conflict"],
            None => vec!["not_found"],
        },
        _ => Vec::new(),
    };
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(changed(
        action,
        Record::Contract(known.clone()),
        Record::Contract(contract),
    ))
}

/// A of a contract that will run on this day, as far as is known today.
fn running(schedule: &Schedule, on: Date) -> Option<Date> {
    let runs = matches!(
        schedule.state,
        State::Ordered | State::Active | State::Terminating
    );
    schedule
        .activates_on
        .filter(|_| runs && schedule.ends_on.is_none_or(|last| on <= last))
}

/// All periods up to the first that ends after this day.
fn periods(activates_on: Date, months: u32, until: Date) -> Vec<Period> {
    let mut all = Vec::new();
    loop {
        let ordinal = u32::try_from(all.len()).unwrap() + 1;
        let period = term::period(activates_on, months, ordinal, 60).expect("a period");
        all.push(period);
        if period.last_day > until {
            return all;
        }
    }
}

/// L3.
fn amend(
    contract: &mut Contract,
    schedule: &Schedule,
    level: &str,
    on: Date,
    today: Date,
) -> Vec<&'static str> {
    let Some(activates_on) = running(schedule, on) else {
        return vec!["state_conflict"];
    };
    let facts = &mut contract.facts;
    let from = level_on(&facts.level, &facts.amendments, on).to_owned();
    let is_downgrade = rank(level) < rank(&from);
    let is_declared_in_time = periods(activates_on, facts.term_months, on)
        .iter()
        .any(|period| period.renews_on == on && today <= period.renews_on - TimeDelta::days(60));
    let mut refusals = Vec::new();
    if on < activates_on
        || level == from
        || (is_downgrade && !is_declared_in_time)
        || facts
            .amendments
            .iter()
            .any(|other| other.effective_on >= on)
    {
        refusals.push("amendment_not_allowed");
    }
    facts.amendments.push(AmendmentFact {
        effective_on: on,
        from_level: from,
        to_level: level.to_owned(),
        recorded_on: today,
    });
    refusals.extend(of_systems(contract, level));
    refusals.extend(of_record(contract, today));
    refusals
}

/// A fee changes with a period.
fn change_fee(
    contract: &mut Contract,
    schedule: &Schedule,
    on: Date,
    fee: Option<Money>,
    today: Date,
) -> Vec<&'static str> {
    let Some(activates_on) = running(schedule, on) else {
        return vec!["state_conflict"];
    };
    let is_start = periods(activates_on, contract.facts.term_months, on)
        .iter()
        .any(|period| period.starts_on == on);
    let holds = contract
        .fee_changes
        .iter()
        .filter(|change| change.effective_on <= on)
        .max_by_key(|change| change.effective_on)
        .map_or(&contract.yearly_fee, |change| &change.yearly_fee);
    let is_second = contract
        .fee_changes
        .iter()
        .any(|change| change.effective_on == on);
    if !is_start || *holds == fee || is_second {
        return vec!["amendment_not_allowed"];
    }
    contract.fee_changes.push(FeeChange {
        effective_on: on,
        yearly_fee: fee,
        recorded_on: today,
    });
    Vec::new()
}

/// N3: any notice is recorded while the contract may still end by one.
fn notice(
    contract: &mut Contract,
    schedule: &Schedule,
    input: &NewNotice,
    today: Date,
) -> Vec<&'static str> {
    let mut refusals = Vec::new();
    if !matches!(
        schedule.state,
        State::Ordered | State::Active | State::Terminating
    ) {
        refusals.push("state_conflict");
    }
    if input
        .extraordinary
        .as_ref()
        .is_some_and(|end| end.ends_on < input.received_on)
    {
        refusals.push("invalid_value");
    }
    contract.facts.notices.push(NoticeFact {
        received_on: input.received_on,
        party: input.party,
        channel: input.channel,
        named_end: input.named_end,
        sender: input.sender.clone(),
        recorded_on: today,
        signed_copy_on: None,
        withdrawn_on: None,
        extraordinary: input.extraordinary.clone(),
        received_time: input.received_time,
        document: input.document.clone(),
    });
    refusals
}

/// N6: by agreement, while the contract has not ended, and once.
fn withdraw(
    contract: &mut Contract,
    schedule: &Schedule,
    at: usize,
    today: Date,
) -> Vec<&'static str> {
    let mut refusals = Vec::new();
    if schedule.state == State::Ended {
        refusals.push("state_conflict");
    }
    match contract.facts.notices.get_mut(at) {
        None => refusals.push("not_found"),
        Some(notice) => {
            if notice.withdrawn_on.is_some() {
                refusals.push("state_conflict");
            }
            if today < notice.received_on {
                refusals.push("invalid_value");
            }
            notice.withdrawn_on = Some(today);
        }
    }
    refusals
}

/// Q7: whole blocks of what the level of that day includes, in the contract year of that day.
fn draw(
    contract: &mut Contract,
    schedule: &Schedule,
    on: Date,
    blocks: i64,
    today: Date,
) -> Vec<&'static str> {
    let mut refusals = Vec::new();
    if blocks < 1 {
        refusals.push("invalid_value");
    }
    let life = schedule.running();
    let first = life.activates_on.filter(|first| *first <= on);
    let has_ended = life.ends_on.is_some_and(|last| on > last);
    match first {
        Some(activates_on) if !has_ended => {
            let facts = &contract.facts;
            let year = periods(activates_on, 12, on)
                .into_iter()
                .find(|year| (year.starts_on..=year.last_day).contains(&on))
                .expect("a contract year");
            let drawn: u32 = facts
                .consulting
                .iter()
                .filter(|draw| draw.cancelled_on.is_none())
                .filter(|draw| (year.starts_on..=year.last_day).contains(&draw.on))
                .map(|draw| draw.blocks)
                .sum();
            let included = LEVELS[rank(level_on(&facts.level, &facts.amendments, on))].2;
            if blocks > i64::from(included) - i64::from(drawn) {
                refusals.push("consulting_exhausted");
            }
        }
        _ => refusals.push("state_conflict"),
    }
    contract.facts.consulting.push(ConsultingFact {
        on,
        blocks: u32::try_from(blocks).unwrap_or(0),
        recorded_on: today,
        cancelled_on: None,
    });
    refusals
}
