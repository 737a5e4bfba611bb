//! Support requests: the list and its file, one request with its clock and response, logging one
//! with its mail, and the calculator. Where files lie is asked and known by this program alone.

use std::path::PathBuf;

use desk::views::request_form::{
    CalculatorDraft, CalculatorView, MailReading, RequestDraft, RequestOpen, RequestOpening,
    RequestPreview,
};
use desk::views::requests::{
    AnswerDraft, AnswerPreview, RequestClockView, RequestListInput, RequestListView, RequestNumber,
    RequestPanelView, RequestStored, RequestsSaved,
};
use desk::views::shared::DoneView;
use desk::{evidence, files, request_mail, request_page};
use tauri::{Manager, State, WebviewWindow};

use crate::dialogs::{self, Opening, Saving};
use crate::drops::Drops;
use crate::environment;
use crate::opened::{Answer, Desk, refusal};

#[tauri::command]
pub(crate) async fn list_requests(
    desk: State<'_, Desk>,
    input: RequestListInput,
) -> Answer<RequestListView> {
    desk.with_register(move |register, now, words| request_page::page(register, &input, now, words))
        .await
}

/// Writes the filtered list where a person wants it.
#[tauri::command]
pub(crate) async fn export_requests(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: RequestListInput,
) -> Answer<RequestsSaved> {
    let words = desk.words();
    let saving = Saving {
        title: words.requests_export_title(),
        name: words.requests_export_name(),
        kind: words.requests_export_filter(),
        ending: "csv",
    };
    let asked = dialogs::save(&window, saving)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = asked else {
        return Ok(RequestsSaved {
            message: String::new(),
        });
    };
    let table = desk
        .with_register(move |register, now, words| request_page::csv(register, &input, now, words))
        .await?;
    let name = dialogs::name_of(&path);
    desk.off_the_window(move || {
        files::write(&path, &table).map_err(|problem| refusal(&problem, words))
    })
    .await?;
    Ok(RequestsSaved {
        message: words.requests_exported(&name),
    })
}

#[tauri::command]
pub(crate) async fn request_panel(
    desk: State<'_, Desk>,
    input: RequestNumber,
) -> Answer<RequestPanelView> {
    desk.with_register(move |register, now, words| {
        request_page::panel(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn request_clock(
    desk: State<'_, Desk>,
    input: RequestNumber,
) -> Answer<RequestClockView> {
    desk.with_register(move |register, now, words| {
        request_page::clock(register, &input, now, words)
    })
    .await
}

/// Opens a copy of the mail of a request with the system's own program.
#[tauri::command]
pub(crate) async fn open_request_mail(desk: State<'_, Desk>, input: RequestNumber) -> Answer<()> {
    let words = desk.words();
    let copy = desk
        .with_register(move |register, now, _| {
            let mail = request_page::mail_of(register, &input, now)?;
            evidence::copy_for_viewing(register.path(), &mail, &environment::viewing_folder())
        })
        .await?;
    open::that_detached(&copy).map_err(|error| refusal(&files::failed(&copy, error), words))
}

#[tauri::command]
pub(crate) async fn preview_answer(
    desk: State<'_, Desk>,
    input: AnswerDraft,
) -> Answer<AnswerPreview> {
    desk.with_register(move |register, now, words| {
        request_page::preview_answer(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn record_answer(
    desk: State<'_, Desk>,
    input: AnswerDraft,
) -> Answer<DoneView<RequestStored>> {
    desk.with_register(move |register, now, words| {
        request_page::record_answer(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn request_form(
    desk: State<'_, Desk>,
    input: RequestOpen,
) -> Answer<RequestOpening> {
    desk.with_register(move |register, now, words| request_page::open(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn preview_request(
    desk: State<'_, Desk>,
    input: RequestDraft,
) -> Answer<RequestPreview> {
    desk.with_register(move |register, now, words| {
        request_page::preview(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn record_request(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: RequestDraft,
) -> Answer<DoneView<RequestStored>> {
    let source = input
        .mail
        .as_ref()
        .and_then(|mail| window.state::<Drops>().place_of(&mail.sha256));
    desk.with_register(move |register, now, words| {
        request_page::record(register, &input, source.as_deref(), now, words)
    })
    .await
}

/// Lets a person choose an e-mail file and says what is in it.
#[tauri::command]
pub(crate) async fn choose_request_mail(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<MailReading>> {
    let words = desk.words();
    let mails = Opening {
        title: words.requests_form_mail_title(),
        kind: words.requests_form_mail_filter(),
        endings: &["eml"],
        all: None,
    };
    let chosen = dialogs::open(&window, mails)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    read(&desk, &window, chosen).await
}

/// Says what is in the e-mail file that was dropped on the window.
#[tauri::command]
pub(crate) async fn dropped_request_mail(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<MailReading>> {
    let dropped = window.state::<Drops>().take_mail();
    read(&desk, &window, dropped).await
}

#[tauri::command]
pub(crate) async fn calculate_response(
    desk: State<'_, Desk>,
    input: CalculatorDraft,
) -> Answer<CalculatorView> {
    desk.with_register(move |register, now, words| {
        request_page::calculate(register, &input, now, words)
    })
    .await
}

async fn read(
    desk: &Desk,
    window: &WebviewWindow,
    path: Option<PathBuf>,
) -> Answer<Option<MailReading>> {
    let Some(path) = path else { return Ok(None) };
    let source = path.clone();
    let reading = desk
        .with_register(move |register, now, words| {
            request_mail::read(register, &source, now, words)
        })
        .await?;
    window
        .state::<Drops>()
        .remember(reading.mail.sha256.clone(), path);
    Ok(Some(reading))
}
