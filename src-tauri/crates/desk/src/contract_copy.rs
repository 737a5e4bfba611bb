//! Rows of the Contracts screen for the clipboard: the columns that are shown, in their order, of what
//! is chosen. Never: the clipboard.

use documents::clip::Clip;
use store::Register;
use words::Words;

use crate::contracts;
use crate::export;
use crate::export_page;
use crate::fields::{Field, Wording};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_list::{CopiedRows, CopyInput};

/// What stands in each column of the screen, as the fields of an export.
const COLUMNS: [(&str, &[&str]); 10] = [
    ("number", &["number"]),
    ("customer", &["customer_name"]),
    ("level", &["level"]),
    ("state", &["state"]),
    ("activates_on", &["activates_on"]),
    ("last_day", &["last_day"]),
    ("renews_on", &["renews_on"]),
    ("notice_by", &["notice_by"]),
    // A figure without its currency says nothing elsewhere.
    ("yearly_fee", &["yearly_fee", "currency"]),
    ("owner", &["owner"]),
];

/// The chosen rows as a table.
pub fn copy(
    register: &Register,
    input: &CopyInput,
    now: &Now,
    words: Words,
) -> Result<CopiedRows, Problem> {
    let wording = Wording::Words(words);
    let fields = fields(&input.columns, wording)?;
    let titles: Vec<String> = fields
        .iter()
        .map(|field| field.column(wording).title)
        .collect();
    let mut clip = Clip::begin(titles.iter().map(String::as_str), words.language().code());
    let mut count = 0;
    let selection = export_page::selection(register, &input.selection, now)?;
    register.read(|snapshot| {
        export::each(snapshot, &selection, |contract| {
            let case = contracts::case_in(snapshot, contract, now.today)?;
            let row: Vec<_> = fields
                .iter()
                .map(|field| field.value(&case, wording))
                .collect();
            clip.row(&row);
            count += 1;
            Ok(())
        })
    })?;
    let clip = clip.finish();
    Ok(CopiedRows {
        text: clip.text,
        html: clip.html,
        message: words.grid_copied(count),
    })
}

fn fields(columns: &[String], wording: Wording) -> Result<Vec<&'static Field>, Problem> {
    let known: Vec<&'static Field> = wording.fields().collect();
    let mut found = Vec::new();
    for column in columns {
        let keys = COLUMNS
            .iter()
            .find(|(id, _)| id == column)
            .map(|(_, keys)| *keys)
            .ok_or_else(|| Problem::at(Code::InvalidValue, "columns"))?;
        found.extend(
            known
                .iter()
                .copied()
                .filter(|field| keys.contains(&field.key)),
        );
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
