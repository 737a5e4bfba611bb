//! A contract as of days before, at and after what was recorded.

use terms::{Date, State};

use super::{Tense, read};
use crate::amendments::amend_level;
use crate::contract_page::tests::{Desk, desk, on, typed};
use crate::{Code, consulting};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Recorded on 24 November 2026, active from 2027, upgraded on 1 June 2027 to 1 July 2027.
fn lived() -> Desk {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let register = &mut desk.register;
    consulting::draw(register, "SV-1", day("2027-03-10"), 1, &on("2027-03-01")).unwrap();
    amend_level(
        register,
        "SV-1",
        "premium",
        day("2027-07-01"),
        &on("2027-06-01"),
    )
    .unwrap();
    desk
}

#[test]
fn l3_a_past_day_shows_what_was_recorded_by_then() {
    let desk = lived();
    let cases = [
        ("2026-11-24", State::Ordered, "standard", 0, 0),
        ("2027-02-28", State::Active, "standard", 0, 0),
        ("2027-03-01", State::Active, "standard", 1, 0),
        ("2027-05-31", State::Active, "standard", 1, 0),
        ("2027-06-01", State::Active, "standard", 1, 1),
        ("2027-07-01", State::Active, "premium", 1, 1),
    ];
    for (as_of, state, level, draws, amendments) in cases {
        let shown = read(&desk.register, "SV-1", day(as_of), &on("2027-09-01")).unwrap();
        assert_eq!(shown.tense, Tense::Past, "{as_of}");
        assert_eq!(shown.case.schedule.today, day(as_of));
        assert_eq!(shown.case.schedule.state, state, "{as_of}");
        assert_eq!(shown.case.schedule.level, level, "{as_of}");
        let facts = &shown.case.contract.facts;
        assert_eq!(facts.consulting.len(), draws, "{as_of}");
        assert_eq!(facts.amendments.len(), amendments, "{as_of}");
    }
}

#[test]
fn l3_a_day_to_come_shows_what_todays_facts_lead_to() {
    let desk = lived();
    let shown = read(&desk.register, "SV-1", day("2030-05-01"), &on("2027-06-01")).unwrap();
    assert_eq!(shown.tense, Tense::Future);
    assert_eq!(shown.case.schedule.level, "premium");
    let period = shown.case.schedule.period.unwrap();
    assert_eq!((period.ordinal, period.last_day), (4, day("2030-12-31")));
    let today = read(&desk.register, "SV-1", day("2027-06-01"), &on("2027-06-01")).unwrap();
    assert_eq!(today.tense, Tense::Present);
}

#[test]
fn a_day_before_the_first_record_is_refused_with_that_day() {
    let desk = lived();
    let problem = read(&desk.register, "SV-1", day("2026-11-23"), &on("2027-06-01")).unwrap_err();
    assert_eq!(problem.code, Code::StateConflict);
    assert_eq!(problem.day("earliest"), Some(day("2026-11-24")));
    let missing = read(&desk.register, "SV-2", day("2026-11-24"), &on("2027-06-01")).unwrap_err();
    assert_eq!(missing.code, Code::NotFound);
}
