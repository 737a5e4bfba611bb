//! What is said back to a text typed into a field that belongs to no screen in particular.

use serde::{Deserialize, Serialize};
use terms::Date;
use ts_rs::TS;

use super::shared::DayView;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedText {
    /// As typed.
    pub text: String,
}

/// An amount as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedMoney {
    /// As typed.
    pub text: String,
    /// ISO 4217, taken where the text names no currency.
    pub currency: String,
}

/// A day that was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedDateView {
    /// The day, `YYYY-MM-DD`.
    #[ts(type = "string")]
    pub iso: Date,
    /// The day with everything about it.
    pub day: DayView,
    /// `Sat, 31 Oct 2026, in 341 days`.
    pub say_back: String,
}
