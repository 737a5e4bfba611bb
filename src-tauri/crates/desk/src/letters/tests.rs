//! Letters from a real register: each kind says what happened, names the end and why, and is the
//! same twice.

use terms::{Channel, ExtraordinaryFact, Party};
use words::Language;

use super::{Letter, LetterKind, activation, notice, notice_before_recording, notice_to_answer};
use crate::Code;
use crate::contracts::{ContractChanges, NewContract, edit};
use crate::letterhead::Letterhead;
use crate::notices::{self, NewNotice};
use crate::summary::sample::{
    Desk, created, day, desk, holds, lacks, letterhead, on, ordered, read, texts,
};

fn received(on: &str, channel: Channel) -> NewNotice {
    NewNotice {
        received_on: day(on),
        party: Party::Client,
        channel,
        named_end: None,
        sender: Some("Özgür Musterer, Geschäftsführung".into()),
        extraordinary: None,
        received_time: None,
        document: None,
    }
}

fn record(desk: &mut Desk, input: &NewNotice, today: &str) {
    notices::record(&mut desk.register, "SV-0147", input, &on(today)).unwrap();
}

fn answer(desk: &Desk, today: &str) -> Letter {
    let case = read(desk, today);
    let at = notice_to_answer(&case).unwrap();
    notice(&case, at, &letterhead(), None, &on(today)).unwrap()
}

/// The letter about one notice, received and recorded on a day.
#[track_caller]
fn check(input: &NewNotice, kind: LetterKind, wanted: &[&str]) {
    let mut desk = desk();
    created(&mut desk, ordered());
    let today = input.received_on.to_string();
    let case = read(&desk, &today);
    let (fact, outcome) = notices::preview(&case, input, &on(&today)).unwrap();
    let before =
        notice_before_recording(&case, &fact, &outcome, &letterhead(), None, &on(&today)).unwrap();
    record(&mut desk, input, &today);
    let letter = answer(&desk, &today);
    assert_eq!(before.preview(), letter.preview(), "as it was shown before");
    assert_eq!(letter.kind, kind);
    assert_eq!(letter.pages(), 1, "{}", texts(letter.paper()));
    assert!(letter.paper().title.contains("SV-0147"));
    holds(&spaced(&letter), wanted);
}

/// All words of a letter with single blanks between them.
fn spaced(letter: &Letter) -> String {
    let text = texts(letter.paper());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn n5_a_notice_on_time_is_confirmed_with_its_end_and_reason() {
    check(
        &received("2026-11-20", Channel::Letter),
        LetterKind::NoticeConfirmed,
        &[
            "Ihre Kündigung zum 22. Februar 2027",
            "am 20.11.2026 per Brief bei uns eingegangen",
            "Guten Tag Özgür Musterer,",
            "endet mit Ablauf des 22. Februar 2027",
            "Freitag, rechtzeitig",
            "spätestens 60 Kalendertage vor der Verlängerung am 23.02.2027",
            "Der 25.12.2026 ist ein Feiertag (1. Weihnachtstag)",
            "Vertragsbedingungen, Abs. 2 Satz 2; § 127 Abs. 2 BGB",
            "Erika Muster",
            "Seite 1 von 1",
        ],
    );
}

#[test]
fn n5_a_notice_on_the_last_day_says_so() {
    check(
        &received("2026-12-25", Channel::HandedOver),
        LetterKind::NoticeConfirmed,
        &[
            "Freitag, am letzten Tag",
            "ging am 25.12.2026 ein, dem letzten Tag",
            "persönlich",
        ],
    );
}

#[test]
fn n5_a_late_notice_names_the_day_that_was_missed_and_the_later_end() {
    check(
        &received("2026-12-26", Channel::Fax),
        LetterKind::NoticeLate,
        &[
            "Der Vertrag endet am 22. Februar 2028",
            "Für ein Ende am 22.02.2027 hätte sie spätestens am 25.12.2026 eingehen müssen",
            "Kündigung war möglich bis",
            "Samstag, verspätet",
            "nach dem 25.12.2026",
        ],
    );
}

#[test]
fn n4_the_signed_copy_is_asked_for_after_an_e_mail() {
    for channel in [Channel::Email, Channel::Portal] {
        check(
            &received("2026-11-20", channel),
            LetterKind::SignedCopy,
            &[
                "bitte senden Sie uns das Original",
                "endet mit Ablauf des 22. Februar 2027",
                "Original bis",
                "bis zum 25.12.2026 die unterschriebene Fassung",
            ],
        );
    }
    check(
        &received("2026-12-26", Channel::Email),
        LetterKind::SignedCopy,
        &["verlängert sich deshalb noch einmal", "22. Februar 2028"],
    );
}

#[test]
fn n4_a_notice_by_telephone_ends_nothing_and_the_letter_says_what_would() {
    check(
        &received("2026-11-20", Channel::Phone),
        LetterKind::NoticeWithoutEffect,
        &[
            "Ihre Kündigung am Telefon",
            "läuft weiter",
            "spätestens am 25.12.2026",
            "22. Februar 2027",
        ],
    );
}

#[test]
fn n6_an_extraordinary_termination_is_confirmed_with_its_reason() {
    let important = NewNotice {
        extraordinary: Some(ExtraordinaryFact {
            ends_on: day("2026-11-30"),
            reason: "Betriebsaufgabe".into(),
        }),
        ..received("2026-11-20", Channel::Letter)
    };
    check(
        &important,
        LetterKind::NoticeConfirmed,
        &[
            "Ihre außerordentliche Kündigung zum 30. November 2026",
            "Betriebsaufgabe",
            "§ 314 BGB",
        ],
    );
}

#[test]
fn n3_our_own_notice_names_the_end_whatever_way_it_was_announced() {
    for channel in [Channel::Letter, Channel::Email, Channel::Phone] {
        let own = NewNotice {
            party: Party::Contractor,
            sender: None,
            ..received("2026-11-20", channel)
        };
        check(
            &own,
            LetterKind::OwnNotice,
            &[
                "Kündigung Ihres Supportvertrags zum 22. Februar 2027",
                "Guten Tag,",
                "dem letzten Tag der 1. Laufzeit",
                "Eingang bei Ihnen bis",
                "spätestens am 25.12.2026 bei Ihnen",
            ],
        );
    }
}

#[test]
fn n6_a_further_notice_and_a_withdrawn_one() {
    let mut desk = desk();
    created(&mut desk, ordered());
    record(
        &mut desk,
        &received("2026-11-20", Channel::Letter),
        "2026-11-20",
    );
    record(
        &mut desk,
        &received("2026-11-23", Channel::Fax),
        "2026-11-23",
    );
    let case = read(&desk, "2026-11-24");
    assert_eq!(notice_to_answer(&case), Some(0));
    let second = notice(&case, 1, &letterhead(), None, &on("2026-11-24")).unwrap();
    assert_eq!(second.kind, LetterKind::SecondNotice);
    holds(
        &spaced(&second),
        &["aus der Kündigung vom 20.11.2026", "22. Februar 2027"],
    );
    notices::withdraw(
        &mut desk.register,
        "SV-0147",
        0,
        day("2026-11-24"),
        &on("2026-11-24"),
    )
    .unwrap();
    let case = read(&desk, "2026-11-24");
    let withdrawn = notice(&case, 0, &letterhead(), None, &on("2026-11-24")).unwrap();
    assert_eq!(withdrawn.kind, LetterKind::Withdrawn);
    holds(
        &spaced(&withdrawn),
        &[
            "Vereinbarung vom 24.11.2026",
            "endet aus einer anderen Kündigung mit Ablauf des 22. Februar 2027",
        ],
    );
    assert_eq!(
        notice_to_answer(&case),
        Some(1),
        "now the second one counts"
    );
}

#[test]
fn o2_the_letter_of_a_wish_says_until_when_it_can_be_changed() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let case = read(&desk, "2026-01-21");
    let letter = activation(&case, &letterhead(), None, &on("2026-01-21")).unwrap();
    assert_eq!(letter.pages(), 1);
    holds(
        &spaced(&letter),
        &[
            "Ihr Supportvertrag beginnt am 23. Februar 2026",
            "Guten Tag Änne Musterfrau,",
            "vielen Dank für Ihren Auftrag vom 12.01.2026",
            "zu Ihrem Wunschtermin, Montag, 23. Februar 2026",
            "Servicelevel Premium mit einer Laufzeit von 12 Monaten",
            "22.02.2027",
            "23.02.2027",
            "25.12.2026",
            "Benannt sind Änne Musterfrau und Jörg Platzhalter.",
            "Eine weitere Person",
            "Bis zum 22.02.2026 können Sie den Aktivierungstag noch ändern",
            "bis zum 12.04.2026",
            "Anlage: Vertragsübersicht, 2 Seiten",
        ],
    );
    let case = read(&desk, "2026-11-24");
    let english = activation(&case, &letterhead(), Some(Language::En), &on("2026-11-24")).unwrap();
    let text = spaced(&english);
    holds(
        &text,
        &[
            "has run since 23 February 2026",
            "Dear Änne Musterfrau,",
            "25 Dec 2026",
        ],
    );
    lacks(&text, &["change the activation day"]);
}

#[test]
fn o2_without_a_wish_the_letter_says_that_the_default_day_holds() {
    let mut desk = desk();
    let bare = NewContract {
        activation_requested_on: None,
        contacts: Vec::new(),
        owner: None,
        ..ordered()
    };
    created(&mut desk, bare);
    let case = read(&desk, "2026-01-13");
    let letter = activation(&case, &letterhead(), None, &on("2026-01-13")).unwrap();
    holds(
        &spaced(&letter),
        &[
            "30 Tage nach dem Auftrag: Mittwoch, 11. Februar 2026",
            "Guten Tag,",
            "Bitte benennen Sie bis zum 17.01.2026 mindestens eine Person",
        ],
    );
}

#[test]
fn drafts_and_withdrawn_orders_have_no_activation_letter() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let changes = ContractChanges {
        withdrawn_on: Some(Some(day("2026-01-20"))),
        ..ContractChanges::default()
    };
    edit(&mut desk.register, "SV-0147", changes, &on("2026-01-20")).unwrap();
    let case = read(&desk, "2026-01-20");
    let problem = activation(&case, &letterhead(), None, &on("2026-01-20")).unwrap_err();
    assert_eq!(problem.code, Code::StateConflict);
    let problem = notice(&case, 0, &letterhead(), None, &on("2026-01-20")).unwrap_err();
    assert_eq!(problem.code, Code::NotFound);
}

#[test]
fn f4_letters_are_the_same_twice_and_stand_an_empty_company() {
    let mut desk = desk();
    created(&mut desk, ordered());
    record(
        &mut desk,
        &received("2026-11-20", Channel::Letter),
        "2026-11-20",
    );
    let first = answer(&desk, "2026-11-24").pdf().unwrap();
    assert_eq!(first, answer(&desk, "2026-11-24").pdf().unwrap());
    let case = read(&desk, "2026-11-24");
    let bare = notice(&case, 0, &Letterhead::default(), None, &on("2026-11-24")).unwrap();
    assert!(!bare.pdf().unwrap().is_empty());
}
