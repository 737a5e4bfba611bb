//! `demo`: how much was made.

use std::io::{self, Write};

use desk::demo::DemoCounts;
use serde::Serialize;
use words::Words;

use super::ForPeople;

/// How many customers and contracts.
#[derive(Debug, Serialize)]
pub(crate) struct Demo {
    customers: u32,
    contracts: u32,
}

impl Demo {
    pub(crate) fn of(counts: DemoCounts) -> Self {
        Self {
            customers: counts.customers,
            contracts: counts.contracts,
        }
    }
}

impl ForPeople for Demo {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(
            out,
            "{}",
            words.cli_customer_count(i64::from(self.customers))
        )?;
        writeln!(
            out,
            "{}",
            words.cli_contract_count(i64::from(self.contracts))
        )
    }
}
