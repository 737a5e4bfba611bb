//! When a person was here last, for every register by its place: a small file in the platform's
//! data folder, not in the register, since it is about a person at this computer and not about
//! contracts. Written beside and renamed; one that cannot be read counts as none. Never: what
//! happened meanwhile, which `desk` derives from the facts.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use desk::{Problem, files};
use serde::{Deserialize, Serialize};

/// Where visits are kept, in the data folder.
const FILE_NAME: &str = "visits.json";
/// Registers that are remembered, the ones visited last.
const MOST: usize = 50;

/// When a person was at a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Visit {
    /// Last seen here.
    here: DateTime<FixedOffset>,
    /// What happened since then is told: the last moment of an earlier day, or the moment at
    /// which everything was marked as seen.
    pub(crate) since: DateTime<FixedOffset>,
}

impl Visit {
    /// Somebody is here for the first time, or has seen everything.
    pub(crate) fn seen(now: DateTime<FixedOffset>) -> Self {
        Self {
            here: now,
            since: now,
        }
    }

    /// Somebody is here again.
    ///
    /// What is told stays the same all day, so that closing the window loses nothing; a new day
    /// begins where the last one was left. With the clock set back nothing is forgotten.
    pub(crate) fn at(self, now: DateTime<FixedOffset>) -> Self {
        let since = if now.date_naive() > self.here.date_naive() {
            self.here.max(self.since)
        } else {
            self.since.min(now)
        };
        Self { here: now, since }
    }
}

/// The visit of one register as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    register: PathBuf,
    #[serde(flatten)]
    visit: Visit,
}

/// The file in the data folder of the program.
pub(crate) fn file(data_folder: &Path) -> PathBuf {
    data_folder.join("Termkeeper").join(FILE_NAME)
}

/// The visit that is kept of a register.
pub(crate) fn read(file: &Path, register: &Path) -> Option<Visit> {
    let register = whole(register);
    entries(file)
        .into_iter()
        .find(|entry| entry.register == register)
        .map(|entry| entry.visit)
}

/// Keeps the visit of a register, and those of all others.
pub(crate) fn write(file: &Path, register: &Path, visit: Visit) -> Result<(), Problem> {
    let register = whole(register);
    let mut kept = entries(file);
    kept.retain(|entry| entry.register != register);
    kept.insert(0, Entry { register, visit });
    kept.truncate(MOST);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))?;
    }
    let text =
        serde_json::to_vec_pretty(&kept).map_err(|error| files::failed(file, error.into()))?;
    files::write(file, &text)
}

fn entries(file: &Path) -> Vec<Entry> {
    fs::read(file)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

/// One name for one register, from wherever the program was started.
fn whole(register: &Path) -> PathBuf {
    fs::canonicalize(register).unwrap_or_else(|_| register.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Visit, file, read, write};
    use chrono::{DateTime, FixedOffset};

    fn moment(text: &str) -> DateTime<FixedOffset> {
        text.parse().expect("a moment")
    }

    #[test]
    fn a_new_day_begins_where_the_last_one_was_left() {
        let friday = Visit::seen(moment("2026-11-20T09:00:00+01:00"));
        let evening = friday.at(moment("2026-11-20T17:40:00+01:00"));
        assert_eq!(evening.since, moment("2026-11-20T09:00:00+01:00"));
        let tuesday = evening.at(moment("2026-11-24T08:00:00+01:00"));
        assert_eq!(tuesday.since, moment("2026-11-20T17:40:00+01:00"));
        // Closed and opened again on the same day: the same is told.
        let again = tuesday.at(moment("2026-11-24T12:00:00+01:00"));
        assert_eq!(again.since, tuesday.since);
    }

    #[test]
    fn what_was_seen_is_told_no_more() {
        let seen = Visit::seen(moment("2026-11-24T08:05:00+01:00"));
        let later = seen.at(moment("2026-11-24T18:00:00+01:00"));
        assert_eq!(later.since, moment("2026-11-24T08:05:00+01:00"));
    }

    #[test]
    fn with_the_clock_set_back_nothing_is_forgotten() {
        let visit = Visit::seen(moment("2026-11-20T17:40:00+01:00"));
        let wrong = visit.at(moment("2031-01-01T00:00:00+01:00"));
        let right = wrong.at(moment("2026-11-24T08:00:00+01:00"));
        assert_eq!(right.since, moment("2026-11-20T17:40:00+01:00"));
    }

    #[test]
    fn visits_of_several_registers_stand_beside_each_other() {
        let folder = std::env::temp_dir().join(format!("termkeeper-visits-{}", std::process::id()));
        let file = file(&folder);
        let (one, other) = (folder.join("one"), folder.join("other"));
        let first = Visit::seen(moment("2026-11-20T17:40:00+01:00"));
        let second = Visit::seen(moment("2026-11-23T09:00:00+01:00"));
        assert_eq!(read(&file, &one), None);
        write(&file, &one, first).expect("written");
        write(&file, &other, second).expect("written");
        assert_eq!(
            (read(&file, &one), read(&file, &other)),
            (Some(first), Some(second))
        );
        std::fs::write(&file, "no such thing").expect("written");
        assert_eq!(read(&file, &one), None);
        write(&file, &one, second).expect("written over what cannot be read");
        assert_eq!(read(&file, &one), Some(second));
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
