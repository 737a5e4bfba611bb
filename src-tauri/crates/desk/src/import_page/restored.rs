//! What a complete export brings back, in sentences. Never: doing it (that is
//! [`crate::export`]'s).

use words::Words;

use crate::export::Restored;
use crate::views::import::{ImportRestoreView, ImportStoredView};

/// What would be restored.
pub fn rehearsed(restored: &Restored, words: Words) -> ImportRestoreView {
    let new = contracts(restored, true);
    ImportRestoreView {
        sentences: sentences(restored, words),
        store_text: if restored.is_nothing() {
            words.import_page_store_nothing()
        } else {
            words.import_page_restore(new)
        },
        can_store: !restored.is_nothing(),
    }
}

/// What was restored.
pub fn restored(restored: &Restored, words: Words) -> ImportStoredView {
    ImportStoredView {
        title: words.import_page_restored(contracts(restored, true)),
        sentences: sentences(restored, words),
        has_report: false,
        mapping_name: String::new(),
    }
}

fn sentences(restored: &Restored, words: Words) -> Vec<String> {
    let new = contracts(restored, true);
    let known = contracts(restored, false);
    let customers = number(restored.customers);
    let requests = number(restored.requests);
    let editions = number(restored.editions);
    let settings = i64::from(restored.has_settings);
    [
        (new, words.import_page_restore_contracts(new)),
        (customers, words.import_page_restore_customers(customers)),
        (requests, words.import_page_restore_requests(requests)),
        (editions, words.import_page_restore_editions(editions)),
        (settings, words.import_page_restore_settings()),
        (known, words.import_page_restore_known(known)),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(_, sentence)| sentence)
    .collect()
}

fn contracts(restored: &Restored, is_new: bool) -> i64 {
    let contracts = restored.contracts.iter();
    number(
        contracts
            .filter(|contract| contract.is_new == is_new)
            .count(),
    )
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
