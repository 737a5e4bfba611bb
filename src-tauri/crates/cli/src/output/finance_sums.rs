//! Sums of renewals as tables for people: months or groups down, statuses across, a table for
//! each currency.

use std::io::{self, Write};

use desk::finance::{Month, Renewals, StatusSums};
use words::{Words, format};

use super::table::{Align, Table};

/// A table of sums: what each line is called, and its sums.
#[derive(Debug, Default)]
pub(super) struct Totals {
    months: Vec<(Month, StatusSums)>,
}

impl Totals {
    pub(super) fn of_renewals(renewals: &Renewals) -> Self {
        Self {
            months: renewals
                .totals
                .iter()
                .map(|total| (total.month, total.sums.clone()))
                .collect(),
        }
    }

    pub(super) fn new(months: Vec<(Month, StatusSums)>) -> Self {
        Self { months }
    }

    /// Writes a table for each currency, with a line for each month and one for all of them.
    pub(super) fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut currencies: Vec<&str> = Vec::new();
        for (_, sums) in &self.months {
            if !currencies.contains(&sums.currency.as_str()) {
                currencies.push(&sums.currency);
            }
        }
        for (at, currency) in currencies.into_iter().enumerate() {
            if at > 0 {
                writeln!(out)?;
            }
            let lines = || {
                self.months
                    .iter()
                    .filter(move |(_, sums)| sums.currency == currency)
            };
            let mut table = sums_table(words.finance_month(), words);
            for (month, sums) in lines() {
                table.row(sums_cells(month_text(*month, words), sums, words));
            }
            if lines().count() > 1 {
                let all = added_up(currency, lines().map(|(_, sums)| sums));
                table.row(sums_cells(words.finance_sum(), &all, words));
            }
            table.write(out)?;
        }
        Ok(())
    }
}

/// A table of sums by status.
pub(super) fn sums_table(title: String, words: Words) -> Table {
    Table::new([
        (title, Align::Left),
        (words.renewal_committed(), Align::Right),
        (words.renewal_cancellable(), Align::Right),
        (words.renewal_terminating(), Align::Right),
        (words.finance_sum(), Align::Right),
    ])
}

/// A line of such a table; what is nothing is a dash, so that figures stand out.
pub(super) fn sums_cells(name: String, sums: &StatusSums, words: Words) -> [String; 5] {
    let text = |minor: i64| {
        if minor == 0 {
            words.finance_zero()
        } else {
            format::money_exact(minor, &sums.currency, words.language())
        }
    };
    [
        name,
        text(sums.committed_minor),
        text(sums.cancellable_minor),
        text(sums.terminated_minor),
        text(sums.total_minor()),
    ]
}

/// Sums of one currency, added up.
pub(super) fn added_up<'s>(
    currency: &str,
    sums: impl Iterator<Item = &'s StatusSums>,
) -> StatusSums {
    let mut all = StatusSums::none_of(currency);
    for sums in sums {
        all.committed_minor = all.committed_minor.saturating_add(sums.committed_minor);
        all.cancellable_minor = all.cancellable_minor.saturating_add(sums.cancellable_minor);
        all.terminated_minor = all.terminated_minor.saturating_add(sums.terminated_minor);
    }
    all
}

/// `April 2027`.
pub(super) fn month_text(month: Month, words: Words) -> String {
    format::month_year(month.first_day(), words.language())
}
