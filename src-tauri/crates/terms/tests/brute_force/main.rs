//! The rules beside a second opinion that shares no line with them: an almanac, a clock and counts of their own,
//! written from the rule book alone and as slow as counting on one's fingers.
//!
//! What never lives here: a calendar, a zone or an arithmetic of the crate under test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a test ends where it fails, and is nobody's library"
)]

mod almanac;
mod dice;
mod quota;
mod response;
mod walk;
