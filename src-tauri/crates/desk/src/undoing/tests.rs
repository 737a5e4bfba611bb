//! What undo and redo say, through a real register.

use words::{Language, Words};

use super::{redo, redoable, undo, undoable};
use crate::contract_page::tests::{desk, on, typed};
use crate::new_contract;
use crate::views::new_contract::ContractSaveInput;

const ENGLISH: Words = Words::of(Language::En);
const GERMAN: Words = Words::of(Language::De);

#[test]
fn the_last_change_is_named_before_and_after() {
    let mut desk = desk();
    let now = on("2026-11-24");
    let input = ContractSaveInput {
        draft: typed(),
        editing: None,
        as_draft: false,
    };
    new_contract::save(&mut desk.register, &input, &now, ENGLISH).unwrap();
    let offered = |desk: &crate::contract_page::tests::Desk, words| {
        desk.register
            .read(|snapshot| {
                Ok::<_, crate::Problem>((undoable(snapshot, words)?, redoable(snapshot, words)?))
            })
            .unwrap()
    };
    let created = Some("Contract created, SV-1".to_owned());
    assert_eq!(offered(&desk, ENGLISH), (created.clone(), None));
    let done = undo(&mut desk.register, &now, ENGLISH).unwrap();
    assert_eq!(done.message, "Taken back: Contract created, SV-1");
    let customer = Some("Kunde K-0001 angelegt".to_owned());
    let again = Some("Vertrag angelegt, SV-1".to_owned());
    assert_eq!(offered(&desk, GERMAN), (customer, again));
    let done = redo(&mut desk.register, &now, ENGLISH).unwrap();
    assert_eq!(done.message, "Made again: Contract created, SV-1");
    assert_eq!(offered(&desk, ENGLISH), (created, None));
}

#[test]
fn what_changed_together_is_taken_back_together_and_counted() {
    let mut desk = desk();
    let now = on("2026-11-24");
    let customer = desk.register.customer_by_number("K-0001").unwrap().unwrap();
    desk.register
        .change(&now.stamp(), |change| {
            for name in ["Eins GmbH", "Zwei GmbH"] {
                let mut other = customer.clone();
                other.id = store::CustomerId::new(now.recorded_at);
                other.number = name.replace(' ', "-");
                other.name = name.to_owned();
                change.put_customer(&other, store::Action::Imported, None)?;
            }
            Ok::<_, crate::Problem>(())
        })
        .unwrap();
    let said = desk
        .register
        .read(|snapshot| undoable(snapshot, ENGLISH))
        .unwrap();
    assert_eq!(said.as_deref(), Some("Import of a list, 2 records"));
    undo(&mut desk.register, &now, ENGLISH).unwrap();
    let said = desk
        .register
        .read(|snapshot| redoable(snapshot, ENGLISH))
        .unwrap();
    assert_eq!(said.as_deref(), Some("Import of a list, 2 records"));
}
