//! The life of a contract, its deadlines, its reasons and the range in which they hold.

use proptest::prelude::*;

use super::{DeadlineKind, Finding, Schedule, State, Subject};
use crate::rules::requests::Quota;
use crate::rules::term::tests::{any_day, day};
use crate::{
    ActivationFact, AmendmentFact, Channel, ContactFact, ContractFacts, Date, Edition, NoticeFact,
    Party, plus_days,
};

fn ordered(received_on: Date, months: u32) -> ContractFacts {
    ContractFacts {
        received_on: Some(received_on),
        ..ContractFacts::draft("standard", months)
    }
}

fn by_letter(received_on: Date) -> NoticeFact {
    NoticeFact {
        received_on,
        party: Party::Client,
        channel: Channel::Letter,
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

fn on(facts: &ContractFacts, today: &str) -> Schedule {
    Schedule::of(facts, Edition::shipped(), day(today)).unwrap()
}

#[test]
fn life_from_draft_to_ended() {
    assert_eq!(
        on(&ContractFacts::draft("basic", 12), "2026-03-02").state,
        State::Draft
    );
    let mut facts = ordered(day("2026-03-02"), 12);
    assert_eq!(on(&facts, "2026-03-31").state, State::Ordered);
    assert_eq!(on(&facts, "2026-04-01").state, State::Active);
    assert_eq!(on(&facts, "2036-04-01").state, State::Active);
    facts.notices.push(by_letter(day("2027-01-31")));
    assert_eq!(on(&facts, "2027-03-31").state, State::Terminating);
    assert_eq!(on(&facts, "2027-04-01").state, State::Ended);
    assert_eq!(on(&facts, "2040-01-01").period.map(|p| p.ordinal), Some(1));
    facts.withdrawn_on = Some(day("2026-03-10"));
    assert_eq!(on(&facts, "2026-03-12").state, State::Withdrawn);
}

#[test]
fn o2_default_and_wish() {
    let mut facts = ordered(day("2026-03-02"), 12);
    assert_eq!(
        on(&facts, "2026-03-02").activates_on,
        Some(day("2026-04-01"))
    );
    facts.activation = ActivationFact::Requested {
        on: day("2026-04-15"),
    };
    assert_eq!(
        on(&facts, "2026-03-02").activates_on,
        Some(day("2026-04-15"))
    );
    facts.received_on = None;
    assert_eq!(
        on(&facts, "2026-03-02").activates_on,
        None,
        "a draft has no activation day"
    );
}

#[test]
fn o6_imported_is_a_finding() {
    let mut facts = ContractFacts::draft("basic", 12);
    facts.imported = true;
    facts.activation = ActivationFact::Imported {
        on: day("2019-02-28"),
    };
    let schedule = on(&facts, "2026-03-02");
    assert_eq!(
        schedule.findings,
        [Finding::Imported, Finding::ContactsMissing]
    );
    assert_eq!(schedule.state, State::Active);
    assert_eq!(schedule.period.map(|p| p.ordinal), Some(8));
}

#[test]
fn n7_quota_of_a_terminating_contract_and_deadlines_of_the_others() {
    let kinds = |facts: &ContractFacts, today: &str| {
        on(facts, today)
            .deadlines
            .iter()
            .map(|d| (d.kind, d.date.to_string()))
            .collect::<Vec<_>>()
    };
    let mut facts = ordered(day("2026-03-02"), 12);
    assert_eq!(
        kinds(&facts, "2026-03-02"),
        [
            (DeadlineKind::ContactsDue, "2026-03-07".into()),
            (DeadlineKind::ActivationWish, "2026-03-31".into()),
            (DeadlineKind::CancelBy, "2027-01-31".into()),
            (DeadlineKind::Renewal, "2027-04-01".into()),
        ]
    );
    facts.contacts.push(ContactFact {
        name: "Eva Groß".into(),
        email: "eva@mueller.example".into(),
        phone: "+49 661 1234".into(),
        valid_from: day("2026-03-02"),
        valid_to: None,
    });
    assert_eq!(
        kinds(&facts, "2027-02-01"),
        [
            (DeadlineKind::QuotaLapse, "2027-03-31".into()),
            (DeadlineKind::ConsultingLapse, "2027-03-31".into()),
            (DeadlineKind::Renewal, "2027-04-01".into()),
            (DeadlineKind::CancelBy, "2028-02-01".into()),
        ]
        .into_iter()
        .sorted_by_day()
    );
    let mut notice = by_letter(day("2027-01-15"));
    notice.channel = Channel::Email;
    facts.notices.push(notice);
    assert_eq!(
        kinds(&facts, "2027-02-01")
            .iter()
            .map(|(kind, _)| *kind)
            .collect::<Vec<_>>(),
        [
            DeadlineKind::SignedCopy,
            DeadlineKind::QuotaLapse,
            DeadlineKind::ConsultingLapse
        ]
    );
    assert!(kinds(&facts, "2027-04-01").is_empty());
}

/// Keeps the expectation readable in the order of kinds.
trait SortedByDay: Iterator<Item = (DeadlineKind, String)> + Sized {
    fn sorted_by_day(self) -> Vec<(DeadlineKind, String)> {
        let mut all: Vec<_> = self.collect();
        all.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        all
    }
}
impl<I: Iterator<Item = (DeadlineKind, String)>> SortedByDay for I {}

#[test]
fn l3_level_of_the_day() {
    let mut facts = ordered(day("2026-03-02"), 12);
    facts.amendments.push(AmendmentFact {
        effective_on: day("2026-07-01"),
        from_level: "standard".into(),
        to_level: "premium".into(),
        recorded_on: day("2026-06-20"),
    });
    assert_eq!(on(&facts, "2026-06-30").level, "standard");
    assert_eq!(on(&facts, "2026-07-01").level, "premium");
}

fn any_facts() -> impl Strategy<Value = (ContractFacts, Date)> {
    (
        any_day(),
        12u32..=36,
        0i64..=90,
        prop::option::of(0i64..2_000),
        0i64..3_000,
        0u8..4,
    )
        .prop_map(|(received_on, months, wish, notice, later, shape)| {
            let mut facts = ordered(received_on, months);
            if wish > 0 {
                let on = plus_days(received_on, wish).unwrap();
                facts.activation = match shape {
                    0 => ActivationFact::Imported { on },
                    1 => ActivationFact::Corrected {
                        on,
                        reason: "typing error".into(),
                    },
                    _ => ActivationFact::Requested { on },
                };
            }
            facts
                .notices
                .extend(notice.map(|days| by_letter(plus_days(received_on, days).unwrap())));
            (facts, plus_days(received_on, later).unwrap())
        })
}

proptest! {
    /// Every date explains itself: the last step of its reason is the date.
    #[test]
    fn x_every_reason_ends_with_its_date((facts, today) in any_facts()) {
        let edition = Edition::shipped();
        let schedule = Schedule::of(&facts, edition, today).unwrap();
        let period = schedule.period.unwrap();
        let window = schedule.activation_window.unwrap();
        let contacts = schedule.contacts_due.unwrap();
        let mut dates = vec![
            (Subject::EarliestActivation, window.earliest),
            (Subject::DefaultActivation, window.default),
            (Subject::LatestActivation, window.latest),
            (Subject::Activation, schedule.activates_on.unwrap()),
            (Subject::ContactsDue, contacts.due),
            (Subject::ContactsOverdue, contacts.overdue_from),
            (Subject::LastDay, period.last_day),
            (Subject::RenewsOn, period.renews_on),
            (Subject::NoticeBy, period.notice_by),
            (Subject::CancelBy, schedule.cancellable.unwrap().notice_by),
        ];
        dates.extend(schedule.deadlines.iter().map(|d| (Subject::Deadline(d.kind), d.date)));
        dates.extend(schedule.ends_on.map(|end| (Subject::EndsOn, end)));
        for (subject, date) in dates {
            let why = schedule.why(subject, &facts, edition).unwrap();
            prop_assert_eq!(why.day(), Some(date), "{:?}", subject);
        }
    }

    /// Within the range it names, a schedule reads the same; index columns rely on it.
    #[test]
    fn x_a_schedule_holds_over_its_range((facts, today) in any_facts(), step in 0i64..400) {
        let edition = Edition::shipped();
        let here = Schedule::of(&facts, edition, today).unwrap();
        prop_assert!(here.holds_from <= today);
        let until = here.holds_until.unwrap_or(crate::LAST_DAY);
        prop_assert!(until > today);
        for other in [plus_days(today, step).unwrap(), plus_days(today, -step).unwrap(), here.holds_from.max(day("1900-01-01")), until.pred_opt().unwrap()] {
            if here.holds_from <= other && other < until {
                let there = Schedule::of(&facts, edition, other).unwrap();
                // The forecast alone grows with every day; no index is built over it.
                let quota = there.quota.map(|quota| Quota { forecast: here.quota.and_then(|quota| quota.forecast), ..quota });
                let same = Schedule { today, quota, holds_from: here.holds_from, holds_until: here.holds_until, ..there.clone() };
                prop_assert_eq!(&same, &here);
                prop_assert_eq!((there.holds_from, there.holds_until), (here.holds_from, here.holds_until));
            }
        }
    }
}
