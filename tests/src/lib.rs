//! What the journeys share: the built programs, a place of their own, a display, a driver, a keyboard, papers.
//!
//! Everything here acts from outside, as a person or a script does. Never here: a mock, a use case called past the
//! program, the real clock, the network, the home folder.

// A journey fails by panicking, and its harness with it; saying so at every function would say nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc
)]

pub mod expect;
pub mod measure;
pub mod paper;
pub mod place;
pub mod program;
pub mod sample;

#[cfg(feature = "window")]
pub mod axe;
#[cfg(feature = "window")]
pub mod display;
#[cfg(all(feature = "window", target_os = "linux"))]
pub mod notifications;
#[cfg(feature = "window")]
pub mod picture;
#[cfg(feature = "window")]
pub mod processes;
#[cfg(feature = "window")]
pub mod window;
