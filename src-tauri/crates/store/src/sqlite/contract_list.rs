//! Lists of contracts: pages by any sort column, totals, and the rows that other lists share.
//!
//! A page is found by its place in the sort order (keyset), never by counting rows up to it, so
//! that the last page is as fast as the first.

use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};

use super::Connection;
use super::contract::money;
use super::filter::{Filter, Piece, marks};
use super::index::{state_of, state_rank};
use super::statement::{Columns, all, each, number, text};
use super::sums::Sums;
use crate::cursor::Key;
use crate::{
    ContractPage, ContractQuery, ContractRow, Cursor, CustomerId, Money, RegisterCounts,
    SortColumn, StoreError,
};

/// Columns of a row, from `contract_index AS i`, `contract AS c`, `customer AS k`.
pub(super) const COLUMNS: &str = "c.id, c.number, k.id, k.number, k.name, i.level, i.state, i.activates_on, \
    c.term_months, i.last_day, i.renews_on, i.notice_by, i.ends_on, i.fee_minor, \
    i.fee_currency, c.owner";

pub(super) const JOINS: &str = "CROSS JOIN contract AS c ON c.row = i.contract \
    CROSS JOIN customer AS k ON k.row = c.customer";

pub(super) fn read(columns: &mut Columns<'_, '_>) -> Result<ContractRow, StoreError> {
    Ok(ContractRow {
        id: columns.id()?,
        number: columns.text()?,
        customer: columns.id()?,
        customer_number: columns.text()?,
        customer_name: columns.text()?,
        level: columns.text()?,
        state: state_of(columns.integer()?)?,
        activates_on: columns.optional_day()?,
        term_months: columns.count()?,
        last_day: columns.optional_day()?,
        renews_on: columns.optional_day()?,
        notice_by: columns.optional_day()?,
        ends_on: columns.optional_day()?,
        yearly_fee: money(columns.optional_integer()?, columns.optional_text()?),
        owner: columns.optional_text()?,
    })
}

/// All contracts of a customer, by number.
pub(crate) fn of_customer(
    connection: &Connection,
    customer: CustomerId,
) -> Result<Vec<ContractRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM customer AS k
         CROSS JOIN contract AS c ON c.customer = k.row
         CROSS JOIN contract_index AS i ON i.contract = c.row
         WHERE k.id = ?1 ORDER BY i.number_sort, i.contract"
    );
    all(connection, &sql, [customer.0.as_bytes().as_slice()], read)
}

/// Contracts found by an expression of the full-text index, in order of recording.
pub(super) fn found(
    connection: &Connection,
    words: &str,
    limit: u32,
) -> Result<Vec<ContractRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM
         (SELECT rowid AS hit FROM contract_search WHERE contract_search MATCH ?1
          ORDER BY rowid LIMIT ?2) AS s
         CROSS JOIN contract_index AS i ON i.contract = s.hit {JOINS}"
    );
    all(connection, &sql, params![words, limit], read)
}

/// Everybody who looks after a contract.
pub(crate) fn owners(connection: &Connection) -> Result<Vec<String>, StoreError> {
    all(
        connection,
        "SELECT DISTINCT owner FROM contract_index WHERE owner_sort IS NOT NULL
         ORDER BY owner_sort, owner",
        [],
        text,
    )
}

/// How much there is.
pub(crate) fn counts(connection: &Connection) -> Result<RegisterCounts, StoreError> {
    let by_state = all(
        connection,
        "SELECT state, sum(contracts) FROM contract_totals GROUP BY state HAVING sum(contracts) > 0",
        [],
        |columns| Ok((state_of(columns.integer()?)?, columns.count::<u64>()?)),
    )?;
    let count = |sql| number(connection, sql, []).map(|count| u64::try_from(count).unwrap_or(0));
    Ok(RegisterCounts {
        customers: count("SELECT count(*) FROM customer")?,
        contracts: by_state.iter().map(|(_, count)| count).sum(),
        by_state,
        journal_entries: count("SELECT ifnull(max(seq), 0) FROM journal")?,
    })
}

/// A page of contracts.
pub(crate) fn page(
    connection: &Connection,
    query: &ContractQuery,
) -> Result<ContractPage, StoreError> {
    let mut page = ContractPage {
        rows: Vec::new(),
        total: 0,
        fee_totals: Vec::new(),
        next: None,
    };
    let Some(filter) = Filter::of(connection, query)? else {
        return Ok(page);
    };
    if query.want_totals {
        (page.total, page.fee_totals) = totals(connection, query, &filter)?;
    }
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let mut skip = u64::from(query.skip);
    let mut places = Vec::new();
    for stretch in stretches(query)? {
        if page.rows.len() > limit {
            break;
        }
        // One row more than asked for tells whether there is a next page.
        let wanted = limit.saturating_add(1) - page.rows.len();
        let found = rows(connection, &filter, &stretch, wanted, skip)?;
        if found.is_empty() && skip > 0 {
            skip = skip.saturating_sub(count(connection, &filter, &stretch)?);
        } else {
            skip = 0;
        }
        for (row, place) in found {
            page.rows.push(row);
            places.push(place);
        }
    }
    if page.rows.len() > limit {
        page.rows.truncate(limit);
        let last = limit.checked_sub(1).and_then(|last| places.get(last));
        page.next = last.map(Cursor::at);
    }
    Ok(page)
}

/// The sort key of a row and the row itself.
type Place = (Key, i64);

/// A part of the sort order: rows with a value, then those without.
struct Stretch {
    column: &'static str,
    direction: &'static str,
    conditions: Vec<Piece>,
}

fn stretches(query: &ContractQuery) -> Result<Vec<Stretch>, StoreError> {
    let (column, may_be_empty) = sort_column(query.sort);
    let after: Option<Place> = query.after.as_ref().map(Cursor::place).transpose()?;
    let (direction, beyond) = if query.descending == query.from_end {
        ("ASC", ">")
    } else {
        ("DESC", "<")
    };
    let stretch = |conditions| Stretch {
        column,
        direction,
        conditions,
    };
    let is_set = || Piece::new(format!("i.{column} IS NOT NULL"), Vec::new());
    let is_empty = || Piece::new(format!("i.{column} IS NULL"), Vec::new());
    let key_of = |key| match key {
        Key::Text(text) => Value::Text(text),
        Key::Number(number) => Value::Integer(number),
        Key::Nothing => Value::Null,
    };
    let mut found = match after {
        None if may_be_empty => vec![stretch(vec![is_set()]), stretch(vec![is_empty()])],
        None => vec![stretch(Vec::new())],
        Some((Key::Nothing, row)) => {
            let beyond = format!("i.contract {beyond} ?");
            let further = Piece::new(beyond, vec![Value::Integer(row)]);
            let rest = stretch(vec![is_empty(), further]);
            // From the end, rows with a value follow those without.
            return Ok(if query.from_end {
                vec![rest, stretch(vec![is_set()])]
            } else {
                vec![rest]
            });
        }
        Some((key, row)) => {
            let rest = stretch(vec![Piece::new(
                format!("(i.{column}, i.contract) {beyond} (?, ?)"),
                vec![key_of(key), Value::Integer(row)],
            )]);
            if may_be_empty && !query.from_end {
                vec![rest, stretch(vec![is_empty()])]
            } else {
                vec![rest]
            }
        }
    };
    if query.from_end && query.after.is_none() {
        found.reverse();
    }
    Ok(found)
}

/// The column of the index, and whether it may be empty.
fn sort_column(sort: SortColumn) -> (&'static str, bool) {
    match sort {
        SortColumn::Number => ("number_sort", false),
        SortColumn::Customer => ("customer_sort", false),
        SortColumn::Level => ("level_rank", false),
        SortColumn::State => ("state", false),
        SortColumn::ActivatesOn => ("activates_on", true),
        SortColumn::LastDay => ("last_day", true),
        SortColumn::RenewsOn => ("renews_on", true),
        SortColumn::NoticeBy => ("notice_by", true),
        SortColumn::EndsOn => ("ends_on", true),
        SortColumn::YearlyFee => ("fee_minor", true),
        SortColumn::Owner => ("owner_sort", true),
    }
}

/// What stands behind FROM and WHERE, with all parameters.
fn restricted(filter: &Filter, further: &[Piece]) -> Piece {
    joined(&filter.source, filter.conditions.iter().chain(further))
}

pub(super) fn joined<'p>(source: &Piece, conditions: impl Iterator<Item = &'p Piece>) -> Piece {
    let mut params = source.params.clone();
    let mut texts = Vec::new();
    for condition in conditions {
        texts.push(condition.sql.as_str());
        params.extend(condition.params.iter().cloned());
    }
    let mut sql = source.sql.clone();
    if !texts.is_empty() {
        sql.push_str(" WHERE ");
        sql.push_str(&texts.join(" AND "));
    }
    Piece::new(sql, params)
}

fn rows(
    connection: &Connection,
    filter: &Filter,
    stretch: &Stretch,
    wanted: usize,
    skip: u64,
) -> Result<Vec<(ContractRow, Place)>, StoreError> {
    let Stretch {
        column, direction, ..
    } = stretch;
    let mut inner = restricted(filter, &stretch.conditions);
    let sql = format!(
        "SELECT {COLUMNS}, p.sort_key, p.place FROM
         (SELECT i.contract AS place, i.{column} AS sort_key FROM {}
          ORDER BY i.{column} {direction}, i.contract {direction} LIMIT ? OFFSET ?) AS p
         CROSS JOIN contract_index AS i ON i.contract = p.place {JOINS}
         ORDER BY p.sort_key {direction}, p.place {direction}",
        inner.sql
    );
    let bound = |value: u64| Value::Integer(i64::try_from(value).unwrap_or(i64::MAX));
    inner.params.push(bound(wanted as u64));
    inner.params.push(bound(skip));
    let is_number = matches!(*column, "level_rank" | "state" | "fee_minor");
    all(
        connection,
        &sql,
        params_from_iter(inner.params),
        |columns| {
            let row = read(columns)?;
            let key = if is_number {
                columns.optional_integer()?.map(Key::Number)
            } else {
                columns.optional_text()?.map(Key::Text)
            };
            Ok((row, (key.unwrap_or(Key::Nothing), columns.integer()?)))
        },
    )
}

fn count(connection: &Connection, filter: &Filter, stretch: &Stretch) -> Result<u64, StoreError> {
    let from = restricted(filter, &stretch.conditions);
    let sql = format!("SELECT count(*) FROM {}", from.sql);
    number(connection, &sql, params_from_iter(from.params))
        .map(|count| u64::try_from(count).unwrap_or_default())
}

/// How many rows match on all pages, and the sums of their fees.
fn totals(
    connection: &Connection,
    query: &ContractQuery,
    filter: &Filter,
) -> Result<(u64, Vec<Money>), StoreError> {
    if filter.is_plain {
        return plain_totals(connection, query);
    }
    let from = match &filter.all_of {
        // The first condition is the search that gives the rows here.
        Some(source) => joined(source, filter.conditions.iter().skip(1)),
        None => restricted(filter, &[]),
    };
    let sql = format!("SELECT i.fee_currency, i.fee_minor FROM {}", from.sql);
    let mut sums = Sums::default();
    each(connection, &sql, params_from_iter(from.params), |columns| {
        sums.add((), columns.optional_str()?, columns.optional_integer()?);
        Ok(())
    })?;
    let mut total = 0;
    let mut fees = Vec::new();
    for ((), fee, count) in sums.in_order() {
        total += count;
        fees.extend(fee);
    }
    Ok((total, fees))
}

/// Without other restrictions than state and level the sums are kept already.
fn plain_totals(
    connection: &Connection,
    query: &ContractQuery,
) -> Result<(u64, Vec<Money>), StoreError> {
    let mut conditions = vec!["contracts > 0".to_owned()];
    let mut params = Vec::new();
    if !query.states.is_empty() {
        conditions.push(format!("state IN ({})", marks(query.states.len())));
        let ranks = query.states.iter().map(|state| state_rank(*state));
        params.extend(ranks.map(Value::Integer));
    }
    if !query.levels.is_empty() {
        conditions.push(format!("level IN ({})", marks(query.levels.len())));
        params.extend(query.levels.iter().cloned().map(Value::Text));
    }
    let sql = format!(
        "SELECT fee_currency, sum(contracts), sum(fee_minor) FROM contract_totals WHERE {}
         GROUP BY fee_currency ORDER BY fee_currency",
        conditions.join(" AND ")
    );
    let mut total = 0;
    let mut fees = Vec::new();
    each(connection, &sql, params_from_iter(params), |columns| {
        let currency = columns.text()?;
        total += columns.count::<u64>()?;
        let amount_minor = columns.integer()?;
        if !currency.is_empty() {
            fees.push(Money {
                amount_minor,
                currency,
            });
        }
        Ok(())
    })?;
    Ok((total, fees))
}
