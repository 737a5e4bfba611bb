//! The settings screen. Which file a picture comes from is asked by this program; the window never
//! names one.

use desk::letterhead::Picture;
use desk::settings::{self, Settings};
use desk::settings_page;
use desk::views::settings::{LetterheadDraft, LetterheadView, PictureInput, SettingsPageView};
use desk::views::shared::DoneView;
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Opening};
use crate::opened::{Answer, Desk, refusal};

/// Endings of files that may be a picture.
const ENDINGS: [&str; 4] = ["svg", "png", "jpg", "jpeg"];

#[tauri::command]
pub(crate) async fn settings(desk: State<'_, Desk>) -> Answer<SettingsPageView> {
    desk.with_register(|register, _, words| settings_page::view(register, words))
        .await
}

#[tauri::command]
pub(crate) async fn save_settings(
    desk: State<'_, Desk>,
    input: Settings,
) -> Answer<DoneView<SettingsPageView>> {
    let (stored, chose_language) = desk
        .with_register(move |register, now, words| {
            let before = settings::read(register)?.language;
            let chose_language = before != input.language;
            let stored = settings_page::save(register, input, now, words)?;
            Ok((stored, chose_language))
        })
        .await?;
    if chose_language {
        desk.follow_settings();
    }
    Ok(stored)
}

#[tauri::command]
pub(crate) async fn preview_letterhead(
    desk: State<'_, Desk>,
    input: LetterheadDraft,
) -> Answer<LetterheadView> {
    desk.with_register(move |register, now, words| {
        settings_page::letterhead_preview(register, input, now, words)
    })
    .await
}

/// Takes a picture from a file that the person chooses; nothing if they think better of it.
#[tauri::command]
pub(crate) async fn choose_picture(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: PictureInput,
) -> Answer<Option<DoneView<SettingsPageView>>> {
    let words = desk.words();
    let pictures = Opening {
        title: match input.picture {
            Picture::Logo => words.letterhead_dialog_logo(),
            Picture::Signature => words.letterhead_dialog_signature(),
        },
        kind: words.letterhead_dialog_filter(),
        endings: &ENDINGS,
        all: None,
    };
    let chosen = dialogs::open(&window, pictures)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = chosen else {
        return Ok(None);
    };
    desk.with_register(move |register, now, words| {
        settings_page::put_picture(register, input.picture, &path, now, words)
    })
    .await
    .map(Some)
}

#[tauri::command]
pub(crate) async fn remove_picture(
    desk: State<'_, Desk>,
    input: PictureInput,
) -> Answer<DoneView<SettingsPageView>> {
    desk.with_register(move |register, now, words| {
        settings_page::remove_picture(register, input.picture, now, words)
    })
    .await
}
