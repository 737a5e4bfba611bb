//! Values of the public JSON as cells of a table: amounts and moments. Never: columns.

use chrono::{DateTime, Offset, Utc};
use desk::export::Value;
use desk::records::Edition;

use super::shared::Money;

/// An amount; its currency has a cell of its own.
pub(super) fn amount(money: Option<&Money>) -> Value<'static> {
    money.map_or(Value::Empty, Money::cell)
}

/// The currency of an amount.
pub(super) fn currency(money: Option<&Money>) -> Value<'_> {
    money.map(Money::currency).into()
}

/// A moment in the zone of the terms, with its offset.
pub(super) fn instant(at: Option<DateTime<Utc>>) -> Value<'static> {
    at.map_or(Value::Empty, |at| {
        let local = at.with_timezone(&Edition::shipped().time_zone());
        Value::Instant(at.with_timezone(&local.offset().fix()))
    })
}
