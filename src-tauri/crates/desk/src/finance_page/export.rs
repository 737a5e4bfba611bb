//! The board as a file: a workbook or CSV of the rows with their sums, or the list on paper.

use std::io::{Seek, Write};

use store::Register;
use words::Words;

use super::reading;
use crate::export::Format;
use crate::fields::Wording;
use crate::finance::{self, BoardInput};
use crate::letterhead;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::renewal_list;
use crate::views::finance::FinanceInput;

/// Which file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FinanceFormat {
    /// Rows and sums as a table.
    Table(Format),
    /// The list of renewals on paper.
    Pdf,
}

impl FinanceFormat {
    /// The format with this id.
    pub fn from_id(id: &str) -> Result<Self, Problem> {
        if id == "pdf" {
            return Ok(Self::Pdf);
        }
        Format::from_id(id)
            .map(Self::Table)
            .ok_or_else(|| Problem::at(Code::InvalidValue, "format"))
    }

    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Table(format) => format.ending(),
            Self::Pdf => "pdf",
        }
    }
}

/// The name that is offered for a file: `Renewals 2026-12 2027-11`.
pub fn file_name(input: &FinanceInput, now: &Now, words: Words) -> Result<String, Problem> {
    let months = reading::scope(input, now, words)?.months;
    let name =
        words.finance_page_file_name(&months.first().to_string(), &months.last().to_string());
    Ok(match &input.owner {
        Some(owner) => format!("{name} {}", safe_in_a_name(owner)),
        None => name,
    })
}

/// Writes the months of the board as of its day; gives how many renewals there are.
pub fn write(
    register: &Register,
    input: &FinanceInput,
    format: FinanceFormat,
    now: &Now,
    words: Words,
    mut out: impl Write + Seek + Send,
) -> Result<u64, Problem> {
    let scope = reading::scope(input, now, words)?;
    let months = BoardInput {
        from: Some(scope.months.first()),
        months: scope.months.count(),
        as_of: Some(scope.as_of),
    };
    let renewals = finance::renewals_of(register, &months, input.owner.as_deref(), now)?;
    match format {
        FinanceFormat::Table(format) => {
            finance::table::write(&renewals, format, Wording::Words(words), now, words, out)
        }
        FinanceFormat::Pdf => {
            let letterhead = letterhead::of(register)?;
            let pages = renewal_list::paper(&renewals, &letterhead, words.language(), now)?;
            out.write_all(&pages.pdf()?)
                .map_err(|error| Problem::new(Code::Io).because(error))?;
            Ok(u64::try_from(renewals.rows.len()).unwrap_or(u64::MAX))
        }
    }
}

/// A name of a person without what a file cannot be called.
fn safe_in_a_name(owner: &str) -> String {
    owner
        .chars()
        .filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-'))
        .collect()
}
