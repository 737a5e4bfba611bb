//! Recording a notice, withdrawing it by agreement, its signed copy, its document. Files are chosen
//! with the system's own dialog, which this program opens; the window never names one.

use desk::views::contract_list::ContractNumber;
use desk::views::contract_page::ContractStored;
use desk::views::notice::{
    DocumentDraft, LetterInput, LetterView, NoticeDayInput, NoticeDocumentInput, NoticeDraft,
    NoticeOpening, NoticePlace, NoticePreview,
};
use desk::views::shared::DoneView;
use desk::{evidence, files, notice_page};
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Opening};
use crate::environment;
use crate::opened::{Answer, Desk, refusal};
use crate::viewing;

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
    let source = input
        .document
        .as_ref()
        .and_then(|document| desk.chosen(&input.number, &document.sha256));
    desk.with_register(move |register, now, words| {
        notice_page::record(register, &input, source.as_deref(), now, words)
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

#[tauri::command]
pub(crate) async fn notice_letter(
    desk: State<'_, Desk>,
    input: NoticeDraft,
) -> Answer<Option<LetterView>> {
    desk.with_register(move |register, now, words| {
        notice_page::letter(register, &input, now, words)
    })
    .await
}

/// Opens the letter about a notice as typed with the system's own program.
#[tauri::command]
pub(crate) async fn open_notice_letter(desk: State<'_, Desk>, input: NoticeDraft) -> Answer<()> {
    let letter = desk
        .with_register(move |register, now, words| {
            notice_page::letter_file(register, &input, now, words)
        })
        .await?;
    match letter {
        Some(letter) => viewing::show(&desk, letter.name, letter.bytes).await,
        None => Ok(()),
    }
}

/// Opens the letter about a recorded notice, or about the activation.
#[tauri::command]
pub(crate) async fn open_letter(desk: State<'_, Desk>, input: LetterInput) -> Answer<()> {
    let letter = desk
        .with_register(move |register, now, words| {
            notice_page::recorded_letter_file(register, &input, now, words)
        })
        .await?;
    viewing::show(&desk, letter.name, letter.bytes).await
}

/// Lets a person choose the document of a notice; it is taken in when the notice is recorded.
#[tauri::command]
pub(crate) async fn choose_notice_document(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ContractNumber,
) -> Answer<Option<DocumentDraft>> {
    let words = desk.words();
    let documents = Opening {
        title: words.notice_document_title(),
        kind: words.notice_document_filter(),
        endings: &evidence::ENDINGS,
        all: None,
    };
    let asked = dialogs::open(&window, documents)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = asked else { return Ok(None) };
    let looked_at = path.clone();
    let document = desk
        .off_the_window(move || {
            notice_page::chosen(&looked_at, words).map_err(|problem| refusal(&problem, words))
        })
        .await?;
    desk.remember_chosen(input.number, document.sha256.clone(), path);
    Ok(Some(document))
}

#[tauri::command]
pub(crate) async fn attach_notice_document(
    desk: State<'_, Desk>,
    input: NoticeDocumentInput,
) -> Answer<DoneView<ContractStored>> {
    let source = desk.chosen(&input.number, &input.document.sha256);
    desk.with_register(move |register, now, words| {
        notice_page::attach(register, &input, source.as_deref(), now, words)
    })
    .await
}

/// Opens a copy of the document of a recorded notice with the system's own program.
#[tauri::command]
pub(crate) async fn open_notice_document(desk: State<'_, Desk>, input: NoticePlace) -> Answer<()> {
    let words = desk.words();
    let copy = desk
        .with_register(move |register, now, _| {
            let document = notice_page::document_at(register, &input, now)?;
            let place = environment::viewing_folder();
            evidence::copy_for_viewing(register.path(), &document, &place)
        })
        .await?;
    open::that_detached(&copy).map_err(|error| refusal(&files::failed(&copy, error), words))
}
