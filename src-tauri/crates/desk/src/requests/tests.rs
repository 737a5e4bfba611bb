//! Support requests through a real register: what counts, what is marked and never blocked, what
//! is refused, and that nothing is stored then.

use chrono::{DateTime, TimeZone, Utc};
use store::{Access, Register, RequestId, RequestQuery, RequestState};
use terms::rules::requests::{Refusal, Validity};
use terms::{Date, Edition, Environment, RequestChannel};

use super::{
    AnswerInput, CalculatorInput, NewRequest, RequestCase, add, all, answer, calculate, history,
    list, preview, read,
};
use crate::contracts::{self, ContactInput, ContractChanges, NewContract};
use crate::customers::{self, NewCustomer};
use crate::history as changes;
use crate::problem::{Code, Problem};
use crate::{Now, Touched};

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 6, 5, 13, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

/// A local time in the zone of the terms.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    let zone = Edition::shipped().time_zone();
    zone.from_local_datetime(&local)
        .earliest()
        .unwrap()
        .to_utc()
}

pub(crate) struct Desk {
    pub(crate) register: Register,
    pub(crate) folder: tempfile::TempDir,
}

/// `V-1` at `level`, active since 1 January 2026, with Eva as its contact.
pub(crate) fn desk(level: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let now = on("2026-01-01");
    let mut register = Register::open(&path, Access::Create, now.today).unwrap();
    let customer = NewCustomer {
        number: Some("K-1".into()),
        ..NewCustomer::named("Musterhaus GmbH")
    };
    customers::create(&mut register, customer, &now).unwrap();
    let contract = NewContract {
        number: Some("V-1".into()),
        imported_active_since: Some(day("2026-01-01")),
        contacts: vec![contact("Eva Groß", "eva@musterhaus.example")],
        ..NewContract::draft("K-1", level)
    };
    contracts::create(&mut register, contract, &now).unwrap();
    Desk { register, folder }
}

fn contact(name: &str, email: &str) -> ContactInput {
    ContactInput {
        name: name.into(),
        email: email.into(),
        phone: "+49 661 1234".into(),
    }
}

pub(crate) fn mail(received: &str) -> NewRequest {
    NewRequest {
        contract: "V-1".into(),
        received_at: at(received),
        impact: "critical".into(),
        from_email: "Eva@Musterhaus.example".into(),
        channel: RequestChannel::Email,
        environment: Environment::Production,
        impact_override_reason: None,
        subject: Some("Störung".into()),
        automatic_at: None,
        mail: None,
    }
}

impl Desk {
    pub(crate) fn add(&mut self, input: NewRequest) -> Result<RequestCase, Problem> {
        add(&mut self.register, input, &on("2026-06-05")).map(|done| done.value)
    }

    fn answer(&mut self, id: i64, moment: &str, automatic: bool) -> Result<RequestCase, Problem> {
        let input = AnswerInput {
            at: at(moment),
            automatic,
        };
        answer(&mut self.register, RequestId(id), input, &on("2026-06-08")).map(|done| done.value)
    }

    fn count(&self) -> usize {
        all(&self.register, &RequestQuery::at(at("2026-06-10 12:00")))
            .unwrap()
            .len()
    }
}

fn due(case: &RequestCase) -> Option<DateTime<Utc>> {
    case.outcome.due.map(|due| due.to_utc())
}

#[test]
fn q1_only_a_current_contact_by_mail_counts_and_everything_is_recorded() {
    let mut desk = desk("standard");
    let valid = desk.add(mail("2026-06-05 16:00")).unwrap();
    assert_eq!(valid.outcome.validity, Validity::Valid);
    let stranger = NewRequest {
        from_email: "ben@musterhaus.example".into(),
        ..mail("2026-06-05 16:05")
    };
    let portal = NewRequest {
        channel: RequestChannel::Portal,
        ..mail("2026-06-05 16:06")
    };
    for (input, refusal) in [
        (stranger, Refusal::NotAContact),
        (portal, Refusal::Channel),
        (mail("2025-12-31 12:00"), Refusal::NotActive),
    ] {
        let case = desk.add(input).unwrap();
        assert_eq!(case.outcome.validity, Validity::NotAuthorised(refusal));
        assert_eq!((due(&case), case.outcome.place), (None, None));
    }
    assert_eq!(desk.count(), 4);
    assert_eq!(valid.case.customer.number, "K-1");
}

#[test]
fn q1_a_former_contact_counts_up_to_the_last_day() {
    let mut desk = desk("standard");
    let changes = ContractChanges {
        contacts: Some(vec![contact("Ben Muster", "ben@musterhaus.example")]),
        ..ContractChanges::default()
    };
    contracts::edit(&mut desk.register, "V-1", changes, &on("2026-06-04")).unwrap();
    let before = desk.add(mail("2026-06-03 10:00")).unwrap();
    assert_eq!(before.outcome.validity, Validity::Valid);
    let after = desk.add(mail("2026-06-05 10:00")).unwrap();
    assert_eq!(
        after.outcome.validity,
        Validity::NotAuthorised(Refusal::NotAContact)
    );
}

#[test]
fn q2_a_call_counts_at_premium_when_critical_inside_the_window() {
    let call = |received: &str, impact: &str| NewRequest {
        channel: RequestChannel::Phone,
        impact: impact.into(),
        ..mail(received)
    };
    let mut premium = desk("premium");
    let refused = Validity::NotAuthorised(Refusal::Channel);
    for (input, expected) in [
        (call("2026-06-05 08:00", "critical"), Validity::Valid),
        (call("2026-06-05 18:00", "critical"), refused),
        (call("2026-06-05 10:00", "medium"), refused),
    ] {
        assert_eq!(premium.add(input).unwrap().outcome.validity, expected);
    }
    let mut standard = desk("standard");
    let case = standard.add(call("2026-06-05 10:00", "critical")).unwrap();
    assert_eq!(case.outcome.validity, refused);
}

#[test]
fn q3_test_systems_are_low_unless_a_reason_is_given() {
    let mut desk = desk("standard");
    let test = NewRequest {
        environment: Environment::Test,
        ..mail("2026-06-05 10:00")
    };
    let lowered = desk.add(test.clone()).unwrap();
    assert_eq!(lowered.outcome.impact, "low");
    assert_eq!(lowered.outcome.response_hours, Some(12));
    let kept = desk
        .add(NewRequest {
            impact_override_reason: Some("Abnahme am Montag".into()),
            ..test
        })
        .unwrap();
    assert_eq!(kept.outcome.impact, "critical");
    assert_eq!(kept.request.fact.impact_reported, "critical");
}

#[test]
fn q4_due_times_of_the_rule_book_hold_for_recorded_requests() {
    for (level, impact, received, expected) in [
        (
            "standard",
            "critical",
            "2026-06-05 16:00",
            "2026-06-08 12:00",
        ),
        (
            "premium",
            "critical",
            "2026-06-05 17:30",
            "2026-06-08 09:30",
        ),
        ("standard", "medium", "2026-06-03 16:00", "2026-06-05 16:00"),
        (
            "standard",
            "critical",
            "2026-06-01 17:00",
            "2026-06-02 13:00",
        ),
        ("premium", "medium", "2026-04-02 17:00", "2026-04-07 11:00"),
    ] {
        let mut desk = desk(level);
        let input = NewRequest {
            impact: impact.into(),
            ..mail(received)
        };
        let case = desk.add(input).unwrap();
        assert_eq!(due(&case), Some(at(expected)), "{level} {received}");
        assert!(case.why().is_some());
        let clock = case.clock().unwrap().unwrap();
        assert_eq!(clock.due.to_utc(), at(expected));
        let input = CalculatorInput {
            level: level.into(),
            impact: impact.into(),
            received_at: at(received),
            environment: Environment::Production,
            keeps_impact: false,
            answered_at: None,
        };
        let found = calculate(Edition::shipped(), &input).unwrap();
        assert_eq!(found.due, Some(clock), "the calculator agrees");
    }
}

#[test]
fn q5_a_response_at_the_due_moment_is_in_time_and_an_automatic_receipt_is_none() {
    let mut desk = desk("standard");
    let id = desk.add(mail("2026-06-05 16:00")).unwrap().request.id.0;
    let receipt = desk.answer(id, "2026-06-05 16:01", true).unwrap();
    assert_eq!(receipt.request.fact.answered_at, None);
    assert_eq!(receipt.outcome.in_time, None);
    assert_eq!(receipt.request.automatic_at, Some(at("2026-06-05 16:01")));
    let answered = desk.answer(id, "2026-06-08 12:00", false).unwrap();
    assert_eq!(answered.outcome.in_time, Some(true));
    let again = desk.answer(id, "2026-06-08 12:05", false).unwrap_err();
    assert_eq!(again.code, Code::StateConflict);
    let late = desk.add(mail("2026-06-05 16:00")).unwrap().request.id.0;
    let missed = desk.answer(late, "2026-06-08 12:01", false).unwrap();
    assert_eq!(missed.outcome.in_time, Some(false));
}

#[test]
fn q5_basic_owes_no_response_time_and_is_never_overdue() {
    let mut desk = desk("basic");
    let id = desk.add(mail("2026-06-05 16:00")).unwrap().request.id;
    let page = list(&desk.register, &RequestQuery::at(at("2030-01-01 12:00"))).unwrap();
    let row = page.rows.first().unwrap();
    assert_eq!(row.due, None);
    assert_eq!(
        row.state(at("2030-01-01 12:00")),
        RequestState::NoResponseOwed
    );
    let answered = desk.answer(id.0, "2026-06-20 12:00", false).unwrap();
    assert_eq!(answered.outcome.in_time, None);
    assert_eq!(answered.clock().unwrap(), None);
}

#[test]
fn q6_the_sixth_of_five_is_recorded_and_marked_and_the_next_year_begins_anew() {
    let mut desk = desk("basic");
    for at in 1..=6 {
        let case = desk.add(mail("2026-06-05 10:00")).unwrap();
        assert_eq!(case.outcome.place, Some(at));
        assert_eq!(case.outcome.over_quota, at > 5, "{at}");
    }
    let next = desk.add(mail("2027-01-04 10:00")).unwrap();
    assert_eq!(
        (next.outcome.contract_year, next.outcome.place),
        (Some(2), Some(1))
    );
    assert!(!next.outcome.over_quota);
}

#[test]
fn q6_a_request_recorded_late_moves_the_mark_to_the_last_received() {
    let mut desk = desk("basic");
    for _ in 0..5 {
        desk.add(mail("2026-06-05 10:00")).unwrap();
    }
    let earlier = desk.add(mail("2026-06-04 10:00")).unwrap();
    assert!(!earlier.outcome.over_quota);
    let last = read(&desk.register, RequestId(5), &on("2026-06-05")).unwrap();
    assert!(last.outcome.over_quota);
}

#[test]
fn what_cannot_be_true_is_refused_and_leaves_nothing_behind() {
    let mut desk = desk("standard");
    let refused = |input: NewRequest, code: Code, field: Option<&str>, desk: &mut Desk| {
        let problem = desk.add(input).unwrap_err();
        assert_eq!((problem.code, problem.field()), (code, field));
    };
    let base = || mail("2026-06-05 16:00");
    let impact = |impact: &str| NewRequest {
        impact: impact.into(),
        ..base()
    };
    refused(
        impact("urgent"),
        Code::UnknownImpact,
        Some("impact"),
        &mut desk,
    );
    let sender = NewRequest {
        from_email: "eva".into(),
        ..base()
    };
    refused(sender, Code::InvalidValue, Some("from_email"), &mut desk);
    let subject = NewRequest {
        subject: Some("x".repeat(301)),
        ..base()
    };
    refused(subject, Code::InvalidValue, Some("subject"), &mut desk);
    let contract = NewRequest {
        contract: "V-9".into(),
        ..base()
    };
    refused(contract, Code::NotFound, None, &mut desk);
    let receipt = NewRequest {
        automatic_at: Some(at("2026-06-05 15:59")),
        ..base()
    };
    refused(receipt, Code::InvalidValue, Some("automatic_at"), &mut desk);
    let distant = NewRequest {
        received_at: DateTime::<Utc>::MAX_UTC,
        ..base()
    };
    refused(distant, Code::OutOfRange, None, &mut desk);
    assert_eq!(desk.count(), 0);
    assert_eq!(desk.add(base()).unwrap().request.id, RequestId(1));
    let before = desk.answer(1, "2026-06-05 15:59", false).unwrap_err();
    assert_eq!(
        (before.code, before.field()),
        (Code::InvalidValue, Some("at"))
    );
    assert_eq!(
        desk.answer(7, "2026-06-08 12:00", false).unwrap_err().code,
        Code::NotFound
    );
    assert_eq!(history(&desk.register, RequestId(1)).unwrap().len(), 1);
}

#[test]
fn a_receipt_in_the_future_is_recorded_and_marked() {
    let mut desk = desk("standard");
    let case = desk.add(mail("2026-06-09 10:00")).unwrap();
    assert_eq!(case.warnings(&on("2026-06-05")), ["received_in_future"]);
    assert!(case.warnings(&on("2026-06-10")).is_empty());
}

#[test]
fn a_change_tells_what_it_touched_and_can_be_taken_back() {
    let mut desk = desk("standard");
    let now = on("2026-06-05");
    let done = add(&mut desk.register, mail("2026-06-05 16:00"), &now).unwrap();
    assert_eq!(
        done.touched,
        [Touched::Request(1), Touched::Contract("V-1".into())]
    );
    changes::undo(&mut desk.register, &now).unwrap();
    assert_eq!(desk.count(), 0);
    changes::redo(&mut desk.register, &now).unwrap();
    assert_eq!(desk.count(), 1);
}

#[test]
fn a_preview_says_the_same_and_stores_nothing() {
    let mut desk = desk("standard");
    let input = mail("2026-06-05 16:00");
    let seen = preview(&desk.register, &input, &on("2026-06-05")).unwrap();
    assert_eq!(desk.count(), 0);
    assert_eq!(seen.outcome, desk.add(input).unwrap().outcome);
}

#[test]
fn q4_the_calculator_refuses_what_no_terms_know() {
    let input = CalculatorInput {
        level: "gold".into(),
        impact: "critical".into(),
        received_at: at("2026-06-05 16:00"),
        environment: Environment::Production,
        keeps_impact: false,
        answered_at: None,
    };
    let edition = Edition::shipped();
    assert_eq!(
        calculate(edition, &input).unwrap_err().code,
        Code::UnknownLevel
    );
    let input = CalculatorInput {
        level: "standard".into(),
        answered_at: Some(at("2026-06-08 12:00")),
        ..input
    };
    let found = calculate(edition, &input).unwrap();
    assert_eq!(found.in_time, Some(true));
    assert_eq!(found.paused().num_hours(), 64);
    let test = CalculatorInput {
        environment: Environment::Test,
        ..input
    };
    assert_eq!(calculate(edition, &test).unwrap().impact, "low");
}
