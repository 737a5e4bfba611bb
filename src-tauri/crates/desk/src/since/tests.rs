//! What is told about a stretch of days, for contracts whose dates stand in the rule book.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::{Channel, Date, Party};
use words::{Language, Words};

use super::view;
use crate::contracts::{self, ContactInput, NewContract};
use crate::customers::{self, NewCustomer};
use crate::notices::{self, NewNotice};
use crate::now::Now;
use crate::views::since::{SinceInput, SinceView};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 3, 2, 15, 40, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

/// A register with one contract: ordered on 2026-03-02, without a wish, so active 2026-04-01.
fn desk(change: impl FnOnce(&mut NewContract)) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, day("2026-03-02")).unwrap();
    let customer = NewCustomer {
        number: Some("K-0001".into()),
        ..NewCustomer::named("Müller & Söhne GmbH")
    };
    customers::create(&mut register, customer, &on("2026-03-02")).unwrap();
    let mut contract = NewContract {
        number: Some("V-1".into()),
        received_on: Some(day("2026-03-02")),
        contacts: vec![ContactInput {
            name: "Eva Groß".into(),
            email: "eva@mueller.example".into(),
            phone: "+49 661 1234".into(),
        }],
        ..NewContract::draft("K-0001", "standard")
    };
    change(&mut contract);
    contracts::create(&mut register, contract, &on("2026-03-02")).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

fn told(desk: &mut Desk, visit: &str, today: &str) -> Option<SinceView> {
    let now = on(today);
    desk.register.set_today(now.today);
    let visit = on(visit).recorded_at;
    let input = SinceInput { limit: 50 };
    view(
        &desk.register,
        input,
        Some(visit),
        &now,
        Words::of(Language::En),
    )
    .unwrap()
}

/// Day, kind and detail of every row.
fn rows(desk: &mut Desk, visit: &str, today: &str) -> Vec<String> {
    told(desk, visit, today).map_or_else(Vec::new, |told| {
        let text = |row: &crate::views::since::SinceRow| {
            [&row.day.iso.to_string(), row.kind.as_str(), &row.detail].join(" | ")
        };
        told.rows.iter().map(text).collect()
    })
}

#[test]
fn o2_a_default_day_that_came_is_told_from_the_day_itself_on() {
    let mut desk = desk(|_| {});
    let expected = ["2026-04-01 | default_took_effect | active, order 2 Mar + 30"];
    assert_eq!(rows(&mut desk, "2026-03-30", "2026-03-31"), [""; 0]);
    assert_eq!(rows(&mut desk, "2026-03-31", "2026-04-01"), expected);
    assert_eq!(rows(&mut desk, "2026-03-02", "2026-05-20"), expected);
    assert_eq!(rows(&mut desk, "2026-04-01", "2026-04-02"), [""; 0]);
}

#[test]
fn o2_a_wish_that_came_true_is_no_default() {
    let mut desk = desk(|new| new.activation_requested_on = Some(day("2026-04-15")));
    assert_eq!(rows(&mut desk, "2026-04-01", "2026-05-20"), [""; 0]);
}

#[test]
fn n1_a_notice_day_has_passed_from_the_day_after_on() {
    let mut desk = desk(|_| {});
    let expected = ["2027-01-31 | notice_passed | renews 1 Apr 2027"];
    assert_eq!(rows(&mut desk, "2027-01-29", "2027-01-31"), [""; 0]);
    assert_eq!(rows(&mut desk, "2027-01-31", "2027-02-01"), expected);
    assert_eq!(rows(&mut desk, "2027-02-01", "2027-02-02"), [""; 0]);
}

#[test]
fn t3_renewals_of_three_years_are_all_told() {
    let mut desk = desk(|_| {});
    let told = told(&mut desk, "2026-05-01", "2029-05-01").unwrap();
    let days: Vec<String> = told
        .rows
        .iter()
        .filter(|row| row.kind == "renewed")
        .map(|row| row.day.iso.to_string())
        .collect();
    assert_eq!(days, ["2027-04-01", "2028-04-01", "2029-04-01"]);
    assert_eq!(told.visit, "Fri, 1 May 2026, 16:40");
    let counts: Vec<&str> = told
        .counts
        .iter()
        .map(|count| count.text.as_str())
        .collect();
    assert_eq!(
        counts,
        [
            "3 renewed",
            "3 notice days passed",
            "3 with a rest that lapsed"
        ]
    );
}

#[test]
fn n5_a_contract_that_ended_neither_renews_nor_misses_its_notice_day() {
    let mut desk = desk(|_| {});
    let notice = NewNotice {
        received_on: day("2027-01-05"),
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
        received_time: None,
        document: None,
    };
    notices::record(&mut desk.register, "V-1", &notice, &on("2027-01-05")).unwrap();
    assert_eq!(
        rows(&mut desk, "2027-01-05", "2027-06-01"),
        [
            "2027-03-31 | lapsed | 25 requests, 4\u{a0}h consulting",
            "2027-03-31 | ended | after a notice",
        ]
    );
}

#[test]
fn c3_contacts_are_overdue_after_the_next_working_day() {
    let mut desk = desk(|new| new.contacts = Vec::new());
    let expected = ["2026-03-10 | contacts_overdue | due by 7 Mar 2026"];
    assert_eq!(rows(&mut desk, "2026-03-06", "2026-03-09"), [""; 0]);
    assert_eq!(rows(&mut desk, "2026-03-09", "2026-03-10"), expected);
    assert_eq!(rows(&mut desk, "2026-03-10", "2026-03-11"), [""; 0]);
}

#[test]
fn q6_q7_what_was_left_of_a_contract_year_is_told_when_it_is_over() {
    let mut desk = desk(|new| new.term_months = 24);
    let expected = ["2027-03-31 | lapsed | 25 requests, 4\u{a0}h consulting"];
    assert_eq!(rows(&mut desk, "2027-03-30", "2027-03-31"), [""; 0]);
    assert_eq!(rows(&mut desk, "2027-03-31", "2027-04-01"), expected);
}

#[test]
fn without_a_visit_before_and_on_the_same_day_nothing_is_told() {
    let mut desk = desk(|_| {});
    assert_eq!(told(&mut desk, "2026-04-01", "2026-04-01"), None);
    assert_eq!(told(&mut desk, "2026-05-01", "2026-04-01"), None);
    let now = on("2029-04-01");
    let input = SinceInput { limit: 50 };
    let first = view(&desk.register, input, None, &now, Words::of(Language::De)).unwrap();
    assert_eq!(first, None);
}

#[test]
fn rows_that_are_left_out_are_counted() {
    let mut desk = desk(|_| {});
    let now = on("2029-05-01");
    desk.register.set_today(now.today);
    let visit = Some(on("2026-05-01").recorded_at);
    let input = SinceInput { limit: 2 };
    let told = view(&desk.register, input, visit, &now, Words::of(Language::De)).unwrap();
    let told = told.unwrap();
    assert_eq!((told.total, told.rows.len()), (9, 2));
    assert_eq!(told.left_out.as_deref(), Some("2 von 9"));
}
