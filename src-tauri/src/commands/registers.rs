//! Registers that were open before, and the way into another one. The window names one by its id
//! alone; dialogs are opened here.

use std::path::{Path, PathBuf};

use desk::registers::{entries, find, forget, name_of};
use desk::views::desktop::{RegisterId, RegistersView};
use desk::{Code, Problem};
use tauri::{Manager, State, WebviewWindow};

use crate::dialogs::{self, Opening, Saving};
use crate::drops::{Drops, REGISTER_ENDING};
use crate::imports::Imports;
use crate::opened::{Answer, Desk, RegisterPlace, refusal};
use crate::registers::{tell_title, usual, whole};

#[tauri::command]
pub(crate) async fn registers(desk: State<'_, Desk>) -> Answer<RegistersView> {
    listed(&desk).await
}

/// Lets a person choose a register, and opens it; says whether one was opened.
#[tauri::command]
pub(crate) async fn choose_register(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<bool> {
    let words = desk.words();
    let opening = Opening {
        title: words.registers_open_title(),
        kind: words.registers_kind(),
        endings: &[REGISTER_ENDING],
        all: Some(words.registers_all()),
    };
    let chosen = dialogs::open(&window, opening).await;
    let chosen = chosen.map_err(|problem| refusal(&problem, words))?;
    open(&desk, &window, chosen).await
}

/// Lets a person say where a new register is to lie, and opens it. One that is there already is
/// opened as it is: no register is ever written over.
#[tauri::command]
pub(crate) async fn new_register(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<bool> {
    let words = desk.words();
    let saving = Saving {
        title: words.registers_new_title(),
        name: words.registers_new_name(),
        kind: words.registers_kind(),
        ending: REGISTER_ENDING,
    };
    let chosen = dialogs::save(&window, saving).await;
    match chosen.map_err(|problem| refusal(&problem, words))? {
        Some(path) => turn_to(&desk, &window, path).await.map(|()| true),
        None => Ok(false),
    }
}

/// Opens the register that was dropped on the window or named at a second start.
#[tauri::command]
pub(crate) async fn dropped_register(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<bool> {
    let dropped = window.state::<Drops>().take_register();
    open(&desk, &window, dropped).await
}

/// Opens a register of the list.
#[tauri::command]
pub(crate) async fn open_register(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: RegisterId,
) -> Answer<()> {
    let (known, usual) = (desk.preferences().registers, usual());
    let Some(path) = find(&known, &usual, &input.id) else {
        return Err(refusal(&Problem::new(Code::NotFound), desk.words()));
    };
    // The usual one is made where it is missing, as at the start.
    if path == usual {
        return turn_to(&desk, &window, usual).await;
    }
    open(&desk, &window, Some(path.to_owned())).await.map(drop)
}

/// Takes a register out of the list; its file stays.
#[tauri::command]
pub(crate) async fn forget_register(
    desk: State<'_, Desk>,
    input: RegisterId,
) -> Answer<RegistersView> {
    desk.keep(move |preferences| forget(&mut preferences.registers, &input.id))
        .await?;
    listed(&desk).await
}

async fn listed(desk: &Desk) -> Answer<RegistersView> {
    let asked = desk.clone();
    desk.off_the_window(move || {
        let known = asked.preferences().registers;
        let current = whole(&asked.register_place());
        let missed = asked.take_missed();
        Ok(RegistersView {
            entries: entries(&known, &usual(), &current, Path::is_file),
            missed: missed.map(|path| name_of(&path)),
        })
    })
    .await
}

/// Opens a register that has to be there.
async fn open(desk: &Desk, window: &WebviewWindow, path: Option<PathBuf>) -> Answer<bool> {
    let Some(path) = path else {
        return Ok(false);
    };
    let words = desk.words();
    let path = desk
        .off_the_window(move || {
            if path.is_file() {
                Ok(whole(&path))
            } else {
                Err(refusal(&Problem::new(Code::RegisterMissing), words))
            }
        })
        .await?;
    turn_to(desk, window, path).await.map(|()| true)
}

async fn turn_to(desk: &Desk, window: &WebviewWindow, path: PathBuf) -> Answer<()> {
    desk.turn_to(RegisterPlace {
        path,
        is_named: true,
    })
    .await?;
    window.state::<Imports>().give_up();
    tell_title(window, desk);
    Ok(())
}
