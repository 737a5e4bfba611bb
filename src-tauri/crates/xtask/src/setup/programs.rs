//! The two programs as a person starts them, built in profile `fast`. Never a release build.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::Program;
use crate::progress::Report;
use crate::workspace;

/// Builds the window's shell with the built window inside.
pub(crate) fn build_shell() -> Result<Report, Failure> {
    Program::cargo()
        .arguments(["build", "--profile", "fast", "--package", "termkeeper-app"])
        .arguments(["--features", "termkeeper-app/custom-protocol"])
        .remedy("the lines above come from the compiler or the linker")
        .aloud()?;
    Ok(Report::done())
}

/// Builds the command line.
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
