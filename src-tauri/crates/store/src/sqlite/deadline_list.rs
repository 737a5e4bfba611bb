//! What falls due over all contracts: the list in its order, the lanes of days, and renewals by
//! month. All days were derived by the rules; here they are only compared.

use rusqlite::params_from_iter;
use rusqlite::types::Value;
use terms::{Date, DeadlineKind};

use super::Connection;
use super::contract::money;
use super::filter::{has_few_rows, looked_after_by, marks};
use super::index::{renewal_of, state_of};
use super::statement::{Columns, all, day_text, each, moment, parse_day};
use super::sums::Sums;
use crate::{Cursor, DeadlineRow, LaneCount, RenewalSum, RequestId, StoreError};

/// Deadlines up to `until`, overdue ones included, by day, contract number and kind;
/// responses of one contract on one day by moment. With an owner, those of their contracts alone.
pub(crate) fn until(
    connection: &Connection,
    owner: Option<&str>,
    until: Date,
    kinds: &[DeadlineKind],
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Vec<DeadlineRow>, StoreError> {
    let mut params = vec![Value::Text(day_text(until))];
    let mut conditions = vec!["d.due_on <= ?".to_owned()];
    if let Some(after) = after {
        let (due_on, number, kind, due_at, request): (String, String, String, i64, i64) =
            after.place()?;
        conditions
            .push("(d.due_on, d.number, d.kind, d.due_at, d.request) > (?, ?, ?, ?, ?)".to_owned());
        params.extend([due_on, number, kind].map(Value::Text));
        params.extend([due_at, request].map(Value::Integer));
    }
    if !kinds.is_empty() {
        conditions.push(format!("d.kind IN ({})", marks(kinds.len())));
        params.extend(kinds.iter().map(|kind| Value::Text(kind.id().to_owned())));
    }
    // Walked by day until enough are found; those of few contracts are looked up and sorted.
    let mut source = "deadline_index AS d
         CROSS JOIN contract_index AS i ON i.contract = d.contract";
    if let Some(owner) = owner {
        let theirs = looked_after_by(owner);
        if has_few_rows(connection, &theirs.rows)? {
            source = "contract_index AS i
         CROSS JOIN deadline_index AS d ON d.contract = i.contract";
            conditions.push("i.owner_sort = ? AND i.owner = ?".to_owned());
            params.extend(theirs.rows.params);
        } else {
            conditions.push(theirs.condition.sql);
            params.extend(theirs.condition.params);
        }
    }
    params.push(Value::Integer(i64::from(limit)));
    let sql = format!(
        "SELECT d.kind, d.due_on, d.overdue_from, d.number, c.id, k.number, k.id, k.name, i.level,
            d.fee_minor, d.fee_currency, i.state, d.due_at, d.request
         FROM {source}
         CROSS JOIN contract AS c ON c.row = d.contract
         CROSS JOIN customer AS k ON k.row = c.customer
         WHERE {} ORDER BY d.due_on, d.number, d.kind, d.due_at, d.request LIMIT ?",
        conditions.join(" AND ")
    );
    all(connection, &sql, params_from_iter(params), read)
}

fn read(columns: &mut Columns<'_, '_>) -> Result<DeadlineRow, StoreError> {
    let mut row = DeadlineRow {
        kind: columns.one_of(DeadlineKind::from_id)?,
        due_on: columns.day()?,
        overdue_from: columns.day()?,
        contract_number: columns.text()?,
        contract_id: columns.id()?,
        customer_number: columns.text()?,
        customer_id: columns.id()?,
        customer_name: columns.text()?,
        level: columns.text()?,
        yearly_fee: money(columns.optional_integer()?, columns.optional_text()?),
        state: state_of(columns.integer()?)?,
        due_at: None,
        request: None,
    };
    let due_at = columns.integer()?;
    let request = columns.integer()?;
    if request != 0 {
        row.due_at = Some(moment(due_at)?);
        row.request = Some(RequestId(request));
    }
    Ok(row)
}

/// Deadlines by lane: before today, then up to each border. With an owner, those of their
/// contracts alone.
///
/// Summed up here and not by the engine, which would sort all rows for it.
pub(crate) fn lanes(
    connection: &Connection,
    owner: Option<&str>,
    today: Date,
    borders: &[Date],
) -> Result<Vec<LaneCount>, StoreError> {
    let ends: Vec<String> = today
        .pred_opt()
        .into_iter()
        .chain(borders.iter().copied())
        .map(day_text)
        .collect();
    let Some(last) = ends.last() else {
        return Ok(Vec::new());
    };
    let mut sums = Sums::default();
    let mut lane = 0;
    let mut params = vec![Value::Text(last.clone())];
    let mut sql = "SELECT due_on, kind, fee_currency, fee_minor FROM deadline_index
         WHERE due_on <= ? ORDER BY due_on";
    if let Some(owner) = owner {
        sql = "SELECT d.due_on, d.kind, d.fee_currency, d.fee_minor FROM contract_index AS i
         CROSS JOIN deadline_index AS d ON d.contract = i.contract
         WHERE d.due_on <= ? AND i.owner_sort = ? AND i.owner = ? ORDER BY d.due_on";
        params.extend(looked_after_by(owner).rows.params);
    }
    each(connection, sql, params_from_iter(params), |columns| {
        let due_on = columns.str()?;
        while ends.get(lane).is_some_and(|end| due_on > end.as_str()) {
            lane += 1;
        }
        let kind = columns.one_of(DeadlineKind::from_id)?;
        sums.add(
            (lane, kind),
            columns.optional_str()?,
            columns.optional_integer()?,
        );
        Ok(())
    })?;
    let mut found: Vec<LaneCount> = Vec::new();
    for ((lane, kind), fee, count) in sums.in_order() {
        match found.last_mut() {
            Some(last) if last.lane == lane && last.kind == kind => {
                last.count += count;
                last.fees.extend(fee);
            }
            _ => found.push(LaneCount {
                lane,
                kind,
                count,
                fees: fee.into_iter().collect(),
            }),
        }
    }
    Ok(found)
}

/// The next renewal of every contract in a range of days, by month, currency and status. With an
/// owner, those of their contracts alone.
pub(crate) fn renewals_by_month(
    connection: &Connection,
    owner: Option<&str>,
    from: Date,
    until: Date,
) -> Result<Vec<RenewalSum>, StoreError> {
    let mut sums = Sums::default();
    let mut month: Option<(String, Date)> = None;
    let mut params = vec![Value::Text(day_text(from)), Value::Text(day_text(until))];
    let mut sql = "SELECT renews_on, renewal, renewal_fee_currency, renewal_fee_minor
         FROM contract_index
         WHERE renews_on BETWEEN ? AND ? AND renewal IS NOT NULL";
    if let Some(owner) = owner {
        sql = "SELECT renews_on, renewal, renewal_fee_currency, renewal_fee_minor
         FROM contract_index
         WHERE +renews_on BETWEEN ? AND ? AND renewal IS NOT NULL
            AND owner_sort = ? AND owner = ?";
        params.extend(looked_after_by(owner).rows.params);
    }
    each(connection, sql, params_from_iter(params), |columns| {
        let renews_on = columns.str()?;
        let of_month = renews_on.get(..7).unwrap_or_default();
        let first = match &month {
            Some((text, first)) if text == of_month => *first,
            _ => {
                let first = parse_day(&format!("{of_month}-01"))?;
                month = Some((of_month.to_owned(), first));
                first
            }
        };
        let status = renewal_of(columns.integer()?)?;
        sums.add(
            (first, status),
            columns.optional_str()?,
            columns.optional_integer()?,
        );
        Ok(())
    })?;
    let found = sums
        .in_order()
        .map(|((month, status), fees, count)| RenewalSum {
            month,
            status,
            fees,
            count,
        });
    Ok(found.collect())
}
