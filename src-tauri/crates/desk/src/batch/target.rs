//! Where the papers of a run are put: each into its folder by the thread that made it, or packed
//! there and joined into one ZIP file in order. Never: making a paper, naming it.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use documents::zip::{self, Packed};
use sha2::{Digest as _, Sha256};

use super::{Archive, Target};
use crate::files::{self, Part};
use crate::now::Now;
use crate::problem::Problem;

/// Bytes read at a time.
const CHUNK: usize = 64 * 1024;

/// Where one paper goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A file.
    File(PathBuf),
    /// A name in the ZIP file.
    InZip(String),
}

impl Target {
    /// Makes sure that papers can be put there, before any is made.
    pub(super) fn prepare(&self) -> Result<(), Problem> {
        match self {
            Self::Folder(folder) if !folder.is_dir() => {
                fs::create_dir(folder).map_err(|error| files::failed(folder, error))
            }
            _ => Ok(()),
        }
    }

    /// The place of a paper with this file name.
    pub(super) fn place(&self, name: String) -> Place {
        match self {
            Self::File(path) => Place::File(path.clone()),
            Self::Folder(folder) => Place::File(folder.join(name)),
            Self::Zip(_) => Place::InZip(name),
        }
    }

    /// The folder whose new names have to be made last.
    pub(super) fn folder(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(files::folder_of(path)),
            Self::Folder(folder) => Some(folder),
            Self::Zip(_) => None,
        }
    }
}

/// A paper where the thread that made it could put it.
#[derive(Debug)]
pub(super) enum Put {
    /// It lies where it belongs; whether it replaced another.
    There { is_replaced: bool },
    /// It is packed and waits for its turn.
    Packed(Packed),
}

/// Puts a paper into its place, or packs it.
pub(super) fn put(place: &Place, bytes: &[u8], now: &Now) -> Result<Put, Problem> {
    match place {
        Place::File(path) => {
            let is_replaced = path.exists();
            let mut part = Part::begin(path)?;
            part.out()
                .write_all(bytes)
                .map_err(|error| files::failed(path, error))?;
            part.finish_one_of_many()?;
            Ok(Put::There { is_replaced })
        }
        Place::InZip(name) => Packed::of(name, bytes, now.today)
            .map(Put::Packed)
            .map_err(|error| files::failed(Path::new(name), error)),
    }
}

/// A ZIP file that is being written beside its place.
pub(super) struct Zip {
    archive: zip::Archive<BufWriter<File>>,
    part: Part,
    path: PathBuf,
}

impl Zip {
    pub(super) fn begin(path: &Path) -> Result<Self, Problem> {
        let mut part = Part::begin(path)?;
        // The same file under a second handle: the archive owns what it writes to.
        let file = part.out().get_ref().try_clone();
        let file = file.map_err(|error| files::failed(path, error))?;
        Ok(Self {
            archive: zip::Archive::new(BufWriter::new(file)),
            part,
            path: path.to_owned(),
        })
    }

    pub(super) fn add(&mut self, packed: Packed) -> Result<(), Problem> {
        self.archive
            .add(packed)
            .map_err(|error| files::failed(&self.path, error))
    }

    /// Writes what makes it an archive, gives it its name and reads it once for its hash.
    pub(super) fn finish(self) -> Result<Archive, Problem> {
        let failed = |error| files::failed(&self.path, error);
        self.archive
            .finish()
            .and_then(|mut out| out.flush())
            .map_err(failed)?;
        self.part.finish()?;
        let sha256 = hash(&self.path).map_err(failed)?;
        Ok(Archive {
            path: self.path,
            sha256,
        })
    }
}

fn hash(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; CHUNK];
    loop {
        let count = file.read(&mut buffer)?;
        let read = buffer.get(..count).unwrap_or_default();
        if read.is_empty() {
            return Ok(files::hexadecimal(&hash.finalize()));
        }
        hash.update(read);
    }
}
