//! Drafts of e-mails as files (RFC 5322, MIME): opened by a mail program, looked over and sent by a
//! person there. `X-Unsent: 1` tells the program that it is a draft. Same draft, same bytes: no
//! date, no message id, one fixed boundary.
//!
//! Nothing that is handed in can become a header of its own: control characters are left out, and
//! whatever is not plain ASCII is encoded (RFC 2047, RFC 2231). Never: sending, reading mails
//! (that is [`crate::mail`]), what a mail says.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

mod address;
mod header;
mod text;

pub use address::address;

/// Neither quoted-printable nor base64 can hold `=_`, so that no content ends a part early.
const BOUNDARY: &str = "=_Termkeeper_part";

/// Characters on a line of base64.
const BASE64_LINE: usize = 76;

/// Somebody a mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Name, may be empty.
    pub name: String,
    /// Mail address; one that no mail program would take ([`address`]) is left out of the draft.
    pub address: String,
}

/// A file that goes with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// File name.
    pub name: String,
    /// `application/pdf`.
    pub media_type: &'static str,
    /// Content.
    pub bytes: Vec<u8>,
}

/// A mail that is not sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Language of the text: `de`.
    pub language: String,
    /// Who it goes to.
    pub to: Vec<Person>,
    /// Subject.
    pub subject: String,
    /// Text; its lines are the paragraphs, however long.
    pub text: String,
    /// Files that go with it.
    pub attachments: Vec<Attachment>,
}

/// The file of a draft.
pub fn write(draft: &Draft) -> Vec<u8> {
    let mut out = Vec::new();
    let mut line = |text: &str| {
        out.extend_from_slice(text.as_bytes());
        out.extend_from_slice(b"\r\n");
    };
    line("X-Unsent: 1");
    line("MIME-Version: 1.0");
    if let Some(to) = header::recipients("To", &draft.to) {
        line(&to);
    }
    line(&header::words("Subject", &draft.subject));
    line(&header::parameters(
        "Content-Language",
        &header::token(&draft.language, "en"),
        &[],
    ));
    line(&header::parameters(
        "Content-Type",
        "multipart/mixed",
        &[("boundary", BOUNDARY)],
    ));
    line("");
    line(&format!("--{BOUNDARY}"));
    line("Content-Type: text/plain; charset=utf-8");
    line("Content-Transfer-Encoding: quoted-printable");
    line("");
    line(&text::quoted_printable(&draft.text));
    for attachment in &draft.attachments {
        line(&format!("--{BOUNDARY}"));
        line(&header::media_type(attachment.media_type, &attachment.name));
        line(&header::parameters(
            "Content-Disposition",
            "attachment",
            &[("filename", &attachment.name)],
        ));
        line("Content-Transfer-Encoding: base64");
        line("");
        let encoded = STANDARD.encode(&attachment.bytes);
        let mut rest = encoded.as_str();
        while !rest.is_empty() {
            // Base64 is ASCII: every place is the start of a character.
            let (piece, further) = rest.split_at(BASE64_LINE.min(rest.len()));
            line(piece);
            rest = further;
        }
    }
    line(&format!("--{BOUNDARY}--"));
    out
}
