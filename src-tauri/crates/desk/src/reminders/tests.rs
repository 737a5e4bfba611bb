//! What is told, when, and that it is told once.

mod on_a_register;

use chrono::{DateTime, Duration, Timelike, Utc};
use proptest::prelude::*;
use store::{ContractId, CustomerId, DeadlineRow, RequestId};
use terms::{Date, DeadlineKind, State, plus_days};
use words::{Language, Words};

use super::{Lane, Manner, QuietHours, ReminderWishes, Told, message, page, to_tell};
use crate::deadlines::uid;
use crate::now::Now;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// A moment in the zone of the terms, from one in UTC.
fn at(text: &str) -> Now {
    Now::at(text.parse().expect("a moment"), None, "Erika Musterfrau")
}

fn deadline(kind: DeadlineKind, number: usize, due_on: Date) -> DeadlineRow {
    DeadlineRow {
        kind,
        due_on,
        due_at: None,
        request: None,
        overdue_from: plus_days(due_on, 1).expect("a day"),
        contract_number: format!("SV-{number:04}"),
        contract_id: ContractId(uuid::Uuid::nil()),
        customer_number: "K-1".into(),
        customer_id: CustomerId(uuid::Uuid::nil()),
        customer_name: "Müller & Söhne Musterhaus".into(),
        level: "standard".into(),
        yearly_fee: None,
        state: State::Active,
    }
}

fn response(number: usize, due_at: DateTime<Utc>) -> DeadlineRow {
    let local = Now::at(due_at, None, "").today;
    DeadlineRow {
        due_at: Some(due_at),
        request: Some(RequestId(7)),
        ..deadline(DeadlineKind::ResponseDue, number, local)
    }
}

fn without_quiet() -> ReminderWishes {
    ReminderWishes {
        quiet: QuietHours {
            is_on: false,
            ..QuietHours::default()
        },
        ..ReminderWishes::default()
    }
}

/// The lanes that are told at each of these moments.
fn told_at(row: &DeadlineRow, wishes: &ReminderWishes, moments: &[&str]) -> Vec<Option<Lane>> {
    let mut told = Told::default();
    moments
        .iter()
        .map(|moment| {
            let now = at(moment);
            let found = to_tell(vec![row.clone()], wishes, &told, Manner::Notification, &now);
            told.note(&found, now.today);
            found.first().map(|reminder| reminder.lane)
        })
        .collect()
}

#[test]
fn a_deadline_is_told_once_in_each_lane_from_its_lead_on() {
    let row = deadline(DeadlineKind::CancelBy, 1, day("2026-12-31"));
    let moments = [
        "2026-11-30T11:00:00Z",
        "2026-12-01T11:00:00Z",
        "2026-12-01T11:00:01Z",
        "2026-12-23T11:00:00Z",
        "2026-12-24T11:00:00Z",
        "2026-12-31T11:00:00Z",
        "2026-12-31T15:00:00Z",
        "2027-01-01T11:00:00Z",
        "2027-03-01T11:00:00Z",
    ];
    let lane = |days| Some(Lane(days));
    let expected = [
        None,
        lane(30),
        None,
        None,
        lane(7),
        lane(0),
        None,
        Some(Lane::OVERDUE),
        None,
    ];
    assert_eq!(told_at(&row, &without_quiet(), &moments), expected);
}

#[test]
fn over_closed_days_the_narrowest_lane_alone_is_told() {
    let row = deadline(DeadlineKind::CancelBy, 1, day("2026-12-31"));
    let moments = [
        "2026-12-01T11:00:00Z",
        "2027-02-01T11:00:00Z",
        "2027-02-02T11:00:00Z",
    ];
    let expected = [Some(Lane(30)), Some(Lane::OVERDUE), None];
    assert_eq!(told_at(&row, &without_quiet(), &moments), expected);
}

#[test]
fn a_response_is_overdue_from_its_moment_on() {
    let row = response(1, "2026-11-24T14:00:00Z".parse().expect("a moment"));
    let moments = [
        "2026-11-23T11:00:00Z",
        "2026-11-24T08:00:00Z",
        "2026-11-24T14:00:00Z",
        "2026-11-24T14:00:01Z",
        "2026-11-25T08:00:00Z",
    ];
    let expected = [None, Some(Lane(0)), None, Some(Lane::OVERDUE), None];
    assert_eq!(told_at(&row, &without_quiet(), &moments), expected);
}

#[test]
fn quiet_hours_delay_and_drop_nothing() {
    // In Berlin it is one hour later than in UTC: quiet from 19 until 7 is 18 until 6.
    let row = deadline(DeadlineKind::CancelBy, 1, day("2026-12-31"));
    let moments = [
        "2026-11-30T23:00:00Z",
        "2026-12-01T05:59:59Z",
        "2026-12-01T06:00:00Z",
        "2026-12-01T06:00:01Z",
    ];
    let expected = [None, None, Some(Lane(30)), None];
    assert_eq!(
        told_at(&row, &ReminderWishes::default(), &moments),
        expected
    );
    // Who opens the window at night is told in the window.
    let now = at("2026-12-01T02:00:00Z");
    let wishes = ReminderWishes::default();
    let told = Told::default();
    assert_eq!(
        to_tell(vec![row], &wishes, &told, Manner::InWindow, &now).len(),
        1
    );
}

#[test]
fn quiet_hours_reach_over_midnight_and_never_last_all_day() {
    let quiet = |from_hour, until_hour| QuietHours {
        is_on: true,
        from_hour,
        until_hour,
    };
    let held = |quiet: QuietHours| {
        (0..24)
            .filter(|hour| quiet.hold(*hour))
            .collect::<Vec<u32>>()
    };
    assert_eq!(held(quiet(22, 2)), [0, 1, 22, 23]);
    assert_eq!(held(quiet(12, 14)), [12, 13]);
    assert_eq!(held(quiet(9, 9)), [0_u32; 0]);
    let off = QuietHours {
        is_on: false,
        ..quiet(0, 23)
    };
    assert_eq!(held(off), [0_u32; 0]);
}

#[test]
fn a_clock_set_back_repeats_nothing() {
    let row = deadline(DeadlineKind::CancelBy, 1, day("2026-12-31"));
    let moments = [
        "2026-12-01T11:00:00Z",
        "2026-11-20T11:00:00Z",
        "2026-12-01T11:00:00Z",
        "2026-12-24T11:00:00Z",
        "2026-12-20T11:00:00Z",
        "2026-12-24T11:00:00Z",
    ];
    let expected = [Some(Lane(30)), None, None, Some(Lane(7)), None, None];
    assert_eq!(told_at(&row, &without_quiet(), &moments), expected);
}

#[test]
fn a_clock_that_was_a_year_ahead_loses_nothing() {
    let row = deadline(DeadlineKind::CancelBy, 1, day("2026-12-31"));
    let moments = [
        "2027-11-24T11:00:00Z",
        "2026-11-24T11:00:00Z",
        "2026-12-01T11:00:00Z",
        "2026-12-24T11:00:00Z",
        "2026-12-24T11:00:01Z",
    ];
    let lane = |days| Some(Lane(days));
    let expected = [Some(Lane::OVERDUE), None, lane(30), lane(7), None];
    assert_eq!(told_at(&row, &without_quiet(), &moments), expected);
}

#[test]
fn what_nobody_wants_to_hear_of_is_not_told_until_somebody_does() {
    let row = deadline(DeadlineKind::Renewal, 1, day("2026-12-01"));
    let now = at("2026-11-24T11:00:00Z");
    let mut wishes = without_quiet();
    let told = Told::default();
    let count = |wishes: &ReminderWishes| {
        to_tell(vec![row.clone()], wishes, &told, Manner::Notification, &now).len()
    };
    assert_eq!(count(&wishes), 0);
    wishes.leads.insert("renewal".into(), Some(7));
    assert_eq!(count(&wishes), 1);
    wishes.leads.insert("renewal".into(), Some(0));
    assert_eq!(count(&wishes), 0);
}

#[test]
fn wishes_that_cannot_be_met_are_dropped() {
    let wishes = ReminderWishes {
        leads: [
            ("renewal", Some(8)),
            ("birthday", None),
            ("cancel_by", None),
        ]
        .map(|(id, lead)| (id.to_owned(), lead))
        .into(),
        quiet: QuietHours {
            is_on: true,
            from_hour: 25,
            until_hour: 24,
        },
        ..ReminderWishes::default()
    };
    let tidied = wishes.tidied();
    assert_eq!(tidied.leads.keys().collect::<Vec<_>>(), ["cancel_by"]);
    assert_eq!((tidied.quiet.from_hour, tidied.quiet.until_hour), (1, 0));
    let view = page(&tidied, Words::of(Language::En));
    assert_eq!(
        (view.hours.len(), view.kinds.len()),
        (24, DeadlineKind::ALL.len())
    );
    assert!(
        view.kinds
            .iter()
            .all(|kind| { view.choices.iter().any(|choice| choice.days == kind.lead) })
    );
}

#[test]
fn what_was_told_is_read_again_and_nonsense_is_nothing() {
    let now = at("2026-12-01T11:00:00Z");
    let row = deadline(DeadlineKind::CancelBy, 1, day("2026-12-31"));
    let mut told = Told::default();
    let found = to_tell(
        vec![row],
        &without_quiet(),
        &told,
        Manner::Notification,
        &now,
    );
    told.note(&found, now.today);
    let text = serde_json::to_vec(&told).expect("written");
    assert_eq!(Told::read(&text), told);
    assert_eq!(told.unseen().len(), 1);
    assert!(told.see() && !told.see());
    assert!(told.unseen().is_empty());
    for text in ["", "{", "[]", r#"{"deadlines": 7}"#] {
        assert_eq!(Told::read(text.as_bytes()), Told::default(), "{text}");
    }
}

#[test]
fn a_notification_names_number_customer_kind_and_date() {
    let now = at("2026-12-01T11:00:00Z");
    let words = Words::of(Language::En);
    let tell = |count| {
        let rows = (1..=count)
            .map(|number| deadline(DeadlineKind::CancelBy, number, day("2026-12-31")))
            .collect();
        let told = Told::default();
        let found = to_tell(rows, &without_quiet(), &told, Manner::Notification, &now);
        message(&found, &now, words)
    };
    assert_eq!(tell(0), None);
    let one = tell(1).expect("a message");
    assert!(one.title.contains("in 30 days"), "{}", one.title);
    for part in ["SV-0001", "Müller & Söhne Musterhaus", "31 Dec 2026"] {
        assert!(one.lines[0].contains(part), "{part}: {}", one.lines[0]);
    }
    let many = tell(9).expect("a message");
    assert_eq!(many.lines.len(), 5);
    assert!(many.title.starts_with('9') && many.lines[4].contains('5'));
    let moment = response(1, "2026-12-01T14:30:00Z".parse().expect("a moment"));
    let told = Told::default();
    let found = to_tell(
        vec![moment],
        &without_quiet(),
        &told,
        Manner::Notification,
        &now,
    );
    let due = message(&found, &now, words).expect("a message");
    assert!(due.lines[0].contains("15:30"), "{}", due.lines[0]);
}

/// Something that happens between two looks.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// So many minutes pass; fewer than none when the clock is set back.
    Minutes(i64),
    /// The program ends and begins again, and somebody opens the window.
    Restart,
}

fn steps(may_go_back: bool) -> impl Strategy<Value = Vec<Step>> {
    let least = if may_go_back { -90_i64 * 24 * 60 } else { 0 };
    let step = prop_oneof![
        4 => (0_i64..6 * 60).prop_map(Step::Minutes),
        4 => (least..40_i64 * 24 * 60).prop_map(Step::Minutes),
        1 => Just(Step::Restart),
    ];
    prop::collection::vec(step, 1..60)
}

fn rows() -> impl Strategy<Value = Vec<DeadlineRow>> {
    let row = (
        0_usize..DeadlineKind::ALL.len(),
        -20_i64..500,
        0_i64..24 * 60,
    );
    prop::collection::vec(row, 0..12).prop_map(|rows| {
        let first = day("2026-01-01");
        rows.into_iter()
            .enumerate()
            .map(|(number, (kind, days, minute))| {
                let due_on = plus_days(first, days).expect("a day");
                match DeadlineKind::ALL[kind] {
                    DeadlineKind::ResponseDue => {
                        let midnight = due_on.and_hms_opt(0, 0, 0).expect("midnight").and_utc();
                        response(number, midnight + Duration::minutes(minute))
                    }
                    kind => deadline(kind, number, due_on),
                }
            })
            .collect()
    })
}

fn wishes() -> impl Strategy<Value = ReminderWishes> {
    let lead = prop::option::of(0_usize..Lane::AHEAD.len());
    let leads = prop::collection::vec(lead, DeadlineKind::ALL.len());
    (leads, any::<bool>(), 0_u32..24, 0_u32..24).prop_map(|(leads, is_on, from, until)| {
        ReminderWishes {
            is_on: true,
            leads: DeadlineKind::ALL
                .iter()
                .zip(leads)
                .map(|(kind, lead)| {
                    let days = lead.and_then(|place| Lane::AHEAD[place].days());
                    (kind.id().to_owned(), days)
                })
                .collect(),
            quiet: QuietHours {
                is_on,
                from_hour: from,
                until_hour: until,
            },
        }
    })
}

/// Lives through steps and checks after each that what is near was told, and nothing twice.
fn live(
    rows: &[DeadlineRow],
    wishes: &ReminderWishes,
    steps: &[Step],
) -> Result<(), TestCaseError> {
    let mut moment: DateTime<Utc> = "2026-03-28T12:00:00Z".parse().expect("a moment");
    let mut told = Told::default();
    let mut all: Vec<(String, Lane, Date)> = Vec::new();
    for step in steps {
        let mut manner = Manner::Notification;
        match step {
            Step::Minutes(minutes) => moment += Duration::minutes(*minutes),
            Step::Restart => {
                let kept = serde_json::to_vec(&told).expect("written");
                told = Told::read(&kept);
                manner = Manner::InWindow;
            }
        }
        let now = Now::at(moment, None, "");
        let is_quiet = manner == Manner::Notification && wishes.quiet.hold(now.recorded_at.hour());
        let found = to_tell(rows.to_vec(), wishes, &told, manner, &now);
        prop_assert!(!is_quiet || found.is_empty(), "told in quiet hours");
        for reminder in &found {
            let is_twice = all
                .iter()
                .any(|(uid, lane, _)| *uid == reminder.uid && *lane == reminder.lane);
            prop_assert!(!is_twice, "twice: {} {:?}", reminder.uid, reminder.lane);
            let lead = wishes.lead(reminder.row.kind);
            prop_assert!(lead.is_some() && reminder.lane.days() <= lead, "not wished");
            all.push((reminder.uid.clone(), reminder.lane, now.today));
        }
        told.note(&found, now.today);
        if is_quiet {
            continue;
        }
        for row in rows {
            let lane = Lane::of(row, &now);
            let is_wished = |lane: Lane| {
                wishes
                    .lead(row.kind)
                    .is_some_and(|lead| lane.days().is_none_or(|days| days <= lead))
            };
            if let Some(lane) = lane.filter(|lane| is_wished(*lane)) {
                let name = uid(row);
                let is_told = all.iter().any(|(uid, known, on)| {
                    *uid == name && (*known == lane || (*known < lane && *on <= now.today))
                });
                prop_assert!(is_told, "lost: {name} {lane:?} on {}", now.today);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_is_lost_and_nothing_is_told_twice(
        rows in rows(), wishes in wishes(), steps in steps(false),
    ) {
        live(&rows, &wishes, &steps)?;
    }

    #[test]
    fn nor_with_a_clock_that_is_set_back(
        rows in rows(), wishes in wishes(), steps in steps(true),
    ) {
        live(&rows, &wishes, &steps)?;
    }
}
