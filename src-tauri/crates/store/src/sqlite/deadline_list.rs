//! What falls due over all contracts: the list in its order, the lanes of days, and renewals by
//! month. All days were derived by the rules; here they are only compared.

use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};
use terms::{Date, DeadlineKind};

use super::Connection;
use super::contract::money;
use super::filter::marks;
use super::index::{renewal_of, state_of};
use super::statement::{Columns, all, day_text, each, moment, parse_day};
use super::sums::Sums;
use crate::{Cursor, DeadlineRow, LaneCount, RenewalSum, RequestId, StoreError};

/// Deadlines up to `until`, overdue ones included, by day, contract number and kind;
/// responses of one contract on one day by moment.
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
    params.push(Value::Integer(i64::from(limit)));
    let sql = format!(
        "SELECT d.kind, d.due_on, d.overdue_from, d.number, c.id, k.number, k.id, k.name, i.level,
            d.fee_minor, d.fee_currency, i.state, d.due_at, d.request
         FROM deadline_index AS d
         CROSS JOIN contract_index AS i ON i.contract = d.contract
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

/// Deadlines by lane: before today, then up to each border.
///
/// Summed up here and not by the engine, which would sort all rows for it.
pub(crate) fn lanes(
    connection: &Connection,
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
    each(
        connection,
        "SELECT due_on, kind, fee_currency, fee_minor FROM deadline_index
         WHERE due_on <= ?1 ORDER BY due_on",
        [last],
        |columns| {
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
        },
    )?;
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

/// The next renewal of every contract in a range of days, by month, currency and status.
pub(crate) fn renewals_by_month(
    connection: &Connection,
    from: Date,
    until: Date,
) -> Result<Vec<RenewalSum>, StoreError> {
    let mut sums = Sums::default();
    let mut month: Option<(String, Date)> = None;
    each(
        connection,
        "SELECT renews_on, renewal, renewal_fee_currency, renewal_fee_minor
         FROM contract_index
         WHERE renews_on BETWEEN ?1 AND ?2 AND renewal IS NOT NULL",
        params![day_text(from), day_text(until)],
        |columns| {
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
        },
    )?;
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
