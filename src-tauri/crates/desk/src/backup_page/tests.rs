//! The list of copies, making one and putting one back, in words and on real files.

use chrono::{TimeDelta, TimeZone, Utc};
use words::{Language, Words};

use super::{make, restore, view};
use crate::Now;
use crate::backups::Place;
use crate::customers::{self, NewCustomer};

#[test]
fn copies_are_listed_made_and_put_back_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contracts.termkeeper");
    let place = Place::of(&path, folder.path());
    let begin = Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap();
    let at = |hours| Now::at(begin + TimeDelta::hours(hours), None, "Erika Muster");
    let words = Words::of(Language::En);
    let mut register = crate::register::open_to_change(&path, at(0).today).unwrap();
    assert_eq!(view(&place, &at(0), words).unwrap().newest, None);
    customers::create(&mut register, NewCustomer::named("Eins GmbH"), &at(0)).unwrap();
    let done = make(&path, &place, &at(0), words).unwrap();
    assert_eq!(done.message, "Backup copy made and verified.");
    assert_eq!(done.value.newest.as_deref(), Some("today, 09:00"));
    assert_eq!(done.value.rows[0].changes, "1 change");
    let done = make(&path, &place, &at(1), words).unwrap();
    assert_eq!(
        done.message,
        "Nothing has changed since the copy of today, 09:00."
    );
    customers::create(&mut register, NewCustomer::named("Zwei GmbH"), &at(2)).unwrap();
    let name = done.value.rows[0].name.clone();
    let restored = restore(&path, &name, &place, &at(26), words).unwrap();
    assert!(
        restored
            .message
            .starts_with("The register is again what it was on Tue, 24 Nov 2026, 09:00."),
        "{}",
        restored.message
    );
    assert!(restored.touched.contains(&"contracts".to_owned()));
    let shown = view(&place, &at(26), words).unwrap();
    assert_eq!(shown.rows.len(), 2);
    assert_eq!(shown.rows[1].age, "1 day ago");
    restore(
        &path,
        &restored.value.before.unwrap(),
        &place,
        &at(27),
        words,
    )
    .unwrap();
    assert_eq!(register.recorded().unwrap(), 2);
}
