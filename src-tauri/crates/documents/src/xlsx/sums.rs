//! The sums below a sheet: formulas that follow the filters, with their results, so that a
//! reader that computes nothing shows them too. Amounts that a column keeps apart, such as
//! currencies, are never in one sum. Never: how a cell looks.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Formula, Worksheet, utility};

use super::formats::Formats;
use super::{MOST_ROWS, column, refused};
use crate::table::{Layout, MOST_DIGITS, TableError, Value, decimal};

/// What was added up so far, by the text that keeps sums apart.
#[derive(Debug)]
pub(super) struct Sums {
    apart_by: Option<usize>,
    columns: Vec<usize>,
    groups: BTreeMap<String, Vec<Sum>>,
}

/// The sum of one column.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    /// With [`MOST_DIGITS`] digits after the point.
    total: i128,
    /// As many digits has the finest of the amounts; none if there were numbers only.
    digits: Option<u8>,
}

impl Sums {
    pub(super) fn of(layout: &Layout) -> Self {
        let summed = layout.columns.iter().enumerate();
        Self {
            apart_by: layout.sums_apart_by,
            columns: summed
                .filter(|(_, column)| column.is_summed)
                .map(|(at, _)| at)
                .collect(),
            groups: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, values: &[Value<'_>]) {
        if self.columns.is_empty() {
            return;
        }
        let group = match self.apart_by.and_then(|at| values.get(at)) {
            Some(Value::Text(text)) => text.as_ref(),
            _ => "",
        };
        if !self.groups.contains_key(group) {
            let empty = vec![Sum::default(); self.columns.len()];
            self.groups.insert(group.to_owned(), empty);
        }
        let Some(sums) = self.groups.get_mut(group) else {
            return;
        };
        for (sum, at) in sums.iter_mut().zip(&self.columns) {
            match values.get(*at) {
                Some(Value::Money { minor, digits }) => {
                    let digits = (*digits).min(MOST_DIGITS);
                    let scale = 10_i128.pow(u32::from(MOST_DIGITS - digits));
                    sum.total += i128::from(*minor) * scale;
                    sum.digits = sum.digits.max(Some(digits));
                }
                Some(Value::Integer(number)) => {
                    sum.total += i128::from(*number) * 10_i128.pow(u32::from(MOST_DIGITS));
                }
                _ => {}
            }
        }
    }

    /// Writes one row for each group below the last row; `next` is the first free one.
    pub(super) fn write(
        mut self,
        sheet: &mut Worksheet,
        layout: &Layout,
        formats: &Formats,
        next: u32,
    ) -> Result<(), TableError> {
        // A row without an amount has no currency either, and no sum of its own.
        if self.groups.len() > 1 {
            self.groups
                .retain(|group, sums| !group.is_empty() || sums.iter().any(|sum| sum.total != 0));
        }
        let is_one = self.groups.len() == 1;
        for (row, (group, sums)) in (next..MOST_ROWS).zip(&self.groups) {
            for at in 0..layout.columns.len() {
                let Some(at) = column(Some(at)) else { continue };
                sheet
                    .write_blank(row, at, formats.sum_title())
                    .map_err(refused)?;
            }
            if self.columns.first() != Some(&0) && !layout.sum_title.is_empty() {
                sheet
                    .write_string_with_format(row, 0, &layout.sum_title, formats.sum_title())
                    .map_err(refused)?;
            }
            let apart_by = column(self.apart_by);
            if let Some(apart_by) = apart_by.filter(|_| !group.is_empty()) {
                sheet
                    .write_string_with_format(row, apart_by, group, formats.sum_title())
                    .map_err(refused)?;
            }
            for (sum, at) in sums.iter().zip(&self.columns) {
                let Some(at) = column(Some(*at)) else {
                    continue;
                };
                let formula = formula(at, apart_by.filter(|_| !is_one), row, next);
                let formula = Formula::new(formula).set_result(sum.result());
                sheet
                    .write_formula_with_format(row, at, formula, formats.sum(sum.digits))
                    .map_err(refused)?;
            }
        }
        Ok(())
    }
}

impl Sum {
    /// The result as a cell keeps it.
    fn result(self) -> String {
        let text = decimal(self.total, MOST_DIGITS, '.');
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// One sum follows the filters; several are told apart by the cell that names the group, so that
/// no typed text ever stands in a formula.
fn formula(at: u16, apart_by: Option<u16>, row: u32, next: u32) -> String {
    let letters = utility::column_number_to_name(at);
    match apart_by {
        None => format!("=SUBTOTAL(109,{letters}2:{letters}{next})"),
        Some(apart_by) => {
            let key = utility::column_number_to_name(apart_by);
            let cell = row + 1;
            format!("=SUMIF({key}$2:{key}${next},{key}{cell},{letters}$2:{letters}${next})")
        }
    }
}
