//! Text with delimiters.

use super::{read_bytes, read_within, shown};
use crate::foreign::{ForeignError, Limits, Measure};

/// Checks encoding, delimiter and rows of a text.
#[track_caller]
fn check(bytes: &[u8], encoding: &str, delimiter: Option<char>, rows: &[&str]) {
    let table = read_bytes(bytes).expect("a table");
    assert_eq!(table.encoding.as_deref(), Some(encoding));
    assert_eq!(table.delimiter, delimiter);
    assert_eq!(shown(&table), rows);
}

fn utf_16(text: &str, is_little: bool) -> Vec<u8> {
    text.encode_utf16()
        .flat_map(|unit| {
            if is_little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

#[test]
fn every_usual_encoding_is_found() {
    let rows = ["1: Nr | Fürst & Söhne", "2: 1 | 5 €"];
    let text = "Nr;Fürst & Söhne\r\n1;5 €\r\n";
    check(text.as_bytes(), "UTF-8", Some(';'), &rows);
    check(
        format!("\u{feff}{text}").as_bytes(),
        "UTF-8",
        Some(';'),
        &rows,
    );
    for (is_little, name) in [(true, "UTF-16LE"), (false, "UTF-16BE")] {
        check(&utf_16(text, is_little), name, Some(';'), &rows);
        let marked = utf_16(&format!("\u{feff}{text}"), is_little);
        check(&marked, name, Some(';'), &rows);
    }
    check(
        b"Nr;F\xFCrst & S\xF6hne\r\n1;5 \x80\r\n",
        "windows-1252",
        Some(';'),
        &rows,
    );
    check(
        b"Nr;F\xFCrst & S\xF6hne\r\n1;5 \xA4\r\n",
        "ISO-8859-15",
        Some(';'),
        &rows,
    );
    check(
        b"a;\x84Gro\xDF\x93\n1;2\n",
        "windows-1252",
        Some(';'),
        &["1: a | „Groß“", "2: 1 | 2"],
    );
}

#[test]
fn letters_that_are_fractions_elsewhere_tell_the_encoding() {
    check(
        b"a;b\nS\xBDur;1\n",
        "ISO-8859-15",
        Some(';'),
        &["1: a | b", "2: Sœur | 1"],
    );
    check(
        b"a;b\nPeter\xB4s 20\xB0 am\xB2;1\n",
        "windows-1252",
        Some(';'),
        &["1: a | b", "2: Peter´s 20° am² | 1"],
    );
}

#[test]
fn mixed_encodings_are_refused_with_the_line() {
    for (bytes, expected) in [
        (b"a;b\nM\xC3\xBCller;1\nM\xFCller;2\n".as_slice(), 3),
        (b"a;b\nM\xFCller;1\r\nx;y\r\nM\xC3\xBCller;2\n", 4),
        (b"\xEF\xBB\xBFa;b\rM\xFCller;1\r", 2),
        (b"a;5 \x80\nb;5 \xA4\n", 2),
    ] {
        match read_bytes(bytes) {
            Err(ForeignError::MixedEncodings { line }) => assert_eq!(line, expected),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn texts_of_old_systems_are_refused_instead_of_guessed() {
    // DOS, DOS without ü, Macintosh, Polish, half a sign of UTF-16.
    for (bytes, expected) in [
        (b"a;b\nM\x81ller;1\n".as_slice(), 2),
        (b"a;b\nM\x84rz;1\n", 2),
        (b"a;b\nHochw\x8Alder;1\n", 2),
        (b"a;b\nWis\xB3a;1\n", 2),
        (b"\xFF\xFEa\0;\0b\0\n\0\x00\xD8", 2),
    ] {
        match read_bytes(bytes) {
            Err(ForeignError::UnknownEncoding { line }) => assert_eq!(line, expected, "{bytes:?}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_delimiter_is_found_by_all_lines() {
    check(
        b"a,b,c\n1,\"2,5\",3\n",
        "UTF-8",
        Some(','),
        &["1: a | b | c", "2: 1 | 2,5 | 3"],
    );
    check(
        b"a\tb\n1,5\t2,5\n",
        "UTF-8",
        Some('\t'),
        &["1: a | b", "2: 1,5 | 2,5"],
    );
    check(b"a|b\n1|2\n", "UTF-8", Some('|'), &["1: a | b", "2: 1 | 2"]);
    check(
        b"Liste, Stand 1.1.26\n\nNr;Betrag\n1;1.234,56\n2;99,00\n3;5,00\n",
        "UTF-8",
        Some(';'),
        &[
            "1: Liste, Stand 1.1.26",
            "3: Nr | Betrag",
            "4: 1 | 1.234,56",
            "5: 2 | 99,00",
            "6: 3 | 5,00",
        ],
    );
    check(
        b"\"a;x\",b\n\"c;y\",d\n",
        "UTF-8",
        Some(','),
        &["1: a;x | b", "2: c;y | d"],
    );
    check(
        b"Nr\nV-1\n\nV-2\n",
        "UTF-8",
        None,
        &["1: Nr", "2: V-1", "4: V-2"],
    );
    check(
        b"sep=,\na,b;c;d\n1,2;3;4\n",
        "UTF-8",
        Some(','),
        &["1: a | b;c;d", "2: 1 | 2;3;4"],
    );
}

#[test]
fn cells_keep_what_they_hold() {
    check(
        b"a;b;c\r\"1\n2\";\"say \"\"so\"\"\"; x \r;;\r\"'=1\";q\"r;;\r",
        "UTF-8",
        Some(';'),
        &[
            "1: a | b | c",
            "2: 1\n2 | say \"so\" |  x ",
            "4: '=1 | q\"r",
        ],
    );
}

#[test]
fn an_open_quotation_mark_is_refused_with_the_line() {
    let result = read_bytes(b"a;b\n1;2\n3;\"4\n5;6\n");
    assert!(matches!(result, Err(ForeignError::OpenQuote { line: 3 })));
}

#[test]
fn an_empty_text_has_no_rows() {
    for bytes in [b"".as_slice(), b"\xEF\xBB\xBF", b"\r\n \r\n", b";;\n"] {
        let table = read_bytes(bytes).expect("a table");
        assert!(table.sheets[0].rows.is_empty());
    }
}

#[test]
fn what_is_no_table_is_refused() {
    for bytes in [
        b"%PDF-1.7 ...".as_slice(),
        b" <html><table></table></html>",
        b"a;b\0;c\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    ] {
        assert!(
            matches!(read_bytes(bytes), Err(ForeignError::NotATable)),
            "{bytes:?}"
        );
    }
}

#[test]
fn more_than_the_limits_allow_is_refused() {
    let limits = Limits {
        file_bytes: 60,
        rows: 3,
        columns: 4,
        cells: 8,
        cell_characters: 10,
        ..Limits::default()
    };
    let refused = |bytes: &[u8]| match read_within(bytes, &limits) {
        Err(ForeignError::TooLarge { what, most }) => (what.id(), most),
        Err(ForeignError::TooManyRows { most }) => ("rows", most),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&[b'a'; 61]), (Measure::FileBytes.id(), 60));
    assert_eq!(refused(b"a\nb\nc\n\nd\n"), ("rows", 3));
    assert_eq!(refused(b"a;b;c;d;e\n"), (Measure::Columns.id(), 4));
    assert_eq!(refused(b"1;2;3\n1;2;3\n1;2;3\n"), (Measure::Cells.id(), 8));
    assert_eq!(
        refused(b"12345678901;a\n"),
        (Measure::CellCharacters.id(), 10)
    );
    assert!(read_within("ÄÄÄÄÄÄÄÄÄÄ;a\nb\nc\n".as_bytes(), &limits).is_ok());
}
