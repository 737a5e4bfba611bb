//! From a query over contracts to conditions: which ones hold, and which one is so selective
//! that its few rows are looked up instead of walking along the sort order.

use chrono::Months;
use rusqlite::types::Value;

use super::Connection;
use super::index::state_rank;
use super::search::{Typed, typed_for};
use super::statement::{day_text, number};
use super::vocabulary::Indexed;
use crate::{ContractGroup, ContractQuery, StoreError, fold};

/// Up to so many rows are looked up and sorted; more are walked along the sort order.
const FEW: i64 = 2_000;

/// A piece of SQL with its parameters, in order of appearance.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) sql: String,
    pub(super) params: Vec<Value>,
}

impl Piece {
    pub(super) fn new(sql: impl Into<String>, params: Vec<Value>) -> Self {
        Self {
            sql: sql.into(),
            params,
        }
    }
}

/// Where the rows `i` of a query come from, and what they have to meet.
#[derive(Debug)]
pub(super) struct Filter {
    /// What stands behind FROM; gives `contract_index AS i`.
    pub(super) source: Piece,
    /// Each one has to hold.
    pub(super) conditions: Vec<Piece>,
    /// The same rows for going through all of them: hits of a search come in the order of the
    /// index, so that looking each one up is cheaper than keeping them all beside it.
    pub(super) all_of: Option<Piece>,
    /// Whether nothing but states and levels restricts the rows.
    pub(super) is_plain: bool,
}

/// A restriction that an index answers.
pub(super) struct Restriction {
    /// Gives the rows of the contracts as `hit`.
    pub(super) rows: Piece,
    /// The same as a condition on `i` that does not tempt the planner away from the sort order.
    pub(super) condition: Piece,
}

impl Filter {
    /// None if nothing can match.
    pub(super) fn of(
        connection: &Connection,
        query: &ContractQuery,
    ) -> Result<Option<Self>, StoreError> {
        let mut restrictions = Vec::new();
        let searched = typed_for(connection, Indexed::Contracts, query.search.as_deref())?;
        match &searched {
            Typed::Nothing => {}
            Typed::NoWord => return Ok(None),
            Typed::Words(words) => restrictions.push(found_by(words)),
        }
        if let Some(owner) = &query.owner {
            restrictions.push(looked_after_by(owner));
        }
        if let Some((from, until)) = query.notice_by {
            restrictions.push(with_notice_day(day_text(from), day_text(until)));
        }
        let mut is_plain = restrictions.is_empty();
        let mut of_level = None;
        if let Some(group) = &query.within {
            is_plain = false;
            match group {
                // No index is by the name of a level.
                ContractGroup::Level(level) => of_level = Some(level.clone()),
                other => restrictions.extend(in_group(other)),
            }
        }
        let is_searched = matches!(searched, Typed::Words(_));
        if !query.states.is_empty() {
            restrictions.push(in_states(query));
        }
        let mut driving = None;
        for (at, restriction) in restrictions.iter().enumerate() {
            if has_few_rows(connection, &restriction.rows)? {
                driving = Some(at);
                break;
            }
        }
        // A search, if there is one, is the first of the restrictions.
        let searched_first = is_searched && driving.is_none();
        let all_of = searched_first
            .then(|| {
                restrictions
                    .first()
                    .map(|restriction| driven_by(&restriction.rows))
            })
            .flatten();
        let source = match driving {
            Some(at) => driven_by(&restrictions.remove(at).rows),
            None => Piece::new("contract_index AS i", Vec::new()),
        };
        let mut conditions: Vec<Piece> = restrictions
            .into_iter()
            .map(|restriction| restriction.condition)
            .collect();
        if !query.levels.is_empty() {
            let levels = query.levels.iter().cloned().map(Value::Text).collect();
            conditions.push(Piece::new(
                format!("i.level IN ({})", marks(query.levels.len())),
                levels,
            ));
        }
        if let Some(level) = of_level {
            conditions.push(Piece::new("i.level = ?", vec![Value::Text(level)]));
        }
        Ok(Some(Self {
            source,
            conditions,
            all_of,
            is_plain,
        }))
    }
}

/// The rows of `contract_index AS i` that a restriction gives.
fn driven_by(rows: &Piece) -> Piece {
    let sql = format!(
        "({}) AS s CROSS JOIN contract_index AS i ON i.contract = s.hit",
        rows.sql
    );
    Piece::new(sql, rows.params.clone())
}

/// Whether a restriction leaves so few rows that sorting them is no matter.
pub(super) fn has_few_rows(connection: &Connection, rows: &Piece) -> Result<bool, StoreError> {
    let sql = format!("SELECT count(*) FROM ({} LIMIT {})", rows.sql, FEW + 1);
    let count = number(connection, &sql, rusqlite::params_from_iter(&rows.params))?;
    Ok(count <= FEW)
}

fn found_by(words: &str) -> Restriction {
    let rows = "SELECT rowid AS hit FROM contract_search WHERE contract_search MATCH ?";
    Restriction {
        rows: Piece::new(rows, vec![Value::Text(words.to_owned())]),
        condition: Piece::new(
            "+i.contract IN (SELECT rowid FROM contract_search WHERE contract_search MATCH ?)",
            vec![Value::Text(words.to_owned())],
        ),
    }
}

/// Contracts of this owner; the parameters of its rows are the owner's sort key and name.
pub(super) fn looked_after_by(owner: &str) -> Restriction {
    let params = vec![
        Value::Text(fold::name_sort_key(owner)),
        Value::Text(owner.to_owned()),
    ];
    Restriction {
        rows: Piece::new(
            "SELECT contract AS hit FROM contract_index WHERE owner_sort = ? AND owner = ?",
            params,
        ),
        condition: Piece::new("i.owner = ?", vec![Value::Text(owner.to_owned())]),
    }
}

/// Contracts of a group, but for levels.
fn in_group(group: &ContractGroup) -> Option<Restriction> {
    let by = |condition: &str, params: Vec<Value>| {
        Some(Restriction {
            rows: Piece::new(
                format!("SELECT contract AS hit FROM contract_index WHERE {condition}"),
                params.clone(),
            ),
            condition: Piece::new(format!("+i.{condition}"), params),
        })
    };
    match group {
        ContractGroup::Level(_) => None,
        ContractGroup::State(state) => by("state = ?", vec![Value::Integer(state_rank(*state))]),
        ContractGroup::Owner(Some(owner)) => Some(looked_after_by(owner)),
        ContractGroup::Owner(None) => by("owner_sort IS NULL", Vec::new()),
        ContractGroup::Customer(number) => {
            let rows = "SELECT c.row AS hit FROM customer AS k
                 CROSS JOIN contract AS c ON c.customer = k.row WHERE k.number = ?";
            let params = vec![Value::Text(number.clone())];
            Some(Restriction {
                rows: Piece::new(rows, params.clone()),
                condition: Piece::new(format!("+i.contract IN ({rows})"), params),
            })
        }
        ContractGroup::NoticeMonth(None) => by("notice_by IS NULL", Vec::new()),
        ContractGroup::NoticeMonth(Some(first)) => {
            let last = first
                .checked_add_months(Months::new(1))
                .and_then(|next| next.pred_opt())
                .unwrap_or(*first);
            Some(with_notice_day(day_text(*first), day_text(last)))
        }
    }
}

fn with_notice_day(from: String, until: String) -> Restriction {
    let params = vec![Value::Text(from), Value::Text(until)];
    Restriction {
        rows: Piece::new(
            "SELECT contract AS hit FROM contract_index WHERE notice_by BETWEEN ? AND ?",
            params.clone(),
        ),
        condition: Piece::new("+i.notice_by BETWEEN ? AND ?", params),
    }
}

fn in_states(query: &ContractQuery) -> Restriction {
    let params: Vec<Value> = query
        .states
        .iter()
        .map(|state| Value::Integer(state_rank(*state)))
        .collect();
    let marks = marks(params.len());
    Restriction {
        rows: Piece::new(
            format!("SELECT contract AS hit FROM contract_index WHERE state IN ({marks})"),
            params.clone(),
        ),
        condition: Piece::new(format!("+i.state IN ({marks})"), params),
    }
}

/// So many question marks.
pub(super) fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}
