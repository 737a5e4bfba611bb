//! The Finance screen: sums by month with their bars, groups, rows to tick, and the board as a
//! file. Sums and rows are those of [`crate::finance`]; here they get their words. What never
//! lives here: adding up over currencies, computing a date, choosing where a file goes.

mod board;
mod export;
mod figures;
mod reading;
mod rows;

pub use board::view;
pub use export::{FinanceFormat, file_name, write};
pub use rows::{rows, tick};

#[cfg(test)]
mod tests;
