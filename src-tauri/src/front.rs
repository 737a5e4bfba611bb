//! The program as one among others: a second start hands what it was given to the first one and
//! ends, the window comes to the front, closing it ends the program or leaves it at hand in the
//! tray. Never: what is in a file that was handed over.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, WebviewWindow, WindowEvent, Wry};

use crate::arguments::{self, Arguments, Wish};
use crate::drops::{self, Drops};
use crate::opened::Desk;
use crate::window_place;

/// Whether the program is about to end, whatever closing its window would mean.
#[derive(Debug, Default)]
pub(crate) struct Leaving(AtomicBool);

/// Makes this the only running program of its kind on the desktop, or hands over and ends. Where
/// the desktop has no way to find the other one, both run; registers may be shared.
pub(crate) fn one_instance() -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(|app, arguments, folder| {
        let arguments = arguments.into_iter().skip(1).map(Into::into);
        // What cannot be understood was refused where it was started.
        if let Ok(Wish::Open(wish)) = arguments::read(arguments) {
            hand_over(app, files_of(&wish, Path::new(&folder)));
        }
        show(app);
    })
}

/// Whether a start stands by itself: on a pretended day, nothing is handed to a program that lives
/// on another one.
pub(crate) fn stands_alone(arguments: &Arguments) -> bool {
    arguments.today.is_some()
}

/// The files that a start was given, by their whole names.
fn files_of(wish: &Arguments, folder: &Path) -> Vec<PathBuf> {
    [&wish.register, &wish.mail, &wish.list]
        .into_iter()
        .flatten()
        .map(|path| folder.join(path))
        .collect()
}

/// Hands files to the window, as if they had been dropped on it.
pub(crate) fn hand_over(app: &AppHandle, paths: Vec<PathBuf>) {
    if let Some(window) = main_window(app) {
        for path in paths {
            drops::receive(&window, &app.state::<Drops>(), &[path]);
        }
    }
}

/// Brings the window to the front, wherever it is.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = main_window(app) {
        // Whatever of it a desktop refuses, the rest is worth doing.
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Ends the program as closing the window does where nothing is to be left at hand.
pub(crate) fn leave(app: &AppHandle) -> tauri::Result<()> {
    app.state::<Leaving>().0.store(true, Ordering::Relaxed);
    main_window(app).map_or(Ok(()), |window| window.close())
}

/// Closing keeps where the window stood; then it goes, or hides where the person wants so.
pub(crate) fn watch(window: &WebviewWindow, desk: Desk) {
    let closing = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else {
            return;
        };
        window_place::keep(&closing, &desk);
        let is_leaving = closing.state::<Leaving>().0.load(Ordering::Relaxed);
        if !is_leaving && desk.preferences().keeps_running {
            api.prevent_close();
            // One that cannot be hidden stays, which loses nothing.
            let _ = closing.hide();
        }
    });
}

fn main_window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window("main")
}

#[cfg(test)]
mod tests {
    use super::files_of;
    use crate::arguments::Arguments;
    use std::path::{Path, PathBuf};

    #[test]
    fn files_of_a_second_start_are_found_from_anywhere() {
        let wish = Arguments {
            register: Some("a.termkeeper".into()),
            list: Some("/lists/list.csv".into()),
            ..Arguments::default()
        };
        if cfg!(unix) {
            assert_eq!(
                files_of(&wish, Path::new("/home/muster")),
                [
                    PathBuf::from("/home/muster/a.termkeeper"),
                    PathBuf::from("/lists/list.csv")
                ]
            );
        }
        assert!(files_of(&Arguments::default(), Path::new("")).is_empty());
    }
}
