//! Copies of the register that come about by themselves: every half hour when something changed, and
//! when the window is gone. They are made over a connection of their own, so that nobody waits for
//! them. On a pretended day none is made: their moments would be pretended too.

use std::thread;
use std::time::{Duration, Instant};

use desk::backups::{self, Place};
use desk::{Problem, register};
use tauri::{WebviewWindow, WindowEvent};

use crate::environment;
use crate::opened::Desk;

const EVERY: Duration = Duration::from_mins(30);
/// The first one waits until the window has come up.
const FIRST_AFTER: Duration = Duration::from_mins(2);
const LOOKS_EVERY: Duration = Duration::from_secs(5);

/// A fixed text: everything is read anew, the line about the last copy too.
const CHANGED: &str = "window.dispatchEvent(new Event('termkeeper:changed'))";

/// Where the copies of the register at hand lie.
pub(crate) fn place(desk: &Desk) -> Place {
    Place::of(&desk.register_place(), &environment::data_folder())
}

/// Makes a copy if something has changed since the last one; gives whether one was made.
pub(crate) fn make(desk: &Desk) -> Result<bool, Problem> {
    let path = desk.register_place();
    if desk.is_pretended() || !path.exists() {
        return Ok(false);
    }
    let now = desk.now();
    let register = register::open_to_read(&path, now.today)?;
    // Nothing was ever recorded, so nothing can be lost.
    if register.recorded()? == 0 {
        return Ok(false);
    }
    backups::make(&register, &place(desk), &now).map(|made| made.is_new)
}

/// Makes copies until the program ends, and a last one then.
pub(crate) fn watch(desk: Desk, window: &WebviewWindow) -> std::io::Result<()> {
    let leaving = desk.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Destroyed = event {
            // Who leaves cannot be told; the next start makes one anew.
            let _ = make(&leaving);
        }
    });
    let window = window.clone();
    thread::Builder::new()
        .name("backups".to_owned())
        .spawn(move || {
            let mut next = Instant::now() + FIRST_AFTER;
            loop {
                thread::sleep(LOOKS_EVERY);
                if Instant::now() < next {
                    continue;
                }
                next = Instant::now() + EVERY;
                // What keeps a copy from being made is told by the age of the last one.
                if make(&desk).is_ok_and(|is_new| is_new) && window.eval(CHANGED).is_err() {
                    return;
                }
            }
        })
        .map(drop)
}
