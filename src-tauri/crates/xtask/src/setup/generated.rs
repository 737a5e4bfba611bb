//! The files that Rust writes for the window: types of commands, words, and what the programs are built with. Never edits them; formats and compares.

use std::fs;
use std::path::{Path, PathBuf};

use super::{libraries, programs};
use crate::failure::{Failure, WithPath};
use crate::process::Program;
use crate::progress::Report;
use crate::workspace::{self, Stamp};

/// The programs that write, each as package and example.
const WRITERS: [(&str, &str); 2] = [("desk", "bindings"), ("words", "words_ts")];

/// Where the written files are committed.
const COMMITTED: &str = "ui/src/generated";

/// The sources that decide what is written.
const INPUTS: [&str; 6] = [
    libraries::INPUTS[0],
    libraries::INPUTS[1],
    "src-tauri/crates/desk",
    "src-tauri/crates/words",
    "src-tauri/crates/store/src",
    COMMITTED,
];

/// Which profile the writers are built in: the one that the caller builds anyway.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Profile {
    /// With the unit tests.
    Dev,
    /// With the window.
    Fast,
}

/// Writes the files if their sources changed since the last time.
pub(crate) fn refresh(profile: Profile) -> Result<Report, Failure> {
    if Stamp::of("generated.stamp", &INPUTS)?.is_current() {
        return Ok(Report::note("up to date"));
    }
    let scratch = Scratch::written(profile)?;
    let differing = differing(&scratch.0)?;
    for name in &differing {
        let target = workspace::path(COMMITTED).join(name);
        let source = scratch.0.join(name);
        if source.is_file() {
            fs::copy(&source, &target).with_path("write", &target)?;
        } else {
            fs::remove_file(&target).with_path("remove", &target)?;
        }
    }
    Stamp::of("generated.stamp", &INPUTS)?.set()?;
    Ok(match differing.len() {
        0 => Report::note("nothing changed"),
        _ => Report::note(format!("written: {}", differing.join(", "))),
    })
}

/// Fails when the committed files are not what the sources give.
pub(crate) fn check(profile: Profile) -> Result<Report, Failure> {
    let differing = differing(&Scratch::written(profile)?.0)?;
    if differing.is_empty() {
        return Ok(Report::note("clean"));
    }
    Err(Failure::new(format!(
        "{COMMITTED} is not what the Rust sources give: {}",
        differing.join(", ")
    ))
    .remedy("run `cargo xtask codegen` and commit what it changes"))
}

/// A folder of its own that the writers fill; it goes when it is no longer needed.
struct Scratch(PathBuf);

impl Scratch {
    fn written(profile: Profile) -> Result<Self, Failure> {
        // Below `ui`, so that the formatter finds its settings, and not ignored by git, which the formatter obeys.
        let folder = workspace::path("ui/generated-scratch");
        let scratch = Self(folder.clone());
        scratch.clear();
        fs::create_dir_all(&folder).with_path("create", &folder)?;
        let committed = workspace::path(COMMITTED);
        fs::create_dir_all(&committed).with_path("create", &committed)?;
        // What is named beside the writers is what the caller builds anyway, so that nothing is compiled twice.
        let cargo = Program::cargo().arguments(["build"]);
        let (build, folder_of_profile) = match profile {
            Profile::Dev => (cargo, "debug"),
            Profile::Fast => (
                cargo.arguments(programs::BOTH).arguments(
                    WRITERS
                        .iter()
                        .flat_map(|(package, _)| ["--package", package]),
                ),
                "fast",
            ),
        };
        build
            .arguments(["--quiet"])
            .arguments(
                WRITERS
                    .iter()
                    .flat_map(|(_, example)| ["--example", example]),
            )
            .remedy("the lines above come from the compiler")
            .quietly()?;
        for (_, example) in WRITERS {
            let writer = format!("{example}{}", std::env::consts::EXE_SUFFIX);
            Program::new(
                workspace::target()
                    .join(folder_of_profile)
                    .join("examples")
                    .join(writer),
            )
            .arguments([&folder])
            .quietly()?;
        }
        let listed = folder.join(libraries::FILE);
        fs::write(&listed, libraries::typescript()?).with_path("write", &listed)?;
        Program::npm()
            .arguments(["exec", "--no", "--", "oxfmt", "generated-scratch"])
            .remedy("run `npm ci` in ui, then start again")
            .quietly()?;
        Ok(scratch)
    }

    fn clear(&self) {
        // A folder that cannot be removed shows up as a change in the work tree, which is warning enough.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.clear();
    }
}

/// The names that differ between the written folder and the committed one, or stand in one of them only.
fn differing(written: &Path) -> Result<Vec<String>, Failure> {
    let committed = workspace::path(COMMITTED);
    let mut names = names(written)?;
    names.extend(self::names(&committed)?);
    names.sort();
    names.dedup();
    Ok(names
        .into_iter()
        .filter(|name| {
            let new = fs::read(written.join(name)).ok();
            let old = fs::read(committed.join(name)).ok();
            new != old
        })
        .collect())
}

fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_path("list", folder)? {
        let name = entry.with_path("list", folder)?.file_name();
        let name = name.to_string_lossy();
        let is_typescript = Path::new(&*name)
            .extension()
            .is_some_and(|extension| extension == "ts");
        if is_typescript {
            names.push(name.into_owned());
        }
    }
    Ok(names)
}
