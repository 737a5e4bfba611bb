//! Drafts of mails as somebody else reads them, and as they lie in the file.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use documents::eml::{Attachment, Draft, Person, write};
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;

fn person(name: &str, address: &str) -> Person {
    Person {
        name: name.to_owned(),
        address: address.to_owned(),
    }
}

fn draft() -> Draft {
    Draft {
        language: "de".to_owned(),
        to: vec![
            person("Eva Größ-Übermuster", "eva@müller.example"),
            person("Muster, Max", "max@muster.example"),
            person("", "post@muster.example"),
        ],
        subject: "Vertragsübersicht V-2026-0001 – Müller & Söhne Musterbau GmbH".to_owned(),
        text: "Guten Tag Eva Größ,\n\nim Anhang = die Übersicht. \n".to_owned()
            + &"lang ".repeat(60),
        attachments: vec![Attachment {
            name: "Vertragsübersicht V-2026-0001 Müller & Söhne Musterbau GmbH.pdf".to_owned(),
            media_type: "application/pdf",
            bytes: (0..=255).cycle().take(5_000).collect(),
        }],
    }
}

/// Headers before the first empty line, unfolded.
fn headers(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let head = text.split("\r\n\r\n").next().unwrap().to_owned();
    head.replace("\r\n ", " ")
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

fn names(bytes: &[u8]) -> Vec<String> {
    headers(bytes)
        .iter()
        .map(|line| line.split(':').next().unwrap().to_owned())
        .collect()
}

const HEADERS: [&str; 6] = [
    "X-Unsent",
    "MIME-Version",
    "To",
    "Subject",
    "Content-Language",
    "Content-Type",
];

#[test]
fn a_draft_says_all_that_was_handed_in() {
    let draft = draft();
    let bytes = write(&draft);
    assert_eq!(names(&bytes), HEADERS);
    assert!(bytes.is_ascii());
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some(draft.subject.as_str()));
    let to: Vec<(Option<&str>, Option<&str>)> = read
        .to()
        .unwrap()
        .iter()
        .map(|person| (person.name(), person.address()))
        .collect();
    assert_eq!(
        to,
        [
            (
                Some("Eva Größ-Übermuster"),
                Some("eva@xn--mller-kva.example")
            ),
            (Some("Muster, Max"), Some("max@muster.example")),
            (None, Some("post@muster.example")),
        ]
    );
    assert_eq!(
        read.body_text(0).unwrap().replace("\r\n", "\n").trim_end(),
        draft.text.trim_end()
    );
    let attachment = read.attachment(0).unwrap();
    assert_eq!(
        attachment.attachment_name(),
        Some(draft.attachments[0].name.as_str())
    );
    assert_eq!(attachment.contents(), draft.attachments[0].bytes);
    assert_eq!(write(&draft), bytes, "the same draft gives the same bytes");
}

#[test]
fn no_line_is_long_and_every_line_ends_as_in_a_mail() {
    let mut draft = draft();
    draft.subject = "Ü".repeat(300);
    draft.to[0].name = "株".repeat(200);
    draft.attachments[0].name = format!("{}.pdf", "ö".repeat(150));
    draft.text = "ß".repeat(10_000);
    let bytes = write(&draft);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 78, "{}: {line}", line.len());
    }
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some(draft.subject.as_str()));
    assert_eq!(
        read.to().unwrap().first().unwrap().name(),
        Some(draft.to[0].name.as_str())
    );
    assert_eq!(
        read.attachment(0).unwrap().attachment_name(),
        Some(draft.attachments[0].name.as_str())
    );
    assert_eq!(read.body_text(0).unwrap().trim_end(), draft.text);
}

#[test]
fn f3_no_text_becomes_a_header() {
    for hostile in [
        "x\r\nBcc: victim@muster.example",
        "x\nBcc: victim@muster.example",
        "x\rBcc: victim@muster.example",
        "x\r\n\r\n<script>",
        "x\u{85}Bcc: victim@muster.example",
        "x\u{2028}Bcc: victim@muster.example",
        "=?UTF-8?Q?x=0D=0ABcc:_victim?=",
        "\" <victim@muster.example>, \"",
        "x\"; filename=\"evil.exe",
        "x\0y",
        "--=_Termkeeper_part--",
        "\\\" <victim@muster.example>",
    ] {
        let mut draft = draft();
        draft.subject = hostile.to_owned();
        draft.language = hostile.to_owned();
        draft.text = hostile.to_owned();
        draft.attachments[0].name = hostile.to_owned();
        draft.to = vec![
            person(hostile, "eva@muster.example"),
            person("Eva", &format!("{hostile}@muster.example")),
            person("Eva", &format!("eva@{hostile}")),
        ];
        let bytes = write(&draft);
        assert_eq!(names(&bytes), HEADERS, "{hostile:?}");
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert!(read.bcc().is_none(), "{hostile:?}");
        assert_eq!(read.attachment_count(), 1, "{hostile:?}");
        let to: Vec<&str> = read
            .to()
            .unwrap()
            .iter()
            .filter_map(|person| person.address())
            .collect();
        assert!(to.contains(&"eva@muster.example"), "{hostile:?}: {to:?}");
        assert!(
            !to.contains(&"victim@muster.example"),
            "{hostile:?}: {to:?}"
        );
    }
}

#[test]
fn nobody_to_write_to_is_no_empty_header() {
    let mut draft = draft();
    draft.to = vec![person("Jörg", "jörg@muster.example")];
    let bytes = write(&draft);
    assert!(!names(&bytes).contains(&"To".to_owned()));
}

proptest! {
    #[test]
    fn f3_any_text_stays_what_it_is(
        subject in "\\PC{1,300}",
        name in "\\PC{1,200}",
        file in "\\PC{1,120}",
        text in "[^\\r\\p{Cc}]{1,500}",
    ) {
        let mut draft = draft();
        draft.subject = subject.trim().to_owned();
        draft.to = vec![person(name.trim(), "eva@muster.example")];
        draft.attachments[0].name = file.trim().to_owned();
        draft.text = text;
        let bytes = write(&draft);
        prop_assert_eq!(names(&bytes), HEADERS);
        let read = MessageParser::default().parse(&bytes).unwrap();
        prop_assert_eq!(read.subject().unwrap_or_default(), &draft.subject);
        let body = read.body_text(0).unwrap();
        prop_assert_eq!(body.trim_end(), draft.text.trim_end());
    }
}
