//! Foreign tables in a child process: what the child says is what reading here gives, and what
//! would bring a reader down ends in a refusal. This program is its own child, as the product's are.

// A check fails by panicking.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use documents::foreign::{ForeignError, Limits, Measure, Reader, read, serve};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn main() -> ExitCode {
    if let Some(code) = serve(std::env::args_os().skip(1)) {
        return ExitCode::from(code);
    }
    let checks: [(&str, fn()); 8] = [
        ("a child reads what is read here", same_as_here),
        ("the last corner of a sheet is one cell", last_corner),
        ("a bomb is refused before it is unpacked", bomb),
        ("a lying bomb ends at the limit on memory", lying_bomb),
        ("a slow reader is ended in time", slow),
        ("damage is told", damage),
        ("changed bytes are a table or a refusal", changed),
        ("a reader that says nothing of use is no table", nonsense),
    ];
    for (name, check) in checks {
        check();
        println!("foreign_child: {name} ... ok");
    }
    ExitCode::SUCCESS
}

fn child() -> Reader {
    Reader::own_program().expect("a program")
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A workbook with this sheet, packed.
fn workbook(sheet: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let parts: [(&str, &[u8]); 5] = [
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
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    for (name, bytes) in parts {
        archive.start_file(name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A file with these bytes, read by a child within limits.
fn child_reads(
    bytes: &[u8],
    limits: &Limits,
) -> Result<documents::foreign::ForeignTable, ForeignError> {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("a written file");
    read(file.path(), limits, &child())
}

fn same_as_here() {
    for entry in std::fs::read_dir(fixtures()).expect("fixtures") {
        let path = entry.expect("a fixture").path();
        let limits = Limits::default();
        let here = read(&path, &limits, &Reader::Here);
        let there = read(&path, &limits, &child());
        match (here, there) {
            (Ok(here), Ok(there)) => assert_eq!(here, there, "{}", path.display()),
            (Err(here), Err(there)) => assert_eq!(here.to_string(), there.to_string()),
            (here, there) => panic!("{}: {here:?} {there:?}", path.display()),
        }
    }
    let text = "Nr;Kunde;Größe\n1;\"Fürst & Söhne\";5 €\n\n3;;\n";
    let here = child_reads(text.as_bytes(), &Limits::default()).expect("a table");
    assert_eq!(here.sheets[0].rows.len(), 3);
}

fn last_corner() {
    let sheet = br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>"#;
    let table = child_reads(&workbook(sheet), &Limits::default()).expect("a table");
    let rows: Vec<(u32, usize)> = table.sheets[0]
        .rows
        .iter()
        .map(|row| (row.number, row.cells.len()))
        .collect();
    assert_eq!(rows, [(1, 1), (1_048_576, 16_384)]);
    // The same cell in many rows is what fills a memory.
    let mut many = b"<worksheet><sheetData>".to_vec();
    for row in 1..=2_000 {
        write!(many, r#"<row r="{row}"><c r="XFD{row}"><v>2</v></c></row>"#).unwrap();
    }
    many.extend_from_slice(b"</sheetData></worksheet>");
    assert!(matches!(
        child_reads(&workbook(&many), &Limits::default()),
        Err(ForeignError::TooLarge {
            what: Measure::Cells,
            ..
        })
    ));
    let outside = br#"<worksheet><sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>"#;
    assert!(matches!(
        child_reads(&workbook(outside), &Limits::default()),
        Err(ForeignError::TooLarge {
            what: Measure::Columns,
            ..
        })
    ));
}

/// A sheet with one text of this many bytes.
fn long_text(bytes: usize) -> Vec<u8> {
    let mut sheet = br#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>"#.to_vec();
    sheet.resize(sheet.len() + bytes, b'a');
    sheet.extend_from_slice(b"</t></is></c></row></sheetData></worksheet>");
    sheet
}

fn bomb() {
    let bomb = workbook(&long_text(200 * 1024 * 1024));
    assert!(bomb.len() < 1024 * 1024, "it is small: {}", bomb.len());
    let started = Instant::now();
    assert!(matches!(
        child_reads(&bomb, &Limits::default()),
        Err(ForeignError::TooLarge {
            what: Measure::UnpackedBytes,
            ..
        })
    ));
    assert!(
        started.elapsed() < Duration::from_secs(2),
        "nothing was unpacked"
    );
}

fn lying_bomb() {
    // The same, but the archive says that the sheet has 1,000 bytes.
    let text = long_text(200 * 1024 * 1024);
    let real = u32::try_from(text.len()).unwrap().to_le_bytes();
    let mut bomb = workbook(&text);
    let mut lies = 0;
    for at in 0..bomb.len() - 4 {
        if bomb[at..at + 4] == real {
            bomb[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
            lies += 1;
        }
    }
    assert!(lies >= 2, "both headers lie");
    let limits = Limits {
        memory_bytes: 64 * 1024 * 1024,
        ..Limits::default()
    };
    let result = child_reads(&bomb, &limits);
    if cfg!(target_os = "linux") {
        assert!(
            matches!(
                result,
                Err(ForeignError::OutOfMemory | ForeignError::Broken(_))
            ),
            "{result:?}"
        );
    } else {
        assert!(result.is_err());
    }
}

fn slow() {
    let mut rows = String::from("a;b;c;d\n");
    for row in 0..400_000 {
        writeln!(rows, "{row};x;y;z").unwrap();
    }
    let limits = Limits {
        seconds: 0,
        ..Limits::default()
    };
    assert!(matches!(
        child_reads(rows.as_bytes(), &limits),
        Err(ForeignError::TimedOut)
    ));
}

fn damage() {
    let whole = std::fs::read(fixtures().join("list.xlsx")).expect("a fixture");
    for length in [10, 500, whole.len() / 2, whole.len() - 10] {
        let result = child_reads(&whole[..length], &Limits::default());
        assert!(
            matches!(result, Err(ForeignError::Broken(_))),
            "{length}: {result:?}"
        );
    }
    let whole = std::fs::read(fixtures().join("list.xls")).expect("a fixture");
    for length in [10, 600, whole.len() / 2] {
        assert!(child_reads(&whole[..length], &Limits::default()).is_err());
    }
}

/// Flips bytes of whole files: the child may die of it, the program may not.
fn changed() {
    let mut dice: u64 = 0x7E57_1157;
    let mut roll = |below: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(dice >> 33).unwrap_or_default() % below.max(1)
    };
    let limits = Limits {
        seconds: 20,
        ..Limits::default()
    };
    for name in ["list.xlsx", "list.xls", "list.ods", "list-1904.xls"] {
        let whole = std::fs::read(fixtures().join(name)).expect("a fixture");
        for _ in 0..25 {
            let mut bytes = whole.clone();
            for _ in 0..=roll(8) {
                let at = roll(bytes.len());
                bytes[at] = u8::try_from(roll(256)).unwrap();
            }
            let result = child_reads(&bytes, &limits);
            assert!(
                !matches!(result, Err(ForeignError::TimedOut | ForeignError::Io(_))),
                "{name}: {result:?}"
            );
        }
    }
}

fn nonsense() {
    let file = fixtures().join("list.xlsx");
    let limits = Limits::default();
    // A program that says nothing, because it does not know the call.
    let silent = Reader::Child {
        program: std::env::current_exe().expect("a program"),
        arguments: vec!["--read-table".into(), "x".into()],
    };
    assert!(matches!(
        read(&file, &limits, &silent),
        Err(ForeignError::Broken(_))
    ));
    let missing = Reader::Child {
        program: fixtures().join("nobody"),
        arguments: Vec::new(),
    };
    assert!(matches!(
        read(&file, &limits, &missing),
        Err(ForeignError::Io(_))
    ));
    assert!(matches!(
        read(&fixtures().join("nothing"), &limits, &child()),
        Err(ForeignError::Io(_))
    ));
    assert!(matches!(
        read(&fixtures(), &limits, &child()),
        Err(ForeignError::NotATable)
    ));
}
