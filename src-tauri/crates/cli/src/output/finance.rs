//! `finance renewals` and `finance check`, as JSON, as tables for people and as cells.

use std::io::{self, Write};

use desk::export::{Column, Value};
use desk::fields::Wording;
use desk::finance::{
    self, Month, RenewalCheck, RenewalRow, Renewals as AllRenewals, StatusSums, table,
};
use desk::records::{Date, Money as Amount};
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::finance_sums::{Totals, month_text};
use super::shared::{Money, day, local_time, named, utc_moment};
use super::table::{Align, Table};
use crate::lists::List;

/// `finance renewals`.
#[derive(Debug, Serialize)]
pub(crate) struct Renewals {
    from: String,
    months: u32,
    as_of: Date,
    rows: Vec<Row>,
    totals: Vec<Total>,
    #[serde(skip)]
    all: AllRenewals,
}

#[derive(Debug, Serialize)]
struct Row {
    contract: String,
    customer_name: String,
    level: String,
    renews_on: Date,
    notice_by: Date,
    term_months: u32,
    status: &'static str,
    amount: Option<Money>,
    customer: String,
    owner: Option<String>,
    yearly_fee: Option<Money>,
    monthly_fee: Option<Money>,
    /// The fee until then, where another one takes effect with this renewal.
    yearly_fee_before: Option<Money>,
    has_new_fee: bool,
    notice_received_on: Option<Date>,
    checked: Option<Checked>,
}

#[derive(Debug, Serialize)]
struct Checked {
    by: String,
    at: String,
}

#[derive(Debug, Serialize)]
struct Total {
    month: String,
    currency: String,
    committed_minor: i64,
    cancellable_minor: i64,
    terminated_minor: i64,
}

impl Renewals {
    pub(crate) fn of(all: AllRenewals) -> Self {
        Self {
            from: all.scope.months.first().to_string(),
            months: all.scope.months.count(),
            as_of: all.scope.as_of,
            rows: all.rows.iter().map(Row::of).collect(),
            totals: all
                .totals
                .iter()
                .map(|total| Total::of(total.month, &total.sums))
                .collect(),
            all,
        }
    }
}

impl Row {
    fn of(row: &RenewalRow) -> Self {
        let row = row.clone();
        Self {
            monthly_fee: row.monthly_fee().map(Money::of),
            contract: row.contract,
            customer_name: row.customer_name,
            level: row.level,
            renews_on: row.renews_on,
            notice_by: row.notice_by,
            term_months: row.term_months,
            status: row.status.id(),
            amount: row.amount.map(Money::of),
            customer: row.customer,
            owner: row.owner,
            yearly_fee: row.yearly_fee.map(Money::of),
            yearly_fee_before: row.fee_before.map(Money::of),
            has_new_fee: row.has_new_fee,
            notice_received_on: row.notice_received_on,
            checked: row.checked.map(Checked::of),
        }
    }
}

impl Checked {
    fn of(check: RenewalCheck) -> Self {
        Self {
            by: check.checked_by,
            at: utc_moment(check.checked_at),
        }
    }
}

impl Total {
    fn of(month: Month, sums: &StatusSums) -> Self {
        Self {
            month: month.to_string(),
            currency: sums.currency.clone(),
            committed_minor: sums.committed_minor,
            cancellable_minor: sums.cancellable_minor,
            terminated_minor: sums.terminated_minor,
        }
    }
}

impl List for Renewals {
    fn name(&self, words: Words) -> String {
        words.finance_sheet_renewals()
    }

    fn columns(&self) -> Vec<Column> {
        table::columns(Wording::Ids)
    }

    fn rows(&self) -> Box<dyn Iterator<Item = Vec<Value<'_>>> + '_> {
        Box::new(
            self.all
                .rows
                .iter()
                .map(|row| table::row_of(row, Wording::Ids)),
        )
    }

    fn count(&self) -> usize {
        self.rows.len()
    }
}

impl ForPeople for Renewals {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(out, "{}\n", heading(&self.all.scope, words))?;
        if self.rows.is_empty() {
            return writeln!(out, "{}", words.finance_none());
        }
        let has_new_fees = self.all.rows.iter().any(|row| row.has_new_fee);
        let has_checks = self.all.rows.iter().any(|row| row.checked.is_some());
        let mut columns = vec![
            (words.renews_on(), Align::Right),
            (words.contract(), Align::Left),
            (words.customer(), Align::Left),
            (words.level(), Align::Left),
            (words.term(), Align::Right),
            (words.finance_column_status(), Align::Left),
            (words.cancel_by(), Align::Left),
            (words.owner(), Align::Left),
            (words.finance_amount(), Align::Right),
        ];
        // A column that says nothing only makes the others harder to read.
        if has_new_fees {
            columns.push((words.finance_until_then(), Align::Right));
        }
        if has_checks {
            columns.push((words.finance_checked(), Align::Left));
        }
        let mut list = Table::new(columns);
        for row in &self.all.rows {
            let mut cells = self.cells(row, words);
            if has_new_fees {
                let before = row.fee_before.as_ref();
                let none = || {
                    if row.has_new_fee {
                        words.finance_no_fee()
                    } else {
                        String::new()
                    }
                };
                cells.push(before.map_or_else(none, |fee| exact(fee, words)));
            }
            if has_checks {
                cells.push(checked_text(row, words));
            }
            list.row(cells);
        }
        list.write(out)?;
        writeln!(out)?;
        let totals = Totals::of_renewals(&self.all);
        totals.write(out, words)?;
        writeln!(out)?;
        writeln!(out, "{}", self.count_line(words))
    }
}

impl Renewals {
    fn cells(&self, row: &RenewalRow, words: Words) -> Vec<String> {
        let renews_on = if row.status == finance::RenewalStatus::Terminated {
            let last_day = row.renews_on.pred_opt().unwrap_or(row.renews_on);
            words.finance_ends(&day(last_day, words))
        } else {
            day(row.renews_on, words)
        };
        let cancel_by = match (row.notice_received_on, row.notice_by) {
            (Some(received), _) => words.finance_notice_received(&day(received, words)),
            (None, notice_by) if notice_by < self.all.scope.as_of => {
                words.finance_notice_passed(&day(notice_by, words))
            }
            (None, notice_by) => day(notice_by, words),
        };
        let amount = row.amount.as_ref();
        vec![
            renews_on,
            row.contract.clone(),
            row.customer_name.clone(),
            named("level", &row.level, words),
            words.month_count(i64::from(row.term_months)),
            table::status_name(row.status, words),
            cancel_by,
            row.owner.clone().unwrap_or_default(),
            amount.map_or_else(|| words.finance_no_fee(), |amount| exact(amount, words)),
        ]
    }

    /// How many renewals, how many of them without a fee, how many checked.
    fn count_line(&self, words: Words) -> String {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let mut parts = vec![words.finance_renewal_count(count(self.rows.len()))];
        let rows = || self.all.rows.iter();
        let without_fee = rows().filter(|row| row.amount.is_none()).count();
        if without_fee > 0 {
            parts.push(words.finance_without_fee(count(without_fee)));
        }
        let checked = rows().filter(|row| row.checked.is_some()).count();
        if checked > 0 {
            parts.push(words.finance_checked_count(count(checked)));
        }
        parts.join(", ")
    }
}

fn exact(money: &Amount, words: Words) -> String {
    format::money_exact(money.amount_minor, &money.currency, words.language())
}

/// When a renewal was looked over, and by whom.
fn checked_text(row: &RenewalRow, words: Words) -> String {
    row.checked
        .as_ref()
        .map(|check| {
            let at = local_time(check.checked_at, words);
            if check.checked_by.is_empty() {
                at
            } else {
                words.finance_checked_by(&check.checked_by, &at)
            }
        })
        .unwrap_or_default()
}

/// Which months, as of which day.
pub(super) fn heading(scope: &finance::Scope, words: Words) -> String {
    let (first, last) = (scope.months.first(), scope.months.last());
    let as_of = day(scope.as_of, words);
    if first == last {
        words.finance_heading_month(&as_of, &month_text(first, words))
    } else {
        words.finance_heading(&as_of, &month_text(first, words), &month_text(last, words))
    }
}

/// `finance check`.
#[derive(Debug, Serialize)]
pub(crate) struct Ticked {
    contract: String,
    renews_on: Date,
    checked: Option<Checked>,
}

impl Ticked {
    pub(crate) fn of(contract: String, renews_on: Date, check: Option<RenewalCheck>) -> Self {
        Self {
            contract,
            renews_on,
            checked: check.map(Checked::of),
        }
    }
}

impl ForPeople for Ticked {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let date = day(self.renews_on, words);
        let line = match &self.checked {
            Some(check) if check.by.is_empty() => {
                words.finance_ticked_unnamed(&date, &self.contract)
            }
            Some(check) => words.finance_ticked(&date, &check.by, &self.contract),
            None => words.finance_unticked(&date, &self.contract),
        };
        writeln!(out, "{line}")
    }
}
