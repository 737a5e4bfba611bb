//! The sample register: whole or not there, marked, and apart from the usual one.

use chrono::{DateTime, Utc};
use store::Access;

use super::{Manner, make, manner};
use crate::now::Now;
use crate::problem::Code;
use crate::settings::{self, Look};
use crate::{history, register, session};
use words::{Language, Words};

fn now() -> Now {
    let moment: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().expect("a moment");
    Now::at(moment, None, "Erika Musterfrau")
}

fn german_and_dark() -> Manner {
    Manner {
        language: Some("de".into()),
        look: Look::Dark,
    }
}

#[test]
fn samples_are_marked_and_look_as_the_usual_register_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join(super::FILE_NAME);
    make(&place, german_and_dark(), &now()).expect("made");
    let samples = register::open_to_change(&place, now().today).expect("opened");
    assert_eq!(manner(&samples).expect("read"), german_and_dark());
    let view = session::view(&samples, "1", &now(), Words::of(Language::De)).expect("seen");
    assert!(view.is_sample);
    assert_eq!(view.counts.contracts, u64::from(super::CONTRACTS));
    assert!(view.counts.urgent > 0, "something to do today");
    assert!(view.owners.contains(&now().who), "something of one's own");
    // Nothing lies about that is not named.
    let names: Vec<String> = std::fs::read_dir(folder.path())
        .expect("listed")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| !name.starts_with(super::FILE_NAME))
        .collect();
    assert_eq!(names, Vec::<String>::new());
}

#[test]
fn what_was_tried_in_the_samples_is_found_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join(super::FILE_NAME);
    make(&place, german_and_dark(), &now()).expect("made");
    let mut samples = register::open_to_change(&place, now().today).expect("opened");
    let tried = settings::edit_company(
        &mut samples,
        |company| company.city = "Probstadt".into(),
        &now(),
    );
    tried.expect("stored");
    drop(samples);
    make(&place, german_and_dark(), &now()).expect("left as it is");
    let samples = register::open_to_read(&place, now().today).expect("opened");
    assert_eq!(
        settings::read(&samples).expect("read").company.city,
        "Probstadt"
    );
}

#[test]
fn a_folder_that_is_not_there_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("missing").join(super::FILE_NAME);
    let refused = make(&place, german_and_dark(), &now()).expect_err("refused");
    assert!(matches!(
        refused.code,
        Code::Io | Code::RegisterMissing | Code::RegisterUnreadable
    ));
    assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 0);
}

#[test]
fn a_usual_register_is_none_of_samples() {
    let folder = tempfile::tempdir().expect("a folder");
    let usual = store::Register::open(folder.path().join("usual"), Access::Create, now().today);
    let usual = usual.expect("opened");
    assert!(!super::is_sample(
        &usual,
        &settings::read(&usual).expect("read")
    ));
}

#[test]
fn samples_stay_samples_whatever_is_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join(super::FILE_NAME);
    make(&place, german_and_dark(), &now()).expect("made");
    let mut samples = register::open_to_change(&place, now().today).expect("opened");
    while history::undo(&mut samples, &now()).is_ok() {}
    let view = session::view(&samples, "1", &now(), Words::of(Language::De)).expect("seen");
    assert!(view.is_sample);
    assert_eq!(view.counts.contracts, 0, "everything was taken back");
}
