//! The calendar of all deadlines, and its file for other calendar programs.

use desk::views::calendar::{
    CalendarDayInput, CalendarDayView, CalendarExportInput, CalendarMonthInput, CalendarMonthView,
    CalendarSaved, CalendarYearInput, CalendarYearView,
};
use desk::{calendar, files};
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Saving};
use crate::opened::{Answer, Desk, refusal};

#[tauri::command]
pub(crate) async fn calendar_month(
    desk: State<'_, Desk>,
    input: CalendarMonthInput,
) -> Answer<CalendarMonthView> {
    desk.with_register(move |register, now, words| calendar::month(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn calendar_year(
    desk: State<'_, Desk>,
    input: CalendarYearInput,
) -> Answer<CalendarYearView> {
    desk.with_register(move |register, now, words| calendar::year(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn calendar_day(
    desk: State<'_, Desk>,
    input: CalendarDayInput,
) -> Answer<CalendarDayView> {
    desk.with_register(move |register, now, words| calendar::day(register, &input, now, words))
        .await
}

/// Writes the deadlines of a year from today on where a person wants them.
#[tauri::command]
pub(crate) async fn export_calendar(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: CalendarExportInput,
) -> Answer<CalendarSaved> {
    let words = desk.words();
    let saving = Saving {
        title: words.calendar_export_title(),
        name: words.calendar_file_suggested(),
        kind: words.calendar_export_filter(),
        ending: "ics",
    };
    let asked = dialogs::save(&window, saving)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(path) = asked else {
        return Ok(CalendarSaved {
            message: String::new(),
        });
    };
    let file = desk
        .with_register(move |register, now, words| {
            let kinds = calendar::kinds_from(&input.kinds)?;
            calendar::file(register, calendar::DAYS_OF_FILE, &kinds, now, words)
        })
        .await?;
    let name = dialogs::name_of(&path);
    let message = file.message(&name, words);
    desk.off_the_window(move || {
        files::write(&path, &file.bytes).map_err(|problem| refusal(&problem, words))
    })
    .await?;
    Ok(CalendarSaved { message })
}
