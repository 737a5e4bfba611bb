//! Files that the program writes: beside their place, flushed, then renamed, and the folder
//! flushed, so that an interrupted run leaves no half file under a good name. Both programs and
//! every feature write through here. Never: what is in a file, choosing where it goes.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::problem::{Code, Problem};

/// Tells apart files that one process is writing at the same time.
static BEGUN: AtomicU64 = AtomicU64::new(0);

/// A file that is being written beside its place. It gets its name when it is finished; one that
/// is dropped before is taken away again.
#[derive(Debug)]
pub struct Part {
    out: BufWriter<File>,
    /// Where it lies until then.
    beside: PathBuf,
    place: PathBuf,
    is_in_place: bool,
}

impl Part {
    /// Begins a file for `place`, whose folder has to be there.
    pub fn begin(place: &Path) -> Result<Self, Problem> {
        Self::try_begin(place).map_err(|error| failed(place, error))
    }

    /// Flushes the file, gives it its name, replacing one that is there, and makes the name last.
    pub fn finish(self) -> Result<(), Problem> {
        let place = self.place.clone();
        self.try_finish()
            .and_then(|()| flush_folder(folder_of(&place)))
            .map_err(|error| failed(&place, error))
    }

    /// As [`Self::finish`], for one of many files: the caller flushes the folder once for all.
    pub fn finish_one_of_many(self) -> Result<(), Problem> {
        let place = self.place.clone();
        self.try_finish().map_err(|error| failed(&place, error))
    }

    /// What is written to.
    pub fn out(&mut self) -> &mut BufWriter<File> {
        &mut self.out
    }

    fn try_begin(place: &Path) -> io::Result<Self> {
        let place = followed(place)?;
        let beside = beside(&place, "part");
        Ok(Self {
            out: BufWriter::new(File::create_new(&beside)?),
            beside,
            place,
            is_in_place: false,
        })
    }

    fn try_finish(mut self) -> io::Result<()> {
        self.out.flush()?;
        self.out.get_ref().sync_all()?;
        fs::rename(&self.beside, &self.place)?;
        self.is_in_place = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.is_in_place {
            // What cannot be removed either lies there under a name that says what it is.
            let _ = fs::remove_file(&self.beside);
        }
    }
}

/// Writes a file, replacing one that is there.
pub fn write(place: &Path, bytes: &[u8]) -> Result<(), Problem> {
    write_with(place, |out| {
        out.write_all(bytes).map_err(|error| failed(place, error))
    })
}

/// Writes a file piece by piece, replacing one that is there; where `work` fails, nothing is.
pub fn write_with<T>(
    place: &Path,
    work: impl FnOnce(&mut BufWriter<File>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let mut part = Part::begin(place)?;
    let value = work(part.out())?;
    part.finish()?;
    Ok(value)
}

/// Gives a finished file its name and makes that last.
pub fn put_in_place(part: &Path, place: &Path) -> io::Result<()> {
    fs::rename(part, place)?;
    flush_folder(folder_of(place))
}

/// A hidden name in the same folder, of this process and for this one time. It does not hold the
/// name of the file itself, which may be as long as a name can be.
pub fn beside(place: &Path, ending: &str) -> PathBuf {
    let number = BEGUN.fetch_add(1, Ordering::Relaxed);
    place.with_file_name(format!(
        ".termkeeper.{}.{number}.{ending}",
        std::process::id()
    ))
}

/// Makes a new name in a folder last; only there can a folder be opened to be flushed.
pub fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Whether the folder that the file belongs into is there.
pub fn has_folder(place: &Path) -> bool {
    folder_of(place).is_dir()
}

/// Trouble with a file, named in the details, with the reason where a person can do something
/// about it: `disk_full`, `read_only`, `permission`.
pub fn failed(place: &Path, error: io::Error) -> Problem {
    trouble(error).with("path", place.to_string_lossy().into_owned())
}

/// As [`failed`], where the file is not known; its name is added where it is.
pub(crate) fn trouble(error: io::Error) -> Problem {
    let problem = Problem::new(Code::Io);
    let problem = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            problem.with("reason", "disk_full")
        }
        io::ErrorKind::ReadOnlyFilesystem => problem.with("reason", "read_only"),
        io::ErrorKind::PermissionDenied => problem.with("reason", "permission"),
        _ => problem,
    };
    problem.because(error)
}

/// The folder of a file; the working folder where none is named.
pub fn folder_of(place: &Path) -> &Path {
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Where a file that is replaced really lies: a link stays and its file is replaced. A folder and a
/// device cannot be replaced by a file.
fn followed(place: &Path) -> io::Result<PathBuf> {
    let Ok(found) = fs::metadata(place) else {
        return Ok(place.to_owned());
    };
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !found.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "what is there is no file",
        ));
    }
    if fs::symlink_metadata(place)?.is_symlink() {
        fs::canonicalize(place)
    } else {
        Ok(place.to_owned())
    }
}

/// Bytes of a hash as text.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        for half in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(half), 16));
        }
        text
    })
}

#[cfg(test)]
mod tests;
