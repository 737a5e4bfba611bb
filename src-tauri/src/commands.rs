//! The window's commands, one file a feature: unpack the input, call `desk`, hand back.
//! Which there are is the list of `desk::api`; one without a function here does not compile.

#![allow(
    clippy::wildcard_imports,
    reason = "Tauri makes two more names of every command; the list says which commands there are"
)]

mod backups;
mod batch;
mod calendar;
mod contract;
mod contracts;
mod customers;
mod desktop;
mod editions;
mod finance;
mod first_run;
mod import;
mod new_contract;
mod notice;
mod paper;
mod preferences;
mod registers;
mod reminders;
mod requests;
mod session;
mod settings;
mod today;
mod typing;

use tauri::Wry;
use tauri::ipc::Invoke;

use backups::*;
use batch::*;
use calendar::*;
use contract::*;
use contracts::*;
use customers::*;
use desktop::*;
use editions::*;
use finance::*;
use first_run::*;
use import::*;
use new_contract::*;
use notice::*;
use paper::*;
use preferences::*;
use registers::*;
use reminders::*;
use requests::*;
use session::*;
use settings::*;
use today::*;
use typing::*;

/// Answers calls of the window.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    macro_rules! handler_of {
        ($($name:ident)*) => { tauri::generate_handler![$($name),*] };
    }
    desk::each_command!(handler_of)
}

#[cfg(test)]
mod tests;
