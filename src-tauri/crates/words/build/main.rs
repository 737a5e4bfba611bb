//! Reads the catalogues in `locales/`, refuses the build when German and English do not say
//! the same things, and writes the typed calls into `$OUT_DIR/generated.rs`.
//!
//! Reading lives in `catalogue`, comparing in `check`, writing in `generate`. No wording here.

#![allow(
    clippy::print_stdout,
    reason = "Cargo reads a build script's answers from its standard output"
)]

mod catalogue;
mod check;
mod generate;

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(findings) => {
            for finding in &findings {
                println!("cargo::error={finding}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|error| vec![error.to_string()])?;
    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    let locales = Path::new(&root).join("locales");
    // Both folders, so that a file that is added or removed counts as a change as well.
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", locales.display());

    let german = catalogue::read_folder(&locales, "de")?;
    let english = catalogue::read_folder(&locales, "en")?;
    let findings = check::differences(&german, &english);
    if !findings.is_empty() {
        return Err(findings);
    }
    let code = generate::code(&german, &english);
    let target = Path::new(&out).join("generated.rs");
    fs::write(&target, code).map_err(|error| vec![format!("{}: {error}", target.display())])
}
