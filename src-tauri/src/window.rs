//! The one window: built in the program, closed to every other page.

use tauri::async_runtime;
use tauri::utils::config::WindowConfig;
use tauri::webview::NewWindowResponse;
use tauri::{App, Context, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::arguments::Arguments;
use crate::backups;
use crate::batches::Batches;
use crate::commands;
use crate::drops::{self, Drops};
use crate::imports::Imports;
use crate::menu::{self, MenuBar};
use crate::opened::Desk;
use crate::samples::Samples;
use crate::watcher;

/// Runs until the window is closed.
pub(crate) fn run(arguments: Arguments) -> tauri::Result<()> {
    tauri::Builder::default()
        .manage(Drops::with_list(arguments.list.clone()))
        .manage(Imports::default())
        .manage(MenuBar::default())
        .manage(Batches::default())
        .manage(Samples::default())
        .manage(Desk::new(arguments))
        .invoke_handler(commands::handler())
        .setup(|app| {
            let words = app.state::<Desk>().words();
            menu::begin(app.handle(), words)?;
            let configured = app.config().app.windows.clone();
            for window in &configured {
                let built = build(app, window)?;
                let desk = app.state::<Desk>().inner().clone();
                drops::watch(&built);
                note_visits(&built, desk.clone());
                backups::watch(desk.clone(), &built)?;
                watcher::watch(desk, built)?;
            }
            Ok(())
        })
        .run(context())
}

/// What the build put together: pages, settings, and who may call what.
pub(crate) fn context() -> Context {
    tauri::generate_context!()
}

fn build(app: &App, window: &WindowConfig) -> tauri::Result<WebviewWindow> {
    let dev_url = app.config().build.dev_url.clone();
    WebviewWindowBuilder::from_config(app, window)?
        .on_navigation(move |url| is_our_own(url, dev_url.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
}

/// Who turns to the window or away from it is here; who closes it was.
fn note_visits(window: &WebviewWindow, desk: Desk) {
    window.on_window_event(move |event| match event {
        WindowEvent::Focused(_) => {
            // The window's thread waits for no disk.
            let desk = desk.clone();
            async_runtime::spawn_blocking(move || desk.is_visited());
        }
        WindowEvent::CloseRequested { .. } => desk.is_visited(),
        _ => {}
    });
}

/// Pages come from the program itself, and while developing from the page server. `tauri:` is
/// where they come from on Linux and macOS, `http://tauri.localhost` on Windows.
fn is_our_own(url: &Url, dev_url: Option<&Url>) -> bool {
    let is_in_program = url.scheme() == "tauri"
        || (url.scheme() == "http" && url.host_str() == Some("tauri.localhost"));
    let is_from_page_server = cfg!(not(feature = "custom-protocol"))
        && dev_url.is_some_and(|dev| dev.origin() == url.origin());
    is_in_program || is_from_page_server
}

#[cfg(test)]
mod tests {
    use super::is_our_own;

    #[test]
    fn only_pages_of_the_program_are_shown() {
        let own = ["tauri://localhost/index.html", "http://tauri.localhost/"];
        let foreign = [
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "http://tauri.localhost.example.org/",
            "about:blank",
        ];
        for url in own {
            assert!(url.parse().is_ok_and(|url| is_our_own(&url, None)), "{url}");
        }
        for url in foreign {
            assert!(
                url.parse().is_ok_and(|url| !is_our_own(&url, None)),
                "{url}"
            );
        }
    }
}
