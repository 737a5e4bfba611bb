//! `cargo xtask bench`: runs the crates' benches and prints what they measured as one table. Never measures itself:
//! a bench compares the product with its peer or limit in one run, interleaved, and prints one line per row.

use std::fmt::Write as _;
use std::process::ExitCode;

use super::help::unknown_argument;
use crate::failure::Failure;
use crate::process::Program;
use crate::progress::{Progress, Report};
use crate::setup::{Purpose, driver, generated, node, programs, system_packages, window};

/// A bench as package and target.
struct Bench {
    package: &'static str,
    target: &'static str,
    features: &'static str,
    needs_window: bool,
}

/// All benches, the quick ones first.
const BENCHES: [Bench; 10] = [
    Bench {
        package: "journeys",
        target: "dates",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "store",
        target: "register",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "store",
        target: "requests",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "store",
        target: "renewals",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "journeys",
        target: "finance",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "documents",
        target: "reading",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "documents",
        target: "tables",
        features: "",
        needs_window: false,
    },
    Bench {
        package: "journeys",
        target: "papers",
        features: "programs",
        needs_window: false,
    },
    Bench {
        package: "journeys",
        target: "window_speed",
        features: "window",
        needs_window: true,
    },
    Bench {
        package: "journeys",
        target: "everyday",
        features: "window",
        needs_window: true,
    },
];

/// What a line of a bench begins with when it is a row.
const ROW: &str = "bench\t";

/// One row: the product beside its peer, times in nanoseconds, sizes in bytes, or counts.
#[derive(Debug, PartialEq)]
struct Row {
    work: String,
    own: Times,
    peer: Option<(String, Times)>,
    goal: String,
    unit: Unit,
}

#[derive(Debug, PartialEq, Clone, Copy)]
enum Unit {
    Time,
    Size,
    Count,
}

#[derive(Debug, PartialEq, Clone, Copy)]
struct Times {
    min: f64,
    median: f64,
}

/// Builds and runs the benches.
pub(crate) fn bench(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut only = None;
    let mut is_short = false;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--only" => only = arguments.next().cloned(),
            "--short" => is_short = true,
            "--list" => {
                for bench in &BENCHES {
                    println!("  {}", bench.target);
                }
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(unknown_argument("bench", other)),
        }
    }
    let chosen: Vec<&Bench> = BENCHES
        .iter()
        .filter(|bench| only.as_deref().is_none_or(|only| only == bench.target))
        .collect();
    if chosen.is_empty() {
        return Err(
            Failure::new("There is no such bench").remedy("`cargo xtask bench --list` names them")
        );
    }

    let mut progress = Progress::default();
    if chosen.iter().any(|bench| bench.needs_window) {
        progress.quiet("system packages", || {
            system_packages::install(Purpose::Test)
        })?;
        progress.quiet("node", node::check)?;
        progress.quiet("node packages", node::install_packages)?;
        progress.quiet("generated files", || {
            generated::refresh(generated::Profile::Fast)
        })?;
        progress.quiet("window", window::build)?;
        progress.aloud("programs", |_| programs::build())?;
        progress.quiet("driver", driver::install)?;
    } else if chosen.iter().any(|bench| !bench.features.is_empty()) {
        progress.aloud("command line", |_| programs::build_command_line())?;
    }
    let mut rows = Vec::new();
    for bench in chosen {
        progress.aloud(bench.target, |_| {
            let measured = measure(bench, is_short)?;
            let note = format!("{} rows", measured.len());
            rows.extend(measured);
            Ok(Report::note(note))
        })?;
    }
    println!("\n{}", table(&rows));
    Ok(ExitCode::SUCCESS)
}

fn measure(bench: &Bench, is_short: bool) -> Result<Vec<Row>, Failure> {
    let printed = Program::cargo()
        .arguments(["bench", "--quiet", "--profile", "fast"])
        .arguments(["--package", bench.package, "--bench", bench.target])
        .arguments(["--features", bench.features])
        .variable("TERMKEEPER_BENCH_SHORT", if is_short { "1" } else { "" })
        .variable("TERMKEEPER_PROGRAM", programs::command_line())
        .variable("TERMKEEPER_WINDOW", programs::shell())
        .variable("TERMKEEPER_DRIVER", driver::path())
        .quietly()?;
    let rows: Vec<Row> = printed.lines().filter_map(row).collect();
    if rows.is_empty() {
        return Err(
            Failure::new(format!("The bench `{}` gave no row", bench.target)).output(printed),
        );
    }
    Ok(rows)
}

/// Reads `bench⇥work⇥own min⇥own median⇥peer⇥peer min⇥peer median⇥goal⇥unit`; a row without a peer leaves three empty.
fn row(line: &str) -> Option<Row> {
    let parts: Vec<&str> = line.strip_prefix(ROW)?.split('\t').collect();
    let [work, min, median, peer, peer_min, peer_median, goal, unit] = parts.as_slice() else {
        return None;
    };
    let own = times(min, median)?;
    let peer = times(peer_min, peer_median).map(|times| ((*peer).to_owned(), times));
    Some(Row {
        work: (*work).to_owned(),
        own,
        peer,
        goal: (*goal).to_owned(),
        unit: match *unit {
            "size" => Unit::Size,
            "count" => Unit::Count,
            _ => Unit::Time,
        },
    })
}

fn times(min: &str, median: &str) -> Option<Times> {
    Some(Times {
        min: min.parse().ok()?,
        median: median.parse().ok()?,
    })
}

/// The rows as a Markdown table, as the README shows them.
fn table(rows: &[Row]) -> String {
    let mut lines = vec![
        [
            "work",
            "Termkeeper, min · median",
            "peer or limit, min · median",
            "ratio",
            "goal",
        ]
        .map(str::to_owned),
    ];
    for row in rows {
        let (peer, ratio) = match &row.peer {
            Some((name, peer)) => (
                format!("{name}: {}", shown(*peer, row.unit)),
                format!(
                    "{:.2}× · {:.2}×",
                    row.own.min / peer.min,
                    row.own.median / peer.median
                ),
            ),
            None => ("–".to_owned(), "–".to_owned()),
        };
        lines.push([
            row.work.clone(),
            shown(row.own, row.unit),
            peer,
            ratio,
            row.goal.clone(),
        ]);
    }
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths = [width(0), width(1), width(2), width(3), width(4)];
    let mut table = String::new();
    for (at, line) in lines.iter().enumerate() {
        for (cell, width) in line.iter().zip(widths) {
            // Writing into a string cannot fail.
            let _ = write!(table, "| {cell:<width$} ");
        }
        table.push_str("|\n");
        if at == 0 {
            for width in widths {
                let _ = write!(table, "|{}", "-".repeat(width + 2));
            }
            table.push_str("|\n");
        }
    }
    table
}

/// Minimum and median; one figure where there is only one.
fn shown(times: Times, unit: Unit) -> String {
    let one = |value: f64| match unit {
        Unit::Time => duration(value),
        Unit::Size if value >= 10.0 * 1024.0 * 1024.0 => {
            format!("{:.0} MiB", value / (1024.0 * 1024.0))
        }
        Unit::Size => format!("{:.1} KiB", value / 1024.0),
        Unit::Count => format!("{value:.0}"),
    };
    let (min, median) = (one(times.min), one(times.median));
    if min == median {
        min
    } else {
        format!("{min} · {median}")
    }
}

/// Nanoseconds as people read them.
fn duration(nanoseconds: f64) -> String {
    let (value, unit) = if nanoseconds >= 1e9 {
        (nanoseconds / 1e9, "s")
    } else if nanoseconds >= 1e6 {
        (nanoseconds / 1e6, "ms")
    } else if nanoseconds >= 1e3 {
        (nanoseconds / 1e3, "µs")
    } else {
        (nanoseconds, "ns")
    };
    let digits = match value {
        value if value >= 100.0 => 0,
        value if value >= 10.0 => 1,
        _ => 2,
    };
    format!("{value:.digits$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::{duration, row, table};

    #[test]
    fn rows_become_a_table() {
        let with_peer =
            row("bench\tdue list, 10,000\t1500\t2000\traw SQL\t1000\t1000\t≤ 1.2×\ttime").unwrap();
        let alone = row("bench\tkey to screen\t18000000\t21000000\t\t\t\t≤ 50 ms\ttime").unwrap();
        let size = row("bench\tsize\t35840\t35840\t\t\t\t≤ 60 KiB\tsize").unwrap();
        let count = row("bench\tframes\t3\t3\t\t\t\t0\tcount").unwrap();
        assert!(row("Running benches").is_none());
        assert!(row("bench\ttoo\tfew").is_none());
        let table = table(&[with_peer, alone, size, count]);
        assert!(table.contains("| 1.50 µs · 2.00 µs"), "{table}");
        assert!(table.contains("1.50× · 2.00×"), "{table}");
        assert!(table.contains("| 35.0 KiB "), "{table}");
        assert!(table.contains("| 18.0 ms · 21.0 ms"), "{table}");
        assert!(table.contains("| 3 "), "{table}");
        assert_eq!(table.lines().count(), 6);
    }

    #[test]
    fn durations_keep_three_digits() {
        for (nanoseconds, text) in [
            (0.5, "0.50 ns"),
            (12_345.0, "12.3 µs"),
            (2.5e9, "2.50 s"),
            (123e6, "123 ms"),
        ] {
            assert_eq!(duration(nanoseconds), text);
        }
    }
}
