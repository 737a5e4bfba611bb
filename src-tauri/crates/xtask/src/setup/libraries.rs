//! The libraries that are part of the programs, with version and licence, as the About box lists them. Cargo and npm
//! know them; nothing is listed by hand.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use crate::failure::{Failure, WithPath};
use crate::process::Program;
use crate::workspace;

/// The file that is written, beside the other generated ones.
pub(crate) const FILE: &str = "libraries.ts";
/// What decides it.
pub(crate) const INPUTS: [&str; 2] = ["Cargo.lock", "ui/package-lock.json"];

/// Name, version, licence.
type Library = (String, String, String);

/// The whole of the file.
pub(crate) fn typescript() -> Result<String, Failure> {
    let lock = workspace::path("ui/package-lock.json");
    let lock = fs::read_to_string(&lock).with_path("read", &lock)?;
    let mut all = of_tree(&tree()?);
    all.extend(of_lock(&lock));
    let mut text = "// Written from the lock files by `cargo xtask codegen`; do not edit.\n\n\
         /** What the program is built with: name, version, licence. */\n\
         export const LIBRARIES: readonly (readonly [string, string, string])[] = [\n"
        .to_owned();
    for (name, version, licence) in &all {
        // Writing into a text cannot fail.
        let _ = writeln!(text, "  [{name:?}, {version:?}, {licence:?}],");
    }
    text.push_str("];\n");
    Ok(text)
}

/// For all platforms, so that the file is the same wherever it is written.
fn tree() -> Result<String, Failure> {
    Program::cargo()
        .arguments(["tree", "--locked", "--quiet"])
        .arguments(["--package", "termkeeper-app", "--package", "termkeeper-cli"])
        .arguments(["--edges", "normal", "--target", "all"])
        .arguments(["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"])
        .remedy("the lines above come from cargo")
        .quietly()
}

/// `serde v1.0.229|MIT OR Apache-2.0`; a package of our own names its folder behind the version.
fn of_tree(tree: &str) -> BTreeSet<Library> {
    let library = |line: &str| {
        let (package, licence) = line.split_once('|')?;
        let (name, rest) = package.split_once(" v")?;
        let is_our_own = rest.contains('/') || rest.contains('\\');
        let version = rest.split(' ').next()?;
        (!is_our_own).then(|| (name.to_owned(), version.to_owned(), shown(licence)))
    };
    tree.lines().filter_map(library).collect()
}

/// The packages of npm's lock file that are not for developing alone. npm writes one field a line.
fn of_lock(lock: &str) -> BTreeSet<Library> {
    let mut found = BTreeSet::new();
    let mut name = None;
    let (mut version, mut licence, mut is_part) = (String::new(), String::new(), true);
    for line in lock.lines() {
        let field = |key: &str| {
            let value = line.strip_prefix("      \"")?.strip_prefix(key)?;
            Some(
                value
                    .strip_prefix("\": \"")?
                    .trim_end_matches(',')
                    .trim_end_matches('"'),
            )
        };
        if let Some(path) = line.strip_prefix("    \"node_modules/") {
            let path = path.trim_end_matches("\": {");
            name = path.rsplit("node_modules/").next().map(str::to_owned);
            (version, licence, is_part) = (String::new(), String::new(), true);
        } else if let Some(value) = field("version") {
            value.clone_into(&mut version);
        } else if let Some(value) = field("license") {
            licence = shown(value);
        } else if line.starts_with("      \"dev\": true")
            || line.starts_with("      \"peer\": true")
        {
            is_part = false;
        } else if line.starts_with("    }")
            && let Some(name) = name.take()
            && is_part
        {
            found.insert((name, version.clone(), licence.clone()));
        }
    }
    found
}

/// `MIT/Apache-2.0` is an older way to write `MIT OR Apache-2.0`.
fn shown(licence: &str) -> String {
    licence.replace('/', " OR ")
}

#[cfg(test)]
mod tests {
    use super::{of_lock, of_tree};

    #[test]
    fn our_own_packages_are_no_libraries() {
        let tree = "desk v0.1.0 (/home/muster/termkeeper/desk)|MIT OR Apache-2.0\n\
             open v5.4.5|MIT\nopen v5.4.5|MIT\nserde_derive v1.0.1 (proc-macro)|MIT/Apache-2.0\n\n";
        let found: Vec<_> = of_tree(tree).into_iter().collect();
        let library = |name: &str, version: &str, licence: &str| {
            (name.to_owned(), version.to_owned(), licence.to_owned())
        };
        assert_eq!(
            found,
            [
                library("open", "5.4.5", "MIT"),
                library("serde_derive", "1.0.1", "MIT OR Apache-2.0")
            ]
        );
    }

    #[test]
    fn what_is_for_developing_is_no_part_of_the_program() {
        let lock = r#"
    "node_modules/@a/b": {
      "version": "1.2.3",
      "license": "MIT",
      "dependencies": {
        "c": "1"
      }
    },
    "node_modules/@a/b/node_modules/d": {
      "version": "2.0.0",
      "license": "ISC"
    },
    "node_modules/e": {
      "version": "3.0.0",
      "dev": true,
      "license": "MIT"
    }
"#;
        let names: Vec<String> = of_lock(lock).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, ["@a/b", "d"]);
    }
}
