//! All deadlines as a calendar: as a file that calendar programs take in, and as the months and
//! years of the Calendar screen. Every list comes from an index of the register and is cut to the
//! range that is shown. What never lives here: computing a date, the format of calendar files.

mod fallen;
mod file;

pub use file::{CalendarFile, file};
