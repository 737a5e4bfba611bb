//! The head of an e-mail file (`.eml`): who sent it, when it arrived, what it is about.
//!
//! Here: reading at most [`MOST_BYTES`] up to the first blank line, so that a mail of 30 MB or a
//! bomb of nested parts costs no more than a short one. What never lives here: the body and its
//! parts, a clock, deciding whether the sender may ask for anything.

use std::io::Read;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use mail_parser::{HeaderName, HeaderValue, Message, MessageParser};

/// The most that is read of a file; a longer head is cut at the last whole line.
pub const MOST_BYTES: u64 = 256 * 1024;

/// The most that is looked at of one field: no parser has to cope with one of 256 KiB.
const FIELD_BYTES: usize = 4 * 1024;

/// The fields that tell a mail from any other file; the topmost one of each name counts.
const FIELDS_OF_A_MAIL: [&str; 9] = [
    "from",
    "sender",
    "to",
    "subject",
    "date",
    "received",
    "message-id",
    "mime-version",
    "return-path",
];

/// Fields that say that nobody wrote it.
const FIELDS_OF_MACHINES: [&str; 4] = [
    "auto-submitted",
    "x-autoreply",
    "x-autorespond",
    "precedence",
];

/// What the head of a mail says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailHead {
    /// Address of the sender, `name@company.example`.
    pub from_email: String,
    /// Name beside the address.
    pub from_name: Option<String>,
    /// Subject in plain text, on one line.
    pub subject: Option<String>,
    /// When the server that delivered it took it in: the topmost `Received` field.
    pub delivered_at: Option<DateTime<Utc>>,
    /// When its sender says that it was written: the `Date` field.
    pub dated_at: Option<DateTime<Utc>>,
    /// Whether a machine sent it by itself: an absence note, a report (RFC 3834).
    pub is_automatic: bool,
}

/// Where the moment of receipt comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentSource {
    /// The server that delivered it.
    Delivery,
    /// The sender, who may write what he likes.
    Date,
    /// Neither is there or believable: the moment the file was handed over.
    Handover,
}

/// Why a file cannot be taken as a mail.
#[derive(Debug, thiserror::Error)]
pub enum MailProblem {
    /// It could not be read.
    #[error("the file could not be read")]
    Unreadable(#[from] std::io::Error),
    /// It does not begin as a mail does.
    #[error("the file has no mail headers")]
    NoHeaders,
    /// It names nobody who sent it.
    #[error("the mail names no sender")]
    NoSender,
}

impl MailHead {
    /// The moment of receipt as far as it can be believed: delivery, else date, and never one
    /// after `handed_over_at`, for then a clock was wrong or somebody lies.
    pub fn received_at(&self, handed_over_at: DateTime<Utc>) -> (DateTime<Utc>, MomentSource) {
        [
            (self.delivered_at, MomentSource::Delivery),
            (self.dated_at, MomentSource::Date),
        ]
        .into_iter()
        .find_map(|(moment, source)| Some((moment.filter(|at| *at <= handed_over_at)?, source)))
        .unwrap_or((handed_over_at, MomentSource::Handover))
    }
}

/// Reads the head of a mail and nothing behind it.
///
/// ```
/// let mail = "From: Eva Muster <eva@musterhaus.example>\r\nSubject: =?utf-8?Q?St=C3=B6rung?=\r\n\r\nHallo";
/// let head = documents::mail::read_head(mail.as_bytes())?;
/// assert_eq!(head.from_email, "eva@musterhaus.example");
/// assert_eq!(head.subject.as_deref(), Some("Störung"));
/// # Ok::<(), documents::mail::MailProblem>(())
/// ```
pub fn read_head(input: impl Read) -> Result<MailHead, MailProblem> {
    let head = fields_that_count(&head_text(input)?)?;
    let parser = MessageParser::new()
        .header_address(HeaderName::From)
        .header_address(HeaderName::Sender)
        .header_text(HeaderName::Subject)
        .header_date(HeaderName::Date)
        .header_received(HeaderName::Received)
        .default_header_raw();
    let message = parser
        .parse_headers(head.as_bytes())
        .ok_or(MailProblem::NoHeaders)?;
    let (from_email, from_name) = sender(&message).ok_or(MailProblem::NoSender)?;
    Ok(MailHead {
        from_email,
        from_name,
        subject: message.subject().and_then(one_line),
        delivered_at: first(&message, &HeaderName::Received)
            .and_then(HeaderValue::as_received)
            .and_then(|received| moment(received.date.as_ref()?)),
        dated_at: first(&message, &HeaderName::Date)
            .and_then(HeaderValue::as_datetime)
            .and_then(moment),
        is_automatic: is_automatic(&message),
    })
}

/// Everything up to the first blank line, without a mark or an mbox line in front.
fn head_text(input: impl Read) -> Result<String, MailProblem> {
    let mut bytes = Vec::new();
    let mut input = input.take(MOST_BYTES);
    let mut chunk = [0_u8; 8 * 1024];
    // Each byte is looked at once, however small the pieces are that come.
    let mut looked_at = 0;
    let end = loop {
        if let Some(end) = blank_line(&bytes, looked_at) {
            break end;
        }
        looked_at = bytes.len().saturating_sub(2);
        match input.read(&mut chunk) {
            // The file ends with its head, or the head is longer than anybody needs.
            Ok(0) if (bytes.len() as u64) < MOST_BYTES => break bytes.len(),
            Ok(0) => break bytes.iter().rposition(|byte| *byte == b'\n').unwrap_or(0),
            Ok(count) => bytes.extend_from_slice(chunk.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(MailProblem::Unreadable(error)),
        }
    };
    bytes.truncate(end);
    let head = match String::from_utf8(bytes) {
        Ok(text) => text,
        // Old programs write umlauts as single bytes.
        Err(error) => error.into_bytes().into_iter().map(char::from).collect(),
    };
    let text = head.trim_start_matches(['\u{feff}', '\r', '\n']);
    Ok(match text.split_once('\n') {
        Some((line, rest)) if line.starts_with("From ") => rest.to_owned(),
        _ => text.to_owned(),
    })
}

/// A head of the fields that are looked at, each once and none too long.
fn fields_that_count(head: &str) -> Result<String, MailProblem> {
    let mut seen: Vec<String> = Vec::new();
    let mut kept = String::new();
    let mut room = 0;
    let mut is_mail = false;
    for line in head.split_inclusive('\n') {
        if !line.starts_with([' ', '\t']) {
            room = 0;
            let Some((name, _)) = line.split_once(':') else {
                continue;
            };
            let name = name.trim_end().to_ascii_lowercase();
            let is_of_a_mail = FIELDS_OF_A_MAIL.contains(&name.as_str());
            if seen.contains(&name)
                || !(is_of_a_mail || FIELDS_OF_MACHINES.contains(&name.as_str()))
            {
                continue;
            }
            is_mail |= is_of_a_mail;
            seen.push(name);
            room = FIELD_BYTES;
        }
        if room > 0 {
            let line = line.trim_end_matches(['\r', '\n']);
            let end = line.floor_char_boundary(room);
            kept.push_str(line.get(..end).unwrap_or_default());
            kept.push_str("\r\n");
            room = room.saturating_sub(line.len() + 2);
        }
    }
    if !is_mail {
        return Err(MailProblem::NoHeaders);
    }
    kept.push_str("\r\n");
    Ok(kept)
}

/// Where the first blank line from `from` on begins that has something before it.
fn blank_line(bytes: &[u8], from: usize) -> Option<usize> {
    let is_line_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let start = from.max(bytes.iter().position(|byte| !is_line_end(byte))?);
    bytes
        .get(start..)?
        .windows(2)
        .position(|pair| pair == b"\n\n" || pair == b"\n\r")
        .map(|at| start + at + 1)
}

/// The topmost field of this name.
fn first<'a>(message: &'a Message<'_>, name: &HeaderName<'_>) -> Option<&'a HeaderValue<'a>> {
    message
        .headers()
        .iter()
        .find(|header| header.name == *name)
        .map(|header| &header.value)
}

/// Who wrote it; who sent it for him where that is all there is.
fn sender(message: &Message<'_>) -> Option<(String, Option<String>)> {
    [HeaderName::From, HeaderName::Sender]
        .iter()
        .filter_map(|name| first(message, name)?.as_address())
        .flat_map(mail_parser::Address::iter)
        .find_map(|address| {
            let email = address.address()?.trim();
            let (local, domain) = email.rsplit_once('@')?;
            let is_whole = !local.is_empty()
                && !domain.is_empty()
                && !email.chars().any(|c| c.is_whitespace() || c.is_control());
            is_whole.then(|| (email.to_owned(), address.name().and_then(one_line)))
        })
}

/// RFC 3834, and what older programs write instead.
fn is_automatic(message: &Message<'_>) -> bool {
    message.headers().iter().any(|header| {
        let value = match &header.value {
            HeaderValue::Text(text) => text.trim().to_ascii_lowercase(),
            _ => return false,
        };
        match header.name.as_str().to_ascii_lowercase().as_str() {
            "auto-submitted" => !value.is_empty() && value.split([';', ' ']).next() != Some("no"),
            "x-autoreply" | "x-autorespond" => !value.is_empty() && value != "no",
            "precedence" => value == "auto_reply",
            _ => false,
        }
    })
}

/// A text on one line without control characters; none if nothing is left.
fn one_line(text: &str) -> Option<String> {
    let text = text.replace(char::is_control, " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn moment(date: &mail_parser::DateTime) -> Option<DateTime<Utc>> {
    // A year of two figures or a 31 February is no moment, whatever a parser makes of it.
    let day = NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())?;
    if !date.is_valid() || day.year() < 1970 {
        return None;
    }
    DateTime::from_timestamp(date.to_timestamp(), 0)
}
