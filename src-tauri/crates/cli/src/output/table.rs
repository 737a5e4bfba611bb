//! Tables and lists of labelled values for people: aligned by what a terminal shows.
//! Typed text is shown, never obeyed: marks that turn the direction of writing are left out.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

/// The widest cell of a table; longer texts end in an ellipsis.
const WIDEST: usize = 40;

/// How a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// To the left: texts.
    Left,
    /// To the right: numbers.
    Right,
}

/// Rows under titles.
#[derive(Debug)]
pub(super) struct Table {
    columns: Vec<(String, Align)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these titles.
    pub(super) fn new(columns: impl IntoIterator<Item = (String, Align)>) -> Self {
        Self {
            columns: columns.into_iter().collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row with a cell for each column.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(
            cells
                .into_iter()
                .map(|cell| shortened(&shown(&cell)))
                .collect(),
        );
    }

    /// Writes titles and rows.
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let widths: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, (title, _))| {
                let cells = self.rows.iter().filter_map(|row| row.get(at));
                cells
                    .map(|cell| cell.width())
                    .chain([title.width()])
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let titles: Vec<&str> = self
            .columns
            .iter()
            .map(|(title, _)| title.as_str())
            .collect();
        self.line(out, &titles, &widths)?;
        for row in &self.rows {
            let cells: Vec<&str> = row.iter().map(String::as_str).collect();
            self.line(out, &cells, &widths)?;
        }
        Ok(())
    }

    fn line(&self, out: &mut dyn Write, cells: &[&str], widths: &[usize]) -> io::Result<()> {
        let mut line = String::new();
        for ((cell, width), (_, align)) in cells.iter().zip(widths).zip(&self.columns) {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            match align {
                Align::Left => line.extend([cell, gap.as_str()]),
                Align::Right => line.extend([gap.as_str(), cell]),
            }
            line.push_str("  ");
        }
        writeln!(out, "{}", line.trim_end())
    }
}

/// Values with a label each; empty values are left out.
#[derive(Debug, Default)]
pub(super) struct Labelled {
    lines: Vec<(String, String)>,
}

impl Labelled {
    /// Adds a value under its label.
    pub(super) fn add(&mut self, label: impl Into<String>, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.lines.push((label.into(), value));
        }
    }

    /// Writes one value a line; further lines of a value stand under the first.
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let width = self
            .lines
            .iter()
            .map(|(label, _)| label.width())
            .max()
            .unwrap_or(0);
        for (label, value) in &self.lines {
            let gap = " ".repeat(width.saturating_sub(label.width()));
            let mut parts = value.split('\n');
            writeln!(
                out,
                "{label}{gap}  {}",
                shown(parts.next().unwrap_or_default())
            )?;
            for part in parts {
                writeln!(out, "{}  {}", " ".repeat(width), shown(part))?;
            }
        }
        Ok(())
    }
}

/// A text as a terminal may show it.
pub(super) fn shown(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

fn shortened(text: &str) -> String {
    if text.width() <= WIDEST {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        short.push(letter);
        if short.width() >= WIDEST {
            short.pop();
            break;
        }
    }
    short.push('…');
    short
}
