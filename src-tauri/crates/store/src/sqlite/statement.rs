//! Running statements and reading their rows: values of the records in and out of columns.

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Params, Row};
use terms::Date;
use uuid::Uuid;

use super::failure::OfRegister;
use crate::StoreError;

/// Runs a statement that gives no rows; gives the number of rows changed.
pub(super) fn run(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl Params,
) -> Result<usize, StoreError> {
    connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params))
        .of_register()
}

/// Runs a statement that inserts one row; gives its place.
pub(super) fn insert(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl Params,
) -> Result<i64, StoreError> {
    run(connection, sql, params).map(|_| connection.last_insert_rowid())
}

/// All rows.
pub(super) fn all<T>(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl Params,
    mut read: impl FnMut(&mut Columns<'_, '_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut found = Vec::new();
    each(connection, sql, params, |columns| {
        found.push(read(columns)?);
        Ok(())
    })?;
    Ok(found)
}

/// Goes through all rows without keeping them.
pub(super) fn each(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl Params,
    mut take: impl FnMut(&mut Columns<'_, '_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(sql).of_register()?;
    let mut rows = statement.query(params).of_register()?;
    while let Some(row) = rows.next().of_register()? {
        take(&mut Columns { row, at: 0 })?;
    }
    Ok(())
}

/// The first row, if there is one.
pub(super) fn first<T>(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&mut Columns<'_, '_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql).of_register()?;
    let mut rows = statement.query(params).of_register()?;
    match rows.next().of_register()? {
        Some(row) => read(&mut Columns { row, at: 0 }).map(Some),
        None => Ok(None),
    }
}

/// The first column of a row that has to be there, as a whole number.
pub(super) fn number(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl Params,
) -> Result<i64, StoreError> {
    first(connection, sql, params, integer)?.ok_or_else(|| StoreError::damaged("a row is missing"))
}

/// The columns of a row, read from left to right.
pub(super) struct Columns<'r, 's> {
    row: &'r Row<'s>,
    at: usize,
}

impl<'r> Columns<'r, '_> {
    fn next(&mut self) -> Result<ValueRef<'r>, StoreError> {
        let value = self.row.get_ref(self.at).of_register()?;
        self.at += 1;
        Ok(value)
    }

    fn unexpected(&self) -> StoreError {
        StoreError::damaged(format!("column {} holds another type", self.at))
    }

    pub(super) fn optional_str(&mut self) -> Result<Option<&'r str>, StoreError> {
        match self.next()? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes)
                .map(Some)
                .map_err(|_| StoreError::damaged("a text is not UTF-8")),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn str(&mut self) -> Result<&'r str, StoreError> {
        self.optional_str()?.ok_or_else(|| self.unexpected())
    }

    pub(super) fn optional_text(&mut self) -> Result<Option<String>, StoreError> {
        Ok(self.optional_str()?.map(str::to_owned))
    }

    pub(super) fn text(&mut self) -> Result<String, StoreError> {
        Ok(self.str()?.to_owned())
    }

    pub(super) fn optional_integer(&mut self) -> Result<Option<i64>, StoreError> {
        match self.next()? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(value) => Ok(Some(value)),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn integer(&mut self) -> Result<i64, StoreError> {
        self.optional_integer()?.ok_or_else(|| self.unexpected())
    }

    /// A whole number that is never negative.
    pub(super) fn count<N: TryFrom<i64>>(&mut self) -> Result<N, StoreError> {
        N::try_from(self.integer()?).map_err(|_| self.unexpected())
    }

    /// A whole number that is never negative, or none.
    pub(super) fn optional_count<N: TryFrom<i64>>(&mut self) -> Result<Option<N>, StoreError> {
        self.optional_integer()?
            .map(N::try_from)
            .transpose()
            .map_err(|_| self.unexpected())
    }

    /// A moment, stored in microseconds.
    pub(super) fn optional_moment(&mut self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.optional_integer()?.map(moment).transpose()
    }

    pub(super) fn moment(&mut self) -> Result<DateTime<Utc>, StoreError> {
        moment(self.integer()?)
    }

    pub(super) fn flag(&mut self) -> Result<bool, StoreError> {
        Ok(self.integer()? != 0)
    }

    pub(super) fn optional_blob(&mut self) -> Result<Option<&'r [u8]>, StoreError> {
        match self.next()? {
            ValueRef::Null => Ok(None),
            ValueRef::Blob(bytes) => Ok(Some(bytes)),
            _ => Err(self.unexpected()),
        }
    }

    pub(super) fn blob(&mut self) -> Result<&'r [u8], StoreError> {
        self.optional_blob()?.ok_or_else(|| self.unexpected())
    }

    pub(super) fn optional_id<I: From<Uuid>>(&mut self) -> Result<Option<I>, StoreError> {
        self.optional_blob()?
            .map(|bytes| Uuid::from_slice(bytes).map(I::from))
            .transpose()
            .map_err(|_| self.unexpected())
    }

    pub(super) fn id<I: From<Uuid>>(&mut self) -> Result<I, StoreError> {
        self.optional_id()?.ok_or_else(|| self.unexpected())
    }

    pub(super) fn optional_day(&mut self) -> Result<Option<Date>, StoreError> {
        self.optional_str()?.map(parse_day).transpose()
    }

    pub(super) fn day(&mut self) -> Result<Date, StoreError> {
        parse_day(self.str()?)
    }

    /// A text that stands for one of a few values.
    pub(super) fn one_of<T>(
        &mut self,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        let text = self.str()?;
        parse(text).ok_or_else(|| StoreError::damaged(format!("unknown value {text:?}")))
    }
}

/// A row of one whole number.
pub(super) fn integer(columns: &mut Columns<'_, '_>) -> Result<i64, StoreError> {
    columns.integer()
}

/// A row of one whole number that is never negative.
pub(super) fn count<N: TryFrom<i64>>(columns: &mut Columns<'_, '_>) -> Result<N, StoreError> {
    columns.count()
}

/// A row of one text.
pub(super) fn text(columns: &mut Columns<'_, '_>) -> Result<String, StoreError> {
    columns.text()
}

/// A row of one text that may be missing.
pub(super) fn optional_text(columns: &mut Columns<'_, '_>) -> Result<Option<String>, StoreError> {
    columns.optional_text()
}

/// A row of one identity.
pub(super) fn id<I: From<Uuid>>(columns: &mut Columns<'_, '_>) -> Result<I, StoreError> {
    columns.id()
}

/// A row of one day.
pub(super) fn day(columns: &mut Columns<'_, '_>) -> Result<Date, StoreError> {
    columns.day()
}

/// A moment from its stored microseconds.
pub(super) fn moment(micros: i64) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_micros(micros)
        .ok_or_else(|| StoreError::damaged(format!("no moment: {micros}")))
}

/// A day as it is stored.
pub(super) fn day_text(day: Date) -> String {
    day.to_string()
}

/// A day that may be missing, as it is stored.
pub(super) fn optional_day_text(day: Option<Date>) -> Option<String> {
    day.map(day_text)
}

/// A day from its stored text.
pub(super) fn parse_day(text: &str) -> Result<Date, StoreError> {
    let bytes = text.as_bytes();
    let number = |range: std::ops::Range<usize>| {
        bytes.get(range)?.iter().try_fold(0u32, |value, digit| {
            digit
                .is_ascii_digit()
                .then(|| value * 10 + u32::from(digit - b'0'))
        })
    };
    let parts = (number(0..4), number(5..7), number(8..10));
    match parts {
        (Some(year), Some(month), Some(day)) if bytes.len() == 10 => {
            Date::from_ymd_opt(year.cast_signed(), month, day)
        }
        _ => None,
    }
    .ok_or_else(|| StoreError::damaged(format!("no day: {text:?}")))
}
