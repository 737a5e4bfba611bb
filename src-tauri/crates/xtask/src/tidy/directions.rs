//! Who may depend on whom, read from the crates' manifests. Never asks cargo, so that it needs no network.

use super::Finding;
use super::sources::Source;

/// Our crates and those of ours that each may name.
const OWN: [(&str, &[&str]); 9] = [
    ("terms", &[]),
    ("words", &[]),
    ("documents", &[]),
    ("store", &["terms"]),
    ("desk", &["documents", "store", "terms", "words"]),
    ("termkeeper-cli", &["desk", "words"]),
    ("termkeeper-app", &["desk", "words"]),
    (
        "journeys",
        &[
            "desk",
            "documents",
            "store",
            "termkeeper-cli",
            "terms",
            "words",
        ],
    ),
    ("xtask", &[]),
];

/// Foreign crates that one crate alone may name, by the beginning of their name.
const FOREIGN: [(&str, &str); 5] = [
    ("rusqlite", "store"),
    ("libsqlite3", "store"),
    ("sqlx", "store"),
    ("tauri", "termkeeper-app"),
    ("wry", "termkeeper-app"),
];

/// A crate's manifest, as far as the checks need it.
struct Manifest<'a> {
    path: &'a str,
    package: &'a str,
    dependencies: Vec<(usize, &'a str)>,
}

/// Dependencies on crates of ours that go against the direction.
pub(super) fn own_crates(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manifest in manifests(sources) {
        let Some((_, allowed)) = OWN.iter().find(|(name, _)| *name == manifest.package) else {
            findings.push(Finding::at(
                manifest.path,
                0,
                format!("`{}` has no place in the direction yet", manifest.package),
            ));
            continue;
        };
        for (line, dependency) in &manifest.dependencies {
            let is_ours = OWN.iter().any(|(name, _)| name == dependency);
            if is_ours && !allowed.contains(dependency) {
                findings.push(Finding::at(
                    manifest.path,
                    *line,
                    format!("`{}` must not depend on `{dependency}`", manifest.package),
                ));
            }
        }
    }
    findings
}

/// Dependencies on SQLite outside `store` and on Tauri outside the shell.
pub(super) fn foreign_crates(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manifest in manifests(sources) {
        for (line, dependency) in &manifest.dependencies {
            for (beginning, owner) in FOREIGN {
                if dependency.starts_with(beginning) && manifest.package != owner {
                    findings.push(Finding::at(
                        manifest.path,
                        *line,
                        format!("`{dependency}` belongs to `{owner}` alone"),
                    ));
                }
            }
        }
    }
    findings
}

fn manifests(sources: &[Source]) -> Vec<Manifest<'_>> {
    sources
        .iter()
        .filter(|source| source.path.ends_with("/Cargo.toml"))
        .filter_map(read)
        .collect()
}

/// Reads the package's name and its dependencies of every kind; tables like `[dependencies.name]` as well.
fn read(source: &Source) -> Option<Manifest<'_>> {
    let mut section = "";
    let mut package = None;
    let mut dependencies = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let line = line.trim();
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end_matches(']');
            if let Some((table, name)) = section.rsplit_once('.')
                && table.ends_with("dependencies")
            {
                dependencies.push((at + 1, name));
            }
        } else if let Some((key, value)) = line.split_once('=') {
            let key = key.trim().split('.').next().unwrap_or_default();
            if section == "package" && key == "name" {
                package = Some(value.trim().trim_matches('"'));
            } else if section.ends_with("dependencies") {
                dependencies.push((at + 1, key));
            }
        }
    }
    Some(Manifest {
        path: &source.path,
        package: package?,
        dependencies,
    })
}

#[cfg(test)]
mod tests {
    use super::{foreign_crates, own_crates};
    use crate::tidy::sources::Source;

    fn manifest(name: &str, dependencies: &str) -> [Source; 1] {
        [Source::new(
            "src-tauri/crates/some/Cargo.toml",
            &format!("[package]\nname = \"{name}\"\n\n{dependencies}"),
        )]
    }

    #[test]
    fn a_dependency_against_the_direction_is_found() {
        let cases = [
            (
                "terms",
                "[dependencies]\nchrono = { workspace = true }\n",
                0,
            ),
            ("store", "[dependencies]\nterms = { workspace = true }\n", 0),
            ("terms", "[dependencies]\nstore = { workspace = true }\n", 1),
            ("terms", "[dev-dependencies]\nwords.workspace = true\n", 1),
            (
                "termkeeper-cli",
                "[dependencies.store]\nworkspace = true\n",
                1,
            ),
            (
                "termkeeper-cli",
                "[target.'cfg(unix)'.dependencies]\nstore = \"1\"\n",
                1,
            ),
            ("journeys", "[dependencies]\ntermkeeper-app = \"1\"\n", 1),
            ("stranger", "", 1),
        ];
        for (name, dependencies, expected) in cases {
            let found = own_crates(&manifest(name, dependencies));
            assert_eq!(found.len(), expected, "{name}: {dependencies} {found:?}");
        }
    }

    #[test]
    fn sqlite_and_tauri_have_one_owner() {
        let cases = [
            (
                "store",
                "[dependencies]\nrusqlite = { workspace = true }\n",
                0,
            ),
            (
                "desk",
                "[dependencies]\nrusqlite = { workspace = true }\n",
                1,
            ),
            (
                "termkeeper-app",
                "[build-dependencies]\ntauri-build = \"2\"\n",
                0,
            ),
            ("desk", "[dependencies]\ntauri = \"2\"\n", 1),
            ("words", "[build-dependencies]\ntauri-build = \"2\"\n", 1),
        ];
        for (name, dependencies, expected) in cases {
            let found = foreign_crates(&manifest(name, dependencies));
            assert_eq!(found.len(), expected, "{name}: {dependencies} {found:?}");
        }
    }
}
