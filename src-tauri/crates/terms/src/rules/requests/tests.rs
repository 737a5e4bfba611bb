//! Q1–Q3, Q5, Q6: who may ask, what counts, and the quota.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};

use super::{Life, Refusal, RequestOutcome, Validity, judge_all, quota};
use crate::rules::term::contract_year_on;
use crate::rules::term::tests::day;
use crate::{
    AmendmentFact, ContactFact, ContractFacts, Date, Edition, Environment, RequestChannel,
    RequestFact,
};

fn at(local: &str) -> DateTime<Utc> {
    let naive = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
    Edition::shipped()
        .time_zone()
        .from_local_datetime(&naive)
        .earliest()
        .unwrap()
        .to_utc()
}

fn contact(email: &str, from: &str, to: Option<&str>) -> ContactFact {
    ContactFact {
        name: "Eva Musterfrau".into(),
        email: email.into(),
        phone: "+49 30 0000".into(),
        valid_from: day(from),
        valid_to: to.map(day),
    }
}

/// Active since 2026-04-01, with one contact from the order on.
fn facts(level: &str) -> ContractFacts {
    ContractFacts {
        received_on: Some(day("2026-03-02")),
        contacts: vec![contact("eva@muster.example", "2026-03-02", None)],
        ..ContractFacts::draft(level, 12)
    }
}

fn life() -> Life {
    Life {
        activates_on: Some(day("2026-04-01")),
        ends_on: None,
    }
}

fn request(received: &str) -> RequestFact {
    RequestFact {
        id: 1,
        received_at: at(received),
        channel: RequestChannel::Email,
        from_email: "eva@muster.example".into(),
        environment: Environment::Production,
        impact_reported: "critical".into(),
        impact_override_reason: None,
        answered_at: None,
        recorded_on: day("2026-06-05"),
    }
}

fn judge(mut facts: ContractFacts, request: RequestFact, life: Life) -> RequestOutcome {
    facts.requests = vec![request];
    judge_all(&facts, Edition::shipped(), life)
        .unwrap()
        .remove(0)
}

fn refusal(outcome: &RequestOutcome) -> Option<Refusal> {
    outcome.validity.refusal()
}

#[test]
fn q1_a_current_contact_by_mail_is_valid_in_any_case() {
    let mut shouted = request("2026-06-05 16:00");
    shouted.from_email = "EVA@Muster.example".into();
    let outcome = judge(facts("standard"), shouted, life());
    assert_eq!(outcome.validity, Validity::Valid);
    assert_eq!(
        outcome.due.map(|due| due.to_utc()),
        Some(at("2026-06-08 12:00"))
    );
    assert_eq!((outcome.contract_year, outcome.place), (Some(1), Some(1)));
}

#[test]
fn q1_others_are_recorded_without_clock_and_quota() {
    let mut stranger = request("2026-06-05 16:00");
    stranger.from_email = "someone@muster.example".into();
    let outcome = judge(facts("standard"), stranger, life());
    assert_eq!(refusal(&outcome), Some(Refusal::NotAContact));
    assert_eq!((outcome.due, outcome.place), (None, None));
    let mut portal = request("2026-06-05 16:00");
    portal.channel = RequestChannel::Portal;
    let outcome = judge(facts("premium"), portal, life());
    assert_eq!(refusal(&outcome), Some(Refusal::Channel));
}

#[test]
fn q1_a_former_contact_is_authorised_until_the_day_before_the_end() {
    let mut facts = facts("standard");
    facts.contacts = vec![
        contact("eva@muster.example", "2026-03-02", Some("2026-06-05")),
        contact("jan@muster.example", "2026-06-05", None),
    ];
    let of = |email: &str, received: &str| {
        let mut fact = request(received);
        fact.from_email = email.into();
        refusal(&judge(facts.clone(), fact, life()))
    };
    assert_eq!(of("eva@muster.example", "2026-06-04 23:59"), None);
    let not = Some(Refusal::NotAContact);
    assert_eq!(of("eva@muster.example", "2026-06-05 00:00"), not);
    assert_eq!(of("jan@muster.example", "2026-06-04 23:59"), not);
    assert_eq!(of("jan@muster.example", "2026-06-05 00:00"), None);
}

#[test]
fn q1_the_contacts_first_named_count_however_late_they_were_entered() {
    let mut facts = facts("standard");
    facts.contacts = vec![contact("eva@muster.example", "2026-11-24", None)];
    let outcome = judge(facts, request("2026-06-05 16:00"), life());
    assert_eq!(outcome.validity, Validity::Valid);
}

#[test]
fn o5_nothing_counts_before_the_activation_and_after_the_last_day() {
    let ended = Life {
        ends_on: Some(day("2027-03-31")),
        ..life()
    };
    for (received, expected) in [
        ("2026-03-31 23:59", Some(Refusal::NotActive)),
        ("2026-04-01 00:00", None),
        ("2027-03-31 23:59", None),
        ("2027-04-01 00:00", Some(Refusal::NotActive)),
    ] {
        let outcome = judge(facts("standard"), request(received), ended);
        assert_eq!(refusal(&outcome), expected, "{received}");
        assert_eq!(outcome.contract_year.is_none(), expected.is_some());
    }
}

#[test]
fn q2_calls_count_at_premium_critical_inside_the_window() {
    let call = |level: &str, impact: &str, received: &str| {
        let mut fact = request(received);
        fact.channel = RequestChannel::Phone;
        fact.impact_reported = impact.into();
        refusal(&judge(facts(level), fact, life()))
    };
    let refused = Some(Refusal::Channel);
    assert_eq!(call("premium", "critical", "2026-06-05 08:00"), None);
    assert_eq!(call("premium", "critical", "2026-06-05 17:59"), None);
    assert_eq!(call("premium", "critical", "2026-06-05 07:59"), refused);
    assert_eq!(call("premium", "critical", "2026-06-05 18:00"), refused);
    // Corpus Christi, and a Saturday.
    assert_eq!(call("premium", "critical", "2026-06-04 10:00"), refused);
    assert_eq!(call("premium", "critical", "2026-06-06 10:00"), refused);
    assert_eq!(call("premium", "medium", "2026-06-05 10:00"), refused);
    assert_eq!(call("standard", "critical", "2026-06-05 10:00"), refused);
    assert_eq!(call("basic", "critical", "2026-06-05 10:00"), refused);
}

#[test]
fn q3_test_systems_count_low_unless_there_is_a_reason() {
    let mut fact = request("2026-06-05 16:00");
    fact.environment = Environment::Test;
    let outcome = judge(facts("standard"), fact.clone(), life());
    assert_eq!(
        (outcome.impact.as_str(), outcome.response_hours),
        ("low", Some(12))
    );
    fact.impact_override_reason = Some("rehearsal of the migration".into());
    let outcome = judge(facts("standard"), fact, life());
    assert_eq!(
        (outcome.impact.as_str(), outcome.response_hours),
        ("critical", Some(4))
    );
}

#[test]
fn q5_the_answer_at_the_due_moment_is_in_time_and_basic_is_never_late() {
    let answered = |level: &str, answer: &str| {
        let mut fact = request("2026-06-05 16:00");
        fact.answered_at = Some(at(answer));
        judge(facts(level), fact, life()).in_time
    };
    assert_eq!(answered("standard", "2026-06-08 12:00"), Some(true));
    assert_eq!(answered("standard", "2026-06-08 12:01"), Some(false));
    assert_eq!(answered("basic", "2026-12-24 12:00"), None);
    let open = judge(facts("standard"), request("2026-06-05 16:00"), life());
    assert_eq!(open.in_time, None);
}

/// `count` valid requests, one a day from `first` on.
fn daily(first: Date, count: u64) -> Vec<RequestFact> {
    (0..count)
        .map(|at_day| {
            let on = first + chrono::Days::new(at_day);
            let mut fact = request(&format!("{on} 10:00"));
            fact.id = i64::try_from(at_day).unwrap() + 1;
            fact
        })
        .collect()
}

#[test]
fn q6_the_request_after_the_last_of_the_year_is_marked_and_never_blocked() {
    let mut facts = facts("basic");
    facts.requests = daily(day("2027-03-25"), 8);
    let outcomes = judge_all(&facts, Edition::shipped(), life()).unwrap();
    let marks: Vec<_> = outcomes
        .iter()
        .map(|outcome| (outcome.contract_year, outcome.place, outcome.over_quota))
        .collect();
    let first_year = |place| (Some(1), Some(place), place > 5);
    assert_eq!(
        marks,
        [
            first_year(1),
            first_year(2),
            first_year(3),
            first_year(4),
            first_year(5),
            first_year(6),
            first_year(7),
            // Nothing carries over into the second contract year.
            (Some(2), Some(1), false),
        ]
    );
}

#[test]
fn q6_contract_years_run_inside_a_longer_term() {
    let mut facts = facts("basic");
    facts.term_months = 24;
    facts.requests = daily(day("2027-03-31"), 2);
    let years: Vec<_> = judge_all(&facts, Edition::shipped(), life())
        .unwrap()
        .iter()
        .map(|outcome| outcome.contract_year)
        .collect();
    assert_eq!(years, [Some(1), Some(2)]);
}

#[test]
fn q6_places_follow_the_receipt_not_the_recording() {
    let mut facts = facts("basic");
    facts.requests = daily(day("2026-05-04"), 6);
    facts.requests.reverse();
    let outcomes = judge_all(&facts, Edition::shipped(), life()).unwrap();
    assert_eq!(outcomes[0].place, Some(6));
    assert!(outcomes[0].over_quota && !outcomes[5].over_quota);
}

#[test]
fn l3_an_upgrade_gives_the_new_maximum_less_what_is_used() {
    let mut facts = facts("basic");
    facts.requests = daily(day("2026-05-04"), 7);
    facts.amendments = vec![AmendmentFact {
        effective_on: day("2026-05-10"),
        from_level: "basic".into(),
        to_level: "standard".into(),
        recorded_on: day("2026-05-09"),
    }];
    let outcomes = judge_all(&facts, Edition::shipped(), life()).unwrap();
    assert!(outcomes[5].over_quota, "at basic, the sixth is over");
    assert!(!outcomes[6].over_quota, "from the upgrade on it is not");
    assert_eq!(outcomes[5].due, None);
    assert!(outcomes[6].due.is_some());
    let year = contract_year_on(day("2026-04-01"), day("2026-05-10")).unwrap();
    let found = quota(
        &facts,
        Edition::shipped(),
        life(),
        year,
        25,
        day("2026-05-10"),
    );
    assert_eq!((found.used, found.left, found.over), (7, 18, 0));
}

#[test]
fn q6_the_forecast_carries_on_evenly_after_thirty_days() {
    let mut facts = facts("standard");
    facts.requests = daily(day("2026-04-01"), 10);
    let year = contract_year_on(day("2026-04-01"), day("2026-04-01")).unwrap();
    let forecast =
        |today: &str| quota(&facts, Edition::shipped(), life(), year, 25, day(today)).forecast;
    assert_eq!(forecast("2026-04-29"), None);
    // 10 in 73 of 365 days.
    assert_eq!(forecast("2026-06-12"), Some(50));
    assert_eq!(forecast("2027-03-31"), Some(10));
}
