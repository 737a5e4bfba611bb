//! `finance board`: the same renewals added up by month, level, owner and customer.

use std::io::{self, Write};

use desk::finance::{Board as AllSums, FeeMove, Group, Groups, Rest, StatusCounts, StatusSums};
use desk::records::Date;
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::finance::heading;
use super::finance_sums::{Totals, sums_cells, sums_table};
use super::shared::{Money, day, named};

/// `finance board`.
#[derive(Debug, Serialize)]
pub(crate) struct Board {
    from: String,
    months: u32,
    as_of: Date,
    contracts: Counts,
    checked: u64,
    by_month: Vec<OfMonth>,
    by_level: OfGroups,
    by_owner: OfGroups,
    by_customer: OfGroups,
    in_force: Vec<InForce>,
    fee_changes: Vec<OfFee>,
    fee_changes_total: u64,
    #[serde(skip)]
    all: AllSums,
}

#[derive(Debug, Serialize)]
struct Counts {
    committed: u64,
    cancellable: u64,
    terminated: u64,
}

#[derive(Debug, Serialize)]
struct Sums {
    currency: String,
    committed_minor: i64,
    cancellable_minor: i64,
    terminated_minor: i64,
}

#[derive(Debug, Serialize)]
struct OfMonth {
    month: String,
    contracts: Counts,
    without_fee: u64,
    checked: u64,
    sums: Vec<Sums>,
}

#[derive(Debug, Serialize)]
struct OfGroups {
    groups: Vec<OfGroup>,
    rest: Option<OfRest>,
}

#[derive(Debug, Serialize)]
struct OfGroup {
    key: Option<String>,
    name: String,
    contracts: Counts,
    sums: Vec<Sums>,
}

#[derive(Debug, Serialize)]
struct OfRest {
    groups: u64,
    groups_of: Vec<u64>,
    contracts: Counts,
    sums: Vec<Sums>,
}

#[derive(Debug, Serialize)]
struct InForce {
    contracts: u64,
    yearly_fees: Money,
    monthly_fees: Money,
}

#[derive(Debug, Serialize)]
struct OfFee {
    contract: String,
    customer_name: String,
    effective_on: Date,
    yearly_fee_before: Option<Money>,
    yearly_fee: Option<Money>,
}

impl Board {
    pub(crate) fn of(all: AllSums) -> Self {
        Self {
            from: all.scope.months.first().to_string(),
            months: all.scope.months.count(),
            as_of: all.scope.as_of,
            contracts: Counts::of(all.counts),
            checked: all.checked,
            by_month: all
                .months
                .iter()
                .map(|month| OfMonth {
                    month: month.month.to_string(),
                    contracts: Counts::of(month.counts),
                    without_fee: month.without_fee,
                    checked: month.checked,
                    sums: Sums::all(&month.sums),
                })
                .collect(),
            by_level: OfGroups::of(&all.by_level),
            by_owner: OfGroups::of(&all.by_owner),
            by_customer: OfGroups::of(&all.by_customer),
            in_force: all
                .running
                .iter()
                .map(|fees| InForce {
                    contracts: fees.contracts,
                    yearly_fees: Money::of(fees.yearly.clone()),
                    monthly_fees: Money::of(fees.monthly.clone()),
                })
                .collect(),
            fee_changes: all.fee_moves.iter().map(OfFee::of).collect(),
            fee_changes_total: all.fee_moves_total,
            all,
        }
    }
}

impl Counts {
    fn of(counts: StatusCounts) -> Self {
        Self {
            committed: counts.committed,
            cancellable: counts.cancellable,
            terminated: counts.terminated,
        }
    }
}

impl Sums {
    fn all(sums: &[StatusSums]) -> Vec<Self> {
        sums.iter()
            .map(|sums| Self {
                currency: sums.currency.clone(),
                committed_minor: sums.committed_minor,
                cancellable_minor: sums.cancellable_minor,
                terminated_minor: sums.terminated_minor,
            })
            .collect()
    }
}

impl OfGroups {
    fn of(groups: &Groups) -> Self {
        let of_group = |group: &Group| OfGroup {
            key: group.key.clone(),
            name: group.name.clone(),
            contracts: Counts::of(group.counts),
            sums: Sums::all(&group.sums),
        };
        let of_rest = |rest: &Rest| OfRest {
            groups: rest.groups,
            groups_of: rest.groups_of.clone(),
            contracts: Counts::of(rest.counts),
            sums: Sums::all(&rest.sums),
        };
        Self {
            groups: groups.rows.iter().map(of_group).collect(),
            rest: groups.rest.as_ref().map(of_rest),
        }
    }
}

impl OfFee {
    fn of(fee: &FeeMove) -> Self {
        Self {
            contract: fee.contract.clone(),
            customer_name: fee.customer_name.clone(),
            effective_on: fee.effective_on,
            yearly_fee_before: fee.before.clone().map(Money::of),
            yearly_fee: fee.after.clone().map(Money::of),
        }
    }
}

impl ForPeople for Board {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let board = &self.all;
        writeln!(out, "{}\n", heading(&board.scope, words))?;
        if board.counts.total() == 0 {
            writeln!(out, "{}", words.finance_none())?;
        } else {
            self.sums(out, words)?;
        }
        if !board.running.is_empty() {
            let on = day(board.scope.as_of, words);
            writeln!(out, "\n{}", words.finance_running(&on))?;
        }
        for fees in &board.running {
            let exact = |money: &desk::records::Money| {
                format::money_exact(money.amount_minor, &money.currency, words.language())
            };
            let count = i64::try_from(fees.contracts).unwrap_or(i64::MAX);
            let (monthly, yearly) = (exact(&fees.monthly), exact(&fees.yearly));
            writeln!(
                out,
                "  {}",
                words.finance_running_fees(count, &monthly, &yearly)
            )?;
        }
        self.fees(out, words)
    }
}

impl Board {
    fn sums(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let board = &self.all;
        let months = board.months.iter();
        let lines = months.flat_map(|month| {
            let sums = month.sums.iter().cloned();
            sums.map(|sums| (month.month, sums))
        });
        Totals::new(lines.collect()).write(out, words)?;
        let level = |name: &str| named("level", name, words);
        let as_it_is = |name: &str| {
            if name.is_empty() {
                words.finance_nobody()
            } else {
                name.to_owned()
            }
        };
        self.groups(
            out,
            &words.finance_by_level(),
            &board.by_level,
            &level,
            words,
        )?;
        self.groups(
            out,
            &words.finance_by_owner(),
            &board.by_owner,
            &as_it_is,
            words,
        )?;
        self.groups(
            out,
            &words.finance_by_customer(),
            &board.by_customer,
            &as_it_is,
            words,
        )
    }

    /// A table for each currency; groups that have nothing of it are left out.
    fn groups(
        &self,
        out: &mut dyn Write,
        title: &str,
        groups: &Groups,
        name: &dyn Fn(&str) -> String,
        words: Words,
    ) -> io::Result<()> {
        for (at, _) in self.all.currencies.iter().enumerate() {
            writeln!(out)?;
            let mut table = sums_table(title.to_owned(), words);
            for group in &groups.rows {
                if let Some(sums) = group.sums.get(at).filter(|sums| sums.total_minor() != 0) {
                    table.row(sums_cells(name(&group.name), sums, words));
                }
            }
            if let Some(rest) = &groups.rest
                && let Some(sums) = rest.sums.get(at).filter(|sums| sums.total_minor() != 0)
            {
                let count = rest.groups_of.get(at).copied().unwrap_or_default();
                let count = i64::try_from(count).unwrap_or(i64::MAX);
                table.row(sums_cells(words.finance_rest(count), sums, words));
            }
            if let Some(sums) = self.all.totals.get(at) {
                table.row(sums_cells(words.finance_sum(), sums, words));
            }
            table.write(out)?;
        }
        Ok(())
    }

    fn fees(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let board = &self.all;
        if board.fee_moves.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", words.finance_fee_moves())?;
        let text = |money: Option<&desk::records::Money>| {
            money.map_or_else(
                || words.finance_no_fee(),
                |money| format::money_exact(money.amount_minor, &money.currency, words.language()),
            )
        };
        for fee in &board.fee_moves {
            let (before, after) = (text(fee.before.as_ref()), text(fee.after.as_ref()));
            let change = words.finance_new_fee(&before, &after);
            let on = day(fee.effective_on, words);
            writeln!(
                out,
                "  {on}  {}  {}  {change}",
                fee.contract, fee.customer_name
            )?;
        }
        let listed = u64::try_from(board.fee_moves.len()).unwrap_or(u64::MAX);
        let more = board.fee_moves_total.saturating_sub(listed);
        if more > 0 {
            let count = i64::try_from(more).unwrap_or(i64::MAX);
            writeln!(out, "  {}", words.finance_rest(count))?;
        }
        Ok(())
    }
}
