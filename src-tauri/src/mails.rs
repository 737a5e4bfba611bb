//! E-mail files that a person drops on the window or chooses: where they lie is kept here, and the
//! window is told once that something was dropped. It asks for the contents; a path it never gets.
//! What never lives here: reading a mail, which is `desk`'s.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tauri::{DragDropEvent, Manager, WebviewWindow, WindowEvent};

/// What the window is told, in fixed texts: nothing is put into them.
const OVER: &str = "window.dispatchEvent(new Event('termkeeper:file-over'))";
const LEFT: &str = "window.dispatchEvent(new Event('termkeeper:file-left'))";
const DROPPED: &str = "window.dispatchEvent(new Event('termkeeper:file-dropped'))";

/// The mails at hand.
#[derive(Clone, Default)]
pub(crate) struct Mails(Arc<Mutex<Places>>);

#[derive(Default)]
struct Places {
    /// Dropped and not yet asked for.
    dropped: Option<PathBuf>,
    /// The one that the form shows: its content, and where it lies.
    read: Option<(String, PathBuf)>,
}

impl Mails {
    /// What was dropped; asked for once.
    pub(crate) fn take_dropped(&self) -> Option<PathBuf> {
        self.with(|places| places.dropped.take())
    }

    /// Remembers where the mail with this content lies.
    pub(crate) fn remember(&self, sha256: String, path: PathBuf) {
        self.with(|places| places.read = Some((sha256, path)));
    }

    /// Where the mail with this content lies, if it is the one that was read last.
    pub(crate) fn place_of(&self, sha256: &str) -> Option<PathBuf> {
        self.with(|places| {
            let (known, path) = places.read.as_ref()?;
            (known == sha256).then(|| path.clone())
        })
    }

    fn drop_here(&self, paths: &[PathBuf]) -> bool {
        let Some(path) = paths.iter().find(|path| is_mail(path)).or(paths.first()) else {
            return false;
        };
        self.with(|places| places.dropped = Some(path.clone()));
        true
    }

    fn with<T>(&self, work: impl FnOnce(&mut Places) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Listens to what is dragged over the window and dropped on it.
pub(crate) fn watch(window: &WebviewWindow) {
    let mails = window.state::<Mails>().inner().clone();
    let told = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::DragDrop(event) = event else {
            return;
        };
        let message = match event {
            DragDropEvent::Enter { paths, .. } if !paths.is_empty() => OVER,
            DragDropEvent::Drop { paths, .. } if mails.drop_here(paths) => DROPPED,
            DragDropEvent::Drop { .. } | DragDropEvent::Leave => LEFT,
            _ => return,
        };
        // A window that is gone needs not be told.
        let _ = told.eval(message);
    });
}

fn is_mail(path: &std::path::Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("eml"))
}

#[cfg(test)]
mod tests {
    use super::Mails;
    use std::path::PathBuf;

    #[test]
    fn a_mail_among_the_files_is_taken_once() {
        let mails = Mails::default();
        assert!(!mails.drop_here(&[]));
        assert!(mails.drop_here(&[PathBuf::from("a.pdf"), PathBuf::from("b.EML")]));
        assert_eq!(mails.take_dropped(), Some(PathBuf::from("b.EML")));
        assert_eq!(mails.take_dropped(), None);
    }

    #[test]
    fn a_place_is_known_by_its_content_alone() {
        let mails = Mails::default();
        mails.remember("00ff".to_owned(), PathBuf::from("b.eml"));
        assert_eq!(mails.place_of("00ff"), Some(PathBuf::from("b.eml")));
        assert_eq!(mails.place_of("b.eml"), None);
    }
}
