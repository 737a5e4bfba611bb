//! Lists of customers: pages by name, and hits of a search.

use rusqlite::params;

use super::Connection;
use super::search::{Typed, typed_for_customers};
use super::statement::{Columns, all, number};
use crate::{Cursor, CustomerQuery, CustomerRow, Page, StoreError};

const COLUMNS: &str = "k.id, k.number, k.name, k.postal_code, k.city, k.country, k.is_business, \
    k.language, k.email, (SELECT count(*) FROM contract WHERE contract.customer = k.row)";

fn read(columns: &mut Columns<'_, '_>) -> Result<CustomerRow, StoreError> {
    Ok(CustomerRow {
        id: columns.id()?,
        number: columns.text()?,
        name: columns.text()?,
        postal_code: columns.optional_text()?,
        city: columns.optional_text()?,
        country: columns.text()?,
        is_business: columns.flag()?,
        language: columns.text()?,
        email: columns.optional_text()?,
        contracts: columns.count()?,
    })
}

/// Customers found by an expression of the full-text index, in order of recording.
pub(super) fn found(
    connection: &Connection,
    words: &str,
    limit: u32,
) -> Result<Vec<CustomerRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM
         (SELECT rowid AS hit FROM customer_search WHERE customer_search MATCH ?1
          ORDER BY rowid LIMIT ?2) AS s
         CROSS JOIN customer AS k ON k.row = s.hit"
    );
    all(connection, &sql, params![words, limit], read)
}

/// A page of customers, by name.
pub(crate) fn page(
    connection: &Connection,
    query: &CustomerQuery,
) -> Result<Page<CustomerRow>, StoreError> {
    let (matching, words) = match typed_for_customers(query.search.as_deref()) {
        Typed::Nothing => ("?1 IS NULL", None),
        Typed::NoWord => ("?1 IS NOT NULL", None),
        Typed::Words(words) => (
            "+k.row IN (SELECT rowid FROM customer_search WHERE customer_search MATCH ?1)",
            Some(words),
        ),
    };
    let after: Option<(String, i64)> = query.after.as_ref().map(Cursor::place).transpose()?;
    // Every name and every row lie behind this place.
    let (name, row) = after.unwrap_or((String::new(), 0));
    let sql = format!(
        "SELECT {COLUMNS}, k.ix_name, k.row FROM customer AS k
         WHERE {matching} AND (k.ix_name, k.row) > (?2, ?3)
         ORDER BY k.ix_name, k.row LIMIT ?4"
    );
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let wanted = i64::from(query.limit) + 1;
    let mut found = all(
        connection,
        &sql,
        params![words, name, row, wanted],
        |columns| {
            let row = read(columns)?;
            Ok((row, (columns.text()?, columns.integer()?)))
        },
    )?;
    let has_more = found.len() > limit;
    found.truncate(limit);
    let next = found
        .last()
        .filter(|_| has_more)
        .map(|(_, place)| Cursor::at(place));
    let total = number(
        connection,
        &format!("SELECT count(*) FROM customer AS k WHERE {matching}"),
        params![words],
    )?;
    Ok(Page {
        rows: found.into_iter().map(|(row, _)| row).collect(),
        total: u64::try_from(total).unwrap_or_default(),
        next,
    })
}
