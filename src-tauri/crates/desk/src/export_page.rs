//! The export of the Contracts screen: what is filtered or chosen, as a table for people in the
//! language of the window. Never: asking where the file goes.

use std::path::Path;

use store::Register;
use words::Words;

use crate::batch_page;
use crate::contract_list;
use crate::export::{self, Format, Selection};
use crate::fields::Wording;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::batch;
use crate::views::export::{ExportInput, ExportSaved};

/// The format that was asked for.
pub fn format(input: &ExportInput) -> Result<Format, Problem> {
    Format::from_id(&input.format).ok_or_else(|| Problem::at(Code::InvalidValue, "format"))
}

/// Writes the table into `place`, all of it or nothing.
pub fn write(
    register: &Register,
    input: &ExportInput,
    place: &Path,
    now: &Now,
    words: Words,
) -> Result<ExportSaved, Problem> {
    let format = format(input)?;
    let selection = selection(register, &input.selection, now)?;
    let wording = Wording::Words(words);
    let count = export::to_file(place, |out| {
        export::write(register, &selection, format, wording, now, words, out)
    })?;
    let name = place
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(ExportSaved {
        message: words.export_done(count, &name),
    })
}

/// What a person chose, without reading the numbers of a whole filter.
pub(crate) fn selection(
    register: &Register,
    chosen: &batch::Selection,
    now: &Now,
) -> Result<Selection, Problem> {
    match &chosen.all_of {
        Some(filter) if chosen.numbers.is_empty() => Ok(Selection::Filtered(Box::new(
            contract_list::query(filter, now)?,
        ))),
        _ => batch_page::numbers(register, chosen, now).map(Selection::Numbers),
    }
}

#[cfg(test)]
mod tests;
