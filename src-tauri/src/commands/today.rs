//! The today screen.

use desk::views::since::{SinceInput, SinceView};
use desk::views::today::{TodayInput, TodayView};
use desk::{since, today};
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn today(desk: State<'_, Desk>, input: TodayInput) -> Answer<TodayView> {
    desk.with_register(move |register, now, words| today::view_for(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn since(desk: State<'_, Desk>, input: SinceInput) -> Answer<Option<SinceView>> {
    // Known once the register is open, which the work below makes sure of.
    let known = desk.inner().clone();
    desk.with_register(move |register, now, words| {
        since::view(register, input, known.since(), now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn mark_seen(desk: State<'_, Desk>) -> Answer<()> {
    desk.mark_seen().await
}
