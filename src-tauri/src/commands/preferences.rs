//! What a person at this computer prefers. The window reads everything at once and writes it
//! piece by piece, each feature its own.

use desk::grid_kept::GridInput;
use desk::person::Person;
use desk::views::preferences::{ActionDone, KeyWishes, PreferencesView};
use desk::{actions, preferences};
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

/// Switches letters as shortcuts on or off.
#[tauri::command]
pub(crate) async fn keep_keys(desk: State<'_, Desk>, input: KeyWishes) -> Answer<PreferencesView> {
    desk.keep(move |preferences| preferences.single_keys = input.single_keys)
        .await?;
    told(&desk).await
}

/// Remembers what was done from the palette, to offer it first the next time.
#[tauri::command]
pub(crate) async fn keep_action(
    desk: State<'_, Desk>,
    input: ActionDone,
) -> Answer<PreferencesView> {
    desk.keep(move |preferences| actions::remember(&mut preferences.recent_actions, &input.id))
        .await?;
    told(&desk).await
}

/// Keeps how a list looks.
#[tauri::command]
pub(crate) async fn keep_grid(desk: State<'_, Desk>, input: GridInput) -> Answer<PreferencesView> {
    desk.keep(move |preferences| {
        preferences.grids.insert(input.list, input.kept);
    })
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
