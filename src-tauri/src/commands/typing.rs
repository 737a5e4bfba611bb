//! What is said back to what is typed into a field.

use desk::typing;
use desk::views::shared::MoneyView;
use desk::views::typing::{TypedDateView, TypedMoney, TypedText};
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn read_date(desk: State<'_, Desk>, input: TypedText) -> Answer<TypedDateView> {
    desk.with_words(|now, words| typing::date(&input, now, words))
}

#[tauri::command]
pub(crate) async fn read_money(desk: State<'_, Desk>, input: TypedMoney) -> Answer<MoneyView> {
    desk.with_words(|_, words| typing::money(&input, words))
}
