//! R1, R2: putting a copy back. What was there is kept: a register that can be read is copied first,
//! one that is damaged is set aside under a name that says so. Nothing is ever deleted.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use store::{Access, Register};

use super::{Backup, Place, is_unchanged, make};
use crate::files;
use crate::now::Now;
use crate::problem::{Code, Problem};

/// Files that the engine keeps beside a register.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What putting a copy back came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The copy that was put back.
    pub backup: Backup,
    /// The copy of what was there before: putting that one back undoes it all.
    pub before: Option<Backup>,
    /// Where the damaged register was set aside.
    pub set_aside: Option<PathBuf>,
}

/// Puts a copy back in place of the register at `path`.
pub fn restore(
    path: &Path,
    backup: &Backup,
    place: &Place,
    now: &Now,
) -> Result<Restored, Problem> {
    if !is_unchanged(backup)? {
        return Err(Problem::new(Code::BackupDamaged)
            .with("path", backup.path.to_string_lossy().into_owned()));
    }
    let opened = Register::open(path, Access::ReadWrite, now.today).map_err(Problem::from);
    match opened {
        Ok(mut register) => match make(&register, place, now) {
            Ok(made) => {
                register.take_over(&backup.path)?;
                Ok(Restored {
                    backup: backup.clone(),
                    before: Some(made.backup),
                    set_aside: None,
                })
            }
            Err(problem) if problem.code == Code::RegisterDamaged => {
                drop(register);
                in_place_of_damaged(path, backup, now)
            }
            Err(problem) => Err(problem),
        },
        Err(problem)
            if matches!(
                problem.code,
                Code::RegisterDamaged | Code::RegisterUnreadable
            ) =>
        {
            in_place_of_damaged(path, backup, now)
        }
        Err(problem) if problem.code == Code::RegisterMissing => {
            put(path, backup)?;
            Ok(Restored {
                backup: backup.clone(),
                before: None,
                set_aside: None,
            })
        }
        Err(problem) => Err(problem),
    }
}

fn in_place_of_damaged(path: &Path, backup: &Backup, now: &Now) -> Result<Restored, Problem> {
    let set_aside = set_aside(path, now)?;
    put(path, backup)?;
    Ok(Restored {
        backup: backup.clone(),
        before: None,
        set_aside: Some(set_aside),
    })
}

/// R1: moves a damaged register and the files beside it to names of their own.
fn set_aside(path: &Path, now: &Now) -> Result<PathBuf, Problem> {
    let moment = now.recorded_at.to_utc().format("%Y%m%dT%H%M%SZ");
    let named = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".damaged-{moment}"));
        if number > 1 {
            name.push(format!("-{number}"));
        }
        PathBuf::from(name)
    };
    let target = (1..=u32::MAX)
        .map(named)
        .find(|target| !target.exists())
        .ok_or_else(|| Problem::new(Code::Io))?;
    for ending in BESIDE {
        let from = with(path, ending);
        match fs::rename(&from, with(&target, ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(files::failed(&from, error));
            }
            _ => {}
        }
    }
    files::put_in_place(path, &target).map_err(|error| files::failed(path, error))?;
    Ok(target)
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Copies the file to a place where nothing is.
fn put(path: &Path, backup: &Backup) -> Result<(), Problem> {
    files::write_with(path, |out| {
        let copied = fs::File::open(&backup.path).and_then(|mut file| io::copy(&mut file, out));
        copied
            .map(|_| ())
            .map_err(|error| files::failed(&backup.path, error))
    })
}
