//! The register beside a plain model of it: records in maps, and whole states for undo.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use store::{
    Action, Change, Contract, ContractId, ContractQuery, Customer, CustomerId, Register, Request,
    RequestId, RequestQuery, StoreError, StoredEdition,
};
use terms::{Date, Edition, Schedule};

use super::{Engine, TODAY};
use crate::support::requests::{at, confirmation, edition, facts_of, grown, request};
use crate::support::{self, Dice, day, stamp};

/// All records at one moment.
#[derive(Debug, Clone, Default, PartialEq)]
struct State {
    customers: BTreeMap<CustomerId, Customer>,
    contracts: BTreeMap<ContractId, Contract>,
    requests: BTreeMap<RequestId, Request>,
    editions: BTreeMap<String, StoredEdition>,
    settings: Option<serde_json::Value>,
}

#[derive(Debug, Default)]
struct Model {
    now: State,
    /// States before each change that stands.
    before: Vec<State>,
    /// States after each change that was taken back.
    taken_back: Vec<State>,
    entries: usize,
    /// The greatest number that a request was given; undoing gives none back.
    given: i64,
    /// How many records each change touched, for the entries that undoing it writes.
    sizes: Vec<usize>,
    sizes_back: Vec<usize>,
}

impl Model {
    fn changed(&mut self, next: State, size: usize) {
        self.before.push(std::mem::replace(&mut self.now, next));
        self.sizes.push(size);
        self.taken_back.clear();
        self.sizes_back.clear();
        self.entries += size;
    }

    fn undone(&mut self) -> bool {
        let (Some(before), Some(size)) = (self.before.pop(), self.sizes.pop()) else {
            return false;
        };
        self.taken_back
            .push(std::mem::replace(&mut self.now, before));
        self.sizes_back.push(size);
        self.entries += size;
        true
    }

    fn redone(&mut self) -> bool {
        let (Some(after), Some(size)) = (self.taken_back.pop(), self.sizes_back.pop()) else {
            return false;
        };
        self.before.push(std::mem::replace(&mut self.now, after));
        self.sizes.push(size);
        self.entries += size;
        true
    }
}

/// Random sequences of commands leave the register as they leave a plain model.
pub fn random_commands_equal_a_model(engine: &dyn Engine, seed: u64, steps: usize) {
    let mut dice = Dice(seed);
    let mut today = day(TODAY);
    let mut register = engine.open(today);
    let mut model = Model::default();
    for step in 0..steps {
        match dice.below(14) {
            0..=5 => one_change(&mut register, &mut model, &mut dice, today, step),
            6..=8 => {
                let undone = register.undo(&stamp(today)).unwrap();
                assert_eq!(
                    undone.is_some(),
                    model.undone(),
                    "undo in step {step} of {seed}"
                );
            }
            9..=10 => {
                let redone = register.redo(&stamp(today)).unwrap();
                assert_eq!(
                    redone.is_some(),
                    model.redone(),
                    "redo in step {step} of {seed}"
                );
            }
            11 => {
                drop(register);
                register = engine.open(today);
            }
            12 => {
                today = day(TODAY) - TimeDelta::days(200) + dice.days(900);
                register.set_today(today);
            }
            _ => refused_change(&mut register, &model, &mut dice, today),
        }
        assert_same(&register, &model);
    }
    assert_eq!(register.check().unwrap(), Vec::new(), "seed {seed}");
}

fn one_change(
    register: &mut Register,
    model: &mut Model,
    dice: &mut Dice,
    today: Date,
    step: usize,
) {
    let mut next = model.now.clone();
    let mut given = model.given;
    let size = register
        .change(&stamp(today), |change| {
            let mut size = 0;
            for part in 0..=dice.below(3) {
                let customers: Vec<_> = next.customers.keys().copied().collect();
                let contracts: Vec<_> = next.contracts.keys().copied().collect();
                let number = step * 10 + part;
                match dice.below(13) {
                    0 | 1 if !customers.is_empty() => {
                        let of = customers[dice.below(customers.len())];
                        let contract = support::contract(dice, of, number, today);
                        change.put_contract(&contract, Action::Created, None)?;
                        next.contracts.insert(contract.id, contract);
                    }
                    2 | 3 if !contracts.is_empty() => {
                        let id = contracts[dice.below(contracts.len())];
                        let mut contract = next.contracts[&id].clone();
                        let other = support::contract(dice, contract.customer, number, today);
                        match dice.below(7) {
                            5 => contract = grown(dice, &contract, today),
                            6 => contract.edition = any_edition(dice, &next),
                            0 => contract.facts.notices.push(support::notice(dice, today)),
                            1 => contract.facts = other.facts,
                            2 => contract.note = other.note,
                            3 => contract.customer = customers[dice.below(customers.len())],
                            _ => contract.number = other.number,
                        }
                        change.put_contract(&contract, Action::Edited, Some("Grund"))?;
                        next.contracts.insert(id, contract);
                    }
                    4 if !customers.is_empty() => {
                        let id = customers[dice.below(customers.len())];
                        let mut customer = next.customers[&id].clone();
                        customer.name = support::customer(dice, number).name;
                        change.put_customer(&customer, Action::Edited, None)?;
                        next.customers.insert(id, customer);
                    }
                    7 | 8 if !contracts.is_empty() => {
                        let of = contracts[dice.below(contracts.len())];
                        given += 1;
                        let id = change.next_request_id()?;
                        assert_eq!(id.0, given, "no number twice, none left out");
                        let request = request(dice, given, &next.contracts[&of], today);
                        change.put_request(&request, Action::Created, None)?;
                        next.requests.insert(id, request);
                    }
                    9 | 10 if !next.requests.is_empty() => {
                        change_request(change, &mut next, dice, today)?;
                    }
                    11 | 12 => change_edition(change, &mut next, dice, today)?,
                    5 => {
                        let settings = serde_json::json!({ "look": number, "a": ["ä", null] });
                        change.put_settings(&settings)?;
                        next.settings = Some(settings);
                    }
                    _ => {
                        let customer = support::customer(dice, number);
                        change.put_customer(&customer, Action::Created, None)?;
                        next.customers.insert(customer.id, customer);
                    }
                }
                size += 1;
            }
            Ok::<_, StoreError>(size)
        })
        .unwrap();
    model.given = given;
    model.changed(next, size);
}

fn change_request(
    change: &mut Change<'_>,
    next: &mut State,
    dice: &mut Dice,
    today: Date,
) -> Result<(), StoreError> {
    let ids: Vec<RequestId> = next.requests.keys().copied().collect();
    let id = ids[dice.below(ids.len())];
    let mut changed = next.requests[&id].clone();
    let contract = &next.contracts[&changed.contract];
    let other = request(dice, id.0, contract, today);
    let action = match dice.below(3) {
        0 => {
            changed.fact.answered_at = Some(changed.fact.received_at + TimeDelta::hours(3));
            Action::Answered
        }
        1 => {
            changed.subject = other.subject;
            changed.mail = other.mail;
            Action::Edited
        }
        _ => {
            changed.fact = other.fact;
            Action::Edited
        }
    };
    change.put_request(&changed, action, None)?;
    next.requests.insert(id, changed);
    Ok(())
}

fn change_edition(
    change: &mut Change<'_>,
    next: &mut State,
    dice: &mut Dice,
    today: Date,
) -> Result<(), StoreError> {
    let shipped = Edition::shipped().id.clone();
    let id = dice.pick(&[shipped.as_str(), "muster-a", "muster-b"]);
    let is_own = id != shipped;
    let mut stored = next.editions.get(id).cloned().unwrap_or(StoredEdition {
        id: id.into(),
        edition: is_own.then(|| edition(id, today, 4)),
        confirmations: Vec::new(),
    });
    if is_own && dice.one_in(2) {
        let hours = 1 + u32::try_from(dice.below(30)).unwrap();
        stored.edition = Some(edition(id, today, hours));
    } else {
        stored
            .confirmations
            .push(confirmation(dice.one_in(2), today));
    }
    change.put_edition(&stored, Action::Confirmed, Some("Beschluss"))?;
    next.editions.insert(id.into(), stored);
    Ok(())
}

/// The id of an edition that is there.
fn any_edition(dice: &mut Dice, state: &State) -> String {
    let mut ids: Vec<String> = state.editions.keys().cloned().collect();
    ids.push(Edition::shipped().id.clone());
    ids.swap_remove(dice.below(ids.len()))
}

/// A change that fails at its end leaves nothing behind.
fn refused_change(register: &mut Register, model: &Model, dice: &mut Dice, today: Date) {
    let entries = register.counts().unwrap().journal_entries;
    let refused = register.change(&stamp(today), |change| {
        let customer = support::customer(dice, 999_999);
        change.put_customer(&customer, Action::Created, None)?;
        if let Some(mut contract) = model.now.contracts.values().next().cloned() {
            contract.note = Some("nie gespeichert".into());
            change.put_contract(&contract, Action::Edited, None)?;
        }
        change.put_settings(&serde_json::json!("nie"))?;
        Err::<(), _>(StoreError::Conflict { field: "test" })
    });
    assert!(refused.is_err());
    assert_eq!(register.counts().unwrap().journal_entries, entries);
}

fn assert_same(register: &Register, model: &Model) {
    let now = &model.now;
    for customer in now.customers.values() {
        assert_eq!(
            register.customer(customer.id).unwrap().as_ref(),
            Some(customer)
        );
        let by_number = register.customer_by_number(&customer.number.to_lowercase());
        assert_eq!(by_number.unwrap().as_ref(), Some(customer));
    }
    for contract in now.contracts.values() {
        let mut stored = register.contract(contract.id).unwrap().unwrap();
        assert_eq!(
            stored.facts.requests,
            facts_of(now.requests.values(), contract.id)
        );
        stored.facts.requests.clear();
        assert_eq!(&stored, contract);
        let history = register.history(contract.id).unwrap();
        let last: Contract =
            serde_json::from_value(history.last().unwrap().after.clone().unwrap()).unwrap();
        assert_eq!(&last, contract);
    }
    let counts = register.counts().unwrap();
    assert_eq!(counts.contracts, now.contracts.len() as u64);
    assert_eq!(counts.customers, now.customers.len() as u64);
    assert_eq!(counts.journal_entries, model.entries as u64);
    assert_eq!(register.settings().unwrap(), now.settings);
    let query = ContractQuery {
        limit: 10_000,
        want_totals: true,
        ..ContractQuery::default()
    };
    let page = register.contract_page(&query).unwrap();
    assert_eq!(page.rows.len(), now.contracts.len());
    assert_eq!(page.total, now.contracts.len() as u64);
    for row in &page.rows {
        let contract = &now.contracts[&row.id];
        let edition = now
            .editions
            .get(&contract.edition)
            .and_then(|stored| stored.edition.as_ref())
            .unwrap_or(Edition::shipped());
        let schedule = Schedule::of(&contract.facts, edition, register.today()).unwrap();
        assert_eq!(
            row.yearly_fee.as_ref(),
            contract.fee_on(register.today()),
            "{}",
            row.number
        );
        assert_eq!(row.state, schedule.state);
        assert_eq!(row.level, schedule.level);
        assert_eq!(row.ends_on, schedule.ends_on);
        assert_eq!(row.customer_name, now.customers[&row.customer].name);
        let is_withdrawn = schedule.state == terms::State::Withdrawn;
        let notice_by = schedule.period.map(|period| period.notice_by);
        assert_eq!(row.notice_by, notice_by.filter(|_| !is_withdrawn));
    }
    assert_same_requests(register, now);
}

fn assert_same_requests(register: &Register, now: &State) {
    let mut editions = register.editions().unwrap();
    editions.sort_by(|one, other| one.id.cmp(&other.id));
    let expected: Vec<StoredEdition> = now.editions.values().cloned().collect();
    assert_eq!(editions, expected);
    let query = RequestQuery {
        limit: 10_000,
        want_totals: true,
        ..RequestQuery::at(at(register.today(), 0))
    };
    let page = register.request_page(&query).unwrap();
    assert_eq!(page.total, now.requests.len() as u64);
    assert_eq!(page.rows.len(), now.requests.len());
    for row in page.rows {
        let request = &now.requests[&row.request.id];
        assert_eq!(&row.request, request);
        assert_eq!(
            register.request(request.id).unwrap().as_ref(),
            Some(request)
        );
        let history = register.history_of_request(request.id).unwrap();
        let last = history.last().unwrap().after.clone().unwrap();
        assert_eq!(&serde_json::from_value::<Request>(last).unwrap(), request);
        let contract = &now.contracts[&request.contract];
        let mut facts = contract.facts.clone();
        facts.requests = facts_of(now.requests.values(), contract.id);
        let edition = now
            .editions
            .get(&contract.edition)
            .and_then(|stored| stored.edition.as_ref())
            .unwrap_or(Edition::shipped());
        let schedule = Schedule::of(&facts, edition, register.today()).unwrap();
        let outcomes = schedule.requests(&facts, edition).unwrap();
        let place = facts
            .requests
            .iter()
            .position(|fact| fact.id == request.id.0);
        let outcome = &outcomes[place.unwrap()];
        assert_eq!(row.validity, outcome.validity);
        assert_eq!(row.over_quota, outcome.over_quota);
        assert_eq!(row.due, outcome.due.map(|due| due.to_utc()));
        assert_eq!(row.in_time, outcome.in_time);
    }
}
