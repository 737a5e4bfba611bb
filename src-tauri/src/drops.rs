//! Files that a person drops on the window, names at a start or chooses: e-mails for support
//! requests, lists for the import, registers. Where they lie is kept here, and the window is told once that something was dropped. It
//! asks for the contents; a path it never gets.
//! What never lives here: reading a file, which is `desk`'s.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tauri::{DragDropEvent, Manager, WebviewWindow, WindowEvent};

/// What the window is told, in fixed texts: nothing is put into them.
const MAIL_OVER: &str = "window.dispatchEvent(new Event('termkeeper:mail-over'))";
const LIST_OVER: &str = "window.dispatchEvent(new Event('termkeeper:list-over'))";
const REGISTER_OVER: &str = "window.dispatchEvent(new Event('termkeeper:register-over'))";
const LEFT: &str = "window.dispatchEvent(new Event('termkeeper:file-left'))";
const MAIL_DROPPED: &str = "window.dispatchEvent(new Event('termkeeper:mail-dropped'))";
const LIST_DROPPED: &str = "window.dispatchEvent(new Event('termkeeper:list-dropped'))";

const REGISTER_DROPPED: &str = "window.dispatchEvent(new Event('termkeeper:register-dropped'))";

/// The ending of registers.
pub(crate) const REGISTER_ENDING: &str = "termkeeper";

/// Endings of lists; what is in a file is found out when it is read.
pub(crate) const LIST_ENDINGS: [&str; 9] = [
    "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "tab", "txt", "json",
];

/// The files at hand.
#[derive(Clone, Default)]
pub(crate) struct Drops(Arc<Mutex<Places>>);

#[derive(Default)]
struct Places {
    /// A mail that was dropped and not yet asked for.
    mail: Option<PathBuf>,
    /// A list that was dropped, or named at the start, and not yet asked for.
    list: Option<PathBuf>,
    /// A register that was dropped, or named at a second start, and not yet opened.
    register: Option<PathBuf>,
    /// The mail that the form shows: its content, and where it lies.
    read: Option<(String, PathBuf)>,
}

/// For what a file is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meant {
    /// A support request.
    Mail,
    /// Contracts to be checked and taken over.
    List,
    /// Contracts to work with.
    Register,
}

impl Meant {
    fn over(self) -> &'static str {
        match self {
            Self::Mail => MAIL_OVER,
            Self::List => LIST_OVER,
            Self::Register => REGISTER_OVER,
        }
    }

    fn dropped(self) -> &'static str {
        match self {
            Self::Mail => MAIL_DROPPED,
            Self::List => LIST_DROPPED,
            Self::Register => REGISTER_DROPPED,
        }
    }
}

impl Drops {
    /// With what was named at the start.
    pub(crate) fn with(list: Option<PathBuf>, mail: Option<PathBuf>) -> Self {
        let drops = Self::default();
        drops.change(|places| {
            places.list = list;
            places.mail = mail;
        });
        drops
    }

    /// The register that was dropped; asked for once.
    pub(crate) fn take_register(&self) -> Option<PathBuf> {
        self.change(|places| places.register.take())
    }

    /// The mail that was dropped; asked for once.
    pub(crate) fn take_mail(&self) -> Option<PathBuf> {
        self.change(|places| places.mail.take())
    }

    /// The list that was dropped; asked for once.
    pub(crate) fn take_list(&self) -> Option<PathBuf> {
        self.change(|places| places.list.take())
    }

    /// Remembers where the mail with this content lies.
    pub(crate) fn remember(&self, sha256: String, path: PathBuf) {
        self.change(|places| places.read = Some((sha256, path)));
    }

    /// Where the mail with this content lies, if it is the one that was read last.
    pub(crate) fn place_of(&self, sha256: &str) -> Option<PathBuf> {
        self.change(|places| {
            let (known, path) = places.read.as_ref()?;
            (known == sha256).then(|| path.clone())
        })
    }

    fn drop_here(&self, paths: &[PathBuf]) -> Option<Meant> {
        let (path, meant) = chosen(paths)?;
        self.change(|places| {
            let place = match meant {
                Meant::Mail => &mut places.mail,
                Meant::List => &mut places.list,
                Meant::Register => &mut places.register,
            };
            *place = Some(path.to_owned());
        });
        Some(meant)
    }

    fn change<T>(&self, work: impl FnOnce(&mut Places) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Listens to what is dragged over the window and dropped on it.
pub(crate) fn watch(window: &WebviewWindow) {
    let drops = window.state::<Drops>().inner().clone();
    let told = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::DragDrop(event) = event else {
            return;
        };
        let message = match event {
            DragDropEvent::Enter { paths, .. } => match chosen(paths) {
                Some((_, meant)) => meant.over(),
                None => return,
            },
            DragDropEvent::Drop { paths, .. } => {
                receive(&told, &drops, paths);
                return;
            }
            DragDropEvent::Leave => LEFT,
            _ => return,
        };
        // A window that is gone needs not be told.
        let _ = told.eval(message);
    });
}

/// Takes files that were dropped or handed over by a second start, and tells the window so.
pub(crate) fn receive(window: &WebviewWindow, drops: &Drops, paths: &[PathBuf]) {
    let message = drops.drop_here(paths).map_or(LEFT, Meant::dropped);
    // A window that is gone needs not be told.
    let _ = window.eval(message);
}

/// The file that is meant among several: a mail, else a list, else a register, else the first,
/// which is then said to be no mail.
fn chosen(paths: &[PathBuf]) -> Option<(&Path, Meant)> {
    let find = |wanted: Meant| {
        let is_wanted = |path: &&PathBuf| meant_by_ending(path) == Some(wanted);
        paths.iter().find(is_wanted).map(|path| (path, wanted))
    };
    let first = || paths.first().map(|path| (path, Meant::Mail));
    find(Meant::Mail)
        .or_else(|| find(Meant::List))
        .or_else(|| find(Meant::Register))
        .or_else(first)
        .map(|(path, meant)| (path.as_path(), meant))
}

/// For what a file is meant, as far as its name says.
pub(crate) fn meant_by_ending(path: &Path) -> Option<Meant> {
    if has_ending(path, &["eml"]) {
        Some(Meant::Mail)
    } else if has_ending(path, &LIST_ENDINGS) {
        Some(Meant::List)
    } else {
        has_ending(path, &[REGISTER_ENDING]).then_some(Meant::Register)
    }
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| {
        endings
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests {
    use super::{Drops, Meant};
    use std::path::PathBuf;

    fn paths(names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn a_mail_among_the_files_is_taken_once() {
        let drops = Drops::default();
        assert_eq!(drops.drop_here(&[]), None);
        assert_eq!(
            drops.drop_here(&paths(&["a.pdf", "b.EML"])),
            Some(Meant::Mail)
        );
        assert_eq!(drops.take_mail(), Some(PathBuf::from("b.EML")));
        assert_eq!(drops.take_mail(), None);
    }

    #[test]
    fn a_register_is_taken_once() {
        let drops = Drops::default();
        let dropped = drops.drop_here(&paths(&["a.pdf", "Musterhaus.termkeeper"]));
        assert_eq!(dropped, Some(Meant::Register));
        assert_eq!(drops.take_register(), Some("Musterhaus.termkeeper".into()));
        assert_eq!(drops.take_register(), None);
    }

    #[test]
    fn lists_are_told_by_their_endings() {
        for (names, expected) in [
            (vec!["a.XLSX"], Some(Meant::List)),
            (vec!["a.tsv"], Some(Meant::List)),
            (vec!["a.json"], Some(Meant::List)),
            (vec!["a.pdf", "b.csv"], Some(Meant::List)),
            (vec!["a.csv", "b.eml"], Some(Meant::Mail)),
            (vec!["a.pdf"], Some(Meant::Mail)),
            (vec![], None),
        ] {
            let drops = Drops::default();
            assert_eq!(drops.drop_here(&paths(&names)), expected, "{names:?}");
            assert_eq!(drops.take_list().is_some(), expected == Some(Meant::List));
        }
    }

    #[test]
    fn a_place_is_known_by_its_content_alone() {
        let drops = Drops::default();
        drops.remember("00ff".to_owned(), PathBuf::from("b.eml"));
        assert_eq!(drops.place_of("00ff"), Some(PathBuf::from("b.eml")));
        assert_eq!(drops.place_of("b.eml"), None);
    }
}
