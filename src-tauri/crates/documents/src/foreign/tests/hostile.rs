//! Whatever bytes come: a table or a refusal, never a panic; and what is written well comes back.

use proptest::prelude::*;

use super::read_bytes;
use crate::foreign::ForeignCell;

/// Signs that matter to the reader, and some that must not.
fn any_cell() -> impl Strategy<Value = String> {
    let signs = proptest::sample::select(vec![
        'a',
        'ß',
        '€',
        '\u{1F4C4}',
        '"',
        ';',
        ',',
        '\t',
        '|',
        '\n',
        '\r',
        '\'',
        '=',
        ' ',
        '0',
        '.',
    ]);
    proptest::collection::vec(signs, 0..12).prop_map(|signs| signs.into_iter().collect())
}

proptest! {
    #[test]
    fn any_bytes_are_a_table_or_a_refusal(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_bytes(&bytes);
    }

    #[test]
    fn any_text_is_a_table_or_a_refusal(text in "[;,|\t\"\r\n a-c0-9äß€]{0,200}") {
        let _ = read_bytes(text.as_bytes());
        let _ = read_bytes(&text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>());
    }

    #[test]
    fn cells_come_back_as_they_were(
        rows in proptest::collection::vec(proptest::collection::vec(any_cell(), 3), 1..8),
        delimiter in proptest::sample::select(vec![';', ',', '\t', '|']),
    ) {
        // Cells full of other delimiters may tell another one; a first line as Excel knows it
        // tells for sure.
        let mut text = format!("sep={delimiter}\r\na{delimiter}b{delimiter}c\r\n");
        for row in &rows {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
                .collect();
            text += &cells.join(&delimiter.to_string());
            text += "\r\n";
        }
        let table = read_bytes(text.as_bytes()).expect("a table");
        prop_assert_eq!(table.delimiter, Some(delimiter));
        for (number, row) in (2_u32..).zip(&rows) {
            let found = table.sheets[0].rows.iter().find(|found| found.number == number);
            for (place, cell) in row.iter().enumerate() {
                let found = found.and_then(|found| found.cells.get(place));
                let expected = if cell.trim().is_empty() {
                    ForeignCell::Empty
                } else {
                    ForeignCell::Text(cell.clone())
                };
                prop_assert_eq!(found.cloned().unwrap_or_default(), expected);
            }
        }
    }
}
