//! Amounts as lists write them, and which sign a whole column uses before its decimals. A text
//! such as `4.800` is four thousand to one reader and not five to another: it is taken only where
//! the currency or the column's other cells decide it. Never: whether an amount is allowed.

use words::format::minor_digits;

use super::mapping::Format;

mod written;

pub(super) use written::{Figures, Per, WrittenError, written};

/// The two ways to write decimals.
const FORMATS: [Format; 2] = [Format::DecimalComma, Format::DecimalPoint];

/// What an amount in its column means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// So many minor units.
    Minor(i64),
    /// One of these.
    Open(Vec<i64>),
    /// No amount.
    None,
}

/// What a column of amounts says about its decimal sign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Decimals {
    /// Formats in which all cells can be read.
    fitting: Vec<Format>,
    /// Whether any cell has a sign that could be one of decimals.
    has_signs: bool,
    chosen: Option<Format>,
}

impl Decimals {
    /// Decides by all cells of a column, each with the currency it is in.
    pub(super) fn of<'a>(
        cells: impl Iterator<Item = (&'a Figures, &'a str)>,
        chosen: Option<Format>,
    ) -> Self {
        let mut fits = [0_u32; 2];
        let mut total = 0;
        for (figures, currency) in cells {
            let read = FORMATS.map(|format| figures.minor(format, minor_digits(currency)));
            let is_telling = read.iter().any(Option::is_some) && read[0] != read[1];
            if !is_telling {
                continue;
            }
            total += 1;
            for (count, read) in fits.iter_mut().zip(read) {
                *count += u32::from(read.is_some());
            }
        }
        Self {
            fitting: FORMATS
                .into_iter()
                .zip(fits)
                .filter_map(|(format, count)| (count == total).then_some(format))
                .collect(),
            has_signs: total > 0,
            chosen: chosen.filter(|format| !format.is_of_days()),
        }
    }

    /// The format that all cells share; none while it is open, or where there is nothing to decide.
    pub(super) fn format(&self) -> Option<Format> {
        self.chosen.or(match self.fitting.as_slice() {
            [format] if self.has_signs => Some(*format),
            _ => None,
        })
    }

    /// The formats between which the column is open.
    pub(super) fn open(&self) -> Vec<Format> {
        if self.chosen.is_none() && self.has_signs && self.fitting.len() != 1 {
            FORMATS.to_vec()
        } else {
            Vec::new()
        }
    }

    /// What one cell of the column means.
    pub(super) fn meaning(&self, figures: &Figures, currency: &str) -> Meaning {
        let digits = minor_digits(currency);
        let mut all: Vec<i64> = FORMATS
            .into_iter()
            .filter_map(|format| figures.minor(format, digits))
            .collect();
        all.dedup();
        if let Some(format) = self.format() {
            return match figures.minor(format, digits) {
                Some(minor) => Meaning::Minor(minor),
                None if all.is_empty() => Meaning::None,
                None => Meaning::Open(all),
            };
        }
        match all.as_slice() {
            [] => Meaning::None,
            // The column contradicts itself, and this one may be meant either way.
            [_] if self.fitting.is_empty() && figures.is_one_group() => Meaning::Open(all),
            // Both signs give the same, or only one of them gives an amount of this currency.
            [minor] => Meaning::Minor(*minor),
            _ => Meaning::Open(all),
        }
    }
}

/// The minor units of a number cell; none if it has more decimals than the currency.
pub(super) fn of_number(number: f64, currency: &str) -> Option<i64> {
    let scaled = number * 10_f64.powi(i32::try_from(minor_digits(currency)).ok()?);
    let whole = scaled.round();
    // What a spreadsheet computes is off by less than this; a third decimal is off by more.
    let is_whole = (scaled - whole).abs() < 1e-4;
    if !is_whole || whole.abs() > 1e15 {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be small and whole"
    )]
    let minor = whole as i64;
    Some(minor)
}

#[cfg(test)]
mod tests;
