//! What a JSON export brought back: the same JSON as any import, a row for each contract.

use std::io::{self, Write};
use std::path::Path;

use desk::export::Restored as Found;
use desk::import::Counts;
use serde::Serialize;
use words::Words;

use super::ForPeople;

/// A restored export. Its contracts are counted from 1, since a JSON file has no rows.
#[derive(Debug, Serialize)]
pub(crate) struct Restored {
    file: String,
    dry_run: bool,
    sheet: Option<String>,
    columns: [(); 0],
    counts: Counts,
    rows: Vec<Row>,
    customers: usize,
    requests: usize,
    editions: usize,
    settings: bool,
}

#[derive(Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the JSON")]
struct Row {
    row: usize,
    outcome: &'static str,
    contract: Contract,
    questions: [(); 0],
    differences: [(); 0],
    messages: [(); 0],
}

#[derive(Debug, Serialize)]
struct Contract {
    number: String,
}

impl Restored {
    pub(crate) fn of(file: &Path, is_dry_run: bool, found: Found) -> Self {
        let mut counts = Counts::default();
        let rows = found
            .contracts
            .into_iter()
            .enumerate()
            .map(|(at, contract)| {
                let (count, outcome) = if contract.is_new {
                    (&mut counts.new, "new")
                } else {
                    (&mut counts.unchanged, "unchanged")
                };
                *count += 1;
                Row {
                    row: at + 1,
                    outcome,
                    contract: Contract {
                        number: contract.number,
                    },
                    questions: [],
                    differences: [],
                    messages: [],
                }
            })
            .collect();
        Self {
            file: file
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            dry_run: is_dry_run,
            sheet: None,
            columns: [],
            counts,
            rows,
            customers: found.customers,
            requests: found.requests,
            editions: found.editions,
            settings: found.has_settings,
        }
    }

    fn is_nothing(&self) -> bool {
        self.counts.new == 0
            && self.customers + self.requests + self.editions == 0
            && !self.settings
    }
}

impl ForPeople for Restored {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(
            out,
            "{}",
            words.import_restored(
                i64::from(self.counts.new),
                &self.customers.to_string(),
                &self.requests.to_string(),
            )
        )?;
        if self.dry_run {
            writeln!(out, "{}", words.import_dry_run())
        } else if self.is_nothing() {
            writeln!(out, "{}", words.import_nothing_stored())
        } else {
            Ok(())
        }
    }
}
