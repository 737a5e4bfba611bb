//! The screens of terms editions: the list, an edition beside the published wording, the form
//! that changes its numbers, and files that are taken in or given out.
//! Never: deciding what is allowed (that is [`crate::editions`]'s), which file is meant.

use store::Register;
use terms::Edition;
use words::{Words, format};

use crate::describe;
use crate::done::Done;
use crate::editions::{self, CellConfirmation, EditionCase, TEST_SYSTEMS};
use crate::now::Now;
use crate::problem::Problem;
use crate::views::editions::{
    CellInput, EditionFileView, EditionId, EditionLineView, EditionListView, EditionPageView,
    OpenCellView,
};
use crate::views::shared::DoneView;

mod clauses;
mod form;

pub use form::{check, open_form, save};

/// An edition as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionFile {
    /// Proposed name: `house-1.toml`.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// All editions.
pub fn list(register: &Register, now: &Now, words: Words) -> Result<EditionListView, Problem> {
    let editions = editions::list(register, now)?;
    Ok(EditionListView {
        editions: editions.iter().map(|case| line(case, words)).collect(),
        is_read_only: register.is_read_only(),
    })
}

/// An edition beside the published wording.
pub fn view(
    register: &Register,
    id: &str,
    now: &Now,
    words: Words,
) -> Result<EditionPageView, Problem> {
    let case = editions::read(register, id, now)?;
    Ok(page(register, &case, words))
}

/// X3: the owner's word on a cell.
pub fn confirm(
    register: &mut Register,
    input: CellInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<EditionPageView>, Problem> {
    let input = CellConfirmation {
        edition: input.edition,
        level: input.level,
        cell: TEST_SYSTEMS.to_owned(),
        value: input.value,
    };
    let Done { value, touched } = editions::confirm(register, &input, now)?;
    let value = page(register, &value, words);
    Ok(DoneView::of(
        Done { value, touched },
        words.terms_confirmed_done(),
    ))
}

/// Takes in the file that a person chose.
pub fn import(
    register: &mut Register,
    bytes: &[u8],
    now: &Now,
    words: Words,
) -> Result<DoneView<EditionFileView>, Problem> {
    let done = editions::import(register, bytes, now)?;
    let name = describe::name(&done.value.edition.name, words).to_owned();
    let message = words.terms_imported(&name);
    let done = done.map(|case| EditionFileView {
        id: Some(case.edition.id.clone()),
        message: message.clone(),
    });
    Ok(DoneView::of(done, message))
}

/// Nothing was chosen, so that nothing was taken in.
pub fn nothing_imported() -> DoneView<EditionFileView> {
    DoneView {
        value: nothing_exported(),
        touched: Vec::new(),
        message: String::new(),
    }
}

/// What is said when the file stands where a person wants it.
pub fn exported(id: &str, path: &str, words: Words) -> EditionFileView {
    EditionFileView {
        id: Some(id.to_owned()),
        message: words.terms_exported(path),
    }
}

/// Nothing was chosen, so that nothing was written.
pub fn nothing_exported() -> EditionFileView {
    EditionFileView {
        id: None,
        message: String::new(),
    }
}

/// The edition as a file.
pub fn export(register: &Register, input: &EditionId) -> Result<EditionFile, Problem> {
    Ok(EditionFile {
        name: format!("{}.toml", input.id),
        text: editions::export(register, &input.id)?,
    })
}

fn page(register: &Register, case: &EditionCase, words: Words) -> EditionPageView {
    let language = words.language();
    let confirmations = case.confirmations.iter().map(|confirmation| {
        let level = level_name(&case.edition, &confirmation.level);
        let value = yes_or_no(confirmation.value, words);
        let day = format::date(confirmation.on, language);
        if confirmation.who.is_empty() {
            words.terms_confirmed_on(&day, level, &value)
        } else {
            words.terms_confirmed_by(&day, level, &value, &confirmation.who)
        }
    });
    EditionPageView {
        line: line(case, words),
        levels: case
            .edition
            .levels
            .iter()
            .map(|level| level.name.clone())
            .collect(),
        open_cells: case
            .unconfirmed()
            .map(|level| OpenCellView {
                level: level.id.clone(),
                label: words.terms_confirm_label(&level.name),
                assumed: words.terms_assumed(&yes_or_no(level.test_systems.value, words)),
            })
            .collect(),
        confirmations: confirmations.collect(),
        sections: clauses::sections(&case.edition, words),
        is_read_only: register.is_read_only(),
    }
}

fn line(case: &EditionCase, words: Words) -> EditionLineView {
    let edition = &case.edition;
    let open = case.unconfirmed().count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    EditionLineView {
        id: edition.id.clone(),
        name: describe::name(&edition.name, words).to_owned(),
        valid_from: words.terms_valid_from(&format::date(edition.valid_from, words.language())),
        origin: if case.is_shipped {
            words.terms_shipped()
        } else {
            words.terms_own()
        },
        in_force: case.is_in_force.then(|| words.terms_in_force()),
        contracts: words.terms_contracts(i64::try_from(case.contracts).unwrap_or(i64::MAX)),
        unconfirmed: (open > 0).then(|| words.terms_unconfirmed(count(open))),
        can_change: case.may_change(),
        fixed: match (case.is_shipped, case.may_change()) {
            (_, true) => None,
            (true, false) => Some(words.terms_fixed_shipped()),
            (false, false) => Some(words.terms_fixed_signed()),
        },
    }
}

fn level_name<'e>(edition: &'e Edition, id: &'e str) -> &'e str {
    edition.level(id).map_or(id, |level| level.name.as_str())
}

fn yes_or_no(value: bool, words: Words) -> String {
    if value {
        words.terms_yes()
    } else {
        words.terms_no()
    }
}

#[cfg(test)]
mod tests;
