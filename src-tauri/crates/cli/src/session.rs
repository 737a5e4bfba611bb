//! What every command works with: the register's place, the day, the language, the streams.
//! Opens registers, but never works on them.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use desk::backups::{self, Place};
use desk::foreign::Reader;
use desk::records::Register;
use desk::{Code, Done, Now, Problem, files, register};
use words::{Language, Words};

use crate::arguments::Global;
use crate::environment::Environment;
use crate::failure::Failure;

/// One run of the program.
pub(crate) struct Session<'a> {
    /// The moment, and the day that counts as today.
    pub(crate) now: Now,
    /// In which tables, messages and reasons are worded.
    pub(crate) words: Words,
    /// The language that was asked for by `--lang`.
    pub(crate) language_asked: Option<Language>,
    /// Whether scripts read the result.
    pub(crate) wants_json: bool,
    reader: Option<Reader>,
    stdin: &'a mut dyn Read,
    stderr: &'a mut dyn Write,
    shows_progress: bool,
    register: PathBuf,
    backups: Place,
    may_change: bool,
}

impl<'a> Session<'a> {
    pub(crate) fn new(
        global: Global,
        environment: &Environment,
        clock: &dyn Fn() -> DateTime<Utc>,
        stdin: &'a mut dyn Read,
        stderr: &'a mut dyn Write,
    ) -> Self {
        let named = environment.register();
        let may_change = global.today.is_none() || global.register.is_some() || named.is_some();
        let data_folder = environment.data_folder();
        let register = register::path(global.register, named, &data_folder);
        Self {
            backups: Place::of(&register, &data_folder),
            now: Now::at(clock(), global.today, environment.who()),
            words: Words::of(global.lang.unwrap_or_else(|| environment.language())),
            language_asked: global.lang,
            wants_json: global.json,
            reader: environment.reader(),
            stdin,
            stderr,
            shows_progress: environment.stderr_is_terminal(),
            may_change,
            register,
        }
    }

    /// The register for reading; it has to exist.
    pub(crate) fn open_to_read(&self) -> Result<Register, Problem> {
        self.keep_before_migration()?;
        register::open_to_read(&self.register, self.now.today)
            .map_err(|problem| of_register(problem, &self.register))
    }

    /// Changes the register; a missing file is made, a missing folder is not.
    ///
    /// On a pretended day the register has to be named: what is pretended must not end up in the
    /// one that is worked with every day. Where there is no register yet, the change is rehearsed
    /// on one that is thrown away, so that a refusal does not leave an empty register behind.
    pub(crate) fn change<T>(
        &self,
        mut work: impl FnMut(&mut Register, &Now) -> Result<Done<T>, Problem>,
    ) -> Result<T, Failure> {
        self.check_may_change()?;
        self.keep_before_migration()?;
        let mut on = |path: &Path| {
            let mut register = register::open_to_change(path, self.now.today)
                .map_err(|problem| of_register(problem, &self.register))?;
            work(&mut register, &self.now)
        };
        if !self.register.exists() && files::has_folder(&self.register) {
            let rehearsal = Rehearsal(files::beside(&self.register, "try"));
            on(&rehearsal.0)?;
        }
        Ok(on(&self.register)?.value)
    }

    /// Looks at what a change would do; where there is no register yet, at an empty one.
    pub(crate) fn rehearse<T>(
        &self,
        work: impl FnOnce(&Register) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        if self.register.exists() || !files::has_folder(&self.register) {
            return work(&self.open_to_read()?);
        }
        let rehearsal = Rehearsal(files::beside(&self.register, "try"));
        let register = register::open_to_change(&rehearsal.0, self.now.today)
            .map_err(|problem| of_register(problem, &self.register))?;
        work(&register)
    }

    /// Where copies of the register are kept.
    pub(crate) fn backups(&self) -> Place {
        self.backups.clone()
    }

    /// The register's file, which may be changed as a whole.
    pub(crate) fn register_to_change(&self) -> Result<&Path, Failure> {
        self.check_may_change()?;
        Ok(&self.register)
    }

    /// R3: as [`Self::change`], for changes so large that a copy is made first. Where the system
    /// names no place for copies, none is made.
    pub(crate) fn change_much<T>(
        &self,
        work: impl FnMut(&mut Register, &Now) -> Result<Done<T>, Problem>,
    ) -> Result<T, Failure> {
        self.check_may_change()?;
        if self.register.exists() && self.backups.folder().is_absolute() {
            let register = self.open_to_read()?;
            if register.recorded().map_err(Problem::from)? > 0 {
                backups::make(&register, &self.backups, &self.now)?;
            }
        }
        self.change(work)
    }

    /// R3: a register of an older program is copied before it is brought up to date.
    fn keep_before_migration(&self) -> Result<(), Problem> {
        // What cannot be looked into is told by opening it.
        let is_older = register::schemas(&self.register).is_ok_and(|(from, to)| from < to);
        if is_older {
            backups::before_migration(&self.register, &self.backups, &self.now)?;
        }
        Ok(())
    }

    /// Who reads foreign files.
    pub(crate) fn reader(&self) -> Result<&Reader, Problem> {
        self.reader
            .as_ref()
            .ok_or_else(|| Problem::new(Code::Io).with("reason", "no_reader"))
    }

    /// The register's file, where there is one and it may be changed: documents are kept beside it.
    pub(crate) fn place_to_change(&self) -> Result<Option<&Path>, Failure> {
        self.check_may_change()?;
        Ok(Some(self.register.as_path()).filter(|path| path.exists()))
    }

    fn check_may_change(&self) -> Result<(), Failure> {
        if self.may_change {
            return Ok(());
        }
        Err(Failure::usage(
            "--today with a command that writes needs --register",
            "--today",
        ))
    }

    /// Where `--json-in -` reads from.
    pub(crate) fn stdin(&mut self) -> &mut dyn Read {
        self.stdin
    }

    /// Draws how far a long command has come, if a person watches.
    pub(crate) fn progress(&mut self, line: &str) {
        if self.shows_progress {
            let _ = write!(self.stderr, "\r\u{1b}[K{line}").and_then(|()| self.stderr.flush());
        }
    }

    /// Takes the progress away again.
    pub(crate) fn end_progress(&mut self) {
        self.progress("");
    }
}

/// A register that cannot be opened is named.
fn of_register(problem: Problem, path: &Path) -> Problem {
    problem.with("register", path.to_string_lossy().into_owned())
}

/// A register that is thrown away when it goes out of sight.
struct Rehearsal(PathBuf);

impl Drop for Rehearsal {
    fn drop(&mut self) {
        register::remove(&self.0);
    }
}
