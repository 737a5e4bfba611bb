//! The papers of a contract: which there are, their preview, their PDF where a person wants it or
//! in the system's own program, the draft of a mail. Where a file goes is asked by this program; the
//! window never names one.

use desk::views::contract_list::ContractNumber;
use desk::views::contract_page::PaperView;
use desk::views::papers::{PaperInput, PaperMailed, PaperSaved, PaperWish, PapersView};
use desk::{Code, Problem, files, paper_page};
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Saving};
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
    let saving = Saving {
        title: words.shell_pdf_title(),
        name: paper.name,
        kind: "PDF".to_owned(),
        ending: "pdf",
    };
    let chosen = dialogs::save(&window, saving)
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
