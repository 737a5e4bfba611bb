//! A register full of made-up contracts, asked for many ranges and days.

use super::*;

/// A demo register that was filled on a day.
fn filled(seed: u64, today: Date) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, today).unwrap();
    demo::fill(&mut register, 400, seed, &on(today), |_| {}).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

/// What the rule book says of one contract, period by period.
fn rows_of(register: &Register, contract: &Contract, scope: Scope) -> Vec<RenewalRow> {
    let edition = register.edition(&contract.edition).unwrap().unwrap();
    let facts = &contract.facts;
    let schedule = Schedule::of(facts, &edition, scope.as_of).unwrap();
    let mut rows = Vec::new();
    let Some(activates_on) = schedule.activates_on else {
        return rows;
    };
    if schedule.state == State::Withdrawn {
        return rows;
    }
    let customer = register.customer(contract.customer).unwrap().unwrap();
    for ordinal in 1.. {
        let days = edition.notice_days;
        let period = term::period(activates_on, facts.term_months, ordinal, days).unwrap();
        let renews_on = period.renews_on;
        let is_over = schedule.ends_on.is_some_and(|end| end < period.last_day);
        if Month::of(renews_on) > scope.months.last() || is_over {
            break;
        }
        if Month::of(renews_on) < scope.months.first() {
            continue;
        }
        let status = if schedule.ends_on == Some(period.last_day) {
            RenewalStatus::Terminated
        } else if scope.as_of <= period.notice_by {
            RenewalStatus::Cancellable
        } else {
            RenewalStatus::Committed
        };
        let fee = contract.fee_on(renews_on).cloned();
        let amount = fee.as_ref().map(|fee| {
            let exact = i128::from(fee.amount_minor) * i128::from(facts.term_months);
            // Half up: the whole part of (exact / 12 + 1/2).
            let amount = (exact + 6).div_euclid(12);
            Money {
                amount_minor: i64::try_from(amount).unwrap(),
                currency: fee.currency.clone(),
            }
        });
        let has_new_fee = contract
            .fee_changes
            .iter()
            .any(|change| change.effective_on == renews_on);
        let before = contract.fee_on(period.last_day).cloned();
        rows.push(RenewalRow {
            contract: contract.number.clone(),
            customer: customer.number.clone(),
            customer_name: customer.name.clone(),
            level: level_on(&facts.level, &facts.amendments, renews_on).to_owned(),
            owner: contract.owner.clone(),
            renews_on,
            notice_by: period.notice_by,
            term_months: facts.term_months,
            status,
            amount,
            yearly_fee: fee,
            has_new_fee,
            fee_before: before.filter(|_| has_new_fee),
            notice_received_on: facts
                .notices
                .iter()
                .zip(&schedule.notices)
                .find(|(_, outcome)| outcome.counts && status == RenewalStatus::Terminated)
                .map(|(notice, _)| notice.received_on),
            checked: contract
                .renewal_checks
                .iter()
                .find(|check| check.renews_on == renews_on)
                .cloned(),
        });
    }
    rows
}

fn expected(register: &Register, ids: &[ContractId], scope: Scope) -> Vec<RenewalRow> {
    let mut rows: Vec<RenewalRow> = ids
        .iter()
        .filter_map(|id| register.contract_as_of(*id, scope.as_of).unwrap())
        .flat_map(|contract| rows_of(register, &contract, scope))
        .collect();
    // Numbers of the demo have equally many digits.
    rows.sort_by(|one, other| {
        (one.renews_on, &one.contract).cmp(&(other.renews_on, &other.contract))
    });
    rows
}

/// Sums of rows, by currency and status.
fn sums_of<'r>(
    rows: impl Iterator<Item = &'r RenewalRow>,
) -> BTreeMap<(String, &'static str), i64> {
    let mut sums = BTreeMap::new();
    for row in rows {
        if let Some(amount) = &row.amount {
            *sums
                .entry((amount.currency.clone(), row.status.id()))
                .or_default() += amount.amount_minor;
        }
    }
    sums
}

fn sums_told(sums: &[StatusSums]) -> BTreeMap<(String, &'static str), i64> {
    let mut told = BTreeMap::new();
    for sums in sums {
        for status in RenewalStatus::ALL {
            let sum = sums.of(status);
            if sum != 0 {
                told.insert((sums.currency.clone(), status.id()), sum);
            }
        }
    }
    told
}

/// Which group a row belongs to.
type Key = fn(&RenewalRow) -> Option<String>;

fn check_board(register: &Register, input: &BoardInput, rows: &[RenewalRow], now: &Now) {
    let board = board(register, input, now).unwrap();
    assert_eq!(sums_told(&board.totals), sums_of(rows.iter()));
    assert_eq!(board.counts.total(), rows.len() as u64);
    let checked = rows.iter().filter(|row| row.checked.is_some()).count();
    assert_eq!(board.checked, checked as u64);
    for month in &board.months {
        let of_month = || {
            rows.iter()
                .filter(|row| Month::of(row.renews_on) == month.month)
        };
        assert_eq!(
            sums_told(&month.sums),
            sums_of(of_month()),
            "{}",
            month.month
        );
        assert_eq!(month.counts.total(), of_month().count() as u64);
        let without = of_month().filter(|row| row.amount.is_none()).count();
        assert_eq!(month.without_fee, without as u64);
        let checked = of_month().filter(|row| row.checked.is_some()).count();
        assert_eq!(month.checked, checked as u64);
    }
    let groups: [(&Groups, Key); 3] = [
        (&board.by_level, |row| Some(row.level.clone())),
        (&board.by_owner, |row| row.owner.clone()),
        (&board.by_customer, |row| Some(row.customer.clone())),
    ];
    for (groups, key) in groups {
        let listed: BTreeSet<_> = groups.rows.iter().map(|group| group.key.clone()).collect();
        for group in &groups.rows {
            let of_group = || rows.iter().filter(|row| key(row) == group.key);
            assert_eq!(
                sums_told(&group.sums),
                sums_of(of_group()),
                "{:?}",
                group.key
            );
            assert_eq!(group.counts.total(), of_group().count() as u64);
        }
        let others = || rows.iter().filter(|row| !listed.contains(&key(row)));
        let rest = groups.rest.as_ref();
        assert_eq!(
            sums_told(rest.map_or(&[], |rest| &rest.sums)),
            sums_of(others())
        );
        let names: BTreeSet<_> = others().map(key).collect();
        assert_eq!(rest.map_or(0, |rest| rest.groups), names.len() as u64);
        // Greatest first, and nothing behind is greater.
        let total = |sums: &[StatusSums]| -> Vec<i64> {
            sums.iter().map(StatusSums::total_minor).collect()
        };
        assert!(
            groups
                .rows
                .is_sorted_by(|one, other| total(&one.sums) >= total(&other.sums))
        );
    }
    let moves = rows
        .iter()
        .filter(|row| row.has_new_fee && row.status != RenewalStatus::Terminated);
    assert_eq!(board.fee_moves_total, moves.clone().count() as u64);
    let days: Vec<_> = moves
        .map(|row| row.renews_on)
        .take(board.fee_moves.len())
        .collect();
    let told: Vec<_> = board.fee_moves.iter().map(|fee| fee.effective_on).collect();
    assert_eq!(told, days);
}

fn check_running(register: &Register, ids: &[ContractId], board: &Board) {
    let day = board.scope.as_of;
    let mut expected: BTreeMap<String, (u64, i64, i64)> = BTreeMap::new();
    for contract in ids
        .iter()
        .filter_map(|id| register.contract_as_of(*id, day).unwrap())
    {
        let edition = register.edition(&contract.edition).unwrap().unwrap();
        let schedule = Schedule::of(&contract.facts, &edition, day).unwrap();
        if schedule.is_running()
            && let Some(fee) = contract.fee_on(day)
        {
            let sums = expected.entry(fee.currency.clone()).or_default();
            sums.0 += 1;
            sums.1 += fee.amount_minor;
            sums.2 += period_fee(fee.amount_minor, 1);
        }
    }
    let told: BTreeMap<String, (u64, i64, i64)> = board
        .running
        .iter()
        .map(|fees| {
            let sums = (
                fees.contracts,
                fees.yearly.amount_minor,
                fees.monthly.amount_minor,
            );
            (fees.yearly.currency.clone(), sums)
        })
        .collect();
    assert_eq!(told, expected);
}

fn check_filters(register: &Register, input: &BoardInput, all: &[RenewalRow], now: &Now) {
    let Some(row) = all.get(all.len() / 2) else {
        return;
    };
    let other = all.first().unwrap();
    for filter in [
        RowFilter::default(),
        RowFilter {
            month: Some(Month::of(row.renews_on)),
            ..RowFilter::default()
        },
        RowFilter {
            level: Some(row.level.clone()),
            status: Some(row.status),
            ..RowFilter::default()
        },
        RowFilter {
            owner: Some(row.owner.clone()),
            month: Some(Month::of(other.renews_on)),
            ..RowFilter::default()
        },
        RowFilter {
            owner: Some(None),
            ..RowFilter::default()
        },
        RowFilter {
            customer: Some(row.customer.to_lowercase()),
            ..RowFilter::default()
        },
        RowFilter {
            owner: Some(Some("Niemand".into())),
            ..RowFilter::default()
        },
    ] {
        let expected: Vec<&RenewalRow> = all
            .iter()
            .filter(|row| {
                let customer = filter.customer.as_ref();
                filter
                    .month
                    .is_none_or(|month| Month::of(row.renews_on) == month)
                    && filter
                        .level
                        .as_ref()
                        .is_none_or(|level| *level == row.level)
                    && filter
                        .owner
                        .as_ref()
                        .is_none_or(|owner| *owner == row.owner)
                    && customer.is_none_or(|number| *number == row.customer.to_lowercase())
                    && filter.status.is_none_or(|status| status == row.status)
            })
            .collect();
        let mut told = Vec::new();
        loop {
            let part = RowPart {
                skip: told.len() as u64,
                limit: 7,
            };
            let page = rows(register, input, &filter, part, now).unwrap();
            assert_eq!(page.total, expected.len() as u64);
            assert_eq!(sums_told(&page.sums), sums_of(expected.iter().copied()));
            let checked = expected.iter().filter(|row| row.checked.is_some()).count();
            assert_eq!(page.checked, checked as u64);
            if page.rows.is_empty() {
                break;
            }
            told.extend(page.rows);
        }
        assert_eq!(told.iter().collect::<Vec<_>>(), expected, "{filter:?}");
    }
}

#[test]
fn t2_t3_n1_rows_are_what_the_rules_say_and_sums_are_their_rows() {
    for (seed, today) in [
        (1, day("2026-11-24")),
        (2, day("2027-03-31")),
        (3, day("2028-02-29")),
    ] {
        let desk = filled(seed, today);
        let register = &desk.register;
        let now = on(today);
        let ids: Vec<ContractId> = contracts::all(register, &ContractQuery::default())
            .unwrap()
            .into_iter()
            .map(|row| row.id)
            .collect();
        for (back, months, as_of) in [
            (0, 12, 0),
            (0, 120, 0),
            (60, 60, 0),
            (0, 1, 0),
            (12, 24, 400),
            (0, 12, -30),
            (18, 40, -365),
            (36, 48, -1_000),
        ] {
            let from = Month::of(today - TimeDelta::days(30 * back));
            let input = BoardInput {
                from: Some(from),
                months,
                as_of: Some(today + TimeDelta::days(as_of)),
            };
            let scope = input.scope(&now).unwrap();
            let expected = expected(register, &ids, scope);
            let told = renewals(register, &input, &now).unwrap();
            assert_eq!(told.rows, expected, "{input:?}");
            let mut by_month: BTreeMap<Month, Vec<StatusSums>> = BTreeMap::new();
            for total in told.totals {
                by_month.entry(total.month).or_default().push(total.sums);
            }
            // Where nothing was recorded yet there is no currency to have zeros of.
            if !expected.is_empty() {
                assert_eq!(by_month.len(), months as usize);
            }
            for (month, sums) in by_month {
                let of_month = expected
                    .iter()
                    .filter(|row| Month::of(row.renews_on) == month);
                assert_eq!(sums_told(&sums), sums_of(of_month), "{month}");
            }
            check_board(register, &input, &expected, &now);
            check_running(register, &ids, &board(register, &input, &now).unwrap());
            if months <= 24 {
                check_filters(register, &input, &expected, &now);
            }
        }
    }
}
