//! The dry run as a whole: figures that filter its lines, columns, open questions, and what would
//! be stored. Never: single lines.

use words::{Words, format};

use super::{Draft, Group, columns, questions};
use crate::import::Take;
use crate::views::import::{ImportCount, ImportPlanView};
use crate::views::new_contract::Choice;

/// The dry run as the screen shows it.
pub(super) fn view(draft: &Draft, words: Words) -> ImportPlanView {
    let plan = &draft.plan;
    let to_store = plan.to_store();
    let count = i64::from(to_store);
    let (all_by_terms, is_by_terms) = all_by_terms(draft, words);
    ImportPlanView {
        revision: draft.revision,
        sheets: sheets(draft),
        sheet: plan.sheet.clone(),
        mapping_note: draft
            .mapping_name
            .as_ref()
            .map(|name| words.import_page_mapping_used(name)),
        mapping_name: draft
            .mapping_name
            .clone()
            .unwrap_or_else(|| stem(&draft.name).to_owned()),
        counts: counts(draft, words),
        columns: columns::views(draft, words),
        fields: columns::fields(words),
        questions: questions::views(draft, words),
        to_store,
        store_text: match to_store {
            0 => words.import_page_store_nothing(),
            _ => words.import_page_store(count),
        },
        all_by_terms,
        is_by_terms,
    }
}

fn sheets(draft: &Draft) -> Vec<Choice> {
    draft
        .plan
        .sheets
        .iter()
        .map(|name| Choice {
            id: name.clone(),
            text: name.clone(),
        })
        .collect()
}

/// All rows, then each group; what sums up is shown even where it is none.
fn counts(draft: &Draft, words: Words) -> Vec<ImportCount> {
    let figure = |id: &str, count: u32, text: String| ImportCount {
        id: id.to_owned(),
        count,
        figure: format::number(i64::from(count), words.language()),
        text,
    };
    let total = draft.plan.counts.total();
    let read = words.import_page_count_read(i64::from(total));
    let mut counts = vec![figure("read", total, read)];
    for group in Group::ALL {
        let rows = draft.plan.rows.iter();
        let count = rows.filter(|row| Group::of(row) == group).count();
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        let text = match group {
            Group::Agree => words.import_page_count_agree(number),
            Group::Differ => words.import_page_count_differ(number),
            Group::Question => words.import_page_count_question(number),
            Group::Duplicate => words.import_page_count_duplicate(),
            Group::Rejected => words.import_page_count_rejected(),
        };
        counts.push(figure(
            group.id(),
            u32::try_from(count).unwrap_or(u32::MAX),
            text,
        ));
    }
    counts
}

/// Offered where something differs; the second says whether all of it is taken so already.
fn all_by_terms(draft: &Draft, words: Words) -> (Option<String>, bool) {
    let differing: Vec<u32> = draft.differing().collect();
    let is_by_terms = differing
        .iter()
        .all(|row| !matches!(draft.take_of(*row), Some(Take::Sheet)));
    let count = i64::try_from(differing.len()).unwrap_or(i64::MAX);
    let text = (count > 0).then(|| words.import_page_all_by_terms(count));
    (text, is_by_terms)
}

/// A name without its ending.
pub(super) fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim()
}
