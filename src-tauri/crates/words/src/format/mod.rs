//! How dates, distances, numbers and amounts look in each language. Words come from
//! `format.ftl`; here are the order of the parts and the signs between them.
//!
//! A no-break space stands between a number and its unit or sign (`4.860 €`, `31 d`), plain
//! spaces everywhere else, see the crate's documentation. Never here: reading what was typed.

mod dates;
mod money;
mod numbers;

pub use dates::{
    date, date_for_column, date_full, date_time, date_with_weekday, day_month, day_month_long,
    month, month_initial, month_long, month_year, time, week, week_number, weekday, weekday_column,
    weekday_long,
};
pub(crate) use money::sign;
pub use money::{minor_digits, money, money_exact};
pub use numbers::{days_left, distance, hours, number, percent};

/// Keeps a number and its unit on one line.
pub(crate) const NO_BREAK_SPACE: char = '\u{A0}';

#[cfg(test)]
mod tests;
