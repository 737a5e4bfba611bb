//! `cargo xtask help`: what there is to say on the command line.

use std::process::ExitCode;

use crate::failure::Failure;

const TEXT: &str = "\
cargo xtask run [--virtual-display] [-- ARGUMENTS]
    Sets everything up, builds the program and starts it. ARGUMENTS go to the program:
    --register FILE, --today YYYY-MM-DD, --lang de|en.
    --virtual-display starts it on a virtual display (Xvfb), for machines without one.

cargo xtask test [--only STEP]… [--no-window] [--list]
    Sets everything up and runs all checks and tests, end to end and without a display.
    --only STEP   runs one step and what it needs; may be given more than once.
    --no-window   leaves out what needs WebKit: the shell and the window's journeys.
    --list        names the steps.

cargo xtask codegen [--check]
    Writes ui/src/generated from the Rust sources; --check only says whether it is current.

cargo xtask bench [--only BENCH] [--short] [--list]
    Measures the product beside its peers and limits, in one run, and prints one table.
    --short takes smaller registers and fewer rounds: the frame works, the figures mean little.

cargo xtask help
    This text.";

/// Prints the help.
pub(crate) fn help() -> ExitCode {
    println!("{TEXT}");
    ExitCode::SUCCESS
}

/// Refuses a verb that does not exist.
pub(crate) fn unknown(verb: &str) -> ExitCode {
    eprintln!("`{verb}` is no task.\n\n{TEXT}");
    ExitCode::from(2)
}

/// Refuses an argument that a verb does not know.
pub(crate) fn unknown_argument(verb: &str, argument: &str) -> Failure {
    Failure::new(format!("`cargo xtask {verb}` does not know `{argument}`"))
        .remedy("`cargo xtask help` lists what there is")
}
