//! The settings screen.

use desk::settings::{self, Settings};
use desk::settings_page;
use desk::views::settings::SettingsPageView;
use desk::views::shared::DoneView;
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn settings(desk: State<'_, Desk>) -> Answer<SettingsPageView> {
    desk.with_register(|register, _, _| settings_page::view(register))
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
