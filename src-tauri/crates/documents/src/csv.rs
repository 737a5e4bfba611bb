//! CSV tables, row by row: as RFC 4180 says, or as a spreadsheet of the reader's language opens
//! them; and never a formula for the program that does. What never lives here: which columns
//! there are.

use std::io::{self, Write};

use chrono::{NaiveDate, NaiveDateTime, SecondsFormat};

use crate::table::{Layout, TableError, Value, decimal};

/// The mark by which spreadsheets know UTF-8.
const MARK: &str = "\u{feff}";
/// What a spreadsheet may take for the beginning of a formula, and the apostrophe itself, so that
/// taking one off gives back what was typed.
pub(crate) const GUARDED: [char; 7] = ['=', '+', '-', '@', '\'', '\t', '\r'];

/// For whom a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// For programs: commas, days as ISO 8601 has them, a point before the cents, no mark.
    Rfc4180,
    /// For a spreadsheet opened with a double click: semicolons, UTF-8 with a mark, days and
    /// amounts in the language of the table.
    Excel,
}

/// Writes a table; gives how many rows there are.
pub fn write<'a>(
    layout: &Layout,
    rows: impl IntoIterator<Item = Vec<Value<'a>>>,
    dialect: Dialect,
    out: impl Write,
) -> Result<u64, TableError> {
    let mut table = Table::begin(layout, dialect, out)?;
    for row in rows {
        table.row(&row)?;
    }
    table.finish()
}

/// A table being written, row by row.
#[derive(Debug)]
pub struct Table<W> {
    out: W,
    dialect: Dialect,
    is_german: bool,
    columns: usize,
    count: u64,
    line: String,
}

impl<W: Write> Table<W> {
    /// Begins a table with its header.
    pub fn begin(layout: &Layout, dialect: Dialect, mut out: W) -> Result<Self, TableError> {
        if dialect == Dialect::Excel {
            out.write_all(MARK.as_bytes())?;
        }
        let mut table = Self {
            out,
            dialect,
            is_german: layout.is_german(),
            columns: layout.columns.len(),
            count: 0,
            line: String::new(),
        };
        for (at, column) in layout.columns.iter().enumerate() {
            table.separate(at);
            table.push_text(&column.title);
        }
        table.end_line()?;
        Ok(table)
    }

    /// Adds a row, its values in the order of the columns.
    pub fn row(&mut self, values: &[Value<'_>]) -> Result<(), TableError> {
        for at in 0..self.columns {
            self.separate(at);
            if let Some(value) = values.get(at) {
                self.push(value);
            }
        }
        self.end_line()?;
        self.count += 1;
        Ok(())
    }

    /// Flushes; gives how many rows there are.
    pub fn finish(mut self) -> Result<u64, TableError> {
        self.out.flush()?;
        Ok(self.count)
    }

    fn is_local(&self) -> bool {
        self.dialect == Dialect::Excel && self.is_german
    }

    fn push(&mut self, value: &Value<'_>) {
        match value {
            Value::Empty => {}
            Value::Text(text) => self.push_text(text),
            Value::Date(day) => {
                let text = self.day(*day);
                self.line.push_str(&text);
            }
            Value::Moment(moment) => {
                let text = self.moment(*moment);
                self.line.push_str(&text);
            }
            Value::Instant(moment) => {
                let text = match self.dialect {
                    Dialect::Rfc4180 => moment.to_rfc3339_opts(SecondsFormat::AutoSi, false),
                    Dialect::Excel => self.moment(moment.naive_local()),
                };
                self.line.push_str(&text);
            }
            Value::Integer(number) => self.line.push_str(&number.to_string()),
            Value::Money { minor, digits } => {
                // What a comma separates has a point before the cents, so this needs no quotes.
                let point = if self.is_local() { ',' } else { '.' };
                let text = decimal(i128::from(*minor), *digits, point);
                self.line.push_str(&text);
            }
            Value::Flag(flag) => self.line.push_str(match (self.dialect, flag) {
                (Dialect::Rfc4180, true) => "true",
                (Dialect::Rfc4180, false) => "false",
                (Dialect::Excel, true) if self.is_german => "WAHR",
                (Dialect::Excel, false) if self.is_german => "FALSCH",
                (Dialect::Excel, true) => "TRUE",
                (Dialect::Excel, false) => "FALSE",
            }),
        }
    }

    fn day(&self, day: NaiveDate) -> String {
        if self.is_local() {
            day.format("%d.%m.%Y").to_string()
        } else {
            day.to_string()
        }
    }

    fn moment(&self, moment: NaiveDateTime) -> String {
        let pattern = match self.dialect {
            Dialect::Rfc4180 => "%Y-%m-%dT%H:%M:%S",
            Dialect::Excel if self.is_german => "%d.%m.%Y %H:%M",
            Dialect::Excel => "%Y-%m-%d %H:%M",
        };
        moment.format(pattern).to_string()
    }

    /// A typed text: never a formula, quoted where it has to be. The separators of both dialects
    /// are quoted in both, because nobody knows which one the reading program looks for.
    fn push_text(&mut self, text: &str) {
        let is_quoted = text.contains([',', ';', '"', '\t', '\r', '\n']);
        if is_quoted {
            self.line.push('"');
        }
        if text.starts_with(GUARDED) {
            self.line.push('\'');
        }
        for sign in text.chars() {
            if sign == '"' {
                self.line.push('"');
            }
            self.line.push(sign);
        }
        if is_quoted {
            self.line.push('"');
        }
    }

    fn separate(&mut self, at: usize) {
        if at > 0 {
            self.line.push(match self.dialect {
                Dialect::Rfc4180 => ',',
                Dialect::Excel => ';',
            });
        }
    }

    fn end_line(&mut self) -> io::Result<()> {
        // A line of one empty cell would be no line for most readers.
        if self.line.is_empty() && self.columns == 1 {
            self.line.push_str("\"\"");
        }
        self.line.push_str("\r\n");
        self.out.write_all(self.line.as_bytes())?;
        self.line.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{Dialect, write};
    use crate::table::{Column, Kind, Layout, Value};

    fn layout(language: &str) -> Layout {
        let columns = vec![
            Column::new("name", Kind::Text, 20.0),
            Column::new("on", Kind::Date, 10.0),
            Column::new("at", Kind::Moment, 16.0),
            Column::new("fee", Kind::Money, 10.0),
            Column::new("is_business", Kind::Text, 8.0),
        ];
        Layout::new("t", "t", language, columns)
    }

    fn table(name: &str, dialect: Dialect, language: &str) -> String {
        let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let row = vec![
            Value::text(name),
            day.into(),
            Value::Moment(day.and_hms_opt(16, 5, 0).unwrap()),
            Value::Money {
                minor: 480_000,
                digits: 2,
            },
            Value::Flag(true),
        ];
        let mut out = Vec::new();
        write(&layout(language), [row], dialect, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn each_dialect_has_its_own_marks() {
        assert_eq!(
            table("Müller & Söhne", Dialect::Rfc4180, "de"),
            "name,on,at,fee,is_business\r\nMüller & Söhne,2026-03-02,2026-03-02T16:05:00,4800.00,true\r\n"
        );
        assert_eq!(
            table("Müller & Söhne", Dialect::Excel, "de"),
            "\u{feff}name;on;at;fee;is_business\r\nMüller & Söhne;02.03.2026;02.03.2026 16:05;4800,00;WAHR\r\n"
        );
        assert_eq!(
            table("Müller & Söhne", Dialect::Excel, "en"),
            "\u{feff}name;on;at;fee;is_business\r\nMüller & Söhne;2026-03-02;2026-03-02 16:05;4800.00;TRUE\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula_and_every_cell_keeps_its_place() {
        for (typed, expected) in [
            ("=1+1", "'=1+1"),
            ("+49 661", "'+49 661"),
            ("-5", "'-5"),
            ("@SUM(A1)\n+2", "\"'@SUM(A1)\n+2\""),
            ("'text", "''text"),
            ("\tx", "\"'\tx\""),
            ("\rx", "\"'\rx\""),
            ("a,b", "\"a,b\""),
            ("a;b", "\"a;b\""),
            ("Müller, \"Söhne\"", "\"Müller, \"\"Söhne\"\"\""),
        ] {
            for dialect in [Dialect::Rfc4180, Dialect::Excel] {
                let separator = if dialect == Dialect::Excel { ';' } else { ',' };
                let table = table(typed, dialect, "en");
                let (_, rows) = table.split_once("\r\n").unwrap();
                assert!(
                    rows.starts_with(&format!("{expected}{separator}")),
                    "{typed:?}: {rows:?}"
                );
            }
        }
    }
}
