//! Typed dates and amounts: tables for each, and what holds for all texts.

mod dates;
mod money;
mod properties;

use crate::Date;

fn day(text: &str) -> Date {
    text.parse().expect("an ISO date")
}
