//! Everything the program says, in German and English, and how it writes and reads dates and
//! amounts. Never: decisions, records, a clock.
//!
#![doc = include_str!("../README.md")]

pub mod catalogue;
pub mod format;
mod language;
#[cfg(test)]
mod tests;
pub mod typed;
mod words;

pub use language::{Language, UnknownLanguage};
pub use words::{Argument, Words};

/// A calendar day without time or zone, the same type as everywhere else in the program.
pub type Date = chrono::NaiveDate;
