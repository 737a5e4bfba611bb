//! Lists of support requests: pages by any sort column, and how many there are.
//!
//! As with contracts a page is found by its place in the sort order (keyset). With states asked
//! for, it is put together from one page of each state, so that a rare one costs no walk.

use rusqlite::params_from_iter;
use rusqlite::types::Value;
use terms::rules::requests::{Refusal, Validity};

use super::filter::Piece;
use super::request_filter::Filter;
use super::request_index::{IN_TIME, MISSED};
use super::statement::{Columns, all, number};
use super::{Connection, request};
use crate::cursor::Key;
use crate::{Cursor, RequestPage, RequestQuery, RequestRow, RequestSort, StoreError};

/// Columns besides those of the request, from `request_index AS i`, `contract AS c`,
/// `customer AS k`.
const COLUMNS: &str = "c.number, k.id, k.number, k.name, i.level, i.impact, i.refusal, \
    i.contract_year, i.over_quota, i.due_at, i.state";

const JOINS: &str = "CROSS JOIN request AS r ON r.id = i.request \
    CROSS JOIN contract AS c ON c.row = r.contract \
    CROSS JOIN customer AS k ON k.row = c.customer";

const REFUSALS: [Refusal; 3] = [Refusal::NotAContact, Refusal::Channel, Refusal::NotActive];

fn read(columns: &mut Columns<'_, '_>) -> Result<RequestRow, StoreError> {
    let request = request::read(columns)?;
    let mut row = RequestRow {
        request,
        contract_number: columns.text()?,
        customer: columns.id()?,
        customer_number: columns.text()?,
        customer_name: columns.text()?,
        level: columns.text()?,
        impact: columns.text()?,
        validity: Validity::Valid,
        contract_year: None,
        over_quota: false,
        due: None,
        in_time: None,
    };
    if let Some(id) = columns.optional_str()? {
        let refusal = REFUSALS.into_iter().find(|refusal| refusal.id() == id);
        row.validity = Validity::NotAuthorised(
            refusal.ok_or_else(|| StoreError::damaged("a refusal is unknown"))?,
        );
    }
    row.contract_year = columns.optional_count()?;
    row.over_quota = columns.flag()?;
    row.due = columns.optional_moment()?;
    row.in_time = match columns.integer()? {
        IN_TIME => Some(true),
        MISSED => Some(false),
        _ => None,
    };
    Ok(row)
}

/// The sort key of a row and the number of its request.
type Place = (Key, i64);

/// A page of support requests.
pub(crate) fn page(
    connection: &Connection,
    query: &RequestQuery,
) -> Result<RequestPage, StoreError> {
    let mut page = RequestPage {
        rows: Vec::new(),
        total: 0,
        next: None,
    };
    let Some(filter) = Filter::of(connection, query)? else {
        return Ok(page);
    };
    if query.want_totals {
        page.total = total(connection, &filter)?;
    }
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let mut skip = usize::try_from(query.skip).unwrap_or(usize::MAX);
    let mut places = Vec::new();
    for stretch in stretches(query)? {
        if places.len() > limit {
            break;
        }
        // One row more than asked for tells whether there is a next page.
        let wanted = limit.saturating_add(1) - places.len();
        let found = places_in(connection, &filter, &stretch, wanted, skip)?;
        if found.is_empty() && skip > 0 {
            skip = skip.saturating_sub(count(connection, &filter, &stretch)?);
        } else {
            skip = 0;
        }
        places.extend(found);
    }
    let is_last = places.len() <= limit;
    places.truncate(limit);
    if !is_last {
        page.next = places.last().map(Cursor::at);
    }
    page.rows = rows_at(connection, &places)?;
    Ok(page)
}

/// The rows at these places, in their order.
fn rows_at(connection: &Connection, places: &[Place]) -> Result<Vec<RequestRow>, StoreError> {
    // As one value, so that there is one statement for any number of rows; given in its order.
    let ids: Vec<String> = places.iter().map(|(_, id)| id.to_string()).collect();
    let ids = format!("[{}]", ids.join(","));
    let sql = format!(
        "SELECT {}, {COLUMNS} FROM json_each(?1) AS p
         CROSS JOIN request_index AS i ON i.request = p.value {JOINS}",
        request::COLUMNS
    );
    all(connection, &sql, [ids], read)
}

/// A part of the sort order: rows with a value, then those without.
struct Stretch {
    column: &'static str,
    is_number: bool,
    descending: bool,
    conditions: Vec<Piece>,
}

impl Stretch {
    fn direction(&self) -> &'static str {
        if self.descending { "DESC" } else { "ASC" }
    }
}

fn stretches(query: &RequestQuery) -> Result<Vec<Stretch>, StoreError> {
    let (column, is_number) = match query.sort {
        RequestSort::Received => ("received_at", true),
        RequestSort::Due => ("due_at", true),
        RequestSort::Contract => ("number_sort", false),
        RequestSort::Customer => ("customer_sort", false),
    };
    let may_be_empty = query.sort == RequestSort::Due;
    let beyond = if query.descending { "<" } else { ">" };
    let stretch = |conditions| Stretch {
        column,
        is_number,
        descending: query.descending,
        conditions,
    };
    let is_set = || Piece::new(format!("i.{column} IS NOT NULL"), Vec::new());
    let is_empty = || Piece::new(format!("i.{column} IS NULL"), Vec::new());
    let after: Option<Place> = query.after.as_ref().map(Cursor::place).transpose()?;
    let mut found = Vec::new();
    match after {
        None if may_be_empty => found.push(stretch(vec![is_set()])),
        None => found.push(stretch(Vec::new())),
        Some((Key::Nothing, id)) => {
            let further = format!("i.request {beyond} ?");
            let further = Piece::new(further, vec![Value::Integer(id)]);
            return Ok(vec![stretch(vec![is_empty(), further])]);
        }
        Some((key, id)) => {
            let key = match key {
                Key::Text(text) => Value::Text(text),
                Key::Number(number) => Value::Integer(number),
                Key::Nothing => Value::Null,
            };
            found.push(stretch(vec![Piece::new(
                format!("(i.{column}, i.request) {beyond} (?, ?)"),
                vec![key, Value::Integer(id)],
            )]));
        }
    }
    if may_be_empty {
        found.push(stretch(vec![is_empty()]));
    }
    Ok(found)
}

/// The next places of a stretch, put together from all parts.
fn places_in(
    connection: &Connection,
    filter: &Filter,
    stretch: &Stretch,
    wanted: usize,
    skip: usize,
) -> Result<Vec<Place>, StoreError> {
    if let [part] = filter.parts.as_slice() {
        return places_of_part(connection, filter, part, stretch, wanted, skip);
    }
    let mut found = Vec::new();
    for part in &filter.parts {
        let wanted = wanted.saturating_add(skip);
        found.extend(places_of_part(
            connection, filter, part, stretch, wanted, 0,
        )?);
    }
    found.sort_by(|one, other| {
        let order = one.cmp(other);
        if stretch.descending {
            order.reverse()
        } else {
            order
        }
    });
    found.drain(..skip.min(found.len()));
    found.truncate(wanted);
    Ok(found)
}

fn places_of_part(
    connection: &Connection,
    filter: &Filter,
    part: &Piece,
    stretch: &Stretch,
    wanted: usize,
    skip: usize,
) -> Result<Vec<Place>, StoreError> {
    let Stretch {
        column, is_number, ..
    } = stretch;
    let direction = stretch.direction();
    let mut from = restricted(filter, part, &stretch.conditions);
    let sql = format!(
        "SELECT i.{column}, i.request FROM {}
         ORDER BY i.{column} {direction}, i.request {direction} LIMIT ? OFFSET ?",
        from.sql
    );
    let bound = |value: usize| Value::Integer(i64::try_from(value).unwrap_or(i64::MAX));
    from.params.extend([bound(wanted), bound(skip)]);
    all(connection, &sql, params_from_iter(from.params), |columns| {
        let key = if *is_number {
            columns.optional_integer()?.map(Key::Number)
        } else {
            columns.optional_text()?.map(Key::Text)
        };
        Ok((key.unwrap_or(Key::Nothing), columns.integer()?))
    })
}

/// What stands behind FROM and WHERE for walking along the sort order, with all parameters.
fn restricted(filter: &Filter, part: &Piece, further: &[Piece]) -> Piece {
    let search = filter.search.as_ref().map(|search| &search.condition);
    joined(
        &filter.source,
        part,
        filter.conditions.iter().chain(further).chain(search),
    )
}

/// The same rows for going through all of them: what is found gives the rows.
fn all_of(filter: &Filter, part: &Piece, further: &[Piece]) -> Piece {
    let Some(search) = &filter.search else {
        return restricted(filter, part, further);
    };
    let is_bare = part.sql.is_empty() && filter.conditions.is_empty() && further.is_empty();
    let source = match (filter.is_walked, is_bare) {
        (true, true) => &search.found,
        (true, false) => &search.all,
        (false, _) => return restricted(filter, part, further),
    };
    joined(source, part, filter.conditions.iter().chain(further))
}

fn joined<'p>(
    source: &Piece,
    part: &'p Piece,
    conditions: impl Iterator<Item = &'p Piece>,
) -> Piece {
    let mut params = source.params.clone();
    let mut texts = Vec::new();
    let conditions = std::iter::once(part).chain(conditions);
    for condition in conditions.filter(|condition| !condition.sql.is_empty()) {
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

fn count(connection: &Connection, filter: &Filter, stretch: &Stretch) -> Result<usize, StoreError> {
    count_parts(connection, filter, &stretch.conditions)
        .map(|count| usize::try_from(count).unwrap_or(usize::MAX))
}

fn total(connection: &Connection, filter: &Filter) -> Result<u64, StoreError> {
    count_parts(connection, filter, &[])
}

fn count_parts(
    connection: &Connection,
    filter: &Filter,
    further: &[Piece],
) -> Result<u64, StoreError> {
    let mut sum = 0;
    for part in &filter.parts {
        let from = all_of(filter, part, further);
        let sql = format!("SELECT count(*) FROM {}", from.sql);
        let count = number(connection, &sql, params_from_iter(from.params))?;
        sum += u64::try_from(count).unwrap_or_default();
    }
    Ok(sum)
}
