//! The list of renewals on paper: month by month what renews, until when it could still be
//! cancelled, and for how much. Rows and sums are those of [`crate::finance`]; here they are put on
//! paper. Never: computing an amount, adding currencies up.

use documents::sheet::{Block, Cell, Footer, ListColumn, ListGroup, ListTable, Sheet};
use store::Money;
use terms::rules::renewals::RenewalStatus;
use terms::{Date, Month, plus_days};
use words::{Language, Words, format};

use crate::describe;
use crate::finance::{RenewalRow, Renewals, StatusSums};
use crate::letterhead::Letterhead;
use crate::now::Now;
use crate::papers::Pages;
use crate::problem::{Code, Problem};
use crate::summary;

/// Most rows that are put on paper; beyond it nobody turns the pages.
const MOST_ROWS: usize = 20_000;

/// The renewals on paper; refused with `too_large` where there are too many.
pub fn paper(
    renewals: &Renewals,
    letterhead: &Letterhead,
    language: Language,
    now: &Now,
) -> Result<Pages, Problem> {
    if renewals.rows.len() > MOST_ROWS {
        return Err(Problem::at(Code::TooLarge, "months").with("maximum", MOST_ROWS));
    }
    let words = Words::of(language);
    let sheet = sheet(renewals, letterhead, now.today, words);
    Ok(Pages::of(summary::laid_out(&sheet, words)))
}

fn sheet(renewals: &Renewals, letterhead: &Letterhead, today: Date, words: Words) -> Sheet {
    let language = words.language();
    let months = renewals.scope.months;
    let name = |month: Month| format::month_year(month.first_day(), language);
    let as_of = format::date(renewals.scope.as_of, language);
    let subheading = if months.first() == months.last() {
        words.renewal_list_month(&name(months.first()))
    } else {
        words.renewal_list_months(&name(months.first()), &name(months.last()))
    };
    let subheading = match &renewals.owner {
        Some(owner) => format!("{subheading}, {}", words.renewal_list_owner(owner)),
        None => subheading,
    };
    Sheet {
        language: language.code().to_owned(),
        title: format!("{}, {subheading}", words.renewal_list()),
        day: summary::day(today),
        letterhead: letterhead.of_sheet(),
        heading: words.renewal_list(),
        subheading: subheading.clone(),
        blocks: vec![Block::List(list(renewals, words))],
        signatures: None,
        footer: Footer {
            left: words.renewal_list(),
            middle: words.renewal_list_as_of(&as_of),
            right: words.renewal_list_net(),
        },
        watermark: None,
    }
}

fn list(renewals: &Renewals, words: Words) -> ListTable {
    let months = renewals.scope.months;
    let mut groups = Vec::new();
    let mut rows = renewals.rows.as_slice();
    for month in months.iter() {
        let end = rows
            .iter()
            .position(|row| Month::of(row.renews_on) != month)
            .unwrap_or(rows.len());
        let (of_month, later) = rows.split_at(end);
        rows = later;
        if of_month.is_empty() {
            continue;
        }
        let sums: Vec<&StatusSums> = renewals
            .totals
            .iter()
            .filter(|total| total.month == month && total.sums.total_minor() != 0)
            .map(|total| &total.sums)
            .collect();
        groups.push(ListGroup {
            heading: format::month_year(month.first_day(), words.language()),
            rows: of_month.iter().map(|row| self::row(row, words)).collect(),
            sums: sums.into_iter().map(|sums| sum(sums, words)).collect(),
        });
    }
    ListTable {
        heading: String::new(),
        note: None,
        columns: vec![
            ListColumn::value(words.contract()),
            ListColumn::text(words.customer()),
            ListColumn::value(words.level()),
            ListColumn::value(words.renews_on()),
            ListColumn::value(words.cancel_by_short()),
            ListColumn::value(words.state()),
            ListColumn::number(words.fee()),
        ],
        groups,
        sums: all(renewals).iter().map(|sums| sum(sums, words)).collect(),
        continued: words.paper_continued(),
        without_rows: words.renewal_list_without_rows(),
    }
}

fn row(row: &RenewalRow, words: Words) -> Vec<Cell> {
    let language = words.language();
    let date = |day: Date| format::date(day, language);
    let is_terminated = row.status == RenewalStatus::Terminated;
    // R is no end: of a contract that does not renew its last day is shown.
    let last_day = plus_days(row.renews_on, -1).unwrap_or(row.renews_on);
    let when = if is_terminated {
        Cell {
            lines: vec![date(last_day)],
            quiet: vec![words.renewal_list_last_day()],
        }
    } else {
        Cell::text(date(row.renews_on))
    };
    let notice = match row.notice_received_on {
        Some(day) => Cell {
            lines: vec![date(day)],
            quiet: vec![words.renewal_list_received()],
        },
        None => Cell::text(date(row.notice_by)),
    };
    vec![
        Cell::text(row.contract.clone()),
        Cell {
            lines: vec![row.customer_name.clone()],
            quiet: row.owner.iter().cloned().collect(),
        },
        Cell::text(describe::keyed("level", &row.level, words)),
        when,
        notice,
        Cell::text(status(row.status, words)),
        Cell {
            lines: vec![row.amount.as_ref().map_or_else(
                || words.renewal_list_no_fee(),
                |amount| money(amount, language),
            )],
            quiet: row
                .has_new_fee
                .then(|| words.renewal_list_new_fee())
                .into_iter()
                .collect(),
        },
    ]
}

fn status(status: RenewalStatus, words: Words) -> String {
    match status {
        RenewalStatus::Committed => words.renewal_committed(),
        RenewalStatus::Cancellable => words.renewal_cancellable(),
        RenewalStatus::Terminated => words.renewal_terminating(),
    }
}

/// What it comes to, and how it is divided; one currency a row.
fn sum(sums: &StatusSums, words: Words) -> Vec<Cell> {
    let amount = |minor: i64| {
        let amount = Money {
            amount_minor: minor,
            currency: sums.currency.clone(),
        };
        money(&amount, words.language())
    };
    let parts: Vec<String> = RenewalStatus::ALL
        .into_iter()
        .filter(|one| sums.of(*one) != 0)
        .map(|one| format!("{} {}", status(one, words), amount(sums.of(one))))
        .collect();
    let mut cells = vec![Cell::default(); 7];
    if let Some(first) = cells.first_mut() {
        // It reaches over the empty cells beside it.
        *first = Cell::text(if parts.len() > 1 {
            words.renewal_list_sum_of(&sums.currency, &parts.join(", "))
        } else {
            words.renewal_list_sum(&sums.currency)
        });
    }
    if let Some(last) = cells.last_mut() {
        *last = Cell::text(amount(sums.total_minor()));
    }
    cells
}

fn money(amount: &Money, language: Language) -> String {
    format::money_exact(amount.amount_minor, &amount.currency, language)
}

/// The sums of all months, by currency.
fn all(renewals: &Renewals) -> Vec<StatusSums> {
    let mut all: Vec<StatusSums> = Vec::new();
    for total in &renewals.totals {
        let currency = &total.sums.currency;
        let at = all.iter().position(|sums| sums.currency == *currency);
        let at = at.unwrap_or_else(|| {
            all.push(StatusSums::none_of(currency.clone()));
            all.len() - 1
        });
        if let Some(sums) = all.get_mut(at) {
            for status in RenewalStatus::ALL {
                sums.add(status, total.sums.of(status));
            }
        }
    }
    all.retain(|sums| sums.total_minor() != 0);
    all
}

#[cfg(test)]
mod tests;
