//! From a query over support requests to conditions, and to the parts that a page is put
//! together from: each part is walked along an index or is small enough to be sorted.

use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::Connection;
use super::filter::{Piece, has_few_rows, marks};
use super::request_index::{IN_TIME, MISSED, NO_RESPONSE_OWED, NOT_AUTHORISED, WAITING};
use super::search::{Typed, typed_for};
use super::statement::number;
use super::vocabulary::Indexed;
use crate::fold;
use crate::{ContractId, CustomerId, RequestQuery, RequestSort, RequestState, StoreError};

/// Where the rows `i` of a query come from, and what they have to meet.
#[derive(Debug)]
pub(super) struct Filter {
    /// What stands behind FROM; gives `request_index AS i`.
    pub(super) source: Piece,
    /// Each one has to hold.
    pub(super) conditions: Vec<Piece>,
    /// Holds too; unless another restriction left few rows, so many are found that looking them
    /// all up would take longer than walking along the sort order.
    pub(super) search: Option<Search>,
    /// Whether the rows come along the sort order and not from a restriction.
    pub(super) is_walked: bool,
    /// The page is put together from these, each with a condition of its own; none overlap.
    pub(super) parts: Vec<Piece>,
}

/// A search that does not give the rows of a page.
#[derive(Debug)]
pub(super) struct Search {
    /// Whether a row is found.
    pub(super) condition: Piece,
    /// All rows that are found, for counting them: gives `request_index AS i`.
    pub(super) all: Piece,
    /// The same without the index, where nothing else restricts them.
    pub(super) found: Piece,
}

/// A restriction that an index answers.
struct Restriction {
    /// Gives the numbers of the requests as `hit`.
    rows: Piece,
    /// The same as a condition on `i` that does not tempt the planner away from the sort order.
    condition: Piece,
}

impl Filter {
    /// None if nothing can match.
    pub(super) fn of(
        connection: &Connection,
        query: &RequestQuery,
    ) -> Result<Option<Self>, StoreError> {
        let words = match typed_for(connection, Indexed::Requests, query.search.as_deref())? {
            Typed::Nothing => None,
            Typed::NoWord => return Ok(None),
            Typed::Words(words) => Some(words),
        };
        let mut restrictions = Vec::new();
        if let Some(contract) = query.contract {
            restrictions.push(of_contract(contract));
        }
        if let Some(customer) = query.customer {
            restrictions.push(of_customer(customer));
        }
        if let Some(owner) = &query.owner {
            restrictions.push(of_owner(owner));
        }
        let mut driving = None;
        let mut search = None;
        if let Some(words) = words {
            let rows = found_by(&words);
            if has_few_rows(connection, &rows)? {
                driving = Some(rows);
            } else {
                search = Some(Search {
                    condition: is_found(connection, &words, &rows)?,
                    all: driven_by(&rows),
                    found: Piece::new(format!("({})", rows.sql), rows.params),
                });
            }
        }
        for at in 0..restrictions.len() {
            if driving.is_none()
                && let Some(restriction) = restrictions.get(at)
                && has_few_rows(connection, &restriction.rows)?
            {
                driving = Some(restrictions.remove(at).rows);
            }
        }
        let states = states(query);
        let mut parts = Vec::new();
        let mut source = Piece::new("request_index AS i", Vec::new());
        let mut conditions = Vec::new();
        let mut is_walked = true;
        if let Some(rows) = driving {
            source = driven_by(&rows);
            is_walked = false;
            conditions.extend(any_of(&states, "+i"));
        } else if states.is_empty() {
            // Walked along the sort order.
        } else if matches!(query.sort, RequestSort::Received | RequestSort::Due) {
            // Each state has the order in an index of its own.
            parts.extend(states.iter().map(|state| on_row(state, "i")));
        } else if let Some(rows) = any_of(&states, "i").map(found_in_states)
            && has_few_rows(connection, &rows)?
        {
            source = driven_by(&rows);
            is_walked = false;
        } else {
            conditions.extend(any_of(&states, "+i"));
        }
        conditions.extend(restrictions.into_iter().map(|other| other.condition));
        if !query.impacts.is_empty() {
            let impacts = query.impacts.iter().cloned().map(Value::Text).collect();
            conditions.push(Piece::new(
                format!("i.impact IN ({})", marks(query.impacts.len())),
                impacts,
            ));
        }
        if parts.is_empty() {
            parts.push(Piece::new("", Vec::new()));
        }
        Ok(Some(Self {
            source,
            conditions,
            search,
            is_walked,
            parts,
        }))
    }
}

/// The rows of `request_index AS i` that a restriction gives.
fn driven_by(rows: &Piece) -> Piece {
    let sql = format!(
        "({}) AS s CROSS JOIN request_index AS i ON i.request = s.hit",
        rows.sql
    );
    Piece::new(sql, rows.params.clone())
}

fn found_by(words: &str) -> Piece {
    Piece::new(
        "SELECT rowid AS hit FROM request_search WHERE request_search MATCH ?",
        vec![Value::Text(words.to_owned())],
    )
}

/// From so many rows on, asking for a row is faster than keeping all that are found.
const MANY_FOUND: i64 = 64_000;
/// As long as the expression is no longer: each word is asked for anew.
const FEW_WORDS: usize = 4;

/// The search as a condition on a row.
///
/// Measured at 1,000,000 requests: a row is asked for in 16 µs for each word, and finding 50
/// takes as many questions as rows are walked past; keeping what is found takes 0.16 µs a row.
fn is_found(connection: &Connection, words: &str, rows: &Piece) -> Result<Piece, StoreError> {
    let count = format!(
        "SELECT count(*) FROM ({} LIMIT {})",
        rows.sql,
        MANY_FOUND + 1
    );
    let is_short = words
        .split(' ')
        .filter(|word| word.starts_with('"'))
        .count()
        <= FEW_WORDS;
    let sql =
        if is_short && number(connection, &count, params_from_iter(&rows.params))? > MANY_FOUND {
            "EXISTS (SELECT 1 FROM request_search
            WHERE request_search MATCH ? AND rowid = i.request)"
        } else {
            "+i.request IN (SELECT rowid FROM request_search WHERE request_search MATCH ?)"
        };
    Ok(Piece::new(sql, rows.params.clone()))
}

fn of_contract(contract: ContractId) -> Restriction {
    let params = vec![Value::Blob(contract.0.as_bytes().to_vec())];
    let rows = "SELECT r.id AS hit FROM contract AS c
        CROSS JOIN request AS r ON r.contract = c.row WHERE c.id = ?";
    Restriction {
        rows: Piece::new(rows, params.clone()),
        condition: Piece::new(format!("+i.request IN ({rows})"), params),
    }
}

fn of_customer(customer: CustomerId) -> Restriction {
    let params = vec![Value::Blob(customer.0.as_bytes().to_vec())];
    let rows = "SELECT r.id AS hit FROM customer AS k
        CROSS JOIN contract AS c ON c.customer = k.row
        CROSS JOIN request AS r ON r.contract = c.row WHERE k.id = ?";
    Restriction {
        rows: Piece::new(rows, params.clone()),
        condition: Piece::new(format!("+i.request IN ({rows})"), params),
    }
}

fn of_owner(owner: &str) -> Restriction {
    let params = vec![
        Value::Text(fold::name_sort_key(owner)),
        Value::Text(owner.to_owned()),
    ];
    let rows = "SELECT r.id AS hit FROM contract_index AS o
        CROSS JOIN request AS r ON r.contract = o.contract
        WHERE o.owner_sort = ? AND o.owner = ?";
    let condition = "(SELECT o.owner FROM request AS r
        CROSS JOIN contract_index AS o ON o.contract = r.contract
        WHERE r.id = i.request) = ?";
    Restriction {
        rows: Piece::new(rows, params),
        condition: Piece::new(condition, vec![Value::Text(owner.to_owned())]),
    }
}

/// One condition for each state that is asked for, none if all are. Whether an open request is
/// overdue is told by the moment asked for.
fn states(query: &RequestQuery) -> Vec<Piece> {
    let now = query.now.timestamp_micros();
    let asked = |state| query.states.contains(&state);
    let mut found = Vec::new();
    let mut add = |sql: &str, params: &[i64]| {
        let params = params.iter().copied().map(Value::Integer).collect();
        found.push(Piece::new(sql, params));
    };
    match (asked(RequestState::Open), asked(RequestState::Overdue)) {
        (true, true) => add("{i}.state = ?", &[WAITING]),
        (true, false) => add("{i}.state = ? AND {i}.due_at >= ?", &[WAITING, now]),
        (false, true) => add("{i}.state = ? AND {i}.due_at < ?", &[WAITING, now]),
        (false, false) => {}
    }
    for (state, stored) in [
        (RequestState::InTime, IN_TIME),
        (RequestState::Missed, MISSED),
        (RequestState::NotAuthorised, NOT_AUTHORISED),
        (RequestState::NoResponseOwed, NO_RESPONSE_OWED),
    ] {
        if asked(state) {
            add("{i}.state = ?", &[stored]);
        }
    }
    found
}

/// A condition of [`states`] on this row.
fn on_row(state: &Piece, row: &str) -> Piece {
    Piece::new(state.sql.replace("{i}", row), state.params.clone())
}

/// One of several conditions of [`states`]; with `+i` none of them is answered by an index.
fn any_of(states: &[Piece], row: &str) -> Option<Piece> {
    if states.is_empty() {
        return None;
    }
    let texts: Vec<String> = states
        .iter()
        .map(|state| format!("({})", on_row(state, row).sql))
        .collect();
    let params = states.iter().flat_map(|state| state.params.clone());
    Some(Piece::new(
        format!("({})", texts.join(" OR ")),
        params.collect(),
    ))
}

fn found_in_states(condition: Piece) -> Piece {
    Piece::new(
        format!(
            "SELECT i.request AS hit FROM request_index AS i WHERE {}",
            condition.sql
        ),
        condition.params,
    )
}
