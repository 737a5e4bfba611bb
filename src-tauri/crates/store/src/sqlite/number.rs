//! Numbers that the program gives: behind the greatest one of the same pattern, found through
//! the index of numbers, without a scan.

use terms::Date;

use super::Connection;
use super::statement::first;
use crate::{StoreError, fold};

/// `V-2026-0001` and so on.
pub(crate) fn free_contract_number(
    connection: &Connection,
    today: Date,
) -> Result<String, StoreError> {
    let year = chrono::Datelike::year(&today);
    free(
        connection,
        &format!("V-{year:04}-"),
        "SELECT c.number, i.number_sort FROM contract_index AS i
         CROSS JOIN contract AS c ON c.row = i.contract
         WHERE i.number_sort >= ?1 AND i.number_sort < ?2
         ORDER BY i.number_sort DESC LIMIT 1",
    )
}

/// `K-0001` and so on.
pub(crate) fn free_customer_number(connection: &Connection) -> Result<String, StoreError> {
    free(
        connection,
        "K-",
        "SELECT number, ix_number FROM customer WHERE ix_number >= ?1 AND ix_number < ?2
         ORDER BY ix_number DESC LIMIT 1",
    )
}

fn free(connection: &Connection, prefix: &str, greatest_below: &str) -> Result<String, StoreError> {
    let from = fold::number_sort_key(prefix);
    // Behind every number that begins with the prefix.
    let mut below = format!("{from}\u{10FFFF}");
    // Numbers such as V-2026-7-b stand between those of the pattern and are passed over.
    while let Some((number, sort_key)) =
        first(connection, greatest_below, [&from, &below], |columns| {
            Ok((columns.text()?, columns.text()?))
        })?
    {
        if let Some(next) = counted(&number, prefix).and_then(|count| count.checked_add(1)) {
            return Ok(format!("{prefix}{next:04}"));
        }
        below = sort_key;
    }
    Ok(format!("{prefix}0001"))
}

/// The count in a number that is the prefix and digits, nothing else.
fn counted(number: &str, prefix: &str) -> Option<u64> {
    let folded = fold::number_key(number);
    let digits = folded.strip_prefix(fold::number_key(prefix).as_str())?;
    let is_count = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_count.then(|| digits.parse().ok()).flatten()
}
