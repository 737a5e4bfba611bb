//! What an import did, in sentences. Never: doing it.

use words::Words;

use super::plan_view::stem;
use crate::import::{Counts, Outcome};
use crate::views::import::ImportStoredView;

/// What was stored, and what the dry run had said of all rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// What was stored.
    pub outcome: Outcome,
    /// What the dry run had said.
    pub counts: Counts,
}

impl Stored {
    /// The same in words; `name` is that of the list.
    pub fn view(&self, name: &str, mapping_name: Option<&str>, words: Words) -> ImportStoredView {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let new = count(self.outcome.new.len());
        let changed = count(self.outcome.changed.len());
        let left = i64::from(self.counts.new + self.counts.changed) - new - changed;
        let sentences = [
            (new, words.import_page_stored_new(new)),
            (changed, words.import_page_stored_changed(changed)),
            (
                i64::from(self.outcome.customers),
                words.import_page_stored_customers(i64::from(self.outcome.customers)),
            ),
            (
                i64::from(self.counts.unchanged),
                words.import_page_stored_unchanged(i64::from(self.counts.unchanged)),
            ),
            (
                i64::from(self.counts.duplicate),
                words.import_page_stored_duplicate(i64::from(self.counts.duplicate)),
            ),
            (
                i64::from(self.counts.question),
                words.import_page_stored_question(i64::from(self.counts.question)),
            ),
            (
                i64::from(self.counts.rejected),
                words.import_page_stored_rejected(i64::from(self.counts.rejected)),
            ),
            (left, words.import_page_stored_left(left)),
        ];
        ImportStoredView {
            title: words.import_page_stored(new + changed),
            sentences: sentences
                .into_iter()
                .filter(|(number, _)| *number > 0)
                .map(|(_, sentence)| sentence)
                .collect(),
            has_report: true,
            mapping_name: mapping_name.unwrap_or_else(|| stem(name)).to_owned(),
        }
    }
}
