//! The register beside a plain model of it: records in maps, and whole states for undo.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use store::{
    Action, Contract, ContractId, ContractQuery, Customer, CustomerId, Register, StoreError,
};
use terms::Date;

use super::{Engine, TODAY};
use crate::support::{self, Dice, day, stamp};

/// All records at one moment.
#[derive(Debug, Clone, Default, PartialEq)]
struct State {
    customers: BTreeMap<CustomerId, Customer>,
    contracts: BTreeMap<ContractId, Contract>,
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
    let size = register
        .change(&stamp(today), |change| {
            let mut size = 0;
            for part in 0..=dice.below(3) {
                let customers: Vec<_> = next.customers.keys().copied().collect();
                let contracts: Vec<_> = next.contracts.keys().copied().collect();
                let number = step * 10 + part;
                match dice.below(7) {
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
                        match dice.below(5) {
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
    model.changed(next, size);
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
        assert_eq!(
            register.contract(contract.id).unwrap().as_ref(),
            Some(contract)
        );
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
        let schedule =
            terms::Schedule::of(&contract.facts, terms::Edition::shipped(), register.today())
                .unwrap();
        assert_eq!(row.state, schedule.state);
        assert_eq!(row.level, schedule.level);
        assert_eq!(row.ends_on, schedule.ends_on);
        assert_eq!(row.customer_name, now.customers[&row.customer].name);
        let is_withdrawn = schedule.state == terms::State::Withdrawn;
        let notice_by = schedule.period.map(|period| period.notice_by);
        assert_eq!(row.notice_by, notice_by.filter(|_| !is_withdrawn));
    }
}
