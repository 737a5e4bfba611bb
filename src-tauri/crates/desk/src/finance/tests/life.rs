//! Three years of work, day by day: what was shown on a day is what that day shows later.

use super::*;

/// SplitMix64: the same numbers everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// One thing that somebody does; what the rules refuse is not done.
fn work(register: &mut Register, dice: &mut Dice, step: u64, today: Date) {
    let now = on(today);
    let number = format!("V-{}", dice.below(12));
    let fee = || money(100_000 + i64::try_from(step).unwrap() * 1_111, "EUR");
    let _ = match dice.below(12) {
        0 => {
            let since = today - TimeDelta::days(i64::try_from(dice.below(900)).unwrap());
            let fee = if step.is_multiple_of(5) {
                money(70_007, "CHF")
            } else {
                fee()
            };
            let months = [12, 12, 13, 24][usize::try_from(dice.below(4)).unwrap()];
            let contract = active(&format!("V-{step}"), &since.to_string(), months, fee);
            contracts::create(register, contract, &now).map(|_| ())
        }
        1 | 2 => {
            let received = today - TimeDelta::days(i64::try_from(dice.below(5)).unwrap());
            let notice = letter(&received.to_string());
            notices::record(register, &number, &notice, &now).map(|_| ())
        }
        3 => notices::withdraw(register, &number, 0, today, &now).map(|_| ()),
        4 => {
            let changes = ContractChanges {
                yearly_fee: Some(fee()),
                owner: Some(Some(format!("Betreuer {}", dice.below(3)))),
                ..ContractChanges::default()
            };
            contracts::edit(register, &number, changes, &now).map(|_| ())
        }
        5 => {
            let changes = CustomerChanges {
                name: Some(format!("Musterhaus {step} AG")),
                ..CustomerChanges::default()
            };
            customers::edit(register, "K-0001", changes, &now).map(|_| ())
        }
        6 | 7 => match contracts::read(register, &number, &now) {
            Ok(case) => match amendments::coming_periods(&case, 1).as_deref() {
                Ok([start]) => {
                    amendments::amend_fee(register, &number, *start, fee(), &now).map(|_| ())
                }
                _ => Ok(()),
            },
            Err(problem) => Err(problem),
        },
        8 | 9 => match contracts::read(register, &number, &now) {
            Ok(case) => match case.schedule.period {
                Some(period) => {
                    let is_checked = dice.below(3) > 0;
                    tick(register, &number, period.renews_on, is_checked, &now).map(|_| ())
                }
                None => Ok(()),
            },
            Err(problem) => Err(problem),
        },
        10 => history::undo(register, &now).map(|_| ()),
        _ => history::redo(register, &now).map(|_| ()),
    };
}

/// Everything that a day shows: rows, sums, board.
fn shown(register: &Register, as_of: Date, today: Date) -> String {
    let input = BoardInput {
        from: Some(Month::of(day("2026-01-01"))),
        months: 60,
        as_of: Some(as_of),
    };
    let now = on(today);
    let all = renewals(register, &input, &now).unwrap();
    let mut board = board(register, &input, &now).unwrap();
    // Groups of the same size stand in order of recording, which is no figure.
    for groups in [
        &mut board.by_level,
        &mut board.by_owner,
        &mut board.by_customer,
    ] {
        groups.rows.sort_by(|one, other| one.key.cmp(&other.key));
    }
    format!("{all:#?}\n{board:#?}")
}

#[test]
fn a_past_day_shows_what_was_shown_on_that_day() {
    for seed in 0..6 {
        let mut desk = desk("2026-01-05");
        let register = &mut desk.register;
        let mut dice = Dice(seed);
        let mut today = day("2026-01-05");
        let mut seen: Vec<(Date, String)> = Vec::new();
        for step in 0..70 {
            work(register, &mut dice, step, today);
            if dice.below(3) > 0 {
                register.set_today(today);
                seen.retain(|(known_on, _)| *known_on != today);
                seen.push((today, shown(register, today, today)));
                today += TimeDelta::days(1 + i64::try_from(dice.below(25)).unwrap());
                register.set_today(today);
            }
        }
        // What is recorded on the last day may not be what was seen of it.
        let days = seen.len();
        for (known_on, expected) in seen.into_iter().take(days - 1) {
            let told = shown(register, known_on, today);
            assert_eq!(told, expected, "{known_on} of {seed}");
        }
        assert_eq!(register.check().unwrap(), Vec::new());
    }
}
