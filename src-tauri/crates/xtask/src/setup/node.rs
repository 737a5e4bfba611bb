//! Node and the window's packages. Never installs Node itself.

use std::fs;

use crate::failure::Failure;
use crate::process::Program;
use crate::progress::Report;
use crate::workspace::{self, Stamp};

/// The oldest Node that the window's tools run on.
const OLDEST_NODE: u32 = 20;

/// Checks that Node is there and new enough.
pub(crate) fn check() -> Result<Report, Failure> {
    let remedy = format!(
        "install Node {OLDEST_NODE} or newer with npm, from your system's packages or from nodejs.org, and start again"
    );
    let version = Program::new("node")
        .arguments(["--version"])
        .remedy(&remedy)
        .quietly()?;
    let version = version.trim();
    match major(version) {
        Some(major) if major >= OLDEST_NODE => Ok(Report::note(version)),
        _ => Err(Failure::new(format!("Node {version} is too old")).remedy(remedy)),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Installs the window's packages when the lock file is not the one of the last time.
pub(crate) fn install_packages() -> Result<Report, Failure> {
    let stamp = Stamp::of("npm.stamp", &["ui/package-lock.json", "ui/package.json"])?;
    let installed = workspace::path("ui/node_modules");
    if installed.is_dir() && stamp.is_current() {
        return Ok(Report::note("up to date"));
    }
    Program::npm()
        .arguments(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .remedy("look at npm's lines above; without a network, connect and start again")
        .quietly()?;
    stamp.set()?;
    let count = fs::read_dir(&installed).map_or(0, Iterator::count);
    Ok(Report::note(format!("{count} packages")))
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        for (text, expected) in [
            ("v20.20.2", Some(20)),
            ("v9.1.0", Some(9)),
            ("20", None),
            ("", None),
        ] {
            assert_eq!(major(text), expected, "{text}");
        }
    }
}
