//! Files that a person asked for: written beside their place, flushed, then renamed, so that an
//! interrupted run leaves no half file under a good name. Never: what is in them.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use desk::{Code, Problem};

/// Writes a file, replacing one that is there.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let part = beside(path);
    write_new(&part, bytes)
        .and_then(|()| put_in_place(&part, path))
        .inspect_err(|_| {
            // What cannot be removed either lies beside under a name that says what it is.
            let _ = fs::remove_file(&part);
        })
        .map_err(|error| failed(path, error))
}

/// Trouble with a file, named in the details.
pub(crate) fn failed(path: &Path, error: io::Error) -> Problem {
    Problem::new(Code::Io)
        .with("path", path.to_string_lossy().into_owned())
        .because(error)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn put_in_place(part: &Path, path: &Path) -> io::Result<()> {
    fs::rename(part, path)?;
    // Only there can a folder be opened to be flushed.
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A hidden name of this process in the same folder.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}
