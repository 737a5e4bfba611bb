//! Files that would bring a reader down, or are no list at all: a clear message, the exit code of a refusal, and the
//! register byte for byte as before. They are made here, never kept.

use std::fmt::Write as _;
use std::io::{BufWriter, Cursor, Write};
use std::path::{Path, PathBuf};

use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::TODAY;

/// A place whose register holds a customer.
fn place() -> Place {
    let place = Place::new();
    CommandLine::on(&place, TODAY).json_in(
        &["customer", "add", "--json-in", "-"],
        &json!({ "name": "Bestand GmbH" }),
    );
    place
}

/// Imports for good, and checks that it is refused with this code and changes nothing. Gives the details.
#[track_caller]
fn refused(place: &Place, path: &Path, code: &str, table: &str) -> Value {
    let before = std::fs::read(place.register()).expect("a register");
    let command_line = CommandLine::on(place, TODAY);
    let answer = command_line.answer(&["import".as_ref(), path.as_os_str()]);
    let details = answer.refused(1, code, None);
    assert_eq!(details["table"], table, "{}", answer.out);
    let told = command_line.shown("de", &["import".as_ref(), path.as_os_str()]);
    assert_eq!(told.code, Some(1), "{}", told.notes);
    assert!(told.out.is_empty(), "nothing on stdout: {}", told.out);
    let lines = told.notes.lines().count();
    assert!(
        lines >= 3,
        "what happened, what is safe, what to do: {}",
        told.notes
    );
    let after = std::fs::read(place.register()).expect("a register");
    assert!(before == after, "the register is unchanged");
    let check = command_line.json(&["check"]);
    assert_eq!(check["ok"], true);
    details
}

/// A workbook with this sheet, packed.
fn workbook(place: &Place, name: &str, sheet: &mut dyn FnMut(&mut dyn Write)) -> PathBuf {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let parts: [(&str, &[u8]); 4] = [
        (
            "[Content_Types].xml",
            br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#,
        ),
        (
            "_rels/.rels",
            br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
    ];
    for (name, bytes) in parts {
        archive.start_file(name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive
        .start_file("xl/worksheets/sheet1.xml", options)
        .unwrap();
    {
        let mut out = BufWriter::new(&mut archive);
        out.write_all(b"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>")
            .unwrap();
        sheet(&mut out);
        out.write_all(b"</sheetData></worksheet>").unwrap();
        out.flush().unwrap();
    }
    place.file(name, archive.finish().unwrap().into_inner())
}

/// A row of texts in a sheet.
fn text_row(number: u32, cells: &[&str]) -> String {
    let mut row = format!("<row r=\"{number}\">");
    for (at, cell) in cells.iter().enumerate() {
        let column = char::from(b'A' + u8::try_from(at).unwrap());
        write!(
            row,
            "<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"
        )
        .unwrap();
    }
    row + "</row>"
}

const HEADER: [&str; 5] = ["Nummer", "Kunde", "Level", "Beginn", "Laufzeit"];
const CONTRACT: [&str; 5] = ["V-1", "Musterhaus GmbH", "Standard", "01.03.2026", "12"];

#[test]
fn a_bomb_is_refused_and_the_register_stays() {
    let place = place();
    let bomb = workbook(&place, "bomb.xlsx", &mut |out| {
        out.write_all(b"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>")
            .unwrap();
        let block = vec![b'a'; 1024 * 1024];
        for _ in 0..80 {
            out.write_all(&block).unwrap();
        }
        out.write_all(b"</t></is></c></row>").unwrap();
    });
    assert!(std::fs::metadata(&bomb).unwrap().len() < 1024 * 1024);
    refused(&place, &bomb, "too_large", "unpacked_bytes");
}

#[test]
fn one_cell_in_the_last_corner_costs_nothing() {
    let place = place();
    let list = workbook(&place, "corner.xlsx", &mut |out| {
        let rows = [text_row(1, &HEADER), text_row(2, &CONTRACT)].concat();
        out.write_all(rows.as_bytes()).unwrap();
        out.write_all(b"<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
            .unwrap();
    });
    let answer = CommandLine::on(&place, TODAY).json(&[
        "import".as_ref(),
        list.as_os_str(),
        "--dry-run".as_ref(),
    ]);
    assert_eq!(answer["rows"][0]["row"], 2, "{answer}");
    assert_eq!(answer["rows"][0]["contract"]["activates_on"], "2026-03-01");
    // Alone it is no list; whatever is said, nothing is stored.
    let alone = workbook(&place, "alone.xlsx", &mut |out| {
        out.write_all(b"<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
            .unwrap();
    });
    let before = std::fs::read(place.register()).unwrap();
    let answer = CommandLine::on(&place, TODAY).answer(&["import".as_ref(), alone.as_os_str()]);
    assert!(matches!(answer.code, Some(0 | 1)), "{answer:?}");
    assert!(answer.document().is_object());
    assert!(before == std::fs::read(place.register()).unwrap());
    // In many rows the cells would fill any memory.
    let many = workbook(&place, "many.xlsx", &mut |out| {
        for row in 1..=5_000 {
            write!(out, "<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>").unwrap();
        }
    });
    refused(&place, &many, "too_large", "cells");
}

#[test]
fn a_password_is_told() {
    let place = place();
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../src-tauri/crates/documents/tests/fixtures");
    for name in ["locked.xlsx", "locked.xls", "locked.ods"] {
        refused(&place, &fixtures.join(name), "invalid_value", "password");
    }
}

#[test]
fn a_text_of_200_megabytes_is_refused_at_once() {
    let place = place();
    let path = place.path("huge.csv");
    {
        let mut out = BufWriter::new(std::fs::File::create(&path).unwrap());
        writeln!(out, "{}", HEADER.join(";")).unwrap();
        let line = format!("{}\n", CONTRACT.join(";"));
        for _ in 0..200 * 1024 * 1024 / line.len() {
            out.write_all(line.as_bytes()).unwrap();
        }
        out.flush().unwrap();
    }
    let details = refused(&place, &path, "too_large", "file_bytes");
    assert_eq!(details["max"], 100 * 1024 * 1024);
}

#[test]
fn mixed_encodings_are_refused_with_the_line() {
    let place = place();
    let mut text =
        format!("{}\nV-1;Müller;Standard;01.03.2026;12\n", HEADER.join(";")).into_bytes();
    text.extend_from_slice(b"V-2;M\xFCller;Standard;01.03.2026;12\n");
    let mixed = place.file("mixed.csv", text);
    let details = refused(&place, &mixed, "invalid_utf8", "mixed_encodings");
    assert_eq!(details["line"], 3);
    let dos = place.file("dos.csv", b"Nummer;Kunde\nV-1;M\x81ller\n");
    let details = refused(&place, &dos, "invalid_utf8", "unknown_encoding");
    assert_eq!(details["line"], 2);
}

#[test]
fn a_million_rows_and_one_are_refused() {
    let place = place();
    let path = place.path("million.csv");
    {
        let mut out = BufWriter::new(std::fs::File::create(&path).unwrap());
        for row in 0..1_000_001 {
            writeln!(out, "V-{row};Musterhaus GmbH;Standard;01.03.2026;12").unwrap();
        }
        out.flush().unwrap();
    }
    let details = refused(&place, &path, "too_large", "rows");
    assert_eq!(details["max"], 1_000_000);
}

#[test]
fn no_rows_are_no_change() {
    let place = place();
    let before = std::fs::read(place.register()).unwrap();
    let command_line = CommandLine::on(&place, TODAY);
    let header = format!("{}\n", HEADER.join(";"));
    for (name, content) in [
        ("empty.csv", ""),
        ("blank.csv", "\n\n"),
        ("header.csv", &header),
    ] {
        let list = place.file(name, content);
        let answer = command_line.answer(&["import".as_ref(), list.as_os_str()]);
        assert!(matches!(answer.code, Some(0 | 1)), "{name}: {answer:?}");
        let document = answer.document();
        if answer.code == Some(0) {
            assert_eq!(document["rows"], json!([]), "{name}");
        }
        assert!(before == std::fs::read(place.register()).unwrap(), "{name}");
    }
}

#[test]
fn what_is_no_table_is_told_apart() {
    let place = place();
    let paper = place.file("paper.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    refused(&place, &paper, "invalid_value", "not_a_table");
    let picture = place.file("list.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    refused(&place, &picture, "invalid_value", "not_a_table");
    let torn = workbook(&place, "whole.xlsx", &mut |out| {
        out.write_all(text_row(1, &HEADER).as_bytes()).unwrap();
    });
    let bytes = std::fs::read(torn).unwrap();
    let torn = place.file("torn.xlsx", &bytes[..bytes.len() / 2]);
    refused(&place, &torn, "invalid_value", "broken");
    let open = place.file("open.csv", "Nummer;Kunde\nV-1;\"Musterhaus\n");
    let details = refused(&place, &open, "invalid_value", "open_quote");
    assert_eq!(details["line"], 2);
    let missing = place.path("missing.csv");
    let answer = CommandLine::on(&place, TODAY).answer(&["import".as_ref(), missing.as_os_str()]);
    answer.refused(4, "io", None);
}
