//! Workbooks (XLSX) from tables, row by row in constant memory: typed cells, a frozen header with
//! filters, sums as formulas with their results. Text is always a string cell, never a formula or
//! a link, whatever it begins with. What never lives here: which columns there are, words.
//!
//! The rows of a sheet go through a scratch file in the system's folder for temporary files until
//! the workbook is finished; it is gone with the process, however that ends.

mod formats;
mod guard;
mod sums;

use std::io::Write;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::table::{Column, Layout, MOST_DIGITS, TableError, Value};
use formats::Formats;
use guard::{Patient, guarded};
use sums::Sums;

/// Rows of a sheet, the header among them.
const MOST_ROWS: u32 = 1_048_576;
/// Columns of a sheet.
const MOST_COLUMNS: usize = 16_384;
/// UTF-16 units of a cell.
const MOST_UNITS: usize = 32_767;
/// Characters of a sheet's name.
const MOST_OF_NAME: usize = 31;
/// Characters side by side that can still be read on a page of A4.
const MOST_ON_A_PAGE: f32 = 220.0;
/// Height of a line in points.
const LINE: f64 = 15.0;
/// Lines of a title.
const MOST_LINES: u8 = 4;
/// What no sheet's name may hold.
const NOT_IN_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// Writes a workbook with one sheet; gives how many rows there are.
pub fn write<'a>(
    layout: &Layout,
    rows: impl IntoIterator<Item = Vec<Value<'a>>>,
    out: impl Write + Send,
) -> Result<u64, TableError> {
    let mut book = Book::new(layout)?;
    let count = book.sheet(layout, rows)?;
    book.finish(out)?;
    Ok(count)
}

/// A workbook being written, sheet by sheet.
pub struct Book {
    workbook: Workbook,
    formats: Formats,
    names: Vec<String>,
}

impl Book {
    /// A workbook with the title, the language and the day of `layout`, still without a sheet.
    pub fn new(layout: &Layout) -> Result<Self, TableError> {
        let mut workbook = Workbook::new();
        let day = layout.made_on.unwrap_or_default();
        let (year, month, day) = (
            u16::try_from(day.year()).unwrap_or(1970),
            u8::try_from(day.month()).unwrap_or(1),
            u8::try_from(day.day()).unwrap_or(1),
        );
        let made_at = ExcelDateTime::from_ymd(year, month, day).map_err(refused)?;
        workbook.set_properties(
            &DocProperties::new()
                .set_title(&layout.title)
                .set_creation_datetime(&made_at),
        );
        Ok(Self {
            workbook,
            formats: Formats::of(layout.is_german()),
            names: Vec::new(),
        })
    }

    /// Adds a sheet with all its rows; gives how many there are.
    pub fn sheet<'a>(
        &mut self,
        layout: &Layout,
        rows: impl IntoIterator<Item = Vec<Value<'a>>>,
    ) -> Result<u64, TableError> {
        let mut sheet = self.begin(layout)?;
        for row in rows {
            sheet.row(&row)?;
        }
        sheet.finish()
    }

    /// Begins a sheet whose rows are handed over one by one.
    pub fn begin<'b>(&'b mut self, layout: &'b Layout) -> Result<Sheet<'b>, TableError> {
        if layout.columns.len() > MOST_COLUMNS {
            let most = MOST_COLUMNS as u64;
            return Err(TableError::TooManyColumns { most });
        }
        let name = free_name(&layout.sheet, &self.names);
        let worksheet = self
            .workbook
            .add_worksheet_with_constant_memory()
            .map_err(refused)?;
        worksheet.set_name(&name).map_err(refused)?;
        self.names.push(name);
        begin(worksheet, layout, &self.formats).map_err(refused)?;
        Ok(Sheet {
            worksheet,
            formats: &self.formats,
            layout,
            next: 1,
            sums: Sums::of(layout),
        })
    }

    /// Writes the workbook.
    pub fn finish(mut self, out: impl Write + Send) -> Result<(), TableError> {
        let mut out = Patient { out, failed: None };
        guarded(|| self.workbook.save_to_writer(&mut out).map_err(refused))?;
        match out.failed {
            Some(error) => Err(error.into()),
            None => Ok(out.out.flush()?),
        }
    }
}

/// A sheet being written, row by row.
pub struct Sheet<'b> {
    worksheet: &'b mut Worksheet,
    formats: &'b Formats,
    layout: &'b Layout,
    /// The row that comes next, counted from 0.
    next: u32,
    sums: Sums,
}

impl Sheet<'_> {
    /// Adds a row, its values in the order of the columns.
    pub fn row(&mut self, values: &[Value<'_>]) -> Result<(), TableError> {
        if self.next >= MOST_ROWS {
            let most = u64::from(MOST_ROWS - 1);
            return Err(TableError::TooManyRows { most });
        }
        self.sums.add(values);
        guarded(|| self.cells(values))?;
        self.next += 1;
        Ok(())
    }

    /// Filters and sums; gives how many rows there are.
    pub fn finish(self) -> Result<u64, TableError> {
        let Self {
            worksheet,
            formats,
            layout,
            next,
            sums,
        } = self;
        let last = next - 1;
        if let Some(right) = column(layout.columns.len().checked_sub(1)) {
            worksheet.autofilter(0, 0, last, right).map_err(refused)?;
        }
        if last > 0 {
            guarded(|| sums.write(worksheet, layout, formats, next))?;
        }
        Ok(u64::from(last))
    }

    fn cells(&mut self, values: &[Value<'_>]) -> Result<(), TableError> {
        for (at, value) in values.iter().enumerate().take(self.layout.columns.len()) {
            let Some(column) = column(Some(at)) else {
                continue;
            };
            self.cell(column, value).map_err(|error| match error {
                XlsxError::MaxStringLengthExceeded => TableError::TextTooLong {
                    row: u64::from(self.next) + 1,
                    column: at + 1,
                    most: MOST_UNITS,
                },
                other => refused(other),
            })?;
        }
        Ok(())
    }

    fn cell(&mut self, column: u16, value: &Value<'_>) -> Result<(), XlsxError> {
        let kind = self.layout.columns[usize::from(column)].kind;
        let (row, formats) = (self.next, self.formats);
        let sheet = &mut *self.worksheet;
        match value {
            Value::Empty => {}
            Value::Text(text) if text.is_empty() => {}
            Value::Text(text) => {
                let format = formats.text(text);
                sheet.write_string_with_format(row, column, text.as_ref(), format)?;
            }
            Value::Date(day) => match serial(*day) {
                Some(serial) => {
                    sheet.write_number_with_format(row, column, serial, &formats.date)?;
                }
                // Spreadsheets know no days before 1900, and one too many in it.
                None => {
                    sheet.write_string(row, column, day.to_string())?;
                }
            },
            Value::Moment(moment) => self.moment(column, *moment)?,
            Value::Instant(moment) => self.moment(column, moment.naive_local())?,
            Value::Integer(number) => {
                let (number, format) = formats.integer(*number, kind);
                sheet.write_number_with_format(row, column, number, format)?;
            }
            Value::Money { minor, digits } => {
                let number = amount(i128::from(*minor), *digits);
                sheet.write_number_with_format(row, column, number, formats.money(*digits))?;
            }
            Value::Flag(flag) => {
                sheet.write_boolean(row, column, *flag)?;
            }
        }
        Ok(())
    }

    fn moment(&mut self, column: u16, moment: NaiveDateTime) -> Result<(), XlsxError> {
        let (row, format) = (self.next, &self.formats.moment);
        let Some(serial) = serial(moment.date()) else {
            self.worksheet
                .write_string(row, column, moment.to_string())?;
            return Ok(());
        };
        let seconds = f64::from(moment.num_seconds_from_midnight());
        let number = serial + seconds / 86_400.0;
        self.worksheet
            .write_number_with_format(row, column, number, format)?;
        Ok(())
    }
}

/// Header, widths, what stays in sight, and how it is printed.
fn begin(sheet: &mut Worksheet, layout: &Layout, formats: &Formats) -> Result<(), XlsxError> {
    for (at, wanted) in layout.columns.iter().enumerate() {
        let Some(at) = column(Some(at)) else { continue };
        sheet.set_column_width(at, f64::from(wanted.width))?;
        if let Some(format) = formats.of_column(wanted.kind) {
            sheet.set_column_format(at, format)?;
        }
        let format = formats.header(wanted.kind);
        sheet.write_string_with_format(0, at, &wanted.title, format)?;
    }
    let lines = layout.columns.iter().map(lines).max().unwrap_or(1);
    if lines > 1 {
        sheet.set_row_height(0, LINE * f64::from(lines))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape();
    sheet.set_paper_size(9);
    // Wider tables would be too small to read on one page.
    let width: f32 = layout.columns.iter().map(|column| column.width).sum();
    if width <= MOST_ON_A_PAGE {
        sheet.set_print_fit_to_pages(1, 0);
    }
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// How many lines a title takes in the width of its column, in bold and beside the filter's arrow.
fn lines(column: &Column) -> u8 {
    let room = column.width * 0.85 - 1.0;
    let (mut lines, mut used) = (1_u8, 0.0);
    for word in column.title.split_whitespace() {
        let length = f32::from(u16::try_from(word.chars().count()).unwrap_or(u16::MAX));
        if used > 0.0 && used + 1.0 + length > room {
            lines = lines.saturating_add(1);
            used = length;
        } else {
            used += length + if used > 0.0 { 1.0 } else { 0.0 };
        }
    }
    lines.min(MOST_LINES)
}

/// The number of a day; none for the days that spreadsheets count differently.
fn serial(day: NaiveDate) -> Option<f64> {
    let first = NaiveDate::from_ymd_opt(1900, 3, 1)?;
    let days = i32::try_from((day - first).num_days()).ok()?;
    (days >= 0).then(|| f64::from(days + 61))
}

/// An amount as the number that a cell holds.
fn amount(minor: i128, digits: u8) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "amounts have 15 digits at most, which a cell holds exactly"
    )]
    let minor = minor as f64;
    minor / 10_f64.powi(i32::from(digits.min(MOST_DIGITS)))
}

/// The number of a column as the writer counts it.
fn column(at: Option<usize>) -> Option<u16> {
    u16::try_from(at?).ok()
}

/// A name that a spreadsheet allows and that no other sheet has.
fn free_name(wanted: &str, taken: &[String]) -> String {
    let clean: String = wanted
        .chars()
        .map(|sign| {
            if NOT_IN_NAME.contains(&sign) || sign.is_control() {
                ' '
            } else {
                sign
            }
        })
        .collect();
    let clean = clean.trim().trim_matches('\'');
    let clean = if clean.is_empty() { "1" } else { clean };
    let is_free = |name: &str| {
        let name = name.to_lowercase();
        taken.iter().all(|other| other.to_lowercase() != name)
    };
    let first = cut(clean, MOST_OF_NAME);
    if is_free(&first) {
        return first;
    }
    (2..=taken.len() + 2)
        .map(|number| {
            let ending = format!(" {number}");
            cut(clean, MOST_OF_NAME - ending.len()) + &ending
        })
        .find(|name| is_free(name))
        .unwrap_or(first)
}

/// The beginning of a text that has at most so many UTF-16 units.
fn cut(text: &str, most: usize) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|sign| {
            units += sign.len_utf16();
            units <= most
        })
        .collect()
}

fn refused(error: XlsxError) -> TableError {
    match error {
        XlsxError::IoError(error) | XlsxError::TempFileError(_, error) => TableError::Io(error),
        other => TableError::Workbook(other.to_string()),
    }
}

#[cfg(test)]
mod tests;
