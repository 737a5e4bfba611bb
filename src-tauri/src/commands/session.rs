//! The frame around every screen: the session, undo and redo, and what is found from anywhere.

use desk::views::session::{OfferedActions, SearchInput, SearchView, SessionView, SpokenLanguage};
use desk::views::shared::DoneView;
use desk::{Code, Problem, session, undoing};
use tauri::{AppHandle, Manager, State, WebviewWindow};
use words::Words;

use crate::front;
use crate::menu::MenuBar;
use crate::opened::{Answer, Desk, refusal};

const VERSION: &str = env!("CARGO_PKG_VERSION");

#[tauri::command]
pub(crate) async fn session(desk: State<'_, Desk>) -> Answer<SessionView> {
    desk.with_register(|register, now, words| session::view(register, VERSION, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn reopen(desk: State<'_, Desk>) -> Answer<SessionView> {
    desk.reopen().await?;
    session(desk).await
}

#[tauri::command]
pub(crate) async fn language(desk: State<'_, Desk>) -> Answer<SpokenLanguage> {
    desk.with_words(|_, words| {
        Ok(SpokenLanguage {
            language: words.language().code().to_owned(),
        })
    })
}

#[tauri::command]
pub(crate) async fn search(desk: State<'_, Desk>, input: SearchInput) -> Answer<SearchView> {
    desk.with_register(move |register, now, words| session::search(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn undo(desk: State<'_, Desk>) -> Answer<DoneView<()>> {
    desk.with_register(undoing::undo).await
}

#[tauri::command]
pub(crate) async fn redo(desk: State<'_, Desk>) -> Answer<DoneView<()>> {
    desk.with_register(undoing::redo).await
}

/// Brings the menu bar in line with what can be done on the screen that is shown.
#[tauri::command]
pub(crate) async fn offer_actions(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: OfferedActions,
) -> Answer<()> {
    let app: &AppHandle = window.app_handle();
    let words = input.language.parse().map_or(desk.words(), Words::of);
    let offered = app.state::<MenuBar>().offer(app, &input, words);
    offered.map_err(|error| refusal(&Problem::new(Code::Io).because(error), words))
}

/// Leaves the program, also where closing its window would leave it at hand.
#[tauri::command]
pub(crate) async fn quit(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    let closed = front::leave(window.app_handle());
    closed.map_err(|error| refusal(&Problem::new(Code::Io).because(error), desk.words()))
}
