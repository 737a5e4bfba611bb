//! The same over the deadlines of a register: digest and paper.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use store::Register;
use tempfile::TempDir;
use terms::DeadlineKind;
use words::{Language, Words};

use crate::now::Now;
use crate::reminders::{Lane, Manner, ReminderWishes, Told, digest, look, paper};
use crate::views::reminders::DigestInput;
use crate::{deadlines, demo, register};

struct Desk {
    register: Register,
    now: Now,
    _folder: TempDir,
}

fn desk() -> Desk {
    let moment: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().expect("a moment");
    let now = Now::at(moment, None, "Erika Muster");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("register");
    let mut register = register::open_to_change(&path, now.today).expect("opened");
    demo::fill(&mut register, 300, 1, &now, |_| ()).expect("filled");
    Desk {
        register,
        now,
        _folder: folder,
    }
}

#[test]
fn everything_near_is_told_once_and_stands_in_the_digest_until_it_is_seen() {
    let desk = desk();
    let wishes = ReminderWishes::default();
    let words = Words::of(Language::De);
    let mut told = Told::default();
    let first = look(&desk.register, &wishes, &told, Manner::InWindow, &desk.now).expect("looked");
    assert!(first.reminders.len() > 5, "{}", first.reminders.len());
    // What is to be told is exactly what is wished for and near, however it is counted.
    let rows = deadlines::within(&desk.register, 30, &DeadlineKind::ALL, &desk.now).expect("rows");
    let expected: HashSet<String> = rows
        .iter()
        .filter(|row| {
            let is_late = Lane::of(row, &desk.now) == Some(Lane::OVERDUE);
            let days = deadlines::days_left(row, &desk.now);
            let lead = wishes.lead(row.kind);
            lead.is_some_and(|lead| is_late || days <= i64::from(lead))
        })
        .map(deadlines::uid)
        .collect();
    let found: HashSet<String> = first.reminders.iter().map(|one| one.uid.clone()).collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), first.reminders.len());

    told.note(&first.reminders, desk.now.today);
    let again = look(&desk.register, &wishes, &told, Manner::InWindow, &desk.now).expect("looked");
    assert_eq!(again.reminders, []);
    assert_eq!(again.urgent, first.urgent);

    let seen = |told: &Told, limit| {
        digest(
            &desk.register,
            DigestInput { limit },
            &wishes,
            told,
            &desk.now,
            words,
        )
        .expect("a digest")
    };
    let view = seen(&told, 3).expect("something new");
    assert_eq!(view.total, found.len() as u64);
    assert_eq!(view.rows.len(), 3);
    assert!(view.left_out.is_some());
    told.see();
    assert_eq!(seen(&told, 3), None);
}

#[test]
fn a_paper_is_sound_and_the_same_on_the_same_day() {
    let desk = desk();
    for language in Language::ALL {
        let words = Words::of(language);
        let one = paper(&desk.register, 90, &DeadlineKind::ALL, &desk.now, words).expect("a paper");
        assert!(one.bytes.starts_with(b"%PDF-1.7"));
        assert!(one.rows > 20);
        let rows = deadlines::within(&desk.register, 90, &DeadlineKind::ALL, &desk.now);
        assert_eq!(one.rows, rows.expect("rows").len());
        let other = paper(&desk.register, 90, &DeadlineKind::ALL, &desk.now, words);
        assert_eq!(other.expect("a paper"), one);
    }
    let none = paper(
        &desk.register,
        0,
        &[DeadlineKind::Renewal],
        &desk.now,
        Words::of(Language::En),
    );
    assert!(none.expect("a paper").bytes.len() > 1000);
}
