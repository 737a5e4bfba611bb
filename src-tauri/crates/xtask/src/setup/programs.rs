//! The two programs as a person starts them, built in profile `fast`. Never a release build.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::Program;
use crate::progress::Report;
use crate::workspace;

/// What chooses both programs. Every call that builds in profile `fast` names both, even if it wants one target
/// only: cargo unites the features of what is named, and another choice would compile everything below anew.
pub(crate) const BOTH: [&str; 8] = [
    "--profile",
    "fast",
    "--package",
    "termkeeper-app",
    "--package",
    "termkeeper-cli",
    "--features",
    // What a person gets is a release build, which has no drill.
    "termkeeper-app/custom-protocol,termkeeper-app/fault-drill",
];

/// Builds the window's program with the built window inside, and the command line.
pub(crate) fn build() -> Result<Report, Failure> {
    Program::cargo()
        .arguments(["build"])
        .arguments(BOTH)
        .remedy("the lines above come from the compiler or the linker")
        .aloud()?;
    Ok(Report::done())
}

/// Builds the command line alone, for machines without a web view.
pub(crate) fn build_command_line() -> Result<Report, Failure> {
    Program::cargo()
        .arguments(["build", "--profile", "fast", "--package", "termkeeper-cli"])
        .remedy("the lines above come from the compiler")
        .aloud()?;
    Ok(Report::done())
}

/// The window's program.
pub(crate) fn shell() -> PathBuf {
    workspace::fast_program("termkeeper-app")
}

/// The command line's program.
pub(crate) fn command_line() -> PathBuf {
    workspace::fast_program("termkeeper")
}
