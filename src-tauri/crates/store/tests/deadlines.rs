//! What falls due: the list in its order, the lanes of days, renewals by month.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use store::{ContractQuery, Money};
use support::{Sample, day, sample};
use terms::{DeadlineKind, State};

const TODAY: &str = "2026-11-24";

#[test]
fn deadlines_come_by_day_number_and_kind_and_go_on_after_any_row() {
    let Sample { register, .. } = &sample(12, 200, day(TODAY));
    let until = day("2027-02-22");
    let all = register.deadlines(until, &[], None, u32::MAX).unwrap();
    assert!(all.len() > 50);
    assert!(
        all.first().unwrap().due_on < day(TODAY),
        "overdue ones are there"
    );
    let order = |row: &store::DeadlineRow| (row.due_on, row.contract_number.clone(), row.kind.id());
    assert!(all.is_sorted_by_key(order));
    for at in [0, 1, 17, all.len() - 1] {
        let rest = register
            .deadlines(until, &[], Some(&all[at].cursor()), u32::MAX)
            .unwrap();
        assert_eq!(rest, all[at + 1..]);
    }
    let kinds = [DeadlineKind::CancelBy, DeadlineKind::Renewal];
    let some = register.deadlines(until, &kinds, None, u32::MAX).unwrap();
    let expected: Vec<_> = all
        .iter()
        .filter(|row| kinds.contains(&row.kind))
        .cloned()
        .collect();
    assert_eq!(some, expected);
    let borders = [day("2026-12-01"), day("2026-12-24"), until];
    let lanes = register.deadline_counts(day(TODAY), &borders).unwrap();
    assert_eq!(
        lanes.iter().map(|lane| lane.count).sum::<u64>(),
        all.len() as u64
    );
    for lane in &lanes {
        let from = [
            None,
            Some(day(TODAY)),
            Some(day("2026-12-02")),
            Some(day("2026-12-25")),
        ][lane.lane];
        let last = [day("2026-11-23"), borders[0], borders[1], borders[2]][lane.lane];
        let rows: Vec<_> = all
            .iter()
            .filter(|row| row.kind == lane.kind)
            .filter(|row| from.is_none_or(|from| row.due_on >= from) && row.due_on <= last)
            .collect();
        assert_eq!(lane.count, rows.len() as u64, "{lane:?}");
        let sum: i64 = rows
            .iter()
            .filter_map(|row| row.yearly_fee.as_ref())
            .map(|fee| fee.amount_minor)
            .sum();
        assert_eq!(
            lane.fees.iter().map(|fee| fee.amount_minor).sum::<i64>(),
            sum
        );
    }
}

#[test]
fn renewals_add_up_to_the_contracts_that_can_renew() {
    let Sample { register, .. } = &sample(13, 200, day(TODAY));
    let (from, until) = (day("2026-11-01"), day("2027-10-31"));
    let sums = register.renewals_by_month(from, until).unwrap();
    let expected: Vec<_> = register
        .contract_page(&ContractQuery {
            limit: 1000,
            ..ContractQuery::default()
        })
        .unwrap()
        .rows
        .into_iter()
        .filter(|row| {
            matches!(
                row.state,
                State::Ordered | State::Active | State::Terminating
            )
        })
        .filter(|row| row.renews_on.is_some_and(|day| day >= from && day <= until))
        .collect();
    assert_eq!(
        sums.iter().map(|sum| sum.count).sum::<u64>(),
        expected.len() as u64
    );
    let total = |fees: Vec<&Money>| fees.iter().map(|fee| fee.amount_minor).sum::<i64>();
    assert_eq!(
        total(sums.iter().filter_map(|sum| sum.fees.as_ref()).collect()),
        total(
            expected
                .iter()
                .filter_map(|row| row.yearly_fee.as_ref())
                .collect()
        )
    );
    assert!(sums.is_sorted_by_key(|sum| (sum.month, sum.status)));
}

#[test]
fn a_fee_of_later_counts_from_its_day_and_for_the_renewal_from_then_on() {
    let Sample {
        mut register,
        contracts,
        ..
    } = sample(16, 30, day(TODAY));
    let rows = register
        .contract_page(&ContractQuery {
            states: vec![State::Active],
            ..ContractQuery::default()
        })
        .unwrap()
        .rows;
    let row = rows.iter().find(|row| row.renews_on.is_some()).unwrap();
    let renews_on = row.renews_on.unwrap();
    let mut contract = contracts
        .iter()
        .find(|contract| contract.id == row.id)
        .unwrap()
        .clone();
    let fee = |amount_minor| {
        Some(Money {
            amount_minor,
            currency: "USD".into(),
        })
    };
    contract.yearly_fee = fee(100);
    contract.fee_changes = vec![store::FeeChange {
        effective_on: renews_on,
        yearly_fee: fee(250),
        recorded_on: day(TODAY),
    }];
    register
        .change(&support::stamp(day(TODAY)), |change| {
            change.put_contract(&contract, store::Action::Amended, None)
        })
        .unwrap();
    let fee_in_lists = |register: &store::Register| {
        let found = register.contracts_of(contract.customer).unwrap();
        let row = found.into_iter().find(|row| row.id == contract.id).unwrap();
        row.yearly_fee
    };
    let renewing = |register: &store::Register| {
        let sums = register.renewals_by_month(renews_on, renews_on).unwrap();
        sums.into_iter()
            .filter_map(|sum| sum.fees)
            .find(|fees| fees.currency == "USD")
    };
    assert_eq!(fee_in_lists(&register), fee(100));
    assert_eq!(renewing(&register), fee(250), "the fee that is renewed to");
    register.set_today(renews_on.pred_opt().unwrap());
    assert_eq!(fee_in_lists(&register), fee(100));
    register.set_today(renews_on);
    assert_eq!(fee_in_lists(&register), fee(250));
    assert_eq!(register.check().unwrap(), Vec::new());
}
