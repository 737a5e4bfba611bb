//! Mail files as the beginning of a request, down to the mail that is kept with it.

use std::path::PathBuf;

use words::{Language, Words};

use super::read;
use crate::problem::Code;
use crate::request_page::{self, mail_of};
use crate::requests::tests::{Desk, at, desk};
use crate::views::request_form::RequestOpen;
use crate::views::requests::{RequestNumber, RequestTone};
use crate::{Now, evidence};

const WORDS: Words = Words::of(Language::En);

fn now() -> Now {
    Now::at(at("2026-06-05 16:10"), None, "Erika Muster")
}

fn file(desk: &Desk, name: &str, text: &str) -> PathBuf {
    let path = desk.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

const MAIL: &str = "Received: by helpdesk.anbieter.example; Fri, 5 Jun 2026 16:00:04 +0200\r\n\
    From: Eva <EVA@musterhaus.example>\r\n\
    Subject: =?utf-8?Q?St=C3=B6rung?=\r\n\
    Date: Fri, 5 Jun 2026 15:59:51 +0200\r\n\r\nGuten Tag";

#[test]
fn q1_a_mail_finds_the_contract_of_its_sender_and_is_kept_with_the_request() {
    let mut desk = desk("standard");
    let path = file(&desk, "Störung.eml", MAIL);
    let said = read(&desk.register, &path, &now(), WORDS).unwrap();
    assert_eq!(
        (said.subject.as_str(), said.time.as_str()),
        ("Störung", "16:00")
    );
    assert_eq!(said.contracts.len(), 1);
    let opening = request_page::open(
        &desk.register,
        &RequestOpen { contract: None },
        &now(),
        WORDS,
    )
    .unwrap();
    let draft = crate::views::request_form::RequestDraft {
        contract: said.contracts.first().unwrap().number.clone(),
        from_email: said.from_email,
        subject: said.subject,
        day: said.day,
        time: said.time,
        impact: "critical".into(),
        mail: Some(said.mail),
        ..opening.draft
    };
    let id = request_page::record(&mut desk.register, &draft, Some(&path), &now(), WORDS)
        .unwrap()
        .value
        .id;
    let kept = mail_of(&desk.register, &RequestNumber { id }, &now()).unwrap();
    evidence::verify(desk.register.path(), &kept).unwrap();
    // Another mail in the same place is not taken for it.
    file(&desk, "Störung.eml", "From: a@b.example\r\n\r\n");
    let problem =
        request_page::record(&mut desk.register, &draft, Some(&path), &now(), WORDS).unwrap_err();
    assert_eq!(problem.text("reason"), Some("mail_gone"));
    let gone = request_page::record(&mut desk.register, &draft, None, &now(), WORDS).unwrap_err();
    assert_eq!(gone.code, Code::StateConflict);
}

#[test]
fn q1_a_stranger_has_no_contract_and_a_false_date_is_not_believed() {
    let desk = desk("standard");
    let text = "From: stranger@elsewhere.example\r\nAuto-Submitted: auto-replied\r\n\
        Date: Mon, 7 Jun 2032 10:00:00 +0200\r\n\r\n";
    let path = file(&desk, "a.eml", text);
    let said = read(&desk.register, &path, &now(), WORDS).unwrap();
    assert!(said.contracts.is_empty());
    assert_eq!(said.time, "16:10");
    let warned = said
        .remarks
        .iter()
        .filter(|remark| remark.tone == RequestTone::Warn)
        .count();
    assert_eq!(warned, 3, "{:?}", said.remarks);
}

#[test]
fn what_is_no_mail_is_refused_in_words() {
    let desk = desk("standard");
    for (name, text, reason) in [
        ("a.eml", "just a note", "mail_no_headers"),
        ("b.eml", "Subject: x\r\n\r\n", "mail_no_sender"),
    ] {
        let path = file(&desk, name, text);
        let problem = read(&desk.register, &path, &now(), WORDS).unwrap_err();
        assert_eq!(problem.text("reason"), Some(reason));
        let shown = crate::describe::problem(&problem, WORDS);
        assert!(shown.remedy.is_some(), "{shown:?}");
    }
    let folder = read(&desk.register, desk.folder.path(), &now(), WORDS).unwrap_err();
    assert_eq!(folder.code, Code::InvalidValue);
    let missing = desk.folder.path().join("c.eml");
    assert_eq!(
        read(&desk.register, &missing, &now(), WORDS)
            .unwrap_err()
            .code,
        Code::Io
    );
}

#[test]
fn a_long_subject_is_cut_and_shows_it() {
    let desk = desk("standard");
    let text = format!("From: a@b.example\r\nSubject: {}\r\n\r\n", "ä ".repeat(400));
    let path = file(&desk, "a.eml", &text);
    let said = read(&desk.register, &path, &now(), WORDS).unwrap();
    assert_eq!(said.subject.chars().count(), 300);
    assert!(said.subject.ends_with('…'));
}
