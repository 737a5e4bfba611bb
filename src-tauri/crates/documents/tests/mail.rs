//! Heads of mails as programs write them, as nobody should write them, and as somebody might who
//! means harm. The files are in `mail/`.

#![expect(clippy::expect_used, reason = "a test may fail")]

use std::io::{self, Read};

use chrono::{DateTime, Utc};
use documents::mail::{MOST_BYTES, MailHead, MailProblem, MomentSource, read_head};
use proptest::prelude::*;

fn read(name: &str) -> Result<MailHead, MailProblem> {
    let path = format!("{}/tests/mail/{name}", env!("CARGO_MANIFEST_DIR"));
    read_head(std::fs::File::open(path).expect("the file is there"))
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

#[test]
fn a_mail_tells_sender_subject_and_delivery() {
    let head = read("plain.eml").expect("a mail");
    assert_eq!(head.from_email, "Eva.Mueller@Musterhaus.example");
    assert_eq!(head.from_name.as_deref(), Some("Eva Müller"));
    assert_eq!(
        head.subject.as_deref(),
        Some("Produktion steht: Störung nach Neustart, mehrere Benutzer betroffen")
    );
    assert_eq!(head.delivered_at, Some(at("2026-06-05T14:00:04Z")));
    assert_eq!(head.dated_at, Some(at("2026-06-05T13:59:51Z")));
    assert!(!head.is_automatic);
}

#[test]
fn subjects_and_senders_in_one_line_of_plain_text() {
    for (name, from, subject) in [
        (
            "iso-8859-1.eml",
            "joerg@musterhaus.example",
            "Rückfrage zur Überwachung",
        ),
        (
            "raw-latin-1.eml",
            "joerg@musterhaus.example",
            "Größe der Datenbank",
        ),
        (
            "mailbox-line.eml",
            "eva@musterhaus.example",
            "folded over lines",
        ),
        ("sender-only.eml", "portal@musterhaus.example", "Ticket"),
    ] {
        let head = read(name).expect(name);
        assert_eq!(head.from_email, from, "{name}");
        assert_eq!(head.subject.as_deref(), Some(subject), "{name}");
    }
}

#[test]
fn the_moment_of_receipt_is_the_servers_else_the_senders_and_never_in_the_future() {
    let now = at("2026-11-24T10:00:00Z");
    for (name, moment, source) in [
        ("plain.eml", "2026-06-05T14:00:04Z", MomentSource::Delivery),
        ("iso-8859-1.eml", "2026-06-01T06:59:00Z", MomentSource::Date),
        (
            "future-date.eml",
            "2026-11-24T10:00:00Z",
            MomentSource::Handover,
        ),
        (
            "sender-only.eml",
            "2026-11-24T10:00:00Z",
            MomentSource::Handover,
        ),
    ] {
        let head = read(name).expect(name);
        assert_eq!(head.received_at(now), (at(moment), source), "{name}");
    }
    // A server's clock may be wrong as well; then the sender's counts if it can be true.
    let head = read("plain.eml").expect("a mail");
    let between = at("2026-06-05T14:00:00Z");
    assert_eq!(
        head.received_at(between),
        (at("2026-06-05T13:59:51Z"), MomentSource::Date)
    );
}

#[test]
fn an_absence_note_is_noticed() {
    assert!(read("absence-note.eml").expect("a mail").is_automatic);
}

#[test]
fn what_is_no_mail_is_refused() {
    assert!(matches!(
        read("no-headers.eml"),
        Err(MailProblem::NoHeaders)
    ));
    assert!(matches!(read("no-sender.eml"), Err(MailProblem::NoSender)));
    for bytes in [
        &b""[..],
        b"\r\n\r\n",
        b"\0\0\0",
        b"%PDF-1.7\nFrom",
        b"PK\x03\x04",
        b"a:b",
    ] {
        assert!(
            matches!(read_head(bytes), Err(MailProblem::NoHeaders)),
            "{bytes:?}"
        );
    }
}

/// Gives its text, then the same filling for ever, and counts what was taken.
struct Endless<'a> {
    text: &'a [u8],
    filling: &'a [u8],
    given: u64,
}

impl Read for Endless<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.text.is_empty() {
            self.text = self.filling;
        }
        let count = self.text.read(buffer)?;
        self.given += count as u64;
        Ok(count)
    }
}

#[test]
fn a_mail_of_thirty_megabytes_costs_its_head_alone() {
    let mut mail = Endless {
        text: b"From: eva@musterhaus.example\r\nSubject: large\r\n\r\n",
        filling: b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n",
        given: 0,
    };
    let head = read_head(&mut mail).expect("a mail");
    assert_eq!(head.subject.as_deref(), Some("large"));
    assert!(mail.given <= 8 * 1024, "{}", mail.given);
}

#[test]
fn a_head_without_end_is_cut() {
    let mut mail = Endless {
        text: b"From: eva@musterhaus.example\r\n",
        filling: b"X-Filling: (((((((((((((((=?utf-8?B?=?utf-8?Q?\r\n",
        given: 0,
    };
    assert!(read_head(&mut mail).is_ok());
    assert!(mail.given <= MOST_BYTES, "{}", mail.given);
    let mut line = Endless {
        text: b"From: ",
        filling: b"\"<((,;:",
        given: 0,
    };
    assert!(read_head(&mut line).is_err());
    assert!(line.given <= MOST_BYTES, "{}", line.given);
    let deep = ["\"<((,;:", "(((((((", "=?utf-8?Q?", "a@b, ", "<<<<", ";;;;"];
    for field in ["From: ", "Received: ", "Subject: ", "Date: "] {
        for filling in deep {
            let mail = format!("{field}{}\r\nTo: x\r\n\r\n", filling.repeat(20_000));
            let _ = read_head(mail.as_bytes());
        }
    }
}

/// Pieces that heads are made of, and pieces that break parsers.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        "From: ",
        "Sender: ",
        "Subject: ",
        "Date: ",
        "Received: ",
        "\r\n",
        "\n",
        "\r",
        " ",
        "\t",
        "=?utf-8?Q?",
        "=?iso-8859-1?B?",
        "?=",
        "=C3",
        "<",
        ">",
        "@",
        "eva@musterhaus.example",
        "(",
        ")",
        "\"",
        ";",
        ":",
        ",",
        "Fri, 5 Jun 2026 16:00:00 +0200",
        "99 Foo 99999 99:99:99 -9999",
        "Auto-Submitted: no",
        "\u{feff}",
        "boundary=",
        "multipart/mixed",
    ];
    prop_oneof![
        4 => proptest::sample::select(known.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..12),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_bytes_break_the_reading(pieces in proptest::collection::vec(piece(), 0..60)) {
        let bytes = pieces.concat();
        if let Ok(head) = read_head(bytes.as_slice()) {
            prop_assert!(head.from_email.contains('@'));
            prop_assert!(!head.from_email.chars().any(|c| c.is_control() || c.is_whitespace()));
            for text in head.subject.iter().chain(&head.from_name) {
                prop_assert!(!text.is_empty() && !text.chars().any(char::is_control));
            }
            let now = at("2026-11-24T10:00:00Z");
            prop_assert!(head.received_at(now).0 <= now);
        }
    }

    #[test]
    fn any_subject_comes_back(subject in "[ -~äöüßÄÖÜ€]{1,60}") {
        use std::fmt::Write as _;
        let mut encoded = String::new();
        for byte in subject.bytes() {
            let _ = write!(encoded, "={byte:02X}");
        }
        let mail = format!("From: a@b.example\r\nSubject: =?UTF-8?Q?{encoded}?=\r\n\r\n");
        let head = read_head(mail.as_bytes()).expect("a mail");
        let words: Vec<&str> = subject.split_whitespace().collect();
        let expected = (!words.is_empty()).then(|| words.join(" "));
        prop_assert_eq!(head.subject, expected);
    }
}
