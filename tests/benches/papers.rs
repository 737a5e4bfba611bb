//! How fast the contract summary is made: in a process of its own, and many in one. The limit of the first is a
//! process of the same program that does nothing; its peers are programs that typeset the same text, where they are
//! installed: WeasyPrint and Typst as Python packages of the interpreter that `TERMKEEPER_PYTHON` names (`python3`
//! without it), LibreOffice as `soffice`.

// A bench whose program fails has nothing to say.
#![allow(clippy::expect_used, clippy::print_stderr)]

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use journeys::measure::{Times, beside, is_short, print, print_size, thousands};
use journeys::place::Place;
use journeys::program::CommandLine;

fn main() {
    let count: u32 = if is_short() { 50 } else { 1_000 };
    let rounds = if is_short() { 3 } else { 15 };
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    command_line.json::<&OsStr>(&[
        "demo".as_ref(),
        "--out".as_ref(),
        place.register().as_os_str(),
        "--contracts".as_ref(),
        count.to_string().as_ref(),
        "--seed".as_ref(),
        "1".as_ref(),
    ]);
    let listed = command_line.json(&["contract", "list", "--state", "active"]);
    let number = listed["contracts"][0]["number"]
        .as_str()
        .expect("an active contract")
        .to_owned();
    let out = place.path("one.pdf");

    beside(
        "summary PDF of one contract, from start to end of the process",
        "the process alone (--version)",
        "≤ 14 ms",
        (rounds, 1),
        || {
            command_line.json::<&OsStr>(&[
                "pdf".as_ref(),
                "summary".as_ref(),
                number.as_ref(),
                "--out".as_ref(),
                out.as_os_str(),
            ])
        },
        || command_line.shown("en", &["--version"]),
    );

    for mut peer in peers(&place.path("peer")) {
        if !peer.runs() {
            eprintln!("{} is not installed: no row", peer.name);
            continue;
        }
        beside(
            &format!("summary PDF of one contract, beside {}", peer.name),
            &peer.name.clone(),
            peer.goal,
            (rounds.min(5), 1),
            || {
                command_line.json::<&OsStr>(&[
                    "pdf".as_ref(),
                    "summary".as_ref(),
                    number.as_ref(),
                    "--out".as_ref(),
                    out.as_os_str(),
                ])
            },
            || peer.runs(),
        );
    }

    let folder = place.path("all");
    std::fs::create_dir(&folder).expect("a folder");
    let mut own = Times::default();
    for _ in 0..rounds.min(3) {
        own.of(|| {
            command_line.json::<&OsStr>(&[
                "pdf".as_ref(),
                "summary".as_ref(),
                "--all".as_ref(),
                "--out".as_ref(),
                folder.as_os_str(),
            ])
        });
    }
    print(
        &format!("summary PDF, each of {} in one process", thousands(count)),
        &own,
        None,
        "≤ 4 ms",
        count,
    );

    let bytes = std::fs::metadata(&out).expect("a paper").len();
    print_size("size of that PDF", bytes, "≤ 60 KiB");
}

/// A program that typesets the same text.
struct Peer {
    name: String,
    goal: &'static str,
    command: Command,
}

impl Peer {
    /// Whether it made its paper.
    fn runs(&mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
}

fn peers(out: &Path) -> [Peer; 3] {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
    let python = std::env::var("TERMKEEPER_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let html = sources.join("summary.html");
    let mut weasyprint = Command::new(&python);
    weasyprint.args(["-m", "weasyprint"]).arg(&html).arg(out);
    let mut typst = Command::new(&python);
    typst
        .args([
            "-c",
            "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])",
        ])
        .arg(sources.join("summary.typ"))
        .arg(out.with_extension("pdf"));
    let mut libreoffice = Command::new("soffice");
    libreoffice
        .args([
            "--headless",
            "--convert-to",
            "pdf:writer_web_pdf_Export",
            "--outdir",
        ])
        .arg(out.with_extension("office"))
        .arg(&html);
    let peer = |name: &str, goal, command| Peer {
        name: name.to_owned(),
        goal,
        command,
    };
    [
        peer("Typst (Python package)", "≥ 4× ahead", typst),
        peer("WeasyPrint", "–", weasyprint),
        peer("LibreOffice", "–", libreoffice),
    ]
}
