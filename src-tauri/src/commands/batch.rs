//! Papers of many contracts: choosing, running, cancelling. Where they go is asked by this program;
//! the window never names a folder or a file.

use std::path::PathBuf;
use std::pin::Pin;

use desk::batch::Target;
use desk::views::batch::{BatchDraft, BatchForm, BatchPreview, BatchView, Selection};
use desk::{Code, Problem, batch_page, files};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{Manager, State, WebviewWindow, async_runtime};
use words::Words;

use crate::batches::Batches;
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
    let wants_zip = input.wants_zip;
    let asked = ask_where(&window, words, wants_zip, name).await;
    let Some(path) = asked.map_err(refused)? else {
        return Ok(None);
    };
    let target = if wants_zip {
        Target::Zip(with_ending(path))
    } else {
        Target::Folder(path)
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

/// Asks with the system's own dialog. Dialogs have to be opened on the window's thread, and are
/// waited for on another.
async fn ask_where(
    window: &WebviewWindow,
    words: Words,
    wants_zip: bool,
    name: String,
) -> Result<Option<PathBuf>, Problem> {
    let (send, mut receive) = async_runtime::channel(1);
    let parent = window.clone();
    window
        .run_on_main_thread(move || {
            let dialog = AsyncFileDialog::new().set_parent(&parent);
            let asking: Pin<Box<dyn Future<Output = Option<FileHandle>> + Send>> = if wants_zip {
                Box::pin(
                    dialog
                        .set_title(words.batch_ask_zip())
                        .set_file_name(name)
                        .add_filter(words.batch_zip_kind(), &["zip"])
                        .save_file(),
                )
            } else {
                Box::pin(dialog.set_title(words.batch_ask_folder()).pick_folder())
            };
            async_runtime::spawn(async move {
                let chosen = asking.await.map(|file| file.path().to_path_buf());
                // Nobody waits any more once the window is gone.
                let _ = send.send(chosen).await;
            });
        })
        .map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(receive.recv().await.flatten())
}

/// Some dialogs leave the ending to the person.
fn with_ending(path: PathBuf) -> PathBuf {
    let has_ending = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    if has_ending {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".zip");
    name.into()
}
