//! Days, moments and numbers, as a person may type them.

use super::{day_of, moment, whole};

#[test]
fn days_are_real_and_written_one_way() {
    for (text, expected) in [
        ("2026-03-02", true),
        ("2024-02-29", true),
        ("0001-01-01", true),
        ("9999-12-31", true),
        ("2026-02-29", false),
        ("2026-02-30", false),
        ("0000-01-01", false),
        ("10000-01-01", false),
        ("2026-3-2", false),
        ("2026/03/02", false),
        ("02.03.2026", false),
        ("+026-03-02", false),
        (" 2026-03-02", false),
        ("2026-03-0२", false),
        ("", false),
    ] {
        assert_eq!(day_of(text).is_some(), expected, "{text}");
    }
}

#[test]
fn moments_carry_an_offset_or_are_local() {
    for (text, expected) in [
        ("2026-06-05T16:00:00+02:00", Some("2026-06-05T14:00:00Z")),
        ("2026-06-05T16:00", Some("2026-06-05T14:00:00Z")),
        ("2026-06-05t16:00:30", Some("2026-06-05T14:00:30Z")),
        ("2026-06-05T14:00Z", Some("2026-06-05T14:00:00Z")),
        ("2026-06-05T14:00:00.5z", Some("2026-06-05T14:00:00.500Z")),
        ("2026-01-05T16:00", Some("2026-01-05T15:00:00Z")),
        ("2026-10-25T02:30", Some("2026-10-25T00:30:00Z")),
        ("2026-03-29T02:30", None),
        ("2026-03-29T02:30+01:00", Some("2026-03-29T01:30:00Z")),
        ("2026-06-05", None),
        ("2026-06-05T24:00", None),
        ("2026-06-05T23:59:60", None),
        ("2026-06-05T16", None),
        ("2026-06-05T16:00+2:00", None),
        ("2026-06-05T16:00+24:00", None),
        ("2026-06-05T16:00:00.", None),
        ("2026-06-05 16:00", None),
        ("2026-06-05T16:00+02:00x", None),
    ] {
        let found = moment(text)
            .ok()
            .map(|moment| moment.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true));
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}

#[test]
fn whole_numbers_of_any_size() {
    for (text, expected) in [
        ("12", Some(12)),
        ("+12", Some(12)),
        ("-5", Some(-5)),
        ("99999999999999999999999", Some(i64::MAX)),
        ("-99999999999999999999999", Some(i64::MIN)),
        ("", None),
        ("-", None),
        ("1.0", None),
        ("1e3", None),
        ("twelve", None),
        (" 1", None),
    ] {
        assert_eq!(
            whole(text).ok().map(super::Whole::number),
            expected,
            "{text}"
        );
    }
}
