//! Workbooks of all kinds, made by LibreOffice and openpyxl; the same list in each of them.

use std::path::PathBuf;

use super::shown;
use crate::foreign::{ForeignError, ForeignKind, ForeignTable, Limits, Reader, read};

fn fixture(name: &str) -> Result<ForeignTable, ForeignError> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    read(&path, &Limits::default(), &Reader::Here)
}

/// Checks a workbook with the list: what differs from kind to kind is the time span at its end.
#[track_caller]
fn check(name: &str, kind: ForeignKind, is_1904: bool, different: &[(usize, &str)]) {
    let table = fixture(name).expect("a table");
    assert_eq!((table.kind, table.is_1904), (kind, is_1904), "{name}");
    let sheets: Vec<(&str, bool, usize)> = table
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.is_hidden, sheet.rows.len()))
        .collect();
    let expected = [("Verträge", false, 6), ("Alt", true, 1), ("Leer", false, 0)];
    assert_eq!(sheets, expected, "{name}");
    let mut rows = [
        "1: Vertragsliste",
        "4: Kunde | Beginn | Betrag | Anmerkung",
        "5: Musterhaus GmbH | [2026-03-02] | 4800.5 | ä ö ü ß €",
        "6: Musterhaus GmbH | [2026-04-15 13:30:00] | 0.19 | <true>",
        "7: Beispiel AG | 46082.0 |  | !#DIV/0!",
        "8:  | 0.3541666666666667 | 1.25 | 5.0",
    ];
    for (at, row) in different {
        rows[*at] = row;
    }
    assert_eq!(shown(&table), rows, "{name}");
}

#[test]
fn the_same_list_is_read_from_every_kind() {
    let rounded = (5, "8:  | 0.354166666666667 | 1.25 | 5.0");
    check("list.xlsx", ForeignKind::Xlsx, false, &[rounded]);
    check("list.xls", ForeignKind::Xls, false, &[]);
    check(
        "list.ods",
        ForeignKind::Ods,
        false,
        &[
            (3, "6: Musterhaus GmbH | [2026-04-15 13:30:00] | 0.19 | 1.0"),
            (5, "8:  | PT08H30M00S | PT30H00M00S | 5.0"),
        ],
    );
}

#[test]
fn days_counted_from_1904_are_the_same_days() {
    let rounded = (5, "8:  | 0.354166666666667 | 1.25 | 5.0");
    check("list-1904.xlsx", ForeignKind::Xlsx, true, &[rounded]);
    check("list-1904.xls", ForeignKind::Xls, true, &[]);
}

#[test]
fn a_formula_without_a_result_is_no_blank() {
    check(
        "no-results.xlsx",
        ForeignKind::Xlsx,
        false,
        &[
            (4, "7: Beispiel AG | 46082.0 |  | !=1/0"),
            (5, "8:  | 0.3541666666666667 | 1.25 | !=2+3"),
        ],
    );
}

#[test]
fn a_password_is_told_apart_from_damage() {
    for name in ["locked.xlsx", "locked.xls", "locked.ods"] {
        assert!(
            matches!(fixture(name), Err(ForeignError::PasswordProtected)),
            "{name}"
        );
    }
}
