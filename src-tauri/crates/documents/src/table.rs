//! What a table file holds: columns with a kind, and rows of typed values. [`crate::xlsx`] and
//! [`crate::csv`] write it. What never lives here: which columns there are, words, a clock.

use std::borrow::Cow;
use std::io;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

/// What the values of a column are, which decides how the column looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text, never anything that a program runs.
    Text,
    /// A calendar day.
    Date,
    /// A day and a time of the wall clock.
    Moment,
    /// A whole number.
    Integer,
    /// An amount; how many digits stand after the point says each value.
    Money,
    /// A whole number of per cent.
    Percent,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What the first row says.
    pub title: String,
    /// What the values are.
    pub kind: Kind,
    /// How wide it is, in characters.
    pub width: f32,
    /// Whether a spreadsheet adds the values up, below the rows.
    pub is_summed: bool,
}

impl Column {
    /// A column that is not added up.
    pub fn new(title: impl Into<String>, kind: Kind, width: f32) -> Self {
        Self {
            title: title.into(),
            kind,
            width,
            is_summed: false,
        }
    }

    /// The same, added up.
    #[must_use]
    pub fn summed(mut self) -> Self {
        self.is_summed = true;
        self
    }
}

/// A value in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing.
    Empty,
    /// A text as typed.
    Text(Cow<'a, str>),
    /// A calendar day.
    Date(NaiveDate),
    /// A day and a time of the wall clock.
    Moment(NaiveDateTime),
    /// A moment: the wall clock of its offset in a spreadsheet, with the offset for programs.
    Instant(DateTime<FixedOffset>),
    /// A whole number.
    Integer(i64),
    /// An amount in the smallest unit, with that many digits after the point.
    Money {
        /// Cents, if `digits` is 2.
        minor: i64,
        /// Digits after the point, 0 to 4.
        digits: u8,
    },
    /// Yes or no.
    Flag(bool),
}

impl<'a> Value<'a> {
    /// A text as typed.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }
}

/// What an optional value is in a table: nothing where there is none.
impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<NaiveDate> for Value<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

/// A table: what it is called, how its figures look, and its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Name of the sheet. What a spreadsheet does not allow in it is taken out.
    pub sheet: String,
    /// Title of the whole file, in its metadata.
    pub title: String,
    /// `de` or `en`: how days and numbers look.
    pub language: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The day in the metadata of the file; a fixed one unless given, so that the same table
    /// gives the same bytes.
    pub made_on: Option<NaiveDate>,
    /// What stands in front of the sums, in the first column unless that one is summed itself.
    pub sum_title: String,
    /// The column whose text keeps sums apart, such as the currency: each text has its own sum.
    pub sums_apart_by: Option<usize>,
}

impl Layout {
    /// A table with one sum for each summed column.
    pub fn new(
        sheet: impl Into<String>,
        title: impl Into<String>,
        language: impl Into<String>,
        columns: Vec<Column>,
    ) -> Self {
        Self {
            sheet: sheet.into(),
            title: title.into(),
            language: language.into(),
            columns,
            made_on: None,
            sum_title: String::new(),
            sums_apart_by: None,
        }
    }

    /// The same with a day in its metadata.
    #[must_use]
    pub fn made_on(mut self, day: NaiveDate) -> Self {
        self.made_on = Some(day);
        self
    }

    /// The same with words in front of its sums.
    #[must_use]
    pub fn sums_called(mut self, title: impl Into<String>) -> Self {
        self.sum_title = title.into();
        self
    }

    /// The same with a sum for each text of a column, such as the currency.
    #[must_use]
    pub fn sums_apart_by(mut self, column: usize) -> Self {
        self.sums_apart_by = Some(column);
        self
    }

    /// Whether days and numbers look German.
    pub(crate) fn is_german(&self) -> bool {
        self.language == "de"
    }
}

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// More rows than a sheet can hold.
    #[error("a sheet holds {most} rows at most")]
    TooManyRows {
        /// As many are possible, the header aside.
        most: u64,
    },
    /// More columns than a sheet can hold.
    #[error("a sheet holds {most} columns at most")]
    TooManyColumns {
        /// As many are possible.
        most: u64,
    },
    /// A text that is longer than a cell can hold.
    #[error("row {row}, column {column}: a cell holds {most} characters at most")]
    TextTooLong {
        /// As a spreadsheet counts, 1 is the header.
        row: u64,
        /// From 1.
        column: usize,
        /// As many are possible (UTF-16 units, as spreadsheets count).
        most: usize,
    },
    /// The file or the scratch file beside the system's other temporary files.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The writer of workbooks refused.
    #[error("the workbook could not be made: {0}")]
    Workbook(String),
}

/// The digits of an amount: `4800.00`, `-0.05`, `4800` without digits after the point.
pub(crate) fn decimal(minor: i128, digits: u8, point: char) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    let absolute = minor.unsigned_abs();
    let unit = 10_u128.pow(u32::from(digits.min(MOST_DIGITS)));
    let (whole, rest) = (absolute / unit, absolute % unit);
    if digits == 0 {
        format!("{sign}{whole}")
    } else {
        let width = usize::from(digits.min(MOST_DIGITS));
        format!("{sign}{whole}{point}{rest:0width$}")
    }
}

/// No currency has more digits after the point.
pub(crate) const MOST_DIGITS: u8 = 4;

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn amounts_keep_every_digit() {
        for (minor, digits, expected) in [
            (480_000, 2, "4800.00"),
            (5, 2, "0.05"),
            (-5, 2, "-0.05"),
            (1_000_000_000_000, 2, "10000000000.00"),
            (4800, 0, "4800"),
            (1, 3, "0.001"),
        ] {
            assert_eq!(decimal(minor, digits, '.'), expected);
        }
    }
}
