//! Where a person wants a file: the dialog of the platform, opened by this program. The window
//! never learns the path.

use std::path::{Path, PathBuf};

use desk::{Code, Problem};
use rfd::AsyncFileDialog;
use tauri::{WebviewWindow, async_runtime};

/// What the dialog says.
pub(crate) struct Saving {
    /// Above it.
    pub(crate) title: String,
    /// The name that is offered, without an ending.
    pub(crate) name: String,
    /// What such files are called.
    pub(crate) kind: String,
    /// How their names end.
    pub(crate) ending: &'static str,
}

/// Asks; none if the person thinks better of it. Dialogs have to be opened on the window's thread,
/// and are waited for on another.
pub(crate) async fn ask(
    window: &WebviewWindow,
    saving: Saving,
) -> Result<Option<PathBuf>, Problem> {
    let (send, mut receive) = async_runtime::channel(1);
    let parent = window.clone();
    window
        .run_on_main_thread(move || {
            let ending = saving.ending;
            let asking = AsyncFileDialog::new()
                .set_parent(&parent)
                .set_title(saving.title)
                .set_file_name(format!("{}.{ending}", saving.name))
                .add_filter(saving.kind, &[ending])
                .save_file();
            async_runtime::spawn(async move {
                let path = asking
                    .await
                    .map(|file| with_ending(file.path().to_path_buf(), ending));
                // Nobody waits any more once the window is gone.
                let _ = send.send(path).await;
            });
        })
        .map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(receive.recv().await.flatten())
}

/// The name of a file, for what is said afterwards.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Some dialogs leave the ending to the person.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_none() {
        path.with_extension(ending)
    } else {
        path
    }
}
