//! The tick: with name and time, undoable, known to a past day.

use store::Action;

use super::*;

fn ticked() -> Desk {
    let mut desk = desk("2026-11-24");
    let contract = active("V-1", "2025-02-01", 12, money(120_000, "EUR"));
    contracts::create(&mut desk.register, contract, &on(day("2026-11-24"))).unwrap();
    let now = on(day("2026-11-26"));
    let done = tick(&mut desk.register, "V-1", day("2027-02-01"), true, &now).unwrap();
    let check = done.value.unwrap();
    assert_eq!(check.checked_by, "Erika Musterfrau");
    assert_eq!(check.checked_at, now.recorded_at);
    let tags: Vec<String> = done.touched.iter().flat_map(crate::Touched::tags).collect();
    assert!(tags.contains(&"finance".to_owned()), "{tags:?}");
    desk
}

fn is_checked(desk: &Desk, as_of: &str) -> bool {
    let asked = input("2027-02", 1, as_of);
    let now = on(day("2026-11-26"));
    let renewals = renewals(&desk.register, &asked, &now).unwrap();
    let board = board(&desk.register, &asked, &now).unwrap();
    let is_checked = renewals.rows[0].checked.is_some();
    assert_eq!(board.checked, u64::from(is_checked));
    is_checked
}

#[test]
fn a_tick_is_known_from_its_day_on_and_taken_back_by_undo() {
    let mut desk = ticked();
    assert!(is_checked(&desk, "2026-11-26"));
    assert!(!is_checked(&desk, "2026-11-25"));
    let entries = history::of_contract(&desk.register, "V-1").unwrap();
    let last = entries.last().unwrap();
    assert_eq!(last.action, Action::Checked);
    assert_eq!(last.changes[0].field, "renewal_checks");
    let undone = history::undo(&mut desk.register, &on(day("2026-11-26"))).unwrap();
    assert_eq!(undone.value.action, Action::Checked);
    assert!(!is_checked(&desk, "2026-11-26"));
    history::redo(&mut desk.register, &on(day("2026-11-26"))).unwrap();
    assert!(is_checked(&desk, "2026-11-26"));
}

#[test]
fn ticking_twice_records_nothing_and_the_first_one_stands() {
    let mut desk = ticked();
    let before = desk.register.recorded().unwrap();
    let now = Now {
        who: "Max Mustermann".into(),
        ..on(day("2026-11-26"))
    };
    let done = tick(&mut desk.register, "v-1", day("2027-02-01"), true, &now).unwrap();
    assert_eq!(done.value.unwrap().checked_by, "Erika Musterfrau");
    assert!(done.touched.is_empty());
    assert_eq!(desk.register.recorded().unwrap(), before);
    let done = tick(&mut desk.register, "V-1", day("2027-02-01"), false, &now).unwrap();
    assert_eq!(done.value, None);
    assert!(!is_checked(&desk, "2026-11-26"));
    let done = tick(&mut desk.register, "V-1", day("2027-02-01"), false, &now).unwrap();
    assert!(done.touched.is_empty());
    assert_eq!(desk.register.recorded().unwrap(), before + 1);
}

#[test]
fn only_a_renewal_can_be_ticked() {
    let mut desk = ticked();
    let now = on(day("2026-11-26"));
    for wrong in ["2027-02-02", "2027-03-01", "2025-02-01"] {
        let problem = tick(&mut desk.register, "V-1", day(wrong), true, &now).unwrap_err();
        assert_eq!(problem.code, Code::InvalidValue, "{wrong}");
    }
    let problem = tick(&mut desk.register, "V-2", day("2027-02-01"), true, &now).unwrap_err();
    assert_eq!(problem.code, Code::NotFound);
    // What no longer renews has nothing to be checked but its end.
    notices::record(&mut desk.register, "V-1", &letter("2026-11-25"), &now).unwrap();
    tick(&mut desk.register, "V-1", day("2027-02-01"), false, &now).unwrap();
    let problem = tick(&mut desk.register, "V-1", day("2028-02-01"), true, &now).unwrap_err();
    assert_eq!(problem.code, Code::InvalidValue);
}
