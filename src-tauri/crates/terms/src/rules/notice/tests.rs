//! N1–N6: the golden table, and what holds for every notice.

use proptest::prelude::*;

use super::{Verdict, judge, judge_all, own_notice};
use crate::rules::term::period;
use crate::rules::term::tests::{any_day, day};
use crate::{Channel, Date, Edition, ExtraordinaryFact, NoticeFact, Party, plus_days};

fn notice(received_on: Date, channel: Channel) -> NoticeFact {
    NoticeFact {
        received_on,
        party: Party::Client,
        channel,
        named_end: None,
        sender: None,
        recorded_on: received_on,
        signed_copy_on: None,
        withdrawn_on: None,
        extraordinary: None,
        received_time: None,
        document: None,
    }
}

fn check(received_on: &str, channel: Channel, verdict: Verdict, ends_on: Option<&str>) {
    let outcome = judge(
        &notice(day(received_on), channel),
        day("2026-01-01"),
        12,
        Edition::shipped(),
    )
    .unwrap();
    assert_eq!(
        (outcome.verdict, outcome.ends_on),
        (verdict, ends_on.map(day)),
        "{received_on}"
    );
}

#[test]
fn n5_row_on_time() {
    check(
        "2026-11-01",
        Channel::Letter,
        Verdict::OnTime,
        Some("2026-12-31"),
    );
}

#[test]
fn n5_row_boundary() {
    check(
        "2026-11-02",
        Channel::Letter,
        Verdict::Boundary,
        Some("2026-12-31"),
    );
}

#[test]
fn n5_row_late() {
    check(
        "2026-11-03",
        Channel::Letter,
        Verdict::Late,
        Some("2027-12-31"),
    );
}

#[test]
fn n6_row_before_activation() {
    check(
        "2025-12-15",
        Channel::Letter,
        Verdict::OnTime,
        Some("2026-12-31"),
    );
}

#[test]
fn n4_row_by_phone() {
    check("2026-10-01", Channel::Phone, Verdict::WithoutEffect, None);
}

#[test]
fn n4_email_and_portal_ask_for_the_signed_copy() {
    for (channel, open) in [
        (Channel::Letter, false),
        (Channel::Fax, false),
        (Channel::HandedOver, false),
        (Channel::Email, true),
        (Channel::Portal, true),
        (Channel::Phone, false),
    ] {
        let outcome = judge(
            &notice(day("2026-10-01"), channel),
            day("2026-01-01"),
            12,
            Edition::shipped(),
        );
        assert_eq!(outcome.unwrap().signed_copy_open, open, "{channel:?}");
    }
}

#[test]
fn n5_a_later_named_end_is_honoured_and_no_other() {
    for (received, named, verdict, ends) in [
        ("2026-10-01", "2027-12-31", Verdict::OnTime, "2027-12-31"),
        ("2026-11-02", "2027-12-31", Verdict::OnTime, "2027-12-31"),
        ("2026-11-03", "2027-12-31", Verdict::Late, "2027-12-31"),
        ("2026-10-01", "2027-06-30", Verdict::OnTime, "2026-12-31"),
        ("2026-11-03", "2026-12-31", Verdict::Late, "2027-12-31"),
        ("2026-10-01", "2026-12-31", Verdict::OnTime, "2026-12-31"),
        ("2027-11-02", "2028-12-31", Verdict::OnTime, "2028-12-31"),
    ] {
        let mut fact = notice(day(received), Channel::Letter);
        fact.named_end = Some(day(named));
        let outcome = judge(&fact, day("2026-01-01"), 12, Edition::shipped()).unwrap();
        assert_eq!(
            (outcome.verdict, outcome.ends_on),
            (verdict, Some(day(ends))),
            "{received} {named}"
        );
    }
}

#[test]
fn n6_the_first_effective_notice_counts_and_withdrawal_passes_on() {
    let mut notices = vec![
        notice(day("2026-10-01"), Channel::Phone),
        notice(day("2026-11-03"), Channel::Letter),
        notice(day("2026-10-02"), Channel::Letter),
    ];
    let edition = Edition::shipped();
    let counting = |notices: &[NoticeFact]| {
        let all = judge_all(notices, day("2026-01-01"), 12, edition).unwrap();
        all.iter().position(|outcome| outcome.counts)
    };
    assert_eq!(counting(&notices), Some(1));
    notices[1].withdrawn_on = Some(day("2026-11-10"));
    assert_eq!(counting(&notices), Some(2));
    notices[2].withdrawn_on = Some(day("2026-11-10"));
    assert_eq!(counting(&notices), None);
}

#[test]
fn n6_extraordinary_termination_ends_on_any_day() {
    let mut fact = notice(day("2026-05-05"), Channel::Letter);
    fact.extraordinary = Some(ExtraordinaryFact {
        ends_on: day("2026-05-20"),
        reason: "fees unpaid".into(),
    });
    let outcome = judge(&fact, day("2026-01-01"), 12, Edition::shipped()).unwrap();
    assert_eq!(
        (outcome.ends_on, outcome.period),
        (Some(day("2026-05-20")), None)
    );
}

proptest! {
    /// N5: the end is the last day of the smallest period whose notice day is not yet past.
    #[test]
    fn n5_ends_with_the_smallest_period_still_open(
        activates_on in any_day(), months in 12u32..=36, offset in -400i64..4_000
    ) {
        let edition = Edition::shipped();
        let received_on = plus_days(activates_on, offset).unwrap();
        let outcome = judge(&notice(received_on, Channel::Fax), activates_on, months, edition).unwrap();
        let mut ordinal = 1;
        let smallest = loop {
            let candidate = period(activates_on, months, ordinal, 60).unwrap();
            if received_on <= candidate.notice_by { break candidate; }
            ordinal += 1;
        };
        prop_assert_eq!(outcome.ends_on, Some(smallest.last_day));
        prop_assert_eq!(outcome.period.map(|p| p.ordinal), Some(smallest.ordinal));
        prop_assert_eq!(outcome.verdict == Verdict::Boundary, received_on == smallest.notice_by);
        prop_assert_eq!(outcome.verdict == Verdict::Late, received_on >= activates_on && smallest.starts_on > received_on);
    }
}

#[test]
fn n2_a_notice_of_ones_own_is_sent_with_room_for_the_post() {
    // D is Sunday 2027-01-31; safe is Saturday, so that the post counts back from Friday.
    let first = period(day("2026-04-01"), 12, 1, 60).unwrap();
    assert_eq!(first.notice_by, day("2027-01-31"));
    let own = own_notice(first, Edition::shipped()).unwrap();
    assert_eq!(own.safe, day("2027-01-30"));
    assert_eq!(own.last_working_day, day("2027-01-29"));
    assert_eq!(own.send_by, day("2027-01-26"));
}
