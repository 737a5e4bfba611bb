//! The register as the window holds it: opened with the first command, kept, opened anew when
//! asked or when it is not known what was stored. Every command goes through here, off the
//! window's thread. Never: what a command does.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use chrono::{DateTime, FixedOffset};
use desk::preferences::Preferences;
use desk::records::Register;
use desk::views::shared::ProblemView;
use desk::{Code, Now, Problem, describe, files, register, registers, session};
use tauri::async_runtime;
use words::{Language, Words};

use crate::arguments::Arguments;
use crate::environment;
use crate::glance::Glance;
use crate::preferences::Kept;
use crate::registers::{at_start, is_remembered, whole};
use crate::visits::{self, Visit};

/// What a command gives: its answer, or a refusal in words.
pub(crate) type Answer<T> = Result<T, Box<ProblemView>>;

/// A refusal or failure in words.
pub(crate) fn refusal(problem: &Problem, words: Words) -> Box<ProblemView> {
    Box::new(describe::problem(problem, words))
}

/// The state that all commands share.
#[derive(Debug, Clone)]
pub(crate) struct Desk(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    arguments: Arguments,
    /// Which register is meant; held for a moment only.
    place: Mutex<RegisterPlace>,
    register: Mutex<Option<Result<Register, Problem>>>,
    /// The language that was asked for at the start; none once another one was chosen.
    asked: Mutex<Option<Language>>,
    language: Mutex<Language>,
    /// Papers that were saved, by contract number.
    saved: Mutex<HashMap<String, PathBuf>>,
    /// The document that was chosen last, by contract number, with the hash of its content.
    chosen: Mutex<HashMap<String, (String, PathBuf)>>,
    /// When somebody was here before; known once the register is open.
    visit: Mutex<Option<Visit>>,
    /// Where visits are kept.
    visits: PathBuf,
    /// What the watcher saw last.
    glance: Mutex<Option<Glance>>,
    /// What the person at this computer prefers.
    preferences: Kept,
    /// The register that was open last, if it is no longer there; told once.
    missed: Mutex<Option<PathBuf>>,
}

/// Which register is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RegisterPlace {
    /// Its file.
    pub(crate) path: PathBuf,
    /// Whether somebody said which register; a pretended day must not get into the usual one.
    pub(crate) is_named: bool,
}

impl Desk {
    /// For a program that was started so; opens nothing yet.
    pub(crate) fn new(arguments: Arguments) -> Self {
        let folder = environment::data_folder();
        let preferences = Kept::of(&folder);
        let start = at_start(&arguments, &preferences.read());
        let language = arguments.language.unwrap_or_else(environment::language);
        Self(Arc::new(Shared {
            place: Mutex::new(start.place),
            missed: Mutex::new(start.missed),
            asked: Mutex::new(arguments.language),
            arguments,
            register: Mutex::new(None),
            language: Mutex::new(language),
            saved: Mutex::default(),
            chosen: Mutex::default(),
            visit: Mutex::default(),
            visits: visits::file(&folder),
            glance: Mutex::default(),
            preferences,
        }))
    }

    /// Since when a person wants to be told what happened; none before the register is open.
    pub(crate) fn since(&self) -> Option<DateTime<FixedOffset>> {
        lock(&self.0.visit).map(|visit| visit.since)
    }

    /// A person is at the window, or leaves it.
    pub(crate) fn is_visited(&self) {
        self.0.visit(Visit::at);
    }

    /// A person has seen what happened.
    pub(crate) async fn mark_seen(&self) -> Answer<()> {
        let shared = Arc::clone(&self.0);
        self.off_the_window(move || {
            shared.visit(|_, now| Visit::seen(now));
            Ok(())
        })
        .await
    }

    /// Whether another program changed the register or a new day has begun since it was asked
    /// last. A register that is at work right now is asked the next time.
    pub(crate) fn has_changed(&self) -> bool {
        let Some(found) = self.0.glance() else {
            return false;
        };
        let before = lock(&self.0.glance).replace(found);
        before.is_some_and(|before| found.tells_of_a_change_since(before))
    }

    /// How the register that is open looks now; none while it is closed or at work.
    pub(crate) fn glance(&self) -> Option<Glance> {
        self.0.glance()
    }

    /// Whether what a person did at this register is kept beside it at this computer.
    pub(crate) fn keeps_visits(&self) -> bool {
        self.0.is_kept(&self.0.place())
    }

    /// Runs a command on the register; refuses with what keeps it from being opened.
    pub(crate) async fn with_register<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Register, &Now, Words) -> Result<T, Problem> + Send + 'static,
    ) -> Answer<T> {
        let shared = Arc::clone(&self.0);
        self.off_the_window(move || shared.work(work)).await
    }

    /// Closes the register and opens it again; what stood in the way may be gone.
    pub(crate) async fn reopen(&self) -> Answer<()> {
        let shared = Arc::clone(&self.0);
        self.off_the_window(move || {
            *lock(&shared.register) = None;
            shared.work(|_, _, _| Ok(()))
        })
        .await
    }

    /// Closes the register and does something with its file; the next command opens it again.
    pub(crate) async fn while_closed<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Path, &Now, Words) -> Result<T, Problem> + Send + 'static,
    ) -> Answer<T> {
        let shared = Arc::clone(&self.0);
        self.off_the_window(move || {
            let words = Words::of(*lock(&shared.language));
            let mut register = lock(&shared.register);
            *register = None;
            work(&shared.place().path, &shared.now(), words)
                .map_err(|problem| refusal(&problem, words))
        })
        .await
    }

    /// Whether it is not the day that the clock says.
    pub(crate) fn is_pretended(&self) -> bool {
        self.0.arguments.today.is_some()
    }

    /// Runs a command that needs no register, and waits for none.
    pub(crate) fn with_words<T>(&self, work: impl FnOnce(&Now, Words) -> Answer<T>) -> Answer<T> {
        work(&self.0.now(), self.words())
    }

    /// From now on the language that is set counts, not the one that was asked for at the start.
    pub(crate) fn follow_settings(&self) {
        *lock(&self.0.asked) = None;
    }

    /// What the person at this computer prefers; the first call reads a small file.
    pub(crate) fn preferences(&self) -> Preferences {
        self.0.preferences.read()
    }

    /// Changes what the person prefers, and keeps it for the next start.
    pub(crate) async fn keep(
        &self,
        change: impl FnOnce(&mut Preferences) + Send + 'static,
    ) -> Answer<()> {
        let shared = Arc::clone(&self.0);
        let words = self.words();
        self.off_the_window(move || {
            let stored = shared.preferences.keep(change);
            stored.map_err(|problem| refusal(&problem, words))
        })
        .await
    }

    /// As [`Self::keep`], at once and on this thread, where nobody waits for an answer: when the
    /// window closes. What cannot be kept is forgotten.
    pub(crate) fn keep_now(&self, change: impl FnOnce(&mut Preferences)) {
        let _ = self.0.preferences.keep(change);
    }

    /// The register that was open last and could not be found at the start; told once.
    pub(crate) fn take_missed(&self) -> Option<PathBuf> {
        lock(&self.0.missed).take()
    }

    /// The register's file.
    pub(crate) fn register_place(&self) -> PathBuf {
        self.0.place().path
    }

    /// Which register is meant.
    pub(crate) fn current_place(&self) -> RegisterPlace {
        self.0.place()
    }

    /// Turns to another register; where that one does not open, the one at hand stays. What the
    /// window shows and what lies ready for the former register is for the caller to let go.
    pub(crate) async fn turn_to(&self, place: RegisterPlace) -> Answer<()> {
        let shared = Arc::clone(&self.0);
        self.off_the_window(move || shared.turn_to(place)).await
    }

    /// This moment.
    pub(crate) fn now(&self) -> Now {
        self.0.now()
    }

    /// The words of the window's language.
    pub(crate) fn words(&self) -> Words {
        Words::of(*lock(&self.0.language))
    }

    /// The paper of a contract that was saved last.
    pub(crate) fn saved(&self, number: &str) -> Option<PathBuf> {
        lock(&self.0.saved).get(number).cloned()
    }

    /// Where the document lies that was chosen last for a contract, if it has this content.
    pub(crate) fn chosen(&self, number: &str, sha256: &str) -> Option<PathBuf> {
        let chosen = lock(&self.0.chosen);
        let (content, path) = chosen.get(number)?;
        (content == sha256).then(|| path.clone())
    }

    /// Remembers which document was chosen for a contract; the window knows its content alone.
    pub(crate) fn remember_chosen(&self, number: String, sha256: String, path: PathBuf) {
        lock(&self.0.chosen).insert(number, (sha256, path));
    }

    /// Writes the paper of a contract where a person wants it, and remembers where that is.
    pub(crate) async fn save(&self, number: String, path: PathBuf, bytes: Vec<u8>) -> Answer<()> {
        let shared = Arc::clone(&self.0);
        let words = self.words();
        self.off_the_window(move || {
            files::write(&path, &bytes).map_err(|problem| refusal(&problem, words))?;
            lock(&shared.saved).insert(number, path);
            Ok(())
        })
        .await
    }

    /// Runs on a thread that may wait for a disk.
    pub(crate) async fn off_the_window<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let words = self.words();
        async_runtime::spawn_blocking(work)
            .await
            .unwrap_or_else(|error| Err(refusal(&Problem::new(Code::Io).because(error), words)))
    }
}

impl Shared {
    fn now(&self) -> Now {
        let said = self.preferences.read().person;
        environment::now(self.arguments.today, &said)
    }

    fn place(&self) -> RegisterPlace {
        lock(&self.place).clone()
    }

    fn turn_to(&self, place: RegisterPlace) -> Answer<()> {
        let now = self.now();
        let mut register = lock(&self.register);
        let opened = self.open(&place, &now);
        let opened = opened.map_err(|problem| refusal(&problem, Words::of(self.told())))?;
        // Who leaves a register was there until now.
        self.visit(Visit::at);
        *lock(&self.place) = place;
        *register = Some(Ok(opened));
        *lock(&self.visit) = None;
        *lock(&self.glance) = None;
        lock(&self.saved).clear();
        lock(&self.chosen).clear();
        Ok(())
    }

    fn work<T>(
        &self,
        work: impl FnOnce(&mut Register, &Now, Words) -> Result<T, Problem>,
    ) -> Answer<T> {
        let now = self.now();
        let mut place = lock(&self.register);
        let opened = place.get_or_insert_with(|| self.open(&self.place(), &now));
        if opened.is_ok() {
            self.arrive(&now);
        }
        let register = match opened {
            Ok(register) => register,
            Err(problem) => return Err(refusal(problem, Words::of(self.told()))),
        };
        register.set_today(now.today);
        let language = session::language(register, *lock(&self.asked), environment::language());
        *lock(&self.language) = language;
        let words = Words::of(language);
        work(register, &now, words).map_err(|problem| {
            // What was stored is only known after reading the file anew; never try again blindly.
            if problem.code == Code::UnknownOutcome {
                *place = None;
            }
            refusal(&problem, words)
        })
    }

    fn open(&self, place: &RegisterPlace, now: &Now) -> Result<Register, Problem> {
        if self.arguments.today.is_some() && !place.is_named {
            return register::open_to_read(&place.path, now.today);
        }
        if let Some(folder) = place.path.parent()
            && !folder.as_os_str().is_empty()
        {
            make_folder(folder)?;
        }
        register::open_to_change(&place.path, now.today)
    }

    /// The first command on an open register begins a visit.
    fn arrive(&self, now: &Now) {
        let mut visit = lock(&self.visit);
        if visit.is_none() {
            let moment = now.recorded_at;
            let before = visits::read(&self.visits, &self.place().path);
            let begun = before.map_or_else(|| Visit::seen(moment), |before| before.at(moment));
            *visit = Some(begun);
            self.keep(begun);
            let place = self.place();
            if self.is_kept(&place) && is_remembered(&place.path) {
                let remember = |known: &mut Preferences| {
                    registers::remember(&mut known.registers, &whole(&place.path));
                };
                // Where nothing can be kept, it is found again by its own name.
                let _ = self.preferences.keep(remember);
            }
        }
    }

    /// Moves the visit on, once it has begun.
    fn visit(&self, moved: impl FnOnce(Visit, DateTime<FixedOffset>) -> Visit) {
        let mut place = lock(&self.visit);
        if let Some(visit) = *place {
            let next = moved(visit, self.now().recorded_at);
            *place = Some(next);
            self.keep(next);
        }
    }

    /// A pretended day is no visit of the usual register: only one that was named takes it, as
    /// it takes changes.
    fn keep(&self, visit: Visit) {
        let place = self.place();
        if self.is_kept(&place) {
            // Where nothing can be kept, the next visit tells too much and nothing is lost.
            let _ = visits::write(&self.visits, &place.path, visit);
        }
    }

    fn is_kept(&self, place: &RegisterPlace) -> bool {
        self.arguments.today.is_none() || place.is_named
    }

    fn glance(&self) -> Option<Glance> {
        let place = match self.register.try_lock() {
            Ok(place) => place,
            Err(TryLockError::Poisoned(place)) => place.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        let register = place.as_ref()?.as_ref().ok()?;
        Some(Glance {
            version: register.data_version().ok()?,
            recorded: register.recorded().ok()?,
            today: self.now().today,
        })
    }

    fn told(&self) -> Language {
        lock(&self.asked).unwrap_or_else(environment::language)
    }
}

fn make_folder(folder: &Path) -> Result<(), Problem> {
    if folder.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))
}

/// A panic in one command must not end all others: a change is whole in the register or not there.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
