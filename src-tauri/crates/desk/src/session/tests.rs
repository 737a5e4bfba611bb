//! What the search field finds of records, and by which of their words.

use words::{Language, Words};

use super::search;
use crate::contract_page::tests::{contact, desk, on, typed};
use crate::views::session::{SearchInput, SearchView};

#[test]
fn a_contact_is_found_by_name_and_address_and_leads_to_the_contract() {
    let mut desk = desk();
    let now = on("2026-11-24");
    let mut draft = typed();
    draft
        .contacts
        .push(contact("Jürgen Musterkötter", "j@forst.example"));
    desk.save(None, draft, &now).unwrap();
    let find = |text: &str| -> SearchView {
        let input = SearchInput {
            text: text.into(),
            limit: 6,
        };
        search(&desk.register, &input, &now, Words::of(Language::De)).unwrap()
    };
    for text in ["koetter", "jürgen muster", "j@forst"] {
        let found = find(text);
        assert_eq!(
            (found.contracts.len(), found.contacts.len()),
            (0, 1),
            "{text}"
        );
        assert_eq!(found.contacts[0].contract_number, "SV-1");
        assert_eq!(
            found.contacts[0].name,
            "Jürgen Musterkötter, j@forst.example"
        );
        assert_eq!(found.contacts[0].customer_name, "Sägewerk Forstmüller OHG");
    }
    // By the customer or the number a contract is found, but nobody in particular.
    for text in ["sägewerk", "SV-1"] {
        let found = find(text);
        assert_eq!((found.contracts.len(), found.contacts.len()), (1, 0));
    }
    assert_eq!(find("  "), SearchView::default());
}
