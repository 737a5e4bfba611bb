//! Workbooks: the same bytes each time, limits, sums.

use std::io::{Cursor, Read};

use chrono::NaiveDate;

use super::{Book, free_name, write};
use crate::table::{Column, Kind, Layout, TableError, Value};

fn layout() -> Layout {
    Layout::new(
        "Contracts",
        "Contracts",
        "de",
        vec![
            Column::new("number", Kind::Text, 12.0),
            Column::new("on", Kind::Date, 11.0),
            Column::new("fee", Kind::Money, 12.0).summed(),
            Column::new("currency", Kind::Text, 5.0),
        ],
    )
    .sums_called("Summe")
    .sums_apart_by(3)
}

fn row<'a>(number: &'a str, minor: i64, currency: &'a str) -> Vec<Value<'a>> {
    vec![
        Value::text(number),
        NaiveDate::from_ymd_opt(2026, 3, 2).into(),
        Value::Money { minor, digits: 2 },
        Value::text(currency),
    ]
}

fn book(rows: Vec<Vec<Value<'_>>>) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    write(&layout(), rows, &mut out).unwrap();
    out.into_inner()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ::zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut part = archive.by_name(name).unwrap();
    part.read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    let make = || book(vec![row("V-1", 480_000, "EUR"), row("V-2", 1, "EUR")]);
    assert_eq!(make(), make());
}

#[test]
fn text_is_never_a_formula_or_a_link() {
    for text in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "https://x.example",
        "a\r\tb<&\"'>",
        "\u{1}",
    ] {
        let sheet = part(&book(vec![row(text, 1, "EUR")]), "xl/worksheets/sheet1.xml");
        assert_eq!(sheet.matches("<f>").count(), 1, "{text}: the sum only");
        assert!(!sheet.contains("hyperlink"), "{text}");
        assert!(sheet.contains("t=\"inlineStr\""), "{text}");
    }
}

#[test]
fn one_currency_is_summed_as_filtered_and_two_are_kept_apart() {
    let one = part(
        &book(vec![row("V-1", 480_000, "EUR"), row("V-2", 5, "EUR")]),
        "xl/worksheets/sheet1.xml",
    );
    assert!(
        one.contains("<f>SUBTOTAL(109,C2:C3)</f><v>4800.05</v>"),
        "{one}"
    );
    let two = part(
        &book(vec![row("V-1", 480_000, "EUR"), row("V-2", 5, "USD")]),
        "xl/worksheets/sheet1.xml",
    );
    assert!(
        two.contains("<f>SUMIF(D$2:D$3,D4,C$2:C$3)</f><v>4800</v>"),
        "{two}"
    );
    assert!(
        two.contains("<f>SUMIF(D$2:D$3,D5,C$2:C$3)</f><v>0.05</v>"),
        "{two}"
    );
}

#[test]
fn a_text_that_no_cell_holds_is_refused_with_its_place() {
    let long = "x".repeat(32_768);
    let error = write(&layout(), [row(&long, 1, "EUR")], Cursor::new(Vec::new()));
    let Err(TableError::TextTooLong {
        row: 2, column: 1, ..
    }) = error
    else {
        panic!("{error:?}");
    };
}

#[test]
fn more_rows_than_a_sheet_holds_are_refused() {
    let layout = layout();
    let mut book = Book::new(&layout).unwrap();
    let mut sheet = book.begin(&layout).unwrap();
    sheet.next = super::MOST_ROWS - 1;
    sheet.row(&row("V-1", 1, "EUR")).unwrap();
    let error = sheet.row(&row("V-2", 1, "EUR"));
    assert!(matches!(
        error,
        Err(TableError::TooManyRows { most: 1_048_575 })
    ));
}

#[test]
fn a_sheet_without_rows_has_its_header_and_no_sum() {
    let sheet = part(&book(Vec::new()), "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"));
    assert!(sheet.contains("ref=\"A1:D1\""), "{sheet}");
}

#[test]
fn days_before_spreadsheets_know_any_stay_readable() {
    let mut old = row("V-1", 1, "EUR");
    old[1] = NaiveDate::from_ymd_opt(1899, 12, 31).into();
    let sheet = part(&book(vec![old]), "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<t>1899-12-31</t>"), "{sheet}");
    let sheet = part(
        &book(vec![row("V-1", 1, "EUR")]),
        "xl/worksheets/sheet1.xml",
    );
    assert!(sheet.contains("<v>46083</v>"), "{sheet}");
}

#[test]
fn a_failing_target_is_an_error() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut book = Book::new(&layout()).unwrap();
    book.sheet(&layout(), [row("V-1", 1, "EUR")]).unwrap();
    match book.finish(Full) {
        Err(TableError::Io(error)) => assert_eq!(error.kind(), std::io::ErrorKind::StorageFull),
        other => panic!("{other:?}"),
    }
}

#[test]
fn sheets_have_names_that_are_allowed_and_differ() {
    assert_eq!(free_name("a/b:c", &[]), "a b c");
    assert_eq!(free_name("", &[]), "1");
    let long = "Ü".repeat(40);
    let first = free_name(&long, &[]);
    assert_eq!(first.chars().count(), 31);
    let second = free_name(&long, &[first]);
    assert!(second.ends_with(" 2") && second.chars().count() == 31);
}
