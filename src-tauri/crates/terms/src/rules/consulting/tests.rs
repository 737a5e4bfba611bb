//! Q7: blocks by appointment, per contract year.

use super::{DrawFinding, check_draw, years};
use crate::rules::requests::Life;
use crate::rules::term::tests::day;
use crate::{AmendmentFact, ConsultingFact, ContractFacts, Edition};

fn life() -> Life {
    Life {
        activates_on: Some(day("2026-04-01")),
        ends_on: None,
    }
}

fn draw(on: &str, blocks: u32) -> ConsultingFact {
    ConsultingFact {
        on: day(on),
        blocks,
        recorded_on: day(on),
        cancelled_on: None,
    }
}

fn check(facts: &ContractFacts, on: &str, blocks: u32) -> Option<DrawFinding> {
    check_draw(facts, Edition::shipped(), life(), day(on), blocks).unwrap()
}

fn left(finding: Option<DrawFinding>) -> Option<u32> {
    match finding {
        Some(DrawFinding::Exhausted(year)) => Some(year.left_hours),
        _ => None,
    }
}

#[test]
fn q7_whole_blocks_until_the_year_is_used_up() {
    let mut facts = ContractFacts::draft("premium", 12);
    assert_eq!(check(&facts, "2026-06-10", 3), None);
    assert_eq!(left(check(&facts, "2026-06-10", 4)), Some(12));
    facts.consulting = vec![draw("2026-06-10", 2)];
    assert_eq!(check(&facts, "2027-03-31", 1), None);
    assert_eq!(left(check(&facts, "2027-03-31", 2)), Some(4));
    assert_eq!(check(&facts, "2027-04-01", 3), None, "a new contract year");
    let basic = ContractFacts::draft("basic", 12);
    assert_eq!(left(check(&basic, "2026-06-10", 1)), Some(0));
}

#[test]
fn q7_what_is_left_lapses_with_the_contract_year() {
    let mut facts = ContractFacts::draft("premium", 24);
    facts.consulting = vec![draw("2026-06-10", 1), draw("2027-05-03", 2)];
    let found = years(&facts, Edition::shipped(), life(), day("2027-06-01")).unwrap();
    let hours: Vec<_> = found
        .iter()
        .map(|year| {
            (
                year.ordinal,
                year.included_hours,
                year.drawn_hours,
                year.left_hours,
            )
        })
        .collect();
    assert_eq!(hours, [(1, 12, 4, 8), (2, 12, 8, 4)]);
    assert_eq!(found[0].ends_on, day("2027-03-31"));
}

#[test]
fn q7_an_appointment_called_off_draws_nothing() {
    let mut facts = ContractFacts::draft("standard", 12);
    facts.consulting = vec![draw("2026-06-10", 1)];
    assert!(check(&facts, "2026-07-01", 1).is_some());
    facts.consulting[0].cancelled_on = Some(day("2026-06-08"));
    assert_eq!(check(&facts, "2026-07-01", 1), None);
}

#[test]
fn o5_nothing_can_be_drawn_before_the_activation_or_after_the_end() {
    let facts = ContractFacts::draft("premium", 12);
    assert_eq!(check(&facts, "2026-03-31", 1), Some(DrawFinding::NotActive));
    let ending = Life {
        ends_on: Some(day("2027-03-31")),
        ..life()
    };
    let found = check_draw(&facts, Edition::shipped(), ending, day("2027-04-01"), 1);
    assert_eq!(found.unwrap(), Some(DrawFinding::NotActive));
    let none = years(&facts, Edition::shipped(), life(), day("2026-03-31")).unwrap();
    assert!(none.is_empty());
}

#[test]
fn l3_an_upgrade_includes_more_from_then_on() {
    let mut facts = ContractFacts::draft("standard", 12);
    facts.consulting = vec![draw("2026-06-10", 1)];
    facts.amendments = vec![AmendmentFact {
        effective_on: day("2026-07-01"),
        from_level: "standard".into(),
        to_level: "premium".into(),
        recorded_on: day("2026-06-20"),
    }];
    assert_eq!(left(check(&facts, "2026-06-30", 1)), Some(0));
    assert_eq!(check(&facts, "2026-07-01", 2), None);
    let found = years(&facts, Edition::shipped(), life(), day("2026-08-01")).unwrap();
    assert_eq!((found[0].included_hours, found[0].left_hours), (12, 8));
}

#[test]
fn q7_an_appointment_beyond_the_end_stays_in_sight() {
    let mut facts = ContractFacts::draft("standard", 12);
    facts.consulting = vec![draw("2027-04-10", 1)];
    let ending = Life {
        ends_on: Some(day("2027-03-31")),
        ..life()
    };
    let found = years(&facts, Edition::shipped(), ending, day("2026-06-05")).unwrap();
    assert_eq!(
        found
            .iter()
            .map(|year| year.drawn_hours)
            .collect::<Vec<_>>(),
        [0, 4]
    );
}
