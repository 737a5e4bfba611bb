//! The first minute: what somebody says before they begin, and the way to the samples and back.

use desk::first_run;
use desk::views::first_run::BeginInput;
use desk::views::preferences::PreferencesView;
use tauri::{Manager, State, WebviewWindow};

use super::preferences::told;
use crate::imports::Imports;
use crate::opened::{Answer, Desk};
use crate::samples::Samples;

/// Keeps who is at work and stores the company; the change in the register bears that name.
#[tauri::command]
pub(crate) async fn begin(desk: State<'_, Desk>, input: BeginInput) -> Answer<PreferencesView> {
    let person = input.person.tidied();
    let goes_on = input.goes_on;
    desk.keep(move |preferences| {
        if person.is_known() {
            preferences.person = person;
        }
        preferences.has_begun |= goes_on;
    })
    .await?;
    desk.with_register(move |register, now, _| first_run::begin(register, &input, now).map(drop))
        .await?;
    told(&desk).await
}

#[tauri::command]
pub(crate) async fn open_samples(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    window.state::<Samples>().open(&desk).await?;
    window.state::<Imports>().give_up();
    Ok(())
}

#[tauri::command]
pub(crate) async fn leave_samples(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    window.state::<Samples>().leave(&desk).await?;
    window.state::<Imports>().give_up();
    Ok(())
}
