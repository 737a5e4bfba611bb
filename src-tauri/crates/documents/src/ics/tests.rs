//! Calendar files line by line: folding, escaping, days and moments, reminders, what fell away.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Alarm, Calendar, Event, When, escaped, trigger, write};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

fn event() -> Event {
    Event {
        uid: "cancel_by-V-1-2027-01-31@termkeeper".to_owned(),
        sequence: 7,
        modified: at("2026-03-02T09:00:00Z"),
        when: When::Day(day(2027, 1, 31)),
        summary: "Kündbar bis: Müller; Söhne, GmbH".to_owned(),
        description: "Vertrag V-1\nStandard".to_owned(),
        category: "Kündbar bis".to_owned(),
        alarms: vec![Alarm::DaysBefore(30), Alarm::DaysBefore(1)],
        is_cancelled: false,
    }
}

fn text_of(events: Vec<Event>) -> String {
    let calendar = Calendar {
        name: "Termkeeper".to_owned(),
        language: "de".to_owned(),
        events,
    };
    String::from_utf8(write(&calendar)).expect("UTF-8")
}

#[test]
fn an_entry_is_a_day_with_its_version_and_its_reminders() {
    assert_eq!(
        text_of(vec![event()]),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Termkeeper//Deadlines//DE\r\n\
         CALSCALE:GREGORIAN\r\nX-WR-CALNAME:Termkeeper\r\nBEGIN:VEVENT\r\n\
         UID:cancel_by-V-1-2027-01-31@termkeeper\r\nSEQUENCE:7\r\nDTSTAMP:20260302T090000Z\r\n\
         LAST-MODIFIED:20260302T090000Z\r\nDTSTART;VALUE=DATE:20270131\r\n\
         SUMMARY:Kündbar bis: Müller\\; Söhne\\, GmbH\r\nDESCRIPTION:Vertrag V-1\\nStandard\r\n\
         CATEGORIES:Kündbar bis\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P29DT15H\r\n\
         DESCRIPTION:Kündbar bis: Müller\\; Söhne\\, GmbH\r\nEND:VALARM\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15H\r\n\
         DESCRIPTION:Kündbar bis: Müller\\; Söhne\\, GmbH\r\nEND:VALARM\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n"
    );
}

#[test]
fn a_moment_is_in_utc_and_what_fell_away_reminds_nobody() {
    let text = text_of(vec![Event {
        when: When::Moment(at("2026-06-08T10:00:00Z")),
        is_cancelled: true,
        ..event()
    }]);
    assert!(text.contains("\r\nDTSTART:20260608T100000Z\r\n"), "{text}");
    assert!(text.contains("\r\nSTATUS:CANCELLED\r\n"), "{text}");
    assert!(!text.contains("VALARM"), "{text}");
}

#[test]
fn reminders_come_at_nine_or_minutes_before() {
    for (alarm, expected) in [
        (Alarm::DaysBefore(0), "PT9H"),
        (Alarm::DaysBefore(1), "-PT15H"),
        (Alarm::DaysBefore(7), "-P6DT15H"),
        (Alarm::MinutesBefore(30), "-PT30M"),
    ] {
        assert_eq!(trigger(alarm), expected);
    }
}

#[test]
fn no_text_becomes_a_line_of_its_own() {
    for (text, expected) in [
        ("a\r\nATTACH:file", "a\\nATTACH:file"),
        ("a\rb\nc", "a\\nb\\nc"),
        ("a\u{2028}b\u{85}c\u{b}d\0e", "a\\nbcde"),
        ("a\tb", "a b"),
        ("\\n;,:\"", "\\\\n\\;\\,:\""),
    ] {
        assert_eq!(escaped(text), expected, "{text:?}");
    }
    let hostile = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other";
    let text = text_of(vec![Event {
        uid: hostile.to_owned(),
        summary: hostile.to_owned(),
        description: hostile.to_owned(),
        category: hostile.to_owned(),
        ..event()
    }]);
    assert_eq!(text.matches("\r\nBEGIN:VEVENT").count(), 1, "{text}");
    assert_eq!(text.matches("\r\nUID:").count(), 1, "{text}");
}

proptest::proptest! {
    #[test]
    fn lines_are_short_and_whole_characters_whatever_stands_in_them(
        summary in "\\PC{0,200}",
        description in "(?s).{0,400}",
    ) {
        let text = text_of(vec![Event { summary: summary.clone(), description, ..event() }]);
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
            assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("\r\nSUMMARY:{}\r\n", escaped(&summary))));
    }
}
