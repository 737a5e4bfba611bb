//! The import of lists: choosing one, its dry run page by page, what is said to it, storing it,
//! its report and its mapping. Where lists lie is known by this program alone.

use std::path::Path;

use desk::import_page::Draft;
use desk::records::Register;
use desk::views::contract_page::FieldAnswer;
use desk::views::import::{
    ImportAnswerInput, ImportColumnAnswer, ImportColumnInput, ImportLinesInput, ImportLinesView,
    ImportMappingInput, ImportPageView, ImportSaved, ImportSheetInput, ImportStoreInput,
    ImportTakeInput,
};
use desk::views::shared::DoneView;
use desk::{Done, Now, Problem, export};
use tauri::{Manager, State, WebviewWindow};
use words::Words;

use crate::backups;
use crate::dialogs::{self, Opening, Saving};
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
    let list = Opening {
        title: words.import_page_dialog_title(),
        kind: words.import_page_dialog_filter(),
        endings: &LIST_ENDINGS,
        all: Some(words.import_page_dialog_all()),
    };
    let chosen = dialogs::open(&window, list)
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
    desk: State<'_, Desk>,
    window: WebviewWindow,
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
    let at = desk.inner().clone();
    desk.off_the_window(move || {
        backups::make(&at).map_err(|problem| refusal(&problem, at.words()))
    })
    .await?;
    desk.with_register(move |register, now, words| {
        if let Some(path) = imports.take_to_restore() {
            return restore(&imports, register, &path, now, words);
        }
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

/// Restores a complete export.
fn restore(
    imports: &Imports,
    register: &mut Register,
    path: &Path,
    now: &Now,
    words: Words,
) -> Result<DoneView<ImportPageView>, Problem> {
    let restored = export::restore(register, path, now);
    imports.end_restoring(restored.as_ref().ok().map(|done| &done.value), words);
    let Done { value, touched } = restored?;
    let count = value.contracts.iter().filter(|contract| contract.is_new);
    let message = words.import_page_restored(i64::try_from(count.count()).unwrap_or(i64::MAX));
    let done = Done {
        value: imports.page(words),
        touched,
    };
    Ok(DoneView::of(done, message))
}

/// Writes the report of the import where a person wants it.
#[tauri::command]
pub(crate) async fn save_import_report(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<ImportSaved> {
    let words = desk.words();
    let imports = imports_of(&window);
    let wanted = Saving {
        title: words.import_page_report_title(),
        name: words.import_page_report_name(),
        kind: words.import_page_report_filter(),
        ending: "xlsx",
    };
    let chosen = dialogs::save(&window, wanted)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = chosen else {
        return Ok(ImportSaved {
            message: String::new(),
        });
    };
    let message = words.import_page_report_saved(&dialogs::name_of(&path));
    desk.with_register(move |_, now, words| {
        imports.with_draft(|draft| export::to_file(&path, |out| draft.report(now, words, out)))
    })
    .await?;
    Ok(ImportSaved { message })
}

/// Keeps the mapping of the list under a name, for lists with the same headers.
#[tauri::command]
pub(crate) async fn save_import_mapping(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ImportMappingInput,
) -> Answer<DoneView<()>> {
    let imports = imports_of(&window);
    desk.with_register(move |register, now, words| {
        let done = imports.with_draft(|draft| draft.save_mapping(register, &input, now))?;
        let message = words.import_page_mapping_saved(input.name.trim());
        Ok(DoneView::of(done, message))
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
    change: impl FnOnce(&mut Draft, &Register, &Now, Words) -> Result<(), Problem> + Send + 'static,
) -> Answer<ImportPageView> {
    let imports = imports_of(window);
    desk.with_register(move |register, now, words| {
        imports.with_draft(|draft| change(draft, register, now, words))?;
        Ok(imports.page(words))
    })
    .await
}
