//! Workbooks of LibreOffice and others: `.ods`, as the library holds it. Days are written out in
//! these files, so that no calendar has to be known.

mod spans;

use std::fs::File;
use std::io::BufReader;

use calamine::{Ods, OdsError, Reader as _};

use super::ForeignKind;
use super::cells;
use super::error::{ForeignError, Measure};
use super::excel::{is_hidden, range_rows};
use super::receiver::{Head, Intake};

/// Reads an `.ods`.
pub(super) fn read(mut file: File, intake: &mut Intake<'_>) -> Result<(), ForeignError> {
    // The library holds the whole document before it answers, and says if it is encrypted.
    let mut book = Ods::new(BufReader::new(file.try_clone()?)).map_err(broken)?;
    let merged = spans::areas(&mut file)?;
    intake.head(Head::of_workbook(ForeignKind::Ods, false))?;
    for (at, sheet) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        intake.sheet(&sheet.name, is_hidden(&sheet))?;
        let range = book.worksheet_range(&sheet.name).map_err(broken)?;
        range_rows(
            &range,
            |value| cells::error_in_text(cells::of(value, false)),
            intake,
        )?;
        if let Some(areas) = merged.get(at) {
            intake.merged(areas)?;
        }
    }
    Ok(())
}

fn broken(error: OdsError) -> ForeignError {
    match error {
        OdsError::Password => ForeignError::PasswordProtected,
        OdsError::CellLimitExceeded { max, .. } => ForeignError::TooLarge {
            what: Measure::Cells,
            most: max as u64,
        },
        other => ForeignError::Broken(other.to_string()),
    }
}
