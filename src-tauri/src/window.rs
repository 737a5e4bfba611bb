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
use crate::front::{self, Leaving};
use crate::imports::Imports;
use crate::menu::{self, MenuBar};
use crate::opened::Desk;
use crate::registers;
use crate::reminders::{self, Reminding};
use crate::samples::Samples;
use crate::tray;
use crate::watcher;
use crate::window_place::{self, LastPlace};

/// Runs until the window is closed.
pub(crate) fn run(arguments: Arguments) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    if !front::stands_alone(&arguments) {
        builder = builder.plugin(front::one_instance());
    }
    let is_in_tray = arguments.in_tray;
    builder
        .manage(Drops::with(arguments.list.clone(), arguments.mail.clone()))
        .manage(Imports::default())
        .manage(MenuBar::default())
        .manage(Batches::default())
        .manage(Samples::default())
        .manage(Reminding::default())
        .manage(Leaving::default())
        .manage(LastPlace::default())
        .manage(Desk::new(arguments))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let words = app.state::<Desk>().words();
            menu::begin(app.handle(), words)?;
            let configured = app.config().app.windows.clone();
            for window in &configured {
                let built = build(app, window)?;
                let desk = app.state::<Desk>().inner().clone();
                drops::watch(&built);
                note_visits(&built, desk.clone());
                registers::tell_title(&built, &desk);
                window_place::restore(&built, &desk);
                window_place::watch(&built);
                front::watch(&built, desk.clone());
                let wants_tray = is_in_tray || desk.preferences().keeps_running;
                // Without a tray, a start of the program brings the window back.
                let has_tray = tray::set(app.handle(), wants_tray, words).is_ok();
                if !(is_in_tray && has_tray) {
                    built.show()?;
                }
                reminders::watch(desk.clone(), app.handle().clone())?;
                backups::watch(desk.clone(), &built)?;
                watcher::watch(desk, built)?;
            }
            #[cfg(feature = "fault-drill")]
            crate::crash::drill(app.handle());
            Ok(())
        })
        .build(context())?
        .run(|_app, _event| {
            #[cfg(target_os = "macos")]
            match _event {
                RunEvent::Opened { urls } => {
                    let paths = urls.iter().filter_map(|url| url.to_file_path().ok());
                    front::hand_over(_app, paths.collect());
                    front::show(_app);
                }
                RunEvent::Reopen { .. } => front::show(_app),
                _ => {}
            }
        });
    Ok(())
}

/// What the build put together: pages, settings, and who may call what.
pub(crate) fn context() -> Context {
    tauri::generate_context!()
}

fn build(app: &App, window: &WindowConfig) -> tauri::Result<WebviewWindow> {
    let dev_url = app.config().build.dev_url.clone();
    WebviewWindowBuilder::from_config(app, window)?
        // Rows are copied as a table; the page is our own and loads nothing else.
        .enable_clipboard_access()
        .visible(false)
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
