//! The native menu bar: made from the list of actions, in the language of the window. A click tells
//! the window which action is meant; the window tells what it can do at the moment, and the rest is
//! greyed out. Never: doing an action, but for leaving the program.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use desk::actions::{ACTIONS, Action, Menu as MenuOf};
use desk::views::session::OfferedActions;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, WebviewWindow, Wry};
use words::{Language, Words};

use crate::front;

/// The action that ends the program.
const QUIT: &str = "quit";

/// The menu bar that is shown, item by item.
#[derive(Default)]
pub(crate) struct MenuBar(Mutex<Option<Shown>>);

struct Shown {
    language: Language,
    items: HashMap<&'static str, MenuItem<Wry>>,
    offered: Vec<String>,
}

/// Shows the menu bar in a language and listens to it.
pub(crate) fn begin(app: &AppHandle, words: Words) -> tauri::Result<()> {
    app.state::<MenuBar>().show(app, words)?;
    app.on_menu_event(|app, event| {
        let Some(window) = app.get_webview_window("main") else {
            return;
        };
        let Some(action) = Action::from_id(event.id().as_ref()) else {
            return;
        };
        // A window that cannot be reached is closing.
        let _ = if action.id == QUIT {
            front::leave(app)
        } else {
            tell(&window, action)
        };
    });
    Ok(())
}

/// Tells the window which action is meant; its id is one of the list and nothing else.
fn tell(window: &WebviewWindow, action: &'static Action) -> tauri::Result<()> {
    window.eval(format!(
        "window.dispatchEvent(new CustomEvent('termkeeper:action', {{ detail: '{}' }}))",
        action.id
    ))
}

impl MenuBar {
    /// Brings the menu bar in line with what the window can do now, in the language it speaks.
    pub(crate) fn offer(
        &self,
        app: &AppHandle,
        offered: &OfferedActions,
        words: Words,
    ) -> tauri::Result<()> {
        let is_other_language = {
            let shown = self.shown();
            shown
                .as_ref()
                .is_none_or(|shown| shown.language != words.language())
        };
        if is_other_language {
            self.show(app, words)?;
        }
        let mut shown = self.shown();
        let Some(shown) = shown.as_mut() else {
            return Ok(());
        };
        for (id, item) in &shown.items {
            let is_offered = |ids: &[String]| *id == QUIT || ids.iter().any(|known| known == id);
            if is_offered(&shown.offered) != is_offered(&offered.ids) {
                item.set_enabled(is_offered(&offered.ids))?;
            }
        }
        shown.offered.clone_from(&offered.ids);
        for (id, what) in [("undo", &offered.undo), ("redo", &offered.redo)] {
            if let (Some(item), Some(action)) = (shown.items.get(id), Action::from_id(id)) {
                let title = action.title(words);
                item.set_text(match what {
                    Some(what) => words.menu_with_change(&title, what),
                    None => title,
                })?;
            }
        }
        Ok(())
    }

    fn show(&self, app: &AppHandle, words: Words) -> tauri::Result<()> {
        let bar = Menu::new(app)?;
        let mut items = HashMap::new();
        if cfg!(target_os = "macos") {
            bar.append(&of_the_program(app)?)?;
        }
        for menu in MenuOf::ALL {
            let of_bar = Submenu::new(app, menu.title(words), true)?;
            for action in menu.actions() {
                if action.begins_section {
                    of_bar.append(&PredefinedMenuItem::separator(app)?)?;
                }
                let keys = action.menu_keys().map(accelerator);
                let is_offered = action.id == QUIT;
                let item =
                    MenuItem::with_id(app, action.id, action.title(words), is_offered, keys)?;
                of_bar.append(&item)?;
                items.insert(action.id, item);
            }
            if menu == MenuOf::Edit && cfg!(target_os = "macos") {
                clipboard(app, &of_bar)?;
            }
            bar.append(&of_bar)?;
        }
        debug_assert_eq!(items.len(), ACTIONS.len());
        app.set_menu(bar)?;
        *self.shown() = Some(Shown {
            language: words.language(),
            items,
            offered: Vec::new(),
        });
        Ok(())
    }

    fn shown(&self) -> std::sync::MutexGuard<'_, Option<Shown>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The menu that a Mac expects in front, in the words of the system.
fn of_the_program(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    let name = &app.package_info().name;
    Submenu::with_items(
        app,
        name,
        true,
        &[
            &PredefinedMenuItem::about(app, None, None)?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::hide_others(app, None)?,
            &PredefinedMenuItem::show_all(app, None)?,
        ],
    )
}

/// Without these, a Mac hears no command C and V in a field.
fn clipboard(app: &AppHandle, menu: &Submenu<Wry>) -> tauri::Result<()> {
    menu.append_items(&[
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::cut(app, None)?,
        &PredefinedMenuItem::copy(app, None)?,
        &PredefinedMenuItem::paste(app, None)?,
    ])
}

/// `mod+Shift+Z` as the platform's menus write it.
fn accelerator(keys: &str) -> String {
    keys.replace("mod+", "CmdOrCtrl+")
}

#[cfg(test)]
mod tests {
    use super::{ACTIONS, QUIT, accelerator};
    use desk::actions::Action;

    #[test]
    fn keys_are_written_as_menus_read_them() {
        assert_eq!(accelerator("mod+K"), "CmdOrCtrl+K");
        let all = ACTIONS.iter().filter_map(Action::menu_keys);
        for keys in all.map(accelerator) {
            assert!(
                keys.starts_with("CmdOrCtrl+") && !keys.contains(' '),
                "{keys}"
            );
        }
        assert!(Action::from_id(QUIT).is_some());
    }
}
