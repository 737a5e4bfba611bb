//! The rules.
pub use chrono::NaiveDate as Date;
