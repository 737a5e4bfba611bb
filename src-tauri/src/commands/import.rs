//! The import of lists: choosing one, its dry run page by page, what is said to it, storing it,
//! its report and its mapping. Where lists lie is known by this program alone.

use std::path::PathBuf;
use std::pin::Pin;

use desk::import_page::Draft;
use desk::views::contract_page::FieldAnswer;
use desk::views::import::{
    ImportAnswerInput, ImportColumnAnswer, ImportColumnInput, ImportLinesInput, ImportLinesView,
    ImportMappingInput, ImportPageView, ImportSaved, ImportSheetInput, ImportStoreInput,
    ImportTakeInput,
};
use desk::views::shared::DoneView;
use desk::{Code, Done, Now, Problem, files};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{Manager, State, WebviewWindow, async_runtime};
use words::Words;

use crate::drops::{Drops, LIST_ENDINGS};
use crate::imports::Imports;
use crate::opened::{Answer, Desk, refusal};

/// The screen as it stands; a dry run follows what has changed in the register.
#[tauri::command]
pub(crate) async fn import_page(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<ImportPageView> {
    let imports = imports_of(&window);
    if imports.is_planned() {
        let known = imports.clone();
        desk.with_register(move |register, now, _| {
            known.with_draft(|draft| draft.follow(register, now))
        })
        .await?;
    }
    Ok(imports.page(desk.words()))
}

/// Lets a person choose a list, and begins to read it.
#[tauri::command]
pub(crate) async fn choose_import(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<ImportPageView> {
    let words = desk.words();
    let imports = imports_of(&window);
    let chosen = ask(&window, words, Asked::WhichList)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    if let Some(path) = chosen {
        imports.begin(&desk, path);
    }
    Ok(imports.page(words))
}

/// Begins to read the list that was dropped, or named at the start; says whether there is one.
#[tauri::command]
pub(crate) async fn dropped_import(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<bool> {
    let Some(path) = window.state::<Drops>().take_list() else {
        return Ok(false);
    };
    imports_of(&window).begin(&desk, path);
    Ok(true)
}

/// Gives up the list.
#[tauri::command]
pub(crate) async fn give_up_import(
    window: WebviewWindow,
    desk: State<'_, Desk>,
) -> Answer<ImportPageView> {
    let imports = imports_of(&window);
    imports.give_up();
    Ok(imports.page(desk.words()))
}

/// Goes back to the dry run of the list that was stored.
#[tauri::command]
pub(crate) async fn go_on_with_import(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<ImportPageView> {
    imports_of(&window).go_on();
    import_page(desk, window).await
}

#[tauri::command]
pub(crate) async fn import_lines(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportLinesInput,
) -> Answer<ImportLinesView> {
    let imports = imports_of(&window);
    let words = desk.words();
    desk.off_the_window(move || {
        imports
            .with_draft(|draft| Ok(draft.lines(&input, words)))
            .map_err(|problem| refusal(&problem, words))
    })
    .await
}

#[tauri::command]
pub(crate) async fn set_import_sheet(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportSheetInput,
) -> Answer<ImportPageView> {
    say(&desk, &window, move |draft, register, now, _| {
        draft.choose_sheet(register, &input, now)
    })
    .await
}

#[tauri::command]
pub(crate) async fn set_import_column(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportColumnInput,
) -> Answer<ImportPageView> {
    say(&desk, &window, move |draft, register, now, _| {
        draft.choose_column(register, &input, now)
    })
    .await
}

#[tauri::command]
pub(crate) async fn answer_import_column(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportColumnAnswer,
) -> Answer<ImportPageView> {
    say(&desk, &window, move |draft, register, now, _| {
        draft.answer_column(register, &input, now)
    })
    .await
}

#[tauri::command]
pub(crate) async fn take_import_rows(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportTakeInput,
) -> Answer<ImportPageView> {
    say(&desk, &window, move |draft, register, now, _| {
        draft.take(register, &input, now)
    })
    .await
}

#[tauri::command]
pub(crate) async fn answer_import_row(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportAnswerInput,
) -> Answer<ImportPageView> {
    say(&desk, &window, move |draft, register, now, words| {
        draft.answer_row(register, &input, now, words)
    })
    .await
}

/// What is said back while an answer is typed.
#[tauri::command]
pub(crate) async fn echo_import_answer(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportAnswerInput,
) -> Answer<FieldAnswer> {
    let imports = imports_of(&window);
    desk.with_words(|now, words| {
        imports
            .with_draft(|draft| Ok(draft.echo(&input, now, words)))
            .map_err(|problem| refusal(&problem, words))
    })
}

/// Stores the rows; what was not stored stays in the dry run.
#[tauri::command]
pub(crate) async fn store_import(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportStoreInput,
) -> Answer<DoneView<ImportPageView>> {
    let imports = imports_of(&window);
    desk.with_register(move |register, now, words| {
        let mut draft = imports.take_to_store()?;
        let message = words.import_page_stored_toast(draft.name());
        match draft.store(register, &input, now) {
            Ok(Done { value, touched }) => {
                imports.put_back(draft, Some(&value), words);
                let done = Done {
                    value: imports.page(words),
                    touched,
                };
                Ok(DoneView::of(done, message))
            }
            Err(problem) => {
                imports.put_back(draft, None, words);
                Err(problem)
            }
        }
    })
    .await
}

fn imports_of(window: &WebviewWindow) -> Imports {
    window.state::<Imports>().inner().clone()
}

/// Changes what was said to the list, and gives the screen anew.
async fn say(
    desk: &Desk,
    window: &WebviewWindow,
    change: impl FnOnce(&mut Draft, &desk::records::Register, &Now, Words) -> Result<(), Problem>
    + Send
    + 'static,
) -> Answer<ImportPageView> {
    let imports = imports_of(window);
    desk.with_register(move |register, now, words| {
        imports.with_draft(|draft| change(draft, register, now, words))?;
        Ok(imports.page(words))
    })
    .await
}

/// What a person is asked for with the system's own dialog.
#[derive(Clone, Copy)]
enum Asked {
    WhichList,
    WhereToReport,
}

/// Asks; none if the person thinks better of it. Dialogs have to be opened on the window's thread,
/// and are waited for on another.
async fn ask(
    window: &WebviewWindow,
    words: Words,
    asked: Asked,
) -> Result<Option<PathBuf>, Problem> {
    let (send, mut receive) = async_runtime::channel(1);
    let parent = window.clone();
    window
        .run_on_main_thread(move || {
            let dialog = AsyncFileDialog::new().set_parent(&parent);
            let asking: Pin<Box<dyn Future<Output = Option<FileHandle>> + Send>> = match asked {
                Asked::WhichList => Box::pin(
                    dialog
                        .set_title(words.import_page_dialog_title())
                        .add_filter(words.import_page_dialog_filter(), &LIST_ENDINGS)
                        .add_filter(words.import_page_dialog_all(), &["*"])
                        .pick_file(),
                ),
                Asked::WhereToReport => Box::pin(
                    dialog
                        .set_title(words.import_page_report_title())
                        .set_file_name(format!("{}.xlsx", words.import_page_report_name()))
                        .add_filter(words.import_page_report_filter(), &["xlsx"])
                        .save_file(),
                ),
            };
            async_runtime::spawn(async move {
                let file = asking.await;
                let path = file.map(|file| with_ending(file.path().to_path_buf(), asked));
                // Nobody waits any more once the window is gone.
                let _ = send.send(path).await;
            });
        })
        .map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(receive.recv().await.flatten())
}

/// Some dialogs leave the ending to the person.
fn with_ending(path: PathBuf, asked: Asked) -> PathBuf {
    match asked {
        Asked::WhereToReport if path.extension().is_none() => path.with_extension("xlsx"),
        _ => path,
    }
}
