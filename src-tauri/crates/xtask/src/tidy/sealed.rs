//! Files that must never change once they were released: migrations and editions. The list beside the sources says
//! for each of them `open` or, from its release on, its fingerprint. Never adds to the list by itself.

use super::Finding;
use super::sources::Source;
use crate::workspace::Fingerprint;

/// Where the list stands.
const LIST: &str = "src-tauri/crates/xtask/sealed.txt";

/// Folders whose files belong on the list.
const FOLDERS: [&str; 2] = [
    "src-tauri/crates/store/src/sqlite/migrations/",
    "src-tauri/crates/terms/src/editions/",
];

/// Files that changed after their release, that are gone, or that nobody put on the list.
pub(super) fn changed(sources: &[Source]) -> Vec<Finding> {
    let list = sources
        .iter()
        .find(|source| source.path == LIST)
        .map_or("", |source| source.text.as_str());
    let mut findings = Vec::new();
    let mut listed = Vec::new();
    for (at, line) in list.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let Some((path, seal)) = line.split_once(' ') else {
            findings.push(Finding::at(
                LIST,
                at + 1,
                "is no path followed by `open` or a fingerprint",
            ));
            continue;
        };
        listed.push(path);
        let Some(source) = sources.iter().find(|source| source.path == path) else {
            findings.push(Finding::at(LIST, at + 1, format!("{path} is gone")));
            continue;
        };
        let now = fingerprint(&source.text);
        if seal != "open" && seal != now {
            findings.push(Finding::at(
                path,
                0,
                format!("was released as {seal} and is {now} now; add a new file instead"),
            ));
        }
    }
    let unlisted = sources
        .iter()
        .filter(|source| FOLDERS.iter().any(|folder| source.path.starts_with(folder)))
        .filter(|source| source.is("sql") || source.is("toml"))
        .filter(|source| !listed.contains(&source.path.as_str()))
        .map(|source| Finding::at(&source.path, 0, format!("has no line in {LIST}")));
    findings.extend(unlisted);
    findings
}

/// Line ends count as one, so that a checkout on Windows has the same fingerprint.
fn fingerprint(text: &str) -> String {
    let mut print = Fingerprint::default();
    print.add(text.replace("\r\n", "\n").as_bytes());
    print.text()
}

#[cfg(test)]
mod tests {
    use super::{LIST, changed, fingerprint};
    use crate::tidy::sources::Source;

    const MIGRATION: &str = "src-tauri/crates/store/src/sqlite/migrations/0001.sql";

    #[test]
    fn a_released_file_that_changed_is_found() {
        let seal = fingerprint("CREATE TABLE contract (id) STRICT;\n");
        let list = Source::new(LIST, &format!("# released\n{MIGRATION} {seal}\n"));
        let same = Source::new(MIGRATION, "CREATE TABLE contract (id) STRICT;\r\n");
        let other = Source::new(MIGRATION, "CREATE TABLE contract (id, name) STRICT;\n");
        assert!(changed(&[same]).len() == 1, "it is not on the list");
        let same = Source::new(MIGRATION, "CREATE TABLE contract (id) STRICT;\r\n");
        assert!(changed(&[Source::new(LIST, &list.text), same]).is_empty());
        assert_eq!(changed(&[Source::new(LIST, &list.text), other]).len(), 1);
        assert_eq!(changed(&[list]).len(), 1, "it is gone");
    }

    #[test]
    fn an_open_file_may_change() {
        let list = Source::new(LIST, &format!("{MIGRATION} open\n"));
        assert!(changed(&[list, Source::new(MIGRATION, "anything")]).is_empty());
    }
}
