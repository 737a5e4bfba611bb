//! Copies of the register. None of these needs it to be open: they are for the day on which it does
//! not open any more.

use desk::backup_page;
use desk::views::backups::{BackupName, BackupRestored, BackupsView};
use desk::views::shared::DoneView;
use tauri::State;

use crate::backups;
use crate::opened::{Answer, Desk, refusal};

#[tauri::command]
pub(crate) async fn backups(desk: State<'_, Desk>) -> Answer<BackupsView> {
    let at = desk.inner().clone();
    desk.off_the_window(move || {
        let (place, now, words) = (backups::place(&at), at.now(), at.words());
        backup_page::view(&place, &now, words).map_err(|problem| refusal(&problem, words))
    })
    .await
}

#[tauri::command]
pub(crate) async fn back_up_now(desk: State<'_, Desk>) -> Answer<DoneView<BackupsView>> {
    let at = desk.inner().clone();
    desk.off_the_window(move || {
        let (path, place) = (at.register_place(), backups::place(&at));
        let (now, words) = (at.now(), at.words());
        backup_page::make(&path, &place, &now, words).map_err(|problem| refusal(&problem, words))
    })
    .await
}

#[tauri::command]
pub(crate) async fn restore_backup(
    desk: State<'_, Desk>,
    input: BackupName,
) -> Answer<DoneView<BackupRestored>> {
    let place = backups::place(&desk);
    desk.while_closed(move |path, now, words| {
        backup_page::restore(path, &input.name, &place, now, words)
    })
    .await
}
