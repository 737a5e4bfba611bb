//! The registers that a person had open last, the latest first. The window knows them by an id and
//! a name; where they lie is for the shell alone. Never: opening one.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::views::desktop::RegisterEntry;

/// As many as a menu has room for.
const MOST: usize = 10;

/// Signs of an id: enough that two registers of one person never share theirs.
const ID_BYTES: usize = 8;

/// Puts a register in front of all others.
pub fn remember(known: &mut Vec<PathBuf>, path: &Path) {
    known.retain(|other| other != path);
    known.insert(0, path.to_owned());
    known.truncate(MOST);
}

/// Takes a register out of the list; its file stays.
pub fn forget(known: &mut Vec<PathBuf>, id: &str) {
    known.retain(|path| id_of(path) != id);
}

/// The register with this id among the known ones and the usual one.
pub fn find<'a>(known: &'a [PathBuf], usual: &'a Path, id: &str) -> Option<&'a Path> {
    let mut all = known.iter().map(PathBuf::as_path).chain([usual]);
    all.find(|path| id_of(path) == id)
}

/// The list as it is shown: the known ones, and the usual one wherever it is not among them.
pub fn entries(
    known: &[PathBuf],
    usual: &Path,
    current: &Path,
    is_there: impl Fn(&Path) -> bool,
) -> Vec<RegisterEntry> {
    let mut all: Vec<&Path> = known.iter().map(PathBuf::as_path).collect();
    for path in [usual, current] {
        if !all.contains(&path) && (path == usual || is_there(path)) {
            all.push(path);
        }
    }
    all.into_iter()
        .map(|path| RegisterEntry {
            id: id_of(path),
            name: name_of(path),
            folder: path
                .parent()
                .map(|folder| folder.display().to_string())
                .unwrap_or_default(),
            is_current: path == current,
            is_usual: path == usual,
            is_there: path == current || is_there(path),
        })
        .collect()
}

/// The name of a register: its file's, without the ending.
pub fn name_of(path: &Path) -> String {
    path.file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// An id that says nothing of the place.
pub fn id_of(path: &Path) -> String {
    use std::fmt::Write as _;
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    digest
        .iter()
        .take(ID_BYTES)
        .fold(String::new(), |mut id, byte| {
            // Writing into a text cannot fail.
            let _ = write!(id, "{byte:02x}");
            id
        })
}

#[cfg(test)]
mod tests {
    use super::{MOST, entries, find, forget, id_of, name_of, remember};
    use std::path::{Path, PathBuf};

    fn path(name: &str) -> PathBuf {
        PathBuf::from(format!("/data/{name}.termkeeper"))
    }

    #[test]
    fn the_latest_comes_first_and_once() {
        let mut known = Vec::new();
        for name in ["a", "b", "a"] {
            remember(&mut known, &path(name));
        }
        assert_eq!(known, [path("a"), path("b")]);
        for number in 0..20 {
            remember(&mut known, &path(&number.to_string()));
        }
        assert_eq!(known.len(), MOST);
        assert_eq!(known.first(), Some(&path("19")));
    }

    #[test]
    fn one_that_is_forgotten_is_found_no_more() {
        let (usual, mut known) = (path("usual"), vec![path("a"), path("b")]);
        let id = id_of(&path("a"));
        assert_eq!(find(&known, &usual, &id), Some(path("a").as_path()));
        forget(&mut known, &id);
        assert_eq!(find(&known, &usual, &id), None);
        assert_eq!(find(&known, &usual, &id_of(&usual)), Some(usual.as_path()));
        assert_eq!(find(&known, &usual, "/data/b.termkeeper"), None);
    }

    #[test]
    fn the_usual_one_is_always_there_and_an_id_names_no_place() {
        let (usual, known) = (path("usual"), [path("Musterhaus"), path("gone")]);
        let shown = entries(&known, &usual, &path("Musterhaus"), |path| {
            path != Path::new("/data/gone.termkeeper")
        });
        let told: Vec<_> = shown
            .iter()
            .map(|entry| {
                (
                    entry.name.as_str(),
                    entry.is_current,
                    entry.is_usual,
                    entry.is_there,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Musterhaus", true, false, true),
                ("gone", false, false, false),
                ("usual", false, true, true),
            ]
        );
        for entry in shown {
            assert!(entry.id.len() == 16 && entry.id.chars().all(|sign| sign.is_ascii_hexdigit()));
        }
        assert_eq!(name_of(Path::new("")), "");
    }
}
