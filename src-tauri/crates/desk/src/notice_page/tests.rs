//! What the form of a notice says in the cases beyond the plain one: on the last day, for an
//! important reason, our own, with a document.

use std::fs;

use super::reading::time_text;
use super::{attach, chosen, document_at, open, preview, record};
use crate::contract_page::tests::{Desk, ENGLISH, desk, on, typed};
use crate::views::notice::{
    NoticeDocumentInput, NoticeDraft, NoticePlace, NoticePreview, NoticeRow,
};
use crate::{Code, evidence};

/// Active from 1 January 2027 for 12 months; cancel by 2 November 2027.
fn active() -> Desk {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    desk
}

fn draft(desk: &Desk, today: &str) -> NoticeDraft {
    open(&desk.register, "SV-1", &on(today), ENGLISH)
        .unwrap()
        .draft
}

fn seen(desk: &Desk, draft: &NoticeDraft, today: &str) -> NoticePreview {
    preview(&desk.register, draft, &on(today), ENGLISH).unwrap()
}

fn row<'a>(preview: &'a NoticePreview, id: &str) -> Option<&'a NoticeRow> {
    preview.rows.iter().find(|row| row.id == id)
}

fn text(row: &NoticeRow) -> String {
    row.parts.iter().map(|part| part.text.as_str()).collect()
}

#[test]
fn n3_the_last_day_asks_for_time_and_proof() {
    let mut desk = active();
    let mut typed = draft(&desk, "2027-11-02");
    let boundary = seen(&desk, &typed, "2027-11-02");
    assert_eq!(boundary.verdict.as_ref().unwrap().id, "boundary");
    assert!(boundary.wants_time && boundary.can_record);
    assert!(text(row(&boundary, "proof").unwrap()).contains("Attach the receipt stamp"));
    typed.received_time = "25:00".into();
    let unreadable = seen(&desk, &typed, "2027-11-02");
    assert!(unreadable.received_time.problem.is_some() && !unreadable.can_record);
    typed.received_time = "10.42".into();
    let refused = record(&mut desk.register, &typed, None, &on("2027-11-02"), ENGLISH);
    refused.unwrap();
    let page = desk.page("2027-11-02");
    assert!(page.notices[0].received.contains("2 Nov 2027, 10:42"));
    let before = seen(&desk, &draft(&desk, "2027-11-01"), "2027-11-01");
    assert!(!before.wants_time);
}

#[test]
fn times_are_read_as_people_write_them() {
    for (typed, read) in [
        ("10:42", Some("10:42")),
        ("9.05 Uhr", Some("09:05")),
        ("1042", Some("10:42")),
        ("905", Some("09:05")),
        ("7", Some("07:00")),
        ("24:00", None),
        ("10:60", None),
        ("-1:00", None),
        ("ä:ö", None),
        ("äö", None),
        ("12345", None),
        ("", None),
    ] {
        assert_eq!(time_text(typed).as_deref(), read, "{typed}");
    }
}

#[test]
fn n6_an_extraordinary_termination_needs_a_day_and_a_reason() {
    let mut desk = active();
    let mut typed = draft(&desk, "2027-06-15");
    typed.is_extraordinary = true;
    assert!(seen(&desk, &typed, "2027-06-15").verdict.is_none());
    typed.extraordinary_end = "14.6.27".into();
    let early = seen(&desk, &typed, "2027-06-15");
    assert!(early.extraordinary_end.problem.is_some() && !early.can_record);
    typed.extraordinary_end = "30.6.27".into();
    let without = seen(&desk, &typed, "2027-06-15");
    assert_eq!(
        without.verdict.as_ref().unwrap().title,
        "For an important reason"
    );
    assert!(!without.can_record && without.neighbours.is_empty());
    let missing = record(&mut desk.register, &typed, None, &on("2027-06-15"), ENGLISH);
    assert_eq!(missing.unwrap_err().code, Code::MissingField);
    typed.reason = "No payment for six months".into();
    assert!(seen(&desk, &typed, "2027-06-15").can_record);
    record(&mut desk.register, &typed, None, &on("2027-06-15"), ENGLISH).unwrap();
    let page = desk.page("2027-06-15");
    assert_eq!(page.head.state.id, "terminating");
    assert_eq!(page.heroes[0].day.text, "30 Jun 2027");
    assert_eq!(desk.page("2027-07-01").head.state.id, "ended");
}

#[test]
fn n2_our_own_notice_says_when_to_send_it() {
    let desk = active();
    let mut typed = draft(&desk, "2027-10-01");
    assert!(row(&seen(&desk, &typed, "2027-10-01"), "own").is_none());
    typed.party = "contractor".into();
    let own = seen(&desk, &typed, "2027-10-01");
    let sending = row(&own, "own").unwrap();
    assert_eq!(
        text(sending),
        "Send by Wed, 27 Oct 2027, to be received by Mon, 1 Nov 2027; \
         last working day Tue, 2 Nov 2027."
    );
    let steps = &sending.why.as_ref().unwrap().steps;
    assert!(steps.iter().any(|step| step.rule == "N2"));
    let late = seen(&desk, &typed, "2027-10-29");
    assert!(text(row(&late, "own").unwrap()).contains("Take a courier"));
}

#[test]
fn n4_an_email_asks_for_the_signed_copy() {
    let desk = active();
    let mut typed = draft(&desk, "2027-10-01");
    typed.channel = "email".into();
    let seen = seen(&desk, &typed, "2027-10-01");
    let proof = row(&seen, "proof").unwrap();
    assert_eq!(proof.rule, "N4");
}

#[test]
fn n3_a_document_is_taken_in_when_the_notice_is_recorded() {
    let mut desk = active();
    let folder = tempfile::tempdir().unwrap();
    let scan = folder.path().join("stamp.pdf");
    fs::write(&scan, b"%PDF-1.7 stamp").unwrap();
    let mut typed = draft(&desk, "2027-11-02");
    typed.document = Some(chosen(&scan, ENGLISH).unwrap());
    let seen = seen(&desk, &typed, "2027-11-02");
    assert!(text(row(&seen, "proof").unwrap()).contains("document is attached"));
    let kept = evidence::folder(desk.register.path());
    assert!(!kept.exists(), "nothing is taken in before it is recorded");
    let unknown = record(&mut desk.register, &typed, None, &on("2027-11-02"), ENGLISH);
    assert_eq!(unknown.unwrap_err().code, Code::NotFound);
    fs::write(&scan, b"another").unwrap();
    let now = on("2027-11-02");
    let changed = record(&mut desk.register, &typed, Some(&scan), &now, ENGLISH).unwrap_err();
    assert_eq!(changed.text("reason"), Some("chosen_document_changed"));
    fs::write(&scan, b"%PDF-1.7 stamp").unwrap();
    let mut refused = typed.clone();
    refused.sender = "x".repeat(201);
    record(&mut desk.register, &refused, Some(&scan), &now, ENGLISH).unwrap_err();
    assert_eq!(fs::read_dir(&kept).unwrap().count(), 0);
    record(&mut desk.register, &typed, Some(&scan), &now, ENGLISH).unwrap();
    let page = desk.page("2027-11-02");
    let document = page.notices[0].document.as_ref().unwrap();
    assert_eq!(
        (document.name.as_str(), &document.trouble),
        ("stamp.pdf", &None)
    );
    let details = page.history.iter().flat_map(|row| &row.details);
    assert!(details.into_iter().any(|line| line.contains("SHA-256")));
    let place = NoticePlace {
        number: "SV-1".into(),
        at: 0,
    };
    let fact = document_at(&desk.register, &place, &now).unwrap();
    evidence::verify(desk.register.path(), &fact).unwrap();
    fs::remove_file(kept.join(&fact.sha256)).unwrap();
    let page = desk.page("2027-11-02");
    assert_eq!(
        page.notices[0]
            .document
            .as_ref()
            .unwrap()
            .trouble
            .as_deref(),
        Some("missing beside the register")
    );
}

#[test]
fn n3_a_document_can_be_attached_later() {
    let mut desk = active();
    let typed = draft(&desk, "2027-10-01");
    let now = on("2027-10-01");
    record(&mut desk.register, &typed, None, &now, ENGLISH).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let scan = folder.path().join("copy.png");
    fs::write(&scan, b"png").unwrap();
    let mut input = NoticeDocumentInput {
        number: "SV-1".into(),
        at: 1,
        document: chosen(&scan, ENGLISH).unwrap(),
    };
    let missing = attach(&mut desk.register, &input, Some(&scan), &now, ENGLISH).unwrap_err();
    assert_eq!(missing.code, Code::NotFound);
    input.at = 0;
    attach(&mut desk.register, &input, Some(&scan), &now, ENGLISH).unwrap();
    let page = desk.page("2027-10-01");
    assert_eq!(page.history[0].text, "Document attached");
    assert_eq!(page.notices[0].document.as_ref().unwrap().name, "copy.png");
}
