//! The contracts screen and what is found from anywhere.

use desk::export::Format;
use desk::views::contract_list::{
    ContractGroupView, ContractGroupsInput, ContractListInput, ContractListView, ContractNumber,
    ContractPanelView, CopiedRows, CopyInput, OwnerInput,
};
use desk::views::export::{ExportInput, ExportSaved};
use desk::views::shared::DoneView;
use desk::{contract_copy, contract_groups, contract_list, contract_owner, export_page};
use tauri::{State, WebviewWindow};

use crate::dialogs::{self, Saving};
use crate::opened::{Answer, Desk, refusal};

#[tauri::command]
pub(crate) async fn list_contracts(
    desk: State<'_, Desk>,
    input: ContractListInput,
) -> Answer<ContractListView> {
    desk.with_register(move |register, now, words| {
        contract_list::page(register, &input, now, words)
    })
    .await
}

/// The heads of the groups of a list.
#[tauri::command]
pub(crate) async fn contract_groups(
    desk: State<'_, Desk>,
    input: ContractGroupsInput,
) -> Answer<Vec<ContractGroupView>> {
    desk.with_register(move |register, now, words| {
        contract_groups::groups(register, &input, now, words)
    })
    .await
}

/// The chosen rows as a table for the clipboard.
#[tauri::command]
pub(crate) async fn copy_contracts(desk: State<'_, Desk>, input: CopyInput) -> Answer<CopiedRows> {
    desk.with_register(move |register, now, words| {
        contract_copy::copy(register, &input, now, words)
    })
    .await
}

/// Sets who looks after the chosen contracts.
#[tauri::command]
pub(crate) async fn set_owner(desk: State<'_, Desk>, input: OwnerInput) -> Answer<DoneView<()>> {
    desk.with_register(move |register, now, words| {
        contract_owner::set(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn contract_panel(
    desk: State<'_, Desk>,
    input: ContractNumber,
) -> Answer<ContractPanelView> {
    desk.with_register(move |register, now, words| {
        contract_list::panel(register, &input.number, now, words)
    })
    .await
}

/// Writes the chosen contracts as a table where a person wants it.
#[tauri::command]
pub(crate) async fn export_contracts(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    input: ExportInput,
) -> Answer<ExportSaved> {
    let words = desk.words();
    let format = export_page::format(&input).map_err(|problem| refusal(&problem, words))?;
    let saving = Saving {
        title: words.export_dialog_title(),
        name: words.export_file_name(),
        kind: match format {
            Format::Xlsx => words.export_filter_xlsx(),
            Format::Csv(_) => words.export_filter_csv(),
        },
        ending: format.ending(),
    };
    let asked = dialogs::save(&window, saving)
        .await
        .map_err(|problem| refusal(&problem, words))?;
    let Some(place) = asked else {
        return Ok(ExportSaved {
            message: String::new(),
        });
    };
    desk.with_register(move |register, now, words| {
        export_page::write(register, &input, &place, now, words)
    })
    .await
}
