//! Workbooks of Excel: `.xlsx` cell by cell, `.xls` as the library holds it. Results of formulas
//! are those that the file holds; a formula without one is an error, not a blank.

use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};

use calamine::{
    Data, DataRef, Dimensions, Range, Reader as _, Sheet, SheetType, SheetVisible, Xls, XlsError,
    Xlsx, XlsxError, XlsxFormulaMetadata,
};

use super::cells;
use super::error::{ForeignError, Measure};
use super::limits::within;
use super::merged::Area;
use super::receiver::{Head, Intake};
use super::{ForeignCell, ForeignKind};

/// The last row that a spreadsheet has.
const LAST_ROW: u32 = 1_048_576;
/// The last column that a spreadsheet has.
const LAST_COLUMN: u32 = 16_384;

/// Merged cells stand behind the rows of a sheet, so that looking for them reads everything twice.
/// People merge cells; workbooks larger than this come from programs.
const MERGED_UP_TO: u64 = 16 * 1024 * 1024;

/// Reads an `.xlsx` whose sheets have so many bytes.
pub(super) fn read_xlsx(
    file: File,
    sheet_bytes: u64,
    intake: &mut Intake<'_>,
) -> Result<(), ForeignError> {
    let mut book = Xlsx::new(BufReader::new(file)).map_err(xlsx_error)?;
    let is_1904 = book.has_1904_epoch();
    intake.head(Head::of_workbook(ForeignKind::Xlsx, is_1904))?;
    for sheet in book.sheets_metadata().to_vec() {
        if !holds_rows(&sheet) {
            continue;
        }
        intake.sheet(&sheet.name, is_hidden(&sheet))?;
        let merged = if sheet_bytes <= MERGED_UP_TO {
            let areas = book
                .merge_cells_by_sheet_name(&sheet.name)
                .map_err(xlsx_error)?;
            areas_of(&areas)
        } else {
            Vec::new()
        };
        stream(&mut book, &sheet.name, is_1904, intake)?;
        intake.merged(&merged)?;
    }
    Ok(())
}

/// Hands over the rows of a sheet as its cells come by.
fn stream(
    book: &mut Xlsx<BufReader<File>>,
    name: &str,
    is_1904: bool,
    intake: &mut Intake<'_>,
) -> Result<(), ForeignError> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(xlsx_error(error)),
    };
    let mut row = Vec::new();
    let mut row_at = 0;
    while let Some(record) = reader
        .next_cell_with_formula_metadata()
        .map_err(xlsx_error)?
    {
        let (at, column) = record.pos;
        if at != row_at {
            intake.row(row_at + 1, &mut row)?;
            row.clear();
            if at < row_at || at >= LAST_ROW {
                return Err(ForeignError::Broken(format!("row {at} is out of place")));
            }
            row_at = at;
        }
        let cell = match (record.value, record.formula) {
            (DataRef::Empty, Some(formula)) => ForeignCell::Error(formula_text(formula)),
            (value, _) => cells::of_reference(value, is_1904),
        };
        if cell == ForeignCell::Empty {
            continue;
        }
        put(&mut row, column, cell, intake)?;
    }
    intake.row(row_at + 1, &mut row)?;
    Ok(())
}

/// A formula without a result as a spreadsheet shows it.
fn formula_text(formula: XlsxFormulaMetadata) -> String {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            format!("={formula}")
        }
        _ => "=".to_owned(),
    }
}

/// Puts a cell into its column.
fn put(
    row: &mut Vec<ForeignCell>,
    column: u32,
    cell: ForeignCell,
    intake: &Intake<'_>,
) -> Result<(), ForeignError> {
    within(
        u64::from(column) + 1,
        u64::from(LAST_COLUMN),
        Measure::Columns,
    )?;
    if let ForeignCell::Text(text) | ForeignCell::Error(text) = &cell {
        intake.check_text(text)?;
    }
    let column = column as usize;
    if row.len() <= column {
        row.resize(column + 1, ForeignCell::Empty);
    }
    if let Some(place) = row.get_mut(column) {
        *place = cell;
    }
    Ok(())
}

/// Reads an `.xls`.
pub(super) fn read_xls(mut file: File, intake: &mut Intake<'_>) -> Result<(), ForeignError> {
    let mut book = match Xls::new(BufReader::new(file.try_clone()?)) {
        Ok(book) => book,
        Err(XlsError::Password) => return Err(ForeignError::PasswordProtected),
        Err(error) => {
            // An encrypted .xlsx lies in the same kind of container as an .xls.
            file.seek(SeekFrom::Start(0))?;
            return Err(match Xlsx::new(BufReader::new(file)) {
                Err(XlsxError::Password) => ForeignError::PasswordProtected,
                _ => xls_error(error),
            });
        }
    };
    let is_1904 = book.has_1904_epoch();
    intake.head(Head::of_workbook(ForeignKind::Xls, is_1904))?;
    for sheet in book.sheets_metadata().to_vec() {
        if !holds_rows(&sheet) {
            continue;
        }
        intake.sheet(&sheet.name, is_hidden(&sheet))?;
        let range = book.worksheet_range(&sheet.name).map_err(xls_error)?;
        range_rows(&range, |value| cells::of(value, is_1904), intake)?;
        let areas = book
            .merge_cells_by_sheet_name(&sheet.name)
            .map_err(xls_error)?;
        intake.merged(&areas_of(&areas))?;
    }
    Ok(())
}

/// Hands over the rows of a range that is held as a whole.
pub(super) fn range_rows(
    range: &Range<Data>,
    cell_of: impl Fn(&Data) -> ForeignCell,
    intake: &mut Intake<'_>,
) -> Result<(), ForeignError> {
    let Some((first_row, first_column)) = range.start() else {
        return Ok(());
    };
    let mut row = Vec::new();
    for (number, values) in (first_row..).zip(range.rows()) {
        row.clear();
        for (column, value) in (first_column..).zip(values) {
            match cell_of(value) {
                ForeignCell::Empty => {}
                cell => put(&mut row, column, cell, intake)?,
            }
        }
        intake.row(number + 1, &mut row)?;
    }
    Ok(())
}

fn holds_rows(sheet: &Sheet) -> bool {
    matches!(sheet.typ, SheetType::WorkSheet)
}

pub(super) fn is_hidden(sheet: &Sheet) -> bool {
    sheet.visible != SheetVisible::Visible
}

fn areas_of(dimensions: &[Dimensions]) -> Vec<Area> {
    dimensions
        .iter()
        .filter(|area| area.end.0 > area.start.0)
        .map(|area| Area {
            first_row: area.start.0.saturating_add(1),
            last_row: area.end.0.saturating_add(1),
            first_column: area.start.1.saturating_add(1),
        })
        .collect()
}

fn xlsx_error(error: XlsxError) -> ForeignError {
    match error {
        XlsxError::Password => ForeignError::PasswordProtected,
        other => ForeignError::Broken(other.to_string()),
    }
}

fn xls_error(error: XlsError) -> ForeignError {
    match error {
        XlsError::Password => ForeignError::PasswordProtected,
        // A compound file without a workbook in it: a letter, a mail.
        XlsError::Cfb(_) => ForeignError::NotATable,
        other => ForeignError::Broken(other.to_string()),
    }
}
