//! What a person at this computer prefers, in a small file in the platform's data folder beside
//! the visits. Written beside and renamed; one that cannot be read counts as none. Never: what a
//! preference means, which `desk` and each feature say.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use desk::preferences::{self, Preferences};
use desk::{Problem, files};

/// The file, in the data folder of the program.
const FILE_NAME: &str = "preferences.json";

/// The preferences, read once and kept together with their file.
#[derive(Debug)]
pub(crate) struct Kept {
    file: PathBuf,
    known: Mutex<Option<Preferences>>,
}

impl Kept {
    /// Those of the data folder; nothing is read yet.
    pub(crate) fn of(data_folder: &Path) -> Self {
        Self {
            file: data_folder.join("Termkeeper").join(FILE_NAME),
            known: Mutex::default(),
        }
    }

    /// As they are kept.
    pub(crate) fn read(&self) -> Preferences {
        self.lock().get_or_insert_with(|| self.file()).clone()
    }

    /// Changes them and keeps the file in step. Another window of this program may have written
    /// meanwhile, so the file is read anew; where it cannot be written, they hold until the end.
    pub(crate) fn keep(&self, change: impl FnOnce(&mut Preferences)) -> Result<(), Problem> {
        let mut known = self.lock();
        let mut next = if self.file.is_file() {
            self.file()
        } else {
            known.take().unwrap_or_default()
        };
        let before = next.clone();
        change(&mut next);
        let is_new = next != before || !self.file.is_file();
        let stored = if is_new { self.write(&next) } else { Ok(()) };
        *known = Some(next);
        stored
    }

    fn file(&self) -> Preferences {
        fs::read(&self.file)
            .map(|text| preferences::read(&text))
            .unwrap_or_default()
    }

    fn write(&self, preferences: &Preferences) -> Result<(), Problem> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))?;
        }
        let text = serde_json::to_vec_pretty(preferences)
            .map_err(|error| files::failed(&self.file, error.into()))?;
        files::write(&self.file, &text)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Preferences>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use desk::person::Person;
    use desk::preferences::Preferences;
    use std::path::PathBuf;

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("termkeeper-{name}-{}", std::process::id()))
    }

    #[test]
    fn what_is_kept_is_there_at_the_next_start() {
        let folder = folder("preferences");
        let kept = Kept::of(&folder);
        assert_eq!(kept.read(), Preferences::default());
        kept.keep(|preferences| preferences.person = Person::named("Erika Musterfrau"))
            .expect("written");
        let again = Kept::of(&folder);
        assert_eq!(again.read().person.name, "Erika Musterfrau");
        // Two windows: neither takes away what the other has kept.
        again
            .keep(|preferences| preferences.has_begun = true)
            .expect("written");
        kept.keep(|preferences| preferences.single_keys = false)
            .expect("written");
        let last = Kept::of(&folder).read();
        assert!(last.has_begun && !last.single_keys);
        assert_eq!(last.person.name, "Erika Musterfrau");
        std::fs::remove_dir_all(&folder).expect("removed");
    }

    #[test]
    fn what_cannot_be_read_counts_as_none_and_is_written_over() {
        let folder = folder("preferences-strange");
        let kept = Kept::of(&folder);
        std::fs::create_dir_all(folder.join("Termkeeper")).expect("made");
        std::fs::write(folder.join("Termkeeper/preferences.json"), "no such thing")
            .expect("written");
        assert_eq!(kept.read(), Preferences::default());
        kept.keep(|preferences| preferences.has_begun = true)
            .expect("written");
        assert!(Kept::of(&folder).read().has_begun);
        std::fs::remove_dir_all(&folder).expect("removed");
    }

    #[test]
    fn where_nothing_can_be_written_they_hold_until_the_end() {
        let folder = folder("preferences-refused");
        std::fs::write(&folder, "a file where the folder should be").expect("written");
        let kept = Kept::of(&folder);
        assert!(
            kept.keep(|preferences| preferences.has_begun = true)
                .is_err()
        );
        assert!(kept.read().has_begun);
        assert!(
            kept.keep(|preferences| preferences.single_keys = false)
                .is_err()
        );
        assert!(kept.read().has_begun && !kept.read().single_keys);
        std::fs::remove_file(&folder).expect("removed");
    }
}
