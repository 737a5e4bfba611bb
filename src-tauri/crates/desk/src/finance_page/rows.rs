//! The rows under the boards, and the tick that says somebody looked one over.

use store::Register;
use terms::rules::renewals::RenewalStatus;
use terms::{Date, Edition};
use words::{Words, format};

use super::figures::{Figures, amounts, money, sign, status_id, status_label, sums};
use super::reading;
use crate::describe;
use crate::done::Done;
use crate::finance::{self, RenewalRow, RowPart, Scope};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::finance::{FinanceRow, FinanceRowsInput, FinanceRowsView, FinanceTick};

/// Most rows that are handed over at once.
const MOST_ROWS: u32 = 500;

/// A part of the rows with the sums of all of them.
pub fn rows(
    register: &Register,
    input: &FinanceRowsInput,
    now: &Now,
    words: Words,
) -> Result<FinanceRowsView, Problem> {
    let scope = reading::scope(&input.board, now, words)?;
    let mut filter = reading::filter(&input.filter)?;
    if let Some(owner) = &input.board.owner {
        filter.owner.get_or_insert_with(|| Some(owner.clone()));
    }
    let part = RowPart {
        skip: u64::from(input.skip),
        limit: input.limit.min(MOST_ROWS),
    };
    let page = finance::rows_of(register, scope, &filter, part)?;
    let language = words.language();
    let has_one_currency = page.sums.len() <= 1;
    let currency = page.sums.first().map_or("EUR", |sums| &sums.currency);
    let fee_title = if has_one_currency {
        format!("{}, {}", words.finance_page_column_fee(), sign(currency))
    } else {
        words.finance_page_column_fee()
    };
    let exact = page
        .rows
        .iter()
        .filter_map(|row| row.amount.as_ref())
        .map(|amount| amount.amount_minor)
        .chain(page.sums.iter().flat_map(amounts));
    let figures = Figures::of(currency, exact, language);
    let writing = Writing {
        scope,
        one: has_one_currency.then_some(figures),
        words,
    };
    Ok(FinanceRowsView {
        rows: page.rows.iter().map(|row| writing.row(row)).collect(),
        total: page.total,
        count_text: words.finance_page_rows(
            &format::number(i64::try_from(page.checked).unwrap_or(i64::MAX), language),
            i64::try_from(page.total).unwrap_or(i64::MAX),
        ),
        sums: page
            .sums
            .iter()
            .map(|of| {
                let figures = Figures::of(&of.currency, amounts(of), language);
                sums(
                    of,
                    if has_one_currency {
                        writing.one.unwrap_or(figures)
                    } else {
                        figures
                    },
                )
            })
            .collect(),
        fee_title,
    })
}

/// Ticks a renewal as looked over, or takes that back.
pub fn tick(
    register: &mut Register,
    input: &FinanceTick,
    now: &Now,
) -> Result<Done<FinanceTick>, Problem> {
    let renews_on: Date = input
        .renews_on
        .parse()
        .map_err(|_| Problem::at(Code::InvalidDate, "renews_on"))?;
    let done = finance::tick(register, &input.contract, renews_on, input.is_checked, now)?;
    Ok(done.map(|_| input.clone()))
}

/// How rows are written.
struct Writing<'c> {
    scope: Scope,
    /// With the currency above the column, where all rows have the same.
    one: Option<Figures<'c>>,
    words: Words,
}

impl Writing<'_> {
    fn row(&self, row: &RenewalRow) -> FinanceRow {
        let words = self.words;
        let (day, day_note) = self.day(row);
        let (cancel_by, cancel_note) = self.cancel_by(row);
        let (fee_change, fee_change_text) = self.fee_change(row);
        FinanceRow {
            number: row.contract.clone(),
            customer_name: row.customer_name.clone(),
            level: describe::keyed("level", &row.level, words),
            renews_on: row.renews_on.to_string(),
            day,
            day_note,
            cancel_by,
            cancel_note,
            is_open: row.status == RenewalStatus::Cancellable,
            status: status_id(row.status).to_owned(),
            status_text: status_label(row.status, words),
            owner: row.owner.clone().unwrap_or_default(),
            fee: self.fee(row),
            fee_change,
            fee_change_text,
            is_checked: row.checked.is_some(),
            check_text: self.check(row),
        }
    }

    /// A contract that ends has its last day here, never the day after.
    fn day(&self, row: &RenewalRow) -> (String, String) {
        let language = self.words.language();
        if row.status == RenewalStatus::Terminated {
            let last_day = row.renews_on.pred_opt().unwrap_or(row.renews_on);
            let day = format::date_for_column(last_day, language);
            return (day, self.words.finance_page_ends());
        }
        let day = format::date_for_column(row.renews_on, language);
        (day, String::new())
    }

    fn cancel_by(&self, row: &RenewalRow) -> (String, String) {
        let words = self.words;
        let language = words.language();
        match row.status {
            RenewalStatus::Committed => {
                let day = format::day_month(row.notice_by, language);
                (words.finance_page_notice_passed(&day), String::new())
            }
            RenewalStatus::Terminated => {
                let received = row.notice_received_on.map(|day| {
                    let day = format::day_month(day, language);
                    words.finance_notice_received(&day)
                });
                (received.unwrap_or_default(), String::new())
            }
            RenewalStatus::Cancellable if row.notice_by == self.scope.as_of => {
                (words.today(), String::new())
            }
            RenewalStatus::Cancellable => {
                let days = row
                    .notice_by
                    .signed_duration_since(self.scope.as_of)
                    .num_days();
                let day = format::day_month(row.notice_by, language);
                (day, format::distance(days, language))
            }
        }
    }

    fn fee(&self, row: &RenewalRow) -> String {
        match (&row.amount, self.one) {
            (None, _) => self.words.finance_no_fee(),
            (Some(amount), Some(figures)) => figures.text(amount.amount_minor),
            (Some(amount), None) => money(amount, self.words),
        }
    }

    /// Both fees of a change are yearly ones, as they were agreed.
    fn fee_change(&self, row: &RenewalRow) -> (String, String) {
        if !row.has_new_fee {
            return (String::new(), String::new());
        }
        let words = self.words;
        let text = |fee: Option<&store::Money>| {
            fee.map_or_else(|| words.finance_no_fee(), |fee| money(fee, words))
        };
        let before = text(row.fee_before.as_ref());
        let after = text(row.yearly_fee.as_ref());
        (
            words.finance_page_fee_before(&before),
            words.finance_page_fee_change(&after, &before),
        )
    }

    fn check(&self, row: &RenewalRow) -> String {
        let words = self.words;
        row.checked.as_ref().map_or_else(
            || words.finance_page_not_checked(),
            |check| {
                let zone = Edition::shipped().time_zone();
                let local = check.checked_at.with_timezone(&zone).naive_local();
                let moment = format::date_time(local, words.language());
                if check.checked_by.is_empty() {
                    words.finance_page_checked_at(&moment)
                } else {
                    words.finance_page_checked_by(&moment, &check.checked_by)
                }
            },
        )
    }
}
