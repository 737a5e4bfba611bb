//! Rows against the rule book contract by contract, sums against the rows, and a day in the past
//! against what was shown on that day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{TimeDelta, TimeZone, Utc};
use store::{Access, Contract, ContractId, ContractQuery, Money, Register};
use terms::rules::levels::level_on;
use terms::rules::term;
use terms::{Channel, Date, ExtraordinaryFact, Month, Party, Schedule, State};

use super::*;
use crate::contracts::{self, ContractChanges, NewContract};
use crate::customers::{self, CustomerChanges, NewCustomer};
use crate::notices::{self, NewNotice};
use crate::{Code, amendments, demo, history};

mod brute_force;
mod life;
mod ticks;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn on(today: Date) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 3, 2, 9, 30, 0).unwrap();
    Now::at(clock, Some(today), "Erika Musterfrau")
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

/// A register with a customer, on a day.
fn desk(today: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, day(today)).unwrap();
    let customer = NewCustomer::named("Musterhaus AG");
    customers::create(&mut register, customer, &on(day(today))).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

#[expect(clippy::unnecessary_wraps, reason = "fees are optional everywhere")]
fn money(amount_minor: i64, currency: &str) -> Option<Money> {
    Some(Money {
        amount_minor,
        currency: currency.into(),
    })
}

/// A contract that is active since a day.
fn active(number: &str, since: &str, term_months: u32, fee: Option<Money>) -> NewContract {
    NewContract {
        number: Some(number.into()),
        imported_active_since: Some(day(since)),
        term_months,
        yearly_fee: fee,
        ..NewContract::draft("K-0001", "standard")
    }
}

fn letter(received_on: &str) -> NewNotice {
    NewNotice {
        received_on: day(received_on),
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
        received_time: None,
        document: None,
    }
}

fn input(from: &str, months: u32, as_of: &str) -> BoardInput {
    BoardInput {
        from: Some(month(from)),
        months,
        as_of: Some(day(as_of)),
    }
}

/// `contract renews_on status amount` of each row.
fn lines(desk: &Desk, input: &BoardInput, today: &str) -> Vec<String> {
    let renewals = renewals(&desk.register, input, &on(day(today))).unwrap();
    renewals
        .rows
        .iter()
        .map(|row| {
            let amount = row.amount.as_ref().map_or("-".into(), |amount| {
                format!("{} {}", amount.amount_minor, amount.currency)
            });
            let status = row.status.id();
            format!("{} {} {status} {amount}", row.contract, row.renews_on)
        })
        .collect()
}

#[test]
fn n1_the_status_changes_the_day_after_the_last_day_for_notice() {
    let today = "2026-01-15";
    let mut desk = desk(today);
    let fee = money(480_000, "EUR");
    contracts::create(
        &mut desk.register,
        active("V-1", "2025-04-01", 12, fee),
        &on(day(today)),
    )
    .unwrap();
    for (as_of, status) in [
        ("2026-01-15", "cancellable"),
        ("2026-01-31", "cancellable"),
        ("2026-02-01", "committed"),
        ("2026-04-01", "committed"),
    ] {
        assert_eq!(
            lines(&desk, &input("2026-04", 1, as_of), today),
            [format!("V-1 2026-04-01 {status} 480000 EUR")]
        );
    }
    // Not recorded yet: it has no row.
    assert_eq!(
        lines(&desk, &input("2026-04", 1, "2026-01-14"), today),
        [""; 0]
    );
}

#[test]
fn t3_a_range_of_years_has_every_renewal_of_a_contract() {
    let today = "2026-11-24";
    let mut desk = desk(today);
    let add = |register: &mut Register, contract| {
        contracts::create(register, contract, &on(day(today))).unwrap();
    };
    add(
        &mut desk.register,
        active("V-1", "2024-02-29", 12, money(100, "EUR")),
    );
    add(
        &mut desk.register,
        active("V-2", "2025-01-31", 13, money(10_001, "CHF")),
    );
    add(&mut desk.register, active("V-3", "2020-06-15", 60, None));
    assert_eq!(
        lines(&desk, &input("2025-01", 30, today), today),
        [
            "V-1 2025-03-01 committed 100 EUR",
            "V-3 2025-06-15 committed -",
            "V-1 2026-03-01 committed 100 EUR",
            // 100.01 × 13 / 12 = 108.344…
            "V-2 2026-03-01 committed 10834 CHF",
            "V-1 2027-03-01 cancellable 100 EUR",
            "V-2 2027-04-01 cancellable 10834 CHF",
        ]
    );
    let renewals = renewals(
        &desk.register,
        &input("2025-01", 30, today),
        &on(day(today)),
    )
    .unwrap();
    // Each month asked for, with each currency.
    assert_eq!(renewals.totals.len(), 60);
    let sums: i64 = renewals
        .totals
        .iter()
        .map(|total| total.sums.total_minor())
        .sum();
    assert_eq!(sums, 3 * 100 + 2 * 10_834);
}

#[test]
fn an_amount_is_rounded_half_up() {
    for (yearly, months, expected) in [
        (480_000, 12, 480_000),
        (480_000, 24, 960_000),
        (1, 12, 1),
        (1, 18, 2),
        (1, 17, 1),
        (100, 13, 108),
        (6, 13, 7),
        (0, 600, 0),
        (10_001, 18, 15_002),
        (1_000_000_000_000, 600, 50_000_000_000_000),
        (18, 1, 2),
        (17, 1, 1),
    ] {
        assert_eq!(
            period_fee(yearly, months),
            expected,
            "{yearly} × {months} / 12"
        );
    }
}

#[test]
fn n5_n6_what_ends_has_one_row_for_its_end_and_none_later() {
    let today = "2026-11-24";
    let mut desk = desk(today);
    let register = &mut desk.register;
    let fee = money(120_000, "EUR");
    for number in ["V-1", "V-2", "V-3", "V-4", "V-5"] {
        contracts::create(
            register,
            active(number, "2026-02-01", 12, fee.clone()),
            &on(day(today)),
        )
        .unwrap();
    }
    let mut record = |number: &str, notice: NewNotice, today: &str| {
        notices::record(register, number, &notice, &on(day(today))).unwrap();
    };
    record("V-1", letter("2026-11-20"), today);
    // Late: renews once more.
    record("V-2", letter("2026-12-05"), "2026-12-06");
    // § 314 BGB, in the middle of a period.
    let extraordinary = NewNotice {
        extraordinary: Some(ExtraordinaryFact {
            ends_on: day("2027-06-30"),
            reason: "Insolvenz".into(),
        }),
        ..letter("2026-11-20")
    };
    record("V-3", extraordinary, today);
    // By telephone: nothing ends.
    let by_phone = NewNotice {
        channel: Channel::Phone,
        ..letter("2026-11-20")
    };
    record("V-4", by_phone, today);
    let later_end = NewNotice {
        named_end: Some(day("2028-01-31")),
        ..letter("2026-11-20")
    };
    record("V-5", later_end, today);
    register.set_today(day("2026-12-06"));
    assert_eq!(
        lines(&desk, &input("2027-01", 26, "2026-12-06"), "2026-12-06"),
        [
            "V-1 2027-02-01 terminated 120000 EUR",
            "V-2 2027-02-01 committed 120000 EUR",
            "V-3 2027-02-01 committed 120000 EUR",
            "V-4 2027-02-01 committed 120000 EUR",
            "V-5 2027-02-01 committed 120000 EUR",
            "V-2 2028-02-01 terminated 120000 EUR",
            "V-4 2028-02-01 cancellable 120000 EUR",
            "V-5 2028-02-01 terminated 120000 EUR",
            "V-4 2029-02-01 cancellable 120000 EUR",
        ]
    );
    // On the day before the notices arrived.
    assert_eq!(
        lines(&desk, &input("2027-02", 1, "2026-11-23"), "2026-12-06"),
        [""; 0],
        "nothing was recorded then"
    );
    // The late one was not known on 30 November.
    let known = lines(&desk, &input("2028-02", 1, "2026-11-30"), "2026-12-06");
    assert_eq!(known[1], "V-4 2028-02-01 cancellable 120000 EUR");
    assert_eq!(known[0], "V-2 2028-02-01 cancellable 120000 EUR");
}

#[test]
fn drafts_and_withdrawn_orders_never_renew() {
    let today = "2026-11-24";
    let mut desk = desk(today);
    let register = &mut desk.register;
    let draft = NewContract {
        number: Some("V-1".into()),
        activation_requested_on: Some(day("2027-01-01")),
        ..NewContract::draft("K-0001", "basic")
    };
    contracts::create(register, draft, &on(day(today))).unwrap();
    let ordered = NewContract {
        number: Some("V-2".into()),
        received_on: Some(day(today)),
        ..NewContract::draft("K-0001", "basic")
    };
    contracts::create(register, ordered, &on(day(today))).unwrap();
    let asked = input("2027-12", 1, "2026-11-30");
    assert_eq!(
        lines(&desk, &asked, "2026-11-30"),
        ["V-2 2027-12-24 cancellable -"]
    );
    let changes = ContractChanges {
        withdrawn_on: Some(Some(day("2026-12-01"))),
        ..ContractChanges::default()
    };
    contracts::edit(&mut desk.register, "V-2", changes, &on(day("2026-12-01"))).unwrap();
    assert_eq!(
        lines(&desk, &input("2027-12", 1, "2026-12-01"), "2026-12-01"),
        [""; 0]
    );
    // On the day before, it was still going to.
    assert_eq!(
        lines(&desk, &asked, "2026-12-01"),
        ["V-2 2027-12-24 cancellable -"]
    );
    // Zeros need a currency, and there is none.
    let renewals = renewals(&desk.register, &asked, &on(day("2026-12-01"))).unwrap();
    assert_eq!(renewals.totals, Vec::new());
}

#[test]
fn l3_level_and_fee_are_those_that_hold_from_the_renewal_on() {
    let today = "2026-11-24";
    let mut desk = desk(today);
    let register = &mut desk.register;
    let fee = money(120_000, "EUR");
    contracts::create(
        register,
        active("V-1", "2026-03-01", 12, fee.clone()),
        &on(day(today)),
    )
    .unwrap();
    let now = on(day(today));
    amendments::amend_level(register, "V-1", "basic", day("2027-03-01"), &now).unwrap();
    let less = money(90_050, "EUR");
    amendments::amend_fee(register, "V-1", day("2027-03-01"), less.clone(), &now).unwrap();
    let renewals = renewals(register, &input("2026-03", 36, today), &now).unwrap();
    let told: Vec<_> = renewals
        .rows
        .iter()
        .map(|row| {
            let before = row.fee_before.clone();
            (
                row.renews_on,
                row.level.as_str(),
                row.yearly_fee.clone(),
                before,
                row.has_new_fee,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (day("2027-03-01"), "basic", less.clone(), fee, true),
            (day("2028-03-01"), "basic", less, None, false),
        ]
    );
    // A twelfth of 900.50 is 75.041…
    let monthly = renewals.rows.first().and_then(RenewalRow::monthly_fee);
    assert_eq!(monthly, money(7_504, "EUR"));
}

#[test]
fn what_cannot_be_answered_is_refused() {
    let desk = desk("2026-11-24");
    let now = on(day("2026-11-24"));
    let refused = |from: Option<&str>, months: u32| {
        let input = BoardInput {
            from: from.map(month),
            months,
            as_of: None,
        };
        let problem = renewals(&desk.register, &input, &now).unwrap_err();
        assert_eq!(
            board(&desk.register, &input, &now).unwrap_err().code,
            problem.code
        );
        problem.code
    };
    for months in [0, 121, u32::MAX] {
        assert_eq!(refused(None, months), Code::OutOfRange);
    }
    assert_eq!(refused(Some("9999-12"), 2), Code::OutOfRange);
    let last = BoardInput {
        from: Some(month("9999-01")),
        ..BoardInput::default()
    };
    assert_eq!(
        renewals(&desk.register, &last, &now).unwrap().rows,
        Vec::new()
    );
}
