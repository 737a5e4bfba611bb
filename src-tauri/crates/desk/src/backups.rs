//! Copies of a register that are kept (R1–R3): made and verified before they count, thinned out as
//! they get older, put back without losing what was there. A copy is a register like any other; its
//! name says when it was made, how far its history went, and which hash its content has.
//! What never lives here: a clock, a place of the system; programs hand both over.

use std::cmp::Reverse;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use sha2::{Digest, Sha256};
use store::{CheckFinding, Register, copies};

use crate::files;
use crate::now::Now;
use crate::problem::{Code, Problem};

mod restore;
mod thinning;

pub use restore::{Restored, restore};
pub use thinning::thinned;

/// The ending of a copy: that of a register.
const ENDING: &str = "termkeeper";
/// How the moment stands in a name, in UTC.
const MOMENT: &str = "%Y-%m-%dT%H-%M-%SZ";
/// How much of the hash stands in a name, in hexadecimal digits.
const HASH_DIGITS: usize = 32;

/// Where the copies of one register lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    folder: PathBuf,
}

impl Place {
    /// The place for the register at `register`: a folder of its own in the data folder, by the
    /// register's name and where it lies.
    pub fn of(register: &Path, data_folder: &Path) -> Self {
        let whole = fs::canonicalize(register).unwrap_or_else(|_| register.to_owned());
        let hash = files::hexadecimal(&Sha256::digest(whole.to_string_lossy().as_bytes()));
        let stem = register
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let name = format!("{stem}-{}", hash.get(..8).unwrap_or_default());
        Self {
            folder: data_folder.join("Termkeeper").join("backups").join(name),
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// A copy that was verified when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// How many changes its history holds.
    pub recorded: i64,
    /// Size in bytes.
    pub bytes: u64,
    /// The beginning of the SHA-256 of its content, in hexadecimal digits.
    pub hash: String,
}

impl Backup {
    /// How a person can call it: moment and changes, `2026-11-24T09-00-00Z_2`.
    pub fn name(&self) -> String {
        format!("{}_{}", self.made_at.format(MOMENT), self.recorded)
    }

    /// Reads what the name says; none for a file that is no copy of ours.
    fn at(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let (moment, rest) = name.strip_suffix(&format!(".{ENDING}"))?.split_once('_')?;
        let (recorded, hash) = rest.split_once('_')?;
        let is_hash =
            hash.len() == HASH_DIGITS && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
        let moment = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        Some(Self {
            path: path.to_owned(),
            made_at: moment.and_utc(),
            recorded: recorded.parse().ok()?,
            bytes: fs::metadata(path).ok()?.len(),
            hash: hash.to_owned(),
        })
        .filter(|_| is_hash)
    }
}

/// All copies, the newest first. A folder that is not there holds none.
pub fn list(place: &Place) -> Result<Vec<Backup>, Problem> {
    let entries = match fs::read_dir(&place.folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| files::failed(&place.folder, error))?,
    };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| Backup::at(&entry.ok()?.path()))
        .collect();
    found.sort_by_key(|backup| Reverse((backup.made_at, backup.recorded)));
    Ok(found)
}

/// What making a copy came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The newest copy.
    pub backup: Backup,
    /// Whether it was made just now; else nothing had changed since.
    pub is_new: bool,
    /// How many older ones were let go.
    pub removed: usize,
}

/// Makes a copy unless nothing was recorded since the newest one, and thins out the older ones.
///
/// The copy counts only once it was verified as a whole; a good one is never replaced.
pub fn make(register: &Register, place: &Place, now: &Now) -> Result<Made, Problem> {
    let recorded = register.recorded()?;
    if let Some(newest) = list(place)?.into_iter().next()
        && newest.recorded == recorded
        && is_unchanged(&newest)?
    {
        return Ok(Made {
            backup: newest,
            is_new: false,
            removed: 0,
        });
    }
    let backup = keep(place, recorded, now, |part| Ok(register.copy_to(part)?))?;
    let removed = thin(place, now)?;
    Ok(Made {
        backup,
        is_new: true,
        removed,
    })
}

/// Before a register of an older schema is brought up to date, it is copied as it lies there; none
/// where that is not the case.
pub fn before_migration(
    register: &Path,
    place: &Place,
    now: &Now,
) -> Result<Option<Backup>, Problem> {
    if !register.exists() || copies::schema_of(register)? >= copies::newest() {
        return Ok(None);
    }
    keep(place, 0, now, |part| Ok(copies::copy(register, part)?)).map(Some)
}

/// What verifying a copy found.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Whether its content is, to the last byte, what it was when it was made.
    pub is_unchanged: bool,
    /// What is not as it should be in it.
    pub findings: Vec<CheckFinding>,
}

impl Verdict {
    /// Whether it can be relied on.
    pub fn is_sound(&self) -> bool {
        self.is_unchanged && self.findings.is_empty()
    }
}

/// Looks through a copy as a whole: its bytes, its structure, its history, its facts.
pub fn verify(backup: &Backup) -> Result<Verdict, Problem> {
    let is_unchanged = is_unchanged(backup)?;
    let findings = match copies::verify(&backup.path) {
        // What cannot even be opened is not unchanged, and that says it all.
        Err(_) if !is_unchanged => Vec::new(),
        other => other?,
    };
    Ok(Verdict {
        is_unchanged,
        findings,
    })
}

/// The copy that a person names: by its path, its file name, its [`Backup::name`], or `latest`.
pub fn named(place: &Place, name: &str) -> Result<Backup, Problem> {
    let not_found = || Problem::at(Code::NotFound, "backup").with("backup", name);
    if name == "latest" {
        return list(place)?.into_iter().next().ok_or_else(not_found);
    }
    let by_path = [PathBuf::from(name), place.folder.join(name)]
        .iter()
        .find_map(|path| Backup::at(path));
    if let Some(backup) = by_path {
        return Ok(backup);
    }
    let by_name = list(place)?
        .into_iter()
        .find(|backup| backup.name() == name);
    by_name.ok_or_else(not_found)
}

/// Whether the content is what the name says.
fn is_unchanged(backup: &Backup) -> Result<bool, Problem> {
    hash_of(&backup.path).map(|hash| hash == backup.hash)
}

fn hash_of(path: &Path) -> Result<String, Problem> {
    let trouble = |error| files::failed(path, error);
    let mut file = fs::File::open(path).map_err(trouble)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).map_err(trouble)? {
            0 => break,
            read => hash.update(buffer.get(..read).unwrap_or_default()),
        }
    }
    let mut hash = files::hexadecimal(&hash.finalize());
    hash.truncate(HASH_DIGITS);
    Ok(hash)
}

/// Makes a copy beside its place, verifies it, and gives it its name.
fn keep(
    place: &Place,
    recorded: i64,
    now: &Now,
    copy: impl FnOnce(&Path) -> Result<(), Problem>,
) -> Result<Backup, Problem> {
    let folder = &place.folder;
    fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))?;
    let part = Part(files::beside(&folder.join("copy"), "part"));
    copy(&part.0)?;
    let findings = copies::verify(&part.0)?;
    if let Some(finding) = findings.first() {
        return Err(Problem::new(Code::RegisterDamaged)
            .with("reason", "not_copied")
            .with("detail", finding.detail.clone()));
    }
    let hash = hash_of(&part.0)?;
    let moment = now.recorded_at.to_utc().format(MOMENT);
    let path = folder.join(format!("{moment}_{recorded}_{hash}.{ENDING}"));
    files::put_in_place(&part.0, &path).map_err(|error| files::failed(&path, error))?;
    Backup::at(&path).ok_or_else(|| Problem::new(Code::Io).with("detail", "a copy has no name"))
}

/// Lets go of copies that are kept no longer.
fn thin(place: &Place, now: &Now) -> Result<usize, Problem> {
    let all = list(place)?;
    let moments: Vec<DateTime<Utc>> = all.iter().map(|backup| backup.made_at).collect();
    let zone = *now.recorded_at.offset();
    let mut removed = 0;
    for at in thinned(&moments, now.recorded_at.to_utc(), zone) {
        if let Some(backup) = all.get(at) {
            fs::remove_file(&backup.path).map_err(|error| files::failed(&backup.path, error))?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// A file that goes away unless it got its name.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // Mostly it has its name already.
        let _ = fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests;
