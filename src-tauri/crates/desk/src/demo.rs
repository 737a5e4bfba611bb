//! A register full of plausible contracts of invented companies, for trying things out and for
//! measuring. The same number, seed and day always give the same content, identities included.
//!
//! What never lives here: a clock, and anything that resembles a real person or company.
//! Names and places are words of the trade put together with Muster and Beispiel.

use chrono::Days;
use store::{Action, Change, Contract, Register, StoreError};
use terms::{Date, Edition};

use crate::now::Now;
use crate::problem::Problem;
use crate::settings::{self, Company, Settings};

mod changes;
mod contracts;
mod customers;
mod lives;
mod names;
mod random;
mod requests;

use contracts::Recorded;
use random::Random;

/// The most contracts that are made.
pub const MOST: u32 = 1_000_000;

/// After so many records it is told how far it has come.
const STEP: u32 = 5_000;

/// The last contracts are recorded one by one, so that taking back a change takes back one of
/// them and not the whole register.
const ONE_BY_ONE: u32 = 12;

/// So many days ago customers were recorded; contracts and what became of them have a history of
/// their own.
const KNOWN_FOR: u64 = 3_650;

/// How much was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoCounts {
    /// Customers.
    pub customers: u32,
    /// Contracts.
    pub contracts: u32,
}

/// Fills an empty register; `progress` is told the number of contracts made so far.
pub fn fill(
    register: &mut Register,
    contracts: u32,
    seed: u64,
    now: &Now,
    progress: impl FnMut(u32),
) -> Result<DemoCounts, Problem> {
    fill_for(
        register,
        contracts,
        seed,
        &Setting::default(),
        now,
        progress,
    )
}

/// In which setting samples stand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Setting {
    /// Everything that is set but the company.
    pub(crate) settings: Settings,
    /// Who looks after the contracts of the first owner instead.
    pub(crate) owner: Option<String>,
}

/// As [`fill`], in a setting.
pub(crate) fn fill_for(
    register: &mut Register,
    contracts: u32,
    seed: u64,
    setting: &Setting,
    now: &Now,
    mut progress: impl FnMut(u32),
) -> Result<DemoCounts, Problem> {
    let now = in_the_morning(now, now.today);
    let customers = customers_for(contracts);
    let counts = DemoCounts {
        customers,
        contracts,
    };
    let settings = Settings {
        company: company(),
        ..setting.settings.clone()
    };
    settings::save(register, settings, &now)?;
    let owner = setting.owner.as_deref();
    let many = contracts.saturating_sub(ONE_BY_ONE);
    let long_ago = now.today.checked_sub_days(Days::new(KNOWN_FOR));
    let long_ago = in_the_morning(&now, long_ago.unwrap_or(now.today));
    register.change_many(&now.stamp(), |change| {
        change.record_as(&long_ago.stamp());
        for at in 0..customers {
            put_customer(change, seed, at, &now)?;
        }
        for at in 0..many {
            put_contract(change, seed, at, counts, owner, &now)?;
            if at % STEP == 0 {
                progress(at);
            }
        }
        Ok::<_, Problem>(())
    })?;
    for at in many..contracts {
        register.change(&now.stamp(), |change| {
            put_contract(change, seed, at, counts, owner, &now)
        })?;
    }
    progress(contracts);
    Ok(counts)
}

/// Two customers for five contracts.
fn customers_for(contracts: u32) -> u32 {
    (contracts * 2).div_ceil(5)
}

/// Nine o'clock on a day: the time of day must not make a difference.
fn in_the_morning(now: &Now, day: Date) -> Now {
    let nine = day
        .and_hms_opt(9, 0, 0)
        .and_then(|local| {
            local
                .and_local_timezone(Edition::shipped().time_zone())
                .earliest()
        })
        .map_or(now.recorded_at, |moment| moment.fixed_offset());
    Now {
        today: day,
        recorded_at: nine,
        who: "Demo".into(),
    }
}

fn company() -> Company {
    Company {
        name: "Musterhaus Systemtechnik GmbH".into(),
        street: "Musterweg 7".into(),
        postal_code: "00360".into(),
        city: "Musterstadt".into(),
        email: "helpdesk@musterhaus.example".into(),
        phone: "+49 661 0000".into(),
        website: "musterhaus.example".into(),
        management: "Erika Musterfrau".into(),
        court: "Amtsgericht Musterstadt".into(),
        register_number: "HRB 00000".into(),
        vat_id: "DE000000000".into(),
        ..Company::default()
    }
}

fn put_customer(change: &mut Change<'_>, seed: u64, at: u32, now: &Now) -> Result<(), StoreError> {
    let customer = customers::made(seed, at, now);
    change.put_customer(&customer, Action::Created, None)
}

fn put_contract(
    change: &mut Change<'_>,
    seed: u64,
    at: u32,
    counts: DemoCounts,
    owner: Option<&str>,
    now: &Now,
) -> Result<(), Problem> {
    let customer = customers::made(seed, customer_of(seed, at, counts), now);
    let mut recorded = contracts::made(seed, at, &customer, now)?;
    for Recorded { contract, .. } in &mut recorded {
        if let Some(owner) = owner
            && contract.owner.as_deref() == names::OWNERS.first().copied()
        {
            contract.owner = Some(owner.to_owned());
        }
    }
    for Recorded {
        on,
        contract,
        action,
        reason,
    } in &recorded
    {
        change.record_as(&in_the_morning(now, *on).stamp());
        change.put_contract(contract, *action, reason.as_deref())?;
    }
    if let Some(last) = recorded.last() {
        put_requests(change, seed, at, &last.contract, now)?;
    }
    Ok(())
}

fn put_requests(
    change: &mut Change<'_>,
    seed: u64,
    at: u32,
    contract: &Contract,
    now: &Now,
) -> Result<(), Problem> {
    for mut request in requests::made(seed, at, contract, now)? {
        request.id = change.next_request_id()?;
        request.fact.id = request.id.0;
        let recorded = in_the_morning(now, request.fact.recorded_on);
        change.record_as(&recorded.stamp());
        change.put_request(&request, Action::Created, None)?;
    }
    Ok(())
}

/// Every customer has a contract; the further ones fall to some more than to others.
fn customer_of(seed: u64, at: u32, counts: DemoCounts) -> u32 {
    if at < counts.customers {
        return at;
    }
    let mut random = Random::of(seed, random::Subject::Owner, at);
    let most = random.below(counts.customers.max(1)) + 1;
    random.below(most)
}

#[cfg(test)]
mod tests;
