//! The sign in the tray: brings the window back or ends the program. It is there while a person
//! wants the program to go on without its window. Never: what closing the window means.

use desk::{Code, Problem};
use tauri::menu::{Menu, MenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Wry};
use words::Words;

use crate::{crash, front};

const ID: &str = "hand";
const OPEN: &str = "tray-open";
const QUIT: &str = "tray-quit";

/// Shows the sign or takes it away. The desktop may have no tray at all, or not the library for it.
pub(crate) fn set(app: &AppHandle, is_shown: bool, words: Words) -> Result<(), Problem> {
    if !is_shown {
        app.remove_tray_by_id(ID);
        return Ok(());
    }
    if app.tray_by_id(ID).is_some() {
        return Ok(());
    }
    // The binding to the system's library panics where there is none.
    crash::expected(|| build(app, words))
        .ok_or_else(|| Problem::new(Code::Io))?
        .map_err(|error| Problem::new(Code::Io).because(error))
}

fn build(app: &AppHandle, words: Words) -> tauri::Result<()> {
    let item = |id: &str, text: String| MenuItem::with_id(app, id, text, true, None::<&str>);
    let menu: Menu<Wry> = Menu::with_items(
        app,
        &[
            &item(OPEN, words.tray_open())?,
            &item(QUIT, words.tray_quit())?,
        ],
    )?;
    let mut tray = TrayIconBuilder::with_id(ID)
        .menu(&menu)
        .show_menu_on_left_click(false)
        .tooltip(&app.package_info().name)
        .on_menu_event(|app, event| match event.id().as_ref() {
            OPEN => front::show(app),
            QUIT => {
                // A window that cannot be closed is closing already.
                let _ = front::leave(app);
            }
            _ => {}
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                front::show(tray.app_handle());
            }
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app).map(drop)
}
