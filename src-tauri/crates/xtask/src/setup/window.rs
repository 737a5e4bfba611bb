//! The built window that the shell carries. Never its sources.

use crate::failure::Failure;
use crate::process::Program;
use crate::progress::Report;
use crate::workspace::{self, Stamp};

/// Builds the window's pages when one of their sources changed.
pub(crate) fn build() -> Result<Report, Failure> {
    let stamp = Stamp::of("window.stamp", &["ui"])?;
    if workspace::path("ui/dist/index.html").is_file() && stamp.is_current() {
        return Ok(Report::note("up to date"));
    }
    Program::npm()
        .arguments(["run", "--silent", "build"])
        .remedy(
            "the lines above name the file; `cargo xtask test --only ui-types` checks types alone",
        )
        .quietly()?;
    stamp.set()?;
    Ok(Report::done())
}
