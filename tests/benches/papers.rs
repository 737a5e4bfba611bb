//! How fast the contract summary is made: in a process of its own, and many in one. The limit of the first is a
//! process of the same program that does nothing.

// A bench whose program fails has nothing to say.
#![allow(clippy::expect_used)]

use std::ffi::OsStr;

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
