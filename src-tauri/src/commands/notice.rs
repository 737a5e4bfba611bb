//! Recording a notice, withdrawing it by agreement, its signed copy.

use desk::notice_page;
use desk::views::contract_list::ContractNumber;
use desk::views::contract_page::ContractStored;
use desk::views::notice::{NoticeDayInput, NoticeDraft, NoticeOpening, NoticePreview};
use desk::views::shared::DoneView;
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn notice_form(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<NoticeOpening> {
    desk.with_register(move |register, now, words| {
        notice_page::open(register, &input.number, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn preview_notice(
    desk: State<'_, Desk>,
    input: NoticeDraft,
) -> Answer<NoticePreview> {
    desk.with_register(move |register, now, words| {
        notice_page::preview(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn record_notice(
    desk: State<'_, Desk>,
    input: NoticeDraft,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        notice_page::record(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn withdraw_notice(
    desk: State<'_, Desk>,
    input: NoticeDayInput,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        notice_page::withdraw(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn record_signed_copy(
    desk: State<'_, Desk>,
    input: NoticeDayInput,
) -> Answer<DoneView<ContractStored>> {
    desk.with_register(move |register, now, words| {
        notice_page::record_signed_copy(register, &input, now, words)
    })
    .await
}
