//! What a person at this computer prefers. The window reads everything at once and writes it
//! piece by piece, each feature its own.

use desk::person::Person;
use desk::preferences;
use desk::views::preferences::PreferencesView;
use tauri::State;

use crate::environment;
use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn preferences(desk: State<'_, Desk>) -> Answer<PreferencesView> {
    told(&desk).await
}

#[tauri::command]
pub(crate) async fn keep_person(desk: State<'_, Desk>, input: Person) -> Answer<PreferencesView> {
    desk.keep(move |preferences| preferences.person = input.tidied())
        .await?;
    told(&desk).await
}

/// The preferences as the window is told them, read where waiting for a disk is allowed.
pub(crate) async fn told(desk: &Desk) -> Answer<PreferencesView> {
    let kept = desk.clone();
    desk.off_the_window(move || {
        Ok(preferences::view(
            &kept.preferences(),
            &environment::person(),
        ))
    })
    .await
}
