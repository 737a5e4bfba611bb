//! The page of one contract.

use desk::contract_page;
use desk::views::contract_changes::{
    AmendmentDraft, AmendmentOpening, AmendmentPreview, ConsultingDraft, ConsultingPlace,
    ConsultingPreview, ContractPageInput, SystemsInput,
};
use desk::views::contract_list::ContractNumber;
use desk::views::contract_page::{ContactsInput, ContractPageView, ContractStored};
use desk::views::shared::DoneView;
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn contract_page(
    desk: State<'_, Desk>,
    input: ContractPageInput,
) -> Answer<ContractPageView> {
    desk.with_register(move |register, now, words| {
        contract_page::read(register, &input, now, words)
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
pub(crate) async fn change_systems(
    desk: State<'_, Desk>,
    input: SystemsInput,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        contract_page::change_systems(register, input, now, words)
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

#[tauri::command]
pub(crate) async fn preview_consulting(
    desk: State<'_, Desk>,
    input: ConsultingDraft,
) -> Answer<ConsultingPreview> {
    desk.with_register(move |register, now, words| {
        contract_page::preview_consulting(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn draw_consulting(
    desk: State<'_, Desk>,
    input: ConsultingDraft,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        contract_page::draw_consulting(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn cancel_consulting(
    desk: State<'_, Desk>,
    input: ConsultingPlace,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        contract_page::cancel_consulting(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn amendment_form(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<AmendmentOpening> {
    desk.with_register(move |register, now, words| {
        contract_page::open_amendment(register, &input.number, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn preview_amendment(
    desk: State<'_, Desk>,
    input: AmendmentDraft,
) -> Answer<AmendmentPreview> {
    desk.with_register(move |register, now, words| {
        contract_page::preview_amendment(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn record_amendment(
    desk: State<'_, Desk>,
    input: AmendmentDraft,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        contract_page::record_amendment(register, &input, now, words)
    })
    .await
}
