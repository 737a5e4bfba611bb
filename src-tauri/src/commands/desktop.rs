//! The program as a guest of the desktop: what it says about itself, reports after a crash, staying
//! at hand, the system's way to print.

use std::env::consts::{ARCH, OS};

use desk::views::desktop::{AboutView, CrashView, DesktopWishes, FaultInput};
use desk::{Code, Problem};
use tauri::{State, WebviewWindow};
use words::format;

use crate::opened::{Answer, Desk, refusal};
use crate::{autostart, crash, environment, tray};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const LICENCE: &str = env!("CARGO_PKG_LICENSE");

/// What the program says about itself. The lines for questions hold versions and figures, and
/// nothing by which a person, a contract or a place could be told.
#[tauri::command]
pub(crate) async fn about(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<AboutView> {
    let mut lines = vec![
        format!("Termkeeper {VERSION}"),
        format!("System: {OS}, {ARCH}, {}", session()),
        format!("Web view: {}", web_view()),
        format!("Language: {}", desk.words().language().code()),
        format!("Scale: {}", window.scale_factor().unwrap_or(1.0)),
    ];
    // A register that does not open is no reason to say nothing.
    let of_register = desk
        .with_register(|register, _, _| {
            let counts = register.read::<_, Problem>(|snapshot| Ok(snapshot.counts()?))?;
            Ok(vec![
                format!("Register: schema {}", register.schema_version()?),
                format!("Contracts: {}", counts.contracts),
                format!("Customers: {}", counts.customers),
                format!("Read only: {}", register.is_read_only()),
            ])
        })
        .await;
    lines.extend(of_register.unwrap_or_else(|problem| vec![format!("Register: {}", problem.code)]));
    Ok(AboutView {
        version: VERSION.to_owned(),
        licence: LICENCE.replace(" OR ", " / "),
        diagnostics: lines,
    })
}

/// The report of a crash that nobody has looked at yet.
#[tauri::command]
pub(crate) async fn crash_report(desk: State<'_, Desk>) -> Answer<Option<CrashView>> {
    let language = desk.words().language();
    desk.off_the_window(move || {
        Ok(crash::unseen().map(|report| CrashView {
            happened: environment::named_moment(&report.moment)
                .map(|moment| format::date_time(moment.naive_local(), language))
                .unwrap_or(report.moment),
            text: report.text,
        }))
    })
    .await
}

#[tauri::command]
pub(crate) async fn discard_crash_report(desk: State<'_, Desk>) -> Answer<()> {
    let words = desk.words();
    desk.off_the_window(move || crash::discard().map_err(|problem| refusal(&problem, words)))
        .await
}

/// Keeps a fault in a page of the window.
#[tauri::command]
pub(crate) async fn report_fault(desk: State<'_, Desk>, input: FaultInput) -> Answer<()> {
    desk.off_the_window(move || {
        crash::write_fault(&input.kind, &input.stack);
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn desktop_wishes(desk: State<'_, Desk>) -> Answer<DesktopWishes> {
    wishes(&desk).await
}

/// Keeps how the program stays at hand: the tray at once, the start with the system for the next.
#[tauri::command]
pub(crate) async fn keep_desktop_wishes(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: DesktopWishes,
) -> Answer<DesktopWishes> {
    let words = desk.words();
    set_tray(&window, &desk, input.keeps_running).await?;
    desk.keep(move |preferences| preferences.keeps_running = input.keeps_running)
        .await?;
    desk.off_the_window(move || {
        autostart::set(input.starts_with_system).map_err(|problem| refusal(&problem, words))
    })
    .await?;
    wishes(&desk).await
}

/// Prints what the window shows, by the system's own dialog.
#[tauri::command]
pub(crate) async fn print_page(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    let printed = window.print();
    printed.map_err(|error| refusal(&Problem::new(Code::Io).because(error), desk.words()))
}

async fn wishes(desk: &Desk) -> Answer<DesktopWishes> {
    let asked = desk.clone();
    desk.off_the_window(move || {
        Ok(DesktopWishes {
            keeps_running: asked.preferences().keeps_running,
            starts_with_system: autostart::is_on(),
        })
    })
    .await
}

/// Signs in the tray are made on the window's thread.
async fn set_tray(window: &WebviewWindow, desk: &Desk, is_shown: bool) -> Answer<()> {
    use tauri::Manager;
    let words = desk.words();
    let (send, mut receive) = tauri::async_runtime::channel(1);
    let app = window.app_handle().clone();
    let asked = window.run_on_main_thread(move || {
        let set = tray::set(&app, is_shown, words);
        tauri::async_runtime::spawn(async move {
            // Nobody waits any more once the window is gone.
            let _ = send.send(set).await;
        });
    });
    asked.map_err(|error| refusal(&Problem::new(Code::Io).because(error), words))?;
    match receive.recv().await {
        Some(Err(problem)) => Err(refusal(&problem, words)),
        _ => Ok(()),
    }
}

/// Which kind of desktop it is, where there are several.
fn session() -> String {
    std::env::var("XDG_SESSION_TYPE")
        .ok()
        .filter(|kind| matches!(kind.as_str(), "x11" | "wayland"))
        .unwrap_or_else(|| "desktop".to_owned())
}

fn web_view() -> String {
    tauri::webview_version().unwrap_or_else(|_| "unknown".to_owned())
}
