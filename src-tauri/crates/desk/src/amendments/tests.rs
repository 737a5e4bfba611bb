//! Amendments through a real register: upgrades, downgrades, fees, and what contradicts another.

use store::Money;
use terms::Date;

use super::{amend_fee, amend_level, coming_periods, preview_level};
use crate::consulting;
use crate::contract_page::tests::{Desk, desk, on, typed};
use crate::contracts::{self, ContractCase, ContractChanges};
use crate::views::new_contract::{ContractDraft, SolutionDraft};
use crate::{Code, Problem};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Active from 1 January 2027 for 12 months; cancel by 2 November 2027.
fn at_level(level: &str) -> Desk {
    let mut desk = desk();
    let draft = ContractDraft {
        level: level.into(),
        ..typed()
    };
    desk.save(None, draft, &on("2026-11-24")).unwrap();
    desk
}

impl Desk {
    fn amend(&mut self, today: &str, level: &str, from: &str) -> Result<ContractCase, Problem> {
        amend_level(&mut self.register, "SV-1", level, day(from), &on(today)).map(|done| done.value)
    }

    fn fee(&mut self, today: &str, euros: i64, from: &str) -> Result<ContractCase, Problem> {
        let fee = (euros > 0).then(|| Money {
            amount_minor: euros * 100,
            currency: "EUR".into(),
        });
        amend_fee(&mut self.register, "SV-1", day(from), fee, &on(today)).map(|done| done.value)
    }
}

#[track_caller]
fn refused(result: Result<ContractCase, Problem>, reason: &str) -> Problem {
    let problem = result.unwrap_err();
    assert_eq!(problem.code, Code::AmendmentNotAllowed, "{problem:?}");
    assert_eq!(problem.text("reason"), Some(reason), "{problem:?}");
    problem
}

#[test]
fn l3_an_upgrade_holds_from_any_day_on_with_the_maximum_less_what_is_used() {
    let mut desk = at_level("standard");
    consulting::draw(
        &mut desk.register,
        "SV-1",
        day("2027-02-10"),
        1,
        &on("2027-02-01"),
    )
    .unwrap();
    let case = contracts::read(&desk.register, "SV-1", &on("2027-06-01")).unwrap();
    let preview = preview_level(&case, "premium", day("2027-07-05"), &on("2027-06-01")).unwrap();
    assert!(preview.is_upgrade);
    assert_eq!(preview.before.schedule.level, "standard");
    assert_eq!(preview.after.schedule.level, "premium");
    let left = |case: &ContractCase| {
        (
            case.schedule.quota.unwrap().left,
            case.schedule.consulting.unwrap().left_hours,
        )
    };
    assert_eq!(left(&preview.before), (25, 0));
    assert_eq!(left(&preview.after), (50, 8));
    assert_eq!(
        preview.before.schedule.period,
        preview.after.schedule.period
    );
    let stored = desk.amend("2027-06-01", "premium", "2027-07-05").unwrap();
    assert_eq!(stored.schedule.level, "standard");
    let amendment = &stored.contract.facts.amendments[0];
    assert_eq!(amendment.recorded_on, day("2027-06-01"));
    let later = contracts::read(&desk.register, "SV-1", &on("2027-07-05")).unwrap();
    assert_eq!(later.schedule.level, "premium");
    assert_eq!(later.schedule.period, stored.schedule.period);
}

#[test]
fn l3_no_level_changes_before_the_activation() {
    let mut desk = at_level("standard");
    let problem = refused(
        desk.amend("2026-12-01", "premium", "2026-12-31"),
        "before_activation",
    );
    assert_eq!(problem.day("earliest"), Some(day("2027-01-01")));
    desk.amend("2026-12-01", "premium", "2027-01-01").unwrap();
}

#[test]
fn l3_a_downgrade_holds_from_a_renewal_declared_by_the_notice_day() {
    let mut desk = at_level("premium");
    for (today, from, possible_on, declare_by) in [
        ("2027-06-01", "2027-07-01", "2028-01-01", "2027-11-02"),
        ("2027-06-01", "2027-12-31", "2028-01-01", "2027-11-02"),
        ("2027-11-03", "2028-01-01", "2029-01-01", "2028-11-02"),
    ] {
        let problem = refused(desk.amend(today, "standard", from), "downgrade");
        assert_eq!(problem.day("possible_on"), Some(day(possible_on)), "{from}");
        assert_eq!(problem.day("declare_by"), Some(day(declare_by)), "{from}");
    }
    desk.amend("2027-11-02", "standard", "2028-01-01").unwrap();
}

#[test]
fn l3_amendments_that_contradict_another_are_refused() {
    let mut desk = at_level("basic");
    refused(
        desk.amend("2027-02-01", "basic", "2027-03-01"),
        "same_level",
    );
    desk.amend("2027-02-01", "standard", "2027-06-01").unwrap();
    for from in ["2027-06-01", "2027-05-31", "2027-01-01"] {
        let problem = refused(desk.amend("2027-02-01", "premium", from), "other_amendment");
        assert_eq!(problem.day("other_on"), Some(day("2027-06-01")), "{from}");
        assert_eq!(problem.text("other_level"), Some("standard"));
    }
    desk.amend("2027-02-01", "premium", "2027-06-02").unwrap();
    let case = contracts::read(&desk.register, "SV-1", &on("2027-06-02")).unwrap();
    assert_eq!(case.contract.facts.amendments.len(), 2);
    assert_eq!(case.contract.facts.amendments[1].from_level, "standard");
    // The command line's way to the same amendment is refused the same.
    let changes = ContractChanges {
        level: Some("premium".into()),
        effective_on: Some(day("2027-03-01")),
        ..ContractChanges::default()
    };
    let edited = contracts::edit(&mut desk.register, "SV-1", changes, &on("2027-02-01"));
    refused(edited.map(|done| done.value), "other_amendment");
}

#[test]
fn l3_a_level_without_the_satellites_in_use_is_refused() {
    let mut desk = desk();
    let draft = ContractDraft {
        level: "premium".into(),
        solutions: vec![SolutionDraft {
            solution: "openitcockpit".into(),
            version: "5.2".into(),
            environment: "production".into(),
            satellites: "7".into(),
        }],
        ..typed()
    };
    desk.save(None, draft, &on("2026-11-24")).unwrap();
    let problem = desk
        .amend("2027-06-01", "standard", "2028-01-01")
        .unwrap_err();
    assert_eq!(problem.code, Code::TooManySatellites);
    assert_eq!(problem.text("level_needed"), Some("premium"));
}

#[test]
fn l3_a_fee_changes_from_the_start_of_a_period_on() {
    let mut desk = at_level("standard");
    let problem = refused(desk.fee("2027-06-01", 5_100, "2027-07-01"), "fee_day");
    assert_eq!(problem.day("earlier"), Some(day("2027-01-01")));
    assert_eq!(problem.day("possible_on"), Some(day("2028-01-01")));
    let case = desk.fee("2027-06-01", 5_100, "2028-01-01").unwrap();
    let fee = |day_text: &str| {
        case.contract
            .fee_on(day(day_text))
            .map(|fee| fee.amount_minor)
    };
    assert_eq!(fee("2027-12-31"), Some(486_000));
    assert_eq!(fee("2028-01-01"), Some(510_000));
    refused(desk.fee("2027-06-01", 5_200, "2028-01-01"), "other_fee");
    refused(desk.fee("2027-06-01", 5_100, "2029-01-01"), "same_fee");
    desk.fee("2027-06-01", 0, "2029-01-01").unwrap();
    let case = contracts::read(&desk.register, "SV-1", &on("2029-01-01")).unwrap();
    assert_eq!(case.contract.fee_on(day("2029-01-01")), None);
    assert_eq!(
        coming_periods(&case, 2).unwrap(),
        [day("2030-01-01"), day("2031-01-01")]
    );
}
