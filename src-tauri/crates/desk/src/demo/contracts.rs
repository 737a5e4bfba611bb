//! Invented contracts: a life with level, people, systems, fee and notes.

use chrono::Days;
use store::{Action, Contract, ContractId, Customer, Money};
use terms::{
    ActivationFact, AmendmentFact, ContactFact, ContractFacts, Date, Edition, Environment, Party,
    SolutionFact,
};

use super::changes;
use super::lives::{self, Life};
use super::names;
use super::random::{Random, Subject};
use crate::now::Now;
use crate::problem::Problem;

/// A contract as it was recorded at one time.
#[derive(Debug)]
pub(super) struct Recorded {
    /// The day.
    pub(super) on: Date,
    pub(super) contract: Contract,
    pub(super) action: Action,
    pub(super) reason: Option<String>,
}

/// Contract number `at`, from 0, in the order of its recordings; the same every time.
pub(super) fn made(
    seed: u64,
    at: u32,
    customer: &Customer,
    now: &Now,
) -> Result<Vec<Recorded>, Problem> {
    let mut random = Random::of(seed, Subject::Contract, at);
    let id = ContractId(random.identity(now.recorded_at));
    let life = lives::lived(&mut random, at, now.today)?;
    let level = match random.below(100) {
        0..30 => "basic",
        30..76 => "standard",
        _ => "premium",
    };
    let contract = Contract {
        id,
        number: format!("SV-{:04}", at + 1),
        customer: customer.id,
        edition: Edition::shipped().id.clone(),
        facts: ContractFacts {
            received_on: life.received_on,
            commissioned_on: commissioned(&mut random, &life),
            imported: life.imported,
            activation: life.activation.clone(),
            contacts: contacts(&mut random, &life, customer, now.today),
            solutions: solutions(&mut random, level),
            ..ContractFacts::draft(level, life.term_months)
        },
        yearly_fee: fee(&mut random, level, customer),
        owner: random
            .happens(96)
            .then(|| random.one(&names::OWNERS).to_owned()),
        note: random
            .happens(9)
            .then(|| random.one(&names::NOTES).to_owned()),
        fee_changes: Vec::new(),
        renewal_checks: Vec::new(),
    };
    let mut all = recorded(&mut random, contract, life, now.today);
    changes::add(seed, at, &mut all, now.today)?;
    Ok(all)
}

/// So many days ago the contracts of a legacy list were taken over.
const TAKEN_OVER: u64 = 700;

/// The day on which a contract was recorded.
fn first_recorded(life: &Life, today: Date) -> Date {
    let day = if life.imported {
        let taken_over = today.checked_sub_days(Days::new(TAKEN_OVER));
        life.activates_on.max(taken_over)
    } else {
        life.received_on
    };
    day.map_or(today, |day| day.min(today))
}

/// What came later has an entry of its own in the history: a correction, a better level, notices.
fn recorded(random: &mut Random, contract: Contract, life: Life, today: Date) -> Vec<Recorded> {
    let action = if life.imported {
        Action::Imported
    } else {
        Action::Created
    };
    let mut all = vec![Recorded {
        on: first_recorded(&life, today),
        contract,
        action,
        reason: None,
    }];
    if let Some(on) = life.withdrawn_on {
        later(&mut all, on, Action::Edited, None, |contract| {
            contract.facts.withdrawn_on = Some(on);
        });
    }
    let running_since = life
        .activates_on
        .filter(|day| *day < today && life.withdrawn_on.is_none());
    if let (Some(activates_on), true) = (running_since, random.happens(4)) {
        upgrade(random, &mut all, activates_on, today);
    }
    if let (Some(on), false, true) = (running_since, life.imported, random.happens(1)) {
        let reason = "Schreibfehler im Auftrag".to_owned();
        let noticed = on.checked_add_days(Days::new(9)).unwrap_or(on).min(today);
        later(
            &mut all,
            noticed,
            Action::Corrected,
            Some(reason.clone()),
            |contract| {
                contract.facts.activation = ActivationFact::Corrected { on, reason };
            },
        );
    }
    for mut notice in life.notices {
        let sender = all
            .last()
            .and_then(|last| last.contract.facts.contacts.first());
        notice.sender = match notice.party {
            Party::Client => sender.map(|contact| contact.name.clone()),
            Party::Contractor => Some("Erika Muster".into()),
        };
        let on = notice.recorded_on.min(today);
        later(&mut all, on, Action::Notice, None, |contract| {
            contract.facts.notices.push(notice);
        });
    }
    all
}

/// The same contract changed, as a recording of its own: on a day, or on that of the one before
/// if that was later.
pub(super) fn later(
    all: &mut Vec<Recorded>,
    on: Date,
    action: Action,
    reason: Option<String>,
    change: impl FnOnce(&mut Contract),
) {
    let Some(last) = all.last() else {
        return;
    };
    let on = on.max(last.on);
    let mut contract = last.contract.clone();
    change(&mut contract);
    all.push(Recorded {
        on,
        contract,
        action,
        reason,
    });
}

/// Days for which an order counts as new.
const NEW_DAYS: i64 = 21;

/// L3: one level up, on some day since A.
fn upgrade(random: &mut Random, all: &mut Vec<Recorded>, activates_on: Date, today: Date) {
    let Some(from) = all.last().map(|last| last.contract.facts.level.clone()) else {
        return;
    };
    let levels = &Edition::shipped().levels;
    let next = levels
        .iter()
        .skip_while(|level| level.id != from)
        .nth(1)
        .map(|level| level.id.clone());
    let days = u32::try_from(today.signed_duration_since(activates_on).num_days()).unwrap_or(0);
    let effective_on = activates_on.checked_add_days(Days::new(u64::from(random.between(0, days))));
    if let (Some(to_level), Some(effective_on)) = (next, effective_on) {
        later(all, effective_on, Action::Amended, None, |contract| {
            contract.facts.amendments.push(AmendmentFact {
                effective_on,
                from_level: from,
                to_level,
                recorded_on: effective_on,
            });
        });
    }
}

/// Mostly the day of the order, at times some days before.
fn commissioned(random: &mut Random, life: &Life) -> Option<Date> {
    let received_on = life.received_on?;
    random
        .happens(10)
        .then(|| received_on.checked_sub_days(Days::new(u64::from(random.between(1, 6)))))
        .flatten()
}

/// One to three, and now and then one who has left; none yet in some new orders.
fn contacts(
    random: &mut Random,
    life: &Life,
    customer: &Customer,
    today: Date,
) -> Vec<ContactFact> {
    let count = match random.below(100) {
        0..40 if is_new(life, today) => 0,
        0..37 => 1,
        37..77 => 2,
        _ => 3,
    };
    let valid_from = life
        .received_on
        .or(life.activates_on)
        .map_or(today, |day| day.min(today));
    let domain = customer.number.to_lowercase();
    let mut contacts = Vec::new();
    for at in 1..=count {
        contacts.push(contact(random, at, &domain, valid_from));
    }
    let days = u32::try_from(today.signed_duration_since(valid_from).num_days()).unwrap_or(0);
    if count > 0 && days > 2 && random.happens(8) {
        let mut former = contact(random, 9, &domain, valid_from);
        former.valid_to =
            valid_from.checked_add_days(Days::new(u64::from(random.between(1, days))));
        contacts.insert(0, former);
    }
    contacts
}

/// Whether the order is so young that its contacts may still be missing.
fn is_new(life: &Life, today: Date) -> bool {
    let age = life
        .received_on
        .map(|day| today.signed_duration_since(day).num_days());
    age.is_none_or(|days| days <= NEW_DAYS) && !life.imported
}

fn contact(random: &mut Random, at: u32, domain: &str, valid_from: Date) -> ContactFact {
    let (first, last) = (random.one(&names::FIRST), random.one(&names::LAST));
    ContactFact {
        name: format!("{first} {last}"),
        email: format!("kontakt{at}.{:02}@{domain}.example", random.below(100)),
        phone: format!(
            "+49 000 {:03} {:04}",
            random.below(1_000),
            random.below(10_000)
        ),
        valid_from,
        valid_to: None,
    }
}

fn solutions(random: &mut Random, level: &str) -> Vec<SolutionFact> {
    let most = Edition::shipped()
        .level(level)
        .map_or(0, |level| level.satellites);
    let plain = |solution: &str, environment| SolutionFact {
        solution: solution.to_owned(),
        version: None,
        environment,
        satellites: None,
    };
    let environment = if random.happens(6) {
        Environment::Test
    } else {
        Environment::Production
    };
    let mut solutions = Vec::new();
    if random.happens(85) {
        solutions.push(SolutionFact {
            version: Some(random.one(&names::VERSIONS).to_owned()),
            satellites: (most > 0 && random.happens(70)).then(|| random.between(0, most)),
            ..plain("openitcockpit", Environment::Production)
        });
    }
    for (solution, percent) in [("idoit", 45), ("znuny", 30), ("connectors", 20)] {
        if random.happens(percent) {
            solutions.push(plain(solution, environment));
        }
    }
    solutions
}

fn fee(random: &mut Random, level: &str, customer: &Customer) -> Option<Money> {
    if random.happens(3) {
        return None;
    }
    let (least, steps) = match level {
        "basic" => (1_800, 12),
        "standard" => (4_200, 24),
        _ => (12_000, 80),
    };
    let whole = i64::from(least + 120 * random.below(steps));
    let odd = if random.happens(5) { 50 } else { 0 };
    Some(Money {
        amount_minor: whole * 100 + odd,
        currency: if customer.country == "CH" && random.happens(80) {
            "CHF"
        } else {
            "EUR"
        }
        .into(),
    })
}
