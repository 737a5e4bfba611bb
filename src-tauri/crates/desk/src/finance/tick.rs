//! The tick that says somebody looked a renewal over: with name and time, part of the contract's
//! record, so that history, undo and a day in the past know it.

use store::{Action, Contract, Register, RenewalCheck};
use terms::rules::renewals::{CompactDay, Months, RenewalChain};
use terms::{Date, Month, State};

use crate::contracts::{self, ContractCase, case_in};
use crate::done::{Done, Touched};
use crate::now::Now;
use crate::problem::{Code, Problem};

/// Ticks the renewal of a contract on `renews_on` as looked over, or takes that back. Gives the
/// check that stands then.
///
/// What stands already is left alone and nothing is recorded; a day on which the contract does not
/// renew is refused.
pub fn tick(
    register: &mut Register,
    number: &str,
    renews_on: Date,
    is_checked: bool,
    now: &Now,
) -> Result<Done<Option<RenewalCheck>>, Problem> {
    register.change(&now.stamp(), |change| {
        let contract = change
            .contract_by_number(number)?
            .ok_or_else(|| contracts::not_found(number))?;
        let case = case_in(change, contract, now.today)?;
        if !renews(&case, renews_on) {
            return Err(Problem::at(Code::InvalidValue, "renews_on")
                .with("reason", "no_renewal")
                .with_day("value", renews_on));
        }
        let standing = check_of(&case.contract, renews_on).cloned();
        if standing.is_some() == is_checked {
            return Ok(Done::new(standing, []));
        }
        let mut changed = case.contract;
        changed
            .renewal_checks
            .retain(|check| check.renews_on != renews_on);
        let check = is_checked.then(|| RenewalCheck {
            renews_on,
            checked_by: now.who.clone(),
            checked_at: now.recorded_at.to_utc(),
        });
        changed.renewal_checks.extend(check.clone());
        change.put_contract(&changed, Action::Checked, None)?;
        Ok(Done::new(check, [Touched::Contract(changed.number)]))
    })
}

fn check_of(contract: &Contract, renews_on: Date) -> Option<&RenewalCheck> {
    contract
        .renewal_checks
        .iter()
        .find(|check| check.renews_on == renews_on)
}

/// Whether a board has a row for this contract and this day.
fn renews(case: &ContractCase, renews_on: Date) -> bool {
    let schedule = &case.schedule;
    let Some(activates_on) = schedule
        .activates_on
        .filter(|_| schedule.state != State::Withdrawn)
    else {
        return false;
    };
    let chain = RenewalChain {
        activates_on: activates_on.into(),
        term_months: case.contract.facts.term_months,
        ends_on: schedule.ends_on.map(CompactDay::from),
        notice_days: case.edition.notice_days,
    };
    let month = Month::of(renews_on);
    chain
        .renewals(Months::new(month, month))
        .any(|day| day == renews_on.into())
}
