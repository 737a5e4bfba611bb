//! What comes out: the public JSON, which scripts rely on, and tables for people.
//!
//! The JSON has structs of its own, so that a change inside the program never changes it unseen.
//! Here nothing is computed; values come from the use cases, words from `words`.

pub(crate) mod backup;
mod cells;
pub(crate) mod check;
pub(crate) mod company;
pub(crate) mod consulting;
pub(crate) mod contract;
pub(crate) mod contract_list;
pub(crate) mod customer;
pub(crate) mod dates;
pub(crate) mod deadlines;
pub(crate) mod demo;
pub(crate) mod edition;
mod entitlements;
pub(crate) mod export;
pub(crate) mod finance;
pub(crate) mod finance_board;
mod finance_sums;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod notice;
pub(crate) mod pdf;
pub(crate) mod request;
pub(crate) mod request_list;
pub(crate) mod response;
pub(crate) mod restored;
mod shared;
mod steps;
mod table;
pub(crate) mod written;

use std::io::{self, Write};

use serde::Serialize;
use words::Words;

/// The result of a command, for scripts and for people.
pub(crate) trait Document {
    /// One JSON document, without a line feed at its end.
    fn json(&self, out: &mut dyn Write) -> io::Result<()>;

    /// The same for people.
    fn people(&self, out: &mut dyn Write, words: Words) -> io::Result<()>;
}

/// The half of a [`Document`] that is written by hand.
pub(crate) trait ForPeople {
    /// Writes it with words, ready to be read.
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()>;
}

impl<T: Serialize + ForPeople> Document for T {
    fn json(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer(out, self).map_err(io::Error::from)
    }

    fn people(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        self.write(out, words)
    }
}
