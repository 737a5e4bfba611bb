//! The form of a contract, new or changed.

use desk::views::contract_page::{ContractStored, PaperView};
use desk::views::new_contract::{
    CalendarView, ContractFormInput, ContractFormOpen, ContractFormOpening, ContractPreview,
    ContractSaveInput, CustomerChoice, CustomerSearch,
};
use desk::views::shared::DoneView;
use desk::views::typing::TypedText;
use desk::{describe, new_contract};
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn contract_form(
    desk: State<'_, Desk>,
    input: ContractFormOpen,
) -> Answer<ContractFormOpening> {
    desk.with_register(move |register, now, words| {
        new_contract::open(register, input.editing.as_deref(), now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn customer_choices(
    desk: State<'_, Desk>,
    input: CustomerSearch,
) -> Answer<Vec<CustomerChoice>> {
    desk.with_register(move |register, _, words| {
        new_contract::customers(register, &input.text, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn day_calendar(desk: State<'_, Desk>, input: TypedText) -> Answer<CalendarView> {
    desk.with_words(|now, words| {
        new_contract::calendar_around(&input.text, now, words)
            .map_err(|problem| Box::new(describe::problem(&problem, words)))
    })
}

#[tauri::command]
pub(crate) async fn preview_contract(
    desk: State<'_, Desk>,
    input: ContractFormInput,
) -> Answer<ContractPreview> {
    desk.with_register(move |register, now, words| {
        new_contract::preview(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn preview_contract_paper(
    desk: State<'_, Desk>,
    input: ContractFormInput,
) -> Answer<PaperView> {
    desk.with_register(move |register, now, words| {
        new_contract::paper(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn save_contract(
    desk: State<'_, Desk>,
    input: ContractSaveInput,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| new_contract::save(register, &input, now, words))
        .await
}
