//! Consulting through a real register: whole blocks, per contract year, and what lapses.

use terms::Date;

use super::{ConsultingBook, cancel, draw, list};
use crate::contract_page::tests::{Desk, desk, on, typed};
use crate::contracts::{self, ContractChanges};
use crate::views::new_contract::ContractDraft;
use crate::{Code, Problem};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Active from 1 January 2027 at `level`.
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
    fn draw(&mut self, today: &str, on_day: &str, blocks: i64) -> Result<ConsultingBook, Problem> {
        draw(&mut self.register, "SV-1", day(on_day), blocks, &on(today)).map(|done| done.value)
    }
}

fn left(book: &ConsultingBook) -> Vec<(u32, u32, u32)> {
    book.years
        .iter()
        .map(|year| (year.ordinal, year.drawn_hours, year.left_hours))
        .collect()
}

#[test]
fn q7_blocks_are_drawn_per_contract_year_and_lapse() {
    let mut desk = at_level("premium");
    let book = desk.draw("2027-02-01", "2027-02-10", 1).unwrap();
    assert_eq!(left(&book), [(1, 4, 8)]);
    assert_eq!(book.lapses_on, [day("2027-12-31")]);
    assert_eq!((book.block_hours, book.discount_percent), (4, 10));
    let book = desk.draw("2027-02-01", "2027-12-31", 2).unwrap();
    assert_eq!(left(&book), [(1, 12, 0)]);
    let problem = desk.draw("2027-02-01", "2027-06-01", 1).unwrap_err();
    assert_eq!(problem.code, Code::ConsultingExhausted);
    assert_eq!(problem.number("contract_year"), Some(1));
    assert_eq!(problem.number("left_hours"), Some(0));
    assert_eq!(problem.number("discount_percent"), Some(10));
    let book = desk.draw("2027-02-01", "2028-01-01", 3).unwrap();
    assert_eq!(left(&book), [(1, 12, 0), (2, 12, 0)]);
    let draws: Vec<_> = book
        .draws
        .iter()
        .map(|draw| (draw.on, draw.hours))
        .collect();
    assert_eq!(
        draws,
        [
            (day("2027-02-10"), 4),
            (day("2027-12-31"), 8),
            (day("2028-01-01"), 12)
        ]
    );
}

#[test]
fn q7_a_cancelled_appointment_frees_its_blocks_once() {
    let mut desk = at_level("standard");
    desk.draw("2027-02-01", "2027-02-10", 1).unwrap();
    let book = cancel(&mut desk.register, "SV-1", 0, &on("2027-02-05"))
        .unwrap()
        .value;
    assert_eq!(left(&book), [(1, 0, 4)]);
    assert_eq!(book.draws[0].cancelled_on, Some(day("2027-02-05")));
    let again = cancel(&mut desk.register, "SV-1", 0, &on("2027-02-05")).unwrap_err();
    assert_eq!(again.code, Code::StateConflict);
    let unknown = cancel(&mut desk.register, "SV-1", 1, &on("2027-02-05")).unwrap_err();
    assert_eq!(unknown.code, Code::NotFound);
    desk.draw("2027-02-05", "2027-02-12", 1).unwrap();
}

#[test]
fn q7_refusals_store_nothing() {
    let mut desk = at_level("standard");
    for blocks in [0, -1, i64::MIN] {
        let problem = desk.draw("2027-02-01", "2027-02-10", blocks).unwrap_err();
        assert_eq!(problem.code, Code::InvalidValue);
        assert_eq!(problem.field(), Some("blocks"));
    }
    for blocks in [2, i64::from(u32::MAX), i64::MAX] {
        let problem = desk.draw("2027-02-01", "2027-02-10", blocks).unwrap_err();
        assert_eq!(problem.code, Code::ConsultingExhausted);
        assert_eq!(problem.number("left_hours"), Some(4));
    }
    let before = desk.draw("2026-12-01", "2026-12-31", 1).unwrap_err();
    assert_eq!(before.code, Code::StateConflict);
    assert_eq!(before.day("earliest"), Some(day("2027-01-01")));
    let book = list(&desk.register, "SV-1", &on("2027-02-01")).unwrap();
    assert!(book.draws.is_empty());
    assert_eq!(left(&book), [(1, 0, 4)]);
    let mut basic = at_level("basic");
    let none = basic.draw("2027-02-01", "2027-02-10", 1).unwrap_err();
    assert_eq!(none.code, Code::ConsultingExhausted);
}

#[test]
fn q7_the_level_of_the_day_counts() {
    let mut desk = at_level("standard");
    let changes = ContractChanges {
        level: Some("premium".into()),
        effective_on: Some(day("2027-07-01")),
        ..ContractChanges::default()
    };
    contracts::edit(&mut desk.register, "SV-1", changes, &on("2027-06-01")).unwrap();
    assert_eq!(
        desk.draw("2027-06-01", "2027-06-30", 2).unwrap_err().code,
        Code::ConsultingExhausted
    );
    desk.draw("2027-06-01", "2027-06-30", 1).unwrap();
    let book = desk.draw("2027-06-01", "2027-07-01", 2).unwrap();
    assert_eq!(book.draws.len(), 2);
    let later = list(&desk.register, "SV-1", &on("2027-07-01")).unwrap();
    assert_eq!(left(&later), [(1, 12, 0)]);
}
