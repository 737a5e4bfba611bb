//! Documents kept as evidence: a scanned notice, a receipt stamp. A file is known by its content:
//! it lies as `<sha256>` in the folder `<register file name>.documents` beside the register, and the
//! record holds its hash, so that the history proves what it was.
//!
//! Taking one in writes beside, flushes, renames and flushes the folder: a record never names a
//! file that a loss of power could take away. What never lives here: what a document proves.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use terms::DocumentFact;

use crate::files::{self, failed, flush_folder, hexadecimal};
use crate::limits;
use crate::problem::{Code, Problem};

/// The largest document that is taken in.
pub const MOST_BYTES: u64 = 100 * 1024 * 1024;

/// What may be kept, by the ending of its name: things that are looked at, nothing that runs.
pub const ENDINGS: [&str; 11] = [
    "pdf", "png", "jpg", "jpeg", "tif", "tiff", "eml", "msg", "txt", "docx", "odt",
];

/// Bytes read at a time.
const CHUNK: usize = 64 * 1024;

/// A document that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What the record holds.
    pub document: DocumentFact,
    /// Whether it was not there before.
    pub is_new: bool,
}

/// What became of a document that a record names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whereabouts {
    /// It is there; its size is the recorded one.
    There,
    /// It is gone.
    Missing,
    /// What lies there is not what was taken in.
    Changed,
}

/// The folder of the documents of the register at `register`.
pub fn folder(register: &Path) -> PathBuf {
    let mut name = register
        .file_name()
        .map_or_else(OsString::new, OsString::from);
    name.push(".documents");
    register.with_file_name(name)
}

/// Name, size and hash of a file that somebody chose; takes nothing in.
pub fn look_at(source: &Path) -> Result<DocumentFact, Problem> {
    let name = checked_name(source)?;
    let mut file = open(source)?;
    let (sha256, bytes) =
        digest(&mut file, &mut io::sink()).map_err(|error| failed(source, error))?;
    check_size(bytes)?;
    Ok(DocumentFact {
        sha256,
        name,
        bytes,
    })
}

/// Takes the file `source` in for the register at `register`.
///
/// A file with this content that is there already is left as it is, unless it was changed.
pub fn keep(register: &Path, source: &Path) -> Result<Kept, Problem> {
    let name = checked_name(source)?;
    let mut file = open(source)?;
    let folder = make_folder(register)?;
    let part = files::beside(&folder.join("document"), "part");
    let kept = take_in(&mut file, &folder, &part, name);
    if kept.is_err() {
        // What cannot be removed either lies there under a name that says what it is.
        let _ = fs::remove_file(&part);
    }
    kept
}

/// Takes a document back that was taken in for a change which was then refused.
pub fn forget(register: &Path, kept: &Kept) {
    if kept.is_new {
        // A file that nothing names does no harm.
        let _ = fs::remove_file(folder(register).join(&kept.document.sha256));
    }
}

/// Whether a document is still there, without reading it.
pub fn whereabouts(register: &Path, document: &DocumentFact) -> Whereabouts {
    match fs::metadata(folder(register).join(file_name(document))) {
        Ok(found) if found.is_file() && found.len() == document.bytes => Whereabouts::There,
        Ok(_) => Whereabouts::Changed,
        Err(_) => Whereabouts::Missing,
    }
}

/// Reads a document whole and compares it with its hash.
pub fn verify(register: &Path, document: &DocumentFact) -> Result<(), Problem> {
    let path = folder(register).join(file_name(document));
    let mut file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(missing(document)),
        Err(error) => return Err(failed(&path, error)),
    };
    let (sha256, _) = digest(&mut file, &mut io::sink()).map_err(|error| failed(&path, error))?;
    if sha256 == document.sha256 {
        Ok(())
    } else {
        Err(changed(document))
    }
}

/// Writes a copy of a document under its own name into `place`, to be looked at with another
/// program: that one knows it by its name, and cannot change what is kept.
pub fn copy_for_viewing(
    register: &Path,
    document: &DocumentFact,
    place: &Path,
) -> Result<PathBuf, Problem> {
    verify(register, document)?;
    let name = viewing_name(&document.name);
    if !has_known_ending(Path::new(&name)) {
        return Err(unknown_kind());
    }
    let short = document.sha256.get(..16).unwrap_or(&document.sha256);
    let target = place.join(short);
    fs::create_dir_all(&target).map_err(|error| failed(&target, error))?;
    let path = target.join(name);
    let source = folder(register).join(file_name(document));
    fs::copy(&source, &path).map_err(|error| failed(&path, error))?;
    Ok(path)
}

fn take_in(file: &mut File, folder: &Path, part: &Path, name: String) -> Result<Kept, Problem> {
    let mut copy = File::create(part).map_err(|error| failed(part, error))?;
    let (sha256, bytes) = digest(file, &mut copy).map_err(|error| failed(part, error))?;
    check_size(bytes)?;
    copy.sync_all().map_err(|error| failed(part, error))?;
    drop(copy);
    let document = DocumentFact {
        sha256,
        name,
        bytes,
    };
    let path = folder.join(&document.sha256);
    if is_unchanged(&path, &document) {
        let _ = fs::remove_file(part);
        return Ok(Kept {
            document,
            is_new: false,
        });
    }
    let is_new = !path.exists();
    files::put_in_place(part, &path).map_err(|error| failed(&path, error))?;
    Ok(Kept { document, is_new })
}

fn is_unchanged(path: &Path, document: &DocumentFact) -> bool {
    File::open(path)
        .and_then(|mut file| digest(&mut file, &mut io::sink()))
        .is_ok_and(|(sha256, _)| sha256 == document.sha256)
}

fn make_folder(register: &Path) -> Result<PathBuf, Problem> {
    let folder = folder(register);
    if folder.is_dir() {
        return Ok(folder);
    }
    fs::create_dir(&folder)
        .or_else(|error| {
            // Another process may have been quicker.
            if folder.is_dir() { Ok(()) } else { Err(error) }
        })
        .and_then(|()| folder.parent().map_or(Ok(()), flush_folder))
        .map_err(|error| failed(&folder, error))?;
    Ok(folder)
}

/// Copies and hashes; stops soon after more than [`MOST_BYTES`].
fn digest(from: &mut impl Read, to: &mut impl Write) -> io::Result<(String, u64)> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; CHUNK];
    let mut bytes: u64 = 0;
    loop {
        let count = from.read(&mut buffer)?;
        let read = buffer.get(..count).unwrap_or_default();
        if read.is_empty() || bytes > MOST_BYTES {
            break;
        }
        hash.update(read);
        to.write_all(read)?;
        bytes += u64::try_from(count).unwrap_or(u64::MAX);
    }
    Ok((hexadecimal(&hash.finalize()), bytes))
}

fn open(source: &Path) -> Result<File, Problem> {
    let file = File::open(source).map_err(|error| failed(source, error))?;
    let known = file.metadata().map_err(|error| failed(source, error))?;
    if !known.is_file() {
        return Err(unknown_kind());
    }
    check_size(known.len())?;
    Ok(file)
}

fn check_size(bytes: u64) -> Result<(), Problem> {
    if bytes > MOST_BYTES {
        return Err(Problem::at(Code::TooLarge, "document").with("max", MOST_BYTES));
    }
    Ok(())
}

fn checked_name(source: &Path) -> Result<String, Problem> {
    let name = source
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    limits::text(&name, limits::NAME, "document")?;
    if !has_known_ending(source) {
        return Err(unknown_kind());
    }
    Ok(name)
}

fn has_known_ending(path: &Path) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| {
            ENDINGS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(ending))
        })
}

/// The name under which a document is kept. A hash that a record made up is no way out of the
/// folder: whatever is no hexadecimal digit is left out.
fn file_name(document: &DocumentFact) -> String {
    document
        .sha256
        .chars()
        .filter(char::is_ascii_hexdigit)
        .collect()
}

/// The name as any file system takes it.
fn viewing_name(name: &str) -> String {
    let allowed: String = name
        .chars()
        .map(|c| {
            if c.is_control() || "<>:\"/\\|?*".contains(c) {
                '-'
            } else {
                c
            }
        })
        .collect();
    // In front of the dot nothing may stand that a system takes for a device or hides.
    format!("Termkeeper {}", allowed.trim_start_matches(['.', ' ']))
}

fn unknown_kind() -> Problem {
    Problem::at(Code::InvalidValue, "document").with("allowed", ENDINGS.to_vec())
}

fn missing(document: &DocumentFact) -> Problem {
    Problem::new(Code::NotFound).with("document", document.name.as_str())
}

fn changed(document: &DocumentFact) -> Problem {
    Problem::new(Code::StateConflict)
        .with("reason", "document_changed")
        .with("document", document.name.as_str())
}

#[cfg(test)]
mod tests;
