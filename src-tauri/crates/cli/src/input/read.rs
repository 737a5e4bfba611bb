//! How single values are read: texts, days, numbers, money, lists. The wrong kind of value is
//! refused with its path; lengths and ranges are judged by the use cases.

use chrono::{DateTime, Utc};
use desk::records::{Date, Environment, Money};
use desk::{Code, Problem, limits};

use super::fields::Fields;
use super::json::Json;
use crate::values::{self, NoMoment};

/// A text, exactly as it stands there.
pub(super) fn text(value: Json, path: &str) -> Result<String, Problem> {
    match value {
        Json::Text(text) => Ok(text),
        _ => Err(wrong(path)),
    }
}

/// `true` or `false`.
#[expect(
    clippy::needless_pass_by_value,
    reason = "all readings are called alike"
)]
pub(super) fn flag(value: Json, path: &str) -> Result<bool, Problem> {
    match value {
        Json::Flag(flag) => Ok(flag),
        _ => Err(wrong(path)),
    }
}

/// A day that exists.
pub(super) fn day(value: Json, path: &str) -> Result<Date, Problem> {
    let text = text(value, path)?;
    values::day_of(&text).ok_or_else(|| Problem::at(Code::InvalidDate, path))
}

/// A moment: RFC 3339, or the local time of the terms.
pub(super) fn moment(value: Json, path: &str) -> Result<DateTime<Utc>, Problem> {
    let text = text(value, path)?;
    values::moment_of(&text).map_err(|none| match none {
        NoMoment::Unreadable => Problem::at(Code::InvalidDate, path).with("reason", "time"),
        NoMoment::Skipped => wrong(path).with("reason", "skipped_by_summer_time"),
    })
}

/// Months of a term. What is below zero is too short in any case.
pub(super) fn months(value: Json, path: &str) -> Result<u32, Problem> {
    let months = whole(value, path)?;
    Ok(u32::try_from(months.max(0)).unwrap_or(u32::MAX))
}

/// Satellites of a system.
pub(super) fn satellites(value: Json, path: &str) -> Result<u32, Problem> {
    u32::try_from(whole(value, path)?)
        .ok()
        .filter(|satellites| *satellites <= limits::SATELLITES)
        .ok_or_else(|| wrong(path).with("min", 0).with("max", limits::SATELLITES))
}

/// An amount with its currency.
pub(super) fn money(value: Json, path: &str) -> Result<Money, Problem> {
    let mut fields = Fields::of(value, path.to_owned())?.only(&["amount_minor", "currency"])?;
    Ok(Money {
        amount_minor: fields.required("amount_minor", whole)?,
        currency: fields.required("currency", text)?,
    })
}

/// A list whose items are objects.
pub(super) fn list<T>(
    value: Json,
    path: &str,
    item: fn(Fields) -> Result<T, Problem>,
) -> Result<Vec<T>, Problem> {
    let Json::List(items) = value else {
        return Err(wrong(path));
    };
    items
        .into_iter()
        .enumerate()
        .map(|(at, value)| item(Fields::of(value, format!("{path}[{at}]"))?))
        .collect()
}

/// Production or test.
pub(super) fn environment(value: Json, path: &str) -> Result<Environment, Problem> {
    let text = text(value, path)?;
    one_of(
        &text,
        path,
        Environment::from_id,
        &Environment::ALL.map(Environment::id),
    )
}

/// The member of an enum with this id; a refusal lists them.
pub(super) fn one_of<T>(
    id: &str,
    path: &str,
    find: fn(&str) -> Option<T>,
    known: &[&'static str],
) -> Result<T, Problem> {
    find(id).ok_or_else(|| wrong(path).with("allowed", known.to_vec()))
}

/// A value of the wrong kind.
pub(super) fn wrong(path: &str) -> Problem {
    Problem::at(Code::InvalidValue, path)
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "all readings are called alike"
)]
fn whole(value: Json, path: &str) -> Result<i64, Problem> {
    match value {
        Json::Whole(number) => Ok(number),
        _ => Err(wrong(path)),
    }
}
