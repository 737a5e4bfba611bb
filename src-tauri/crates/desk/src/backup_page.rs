//! Copies of the register in words: the list in the settings, the line in the sidebar, and what was
//! done. Never: making or judging a copy, which is [`crate::backups`]'.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use words::{Words, format};

use crate::backups::{self, Backup, Place, Restored};
use crate::done::{Done, Touched};
use crate::now::Now;
use crate::problem::Problem;
use crate::views::backups::{BackupRestored, BackupRow, BackupsView};
use crate::views::shared::DoneView;

/// All copies.
pub fn view(place: &Place, now: &Now, words: Words) -> Result<BackupsView, Problem> {
    let found = backups::list(place)?;
    let bytes = found.iter().map(|backup| backup.bytes).sum();
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    Ok(BackupsView {
        folder: place.folder().display().to_string(),
        newest: found.first().map(|backup| when(backup, now, words)),
        rows: found.iter().map(|backup| row(backup, now, words)).collect(),
        total: words.backup_total(count, &size(bytes, words)),
    })
}

/// Makes a copy now, and says so.
pub fn make(
    register: &Path,
    place: &Place,
    now: &Now,
    words: Words,
) -> Result<DoneView<BackupsView>, Problem> {
    let register = crate::register::open_to_read(register, now.today)?;
    let made = backups::make(&register, place, now)?;
    let message = if made.is_new {
        words.backup_done()
    } else {
        words.backup_done_unchanged(&when(&made.backup, now, words))
    };
    let done = Done::new(view(place, now, words)?, [Touched::Backups]);
    Ok(DoneView::of(done, message))
}

/// Puts the copy of this name back, and says what is what now.
pub fn restore(
    register: &Path,
    name: &str,
    place: &Place,
    now: &Now,
    words: Words,
) -> Result<DoneView<BackupRestored>, Problem> {
    let backup = backups::named(place, name)?;
    let Restored {
        backup,
        before,
        set_aside,
    } = backups::restore(register, &backup, place, now)?;
    let moment = format::date_time(local(&backup, now).naive_local(), words.language());
    let mut message = vec![words.backup_restored(&moment)];
    if before.is_some() {
        message.push(words.backup_restored_kept());
    }
    if let Some(aside) = set_aside {
        let name = aside.file_name().unwrap_or_default();
        message.push(words.backup_restored_aside(&name.to_string_lossy()));
    }
    let value = BackupRestored {
        before: before.map(|backup| backup.name()),
    };
    let done = Done::new(value, [Touched::Backups, Touched::Everything]);
    Ok(DoneView::of(done, message.join(" ")))
}

fn row(backup: &Backup, now: &Now, words: Words) -> BackupRow {
    let language = words.language();
    BackupRow {
        name: backup.name(),
        made_at: format::date_time(local(backup, now).naive_local(), language),
        age: age(backup, now, words),
        size: size(backup.bytes, words),
        changes: words.backup_change_count(backup.recorded),
    }
}

/// `today, 09:00`.
fn when(backup: &Backup, now: &Now, words: Words) -> String {
    let time = format::time(local(backup, now).time());
    words.backup_when(&age(backup, now, words), &time)
}

fn age(backup: &Backup, now: &Now, words: Words) -> String {
    let days = local(backup, now).date_naive() - now.recorded_at.date_naive();
    format::distance(days.num_days(), words.language())
}

fn local(backup: &Backup, now: &Now) -> DateTime<FixedOffset> {
    backup.made_at.with_timezone(now.recorded_at.offset())
}

fn size(bytes: u64, words: Words) -> String {
    let kilobytes = i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
    let number = |number| format::number(number, words.language());
    if kilobytes < 10_000 {
        words.backup_kilobytes(&number(kilobytes))
    } else {
        words.backup_megabytes(&number(kilobytes.div_euclid(1000)))
    }
}

#[cfg(test)]
mod tests;
