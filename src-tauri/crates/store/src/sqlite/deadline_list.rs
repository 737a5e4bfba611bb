//! What falls due over all contracts: the list in its order, the lanes of days, and renewals by
//! month. All days were derived by the rules; here they are only compared.

use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};
use terms::{Date, DeadlineKind};

use super::Connection;
use super::contract::money;
use super::filter::marks;
use super::index::{renewal_of, state_of};
use super::statement::{Columns, all, day_text};
use crate::{Cursor, DeadlineRow, LaneCount, Money, RenewalSum, StoreError};

/// Deadlines up to `until`, overdue ones included, by day, contract number and kind.
pub(crate) fn until(
    connection: &Connection,
    until: Date,
    kinds: &[DeadlineKind],
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Vec<DeadlineRow>, StoreError> {
    let mut params = vec![Value::Text(day_text(until))];
    let mut conditions = vec!["d.due_on <= ?".to_owned()];
    if let Some(after) = after {
        let (due_on, number, kind): (String, String, String) = after.place()?;
        conditions.push("(d.due_on, d.number, d.kind) > (?, ?, ?)".to_owned());
        params.extend([due_on, number, kind].map(Value::Text));
    }
    if !kinds.is_empty() {
        conditions.push(format!("d.kind IN ({})", marks(kinds.len())));
        params.extend(kinds.iter().map(|kind| Value::Text(kind.id().to_owned())));
    }
    params.push(Value::Integer(i64::from(limit)));
    let sql = format!(
        "SELECT d.kind, d.due_on, d.overdue_from, d.number, c.id, k.number, k.id, k.name, i.level,
            d.fee_minor, d.fee_currency, i.state
         FROM deadline_index AS d
         CROSS JOIN contract_index AS i ON i.contract = d.contract
         CROSS JOIN contract AS c ON c.row = d.contract
         CROSS JOIN customer AS k ON k.row = c.customer
         WHERE {} ORDER BY d.due_on, d.number, d.kind LIMIT ?",
        conditions.join(" AND ")
    );
    all(connection, &sql, params_from_iter(params), read)
}

fn read(columns: &mut Columns<'_, '_>) -> Result<DeadlineRow, StoreError> {
    Ok(DeadlineRow {
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
    })
}

/// Deadlines by lane: before today, then up to each border.
pub(crate) fn lanes(
    connection: &Connection,
    today: Date,
    borders: &[Date],
) -> Result<Vec<LaneCount>, StoreError> {
    let mut found = Vec::new();
    let mut from = String::new();
    let ends = today.pred_opt().into_iter().chain(borders.iter().copied());
    for (lane, last) in ends.enumerate() {
        let until = day_text(last);
        let sums = all(
            connection,
            "SELECT kind, count(*), fee_currency, sum(fee_minor) FROM deadline_index
             WHERE due_on > ?1 AND due_on <= ?2 GROUP BY kind, fee_currency
             ORDER BY kind, fee_currency",
            [&from, &until],
            |columns| {
                Ok((
                    columns.one_of(DeadlineKind::from_id)?,
                    columns.count::<u64>()?,
                    columns.optional_text()?,
                    columns.optional_integer()?,
                ))
            },
        )?;
        for (kind, count, currency, amount_minor) in sums {
            add(&mut found, lane, kind, count, money(amount_minor, currency));
        }
        from = until;
    }
    Ok(found)
}

/// Rows of one kind stand together; those of another currency join the one before.
fn add(
    lanes: &mut Vec<LaneCount>,
    lane: usize,
    kind: DeadlineKind,
    count: u64,
    fee: Option<Money>,
) {
    match lanes.last_mut() {
        Some(last) if last.lane == lane && last.kind == kind => {
            last.count += count;
            last.fees.extend(fee);
        }
        _ => lanes.push(LaneCount {
            lane,
            kind,
            count,
            fees: fee.into_iter().collect(),
        }),
    }
}

/// The next renewal of every contract in a range of days, by month, currency and status.
pub(crate) fn renewals_by_month(
    connection: &Connection,
    from: Date,
    until: Date,
) -> Result<Vec<RenewalSum>, StoreError> {
    all(
        connection,
        "SELECT substr(renews_on, 1, 7) || '-01' AS month, renewal, fee_currency, count(*),
            sum(fee_minor)
         FROM contract_index INDEXED BY contract_index_by_renewal
         WHERE renews_on BETWEEN ?1 AND ?2 AND renewal IS NOT NULL
         GROUP BY month, renewal, fee_currency ORDER BY month, renewal, fee_currency",
        params![day_text(from), day_text(until)],
        |columns| {
            let month = columns.day()?;
            let status = renewal_of(columns.integer()?)?;
            let currency = columns.optional_text()?;
            let count = columns.count()?;
            Ok(RenewalSum {
                month,
                status,
                fees: money(columns.optional_integer()?, currency),
                count,
            })
        },
    )
}
