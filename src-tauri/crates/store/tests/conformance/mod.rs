//! What every engine has to do, told apart from how one is opened: a second engine passes the
//! same suite by giving another `Engine`. Nothing here knows SQL.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]
#![allow(missing_docs, unreachable_pub)]

use std::collections::BTreeMap;

use chrono::TimeDelta;
use store::{
    Action, Contract, ContractId, ContractQuery, Customer, CustomerId, JournalEntry, Register,
    Stamp, StoreError, Subject,
};
use terms::Date;

use crate::support::{self, Dice, day, stamp};

/// Opens the same register again and again, as a restart of the program does.
pub trait Engine {
    fn open(&self, today: Date) -> Register;
}

pub const TODAY: &str = "2026-11-24";

/// The plain model: records in maps, and whole states for undo.
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
                        match dice.below(4) {
                            0 => contract.facts.notices.push(support::notice(dice, today)),
                            1 => contract.facts = other.facts,
                            2 => contract.note = other.note,
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

/// Histories tell each step with the record before and after.
pub fn histories_tell_before_and_after(engine: &dyn Engine) {
    let today = day(TODAY);
    let mut register = engine.open(today);
    let mut dice = Dice(3);
    let customer = support::customer(&mut dice, 1);
    let mut contract = support::contract(&mut dice, customer.id, 1, today);
    register
        .change(&stamp(today), |change| {
            change.put_customer(&customer, Action::Created, None)?;
            change.put_contract(&contract, Action::Imported, None)
        })
        .unwrap();
    contract.owner = Some("Ben Beispiel".into());
    let later = Stamp {
        who: "Max Mustermann".into(),
        ..stamp(today + TimeDelta::days(1))
    };
    register
        .change(&later, |change| {
            change.put_contract(&contract, Action::Corrected, Some("Zahlendreher"))
        })
        .unwrap();
    let undone = register.undo(&later).unwrap().unwrap();
    assert_eq!((undone.seq, undone.action), (3, Action::Corrected));
    let redone = register.redo(&later).unwrap().unwrap();
    assert_eq!((redone.seq, redone.action), (3, Action::Corrected));
    let history = register.history(contract.id).unwrap();
    let told: Vec<_> = history
        .iter()
        .map(|entry| (entry.seq, entry.change, entry.action, entry.undoes))
        .collect();
    assert_eq!(
        told,
        [
            (2, 1, Action::Imported, None),
            (3, 2, Action::Corrected, None),
            (4, 3, Action::Undone, Some(3)),
            (5, 4, Action::Redone, Some(4)),
        ]
    );
    let image = serde_json::to_value(&contract).unwrap();
    assert_eq!(history[0].before, None);
    assert_eq!(history[1].before, history[0].after);
    assert_eq!(history[1].after.as_ref(), Some(&image));
    assert_eq!(history[1].reason.as_deref(), Some("Zahlendreher"));
    assert_eq!(history[1].who, "Max Mustermann");
    assert_eq!(history[1].recorded_at, later.recorded_at);
    assert_eq!(history[1].today, later.today);
    assert_eq!(history[2].after, history[0].after);
    assert_eq!(history[3].after.as_ref(), Some(&image));
    assert_eq!(history[3].subject, Subject::Contract(contract.id));
    assert_eq!(register.history_of_customer(customer.id).unwrap().len(), 1);
    let first: Vec<JournalEntry> = register.read(|all| all.entries_of_change(1)).unwrap();
    assert_eq!(first.len(), 2, "both records of one change");
    register.undo(&later).unwrap();
    register.undo(&later).unwrap();
    assert_eq!(register.counts().unwrap().contracts, 0);
    assert_eq!(register.undo(&later).unwrap(), None);
    register.redo(&later).unwrap();
    assert_eq!(register.counts().unwrap().contracts, 1);
    assert_eq!(register.check().unwrap(), Vec::new());
}

/// Numbers are unique ignoring case, and free ones follow the greatest of their pattern.
pub fn numbers_are_unique_and_go_on(engine: &dyn Engine) {
    let today = day(TODAY);
    let mut register = engine.open(today);
    let mut dice = Dice(4);
    let customer = Customer {
        number: "K-0009".into(),
        ..support::customer(&mut dice, 1)
    };
    let put = |register: &mut Register, dice: &mut Dice, number: &str| {
        let mut contract = support::contract(dice, customer.id, 1, today);
        contract.number = number.into();
        register
            .change(&stamp(today), |change| {
                change.put_contract(&contract, Action::Created, None)
            })
            .map(|()| contract)
    };
    assert_eq!(register.free_customer_number().unwrap(), "K-0001");
    assert!(matches!(
        put(&mut register, &mut dice, "V-1"),
        Err(StoreError::Conflict { field: "customer" })
    ));
    register
        .change(&stamp(today), |change| {
            change.put_customer(&customer, Action::Created, None)
        })
        .unwrap();
    assert_eq!(register.free_customer_number().unwrap(), "K-0010");
    assert_eq!(register.free_contract_number(today).unwrap(), "V-2026-0001");
    for (number, free) in [
        ("V-2026-0001", "V-2026-0002"),
        ("v-2026-0041", "V-2026-0042"),
        ("V-2025-0900", "V-2026-0042"),
        ("V-2026-0099-b", "V-2026-0042"),
        ("V-2026-9999", "V-2026-10000"),
        ("V-2026-10000", "V-2026-10001"),
        ("V-2026-99999999999999999999999", "V-2026-10001"),
        ("Straße-1", "V-2026-10001"),
        ("V-2026-", "V-2026-10001"),
        ("V-20260-77777", "V-2026-10001"),
    ] {
        put(&mut register, &mut dice, number).unwrap();
        assert_eq!(
            register.free_contract_number(today).unwrap(),
            free,
            "after {number}"
        );
    }
    for taken in ["v-2026-0001", "V-2026-0041", "STRASSE-1"] {
        let refused = put(&mut register, &mut dice, taken);
        assert!(
            matches!(refused, Err(StoreError::Conflict { field: "number" })),
            "{taken}"
        );
    }
    let found = register.contract_by_number("STRASSE-1").unwrap().unwrap();
    assert_eq!(found.number, "Straße-1");
    let mut same = found.clone();
    same.number = "STRASSE-1".into();
    register
        .change(&stamp(today), |change| {
            change.put_contract(&same, Action::Edited, None)
        })
        .unwrap();
    let twin = Customer {
        id: CustomerId(dice.id()),
        number: "k-0009".into(),
        ..customer.clone()
    };
    let refused = register.change(&stamp(today), |change| {
        change.put_customer(&twin, Action::Created, None)
    });
    assert!(matches!(
        refused,
        Err(StoreError::Conflict { field: "number" })
    ));
    assert_eq!(register.check().unwrap(), Vec::new());
}

/// The lists of any day are those of a register that was made on that day.
pub fn days_equal_a_rebuild(engine: &dyn Engine, fresh: &dyn Fn(Date) -> Register) {
    let today = day(TODAY);
    let mut dice = Dice(5);
    let mut records = Vec::new();
    for count in 0..12 {
        let customer = support::customer(&mut dice, count + 1);
        let contracts: Vec<_> = (0..10)
            .map(|at| support::contract(&mut dice, customer.id, count * 10 + at, today))
            .collect();
        records.push((customer, contracts));
    }
    let fill = |register: &mut Register, today| {
        register
            .change(&stamp(today), |change| {
                for (customer, contracts) in &records {
                    change.put_customer(customer, Action::Created, None)?;
                    for contract in contracts {
                        change.put_contract(contract, Action::Created, None)?;
                    }
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
    };
    let mut rolled = engine.open(today);
    fill(&mut rolled, today);
    for days in [1, 30, 31, 400, 401, 399, -1, -300, 0, 5000, -1600, 36_500] {
        let then = today + TimeDelta::days(days);
        let mut made = fresh(then);
        fill(&mut made, then);
        rolled.set_today(then);
        assert_eq!(
            support::lists(&rolled),
            support::lists(&made),
            "{days} days from then"
        );
        assert_eq!(rolled.check().unwrap(), Vec::new(), "{days} days from then");
    }
}
