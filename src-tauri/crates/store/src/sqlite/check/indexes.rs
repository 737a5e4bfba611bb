//! Every index against the facts: derived anew for the day of the index, and compared.

use terms::Date;

use super::renewals::Renewals;
use super::requests::Requests;
use super::words::Words;
use super::{About, Findings};
use crate::derive::{Derived, SearchWords, search_hash};
use crate::sqlite::contract::{Stored, in_row};
use crate::sqlite::edition::{self, Editions};
use crate::sqlite::index::{self, renewal_rank, state_rank};
use crate::sqlite::statement::{all, first, integer, number};
use crate::sqlite::vocabulary::Indexed;
use crate::sqlite::{Connection, customer, search};
use crate::{CheckKind, CustomerId, StoreError, Subject, fold};

pub(super) fn check(
    connection: &Connection,
    _: Date,
    findings: &mut Findings,
) -> Result<(), StoreError> {
    let day = index::day(connection)?;
    customers(connection, findings)?;
    let rows = all(
        connection,
        "SELECT row FROM contract ORDER BY row",
        [],
        integer,
    )?;
    let mut words = Words::of(Indexed::Contracts);
    let mut requests = Requests::default();
    let mut renewals = Renewals::of(connection)?;
    let editions = edition::current(connection)?;
    for row in &rows {
        match in_row(connection, *row) {
            Ok(stored) => {
                let derived = derived(&stored, &editions, day);
                match derived {
                    Ok(derived) => {
                        contract(connection, &stored, &derived, &mut words, findings)?;
                        requests.of_contract(connection, &stored, &derived, findings)?;
                        renewals.of_contract(connection, &stored, &derived, findings)?;
                    }
                    Err(error) => {
                        let about = about(&stored);
                        findings.add(CheckKind::IndexDiffers, Some(about), error.to_string());
                        renewals.unknown(connection, *row, findings)?;
                    }
                }
            }
            // Found and told by the comparison with its history.
            Err(StoreError::Damaged { .. }) => renewals.unknown(connection, *row, findings)?,
            Err(other) => return Err(other),
        }
    }
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    if number(connection, "SELECT count(*) FROM contract_index", [])? != count {
        findings.add(CheckKind::IndexDiffers, None, "it has other contracts");
    }
    if search::indexed_records(connection, Indexed::Contracts)? != count {
        findings.add(CheckKind::SearchDiffers, None, "it has other contracts");
    }
    words.compare(connection, findings)?;
    let strangers = "SELECT count(*) FROM deadline_index
        WHERE contract NOT IN (SELECT row FROM contract)";
    if number(connection, strangers, [])? > 0 {
        findings.add(
            CheckKind::IndexDiffers,
            None,
            "deadlines belong to no contract",
        );
    }
    requests.compare(connection, findings)?;
    renewals.compare(connection, findings)?;
    totals(connection, findings)
}

fn derived(stored: &Stored, editions: &Editions, day: Date) -> Result<Derived, StoreError> {
    let edition = editions
        .get(&stored.contract.edition)
        .ok_or(StoreError::Conflict { field: "edition" })?;
    let contract = &stored.contract;
    let wanted = SearchWords::Wanted;
    Derived::of_stored(contract, &stored.customer_name, edition, day, wanted)
}

fn about(stored: &Stored) -> About {
    About {
        subject: Subject::Contract(stored.contract.id),
        number: Some(stored.contract.number.clone()),
    }
}

fn customers(connection: &Connection, findings: &mut Findings) -> Result<(), StoreError> {
    let rows = all(
        connection,
        "SELECT id, number_key, ix_number, ix_name FROM customer ORDER BY row",
        [],
        |columns| {
            let id = columns.id::<CustomerId>()?;
            Ok((id, [columns.text()?, columns.text()?, columns.text()?]))
        },
    )?;
    for (id, keys) in rows {
        let Ok(Some(customer)) = customer::by_id(connection, id) else {
            continue;
        };
        let expected = [
            fold::number_key(&customer.number),
            fold::number_sort_key(&customer.number),
            fold::name_sort_key(&customer.name),
        ];
        if keys != expected {
            let about = About {
                subject: Subject::Customer(id),
                number: Some(customer.number),
            };
            findings.add(CheckKind::IndexDiffers, Some(about), "its sort keys");
        }
    }
    Ok(())
}

fn contract(
    connection: &Connection,
    stored: &Stored,
    derived: &Derived,
    words: &mut Words,
    findings: &mut Findings,
) -> Result<(), StoreError> {
    if columns(connection, stored.row)? != Some(expected_columns(stored, derived)) {
        let about = about(stored);
        findings.add(
            CheckKind::IndexDiffers,
            Some(about),
            "its dates or sort keys",
        );
    }
    let deadlines = all(
        connection,
        "SELECT due_on, kind, due_at, request, overdue_from, number, fee_minor, fee_currency
         FROM deadline_index WHERE contract = ?1",
        [stored.row],
        |columns| {
            let place = (columns.text()?, columns.text()?);
            let response = (columns.integer()?, columns.integer()?);
            let rest = (columns.text()?, columns.text()?);
            let fee = (columns.optional_integer()?, columns.optional_text()?);
            Ok((place, response, rest, fee))
        },
    );
    let mut deadlines = match deadlines {
        Err(StoreError::Damaged { .. }) => Vec::new(),
        other => other?,
    };
    deadlines.sort();
    let fee = derived.fee.as_ref();
    let mut expected: Vec<_> = derived
        .deadlines
        .iter()
        .map(|deadline| {
            let place = (deadline.date.to_string(), deadline.kind.id().to_owned());
            let response = match deadline.response {
                Some((request, due_at)) => (due_at.timestamp_micros(), request.0),
                None => (0, 0),
            };
            let number = stored.contract.number.clone();
            let rest = (deadline.overdue_from.to_string(), number);
            let fee = (
                fee.map(|fee| fee.amount_minor),
                fee.map(|fee| fee.currency.clone()),
            );
            (place, response, rest, fee)
        })
        .collect();
    expected.sort();
    if deadlines != expected {
        findings.add(
            CheckKind::IndexDiffers,
            Some(about(stored)),
            "its deadlines",
        );
    }
    words.expect(
        stored.row,
        derived.search_words.as_deref().unwrap_or_default(),
    );
    Ok(())
}

/// Texts and numbers of an index row, in the order of the statement below.
type IndexRow = (Vec<Option<String>>, Vec<Option<i64>>);

fn columns(connection: &Connection, row: i64) -> Result<Option<IndexRow>, StoreError> {
    first(
        connection,
        "SELECT c.number_key, i.number_sort, i.customer_sort, i.level, i.activates_on, i.last_day,
            i.renews_on, i.notice_by, i.ends_on, i.fee_currency, i.owner, i.owner_sort,
            i.holds_from, i.holds_until, i.renewal_fee_currency,
            i.fee_minor, i.level_rank, i.state, i.renewal, i.search_hash, i.renewal_fee_minor
         FROM contract_index AS i CROSS JOIN contract AS c ON c.row = i.contract
         WHERE i.contract = ?1",
        [row],
        |columns| {
            let texts = (0..15)
                .map(|_| columns.optional_text())
                .collect::<Result<_, _>>()?;
            let numbers = (0..6)
                .map(|_| columns.optional_integer())
                .collect::<Result<_, _>>()?;
            Ok((texts, numbers))
        },
    )
}

fn expected_columns(stored: &Stored, derived: &Derived) -> IndexRow {
    let record = &stored.contract;
    let fee = derived.fee.as_ref();
    let renewal_fee = derived.renewal_fee.as_ref();
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    let texts = vec![
        Some(fold::number_key(&record.number)),
        Some(fold::number_sort_key(&record.number)),
        Some(fold::name_sort_key(&stored.customer_name)),
        Some(derived.level.clone()),
        text(derived.activates_on),
        text(derived.last_day),
        text(derived.renews_on),
        text(derived.notice_by),
        text(derived.ends_on),
        fee.map(|fee| fee.currency.clone()),
        record.owner.clone(),
        record.owner.as_deref().map(fold::name_sort_key),
        text(Some(derived.holds_from)),
        text(derived.holds_until),
        renewal_fee.map(|fee| fee.currency.clone()),
    ];
    let numbers = vec![
        fee.map(|fee| fee.amount_minor),
        Some(derived.level_rank),
        Some(state_rank(derived.state)),
        derived.renewal.map(renewal_rank),
        derived.search_words.as_deref().map(search_hash),
        renewal_fee.map(|fee| fee.amount_minor),
    ];
    (texts, numbers)
}

/// The sums that are kept against the same ones, added up anew.
fn totals(connection: &Connection, findings: &mut Findings) -> Result<(), StoreError> {
    let differing = number(
        connection,
        "WITH anew AS (
            SELECT state, level, ifnull(fee_currency, '') AS currency, count(*) AS contracts,
                sum(ifnull(fee_minor, 0)) AS fee_minor
            FROM contract_index GROUP BY 1, 2, 3),
         kept AS (SELECT * FROM contract_totals WHERE contracts <> 0)
         SELECT (SELECT count(*) FROM (SELECT * FROM anew EXCEPT SELECT * FROM kept))
            + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM anew))",
        [],
    )?;
    if differing > 0 {
        findings.add(CheckKind::IndexDiffers, None, "its totals");
    }
    Ok(())
}
