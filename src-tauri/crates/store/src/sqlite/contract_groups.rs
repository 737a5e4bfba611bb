//! Groups of a filtered list of contracts, with their counts and sums. Rows go by once and are added
//! up here; having the engine sort them first takes longer.

use std::collections::BTreeMap;

use rusqlite::params_from_iter;
use terms::Date;

use super::Connection;
use super::contract_list::{JOINS, joined};
use super::filter::{Filter, Piece};
use super::index::state_of;
use super::statement::{Columns, each};
use crate::{ContractGroup, ContractGroupRow, ContractGrouping, ContractQuery, Money, StoreError};

/// Where a group stands: without a value last, then by number, then by text.
type Place = (bool, i64, String);

/// What is added up for a group.
struct Sum {
    group: ContractGroup,
    customer_name: Option<String>,
    contracts: u64,
    fees: BTreeMap<String, i64>,
}

/// The groups of all contracts that a query lets through, whatever its page and its order.
pub(crate) fn groups(
    connection: &Connection,
    query: &ContractQuery,
    by: ContractGrouping,
) -> Result<Vec<ContractGroupRow>, StoreError> {
    let Some(filter) = Filter::of(connection, query)? else {
        return Ok(Vec::new());
    };
    let (columns, joins) = match by {
        ContractGrouping::State => ("i.state", ""),
        ContractGrouping::Level => ("i.level_rank, i.level", ""),
        ContractGrouping::Owner => ("i.owner_sort, i.owner", ""),
        ContractGrouping::Customer => ("i.customer_sort, k.number, k.name", JOINS),
        ContractGrouping::NoticeMonth => ("i.notice_by", ""),
    };
    let source = Piece::new(
        format!("{} {joins}", filter.source.sql),
        filter.source.params.clone(),
    );
    let from = joined(&source, filter.conditions.iter());
    let sql = format!(
        "SELECT i.fee_currency, i.fee_minor, {columns} FROM {}",
        from.sql
    );
    let mut sums: BTreeMap<Place, Sum> = BTreeMap::new();
    each(connection, &sql, params_from_iter(from.params), |row| {
        let currency = row.optional_text()?;
        let amount_minor = row.optional_integer()?;
        let (place, group, customer_name) = read(row, by)?;
        let sum = sums.entry(place).or_insert_with(|| Sum {
            group,
            customer_name,
            contracts: 0,
            fees: BTreeMap::new(),
        });
        sum.contracts += 1;
        if let (Some(currency), Some(amount_minor)) = (currency, amount_minor) {
            let fee = sum.fees.entry(currency).or_default();
            *fee = fee.saturating_add(amount_minor);
        }
        Ok(())
    })?;
    Ok(sums
        .into_values()
        .map(|sum| ContractGroupRow {
            group: sum.group,
            customer_name: sum.customer_name,
            contracts: sum.contracts,
            fees: sum
                .fees
                .into_iter()
                .map(|(currency, amount_minor)| Money {
                    amount_minor,
                    currency,
                })
                .collect(),
        })
        .collect())
}

fn read(
    row: &mut Columns<'_, '_>,
    by: ContractGrouping,
) -> Result<(Place, ContractGroup, Option<String>), StoreError> {
    Ok(match by {
        ContractGrouping::State => {
            let rank = row.integer()?;
            let state = ContractGroup::State(state_of(rank)?);
            ((false, rank, String::new()), state, None)
        }
        ContractGrouping::Level => {
            let rank = row.integer()?;
            let level = row.text()?;
            (
                (false, rank, level.clone()),
                ContractGroup::Level(level),
                None,
            )
        }
        ContractGrouping::Owner => {
            let sort = row.optional_text()?;
            let owner = row.optional_text()?.filter(|_| sort.is_some());
            let place = format!(
                "{}\0{}",
                sort.unwrap_or_default(),
                owner.as_deref().unwrap_or_default()
            );
            (
                (owner.is_none(), 0, place),
                ContractGroup::Owner(owner),
                None,
            )
        }
        ContractGrouping::Customer => {
            let sort = row.text()?;
            let number = row.text()?;
            let name = row.text()?;
            let place = (false, 0, format!("{sort}\0{number}"));
            (place, ContractGroup::Customer(number), Some(name))
        }
        ContractGrouping::NoticeMonth => {
            let month = row.optional_day()?.and_then(first_of_month);
            let text = month.map(|day| day.to_string()).unwrap_or_default();
            (
                (month.is_none(), 0, text),
                ContractGroup::NoticeMonth(month),
                None,
            )
        }
    })
}

fn first_of_month(day: Date) -> Option<Date> {
    chrono::Datelike::with_day(&day, 1)
}
