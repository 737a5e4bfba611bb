//! The contracts screen and what is found from anywhere.

use desk::contract_list;
use desk::views::contract_list::{
    ContractListInput, ContractListView, ContractNumber, ContractPanelView,
};
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn list_contracts(
    desk: State<'_, Desk>,
    input: ContractListInput,
) -> Answer<ContractListView> {
    desk.with_register(move |register, now, words| {
        contract_list::page(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn contract_panel(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<ContractPanelView> {
    desk.with_register(move |register, now, words| {
        contract_list::panel(register, &input.number, now, words)
    })
    .await
}
