//! The calendar through a real register: what months and years show is what the due list says,
//! and a file that is taken in again brings a calendar up to date.

use std::collections::BTreeMap;

use chrono::DateTime;
use store::{Access, Money, Register};
use terms::{Channel, Date, DeadlineKind, Party};
use words::{Language, Words};

use super::{day, file, month, year};
use crate::contracts::{self, ContactInput, ContractChanges, NewContract};
use crate::customers::{self, CustomerChanges, NewCustomer};
use crate::deadlines::{self, uid};
use crate::notices::{self, NewNotice};
use crate::views::calendar::{CalendarDayInput, CalendarMonthInput, CalendarYearInput};
use crate::{Code, Now, demo, history};

const ENGLISH: Words = Words::of(Language::En);
const GERMAN: Words = Words::of(Language::De);

fn on(today: &str) -> Now {
    let moment = DateTime::parse_from_rfc3339("2026-11-24T14:03:07Z").unwrap();
    Now::at(
        moment.to_utc(),
        Some(today.parse().unwrap()),
        "Erika Muster",
    )
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

fn empty(today: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let register = Register::open(&path, Access::Create, date(today)).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

/// The contract of the examples, ordered on 2 March 2026.
fn ordered(name: &str) -> Desk {
    let mut desk = empty("2026-03-02");
    let now = on("2026-03-02");
    customers::create(&mut desk.register, NewCustomer::named(name), &now).unwrap();
    let contract = NewContract {
        number: Some("V-1".into()),
        received_on: Some(date("2026-03-02")),
        yearly_fee: Some(Money {
            amount_minor: 480_000,
            currency: "EUR".into(),
        }),
        ..NewContract::draft("K-0001", "standard")
    };
    contracts::create(&mut desk.register, contract, &now).unwrap();
    desk
}

fn demo_register() -> Desk {
    let mut desk = empty("2026-11-24");
    demo::fill(&mut desk.register, 150, 7, &on("2026-11-24"), |_| {}).unwrap();
    desk
}

/// Of each entry its version and whether it fell away, by name.
fn entries(desk: &mut Desk, today: &str, words: Words) -> BTreeMap<String, (u64, bool)> {
    desk.register.set_today(date(today));
    let written = file(&desk.register, 400, &[], &on(today), words).unwrap();
    let text = String::from_utf8(written.bytes)
        .unwrap()
        .replace("\r\n ", "");
    text.split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|event| {
            let value = |name: &str| {
                event
                    .lines()
                    .find_map(|line| line.strip_prefix(name))
                    .unwrap()
                    .to_owned()
            };
            let version = value("SEQUENCE:").parse().unwrap();
            (value("UID:"), (version, value("STATUS:") == "CANCELLED"))
        })
        .collect()
}

fn month_of(
    desk: &Desk,
    month_text: &str,
    kinds: &[&str],
) -> crate::views::calendar::CalendarMonthView {
    let input = CalendarMonthInput {
        month: Some(month_text.into()),
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
    };
    month(&desk.register, &input, &on("2026-11-24"), GERMAN).unwrap()
}

#[test]
fn the_file_holds_the_due_list_by_its_names() {
    let mut desk = demo_register();
    let found = entries(&mut desk, "2026-11-24", GERMAN);
    let rows = deadlines::within(&desk.register, 400, &[], &on("2026-11-24")).unwrap();
    let mut standing: Vec<&str> = found
        .iter()
        .filter(|(_, (_, fell_away))| !fell_away)
        .map(|(uid, _)| uid.as_str())
        .collect();
    let mut expected: Vec<String> = rows.iter().map(uid).collect();
    standing.sort_unstable();
    expected.sort_unstable();
    assert_eq!(standing, expected);
    assert!(
        rows.iter().any(|row| row.due_at.is_some()),
        "a response is due"
    );
}

#[test]
fn the_same_register_gives_the_same_bytes_and_the_same_entries_on_another_day() {
    let mut desk = demo_register();
    let write = |desk: &Desk| file(&desk.register, 100, &[], &on("2026-11-24"), ENGLISH).unwrap();
    assert_eq!(write(&desk).bytes, write(&desk).bytes);
    let today = entries(&mut desk, "2026-11-24", ENGLISH);
    let tomorrow = entries(&mut desk, "2026-11-25", ENGLISH);
    for (uid, entry) in &tomorrow {
        if let Some(before) = today.get(uid) {
            assert_eq!(entry, before, "{uid}");
        }
    }
}

#[test]
fn n5_what_a_notice_ends_is_cancelled_and_comes_back_with_undo() {
    let mut desk = ordered("Musterhaus AG");
    let cancel_by = "cancel_by-V-1-2027-01-31@termkeeper";
    let renewal = "renewal-V-1-2027-04-01@termkeeper";
    let contacts = "contacts_due-V-1-2026-03-07@termkeeper";
    let first = entries(&mut desk, "2026-03-03", ENGLISH);
    assert!(first.values().all(|(_, fell_away)| !fell_away), "{first:?}");
    assert!(first.contains_key(contacts));

    let named = ContractChanges {
        contacts: Some(vec![ContactInput {
            name: "Eva Muster".into(),
            email: "eva@musterhaus.example".into(),
            phone: "1".into(),
        }]),
        ..ContractChanges::default()
    };
    contracts::edit(&mut desk.register, "V-1", named, &on("2026-03-04")).unwrap();
    let second = entries(&mut desk, "2026-03-04", ENGLISH);
    assert!(second[contacts].1 && !second[cancel_by].1, "{second:?}");
    assert!(second[contacts].0 > first[contacts].0);

    let notice = NewNotice {
        received_on: date("2026-11-01"),
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
        received_time: None,
        document: None,
    };
    notices::record(&mut desk.register, "V-1", &notice, &on("2026-11-01")).unwrap();
    let third = entries(&mut desk, "2026-11-01", ENGLISH);
    assert!(third[cancel_by].1 && third[renewal].1, "{third:?}");
    assert!(third[cancel_by].0 > second[cancel_by].0);
    assert!(!third.contains_key(contacts), "its day has passed");

    history::undo(&mut desk.register, &on("2026-11-02")).unwrap();
    let fourth = entries(&mut desk, "2026-11-02", ENGLISH);
    assert!(!fourth[cancel_by].1 && !fourth[renewal].1, "{fourth:?}");
    assert!(fourth[cancel_by].0 > third[cancel_by].0);

    let renamed = CustomerChanges {
        name: Some("Neumuster AG".into()),
        ..CustomerChanges::default()
    };
    customers::edit(&mut desk.register, "K-0001", renamed, &on("2026-11-02")).unwrap();
    let fifth = entries(&mut desk, "2026-11-02", ENGLISH);
    assert!(fifth[cancel_by].0 > fourth[cancel_by].0);
}

#[test]
fn the_reasons_in_the_file_are_those_of_the_window_in_both_languages() {
    let mut desk = ordered("Müller; \"Söhne\", GmbH");
    desk.register.set_today(date("2026-03-03"));
    for (words, name, reason) in [
        (
            GERMAN,
            "Kündbar bis: Müller\\; \"Söhne\"\\, GmbH (V-1)",
            "Warum 31.01.2027?",
        ),
        (
            ENGLISH,
            "Cancel by: Müller\\; \"Söhne\"\\, GmbH (V-1)",
            "Why 31 Jan 2027?",
        ),
    ] {
        let kinds = [DeadlineKind::CancelBy];
        let written = file(&desk.register, 400, &kinds, &on("2026-03-03"), words).unwrap();
        assert_eq!((written.deadlines, written.cancelled), (1, 0));
        let text = String::from_utf8(written.bytes)
            .unwrap()
            .replace("\r\n ", "");
        assert!(text.contains(&format!("\r\nSUMMARY:{name}\r\n")), "{text}");
        assert!(text.contains(&format!("\\n\\n{reason}\\n1. ")), "{text}");
        assert!(text.contains("(N1\\, "), "{text}");
    }
}

#[test]
fn a_month_shows_the_due_list_day_by_day() {
    let desk = demo_register();
    let rows = deadlines::within(&desk.register, 400, &[], &on("2026-11-24")).unwrap();
    for month_text in ["2026-11", "2026-12", "2027-02"] {
        let view = month_of(&desk, month_text, &[]);
        let mut total = 0;
        for shown in view.weeks.iter().flat_map(|week| &week.days) {
            let of_day: Vec<&str> = rows
                .iter()
                .filter(|row| row.due_on.to_string() == shown.iso)
                .map(|row| row.contract_number.as_str())
                .collect();
            assert_eq!(shown.count, of_day.len() as u64, "{}", shown.iso);
            let lines: Vec<&str> = shown
                .lines
                .iter()
                .map(|line| line.contract.as_str())
                .collect();
            assert_eq!(lines, of_day[..of_day.len().min(6)], "{}", shown.iso);
            if shown.is_in_month {
                total += shown.count;
            }
        }
        let kinds: u64 = view.kinds.iter().map(|kind| kind.count).sum();
        assert_eq!(kinds, total, "{month_text}");
        assert!(view.weeks.iter().all(|week| week.days.len() == 7));
    }
    let filtered = month_of(&desk, "2026-12", &["cancel_by"]);
    let all = month_of(&desk, "2026-12", &[]);
    assert_eq!(filtered.kinds, all.kinds, "chips keep their figures");
    let lines = filtered.weeks.iter().flat_map(|week| &week.days);
    assert!(
        lines
            .flat_map(|day| &day.lines)
            .all(|line| line.kind == "cancel_by")
    );
}

#[test]
fn h1_weeks_begin_on_monday_and_holidays_have_their_names() {
    let desk = empty("2026-11-24");
    let view = month_of(&desk, "2026-12", &[]);
    assert!(view.is_register_empty);
    assert_eq!(view.title, "Dezember 2026");
    assert_eq!(
        (view.previous.as_deref(), view.next.as_deref()),
        (Some("2026-11"), Some("2027-01"))
    );
    let weeks: Vec<&str> = view.weeks.iter().map(|week| week.number.as_str()).collect();
    assert_eq!(weeks, ["49", "50", "51", "52", "53"]);
    let days: Vec<_> = view.weeks.iter().flat_map(|week| &week.days).collect();
    assert_eq!(days[0].iso, "2026-11-30");
    let christmas = days.iter().find(|day| day.iso == "2026-12-25").unwrap();
    assert_eq!(christmas.holiday.as_deref(), Some("1. Weihnachtstag"));
    assert_eq!(
        christmas.name,
        "Freitag, 25. Dezember 2026, 1. Weihnachtstag, Keine Fristen"
    );
}

#[test]
fn a_day_and_a_year_count_the_same_deadlines() {
    let desk = demo_register();
    let now = on("2026-11-24");
    let view = year(
        &desk.register,
        &CalendarYearInput {
            year: Some(2026),
            kinds: Vec::new(),
        },
        &now,
        ENGLISH,
    )
    .unwrap();
    assert_eq!(view.months.len(), 12);
    let rows = deadlines::within(&desk.register, 37, &[], &now).unwrap();
    assert_eq!(view.summary, format!("{} deadlines", rows.len()));
    let input = CalendarDayInput {
        day: "2026-11-24".into(),
        kinds: Vec::new(),
        limit: 2,
    };
    let shown = day(&desk.register, &input, &now, ENGLISH).unwrap();
    let count = rows.iter().filter(|row| row.due_on == now.today).count();
    assert_eq!(shown.count_text, format!("{count} deadlines"));
    assert_eq!(shown.left_out, Some(format!("2 of {count} shown")));
    assert!(shown.detail.starts_with("today"), "{}", shown.detail);
}

#[test]
fn the_calendar_ends_where_its_days_end_and_refuses_what_is_no_month() {
    let desk = empty("2026-11-24");
    let first = month_of(&desk, "0001-01", &[]);
    assert_eq!(first.previous, None);
    let last = month_of(&desk, "9999-12", &[]);
    assert_eq!(last.next, None);
    let refused = |month_text: &str, kind: &str| {
        let input = CalendarMonthInput {
            month: Some(month_text.into()),
            kinds: vec![kind.into()],
        };
        month(&desk.register, &input, &on("2026-11-24"), ENGLISH)
            .unwrap_err()
            .code
    };
    assert_eq!(refused("2026-13", "cancel_by"), Code::InvalidDate);
    assert_eq!(refused("2026-12", "birthday"), Code::InvalidValue);
}
