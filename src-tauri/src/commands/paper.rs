//! The papers of a contract: which there are, their preview, their PDF where a person wants it or
//! in the system's own program, the draft of a mail. Where a file goes is asked by this program; the
//! window never names one.

use std::path::PathBuf;

use desk::views::contract_list::ContractNumber;
use desk::views::contract_page::PaperView;
use desk::views::papers::{PaperInput, PaperMailed, PaperSaved, PaperWish, PapersView};
use desk::{Code, Problem, files, paper_page};
use rfd::AsyncFileDialog;
use tauri::{State, WebviewWindow, async_runtime};
use words::Words;

use crate::opened::{Answer, Desk, refusal};
use crate::viewing;

#[tauri::command]
pub(crate) async fn contract_papers(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<PapersView> {
    desk.with_register(move |register, now, words| {
        paper_page::open(register, &input.number, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn contract_paper(desk: State<'_, Desk>, input: PaperInput) -> Answer<PaperView> {
    desk.with_register(move |register, now, words| paper_page::page(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn save_contract_paper(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: PaperWish,
) -> Answer<PaperSaved> {
    let wish = input.clone();
    let paper = desk
        .with_register(move |register, now, _| paper_page::file(register, &wish, now))
        .await?;
    let words = desk.words();
    let saved = |path: String| {
        paper_page::saved(&input, path, words).map_err(|problem| refusal(&problem, words))
    };
    let chosen = ask_where(&window, paper.name, words)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = chosen else {
        return saved(String::new());
    };
    let shown = path.to_string_lossy().into_owned();
    desk.save(input.number.clone(), path, paper.bytes).await?;
    saved(shown)
}

/// Opens a paper as it is today with the system's own program.
#[tauri::command]
pub(crate) async fn view_contract_paper(desk: State<'_, Desk>, input: PaperWish) -> Answer<()> {
    let paper = desk
        .with_register(move |register, now, _| paper_page::file(register, &input, now))
        .await?;
    viewing::show(&desk, paper.name, paper.bytes).await
}

/// Opens a paper as the draft of a mail with the system's own program.
#[tauri::command]
pub(crate) async fn mail_contract_paper(
    desk: State<'_, Desk>,
    input: PaperWish,
) -> Answer<PaperMailed> {
    let draft = desk
        .with_register(move |register, now, _| paper_page::draft(register, &input, now))
        .await?;
    let told = paper_page::mailed(&draft, desk.words());
    viewing::show(&desk, draft.name, draft.bytes).await?;
    Ok(told)
}

/// Opens what was saved last for a contract, with the system's own program.
#[tauri::command]
pub(crate) async fn open_paper(desk: State<'_, Desk>, input: ContractNumber) -> Answer<()> {
    let words = desk.words();
    let refused = |problem: Problem| refusal(&problem, words);
    let path = desk
        .saved(&input.number)
        .ok_or_else(|| refused(Problem::new(Code::NotFound).with("contract", input.number)))?;
    open::that_detached(&path).map_err(|error| refused(files::failed(&path, error)))
}

/// Asks with the system's own dialog; none if the person thinks better of it. Dialogs have to be
/// opened on the window's thread, and are waited for on another.
async fn ask_where(
    window: &WebviewWindow,
    name: String,
    words: Words,
) -> Result<Option<PathBuf>, Problem> {
    let (send, mut receive) = async_runtime::channel(1);
    let parent = window.clone();
    window
        .run_on_main_thread(move || {
            let asking = AsyncFileDialog::new()
                .set_parent(&parent)
                .set_title(words.shell_pdf_title())
                .set_file_name(name)
                .add_filter("PDF", &["pdf"])
                .save_file();
            async_runtime::spawn(async move {
                let chosen = asking.await.map(|file| file.path().to_path_buf());
                // Nobody waits any more once the window is gone.
                let _ = send.send(chosen).await;
            });
        })
        .map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(receive.recv().await.flatten().map(with_ending))
}

/// Some dialogs leave the ending to the person.
fn with_ending(path: PathBuf) -> PathBuf {
    let has_ending = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if has_ending {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".pdf");
    name.into()
}
