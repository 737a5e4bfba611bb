//! Hands Tauri the list of commands that the window may call: the very list that the handler and
//! the window's types are made from. With a list, every command that is not on it is refused for
//! every window; without one, all would be open to all.

use std::path::{Path, PathBuf};
use std::{env, fs};

use tauri_build::{AppManifest, Attributes};

macro_rules! commands {
    ($($name:ident: $input:ty => $output:ty,)*) => {
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("crates/desk/src/api/commands.in");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=crates/desk/src/api/commands.in");
    let out_dir = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("OUT_DIR is not set")?;
    let folder = out_dir.join("window-permissions");
    write_permission(&folder)?;
    let pattern: &'static str = pattern_of(&folder).leak();
    let manifest = AppManifest::new().permissions_path_pattern(pattern);
    tauri_build::try_build(Attributes::new().app_manifest(manifest)).map_err(Into::into)
}

/// One permission with all commands; the capability of the window names it.
fn write_permission(folder: &Path) -> std::io::Result<()> {
    let names: Vec<String> = COMMANDS
        .iter()
        .map(|name| format!("  \"{name}\",\n"))
        .collect();
    let text = format!(
        "[[permission]]\nidentifier = \"window-commands\"\ndescription = \"All commands of the window.\"\ncommands.allow = [\n{}]\n",
        names.concat()
    );
    fs::create_dir_all(folder)?;
    fs::write(folder.join("window.toml"), text)
}

/// The files in the folder as a pattern, whatever signs its own path has.
fn pattern_of(folder: &Path) -> String {
    let mut pattern = String::new();
    for sign in folder.to_string_lossy().chars() {
        match sign {
            '[' | ']' | '?' | '*' => pattern.extend(['[', sign, ']']),
            other => pattern.push(other),
        }
    }
    pattern.push_str("/*.toml");
    pattern
}
