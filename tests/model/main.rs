//! Random sequences of all commands through the use cases, on a real register, beside a plain model in memory that
//! was told the same: what is refused, what stands, what the history tells, taken back and done again, after every
//! step. The model derives dates with the rules, which have proofs of their own; everything else it does by hand.

// A journey fails by panicking, and is nobody's library.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod commands;
mod compare;
mod dice;
mod model;
mod predict;
mod run;

use chrono::{TimeDelta, TimeZone as _, Utc};
use desk::Now;
use store::{Access, Register};
use terms::Date;

use dice::Dice;
use model::Model;

const STEPS: usize = 200;
const SEEDS: std::ops::Range<u64> = 1..9;

/// What a run did, so that a test can tell that it did everything.
#[derive(Debug, Default)]
struct Tally {
    done: std::collections::BTreeMap<&'static str, usize>,
    refused: std::collections::BTreeMap<String, usize>,
}

#[test]
fn random_commands_leave_what_a_plain_model_holds() {
    let runs: Vec<_> = SEEDS
        .map(|seed| std::thread::spawn(move || sequence(seed)))
        .collect();
    let mut all = Tally::default();
    for run in runs {
        let tally = run.join().expect("a run that fails has said why");
        for (name, count) in tally.done {
            *all.done.entry(name).or_default() += count;
        }
        for (code, count) in tally.refused {
            *all.refused.entry(code).or_default() += count;
        }
    }
    for name in commands::NAMES {
        assert!(
            all.done.get(name).is_some_and(|count| *count >= 3),
            "`{name}` hardly ever succeeds: {:?}",
            all.done
        );
    }
    for code in predict::CODES {
        assert!(
            all.refused.contains_key(*code),
            "`{code}` never occurs: {:?}",
            all.refused
        );
    }
}

/// One sequence on a register of its own.
fn sequence(seed: u64) -> Tally {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("register.termkeeper");
    let mut dice = Dice::new(seed);
    let mut today = Date::from_ymd_opt(2024, 2, 29).expect("a day");
    let open = |today| Register::open(&path, Access::Create, today).expect("a register");
    let mut register = open(today);
    let mut model = Model::default();
    let mut tally = Tally::default();
    for step in 0..STEPS {
        if dice.one_in(3) {
            today += TimeDelta::days(match dice.below(8) {
                0 => 200,
                1 | 2 => 40,
                _ => dice.between(0, 9),
            });
            register.set_today(today);
        }
        // The program is closed and started again.
        if dice.one_in(15) {
            drop(register);
            register = open(today);
        }
        let now = moment(today, step);
        let command = commands::any(&model, &mut dice, today);
        let expected = predict::predict(&model, &command, &now);
        let found = run::run(&mut register, &command, &now);
        let told = format!("seed {seed}, step {step}, {today}: {command:?}");
        match (expected, found) {
            (Ok(steps), Ok(made)) => {
                model.commit(steps, made, &command, &now);
                *tally.done.entry(command.name()).or_default() += 1;
            }
            (Err(codes), Err(problem)) => {
                let code = problem.code.id();
                assert!(codes.contains(&code), "{told}: {problem:?}, not {codes:?}");
                *tally.refused.entry(code.to_owned()).or_default() += 1;
            }
            (expected, found) => panic!("{told}: expected {expected:?}, found {found:?}"),
        }
        compare::same(&register, &model, today, &told);
    }
    tally
}

/// A moment of the day, a little later with every step.
fn moment(today: Date, step: usize) -> Now {
    let seconds = i64::try_from(step).expect("a small number");
    let clock = Utc.with_ymd_and_hms(2024, 2, 29, 9, 0, 0).single();
    let clock = clock.expect("a moment") + TimeDelta::seconds(seconds);
    let who = if step.is_multiple_of(2) {
        "Erika Musterfrau"
    } else {
        "Max Mustermann"
    };
    Now::at(clock, Some(today), who)
}
