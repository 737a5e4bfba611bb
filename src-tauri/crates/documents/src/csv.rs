//! CSV tables: RFC 4180 in UTF-8, and never a formula for the program that opens them.
//! What never lives here: which columns there are.

/// The mark by which spreadsheets know UTF-8.
const MARK: &str = "\u{feff}";

/// A table being written, row by row.
#[derive(Debug, Clone)]
pub struct Csv {
    text: String,
}

impl Csv {
    /// A table with its first line.
    pub fn with_header(cells: &[&str]) -> Self {
        let mut table = Self {
            text: MARK.to_owned(),
        };
        table.row(cells);
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[&str]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.push_cell(cell);
        }
        self.text.push_str("\r\n");
    }

    /// The whole table.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front.
    fn push_cell(&mut self, cell: &str) {
        let is_quoted = cell.contains([',', ';', '"', '\r', '\n']);
        if is_quoted {
            self.text.push('"');
        }
        if cell.starts_with(['=', '+', '-', '@', '\'', '\t', '\r']) {
            self.text.push('\'');
        }
        for sign in cell.chars() {
            if sign == '"' {
                self.text.push('"');
            }
            self.text.push(sign);
        }
        if is_quoted {
            self.text.push('"');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Csv;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_keeps_its_place() {
        let mut table = Csv::with_header(&["a", "b"]);
        table.row(&["=1+1", "Müller, \"Söhne\""]);
        table.row(&["-5", "@SUM(A1)\n+2"]);
        assert_eq!(
            String::from_utf8_lossy(&table.into_bytes()),
            "\u{feff}a,b\r\n'=1+1,\"Müller, \"\"Söhne\"\"\"\r\n'-5,\"'@SUM(A1)\n+2\"\r\n"
        );
    }
}
