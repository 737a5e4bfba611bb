//! Amendments while a contract runs: another level from a day on (L3), another fee from the start
//! of a period on. Each is a record of its own with the day it takes effect; what was agreed before
//! stays in sight. The rules say what is possible; what contradicts another amendment is refused
//! here. Never: computing a period.

use std::sync::Arc;

use store::{Action, Contract, FeeChange, Money, Register};
use terms::rules::levels::{AmendmentFinding, check_amendment, level_on};
use terms::rules::term;
use terms::{AmendmentFact, Date, Edition, Schedule, State};

use crate::contract_change::change;
use crate::contracts::{self, ContractCase, ContractChanges, case_of, done};
use crate::done::Done;
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};

/// What another level would change, without recording it.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelPreview {
    /// Whether the level rises; it may then hold from any day on.
    pub is_upgrade: bool,
    /// The contract on the day of effect (or today, if that is later) without the amendment.
    pub before: ContractCase,
    /// The same with it.
    pub after: ContractCase,
}

/// L3: `to_level` holds from `effective_on`, declared today.
///
/// An upgrade holds from any day on; a downgrade from a renewal only, declared by the day for
/// notice before it. Order, term, renewal and notice days stay.
pub fn amend_level(
    register: &mut Register,
    number: &str,
    to_level: &str,
    effective_on: Date,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let changes = ContractChanges {
        level: Some(to_level.to_owned()),
        effective_on: Some(effective_on),
        ..ContractChanges::default()
    };
    contracts::edit(register, number, changes, now)
}

/// What [`amend_level`] would do.
pub fn preview_level(
    case: &ContractCase,
    to_level: &str,
    effective_on: Date,
    now: &Now,
) -> Result<LevelPreview, Problem> {
    let mut contract = case.contract.clone();
    add_level(
        &mut contract,
        to_level,
        effective_on,
        &case.schedule,
        &case.edition,
        now,
    )?;
    let day = effective_on.max(now.today);
    let from_level = level_on(
        &case.contract.facts.level,
        &case.contract.facts.amendments,
        effective_on,
    );
    Ok(LevelPreview {
        is_upgrade: case.edition.rank(to_level) > case.edition.rank(from_level),
        before: derived(case, case.contract.clone(), day)?,
        after: derived(case, contract, day)?,
    })
}

/// The fee is `yearly_fee` from the period on that starts on `effective_on`.
pub fn amend_fee(
    register: &mut Register,
    number: &str,
    effective_on: Date,
    yearly_fee: Option<Money>,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let case = change(register, number, now, |contract, before| {
        add_fee(contract, effective_on, yearly_fee, before, now)?;
        Ok(Action::Amended)
    })?;
    Ok(done(case))
}

/// What [`amend_fee`] would refuse.
pub fn check_fee(
    case: &ContractCase,
    effective_on: Date,
    yearly_fee: Option<Money>,
    now: &Now,
) -> Result<(), Problem> {
    let mut contract = case.contract.clone();
    add_fee(&mut contract, effective_on, yearly_fee, case, now)
}

/// The starts of the period after the one that holds today and of those after it: the days that a
/// fee is usually changed from.
pub fn coming_periods(case: &ContractCase, count: u32) -> Result<Vec<Date>, Problem> {
    let (Some(activates_on), Some(period)) = (case.schedule.activates_on, case.schedule.period)
    else {
        return Ok(Vec::new());
    };
    let mut starts = Vec::new();
    for ordinal in period.ordinal + 1..=period.ordinal + count {
        let coming = term::period(
            activates_on,
            case.contract.facts.term_months,
            ordinal,
            case.edition.notice_days,
        )?;
        if ends_before(&case.schedule, coming.starts_on) {
            break;
        }
        starts.push(coming.starts_on);
    }
    Ok(starts)
}

/// L3: adds the amendment to the record, or says why it is not possible.
pub(crate) fn add_level(
    contract: &mut Contract,
    to_level: &str,
    effective_on: Date,
    schedule: &Schedule,
    edition: &Edition,
    now: &Now,
) -> Result<(), Problem> {
    contracts::check::level(to_level, edition)?;
    let activates_on = runs_on(schedule, effective_on, "level")?;
    let facts = &mut contract.facts;
    let from_level = level_on(&facts.level, &facts.amendments, effective_on).to_owned();
    let finding = check_amendment(
        &from_level,
        to_level,
        effective_on,
        now.today,
        activates_on,
        facts.term_months,
        edition,
    )?;
    if let Some(finding) = finding {
        return Err(refusal(finding));
    }
    // A later amendment says which level it leaves: an earlier one would make it untrue.
    let standing = facts
        .amendments
        .iter()
        .filter(|known| known.effective_on >= effective_on)
        .min_by_key(|known| known.effective_on);
    if let Some(known) = standing {
        return Err(refused("other_amendment")
            .with_day("other_on", known.effective_on)
            .with("other_level", known.to_level.as_str()));
    }
    facts.amendments.push(AmendmentFact {
        effective_on,
        from_level,
        to_level: to_level.to_owned(),
        recorded_on: now.today,
    });
    contracts::check::solutions(contract, to_level, edition)
}

fn add_fee(
    contract: &mut Contract,
    effective_on: Date,
    yearly_fee: Option<Money>,
    case: &ContractCase,
    now: &Now,
) -> Result<(), Problem> {
    if let Some(fee) = &yearly_fee {
        limits::money(fee, "yearly_fee")?;
    }
    let activates_on = runs_on(&case.schedule, effective_on, "effective_on")?;
    if effective_on < activates_on {
        return Err(refusal(AmendmentFinding::BeforeActivation { activates_on }));
    }
    let period = term::period_on(
        activates_on,
        contract.facts.term_months,
        case.edition.notice_days,
        effective_on,
    )?;
    if period.starts_on != effective_on {
        return Err(refused("fee_day")
            .with_day("earlier", period.starts_on)
            .with_day("possible_on", period.renews_on));
    }
    if contract
        .fee_changes
        .iter()
        .any(|known| known.effective_on == effective_on)
    {
        return Err(refused("other_fee").with_day("other_on", effective_on));
    }
    if contract.fee_on(effective_on) == yearly_fee.as_ref() {
        return Err(refused("same_fee"));
    }
    contract.fee_changes.push(FeeChange {
        effective_on,
        yearly_fee,
        recorded_on: now.today,
    });
    Ok(())
}

/// A, for a contract that runs or will run, and still does on `effective_on`.
fn runs_on(schedule: &Schedule, effective_on: Date, field: &str) -> Result<Date, Problem> {
    schedule
        .activates_on
        .filter(|_| {
            matches!(
                schedule.state,
                State::Ordered | State::Active | State::Terminating
            ) && !ends_before(schedule, effective_on)
        })
        .ok_or_else(|| Problem::at(Code::StateConflict, field).with("state", schedule.state.id()))
}

fn ends_before(schedule: &Schedule, day: Date) -> bool {
    schedule.ends_on.is_some_and(|end| day > end)
}

fn derived(case: &ContractCase, contract: Contract, day: Date) -> Result<ContractCase, Problem> {
    case_of(
        contract,
        case.customer.clone(),
        Arc::clone(&case.edition),
        day,
    )
}

fn refusal(finding: AmendmentFinding) -> Problem {
    match finding {
        AmendmentFinding::BeforeActivation { activates_on } => {
            refused("before_activation").with_day("earliest", activates_on)
        }
        AmendmentFinding::SameLevel => refused("same_level"),
        AmendmentFinding::DowngradeDay {
            possible_on,
            declare_by,
        } => refused("downgrade")
            .with_day("possible_on", possible_on)
            .with_day("declare_by", declare_by),
    }
}

fn refused(reason: &str) -> Problem {
    Problem::at(Code::AmendmentNotAllowed, "effective_on").with("reason", reason)
}

#[cfg(test)]
mod tests;
