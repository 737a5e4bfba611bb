//! Looks once a second whether another program changed the register and whether a new day has
//! begun, and then tells the window once, which reads anew what it shows. A pretended day stays.
//! Never: what changed; the window asks for that.

use std::thread;
use std::time::Duration;

use tauri::WebviewWindow;

use crate::opened::Desk;

const EVERY: Duration = Duration::from_secs(1);

/// The one thing the window is ever told unasked; a fixed text, nothing is put into it.
pub(crate) const CHANGED: &str = "window.dispatchEvent(new Event('termkeeper:changed'))";

/// Watches until the program ends.
pub(crate) fn watch(desk: Desk, window: WebviewWindow) -> std::io::Result<()> {
    thread::Builder::new()
        .name("watcher".to_owned())
        .spawn(move || {
            loop {
                thread::sleep(EVERY);
                if desk.has_changed() && window.eval(CHANGED).is_err() {
                    // The window is gone, and the program with it.
                    return;
                }
            }
        })
        .map(drop)
}
