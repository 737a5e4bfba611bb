//! `cargo xtask codegen`: brings `ui/src/generated` in line with the Rust sources, or says that it is not.

use std::process::ExitCode;

use super::help::unknown_argument;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::setup::{generated, node};

/// Writes or checks the generated files.
pub(crate) fn codegen(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut is_check = false;
    for argument in arguments {
        match argument.as_str() {
            "--check" => is_check = true,
            other => return Err(unknown_argument("codegen", other)),
        }
    }
    let mut progress = Progress::default();
    progress.quiet("node", node::check)?;
    progress.quiet("node packages", node::install_packages)?;
    progress.quiet("generated files", || {
        if is_check {
            generated::check(generated::Profile::Dev)
        } else {
            generated::refresh(generated::Profile::Dev)
        }
    })?;
    Ok(ExitCode::SUCCESS)
}
