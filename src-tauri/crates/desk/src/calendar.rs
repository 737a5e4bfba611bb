//! All deadlines as a calendar: as a file that calendar programs take in, and as the months and
//! years of the Calendar screen. Every list comes from an index of the register and is cut to the
//! range that is shown. What never lives here: computing a date, the format of calendar files.

mod day;
mod fallen;
mod file;
mod grid;
mod lines;
mod month;
mod year;

pub use day::day;
pub use file::{CalendarFile, file};
pub use lines::kinds_from;
pub use month::month;
pub use year::year;

/// How many days ahead the file of the window reaches.
pub const DAYS_OF_FILE: u32 = 366;

#[cfg(test)]
mod tests;
