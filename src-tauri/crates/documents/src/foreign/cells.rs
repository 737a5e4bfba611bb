//! Cells of a workbook as ours: days are resolved by the calendar of the workbook, a formula
//! stands for its stored result. Never: texts that look like dates or numbers.

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::ForeignCell;

/// The serial of 29 February 1900, a day that Excel shows and that never was.
const NEVER_WAS: f64 = 60.0;
/// The serial after the last day of the year 9999.
const AFTER_LAST: f64 = 2_958_466.0;
const MILLISECONDS_OF_A_DAY: f64 = 86_400_000.0;

/// A cell that lives as long as the workbook.
pub(super) fn of_reference(value: DataRef<'_>, is_1904: bool) -> ForeignCell {
    match value {
        DataRef::Empty => ForeignCell::Empty,
        DataRef::SharedString(text) => of_text(text.to_owned()),
        DataRef::String(text) | DataRef::DurationIso(text) => of_text(text),
        #[expect(
            clippy::cast_precision_loss,
            reason = "a spreadsheet has no whole numbers beyond the precision of its numbers"
        )]
        DataRef::Int(number) => ForeignCell::Number(number as f64),
        DataRef::Float(number) => of_number(number),
        DataRef::Bool(flag) => ForeignCell::Flag(flag),
        DataRef::DateTime(moment) => of_serial(moment, is_1904),
        DataRef::DateTimeIso(text) => of_iso(text),
        DataRef::Error(error) => of_error(&error),
    }
}

/// A cell of its own.
pub(super) fn of(value: &Data, is_1904: bool) -> ForeignCell {
    match value {
        Data::Empty => ForeignCell::Empty,
        Data::String(text) | Data::DurationIso(text) => of_text(text.clone()),
        #[expect(
            clippy::cast_precision_loss,
            reason = "a spreadsheet has no whole numbers beyond the precision of its numbers"
        )]
        Data::Int(number) => ForeignCell::Number(*number as f64),
        Data::Float(number) => of_number(*number),
        Data::Bool(flag) => ForeignCell::Flag(*flag),
        Data::DateTime(moment) => of_serial(*moment, is_1904),
        Data::DateTimeIso(text) => of_iso(text.clone()),
        Data::Error(error) => of_error(error),
    }
}

fn of_text(text: String) -> ForeignCell {
    if text.trim().is_empty() {
        ForeignCell::Empty
    } else {
        ForeignCell::Text(text)
    }
}

fn of_number(number: f64) -> ForeignCell {
    if number.is_finite() {
        ForeignCell::Number(number)
    } else {
        ForeignCell::Error(number.to_string())
    }
}

/// A text of a workbook that has no cells for errors and shows them as text.
pub(super) fn error_in_text(cell: ForeignCell) -> ForeignCell {
    const ERRORS: [&str; 7] = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!",
    ];
    match cell {
        ForeignCell::Text(text) if ERRORS.contains(&text.as_str()) || is_numbered(&text) => {
            ForeignCell::Error(text)
        }
        other => other,
    }
}

/// LibreOffice numbers what has no name elsewhere: `Err:502`.
fn is_numbered(text: &str) -> bool {
    text.strip_prefix("Err:")
        .is_some_and(|number| number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn of_error(error: &CellErrorType) -> ForeignCell {
    ForeignCell::Error(error.to_string())
}

/// A number that the workbook shows as a date. What lies outside of its calendar, a time span and
/// a time of day without a day stay numbers.
fn of_serial(moment: ExcelDateTime, is_1904: bool) -> ForeignCell {
    let serial = moment.as_f64();
    if moment.is_duration() || !(1.0..AFTER_LAST).contains(&serial) {
        return of_number(serial);
    }
    let day_zero = if is_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)
    } else if serial < NEVER_WAS {
        NaiveDate::from_ymd_opt(1899, 12, 31)
    } else if serial < NEVER_WAS + 1.0 {
        return ForeignCell::Error("1900-02-29".to_owned());
    } else {
        NaiveDate::from_ymd_opt(1899, 12, 30)
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the serial has at most seven digits before the point"
    )]
    let milliseconds = (serial * MILLISECONDS_OF_A_DAY).round() as i64;
    day_zero
        .and_then(|day| {
            day.and_time(NaiveTime::MIN)
                .checked_add_signed(TimeDelta::milliseconds(milliseconds))
        })
        .map_or_else(|| of_number(serial), of_moment)
}

fn of_moment(moment: NaiveDateTime) -> ForeignCell {
    if moment.time() == NaiveTime::MIN {
        ForeignCell::Day(moment.date())
    } else {
        ForeignCell::Moment(moment)
    }
}

/// A date in ISO 8601, as workbooks of LibreOffice hold them.
fn of_iso(text: String) -> ForeignCell {
    let plain = text.trim_end_matches('Z');
    if let Ok(day) = plain.parse::<NaiveDate>() {
        return ForeignCell::Day(day);
    }
    match plain.parse::<NaiveDateTime>() {
        Ok(moment) => of_moment(moment),
        Err(_) => of_text(text),
    }
}
