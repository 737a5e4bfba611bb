//! Journeys through the built window, each on a display of its own.

// A journey fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(
    clippy::print_stdout,
    reason = "tables of what was walked are for whoever reads the run"
)]

mod accessibility;
mod actions;
mod backups;
mod first_run;
mod grid;
mod guide;
mod import;
mod languages;
mod life;
mod main_way;
#[cfg(target_os = "linux")]
mod manners;
mod pictures;
#[cfg(target_os = "linux")]
mod reminders;
mod smoke;
mod tour;
mod twelve_tasks;
