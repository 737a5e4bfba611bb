//! An owner is set for all that are chosen or for none, and taken back in one step.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::set;
use crate::contract_list::page;
use crate::demo;
use crate::now::Now;
use crate::views::batch::Selection;
use crate::views::contract_list::{ContractListInput, OwnerInput};

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap();
    Now::at(clock, Date::from_ymd_opt(2026, 11, 24), "Erika Muster")
}

fn register() -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, now().today).unwrap();
    demo::fill(&mut register, 20, 1, &now(), |_| {}).unwrap();
    (register, folder)
}

fn owners(register: &Register) -> Vec<String> {
    let list = ContractListInput {
        sort: "number".into(),
        limit: 100,
        ..ContractListInput::default()
    };
    let words = Words::of(Language::En);
    let rows = page(register, &list, &now(), words).unwrap().rows;
    rows.into_iter().map(|row| row.owner_name).collect()
}

fn wish(owner: &str, numbers: Vec<String>) -> OwnerInput {
    let list = ContractListInput {
        sort: "number".into(),
        ..ContractListInput::default()
    };
    OwnerInput {
        selection: Selection {
            all_of: numbers.is_empty().then_some(list),
            numbers,
        },
        owner: owner.into(),
    }
}

#[test]
fn all_get_it_and_one_undo_gives_all_of_it_back() {
    let (mut register, _folder) = register();
    let words = Words::of(Language::En);
    let before = owners(&register);
    let done = set(
        &mut register,
        &wish(" Max Beispiel ", vec![]),
        &now(),
        words,
    )
    .unwrap();
    assert_eq!(done.message, words.grid_owner_set(20));
    assert!(
        owners(&register)
            .iter()
            .all(|owner| owner == "Max Beispiel")
    );
    // Who has it already is not changed again.
    let again = set(&mut register, &wish("Max Beispiel", vec![]), &now(), words).unwrap();
    assert_eq!(
        (again.message, again.touched.len()),
        (words.grid_owner_kept(), 0)
    );
    register.undo(&now().stamp()).unwrap();
    assert_eq!(owners(&register), before);
    set(&mut register, &wish("", vec![]), &now(), words).unwrap();
    assert!(owners(&register).iter().all(String::is_empty));
}

#[test]
fn one_that_is_not_there_refuses_all() {
    let (mut register, _folder) = register();
    let words = Words::of(Language::En);
    let before = owners(&register);
    let numbers = vec!["SV-0001".into(), "SV-9999".into()];
    assert!(set(&mut register, &wish("Max Beispiel", numbers), &now(), words).is_err());
    assert_eq!(owners(&register), before);
}
