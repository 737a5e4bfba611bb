//! Where the window stands: put back where it was left, as far as the screens of today allow, and
//! kept when it closes. Never: which places can be seen, which `desk` decides.

use std::sync::{Mutex, PoisonError};

use desk::window_place::{Screen, WindowPlace};
use tauri::{Manager, PhysicalPosition, PhysicalSize, WebviewWindow, WindowEvent};

use crate::opened::Desk;

/// The smallest window that is put back; a smaller one was never left by a person.
const LEAST: (u32, u32) = (400, 300);

/// The place of the window while it fills no screen.
#[derive(Debug, Default)]
pub(crate) struct LastPlace(Mutex<Option<WindowPlace>>);

/// Puts the window where it stood, before it is shown.
pub(crate) fn restore(window: &WebviewWindow, desk: &Desk) {
    let Some(place) = desk
        .preferences()
        .window
        .and_then(|place| place.on(&screens(window), LEAST))
    else {
        return;
    };
    // A desktop that places windows itself may refuse; then it stands where it puts it.
    let _ = window.set_size(PhysicalSize::new(place.width, place.height));
    let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
    if place.is_maximized {
        let _ = window.maximize();
    }
    remember(window, place);
}

/// Follows the window, since one that fills its screen no longer knows where it stood before.
pub(crate) fn watch(window: &WebviewWindow) {
    let followed = window.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Moved(_) | WindowEvent::Resized(_))
            && let Some(place) = place_of(&followed)
            && !place.is_maximized
        {
            remember(&followed, place);
        }
    });
}

/// Keeps where the window stands for the next start.
pub(crate) fn keep(window: &WebviewWindow, desk: &Desk) {
    let is_maximized = window.is_maximized().unwrap_or_default();
    let known = *lock(&window.state::<LastPlace>().0);
    let place = known.or_else(|| place_of(window));
    if let Some(place) = place {
        desk.keep_now(|preferences| {
            preferences.window = Some(WindowPlace {
                is_maximized,
                ..place
            });
        });
    }
}

/// None while it is away or fills a screen without its frame.
fn place_of(window: &WebviewWindow) -> Option<WindowPlace> {
    let is_away = window.is_minimized().ok()? || window.is_fullscreen().ok()?;
    if is_away || !window.is_visible().ok()? {
        return None;
    }
    let position = window.outer_position().ok()?;
    let size = window.inner_size().ok()?;
    Some(WindowPlace {
        x: position.x,
        y: position.y,
        width: size.width,
        height: size.height,
        is_maximized: window.is_maximized().ok()?,
    })
}

fn screens(window: &WebviewWindow) -> Vec<Screen> {
    let monitors = window.available_monitors().unwrap_or_default();
    monitors
        .iter()
        .map(|monitor| Screen {
            x: monitor.position().x,
            y: monitor.position().y,
            width: monitor.size().width,
            height: monitor.size().height,
        })
        .collect()
}

fn remember(window: &WebviewWindow, place: WindowPlace) {
    *lock(&window.state::<LastPlace>().0) = Some(place);
}

fn lock(place: &Mutex<Option<WindowPlace>>) -> std::sync::MutexGuard<'_, Option<WindowPlace>> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
