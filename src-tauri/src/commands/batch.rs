//! Papers of many contracts: choosing, running, cancelling. Where they go is asked by this program;
//! the window never names a folder or a file.

use desk::batch::Target;
use desk::views::batch::{BatchDraft, BatchForm, BatchPreview, BatchView, Selection};
use desk::{Code, Problem, batch_page, files};
use tauri::{Manager, State, WebviewWindow};

use crate::batches::Batches;
use crate::dialogs::{self, Saving};
use crate::opened::{Answer, Desk, refusal};

#[tauri::command]
pub(crate) async fn batch_form(desk: State<'_, Desk>, input: Selection) -> Answer<BatchForm> {
    desk.with_register(move |register, now, words| batch_page::open(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn preview_batch(
    desk: State<'_, Desk>,
    input: BatchDraft,
) -> Answer<BatchPreview> {
    desk.with_register(move |register, now, words| {
        batch_page::preview(register, &input, now, words)
    })
    .await
}

/// Asks where the papers go and begins; none if the person thinks better of it.
#[tauri::command]
pub(crate) async fn start_batch(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: BatchDraft,
) -> Answer<Option<BatchView>> {
    let words = desk.words();
    let refused = |problem: Problem| refusal(&problem, words);
    let batches = window.state::<Batches>().inner().clone();
    batches.check_free().map_err(refused)?;
    let name = batch_page::check(&input, &desk.now(), words).map_err(refused)?;
    let asked = if input.wants_zip {
        let saving = Saving {
            title: words.batch_ask_zip(),
            name,
            kind: words.batch_zip_kind(),
            ending: "zip",
        };
        let asked = dialogs::save(&window, saving).await;
        asked.map(|path| path.map(Target::Zip))
    } else {
        let asked = dialogs::folder(&window, words.batch_ask_folder()).await;
        asked.map(|path| path.map(Target::Folder))
    };
    let Some(target) = asked.map_err(refused)? else {
        return Ok(None);
    };
    let draft = input.clone();
    let now = desk
        .with_register(move |register, now, _| {
            // A register that only reads keeps no pattern, and makes papers all the same.
            match batch_page::remember(register, &draft, now) {
                Err(problem) if problem.code != Code::RegisterReadOnly => Err(problem),
                _ => Ok(now.clone()),
            }
        })
        .await?;
    let register = desk.register_place();
    batches
        .start(register, input, target, now)
        .map_err(refused)?;
    Ok(batches.view(words))
}

#[tauri::command]
pub(crate) async fn batch_progress(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<Option<BatchView>> {
    Ok(window.state::<Batches>().view(desk.words()))
}

#[tauri::command]
pub(crate) async fn cancel_batch(_desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    window.state::<Batches>().cancel();
    Ok(())
}

/// Opens the folder of the last run with the system's own program.
#[tauri::command]
pub(crate) async fn open_batch_place(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    let words = desk.words();
    let refused = |problem: Problem| refusal(&problem, words);
    let folder = window.state::<Batches>().folder();
    let folder = folder.ok_or_else(|| refused(Problem::new(Code::NotFound)))?;
    open::that_detached(&folder).map_err(|error| refused(files::failed(&folder, error)))
}
