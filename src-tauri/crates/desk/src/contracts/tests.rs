//! Contracts through a real register: what is refused, that nothing is stored then, and what
//! stands afterwards.

use chrono::{TimeZone, Utc};
use terms::{ActivationFact, Channel, Date, Environment, Party, SolutionFact, State};

use super::{ContactInput, ContractCase, ContractChanges, NewContract, create, edit, read};
use crate::customers::{self, NewCustomer};
use crate::notices::{self, NewNotice};
use crate::problem::{Code, Problem};
use crate::{Now, history};
use store::{Access, Register};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 3, 2, 9, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, day("2026-03-02")).unwrap();
    let customer = NewCustomer {
        number: Some("K-0001".into()),
        ..NewCustomer::named("Müller & Söhne GmbH")
    };
    customers::create(&mut register, customer, &on("2026-03-02")).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

fn ordered() -> NewContract {
    NewContract {
        number: Some("V-1".into()),
        received_on: Some(day("2026-03-02")),
        contacts: vec![eva()],
        ..NewContract::draft("K-0001", "standard")
    }
}

fn eva() -> ContactInput {
    ContactInput {
        name: "Eva Groß".into(),
        email: "eva@mueller.example".into(),
        phone: "+49 661 1234".into(),
    }
}

fn contact(email: &str) -> ContactInput {
    ContactInput {
        email: email.into(),
        ..eva()
    }
}

fn created(desk: &mut Desk, input: NewContract) -> Result<ContractCase, Problem> {
    create(&mut desk.register, input, &on("2026-03-02")).map(|done| done.value)
}

fn edited(desk: &mut Desk, today: &str, changes: ContractChanges) -> Result<ContractCase, Problem> {
    edit(&mut desk.register, "V-1", changes, &on(today)).map(|done| done.value)
}

fn refused<T: std::fmt::Debug>(result: Result<T, Problem>, code: Code) -> Problem {
    let problem = result.unwrap_err();
    assert_eq!(problem.code, code, "{problem:?}");
    problem
}

#[test]
fn o1_day_91_is_refused_with_the_range_and_nothing_is_stored() {
    let mut desk = desk();
    for (wish, allowed) in [
        ("2026-03-02", false),
        ("2026-03-03", true),
        ("2026-05-31", true),
        ("2026-06-01", false),
    ] {
        let input = NewContract {
            number: None,
            activation_requested_on: Some(day(wish)),
            ..ordered()
        };
        let result = created(&mut desk, input);
        if allowed {
            assert_eq!(result.unwrap().schedule.activates_on, Some(day(wish)));
        } else {
            let problem = refused(result, Code::ActivationOutOfWindow);
            assert_eq!(problem.day("earliest"), Some(day("2026-03-03")));
            assert_eq!(problem.day("latest"), Some(day("2026-05-31")));
        }
    }
    assert_eq!(desk.register.counts().unwrap().contracts, 2);
}

#[test]
fn c1_fourth_contact_doubled_email_and_last_contact() {
    let mut desk = desk();
    let four = ["a@x.example", "b@x.example", "c@x.example", "d@x.example"]
        .map(contact)
        .to_vec();
    refused(
        created(
            &mut desk,
            NewContract {
                contacts: four,
                ..ordered()
            },
        ),
        Code::TooManyContacts,
    );
    let twice = vec![contact("eva@x.example"), contact("EVA@X.example")];
    let problem = refused(
        created(
            &mut desk,
            NewContract {
                contacts: twice,
                ..ordered()
            },
        ),
        Code::DuplicateEmail,
    );
    assert_eq!(problem.field(), Some("contacts[1].email"));
    created(&mut desk, ordered()).unwrap();
    let none = ContractChanges {
        contacts: Some(vec![]),
        ..ContractChanges::default()
    };
    refused(edited(&mut desk, "2026-05-05", none), Code::LastContact);
    let other = ContractChanges {
        contacts: Some(vec![contact("neu@x.example")]),
        ..ContractChanges::default()
    };
    let case = edited(&mut desk, "2026-05-05", other).unwrap();
    let contacts = &case.contract.facts.contacts;
    assert_eq!(contacts.len(), 2, "replacing keeps history");
    assert_eq!(contacts.first().unwrap().valid_to, Some(day("2026-05-05")));
    assert_eq!(contacts.last().unwrap().valid_from, day("2026-05-05"));
}

#[test]
fn t1_l1_l2_refusals_name_the_rule() {
    let mut desk = desk();
    for (months, code) in [
        (11, Code::TermTooShort),
        (0, Code::TermTooShort),
        (601, Code::OutOfRange),
    ] {
        refused(
            created(
                &mut desk,
                NewContract {
                    term_months: months,
                    ..ordered()
                },
            ),
            code,
        );
    }
    let system = |version: &str, satellites| SolutionFact {
        solution: "openitcockpit".into(),
        version: Some(version.into()),
        environment: Environment::Production,
        satellites: Some(satellites),
    };
    let with = |solutions| NewContract {
        solutions,
        ..ordered()
    };
    refused(
        created(&mut desk, with(vec![system("2.9", 1)])),
        Code::UnsupportedVersion,
    );
    let problem = refused(
        created(&mut desk, with(vec![system("4.8", 6)])),
        Code::TooManySatellites,
    );
    assert_eq!(problem.text("level_needed"), Some("premium"));
    let problem = refused(
        created(&mut desk, with(vec![system("4.8", 11)])),
        Code::TooManySatellites,
    );
    assert_eq!(problem.text("level_needed"), None);
    refused(
        created(
            &mut desk,
            NewContract {
                level: "gold".into(),
                ..ordered()
            },
        ),
        Code::UnknownLevel,
    );
    created(&mut desk, with(vec![system("4.8", 5)])).unwrap();
}

#[test]
fn o2_o4_the_wish_may_change_before_a_and_needs_a_reason_after() {
    let mut desk = desk();
    created(&mut desk, ordered()).unwrap();
    let wish = |on: &str| ContractChanges {
        activation_requested_on: Some(Some(day(on))),
        ..ContractChanges::default()
    };
    let case = edited(&mut desk, "2026-03-31", wish("2026-04-15")).unwrap();
    assert_eq!(
        case.contract.facts.activation,
        ActivationFact::Requested {
            on: day("2026-04-15")
        }
    );
    let problem = refused(
        edited(&mut desk, "2026-04-15", wish("2026-04-20")),
        Code::ActivationFixed,
    );
    assert_eq!(problem.day("activates_on"), Some(day("2026-04-15")));
    let corrected = ContractChanges {
        reason: Some("Zahlendreher".into()),
        ..wish("2026-04-20")
    };
    let case = edited(&mut desk, "2026-04-15", corrected).unwrap();
    assert_eq!(case.schedule.activates_on, Some(day("2026-04-20")));
    let entries = history::of_contract(&desk.register, "V-1").unwrap();
    assert_eq!(
        entries.last().unwrap().reason.as_deref(),
        Some("Zahlendreher")
    );
}

#[test]
fn l3_upgrade_any_day_downgrade_at_a_renewal_declared_in_time() {
    let mut desk = desk();
    created(&mut desk, ordered()).unwrap();
    let to = |level: &str, on: &str| ContractChanges {
        level: Some(level.into()),
        effective_on: Some(day(on)),
        ..ContractChanges::default()
    };
    let without_day = ContractChanges {
        level: Some("premium".into()),
        ..ContractChanges::default()
    };
    refused(
        edited(&mut desk, "2026-06-20", without_day),
        Code::MissingField,
    );
    let case = edited(&mut desk, "2026-06-20", to("premium", "2026-07-01")).unwrap();
    assert_eq!(case.schedule.level, "standard");
    assert_eq!(
        read(&desk.register, "V-1", &on("2026-07-01"))
            .unwrap()
            .schedule
            .level,
        "premium"
    );
    let problem = refused(
        edited(&mut desk, "2026-08-01", to("basic", "2026-09-01")),
        Code::AmendmentNotAllowed,
    );
    assert_eq!(problem.day("possible_on"), Some(day("2027-04-01")));
    assert_eq!(problem.day("declare_by"), Some(day("2027-01-31")));
    refused(
        edited(&mut desk, "2027-02-01", to("basic", "2027-04-01")),
        Code::AmendmentNotAllowed,
    );
    edited(&mut desk, "2027-01-31", to("basic", "2027-04-01")).unwrap();
}

#[test]
fn n5_n6_notice_withdrawal_and_undo() {
    let mut desk = desk();
    created(&mut desk, ordered()).unwrap();
    let notice = NewNotice {
        received_on: day("2027-01-31"),
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
        received_time: None,
        document: None,
    };
    let recorded = notices::record(&mut desk.register, "V-1", &notice, &on("2027-01-31")).unwrap();
    assert_eq!(recorded.value.case.schedule.state, State::Terminating);
    assert_eq!(
        recorded.value.case.schedule.ends_on,
        Some(day("2027-03-31"))
    );
    notices::withdraw(
        &mut desk.register,
        "V-1",
        0,
        day("2027-02-05"),
        &on("2027-02-05"),
    )
    .unwrap();
    let state = |desk: &Desk| {
        read(&desk.register, "V-1", &on("2027-02-05"))
            .unwrap()
            .schedule
            .state
    };
    assert_eq!(state(&desk), State::Active);
    history::undo(&mut desk.register, &on("2027-02-05")).unwrap();
    assert_eq!(state(&desk), State::Terminating);
    let undone = history::undo(&mut desk.register, &on("2027-02-05"))
        .unwrap()
        .value;
    assert_eq!(
        (undone.contract.as_deref(), undone.action),
        (Some("V-1"), store::Action::Notice)
    );
    assert_eq!(state(&desk), State::Active);
    history::redo(&mut desk.register, &on("2027-02-05")).unwrap();
    assert_eq!(state(&desk), State::Terminating);
}

#[test]
fn a_draft_is_ordered_later_and_an_order_can_be_withdrawn_before_a() {
    let mut desk = desk();
    created(
        &mut desk,
        NewContract {
            received_on: None,
            ..ordered()
        },
    )
    .unwrap();
    let order = ContractChanges {
        received_on: Some(Some(day("2026-03-10"))),
        ..ContractChanges::default()
    };
    assert_eq!(
        edited(&mut desk, "2026-03-10", order)
            .unwrap()
            .schedule
            .state,
        State::Ordered
    );
    let withdraw = |on: &str| ContractChanges {
        withdrawn_on: Some(Some(day(on))),
        ..ContractChanges::default()
    };
    refused(
        edited(&mut desk, "2026-04-09", withdraw("2026-04-08")),
        Code::StateConflict,
    );
    assert_eq!(
        edited(&mut desk, "2026-04-08", withdraw("2026-04-08"))
            .unwrap()
            .schedule
            .state,
        State::Withdrawn
    );
}
