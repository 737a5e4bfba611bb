//! The settings screen.

use desk::settings::Settings;
use desk::settings_page;
use desk::views::settings::SettingsPageView;
use desk::views::shared::DoneView;
use tauri::State;

use crate::opened::{Answer, Desk};

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
    desk.with_register(move |register, now, words| settings_page::save(register, input, now, words))
        .await
}
