//! Renewals of random contracts against the chain of periods, one by one.

use proptest::prelude::*;

use super::*;
use crate::rules::term;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Walked from A by the rule itself.
fn walked(chain: &RenewalChain, ends_on: Option<Date>, months: Months) -> Vec<Date> {
    let activates_on = chain.activates_on.date().unwrap();
    let mut found = Vec::new();
    for ordinal in 1.. {
        let Ok(period) = term::period(activates_on, chain.term_months, ordinal, 60) else {
            break;
        };
        let month = Month::of(period.renews_on);
        if month > months.last() || ends_on.is_some_and(|end| period.last_day > end) {
            break;
        }
        if month >= months.first() {
            found.push(period.renews_on);
        }
    }
    found
}

proptest! {
    #[test]
    fn t3_renewals_in_a_range_are_those_of_the_chain(
        activates in 0i64..40_000,
        term_months in 12u32..70,
        first in 0u32..1_400,
        count in 1u32..200,
        end in prop::option::of(0i64..40_000),
        as_of in 0i64..40_000,
        notice_days in prop::sample::select(vec![0u32, 30, 60, 90]),
    ) {
        let zero = day("1960-01-01");
        let activates_on = plus_days(zero, activates).unwrap();
        let ends_on = end.map(|end| plus_days(activates_on, end).unwrap());
        let first = Month::of(zero).later(first).unwrap();
        let months = Months::new(first, first.later(count - 1).unwrap());
        let chain = RenewalChain {
            activates_on: activates_on.into(),
            term_months,
            ends_on: ends_on.map(CompactDay::from),
            notice_days,
        };
        let found: Vec<Date> = chain.renewals(months).map(|day| day.date().unwrap()).collect();
        prop_assert_eq!(&found, &walked(&chain, ends_on, months));
        let as_of = plus_days(zero, as_of).unwrap();
        let mut known = KnownOn::new(as_of);
        for renews_on in found {
            let expected = if ends_on.is_some_and(|end| plus_days(end, 1).unwrap() == renews_on) {
                RenewalStatus::Terminated
            } else if as_of <= plus_days(renews_on, -i64::from(notice_days)).unwrap() {
                RenewalStatus::Cancellable
            } else {
                RenewalStatus::Committed
            };
            prop_assert_eq!(chain.status(renews_on.into(), &mut known), expected);
            let place = months.place(renews_on.into());
            prop_assert_eq!(months.iter().nth(place).unwrap(), Month::of(renews_on));
        }
    }

    #[test]
    fn compact_days_compare_as_days(one in 1i64..3_650_000, other in 1i64..3_650_000) {
        let zero = day("0001-01-01");
        let (one, other) = (plus_days(zero, one).unwrap(), plus_days(zero, other).unwrap());
        let compact = CompactDay::from(one);
        prop_assert_eq!(compact.date(), Some(one));
        prop_assert_eq!(CompactDay::from_number(compact.number()), compact);
        prop_assert_eq!(compact.cmp(&CompactDay::from(other)), one.cmp(&other));
    }
}

#[test]
fn a_chain_ends_with_the_calendar() {
    let chain = RenewalChain {
        activates_on: day("9997-12-31").into(),
        term_months: 12,
        ends_on: None,
        notice_days: 60,
    };
    let months = Months::new("9990-01".parse().unwrap(), "9999-12".parse().unwrap());
    let found: Vec<String> = chain
        .renewals(months)
        .map(|day| day.date().unwrap().to_string())
        .collect();
    assert_eq!(found, ["9998-12-31", "9999-12-31"]);
}
