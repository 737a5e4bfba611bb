//! Termkeeper's window. Starts it as the arguments say; what commands do is in `desk`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod autostart;
mod backups;
mod batches;
mod commands;
mod crash;
mod desktop;
mod dialogs;
mod drops;
mod environment;
mod front;
mod glance;
mod imports;
mod menu;
mod notifications;
mod opened;
mod preferences;
mod registers;
mod reminders;
mod samples;
mod tray;
mod viewing;
mod visits;
mod watcher;
mod window;
mod window_place;

use std::process::ExitCode;

use arguments::{Arguments, Wish};

fn main() -> ExitCode {
    // A child that reads a foreign table must never come as far as a window.
    if let Some(code) = desk::foreign::serve(std::env::args_os().skip(1)) {
        return ExitCode::from(code);
    }
    crash::watch();
    match arguments::read(std::env::args_os().skip(1)) {
        Ok(Wish::Open(arguments)) => open(arguments),
        Ok(Wish::Say(text)) => {
            desktop::say(&text);
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            desktop::complain(&refusal);
            ExitCode::from(arguments::USAGE)
        }
    }
}

fn open(arguments: Arguments) -> ExitCode {
    match window::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            desktop::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}
