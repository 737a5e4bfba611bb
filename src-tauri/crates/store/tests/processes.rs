//! Several processes on one register lose nothing and see each other; a killed one leaves the
//! register whole, with every change that it was told is stored.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use store::{Access, Action, Register, StoreError};
use support::{Dice, contract, customer, day, path_in, stamp};

const TODAY: &str = "2026-11-24";

/// Set in the environment of a process that this test starts as a helper of itself.
const WRITER: &str = "TERMKEEPER_TEST_WRITER";

#[test]
fn eight_writers_and_a_reader_of_another_day_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let threads: Vec<_> = (0..8)
        .map(|writer| {
            let path = path.clone();
            std::thread::spawn(move || {
                // All of them may find that there is no register yet.
                let mut register = Register::open(path, Access::Create, day(TODAY)).unwrap();
                let mut dice = Dice(1000 + writer);
                for _ in 0..12 {
                    write_one(&mut register, &mut dice).unwrap();
                }
            })
        })
        .collect();
    while !path.exists() {
        std::thread::yield_now();
    }
    let reader = Register::open(&path, Access::ReadOnly, day("2028-03-01")).unwrap();
    let mut seen = 0;
    while seen < 96 {
        let counts = reader.counts().unwrap();
        assert!(counts.contracts >= seen);
        assert_eq!(
            counts.contracts, counts.customers,
            "a change is seen as a whole"
        );
        seen = counts.contracts;
    }
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(reader.check().unwrap(), Vec::new());
    let register = Register::open(&path, Access::ReadWrite, day(TODAY)).unwrap();
    assert_eq!(register.counts().unwrap().contracts, 96);
    assert_eq!(register.check().unwrap(), Vec::new());
}

/// A customer and a contract with the next free numbers.
fn write_one(register: &mut Register, dice: &mut Dice) -> Result<String, StoreError> {
    let today = day(TODAY);
    register.change(&stamp(today), |change| {
        let mut customer = customer(dice, 1);
        customer.number = change.free_customer_number()?;
        change.put_customer(&customer, Action::Created, None)?;
        let mut contract = contract(dice, customer.id, 1, today);
        contract.number = change.free_contract_number(today)?;
        change.put_contract(&contract, Action::Created, None)?;
        Ok(contract.number)
    })
}

#[test]
fn a_killed_writer_loses_nothing_that_it_was_told_is_stored() {
    if let Ok(path) = std::env::var(WRITER) {
        return write_until_killed(&path);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut dice = Dice(4);
    let mut stored = 0;
    for round in 0..25 {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "a_killed_writer_loses_nothing_that_it_was_told_is_stored",
                "--nocapture",
            ])
            .env(WRITER, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let told = dice.below(9);
        let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let mut last = None;
        for line in lines
            .map(Result::unwrap)
            .filter(|line| line.starts_with("V-"))
            .take(told)
        {
            last = Some(line);
        }
        std::thread::sleep(std::time::Duration::from_micros(dice.below(4000) as u64));
        writer.kill().unwrap();
        writer.wait().unwrap();
        if !path.exists() {
            continue;
        }
        let register = Register::open(&path, Access::ReadWrite, day(TODAY)).unwrap();
        if let Some(number) = last {
            assert!(
                register.contract_by_number(&number).unwrap().is_some(),
                "{number} is lost"
            );
        }
        let counts = register.counts().unwrap();
        assert!(counts.contracts >= stored, "round {round}");
        assert_eq!(counts.contracts, counts.customers);
        stored = counts.contracts;
        assert_eq!(register.check().unwrap(), Vec::new(), "round {round}");
    }
    assert!(stored > 25, "{stored}");
}

fn write_until_killed(path: &str) {
    let seed = u64::from(std::process::id());
    let mut dice = Dice(seed.wrapping_mul(0x1234_5678_9ABC_DEF1));
    let mut register = Register::open(path, Access::Create, day(TODAY)).unwrap();
    println!();
    for _ in 0..100_000 {
        println!("{}", write_one(&mut register, &mut dice).unwrap());
    }
}
