//! How fast a workbook is written and how much memory that takes, each time in a process of its own. The limit is the
//! library alone in its constant memory, which knows no layout and keeps no text from being a formula; the peers are
//! openpyxl and XlsxWriter as Python packages of the interpreter that `TERMKEEPER_PYTHON` names (`python3` without it).

// A bench whose workbook cannot be written has nothing to say.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::print_stderr)]

#[path = "../../../../tests/src/measure.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "other benches need the rest of it"
)]
mod measure;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::NaiveDate;
use documents::table::{Column, Kind, Layout, Value};
use documents::xlsx;
use measure::{beside, is_short, print_size, thousands};
use rust_xlsxwriter::{Format, Workbook};

const COLUMNS: u16 = 20;
/// Days as a spreadsheet counts them, on the first of January 2020.
const FIRST_SERIAL: u32 = 43_831;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, mode, side, rows, path] = arguments.as_slice()
        && mode == "--write"
    {
        let rows = rows.parse().expect("a count");
        match side.as_str() {
            "own" => own(Path::new(path), rows),
            _ => bare(Path::new(path), rows),
        }
        println!("{}", peak());
        return;
    }
    let sizes: &[u32] = if is_short() {
        &[2_000]
    } else {
        &[10_000, 100_000]
    };
    for &rows in sizes {
        measure(rows);
    }
}

fn measure(rows: u32) {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let path = file.path();
    let work = format!("write an XLSX of {} × {COLUMNS} cells", thousands(rows));
    let program = std::env::current_exe().expect("a program");
    let side = |name: &str| {
        let mut command = Command::new(&program);
        command.args(["--write", name, &rows.to_string()]).arg(path);
        command
    };
    let (mut own_peak, mut bare_peak) = (0, 0);
    beside(
        &work,
        "rust_xlsxwriter alone",
        "≤ 1.3×",
        (5, 1),
        || own_peak = run(&mut side("own")).expect("a workbook").max(own_peak),
        || bare_peak = run(&mut side("bare")).expect("a workbook").max(bare_peak),
    );
    print_size(&format!("{work}: memory at its peak"), own_peak, "≤ 40 MiB");
    print_size(
        &format!("{work}: memory of rust_xlsxwriter alone"),
        bare_peak,
        "–",
    );
    for peer in ["openpyxl", "xlsxwriter"] {
        let mut command = python(peer, rows, path);
        if run(&mut command).is_none() {
            eprintln!("{peer} is not installed: no row");
            continue;
        }
        let mut peak = 0;
        beside(
            &format!("{work}, beside {peer}"),
            peer,
            "ahead",
            (if rows > 10_000 { 1 } else { 3 }, 1),
            || run(&mut side("own")).expect("a workbook"),
            || peak = run(&mut command).expect("a workbook").max(peak),
        );
        print_size(&format!("{work}: memory of {peer}"), peak, "–");
    }
}

/// Runs a program that writes a workbook and then says how much memory it took, in bytes.
fn run(command: &mut Command) -> Option<u64> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output();
    let output = output.ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

fn python(peer: &str, rows: u32, path: &Path) -> Command {
    let python = std::env::var("TERMKEEPER_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/tables.py");
    let mut command = Command::new(python);
    command
        .arg(script)
        .args([peer, &rows.to_string()])
        .arg(path);
    command
}

/// The peak of this process's memory in bytes; 0 where the system does not tell it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
    kibibytes.unwrap_or(0_u64) * 1024
}

/// The text of a cell: names as lists of contracts have them.
fn text(row: u32, column: u16) -> String {
    format!("Musterhaus GmbH {} {column}", row % 500)
}

fn minor(row: u32, column: u16) -> i64 {
    i64::from(row) * 37 + i64::from(column)
}

fn own(path: &Path, rows: u32) {
    let columns = (0..COLUMNS)
        .map(|column| {
            let kind = match column % 4 {
                0 => Kind::Integer,
                1 => Kind::Money,
                2 => Kind::Date,
                _ => Kind::Text,
            };
            Column::new(format!("Spalte {column}"), kind, 14.0)
        })
        .collect();
    let layout = Layout::new("Liste", "Liste", "de", columns);
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day");
    let table = (0..rows).map(|row| {
        (0..COLUMNS)
            .map(|column| match column % 4 {
                0 => Value::Integer(i64::from(row) + i64::from(column)),
                1 => Value::Money {
                    minor: minor(row, column),
                    digits: 2,
                },
                2 => Value::Date(first + chrono::Days::new(u64::from(row % 3_000))),
                _ => Value::text(text(row, column)),
            })
            .collect()
    });
    let out = BufWriter::new(File::create(path).expect("a file"));
    xlsx::write(&layout, table, out).expect("a workbook");
}

/// The same cells with the same looks, by the library alone.
fn bare(path: &Path, rows: u32) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory().expect("a sheet");
    let header = Format::new().set_bold();
    let money = Format::new().set_num_format("#,##0.00");
    let integer = Format::new().set_num_format("0");
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let plain = Format::new().set_num_format("@");
    for column in 0..COLUMNS {
        sheet
            .write_string_with_format(0, column, format!("Spalte {column}"), &header)
            .expect("a cell");
    }
    for row in 0..rows {
        for column in 0..COLUMNS {
            let at = row + 1;
            match column % 4 {
                0 => {
                    let number = f64::from(row) + f64::from(column);
                    sheet.write_number_with_format(at, column, number, &integer)
                }
                1 => {
                    #[expect(clippy::cast_precision_loss, reason = "small amounts")]
                    let number = minor(row, column) as f64 / 100.0;
                    sheet.write_number_with_format(at, column, number, &money)
                }
                2 => {
                    let number = f64::from(FIRST_SERIAL + row % 3_000);
                    sheet.write_number_with_format(at, column, number, &day)
                }
                _ => sheet.write_string_with_format(at, column, text(row, column), &plain),
            }
            .expect("a cell");
        }
    }
    let out = BufWriter::new(File::create(path).expect("a file"));
    book.save_to_writer(out).expect("a workbook");
}
