//! How fast a foreign workbook is read in the child process, and how much memory the child takes. The limit is the
//! library's bare stream of cells in this process, which keeps nothing and is bound by nothing.

// A bench whose workbook cannot be read has nothing to say.
#![allow(clippy::expect_used)]

#[path = "../../../../tests/src/measure.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "other benches need the rest of it"
)]
mod measure;

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use calamine::{Reader as _, Xlsx};
use documents::foreign::{Limits, Reader, read, serve};
use documents::table::{Column, Kind, Layout, Value};
use documents::xlsx;
use measure::{beside, is_short, print_size, thousands};

const COLUMNS: u32 = 20;

fn main() -> ExitCode {
    // The child that reads is this program.
    if let Some(code) = serve(std::env::args_os().skip(1)) {
        return ExitCode::from(code);
    }
    let rows: u32 = if is_short() { 5_000 } else { 100_000 };
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let path = file.path().to_owned();
    make(&path, rows);
    let child = Reader::own_program().expect("a program");
    let limits = Limits::default();
    beside(
        &format!(
            "read an XLSX of {} × {COLUMNS} cells in the child process",
            thousands(rows)
        ),
        "the stream of cells alone",
        "≤ 1.5×",
        (if is_short() { 3 } else { 7 }, 1),
        || {
            let table = read(&path, &limits, &child).expect("a table");
            let read = table.sheets.first().map_or(0, |sheet| sheet.rows.len());
            assert_eq!(read, rows as usize + 1, "every row");
        },
        || stream(&path),
    );
    if let Some(peak) = peak_of_child(|| drop(read(&path, &limits, &child))) {
        print_size("memory of that child at its peak", peak, "≤ 40 MiB");
    }
    ExitCode::SUCCESS
}

/// A workbook as lists of contracts are: texts that repeat, numbers, days.
fn make(path: &Path, rows: u32) {
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
    let first = chrono::NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day");
    let table = (0..rows).map(|row| {
        (0..COLUMNS)
            .map(|column| match column % 4 {
                0 => Value::Integer(i64::from(row * COLUMNS + column)),
                1 => Value::Money {
                    minor: i64::from(row) * 37 + i64::from(column),
                    digits: 2,
                },
                2 => Value::Date(first + chrono::Days::new(u64::from(row % 3_000))),
                _ => Value::text(format!("Musterhaus GmbH {}", row % 500)),
            })
            .collect()
    });
    let out = File::create(path).expect("a file");
    xlsx::write(&layout, table, out).expect("a workbook");
}

/// Every cell once, kept nowhere.
fn stream(path: &Path) -> u64 {
    let file = BufReader::new(File::open(path).expect("a workbook"));
    let mut book = Xlsx::new(file).expect("a workbook");
    let sheet = book.sheet_names().first().cloned().expect("a sheet");
    let mut cells = book.worksheet_cells_reader(&sheet).expect("a sheet");
    let mut count = 0;
    while let Some(cell) = cells.next_cell().expect("a cell") {
        std::hint::black_box(&cell);
        count += 1;
    }
    count
}

/// The peak of the child's memory while `work` runs, where the system tells it.
fn peak_of_child(work: impl FnOnce()) -> Option<u64> {
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut peak = None;
            while !is_done.load(Ordering::SeqCst) {
                peak = peak.max(children_peak());
                std::thread::sleep(Duration::from_millis(2));
            }
            peak
        });
        work();
        is_done.store(true, Ordering::SeqCst);
        watch.join().ok().flatten()
    })
}

/// The largest peak of the processes that this one has started, in bytes.
fn children_peak() -> Option<u64> {
    let own = std::process::id().to_string();
    std::fs::read_dir("/proc")
        .ok()?
        .flatten()
        .filter_map(|entry| {
            let status = std::fs::read_to_string(entry.path().join("status")).ok()?;
            let value = |name: &str| {
                status
                    .lines()
                    .find_map(|line| line.strip_prefix(name))
                    .map(str::trim)
            };
            if value("PPid:")? != own {
                return None;
            }
            let kibibytes: u64 = value("VmHWM:")?
                .trim_end_matches("kB")
                .trim()
                .parse()
                .ok()?;
            Some(kibibytes * 1024)
        })
        .max()
}
