//! tauri-driver, which lets the journeys drive the real window. Never the browser's own driver, which is a system
//! package.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::Program;
use crate::progress::Report;
use crate::workspace;

/// The version that the journeys were written against.
const VERSION: &str = "2.1.0";

/// Where the driver stands once it is installed.
pub(crate) fn path() -> PathBuf {
    folder()
        .join("bin")
        .join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX))
}

fn folder() -> PathBuf {
    workspace::target().join("tools")
}

/// Installs the driver into the target folder if it is not there in this version.
pub(crate) fn install() -> Result<Report, Failure> {
    let listed = std::fs::read_to_string(folder().join(".crates.toml")).unwrap_or_default();
    if path().is_file() && listed.contains(&format!("\"tauri-driver {VERSION} ")) {
        return Ok(Report::note("up to date"));
    }
    Program::cargo()
        .arguments(["install", "--locked", "tauri-driver", "--version", VERSION])
        .arguments(["--quiet", "--force", "--root"])
        .arguments([folder()])
        .remedy("without a network, connect and start again")
        .quietly()?;
    Ok(Report::note(format!("installed {VERSION}")))
}
