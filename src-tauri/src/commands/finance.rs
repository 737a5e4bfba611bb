//! The finance screen: its boards, its rows, the tick, and the board as a file.

use std::io::Cursor;

use desk::files;
use desk::finance_page::{self, FinanceFormat};
use desk::views::finance::{
    FinanceExportInput, FinanceInput, FinanceRowsInput, FinanceRowsView, FinanceSaved, FinanceTick,
    FinanceView,
};
use desk::views::shared::DoneView;
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Saving};
use crate::opened::{Answer, Desk, refusal};

#[tauri::command]
pub(crate) async fn finance(desk: State<'_, Desk>, input: FinanceInput) -> Answer<FinanceView> {
    desk.with_register(move |register, now, words| finance_page::view(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn finance_rows(
    desk: State<'_, Desk>,
    input: FinanceRowsInput,
) -> Answer<FinanceRowsView> {
    desk.with_register(move |register, now, words| finance_page::rows(register, &input, now, words))
        .await
}

#[tauri::command]
pub(crate) async fn tick_renewal(
    desk: State<'_, Desk>,
    input: FinanceTick,
) -> Answer<DoneView<FinanceTick>> {
    desk.with_register(move |register, now, words| {
        let done = finance_page::tick(register, &input, now)?;
        let message = if input.is_checked {
            words.finance_page_ticked(&input.contract)
        } else {
            words.finance_page_unticked(&input.contract)
        };
        Ok(DoneView::of(done, message))
    })
    .await
}

/// Writes the board where a person wants it.
#[tauri::command]
pub(crate) async fn export_finance(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: FinanceExportInput,
) -> Answer<FinanceSaved> {
    let words = desk.words();
    let refused = |problem| refusal(&problem, words);
    let format = FinanceFormat::from_id(&input.format).map_err(refused)?;
    let board = input.board;
    let asked_for = board.clone();
    // What cannot be read is refused before anybody chooses a place.
    let name = desk
        .with_register(move |_, now, words| finance_page::file_name(&asked_for, now, words))
        .await?;
    let saving = Saving {
        title: words.finance_page_file_title(),
        name,
        kind: format.ending().to_uppercase(),
        ending: format.ending(),
    };
    let Some(path) = dialogs::save(&window, saving).await.map_err(refused)? else {
        return Ok(FinanceSaved {
            message: String::new(),
        });
    };
    let (bytes, count) = desk
        .with_register(move |register, now, words| {
            let mut bytes = Cursor::new(Vec::new());
            let count = finance_page::write(register, &board, format, now, words, &mut bytes)?;
            Ok((bytes.into_inner(), count))
        })
        .await?;
    let name = dialogs::name_of(&path);
    desk.off_the_window(move || {
        files::write(&path, &bytes).map_err(|problem| refusal(&problem, words))
    })
    .await?;
    let renewals = words.finance_renewal_count(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(FinanceSaved {
        message: words.finance_page_saved(&name, &renewals),
    })
}
