//! What a person can act on over all contracts: within so many days, and whatever is overdue.

use store::{DeadlineRow, Register};
use terms::{Date, DeadlineKind, LAST_DAY, plus_days};

use crate::now::Now;
use crate::problem::Problem;

/// Rows by day, then contract number, then kind; due from the past up to `within` days ahead.
pub fn within(
    register: &Register,
    within: u32,
    kinds: &[DeadlineKind],
    now: &Now,
) -> Result<Vec<DeadlineRow>, Problem> {
    let until = plus_days(now.today, i64::from(within)).unwrap_or(LAST_DAY);
    Ok(register.deadlines(until, kinds, None, u32::MAX)?)
}

/// The name of a deadline that stays the same for ever; the UID in calendar files.
///
/// Of several responses due on a day each is one of its own, so that its request stands in it.
pub fn uid(row: &DeadlineRow) -> String {
    let request = row.request.map(|request| request.0);
    uid_of(row.kind, &row.contract_number, row.due_on, request)
}

/// As [`uid`], of a deadline that is no row of the index any more.
pub(crate) fn uid_of(
    kind: DeadlineKind,
    contract: &str,
    due_on: Date,
    request: Option<i64>,
) -> String {
    let kind = kind.id();
    match request {
        Some(request) => format!("{kind}-{contract}-{due_on}-{request}@termkeeper"),
        None => format!("{kind}-{contract}-{due_on}@termkeeper"),
    }
}

/// Days from today; negative once the day has passed.
pub fn days_left(row: &DeadlineRow, now: &Now) -> i64 {
    row.due_on.signed_duration_since(now.today).num_days()
}
