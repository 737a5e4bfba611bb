//! What every engine has to do, told apart from how one is opened: a second engine passes the
//! same suite by giving another `Engine`. Nothing here knows SQL.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]
#![allow(missing_docs, unreachable_pub)]

use chrono::TimeDelta;
use store::{Action, Customer, CustomerId, JournalEntry, Register, Stamp, StoreError, Subject};
use terms::Date;

use crate::support::{self, Dice, day, stamp};

mod model;

pub use model::random_commands_equal_a_model;

/// Opens the same register again and again, as a restart of the program does.
pub trait Engine {
    fn open(&self, today: Date) -> Register;
}

pub const TODAY: &str = "2026-11-24";

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
    let mut requests = Vec::new();
    for count in 0..12 {
        let customer = support::customer(&mut dice, count + 1);
        let contracts: Vec<store::Contract> = (0..10)
            .map(|at| support::contract(&mut dice, customer.id, count * 10 + at, today))
            .collect();
        let contracts: Vec<_> = contracts
            .iter()
            .map(|contract| support::requests::grown(&mut dice, contract, today))
            .collect();
        for id in 1..=40 {
            let of = &contracts[dice.below(contracts.len())];
            let id = i64::try_from(count).unwrap() * 40 + id;
            requests.push(support::requests::request(&mut dice, id, of, today));
        }
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
                for request in &requests {
                    change.put_request(request, Action::Created, None)?;
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
        assert_eq!(
            support::request_lists(&rolled),
            support::request_lists(&made),
            "{days} days from then"
        );
        assert_eq!(rolled.check().unwrap(), Vec::new(), "{days} days from then");
    }
}
