//! Reminders: their settings, and the digest of what came up.

use desk::reminders::{self, ReminderWishes};
use desk::views::preferences::PreferencesView;
use desk::views::reminders::{DigestInput, DigestSaved, DigestView, ReminderPage, ReminderTried};
use desk::{files, records::DeadlineKind};
use tauri::{Manager, State, WebviewWindow};

use crate::commands::preferences::told;
use crate::dialogs::{self, Saving};
use crate::notifications;
use crate::opened::{Answer, Desk, refusal};
use crate::reminders::{Reminding, look};

/// Days ahead on the paper: what a quarter brings.
const DAYS_ON_PAPER: u32 = 90;

#[tauri::command]
pub(crate) async fn reminders(desk: State<'_, Desk>) -> Answer<ReminderPage> {
    let kept = desk.inner().clone();
    let words = desk.words();
    desk.off_the_window(move || Ok(reminders::page(&kept.preferences().reminders, words)))
        .await
}

#[tauri::command]
pub(crate) async fn keep_reminders(
    desk: State<'_, Desk>,
    input: ReminderWishes,
) -> Answer<PreferencesView> {
    desk.keep(move |preferences| preferences.reminders = input.tidied())
        .await?;
    told(&desk).await
}

/// Shows a notification now, so that a person sees whether they arrive.
#[tauri::command]
pub(crate) async fn try_reminder(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<ReminderTried> {
    let words = desk.words();
    let app = window.app_handle().clone();
    desk.off_the_window(move || {
        let is_shown = notifications::show(&app, &reminders::sample_message(words)).is_ok();
        let message = if is_shown {
            words.reminders_try_done()
        } else {
            words.reminders_try_failed()
        };
        Ok(ReminderTried { message, is_shown })
    })
    .await
}

#[tauri::command]
pub(crate) async fn digest(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: DigestInput,
) -> Answer<Option<DigestView>> {
    let reminding = window.state::<Reminding>().inner().clone();
    // Whatever came up is in it from the first moment on.
    if !reminding.knows(&desk.register_place()) {
        look(&desk, window.app_handle()).await?;
    }
    let wishes = desk.preferences().reminders;
    desk.with_register(move |register, now, words| {
        let told = reminding.told(register);
        reminders::digest(register, input, &wishes, &told, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn mark_digest_seen(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    let reminding = window.state::<Reminding>().inner().clone();
    desk.with_register(move |register, _, _| reminding.see(register))
        .await
}

/// Writes what is overdue and what comes up as PDF where a person wants it.
#[tauri::command]
pub(crate) async fn save_digest(
    desk: State<'_, Desk>,
    window: WebviewWindow,
) -> Answer<DigestSaved> {
    let words = desk.words();
    let saving = Saving {
        title: words.reminders_paper_save_title(),
        name: words.reminders_paper_file(&desk.now().today.to_string()),
        kind: words.reminders_paper_filter(),
        ending: "pdf",
    };
    let asked = dialogs::save(&window, saving)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = asked else {
        return Ok(DigestSaved {
            message: String::new(),
        });
    };
    let paper = desk
        .with_register(|register, now, words| {
            reminders::paper(register, DAYS_ON_PAPER, &DeadlineKind::ALL, now, words)
        })
        .await?;
    let message = words.reminders_paper_saved(&dialogs::name_of(&path));
    desk.off_the_window(move || {
        files::write(&path, &paper.bytes).map_err(|problem| refusal(&problem, words))
    })
    .await?;
    Ok(DigestSaved { message })
}
