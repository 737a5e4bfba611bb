//! Journeys through the built window, each on a display of its own.

// A journey fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accessibility;
mod first_run;
mod import;
mod life;
mod main_way;
mod pictures;
mod smoke;
mod tour;
