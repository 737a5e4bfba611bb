//! The today screen.

use desk::today;
use desk::views::today::{TodayInput, TodayView};
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn today(desk: State<'_, Desk>, input: TodayInput) -> Answer<TodayView> {
    desk.with_register(move |register, now, words| today::view(register, input.limit, now, words))
        .await
}
