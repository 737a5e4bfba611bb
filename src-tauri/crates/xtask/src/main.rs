//! The workspace's own task runner: `cargo xtask run`, `test`, `codegen`, `bench`, `help`.
//!
//! Here live set-up, checks and the order in which they run, one file per verb. Never product code: nothing that a
//! person who uses Termkeeper would miss. It depends on no other crate, because it is the first thing that compiles
//! on a bare machine.

// Printing is what a task runner does.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod counts;
mod failure;
mod process;
mod progress;
mod setup;
mod tidy;
mod verbs;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let verb = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let result = match verb.as_deref() {
        Some("run") => verbs::run::run(&rest),
        Some("test") => verbs::test::test(&rest),
        Some("codegen") => verbs::codegen::codegen(&rest),
        Some("bench") => verbs::bench::bench(&rest),
        None | Some("help" | "--help" | "-h") => Ok(verbs::help::help()),
        Some(other) => Ok(verbs::help::unknown(other)),
    };
    match result {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
