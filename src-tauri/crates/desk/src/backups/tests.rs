//! R1–R3 on real files: copies are verified, thinned out, found damaged, and put back.

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, TimeDelta, TimeZone, Utc};
use store::{Access, Register};

use super::{Place, before_migration, list, make, named, restore, thinned, verify};
use crate::customers::{self, NewCustomer};
use crate::{Code, Now};

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("contracts.termkeeper")
    }

    fn place(&self) -> Place {
        Place::of(&self.path(), &self.folder.path().join("data"))
    }

    fn open(&self) -> Register {
        Register::open(self.path(), Access::Create, at(0).today).unwrap()
    }
}

/// So many minutes after a fixed moment.
fn at(minutes: i64) -> Now {
    let begin = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
    Now::at(begin + TimeDelta::minutes(minutes), None, "Erika Muster")
}

fn add(register: &mut Register, name: &str) {
    customers::create(register, NewCustomer::named(name), &at(0)).unwrap();
}

fn names(register: &Register) -> Vec<String> {
    let query = store::CustomerQuery::default();
    let page = register.customers(&query).unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn r3_a_copy_is_made_when_something_changed_and_verified() {
    let desk = Desk::new();
    let mut register = desk.open();
    add(&mut register, "Sägewerk Forstmüller OHG");
    let made = make(&register, &desk.place(), &at(0)).unwrap();
    assert!(made.is_new);
    assert_eq!(made.backup.recorded, 1);
    assert!(verify(&made.backup).unwrap().is_sound());
    let again = make(&register, &desk.place(), &at(30)).unwrap();
    assert_eq!(
        (again.is_new, again.backup.clone()),
        (false, made.backup.clone())
    );
    add(&mut register, "Zweite GmbH");
    let other = make(&register, &desk.place(), &at(60)).unwrap();
    assert!(other.is_new);
    assert_eq!(
        list(&desk.place()).unwrap(),
        [other.backup.clone(), made.backup.clone()]
    );
    // A copy is a register by itself.
    let copy = Register::open(&made.backup.path, Access::ReadOnly, at(0).today).unwrap();
    assert_eq!(names(&copy), ["Sägewerk Forstmüller OHG"]);
    assert_eq!(named(&desk.place(), "latest").unwrap(), other.backup);
    // Of this schema, so that there is nothing to be kept before it is opened.
    assert_eq!(
        before_migration(&desk.path(), &desk.place(), &at(61)).unwrap(),
        None
    );
    let missing = named(&desk.place(), "no-such").unwrap_err();
    assert_eq!(missing.code, Code::NotFound);
}

#[test]
fn r3_what_was_changed_or_cut_is_found_and_made_anew() {
    let desk = Desk::new();
    let mut register = desk.open();
    add(&mut register, "Sägewerk Forstmüller OHG");
    let made = make(&register, &desk.place(), &at(0)).unwrap().backup;
    let sound = fs::read(&made.path).unwrap();
    for change in [
        |bytes: &mut Vec<u8>| bytes.truncate(9_000),
        |bytes: &mut Vec<u8>| bytes[20_000] ^= 1,
        |bytes: &mut Vec<u8>| bytes[0] = 0,
        |bytes: &mut Vec<u8>| bytes.clear(),
    ] {
        let mut bytes = sound.clone();
        change(&mut bytes);
        fs::write(&made.path, bytes).unwrap();
        let verdict = verify(&made).unwrap();
        assert!(!verdict.is_unchanged && !verdict.is_sound());
        let refused = restore(&desk.path(), &made, &desk.place(), &at(1)).unwrap_err();
        assert_eq!(refused.code, Code::BackupDamaged);
    }
    assert_eq!(names(&register), ["Sägewerk Forstmüller OHG"]);
    // The newest one is no good, so that nothing having changed is no reason to rely on it.
    assert!(make(&register, &desk.place(), &at(2)).unwrap().is_new);
}

#[test]
fn r2_putting_back_is_itself_taken_back() {
    let desk = Desk::new();
    let mut register = desk.open();
    add(&mut register, "Erste GmbH");
    let first = make(&register, &desk.place(), &at(0)).unwrap().backup;
    add(&mut register, "Zweite GmbH");
    // Somebody else has it open all the time, and goes on.
    let restored = restore(&desk.path(), &first, &desk.place(), &at(1)).unwrap();
    assert_eq!(restored.set_aside, None);
    assert_eq!(names(&register), ["Erste GmbH"]);
    assert_eq!(register.check().unwrap(), []);
    let before = restored.before.unwrap();
    restore(&desk.path(), &before, &desk.place(), &at(2)).unwrap();
    assert_eq!(names(&register), ["Erste GmbH", "Zweite GmbH"]);
    add(&mut register, "Dritte GmbH");
    assert_eq!(register.check().unwrap(), []);
}

#[test]
fn r1_a_damaged_register_is_set_aside_and_kept() {
    let desk = Desk::new();
    let mut register = desk.open();
    add(&mut register, "Erste GmbH");
    let backup = make(&register, &desk.place(), &at(0)).unwrap().backup;
    drop(register);
    let mut bytes = fs::read(desk.path()).unwrap();
    bytes.truncate(5_000);
    fs::write(desk.path(), &bytes).unwrap();
    let restored = restore(&desk.path(), &backup, &desk.place(), &at(1)).unwrap();
    let aside = restored.set_aside.unwrap();
    assert!(
        aside
            .to_string_lossy()
            .contains(".termkeeper.damaged-20261124T")
    );
    assert_eq!(fs::read(&aside).unwrap(), bytes);
    assert_eq!(names(&desk.open()), ["Erste GmbH"]);
    fs::write(desk.path(), "no register").unwrap();
    let again = restore(&desk.path(), &backup, &desk.place(), &at(1)).unwrap();
    assert_ne!(again.set_aside, Some(aside));
    fs::remove_file(desk.path()).unwrap();
    assert_eq!(
        restore(&desk.path(), &backup, &desk.place(), &at(2))
            .unwrap()
            .before,
        None
    );
    assert_eq!(names(&desk.open()), ["Erste GmbH"]);
}

/// Half-hourly copies on working days over three years; after every one the law of R3 holds.
#[test]
fn r3_three_years_of_copies_are_thinned_out() {
    let zone = FixedOffset::east_opt(3600).unwrap();
    let begin = Utc.with_ymd_and_hms(2024, 1, 1, 7, 0, 0).unwrap();
    let mut kept: Vec<DateTime<Utc>> = Vec::new();
    let mut most = 0;
    for day in 0..3 * 365 {
        if day % 7 >= 5 {
            continue;
        }
        for half_hour in 0..20 {
            let now = begin + TimeDelta::days(day) + TimeDelta::minutes(30 * half_hour);
            kept.insert(0, now);
            let gone = thinned(&kept, now, zone);
            let mut at = 0;
            kept.retain(|_| {
                at += 1;
                !gone.contains(&(at - 1))
            });
            assert_eq!(kept[0], now);
            let two_days = kept
                .iter()
                .filter(|moment| now - **moment <= TimeDelta::days(2));
            assert!(two_days.count() <= 3 * 20);
            most = most.max(kept.len());
            // Whoever looks back finds a copy near enough.
            for (ago, near) in [(7, 4), (14, 8), (60, 8), (200, 35)] {
                let wanted = now - TimeDelta::days(ago);
                if wanted > begin + TimeDelta::days(near) {
                    let nearest = kept.iter().map(|moment| (wanted - *moment).abs()).min();
                    assert!(
                        nearest <= Some(TimeDelta::days(near)),
                        "{ago} days before {now}"
                    );
                }
            }
        }
    }
    assert!(most <= 60 + 12 + 10 + 9, "{most}");
    // The control: with nothing thinned out there would be far more.
    assert!(most < 100);
}

#[test]
fn r3_a_clock_that_was_wrong_costs_no_copy() {
    let zone = FixedOffset::east_opt(3600).unwrap();
    let now = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
    let future = now + TimeDelta::days(4000);
    let made = [future, now, now - TimeDelta::hours(1)];
    assert_eq!(thinned(&made, now, zone), [0_usize; 0]);
    assert_eq!(thinned(&[], now, zone), [0_usize; 0]);
    // Long unused: what there is stays, as far as it stands for a day, a week or a month.
    let old: Vec<_> = (0..40)
        .map(|at| now - TimeDelta::days(400 + 30 * at))
        .collect();
    let gone = thinned(&old, now, zone);
    assert_eq!(old.len() - gone.len(), 12);
}
