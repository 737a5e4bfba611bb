//! The top level and the wings. Never looks into a file.

use super::Finding;
use super::sources::Source;

/// What stands at the top beside dotfiles.
const TOP_LEVEL: [&str; 10] = [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];

/// Names at the top that the house does not know, and names that are missing.
pub(super) fn top_level(sources: &[Source]) -> Vec<Finding> {
    let mut names: Vec<&str> = sources
        .iter()
        .filter_map(|source| source.path.split('/').next())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort_unstable();
    names.dedup();
    let foreign = names
        .iter()
        .filter(|name| !TOP_LEVEL.contains(name))
        .map(|name| Finding::at(name, 0, "does not belong at the top"));
    let missing = TOP_LEVEL
        .iter()
        .filter(|name| !names.contains(name))
        .map(|name| Finding::at(name, 0, "is missing at the top"));
    foreign.chain(missing).collect()
}

/// Wings without a README.md.
pub(super) fn wings(sources: &[Source]) -> Vec<Finding> {
    ["src-tauri/README.md", "ui/README.md", "tests/README.md"]
        .iter()
        .filter(|readme| !sources.iter().any(|source| source.path == **readme))
        .map(|readme| Finding::at(readme, 0, "is missing"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{TOP_LEVEL, top_level, wings};
    use crate::tidy::sources::Source;

    #[test]
    fn a_foreign_and_a_missing_name_are_found() {
        let mut sources: Vec<Source> = TOP_LEVEL.iter().map(|name| Source::new(name, "")).collect();
        assert!(top_level(&sources).is_empty());
        sources.push(Source::new("docs/guide.md", ""));
        sources.push(Source::new(".github/SECURITY.md", ""));
        sources.remove(0);
        let paths: Vec<String> = top_level(&sources)
            .into_iter()
            .map(|finding| finding.path)
            .collect();
        assert_eq!(paths, ["docs", "CHANGELOG.md"]);
    }

    #[test]
    fn a_wing_without_a_readme_is_found() {
        let sources = [
            Source::new("ui/README.md", ""),
            Source::new("tests/README.md", ""),
        ];
        assert_eq!(wings(&sources).len(), 1);
    }
}
