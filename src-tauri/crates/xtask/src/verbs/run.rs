//! `cargo xtask run`: from an empty clone to a window on the screen.

use std::process::{Command, ExitCode};

use super::help::unknown_argument;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::setup::{Purpose, generated, node, programs, system_packages, window};

/// Sets up, builds and starts the window; what stands after `--` goes to the program.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Failure> {
    let (own, passed_on) = match arguments.iter().position(|argument| argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (arguments, &[][..]),
    };
    let mut is_virtual = false;
    for argument in own {
        match argument.as_str() {
            "--virtual-display" => is_virtual = true,
            other => {
                return Err(unknown_argument("run", other).remedy(
                    "what the program itself takes stands after `--`: cargo xtask run -- --today 2026-11-24",
                ));
            }
        }
    }
    if !is_virtual && !has_display() {
        return Err(no_display());
    }
    let purpose = if is_virtual {
        Purpose::RunOnVirtualDisplay
    } else {
        Purpose::Run
    };

    let mut progress = Progress::default();
    progress.quiet("system packages", || system_packages::install(purpose))?;
    progress.quiet("node", node::check)?;
    progress.quiet("node packages", node::install_packages)?;
    progress.quiet("generated files", || {
        generated::refresh(generated::Profile::Fast)
    })?;
    progress.quiet("window", window::build)?;
    progress.aloud("program", |_| programs::build())?;
    start(is_virtual, passed_on)
}

/// A window needs a display; only Linux can lack one.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn no_display() -> Failure {
    Failure::new("There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)").remedy(
        "one of these:\n  \
         - start it from a desktop session, or through `ssh -X`;\n  \
         - `cargo xtask run --virtual-display` builds it and starts it on a virtual display;\n  \
         - `cargo run --profile fast --package termkeeper-cli -- --help` does the same work without a window.",
    )
}

fn start(is_virtual: bool, arguments: &[String]) -> Result<ExitCode, Failure> {
    let program = programs::shell();
    let mut command = if is_virtual {
        println!(
            "▸ starting on a virtual display; look at it with `import -window root picture.png` \
             (ImageMagick) under the DISPLAY and XAUTHORITY of `pgrep --full --list-full Xvfb`; \
             Ctrl C ends it"
        );
        let mut command = Command::new("xvfb-run");
        command
            .args(["--auto-servernum", "--server-args=-screen 0 1440x900x24"])
            .arg(&program);
        command
    } else {
        println!("▸ starting {}", program.display());
        Command::new(&program)
    };
    let status = command
        .args(arguments)
        .status()
        .map_err(|error| Failure::new(format!("Could not start {}: {error}", program.display())))?;
    if status.success() {
        Ok(ExitCode::SUCCESS)
    } else {
        // The program has said what went wrong; its code is passed on where the system has one.
        let code = status.code().and_then(|code| u8::try_from(code).ok());
        Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
    }
}
