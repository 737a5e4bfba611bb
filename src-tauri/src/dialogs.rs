//! The platform's own dialogs for files and folders, opened by this program: which one to read,
//! where to write one. The window never learns a path.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use desk::{Code, Problem};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{WebviewWindow, async_runtime};

/// What a dialog for a file to be written says.
pub(crate) struct Saving {
    /// Above it.
    pub(crate) title: String,
    /// The name that is offered, with or without its ending.
    pub(crate) name: String,
    /// What such files are called.
    pub(crate) kind: String,
    /// How their names end.
    pub(crate) ending: &'static str,
}

/// What a dialog for a file to be read says.
pub(crate) struct Opening {
    /// Above it.
    pub(crate) title: String,
    /// What such files are called.
    pub(crate) kind: String,
    /// How their names may end.
    pub(crate) endings: &'static [&'static str],
    /// What the choice of all files is called, where another ending may be right, too.
    pub(crate) all: Option<String>,
}

/// Where a person wants a file; none if they think better of it.
pub(crate) async fn save(
    window: &WebviewWindow,
    saving: Saving,
) -> Result<Option<PathBuf>, Problem> {
    let ending = saving.ending;
    let chosen = ask(window, move |dialog| {
        let name = with_ending(saving.name.into(), ending);
        dialog
            .set_title(saving.title)
            .set_file_name(name.to_string_lossy())
            .add_filter(saving.kind, &[ending])
            .save_file()
    })
    .await?;
    Ok(chosen.map(|path| with_ending(path, ending)))
}

/// Which file a person means; none if they think better of it.
pub(crate) async fn open(
    window: &WebviewWindow,
    opening: Opening,
) -> Result<Option<PathBuf>, Problem> {
    ask(window, move |dialog| {
        let dialog = dialog
            .set_title(opening.title)
            .add_filter(opening.kind, opening.endings);
        match opening.all {
            Some(all) => dialog.add_filter(all, &["*"]),
            None => dialog,
        }
        .pick_file()
    })
    .await
}

/// Which folder a person means; none if they think better of it.
pub(crate) async fn folder(
    window: &WebviewWindow,
    title: String,
) -> Result<Option<PathBuf>, Problem> {
    ask(window, move |dialog| dialog.set_title(title).pick_folder()).await
}

/// The name of a file, for what is said afterwards.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Dialogs have to be opened on the window's thread, and are waited for on another.
async fn ask<Asking>(
    window: &WebviewWindow,
    open: impl FnOnce(AsyncFileDialog) -> Asking + Send + 'static,
) -> Result<Option<PathBuf>, Problem>
where
    Asking: Future<Output = Option<FileHandle>> + Send + 'static,
{
    let (send, mut receive) = async_runtime::channel(1);
    let parent = window.clone();
    window
        .run_on_main_thread(move || {
            let asking = open(AsyncFileDialog::new().set_parent(&parent));
            async_runtime::spawn(async move {
                let chosen = asking.await.map(|file| file.path().to_path_buf());
                // Nobody waits any more once the window is gone.
                let _ = send.send(chosen).await;
            });
        })
        .map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(receive.recv().await.flatten())
}

/// Some dialogs leave the ending to the person. What stands behind the last point of `Stand 24.11`
/// is none.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let has_ending = path
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending));
    if has_ending {
        return path;
    }
    let mut name = OsString::from(path);
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::with_ending;

    #[test]
    fn a_name_gets_its_ending_once_and_keeps_its_points() {
        for (typed, name) in [
            ("Liste", "Liste.xlsx"),
            ("Liste.XLSX", "Liste.XLSX"),
            ("Stand 24.11", "Stand 24.11.xlsx"),
            ("Ordner.alt/Liste", "Ordner.alt/Liste.xlsx"),
        ] {
            assert_eq!(with_ending(typed.into(), "xlsx"), PathBuf::from(name));
        }
    }
}
