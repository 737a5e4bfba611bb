//! A table for the clipboard: as lines of tab-separated values, and as HTML that a spreadsheet or a
//! letter takes over with its columns. No cell becomes a formula in either. Never: the clipboard.

use std::fmt::Write;

use crate::csv::GUARDED;
use crate::table::{Value, decimal};

/// A table in the two forms in which it is offered to other programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// Tab-separated values, a line for each row.
    pub text: String,
    /// The same as an HTML table.
    pub html: String,
    is_german: bool,
}

impl Clip {
    /// Begins with the titles of the columns; days and amounts are written as in this language.
    pub fn begin<'t>(titles: impl IntoIterator<Item = &'t str>, language: &str) -> Self {
        let mut clip = Self {
            text: String::new(),
            html: "<meta charset=\"utf-8\"><table>".to_owned(),
            is_german: language == "de",
        };
        clip.line(
            titles.into_iter().map(|title| (title.to_owned(), false)),
            "th",
        );
        clip
    }

    /// Adds a row.
    pub fn row(&mut self, values: &[Value<'_>]) {
        let cells: Vec<(String, bool)> = values.iter().map(|value| self.cell(value)).collect();
        self.line(cells.into_iter(), "td");
    }

    /// Ends the table.
    #[must_use]
    pub fn finish(mut self) -> Self {
        self.html.push_str("</table>");
        self
    }

    /// A cell as it is written, and whether it is a figure.
    fn cell(&self, value: &Value<'_>) -> (String, bool) {
        let day = if self.is_german {
            "%d.%m.%Y"
        } else {
            "%Y-%m-%d"
        };
        let moment = format!("{day} %H:%M");
        match value {
            Value::Empty => (String::new(), false),
            Value::Text(text) => (guarded(text), false),
            Value::Date(date) => (date.format(day).to_string(), false),
            Value::Moment(at) => (at.format(&moment).to_string(), false),
            Value::Instant(at) => (at.naive_local().format(&moment).to_string(), false),
            Value::Integer(number) => (number.to_string(), true),
            Value::Money { minor, digits } => {
                let point = if self.is_german { ',' } else { '.' };
                (decimal(i128::from(*minor), *digits, point), true)
            }
            Value::Flag(flag) => {
                let text = match (flag, self.is_german) {
                    (true, true) => "WAHR",
                    (false, true) => "FALSCH",
                    (true, false) => "TRUE",
                    (false, false) => "FALSE",
                };
                (text.to_owned(), false)
            }
        }
    }

    fn line(&mut self, cells: impl Iterator<Item = (String, bool)>, tag: &str) {
        self.html.push_str("<tr>");
        for (at, (cell, is_figure)) in cells.enumerate() {
            if at > 0 {
                self.text.push('\t');
            }
            self.text.push_str(&cell);
            let align = if is_figure { " align=\"right\"" } else { "" };
            // Writing into a text cannot fail.
            let _ = write!(self.html, "<{tag}{align}>");
            for sign in cell.chars() {
                match sign {
                    '&' => self.html.push_str("&amp;"),
                    '<' => self.html.push_str("&lt;"),
                    '>' => self.html.push_str("&gt;"),
                    other => self.html.push(other),
                }
            }
            let _ = write!(self.html, "</{tag}>");
        }
        self.html.push_str("</tr>");
        self.text.push_str("\r\n");
    }
}

/// A typed text in one line, and never a formula.
fn guarded(text: &str) -> String {
    let flat = text.replace(['\t', '\r', '\n'], " ");
    if text.starts_with(GUARDED) {
        format!("'{flat}")
    } else {
        flat
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::Clip;
    use crate::table::Value;

    #[test]
    fn each_language_has_its_days_and_amounts() {
        let row = [
            Value::text("SV-0001"),
            NaiveDate::from_ymd_opt(2026, 11, 24).map_or(Value::Empty, Value::Date),
            Value::Money {
                minor: 486_050,
                digits: 2,
            },
        ];
        let text = |language| {
            let mut clip = Clip::begin(["Number", "Day", "Fee"], language);
            clip.row(&row);
            clip.finish().text
        };
        assert_eq!(
            text("de"),
            "Number\tDay\tFee\r\nSV-0001\t24.11.2026\t4860,50\r\n"
        );
        assert_eq!(
            text("en"),
            "Number\tDay\tFee\r\nSV-0001\t2026-11-24\t4860.50\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula_or_leaves_its_place() {
        let mut clip = Clip::begin(["Name", "Note"], "en");
        clip.row(&[Value::text("=1+1"), Value::text("a\tb\r\nc")]);
        clip.row(&[Value::text("<b>&"), Value::text("-2")]);
        let clip = clip.finish();
        assert_eq!(clip.text, "Name\tNote\r\n'=1+1\ta b  c\r\n<b>&\t'-2\r\n");
        assert_eq!(
            clip.html,
            "<meta charset=\"utf-8\"><table><tr><th>Name</th><th>Note</th></tr>\
             <tr><td>'=1+1</td><td>a b  c</td></tr>\
             <tr><td>&lt;b&gt;&amp;</td><td>'-2</td></tr></table>"
        );
    }
}
