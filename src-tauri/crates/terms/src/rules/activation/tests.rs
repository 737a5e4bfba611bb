//! O1, O2, C2 and C3: the golden table, and both ends of the window.

use proptest::prelude::*;

use super::ActivationWindow;
use crate::rules::contacts::contacts_due;
use crate::rules::holidays::Calendar;
use crate::rules::term::tests::{any_day, day};
use crate::{Edition, plus_days};

fn check(received_on: &str, window: [&str; 3], due: &str, overdue_from: &str) {
    let edition = Edition::shipped();
    let found = ActivationWindow::after(day(received_on), edition.activation).unwrap();
    assert_eq!(
        [found.earliest, found.default, found.latest],
        window.map(day)
    );
    let contacts = contacts_due(
        day(received_on),
        edition.contacts,
        Calendar::of(&edition.holidays),
    )
    .unwrap();
    assert_eq!(
        (contacts.due, contacts.overdue_from),
        (day(due), day(overdue_from))
    );
}

#[test]
fn o1_o2_c2_c3_row_2026_03_02() {
    check(
        "2026-03-02",
        ["2026-03-03", "2026-04-01", "2026-05-31"],
        "2026-03-07",
        "2026-03-10",
    );
}

#[test]
fn o1_o2_c2_c3_row_2027_12_01() {
    check(
        "2027-12-01",
        ["2027-12-02", "2027-12-31", "2028-02-29"],
        "2027-12-06",
        "2027-12-07",
    );
}

#[test]
fn o1_o2_c2_c3_row_2026_12_31() {
    check(
        "2026-12-31",
        ["2027-01-01", "2027-01-30", "2027-03-31"],
        "2027-01-05",
        "2027-01-06",
    );
}

/// O3: 1 May, Good Friday, Sundays; the dates stay where the count puts them.
#[test]
fn o3_weekends_and_holidays_move_none_of_the_days() {
    for (received_on, window) in [
        ("2026-04-30", ["2026-05-01", "2026-05-30", "2026-07-29"]),
        ("2026-03-04", ["2026-03-05", "2026-04-03", "2026-06-02"]),
        ("2026-03-06", ["2026-03-07", "2026-04-05", "2026-06-04"]),
        ("2026-09-26", ["2026-09-27", "2026-10-26", "2026-12-25"]),
    ] {
        let found = ActivationWindow::after(day(received_on), Edition::shipped().activation);
        let found = found.unwrap();
        assert_eq!(
            [found.earliest, found.default, found.latest],
            window.map(day),
            "{received_on}"
        );
        let calendar = Calendar::of(&Edition::shipped().holidays);
        assert!(
            window
                .iter()
                .any(|free| !calendar.is_working_day(day(free))),
            "{received_on} proves nothing"
        );
    }
}

proptest! {
    /// O1: both ends are inside, the days beside them are not.
    #[test]
    fn o1_window_is_inclusive_at_both_ends(received_on in any_day()) {
        let window = ActivationWindow::after(received_on, Edition::shipped().activation).unwrap();
        prop_assert!(window.contains(window.earliest) && window.contains(window.latest));
        prop_assert!(!window.contains(received_on));
        prop_assert!(!window.contains(plus_days(received_on, 91).unwrap()));
        prop_assert!(window.contains(window.default));
        prop_assert_eq!((window.latest - window.earliest).num_days(), 89);
    }

    /// C3: never before the due day has passed, and at most over one run of free days.
    #[test]
    fn c3_turns_red_only_after_a_working_day(commissioned_on in any_day()) {
        let edition = Edition::shipped();
        let calendar = Calendar::of(&edition.holidays);
        let contacts = contacts_due(commissioned_on, edition.contacts, calendar).unwrap();
        prop_assert!(contacts.overdue_from > contacts.due);
        let before = contacts.overdue_from.pred_opt().unwrap();
        prop_assert!(calendar.is_working_day(before));
        prop_assert!((contacts.overdue_from - contacts.due).num_days() <= 6);
    }
}
