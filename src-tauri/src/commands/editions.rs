//! Terms editions: the list, an edition, its form, and files of editions. Which file is asked by
//! this program with the system's own dialogs; the window never names one.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use desk::edition_page;
use desk::files;
use desk::views::editions::{
    CellInput, EditionCheckView, EditionDraft, EditionFileView, EditionFormOpen, EditionFormView,
    EditionId, EditionListView, EditionPageView,
};
use desk::views::shared::DoneView;
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Opening, Saving};
use crate::opened::{Answer, Desk, refusal};

/// As much as is read of a file; one byte more than an edition may have is refused as too large.
const MOST_READ: u64 = 1024 * 1024;

#[tauri::command]
pub(crate) async fn list_editions(desk: State<'_, Desk>) -> Answer<EditionListView> {
    desk.with_register(|register, now, words| edition_page::list(register, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn edition(desk: State<'_, Desk>, input: EditionId) -> Answer<EditionPageView> {
    desk.with_register(move |register, now, words| {
        edition_page::view(register, &input.id, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn confirm_cell(
    desk: State<'_, Desk>,
    input: CellInput,
) -> Answer<DoneView<EditionPageView>> {
    desk.with_register(move |register, now, words| {
        edition_page::confirm(register, input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn edition_form(
    desk: State<'_, Desk>,
    input: EditionFormOpen,
) -> Answer<EditionFormView> {
    desk.with_register(move |register, now, words| {
        edition_page::open_form(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn check_edition(
    desk: State<'_, Desk>,
    input: EditionDraft,
) -> Answer<EditionCheckView> {
    desk.with_register(move |register, now, words| {
        edition_page::check(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn save_edition(
    desk: State<'_, Desk>,
    input: EditionDraft,
) -> Answer<DoneView<EditionId>> {
    desk.with_register(move |register, now, words| edition_page::save(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn import_edition(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<DoneView<EditionFileView>> {
    let words = desk.words();
    let editions = Opening {
        title: words.terms_import_title(),
        kind: words.terms_file_kind(),
        endings: &["toml"],
        all: None,
    };
    let chosen = dialogs::open(&window, editions)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = chosen else {
        return Ok(edition_page::nothing_imported());
    };
    desk.with_register(move |register, now, words| {
        let bytes = read(&path).map_err(|error| files::failed(&path, error))?;
        edition_page::import(register, &bytes, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn export_edition(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: EditionId,
) -> Answer<EditionFileView> {
    let words = desk.words();
    let id = input.id.clone();
    let file = desk
        .with_register(move |register, _, _| edition_page::export(register, &input))
        .await?;
    let saving = Saving {
        title: words.terms_export_title(),
        name: file.name,
        kind: words.terms_file_kind(),
        ending: "toml",
    };
    let chosen = dialogs::save(&window, saving)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = chosen else {
        return Ok(edition_page::nothing_exported());
    };
    desk.with_register(move |_, _, words| {
        files::write(&path, file.text.as_bytes())?;
        Ok(edition_page::exported(&id, &path.to_string_lossy(), words))
    })
    .await
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_READ).read_to_end(&mut bytes)?;
    Ok(bytes)
}
