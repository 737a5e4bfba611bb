//! Calendar files: RFC 5545, for every calendar program that takes one.
//!
//! Entries are days or moments with what stands in them and when to remind. Their names (UID) and
//! versions (SEQUENCE) come from outside, so that a file that is taken in again brings entries up
//! to date and doubles none. No text can become a line of its own: line breaks are escaped, other
//! control characters are left out, and lines are folded between characters, never inside one.
//! What never lives here: what is due, words, a clock. Same input, same bytes.

use chrono::{DateTime, NaiveDate, Utc};

/// Most octets of a line, its break not counted (RFC 5545, 3.1).
const MOST_OCTETS: usize = 75;

/// A file of calendar entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What calendar programs call it where they make one of the file.
    pub name: String,
    /// `de` or `en`.
    pub language: String,
    /// The entries, in the order of the file.
    pub events: Vec<Event>,
}

/// An entry: a day, or a moment on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name, the same for ever.
    pub uid: String,
    /// Its version; a higher one replaces a lower one.
    pub sequence: u64,
    /// When what stands in it was recorded last.
    pub modified: DateTime<Utc>,
    /// When it is.
    pub when: When,
    /// Its first line.
    pub summary: String,
    /// What else there is to know; may hold line feeds.
    pub description: String,
    /// What it is of, for filters and colours.
    pub category: String,
    /// When to remind.
    pub alarms: Vec<Alarm>,
    /// It fell away; a calendar program crosses it out or removes it.
    pub is_cancelled: bool,
}

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// All day, whatever the zone of the reader.
    Day(NaiveDate),
    /// At a moment.
    Moment(DateTime<Utc>),
}

/// When to remind before an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// At nine o'clock in the morning, so many days before a day.
    DaysBefore(u32),
    /// So many minutes before a moment.
    MinutesBefore(u32),
}

/// The file.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    let language = if calendar.language == "de" {
        "DE"
    } else {
        "EN"
    };
    lines.plain("PRODID", &format!("-//Termkeeper//Deadlines//{language}"));
    lines.plain("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", &calendar.name);
    for event in &calendar.events {
        write_event(&mut lines, event);
    }
    lines.plain("END", "VCALENDAR");
    lines.bytes
}

fn write_event(lines: &mut Lines, event: &Event) {
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.plain("SEQUENCE", &event.sequence.to_string());
    // Without a METHOD both say when the entry was revised last, not when the file was written.
    lines.plain("DTSTAMP", &moment(event.modified));
    lines.plain("LAST-MODIFIED", &moment(event.modified));
    match event.when {
        When::Day(day) => lines.plain("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string()),
        When::Moment(at) => lines.plain("DTSTART", &moment(at)),
    }
    lines.text("SUMMARY", &event.summary);
    lines.text("DESCRIPTION", &event.description);
    lines.text("CATEGORIES", &event.category);
    let status = if event.is_cancelled {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    lines.plain("STATUS", status);
    // A deadline takes nobody's time.
    lines.plain("TRANSP", "TRANSPARENT");
    if !event.is_cancelled {
        for alarm in &event.alarms {
            write_alarm(lines, *alarm, &event.summary);
        }
    }
    lines.plain("END", "VEVENT");
}

fn write_alarm(lines: &mut Lines, alarm: Alarm, summary: &str) {
    lines.plain("BEGIN", "VALARM");
    lines.plain("ACTION", "DISPLAY");
    lines.plain("TRIGGER", &trigger(alarm));
    lines.text("DESCRIPTION", summary);
    lines.plain("END", "VALARM");
}

/// From the start of the day or from the moment.
fn trigger(alarm: Alarm) -> String {
    match alarm {
        // Nine o'clock lies 15 hours before the midnight that ends that day.
        Alarm::DaysBefore(0) => "PT9H".to_owned(),
        Alarm::DaysBefore(1) => "-PT15H".to_owned(),
        Alarm::DaysBefore(days) => format!("-P{}DT15H", days - 1),
        Alarm::MinutesBefore(minutes) => format!("-PT{minutes}M"),
    }
}

fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Lines being written, each folded and ended as the format wants it.
#[derive(Debug, Default)]
struct Lines {
    bytes: Vec<u8>,
}

impl Lines {
    /// A value that is made here, without anything to escape.
    fn plain(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// A text from outside.
    fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for sign in line.chars() {
            let length = sign.len_utf8();
            if octets + length > MOST_OCTETS {
                // The blank that begins a folded line counts as one of its octets.
                self.bytes.extend_from_slice(b"\r\n ");
                octets = 1;
            }
            let mut buffer = [0; 4];
            self.bytes
                .extend_from_slice(sign.encode_utf8(&mut buffer).as_bytes());
            octets += length;
        }
        self.bytes.extend_from_slice(b"\r\n");
    }
}

/// A text as a value: `\ ; ,` and line breaks escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(sign);
            }
            '\r' if signs.peek() == Some(&'\n') => {}
            // Some readers end a line at the separators of Unicode as well.
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
