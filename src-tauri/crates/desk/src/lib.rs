//! The use cases of Termkeeper, called by both the window and the command line.
//!
//! One file a feature; every change has the shape
//! `desk::feature::verb(&mut register, input, &now) -> Result<Done<T>, Problem>`.
//! Here facts from the register meet the rules of `terms`, and refusals are decided.
//! What never lives here: SQL, the computing of dates, a clock, a window, printing.

pub mod views;
