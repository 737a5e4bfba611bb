//! X1–X3 through a real register: what counts, what is refused, and what stands afterwards.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::{Date, Edition, Name};

use super::{
    CellConfirmation, EditionCase, EditionCopy, confirm, copy, export, import, list, parse, read,
    save, standing,
};
use crate::contracts::{self, NewContract};
use crate::customers::{self, NewCustomer};
use crate::problem::{Code, Problem};
use crate::{Now, describe, history};
use terms::RuleId;
use words::{Language, Words};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 3, 2, 9, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, day("2026-03-02")).unwrap();
    let customer = NewCustomer {
        number: Some("K-0001".into()),
        ..NewCustomer::named("Musterhaus GmbH")
    };
    customers::create(&mut register, customer, &on("2026-03-02")).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

impl Desk {
    /// A contract ordered on a day, or a draft.
    fn contract(&mut self, number: &str, received_on: Option<&str>, now: &str) {
        let input = NewContract {
            number: Some(number.into()),
            received_on: received_on.map(day),
            ..NewContract::draft("K-0001", "standard")
        };
        contracts::create(&mut self.register, input, &on(now)).unwrap();
    }

    fn copied(&mut self, id: &str, valid_from: &str) -> Result<EditionCase, Problem> {
        let input = EditionCopy {
            from: "seed-1".into(),
            id: id.into(),
            name: Name {
                de: "Unsere Bedingungen".into(),
                en: "Our terms".into(),
            },
            valid_from: day(valid_from),
        };
        copy(&mut self.register, input, &on("2026-03-02")).map(|done| done.value)
    }

    fn confirmed(
        &mut self,
        edition: &str,
        level: &str,
        value: bool,
    ) -> Result<EditionCase, Problem> {
        let input = CellConfirmation {
            edition: edition.into(),
            level: level.into(),
            cell: "test_systems".into(),
            value,
        };
        confirm(&mut self.register, &input, &on("2026-03-03")).map(|done| done.value)
    }

    fn edition(&self, id: &str) -> EditionCase {
        read(&self.register, id, &on("2026-03-02")).unwrap()
    }

    fn saved(&mut self, change: impl FnOnce(&mut Edition)) -> Result<EditionCase, Problem> {
        let mut edition = (*self.edition("house-1").edition).clone();
        change(&mut edition);
        save(&mut self.register, edition, &on("2026-03-02")).map(|done| done.value)
    }
}

#[test]
fn x1_a_company_adds_its_own_edition_and_new_contracts_follow_it() {
    let mut desk = desk();
    let copied = desk.copied("house-1", "2026-04-01").unwrap();
    assert!(copied.may_change() && !copied.is_in_force && copied.contracts == 0);
    let changed = desk.saved(|edition| edition.notice_days = 90).unwrap();
    assert_eq!(changed.edition.notice_days, 90);

    desk.contract("V-1", Some("2026-03-31"), "2026-03-31");
    desk.contract("V-2", Some("2026-04-01"), "2026-04-01");
    let edition_of = |number: &str| {
        let case = contracts::read(&desk.register, number, &on("2026-05-01")).unwrap();
        (
            case.edition.id.clone(),
            case.schedule.period.unwrap().notice_by,
        )
    };
    assert_eq!(edition_of("V-1").0, "seed-1");
    let (id, notice_by) = edition_of("V-2");
    assert_eq!((id.as_str(), notice_by), ("house-1", day("2027-01-31")));
    let all = list(&desk.register, &on("2026-05-01")).unwrap();
    let ids: Vec<_> = all
        .iter()
        .map(|case| (case.edition.id.as_str(), case.is_in_force, case.contracts))
        .collect();
    assert_eq!(ids, [("seed-1", false, 1), ("house-1", true, 1)]);
}

#[test]
fn x2_an_edition_under_which_a_contract_is_signed_never_changes() {
    let mut desk = desk();
    desk.copied("house-1", "2026-03-01").unwrap();
    desk.contract("V-1", None, "2026-03-02");
    desk.saved(|edition| edition.contacts.most = 2)
        .expect("a draft is not signed");
    desk.contract("V-2", Some("2026-03-02"), "2026-03-02");

    let refused = desk.saved(|edition| edition.contacts.most = 1).unwrap_err();
    assert_eq!(refused.code, Code::StateConflict);
    assert_eq!(refused.rule(), Some(RuleId::X2));
    assert_eq!(desk.edition("house-1").edition.contacts.most, 2);

    let mut shipped = Edition::shipped().clone();
    shipped.notice_days = 1;
    let refused = save(&mut desk.register, shipped.clone(), &on("2026-03-02")).unwrap_err();
    assert_eq!(refused.text("reason"), Some("edition_shipped"));
    let text = shipped.to_toml();
    let refused = import(&mut desk.register, text.as_bytes(), &on("2026-03-02")).unwrap_err();
    assert_eq!(refused.text("reason"), Some("edition_shipped"));
    assert_eq!(desk.edition("seed-1").edition.notice_days, 60);
}

#[test]
fn x2_a_signed_contract_keeps_its_edition_and_says_that_a_newer_one_exists() {
    let mut desk = desk();
    desk.contract("V-1", Some("2026-03-02"), "2026-03-02");
    desk.copied("house-1", "2026-06-01").unwrap();
    let at = |today: &str| {
        let case = contracts::read(&desk.register, "V-1", &on(today)).unwrap();
        standing(&case, &desk.register, &on(today)).unwrap()
    };
    let before = at("2026-05-31");
    assert_eq!((before.signed.id.as_str(), before.newer), ("seed-1", None));
    let after = at("2026-06-01");
    assert_eq!(after.signed.id, "seed-1");
    assert_eq!(after.newer.unwrap().id, "house-1");
}

#[test]
fn x3_a_cell_is_confirmed_exactly_once_and_counts_from_then_on() {
    let mut desk = desk();
    desk.contract("V-1", Some("2026-03-02"), "2026-03-02");
    assert_eq!(desk.edition("seed-1").unconfirmed().count(), 3);

    let confirmed = desk.confirmed("seed-1", "standard", true).unwrap();
    assert_eq!(confirmed.unconfirmed().count(), 2);
    let cell = confirmed.edition.level("standard").unwrap().test_systems;
    assert!(cell.value && cell.confirmed);
    let by = &confirmed.confirmations[0];
    assert_eq!(
        (by.who.as_str(), by.on, by.value),
        ("Erika Muster", day("2026-03-03"), true)
    );
    // The contract signed before reads the same word: the published text was the same.
    let case = contracts::read(&desk.register, "V-1", &on("2026-03-04")).unwrap();
    assert!(
        case.edition
            .level("standard")
            .unwrap()
            .test_systems
            .confirmed
    );

    let again = desk.confirmed("seed-1", "standard", false).unwrap_err();
    assert_eq!(again.code, Code::StateConflict);
    assert_eq!(again.rule(), Some(RuleId::X3));
    assert_eq!(desk.edition("seed-1").confirmations.len(), 1);
}

#[test]
fn x3_a_confirmation_can_be_taken_back_and_is_then_open_again() {
    let mut desk = desk();
    desk.confirmed("seed-1", "basic", false).unwrap();
    history::undo(&mut desk.register, &on("2026-03-03")).unwrap();
    assert_eq!(desk.edition("seed-1").unconfirmed().count(), 3);
    desk.confirmed("seed-1", "basic", false).unwrap();
}

#[test]
fn x3_confirmed_cells_do_not_contradict_each_other() {
    let mut desk = desk();
    desk.confirmed("seed-1", "standard", true).unwrap();
    let refused = desk.confirmed("seed-1", "premium", false).unwrap_err();
    assert_eq!(
        (refused.code, refused.field()),
        (Code::InvalidValue, Some("value"))
    );
    desk.confirmed("seed-1", "premium", true).unwrap();
    desk.confirmed("seed-1", "basic", false).unwrap();
}

#[test]
fn x3_what_is_no_cell_cannot_be_confirmed() {
    let mut desk = desk();
    for (edition, level) in [("seed-2", "basic"), ("seed-1", "gold")] {
        let refused = desk.confirmed(edition, level, true).unwrap_err();
        assert_eq!(refused.code, Code::NotFound);
    }
}

#[test]
fn x3_a_copy_carries_what_was_confirmed() {
    let mut desk = desk();
    desk.confirmed("seed-1", "standard", true).unwrap();
    let copied = desk.copied("house-1", "2026-04-01").unwrap();
    assert_eq!(copied.unconfirmed().count(), 2);
    assert_eq!(copied.confirmations, []);
    desk.confirmed("house-1", "premium", true).unwrap();
    let changed = desk
        .saved(|edition| edition.levels[0].satellites = 1)
        .unwrap();
    assert_eq!(changed.confirmations.len(), 1, "still says the same");
    let changed = desk
        .saved(|edition| edition.levels[2].test_systems.confirmed = false)
        .unwrap();
    assert_eq!(changed.confirmations, []);
    assert_eq!(changed.unconfirmed().count(), 2);
}

#[test]
fn x1_an_edition_that_contradicts_itself_is_refused_and_nothing_is_stored() {
    let mut desk = desk();
    desk.copied("house-1", "2026-04-01").unwrap();
    let refused = desk
        .saved(|edition| edition.activation.default_days = 91)
        .unwrap_err();
    assert_eq!(refused.code, Code::InvalidValue);
    assert_eq!(refused.rule(), Some(RuleId::O2));
    assert_eq!(refused.field(), Some("activation.default_days"));
    assert_eq!(desk.edition("house-1").edition.activation.default_days, 30);
}

#[test]
fn x1_ids_and_first_days_are_taken_once() {
    let mut desk = desk();
    desk.copied("house-1", "2026-04-01").unwrap();
    let refused = desk.copied("house-1", "2026-05-01").unwrap_err();
    assert_eq!(refused.field(), Some("id"));
    assert_eq!(
        desk.copied("seed-1", "2026-05-01").unwrap_err().field(),
        Some("id")
    );
    let refused = desk.copied("house-2", "2026-04-01").unwrap_err();
    assert_eq!(refused.field(), Some("valid_from"));
}

#[test]
fn x1_what_is_given_out_is_taken_in_again() {
    let mut desk = desk();
    desk.copied("house-1", "2026-04-01").unwrap();
    let text = export(&desk.register, "house-1").unwrap();
    let changed = text.replace("notice_days = 60", "notice_days = 45");
    let taken_in = import(&mut desk.register, changed.as_bytes(), &on("2026-03-02")).unwrap();
    assert_eq!(taken_in.value.edition.notice_days, 45);
    let other = changed
        .replace("\"house-1\"", "\"house-2\"")
        .replace("2026-04-01", "2026-05-01");
    let with_mark = format!("\u{feff}{other}");
    import(&mut desk.register, with_mark.as_bytes(), &on("2026-03-02")).unwrap();
    assert_eq!(list(&desk.register, &on("2026-03-02")).unwrap().len(), 3);
}

#[test]
fn x1_a_bad_text_is_refused_with_field_and_line() {
    let good = Edition::shipped().to_toml().replace("seed-1", "house-1");
    let cases = [
        (
            "notice_days = 60",
            "notice_days = 366",
            "notice_days",
            6,
            "Line 6: Longer than the shortest term; at most 365 days.",
        ),
        (
            "closes = \"17:00\"",
            "closes = \"08:00\"",
            "levels[1].window.closes",
            81,
            "Line 81: The service window closes before it opens.",
        ),
        (
            "notice_days = 60",
            "notice_days = \"sixty\"",
            "notice_days",
            6,
            "Line 6: “notice_days”: a whole number belongs here.",
        ),
        (
            "notice_days = 60",
            "notice = 60",
            "notice",
            6,
            "Line 6: There is no field “notice”.",
        ),
        (
            "region = \"HE\"",
            "region = \"XX\"",
            "holidays.region",
            21,
            "Line 21: This state is not known.",
        ),
    ];
    for (from, to, field, line, message) in cases {
        let text = good.replacen(from, to, 1);
        let refused = parse(text.as_bytes()).unwrap_err();
        assert_eq!(refused.field(), Some(field), "{to}");
        assert_eq!(refused.number("line"), Some(line), "{to}");
        let view = describe::problem(&refused, Words::of(Language::En));
        assert_eq!(view.message, message);
    }
    assert_eq!(parse(b"\xff").unwrap_err().code, Code::InvalidUtf8);
    assert_eq!(
        parse(&vec![b'#'; 300_000]).unwrap_err().code,
        Code::TooLarge
    );
    let refused = parse(b"id = = 1").unwrap_err();
    assert_eq!(
        (refused.code, refused.number("line")),
        (Code::InvalidValue, Some(1))
    );
}
