//! Reminds while the program runs: looks for what came up whenever the register, the day, the hours
//! or the wishes changed, keeps what was told, and has it shown. What was told is kept before it is
//! shown: a notification that is lost on the way stands in the digest of the next start, and none
//! is given twice. Never: what is to be told, which `desk` says.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, Timelike};
use desk::records::Register;
use desk::reminders::{self, Manner, Message, ReminderWishes, Told};
use desk::{Now, Problem, files, sample, settings};
use tauri::{AppHandle, Manager, async_runtime};
use words::Words;

use crate::environment;
use crate::glance::Glance;
use crate::notifications;
use crate::opened::{Answer, Desk};
use crate::watcher::CHANGED;

const EVERY: Duration = Duration::from_secs(1);

/// What was told of the register that is open.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reminding(Arc<Mutex<Option<Kept>>>);

/// What was told, and where that is kept.
#[derive(Debug)]
struct Kept {
    register: PathBuf,
    file: PathBuf,
    told: Told,
    /// Whether nobody was ever told anything of this register here.
    is_new: bool,
}

/// What a look gave.
struct Found {
    message: Option<Message>,
    urgent: u64,
    is_new: bool,
    next: Option<DateTime<FixedOffset>>,
}

/// What a look depends on, but for the moment at which a deadline becomes overdue.
#[derive(PartialEq)]
struct Basis {
    register: PathBuf,
    glance: Glance,
    wishes: ReminderWishes,
    is_quiet: bool,
}

/// Looks until the program ends.
pub(crate) fn watch(desk: Desk, app: AppHandle) -> std::io::Result<()> {
    thread::Builder::new()
        .name("reminders".to_owned())
        .spawn(move || {
            let mut last: Option<Basis> = None;
            let mut next: Option<DateTime<FixedOffset>> = None;
            loop {
                thread::sleep(EVERY);
                let Some(glance) = desk.glance() else {
                    continue;
                };
                let wishes = desk.preferences().reminders;
                let now = desk.now().recorded_at;
                let basis = Basis {
                    register: desk.register_place(),
                    glance,
                    is_quiet: wishes.quiet.hold(now.hour()),
                    wishes,
                };
                let is_due = next.is_some_and(|next| now > next);
                if last.as_ref() == Some(&basis) && !is_due {
                    continue;
                }
                // What cannot be read now is looked at again in a second.
                if let Ok(found) = async_runtime::block_on(look(&desk, &app)) {
                    last = Some(basis);
                    next = found;
                }
            }
        })
        .map(drop)
}

/// Looks once, has shown what is to be told, and gives the next moment at which to look again.
pub(crate) async fn look(desk: &Desk, app: &AppHandle) -> Answer<Option<DateTime<FixedOffset>>> {
    let reminding = app.state::<Reminding>().inner().clone();
    let wishes = desk.preferences().reminders;
    let may_keep = desk.keeps_visits();
    let window = app.get_webview_window("main");
    let is_seen = window.as_ref().is_some_and(|window| {
        window.is_visible().unwrap_or(false) && !window.is_minimized().unwrap_or(false)
    });
    let found = desk
        .with_register(move |register, now, words| {
            reminding.look(register, &wishes, may_keep, is_seen, now, words)
        })
        .await?;
    if let Some(message) = found.message {
        notifications::show_later(app, message);
    }
    if let Some(window) = window {
        notifications::count(&window, found.urgent);
        if found.is_new {
            // A window that cannot be reached is closing.
            let _ = window.eval(CHANGED);
        }
    }
    Ok(found.next)
}

impl Reminding {
    /// What was told of a register and nobody has said to have seen is seen.
    pub(crate) fn see(&self, register: &Register) -> Result<(), Problem> {
        let mut kept = self.lock();
        match kept
            .as_mut()
            .filter(|kept| kept.register == register.path())
        {
            Some(kept) => {
                if kept.told.see() {
                    kept.write()?;
                }
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Whether this register was looked at; from then on changes are looked at unasked.
    pub(crate) fn knows(&self, register: &Path) -> bool {
        self.lock()
            .as_ref()
            .is_some_and(|kept| kept.register == register)
    }

    /// What was told of a register.
    pub(crate) fn told(&self, register: &Register) -> Told {
        self.lock()
            .as_ref()
            .filter(|kept| kept.register == register.path())
            .map(|kept| kept.told.clone())
            .unwrap_or_default()
    }

    /// The register is locked meanwhile, so that two looks never tell the same.
    fn look(
        &self,
        register: &Register,
        wishes: &ReminderWishes,
        may_keep: bool,
        is_seen: bool,
        now: &Now,
        words: Words,
    ) -> Result<Found, Problem> {
        let mut place = self.lock();
        let is_first = place
            .as_ref()
            .is_none_or(|kept| kept.register != register.path());
        if is_first {
            *place = Some(Kept::of(register.path()));
        }
        let Some(kept) = place.as_mut() else {
            return Ok(Found::nothing(0));
        };
        let manner = if !wishes.is_on || (is_first && is_seen) {
            Manner::InWindow
        } else {
            Manner::Notification
        };
        let look = reminders::look(register, wishes, &kept.told, manner, now)?;
        // Nobody is reminded of made-up contracts, nor on a pretended day of the usual register.
        if !may_keep || sample::is_sample(register, &settings::read(register)?) {
            return Ok(Found::nothing(look.urgent));
        }
        kept.told.note(&look.reminders, now.today);
        if kept.is_new && is_seen {
            // Who opens a register for the first time finds all of it in the lanes: nothing is new.
            kept.told.see();
        }
        if kept.is_new || !look.reminders.is_empty() {
            kept.is_new = false;
            // What cannot be kept holds until the program ends, and is told again after that.
            let _ = kept.write();
        }
        Ok(Found {
            message: (manner == Manner::Notification)
                .then(|| reminders::message(&look.reminders, now, words))
                .flatten(),
            urgent: look.urgent,
            is_new: !look.reminders.is_empty(),
            next: look.next,
        })
    }

    fn lock(&self) -> MutexGuard<'_, Option<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Found {
    fn nothing(urgent: u64) -> Self {
        Self {
            message: None,
            urgent,
            is_new: false,
            next: None,
        }
    }
}

impl Kept {
    fn of(register: &Path) -> Self {
        let file = file(&environment::data_folder(), register);
        let (told, is_new) = match fs::read(&file) {
            Ok(text) => (Told::read(&text), false),
            Err(error) => (Told::default(), error.kind() == ErrorKind::NotFound),
        };
        Self {
            register: register.to_owned(),
            file,
            told,
            is_new,
        }
    }

    fn write(&self) -> Result<(), Problem> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))?;
        }
        let text = serde_json::to_vec(&self.told)
            .map_err(|error| files::failed(&self.file, error.into()))?;
        files::write(&self.file, &text)
    }
}

/// Where it is kept what was told of a register: a file of its own, named after the place of the
/// register, from wherever the program was started.
fn file(data_folder: &Path, register: &Path) -> PathBuf {
    let whole = fs::canonicalize(register).unwrap_or_else(|_| register.to_owned());
    let name = whole
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    data_folder
        .join("Termkeeper")
        .join("reminders")
        .join(format!("{name:016x}.json"))
}

#[cfg(test)]
mod tests {
    use super::file;
    use std::path::Path;

    #[test]
    fn each_register_has_a_file_of_its_own_that_stays_the_same() {
        let of = |register: &str| file(Path::new("data"), Path::new(register));
        assert_eq!(of("/nowhere/a.termkeeper"), of("/nowhere/a.termkeeper"));
        assert_ne!(of("/nowhere/a.termkeeper"), of("/nowhere/b.termkeeper"));
        let known = of("/nowhere/a.termkeeper");
        assert!(known.starts_with("data/Termkeeper/reminders"), "{known:?}");
    }
}
