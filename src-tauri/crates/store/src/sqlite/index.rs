//! The index of derived values: written with every change of a contract, and brought to another
//! day for just those contracts that read otherwise there. All of it follows from the facts.

use rusqlite::params;
use terms::{Date, State};

use super::contract::{Stored, in_row};
use super::edition::{self, Editions};
use super::journal::Writer;
use super::request_index::{self, NewWords};
use super::statement::{all, day_text, first, integer, number, optional_day_text, run};
use super::vocabulary::Indexed;
use super::{Connection, Vocabulary, renewal_index, search, statement, totals};
use crate::derive::{Derived, SearchWords, search_hash};
use crate::query::RenewalStatus;
use crate::{RequestId, StoreError, fold};

/// The day that the index is of.
pub(super) fn day(connection: &Connection) -> Result<Date, StoreError> {
    first(
        connection,
        "SELECT index_day FROM register WHERE only = 1",
        [],
        statement::day,
    )?
    .ok_or_else(|| StoreError::damaged("the register has no day"))
}

/// Brings the index to `today`, forwards or backwards.
pub(super) fn roll(connection: &Connection, today: Date) -> Result<(), StoreError> {
    if day(connection)? == today {
        return Ok(());
    }
    let rows = all(
        connection,
        "SELECT contract FROM contract_index WHERE holds_from > ?1
         UNION SELECT contract FROM contract_index WHERE holds_until <= ?1",
        [day_text(today)],
        integer,
    )?;
    let count = number(
        connection,
        "SELECT ifnull(sum(contracts), 0) FROM contract_totals",
        [],
    )?;
    let share = usize::try_from(count / LARGE_SHARE).unwrap_or_default();
    let lists = if rows.len() > share.max(MANY) {
        Some(set_lists_aside(connection)?)
    } else {
        None
    };
    let mut vocabulary = Vocabulary::default();
    let editions = edition::current(connection)?;
    for row in rows {
        let (stored, derived) = derive_anew(
            connection,
            row,
            today,
            SearchWords::OnlyIfTheDayMatters,
            &editions,
        )?;
        put(connection, &stored, &derived, true, &mut vocabulary)?;
    }
    if let Some(lists) = lists {
        make_lists_anew(connection, &lists)?;
    }
    run(
        connection,
        "UPDATE register SET index_day = ?1 WHERE only = 1",
        [day_text(today)],
    )
    .map(|_| ())
}

/// Writes anew what the contracts of a customer take from it.
pub(super) fn follow_customer(
    connection: &Connection,
    customer: i64,
    today: Date,
) -> Result<(), StoreError> {
    let rows = all(
        connection,
        "SELECT row FROM contract WHERE customer = ?1",
        [customer],
        integer,
    )?;
    let mut vocabulary = Vocabulary::default();
    let editions = edition::current(connection)?;
    for row in rows {
        let (stored, derived) =
            derive_anew(connection, row, today, SearchWords::Wanted, &editions)?;
        put(connection, &stored, &derived, true, &mut vocabulary)?;
        let new_words = NewWords::All;
        request_index::put(connection, &stored, &derived, new_words, &mut vocabulary)?;
    }
    Ok(())
}

/// Writes anew what the contracts that pin an edition take from it.
pub(super) fn follow_edition(
    connection: &Connection,
    id: &str,
    journal: &mut Writer,
) -> Result<(), StoreError> {
    let today = journal.index_day();
    let rows = all(
        connection,
        "SELECT row FROM contract WHERE edition = ?1",
        [id],
        integer,
    )?;
    let editions = edition::current(connection)?;
    let wanted = SearchWords::OnlyIfTheDayMatters;
    for row in rows {
        let (stored, derived) = derive_anew(connection, row, today, wanted, &editions)?;
        let vocabulary = journal.vocabulary();
        put(connection, &stored, &derived, true, vocabulary)?;
        let new_words = NewWords::None;
        request_index::put(connection, &stored, &derived, new_words, vocabulary)?;
    }
    Ok(())
}

/// Writes anew what follows from the requests of the contract in this row, after this one was
/// stored or removed: of the contract itself only its deadlines.
pub(super) fn follow_request(
    connection: &Connection,
    row: i64,
    request: RequestId,
    journal: &mut Writer,
) -> Result<(), StoreError> {
    let today = journal.index_day();
    let stored = in_row(connection, row)?;
    let edition = edition::pinned(connection, &stored.contract.edition)?;
    let wanted = SearchWords::OnlyIfTheDayMatters;
    let contract = &stored.contract;
    let derived = Derived::of(contract, &stored.customer_name, &edition, today, wanted)?;
    put_deadlines(connection, &stored, &derived, true)?;
    let new_words = NewWords::Of(request);
    request_index::put(
        connection,
        &stored,
        &derived,
        new_words,
        journal.vocabulary(),
    )
}

fn derive_anew(
    connection: &Connection,
    row: i64,
    today: Date,
    words: SearchWords,
    editions: &Editions,
) -> Result<(Stored, Derived), StoreError> {
    let stored = in_row(connection, row)?;
    let edition = editions
        .get(&stored.contract.edition)
        .ok_or(StoreError::Conflict { field: "edition" })?;
    let contract = &stored.contract;
    let derived = Derived::of_stored(contract, &stored.customer_name, edition, today, words)?;
    Ok((stored, derived))
}

/// Writes the index of one contract.
pub(super) fn put(
    connection: &Connection,
    stored: &Stored,
    derived: &Derived,
    exists: bool,
    vocabulary: &mut Vocabulary,
) -> Result<(), StoreError> {
    let row = stored.row;
    let contract = &stored.contract;
    let hash_before = if exists {
        totals::subtract(connection, row)?
    } else {
        None
    };
    let fee = derived.fee.as_ref();
    let fee_minor = fee.map(|fee| fee.amount_minor);
    let fee_currency = fee.map(|fee| fee.currency.as_str());
    let renewal_fee = derived.renewal_fee.as_ref();
    let words = derived.search_words.as_deref();
    let search_hash = words.map(search_hash).or(hash_before).unwrap_or_default();
    let sql = if hash_before.is_some() {
        UPDATE
    } else {
        INSERT
    };
    run(
        connection,
        sql,
        params![
            fold::number_sort_key(&contract.number),
            fold::name_sort_key(&stored.customer_name),
            derived.level,
            derived.level_rank,
            state_rank(derived.state),
            optional_day_text(derived.activates_on),
            optional_day_text(derived.last_day),
            optional_day_text(derived.renews_on),
            optional_day_text(derived.notice_by),
            optional_day_text(derived.ends_on),
            derived.renewal.map(renewal_rank),
            fee_minor,
            fee_currency,
            contract.owner,
            contract.owner.as_deref().map(fold::name_sort_key),
            search_hash,
            day_text(derived.holds_from),
            optional_day_text(derived.holds_until),
            renewal_fee.map(|fee| fee.amount_minor),
            renewal_fee.map(|fee| fee.currency.as_str()),
            row,
        ],
    )?;
    totals::add(connection, derived, fee_minor, fee_currency)?;
    put_deadlines(connection, stored, derived, exists)?;
    renewal_index::put(connection, stored, derived, vocabulary)?;
    match words {
        Some(words) if hash_before != Some(search_hash) => search::put(
            connection,
            Indexed::Contracts,
            row,
            words,
            exists,
            vocabulary,
        ),
        _ => Ok(()),
    }
}

fn put_deadlines(
    connection: &Connection,
    stored: &Stored,
    derived: &Derived,
    exists: bool,
) -> Result<(), StoreError> {
    if exists {
        run(connection, DELETE_DEADLINES, [stored.row])?;
    }
    let fee = derived.fee.as_ref();
    for deadline in &derived.deadlines {
        let (request, due_at) = match deadline.response {
            Some((request, due_at)) => (request.0, due_at.timestamp_micros()),
            None => (0, 0),
        };
        run(
            connection,
            "INSERT INTO deadline_index
                (due_on, number, kind, due_at, request, contract, overdue_from, fee_minor,
                 fee_currency)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                day_text(deadline.date),
                stored.contract.number,
                deadline.kind.id(),
                due_at,
                request,
                stored.row,
                day_text(deadline.overdue_from),
                fee.map(|fee| fee.amount_minor),
                fee.map(|fee| fee.currency.as_str()),
            ],
        )?;
    }
    Ok(())
}

macro_rules! stored_columns {
    () => {
        "number_sort, customer_sort, level, level_rank, state, activates_on, last_day, renews_on, \
         notice_by, ends_on, renewal, fee_minor, fee_currency, owner, owner_sort, search_hash, \
         holds_from, holds_until, renewal_fee_minor, renewal_fee_currency"
    };
}

macro_rules! stored_values {
    () => {
        "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, \
         ?19, ?20"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO contract_index (",
    stored_columns!(),
    ", contract) VALUES (",
    stored_values!(),
    ", ?21)"
);

const UPDATE: &str = concat!(
    "UPDATE contract_index SET (",
    stored_columns!(),
    ") = (",
    stored_values!(),
    ") WHERE contract = ?21"
);

const DELETE_DEADLINES: &str = "DELETE FROM deadline_index WHERE contract = ?1";

/// Removes the index of one contract.
pub(super) fn remove(connection: &Connection, row: i64) -> Result<(), StoreError> {
    search::remove(connection, Indexed::Contracts, row)?;
    totals::subtract(connection, row)?;
    run(connection, DELETE_DEADLINES, [row])?;
    renewal_index::remove(connection, row)?;
    run(
        connection,
        "DELETE FROM contract_index WHERE contract = ?1",
        [row],
    )
    .map(|_| ())
}

/// Place of a state in the order of life.
pub(super) fn state_rank(state: State) -> i64 {
    State::ALL
        .iter()
        .position(|known| *known == state)
        .and_then(|rank| i64::try_from(rank).ok())
        .unwrap_or_default()
}

/// The state with this place.
pub(super) fn state_of(rank: i64) -> Result<State, StoreError> {
    usize::try_from(rank)
        .ok()
        .and_then(|rank| State::ALL.get(rank).copied())
        .ok_or_else(|| StoreError::damaged("a state is unknown"))
}

const RENEWALS: [RenewalStatus; 3] = [
    RenewalStatus::Committed,
    RenewalStatus::Cancellable,
    RenewalStatus::Terminating,
];

/// Place of a status.
pub(super) fn renewal_rank(status: RenewalStatus) -> i64 {
    match status {
        RenewalStatus::Committed => 0,
        RenewalStatus::Cancellable => 1,
        RenewalStatus::Terminating => 2,
    }
}

/// The status with this place.
pub(super) fn renewal_of(rank: i64) -> Result<RenewalStatus, StoreError> {
    usize::try_from(rank)
        .ok()
        .and_then(|rank| RENEWALS.get(rank).copied())
        .ok_or_else(|| StoreError::damaged("a renewal status is unknown"))
}

/// From so many contracts on, and such a share of all, making the sorted lists anew is faster
/// than keeping them.
const MANY: usize = 2_000;
const LARGE_SHARE: i64 = 8;

/// Sorted lists that are set aside: writing them in order at the end is faster than keeping
/// them in order all the time. Numbers stay, since the next free one is looked up there.
#[derive(Debug)]
pub(super) struct SetAside(Vec<String>);

/// Sets the sorted lists aside.
pub(super) fn set_lists_aside(connection: &Connection) -> Result<SetAside, StoreError> {
    let lists = all(
        connection,
        "SELECT name, sql FROM sqlite_schema
         WHERE type = 'index' AND tbl_name = 'contract_index' AND sql IS NOT NULL
            AND name <> 'contract_index_by_number'",
        [],
        |columns| Ok((columns.text()?, columns.text()?)),
    )?;
    let mut made_by = Vec::with_capacity(lists.len());
    for (name, sql) in lists {
        run(connection, &format!("DROP INDEX {name}"), [])?;
        made_by.push(sql);
    }
    Ok(SetAside(made_by))
}

/// Makes the lists that were set aside anew.
pub(super) fn make_lists_anew(connection: &Connection, lists: &SetAside) -> Result<(), StoreError> {
    for sql in &lists.0 {
        run(connection, sql, [])?;
    }
    Ok(())
}
