//! The frame around every screen: the session, undo and redo, and what is found from anywhere.

use desk::views::session::{SearchInput, SearchView, SessionView, SpokenLanguage};
use desk::views::shared::DoneView;
use desk::{session, undoing};
use tauri::State;

use crate::opened::{Answer, Desk};

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
