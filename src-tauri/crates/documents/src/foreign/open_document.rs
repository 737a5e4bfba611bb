//! Workbooks of LibreOffice and others: `.ods`, as the library holds it. Days are written out in
//! these files, so that no calendar has to be known.

use std::fs::File;
use std::io::BufReader;

use calamine::{Ods, OdsError, Reader as _};

use super::ForeignKind;
use super::error::{ForeignError, Measure};
use super::excel::{is_hidden, range_rows};
use super::receiver::{Head, Intake};

/// Reads an `.ods`.
pub(super) fn read(file: File, intake: &mut Intake<'_>) -> Result<(), ForeignError> {
    let mut book = Ods::new(BufReader::new(file)).map_err(broken)?;
    intake.head(Head::of_workbook(ForeignKind::Ods, false))?;
    for sheet in book.sheets_metadata().to_vec() {
        intake.sheet(&sheet.name, is_hidden(&sheet))?;
        let range = book.worksheet_range(&sheet.name).map_err(broken)?;
        range_rows(&range, false, intake)?;
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
