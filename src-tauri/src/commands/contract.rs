//! The page of one contract.

use desk::contract_page;
use desk::views::contract_list::ContractNumber;
use desk::views::contract_page::{ContactsInput, ContractPageView, ContractStored};
use desk::views::shared::DoneView;
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn contract_page(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<ContractPageView> {
    desk.with_register(move |register, now, words| {
        contract_page::read(register, &input.number, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn change_contacts(
    desk: State<'_, Desk>,
    input: ContactsInput,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        contract_page::change_contacts(register, input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn withdraw_order(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        contract_page::withdraw_order(register, &input.number, now, words)
    })
    .await
}
