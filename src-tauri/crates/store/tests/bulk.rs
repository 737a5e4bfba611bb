//! Very many records in one change, and a day on which very many contracts read otherwise: the
//! same result as one by one.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use store::{Access, Action, Register, StoreError};
use support::{Dice, Sample, day, empty, lists, path_in, sample, stamp};

const TODAY: &str = "2026-11-24";

#[test]
fn storing_many_equals_storing_one_by_one() {
    let one_by_one = sample(41, 300, day(TODAY));
    let Sample {
        folder,
        mut register,
        ..
    } = empty(day(TODAY));
    let fill = |register: &mut Register| {
        register.change_many(&stamp(day(TODAY)), |change| {
            for customer in &one_by_one.customers {
                change.put_customer(customer, Action::Created, None)?;
            }
            for contract in &one_by_one.contracts {
                change.put_contract(contract, Action::Created, None)?;
                assert!(change.contract_by_number(&contract.number)?.is_some());
            }
            Ok::<_, StoreError>(change.counts()?.contracts)
        })
    };
    assert_eq!(fill(&mut register).unwrap(), 300);
    assert_eq!(lists(&register), lists(&one_by_one.register));
    assert_eq!(register.check().unwrap(), Vec::new());
    // Again over what is there: nothing doubles.
    fill(&mut register).unwrap();
    assert_eq!(lists(&register), lists(&one_by_one.register));
    assert_eq!(register.check().unwrap(), Vec::new());
    register.undo(&stamp(day(TODAY))).unwrap().unwrap();
    register.undo(&stamp(day(TODAY))).unwrap().unwrap();
    assert_eq!(register.counts().unwrap().contracts, 0);
    drop(register);
    let register = Register::open(path_in(&folder), Access::ReadWrite, day(TODAY)).unwrap();
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn a_refused_change_of_many_leaves_everything_as_it_was() {
    let Sample {
        mut register,
        contracts,
        ..
    } = sample(42, 60, day(TODAY));
    let before = lists(&register);
    let refused = register.change_many(&stamp(day(TODAY)), |change| {
        for contract in &contracts {
            let mut contract = contract.clone();
            contract.owner = Some("nie".into());
            change.put_contract(&contract, Action::Edited, None)?;
        }
        Err::<(), _>(StoreError::Conflict { field: "test" })
    });
    assert!(refused.is_err());
    assert_eq!(lists(&register), before);
    assert_eq!(register.check().unwrap(), Vec::new());
}

#[test]
fn a_day_that_changes_very_many_contracts_equals_a_rebuild() {
    let then = day("2028-06-30");
    let fill = |today| {
        let Sample {
            folder,
            mut register,
            ..
        } = empty(today);
        let mut dice = Dice(43);
        register
            .change_many(&stamp(today), |change| {
                let customer = support::customer(&mut dice, 1);
                change.put_customer(&customer, Action::Created, None)?;
                for count in 0..2_800 {
                    let contract = support::contract(&mut dice, customer.id, count, day(TODAY));
                    change.put_contract(&contract, Action::Created, None)?;
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        (folder, register)
    };
    let (_folder, mut rolled) = fill(day(TODAY));
    let (_other, made) = fill(then);
    rolled.set_today(then);
    assert!(lists(&rolled) == lists(&made));
    assert_eq!(rolled.check().unwrap(), Vec::new());
}
