//! Copies of the register: made, listed, verified, put back.

use std::io::{self, Write};

use desk::backups::{self, Backup, Place, Verdict};
use desk::{Code, Problem};
use serde::Serialize;
use serde_json::json;
use words::{Words, format};

use super::check::Finding;
use super::shared::{local_time, utc_moment};
use super::table::{Align, Table};
use super::{Document, ForPeople};
use crate::failure::Failure;

/// A copy.
#[derive(Debug, Serialize)]
pub(crate) struct Copy {
    path: String,
    made_at: String,
    recorded: i64,
    bytes: u64,
}

impl Copy {
    fn of(backup: &Backup) -> Self {
        Self {
            path: backup.path.to_string_lossy().into_owned(),
            made_at: utc_moment(backup.made_at),
            recorded: backup.recorded,
            bytes: backup.bytes,
        }
    }
}

/// `backup now`.
#[derive(Debug, Serialize)]
pub(crate) struct Made {
    backup: Copy,
    is_new: bool,
    removed: usize,
}

impl Made {
    pub(crate) fn of(made: &backups::Made) -> Self {
        Self {
            backup: Copy::of(&made.backup),
            is_new: made.is_new,
            removed: made.removed,
        }
    }
}

impl ForPeople for Made {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let path = &self.backup.path;
        if !self.is_new {
            return writeln!(out, "{}", words.backup_unchanged(path));
        }
        writeln!(out, "{}", words.backup_new(path))?;
        if self.removed > 0 {
            let count = i64::try_from(self.removed).unwrap_or(i64::MAX);
            writeln!(out, "{}", words.backup_removed(count))?;
        }
        Ok(())
    }
}

/// `backup list`.
#[derive(Debug, Serialize)]
pub(crate) struct List {
    folder: String,
    backups: Vec<Copy>,
    #[serde(skip)]
    shown: Vec<Backup>,
}

impl List {
    pub(crate) fn of(place: &Place, found: Vec<Backup>) -> Self {
        Self {
            folder: place.folder().to_string_lossy().into_owned(),
            backups: found.iter().map(Copy::of).collect(),
            shown: found,
        }
    }
}

impl ForPeople for List {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        if self.shown.is_empty() {
            return writeln!(out, "{}", words.backup_none());
        }
        table(self.shown.iter().map(|backup| (backup, None)), words).write(out)?;
        writeln!(out, "{}", words.backup_folder(&self.folder))
    }
}

/// `backup verify`, where all is well.
#[derive(Debug, Serialize)]
pub(crate) struct Verified {
    ok: bool,
    backups: Vec<Judged>,
    #[serde(skip)]
    shown: Vec<Backup>,
}

/// A copy and what was found in it.
#[derive(Debug, Serialize)]
struct Judged {
    #[serde(flatten)]
    copy: Copy,
    ok: bool,
    problems: Vec<Finding>,
}

impl Verified {
    /// A refusal that names every damaged copy, if there is one.
    pub(crate) fn of(found: Vec<(Backup, Verdict)>) -> Result<Box<dyn Document>, Failure> {
        let backups: Vec<Judged> = found
            .iter()
            .map(|(backup, verdict)| Judged {
                copy: Copy::of(backup),
                ok: verdict.is_sound(),
                problems: verdict.findings.iter().map(Finding::of).collect(),
            })
            .collect();
        if backups.iter().any(|judged| !judged.ok) {
            let damaged = backups.iter().find(|judged| !judged.ok);
            let path = damaged.map(|judged| judged.copy.path.clone());
            return Err(Problem::new(Code::BackupDamaged)
                .with("ok", false)
                .with("path", path)
                .with("backups", json!(backups))
                .into());
        }
        Ok(Box::new(Self {
            ok: true,
            backups,
            shown: found.into_iter().map(|(backup, _)| backup).collect(),
        }))
    }
}

impl ForPeople for Verified {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        if self.shown.is_empty() {
            return writeln!(out, "{}", words.backup_none());
        }
        let sound = words.backup_sound();
        table(
            self.shown
                .iter()
                .map(|backup| (backup, Some(sound.clone()))),
            words,
        )
        .write(out)
    }
}

fn table<'b>(rows: impl Iterator<Item = (&'b Backup, Option<String>)>, words: Words) -> Table {
    let language = words.language();
    let mut rows = rows.peekable();
    let is_judged = rows.peek().is_some_and(|(_, state)| state.is_some());
    let mut titles = vec![
        (words.backup_made_at(), Align::Left),
        (words.backup_changes(), Align::Right),
        (words.backup_size(), Align::Right),
        (words.backup_name(), Align::Left),
    ];
    if is_judged {
        titles.insert(0, (words.backup_state(), Align::Left));
    }
    let mut table = Table::new(titles);
    for (backup, state) in rows {
        let mut cells: Vec<String> = state.into_iter().collect();
        cells.extend([
            local_time(backup.made_at, words),
            format::number(backup.recorded, language),
            format::number(
                i64::try_from(backup.bytes / 1000).unwrap_or(i64::MAX),
                language,
            ) + " kB",
            backup.name(),
        ]);
        table.row(cells);
    }
    table
}

/// `backup restore`.
#[derive(Debug, Serialize)]
pub(crate) struct Restored {
    #[serde(rename = "restored")]
    copy: Copy,
    backup_before: Option<Copy>,
    set_aside: Option<String>,
    #[serde(skip)]
    shown: Backup,
}

impl Restored {
    pub(crate) fn of(restored: backups::Restored) -> Self {
        Self {
            copy: Copy::of(&restored.backup),
            backup_before: restored.before.as_ref().map(Copy::of),
            set_aside: restored
                .set_aside
                .map(|path| path.to_string_lossy().into_owned()),
            shown: restored.backup,
        }
    }
}

impl ForPeople for Restored {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let moment = local_time(self.shown.made_at, words);
        writeln!(out, "{}", words.backup_restored(&moment))?;
        if let Some(before) = &self.backup_before {
            writeln!(out, "{}", words.backup_restored_before(&before.path))?;
        }
        if let Some(aside) = &self.set_aside {
            writeln!(out, "{}", words.backup_restored_aside(aside))?;
        }
        Ok(())
    }
}

/// `migrate`.
#[derive(Debug, Serialize)]
pub(crate) struct Migrated {
    from: i64,
    to: i64,
    backup: Option<Copy>,
}

impl Migrated {
    pub(crate) fn of(from: i64, to: i64, backup: Option<&Backup>) -> Self {
        Self {
            from,
            to,
            backup: backup.map(Copy::of),
        }
    }
}

impl ForPeople for Migrated {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        if self.from == self.to {
            return writeln!(out, "{}", words.backup_current(&self.to.to_string()));
        }
        let (from, to) = (self.from.to_string(), self.to.to_string());
        writeln!(out, "{}", words.backup_migrated(&from, &to))?;
        if let Some(backup) = &self.backup {
            writeln!(out, "{}", words.backup_restored_before(&backup.path))?;
        }
        Ok(())
    }
}
