//! Where things stand in the workspace, and whether inputs changed since the last time. Never knows what is done
//! with them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, WithPath};

/// Folders that hold results or foreign code, never sources of ours.
const FOREIGN_FOLDERS: [&str; 7] = [
    ".git",
    "target",
    "node_modules",
    "dist",
    "screenshots",
    "coverage",
    "generated-scratch",
];

/// The folder with the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(3).unwrap_or(own).to_path_buf()
}

/// A path below the workspace's root.
pub(crate) fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program that was built in profile `fast`.
pub(crate) fn fast_program(name: &str) -> PathBuf {
    target()
        .join("fast")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// All files of ours below a folder (or the file itself), in a stable order, relative to the root.
pub(crate) fn files(relative: &str) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    collect(&path(relative), &mut found)?;
    let root = root();
    let mut relative: Vec<PathBuf> = found
        .iter()
        .map(|file| file.strip_prefix(&root).unwrap_or(file).to_path_buf())
        .collect();
    relative.sort();
    Ok(relative)
}

fn collect(place: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if place.is_file() {
        found.push(place.to_path_buf());
        return Ok(());
    }
    if !place.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(place).with_path("list", place)? {
        let entry = entry.with_path("list", place)?;
        let is_foreign = FOREIGN_FOLDERS
            .iter()
            .any(|foreign| entry.file_name() == *foreign);
        if !is_foreign {
            collect(&entry.path(), found)?;
        }
    }
    Ok(())
}

/// A fingerprint of the names and contents of all files below these places.
pub(crate) fn fingerprint(places: &[&str]) -> Result<String, Failure> {
    let mut print = Fingerprint::default();
    for place in places {
        for file in files(place)? {
            print.add(file.to_string_lossy().as_bytes());
            let absolute = root().join(&file);
            print.add(&fs::read(&absolute).with_path("read", &absolute)?);
        }
    }
    Ok(print.text())
}

/// A stamp on the disk that says for which inputs a result was made.
pub(crate) struct Stamp {
    file: PathBuf,
    inputs: String,
}

impl Stamp {
    /// The stamp of this name, for these inputs.
    pub(crate) fn of(name: &str, places: &[&str]) -> Result<Self, Failure> {
        Ok(Self {
            file: target().join("xtask").join(name),
            inputs: fingerprint(places)?,
        })
    }

    /// True when the result was made from these very inputs.
    pub(crate) fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|stored| stored == self.inputs)
    }

    /// Notes that the result is made.
    pub(crate) fn set(&self) -> Result<(), Failure> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).with_path("create", folder)?;
        }
        fs::write(&self.file, &self.inputs).with_path("write", &self.file)
    }
}

/// FNV-1a over 64 bits: it notices a change, it does not withstand an attacker, and it needs no dependency.
pub(crate) struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    /// Adds a part; its length goes in as well, so that two parts never read as one.
    pub(crate) fn add(&mut self, part: &[u8]) {
        self.mix(&(part.len() as u64).to_le_bytes());
        self.mix(part);
    }

    fn mix(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// Sixteen hexadecimal digits.
    pub(crate) fn text(&self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fingerprint, files, root};

    #[test]
    fn the_root_is_the_workspace() {
        assert!(root().join("Cargo.lock").is_file());
    }

    #[test]
    fn two_parts_do_not_read_as_one() {
        let of = |parts: &[&str]| {
            let mut print = Fingerprint::default();
            for part in parts {
                print.add(part.as_bytes());
            }
            print.text()
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_eq!(of(&["a", "b"]), of(&["a", "b"]));
    }

    #[test]
    fn results_are_no_sources() {
        let files = files(".").unwrap();
        assert!(files.iter().any(|file| file.ends_with("xtask/src/main.rs")));
        assert!(!files.iter().any(|file| file.starts_with("target")));
    }
}
