//! What the search field answers, each typed as a person would.

use words::{Language, Words};

use super::of;
use crate::contract_page::tests::{desk, on};
use crate::views::session::FoundAnswer;

fn answer(text: &str, language: Language) -> Option<FoundAnswer> {
    let desk = desk();
    let words = Words::of(language);
    desk.register
        .read(|snapshot| of(text, snapshot, &on("2026-11-24"), words))
        .unwrap()
}

#[test]
fn a_day_is_said_back_and_leads_to_the_calendar() {
    let found = answer("31.10.27", Language::En).unwrap();
    assert_eq!(found.title, "Sun, 31 Oct 2027, in 341 days");
    assert_eq!(found.details, ["nothing due on this day"]);
    assert_eq!(found.month.as_deref(), Some("2027-10"));
    assert_eq!(found.day.as_deref(), Some("2027-10-31"));
    assert!(answer("+30t", Language::De).is_some());
}

#[test]
fn names_and_numbers_are_no_days() {
    for text in ["Müller", "147", "SV-0001", "", "31.13.2027", "12"] {
        assert_eq!(answer(text, Language::De), None, "{text}");
    }
}

#[test]
fn n5_a_notice_gets_its_verdict_with_reasons() {
    let cases = [
        (
            "notice 2026-11-02 A=2026-01-01",
            "On time, on the last day: ends on Thursday, 31 December 2026",
        ),
        (
            "notice 2026-11-01 A=2026-01-01 T=12",
            "On time: ends on Thursday, 31 December 2026",
        ),
        (
            "notice 3 Nov 2026 A=1 Jan 2026",
            "Late: ends on Friday, 31 December 2027",
        ),
    ];
    for (text, expected) in cases {
        let found = answer(text, Language::En).unwrap();
        assert_eq!(found.title, expected, "{text}");
        assert!(
            found.details.iter().any(|line| line.contains("N1")),
            "{found:?}"
        );
    }
    let found = answer("Kündigung 2.11.2026 A=1.1.2026", Language::De).unwrap();
    assert_eq!(
        found.title,
        "Rechtzeitig, am letzten Tag: endet am Donnerstag, 31. Dezember 2026"
    );
}

#[test]
fn an_unfinished_question_is_helped_and_a_wrong_one_refused() {
    for text in [
        "notice",
        "notice 2.11.2026",
        "notice A=1.1.2026",
        "notice x A=y",
    ] {
        let found = answer(text, Language::En).unwrap();
        assert!(
            found.details[0].starts_with("Type the day"),
            "{text}: {found:?}"
        );
    }
    let found = answer("notice 2.11.2026 A=1.1.2026 T=3", Language::En).unwrap();
    assert!(found.details[0].contains("12"), "{found:?}");
    assert!(answer("notice 2.11.2025 A=1.1.2026", Language::En).is_some());
}
