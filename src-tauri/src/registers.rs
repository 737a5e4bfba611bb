//! Which register opens at the start, and the list of those that were open before. Never: opening
//! one, which [`crate::opened`] does, or showing them.

use std::fs;
use std::path::{Path, PathBuf};

use desk::preferences::Preferences;
use desk::{register, registers};
use tauri::{Manager, WebviewWindow};

use crate::arguments::Arguments;
use crate::environment;
use crate::opened::{Desk, RegisterPlace};
use crate::samples;

/// What the start found out about registers.
#[derive(Debug)]
pub(crate) struct AtStart {
    /// The one that is to be opened.
    pub(crate) place: RegisterPlace,
    /// The one that was open last, if it is no longer there.
    pub(crate) missed: Option<PathBuf>,
}

/// The register that opens first: the one that was named, otherwise the one that was open last,
/// otherwise the usual one. On a pretended day nothing is taken up again that nobody named.
pub(crate) fn at_start(arguments: &Arguments, known: &Preferences) -> AtStart {
    let named = arguments.register.clone().or_else(environment::register);
    let is_named = named.is_some();
    let place = |path, is_named| RegisterPlace { path, is_named };
    if let Some(path) = named {
        return AtStart {
            place: place(path, is_named),
            missed: None,
        };
    }
    let usual = usual();
    let last = known.registers.first().filter(|last| **last != usual);
    match last.filter(|_| arguments.today.is_none()) {
        Some(last) if last.is_file() => AtStart {
            place: place(last.clone(), true),
            missed: None,
        },
        missed => AtStart {
            place: place(usual, false),
            missed: missed.cloned(),
        },
    }
}

/// The register that opens where nobody chose one.
pub(crate) fn usual() -> PathBuf {
    whole(&register::path(None, None, &environment::data_folder()))
}

/// One name for one register, from wherever the program was started.
pub(crate) fn whole(path: &Path) -> PathBuf {
    // The platform's own way to say it: canonical paths of Windows cannot be read by people.
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Names the register in the title of the window, unless it is the usual one.
pub(crate) fn tell_title(window: &WebviewWindow, desk: &Desk) {
    let path = whole(&desk.register_place());
    let title = if path == usual() {
        window.app_handle().package_info().name.clone()
    } else {
        desk.words().registers_window(&registers::name_of(&path))
    };
    // The title is a hint; a desktop without titles needs none.
    let _ = window.set_title(&title);
}

/// Whether a register is one to be remembered: the samples have a way of their own.
pub(crate) fn is_remembered(path: &Path) -> bool {
    let same = |one: &Path, other: &Path| {
        one == other
            || fs::canonicalize(one)
                .is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
    };
    !same(path, &samples::file())
}

#[cfg(test)]
mod tests {
    use super::{at_start, usual};
    use crate::arguments::Arguments;
    use desk::preferences::Preferences;

    #[test]
    fn the_register_that_was_open_last_opens_again_while_it_is_there() {
        let here = tempfile();
        std::fs::write(&here, "").expect("written");
        let with = |path: &std::path::Path| Preferences {
            registers: vec![path.to_owned(), usual()],
            ..Preferences::default()
        };
        let started = at_start(&Arguments::default(), &with(&here));
        assert_eq!((started.place.path, started.missed), (here.clone(), None));

        let pretended = Arguments {
            today: "2026-11-24".parse().ok(),
            ..Arguments::default()
        };
        let started = at_start(&pretended, &with(&here));
        assert_eq!((started.place.path, started.missed), (usual(), None));
        assert!(!started.place.is_named);

        let named = Arguments {
            register: Some("a.termkeeper".into()),
            ..Arguments::default()
        };
        let started = at_start(&named, &with(&here));
        assert_eq!(started.place.path, std::path::Path::new("a.termkeeper"));

        std::fs::remove_file(&here).expect("removed");
        let started = at_start(&Arguments::default(), &with(&here));
        assert_eq!((started.place.path, started.missed), (usual(), Some(here)));
    }

    fn tempfile() -> std::path::PathBuf {
        std::env::temp_dir().join(format!("termkeeper-last-{}.termkeeper", std::process::id()))
    }
}
