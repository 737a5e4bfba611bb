//! Papers of many contracts, written into one folder or one ZIP file on all cores: read one after
//! the other, made side by side, put where they belong in order.
//!
//! Nothing is half written: a paper lies beside its place until it is whole, a ZIP file appears
//! when its last paper is in it. A run that was cancelled or failed says what is there. What never
//! lives here: what stands on a paper, asking where it goes.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use store::{ContractQuery, Register};
use words::Words;

use crate::contract_page::level_name;
use crate::contracts;
use crate::now::Now;
use crate::papers::{PaperCase, Wish};
use crate::problem::Problem;
use crate::summary;

mod names;
mod run;
mod target;

pub(crate) use names::safe;
pub use names::{Names, Pattern, Placeholder};
pub use run::run;

/// Where papers go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// One paper under exactly this name.
    File(PathBuf),
    /// Files of a folder, which is made if it is not there; files of the same name are replaced.
    Folder(PathBuf),
    /// One ZIP file with all of them.
    Zip(PathBuf),
}

/// What is to be written.
#[derive(Debug, Clone)]
pub struct Order {
    /// Which paper, in which language.
    pub wish: Wish,
    /// Of which contracts, by number, each once.
    pub numbers: Vec<String>,
    /// Whether contracts that have no such paper are left out; otherwise the run ends at the first.
    pub leaves_out: bool,
    /// How the files are named; one single file has its name already.
    pub pattern: Pattern,
    /// Where they go.
    pub target: Target,
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Papers that are written.
    pub written: usize,
    /// Contracts without such a paper.
    pub left_out: usize,
    /// Contracts there are.
    pub total: usize,
}

/// A paper that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Contract number.
    pub contract: String,
    /// Where it lies; in a ZIP file its name there.
    pub path: PathBuf,
    /// How many pages it has.
    pub pages: usize,
    /// Hash of its bytes.
    pub sha256: String,
    /// Whether a file of this name was there before.
    pub is_replaced: bool,
}

/// The ZIP file of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    /// Where it lies.
    pub path: PathBuf,
    /// Hash of its bytes.
    pub sha256: String,
}

/// How a run ended.
#[derive(Debug)]
pub enum Ending {
    /// All that was ordered is there.
    Finished,
    /// Somebody cancelled it.
    Cancelled,
    /// Something stood in the way.
    Failed(Problem),
}

/// What is there after a run.
#[derive(Debug)]
pub struct Outcome {
    /// The papers, in the order of the contracts. Of a ZIP file that was not finished there is none.
    pub files: Vec<Written>,
    /// The ZIP file, if that was ordered and finished.
    pub archive: Option<Archive>,
    /// Contracts that have no such paper.
    pub left_out: Vec<String>,
    /// How it ended.
    pub ending: Ending,
}

/// The contracts of `query` by number, in its order, however many they are.
pub fn numbers(register: &Register, query: &ContractQuery) -> Result<Vec<String>, Problem> {
    let rows = contracts::all(register, query)?;
    Ok(rows.into_iter().map(|row| row.number).collect())
}

/// The contracts as they are numbered, each once; an unknown one is refused before anything is
/// written.
pub fn known(register: &Register, asked: &[String], now: &Now) -> Result<Vec<String>, Problem> {
    let mut seen = std::collections::HashSet::new();
    let mut known = Vec::new();
    for number in asked {
        let number = contracts::read(register, number, now)?.contract.number;
        if seen.insert(number.clone()) {
            known.push(number);
        }
    }
    Ok(known)
}

/// The name of a paper's file without its ending: the same for a batch, a single file and the
/// example that is shown beforehand.
pub fn file_name(pattern: &Pattern, paper_case: &PaperCase, wish: Wish, now: &Now) -> String {
    let case = &paper_case.case;
    let language = summary::language(case, wish.language);
    pattern.name(|placeholder| match placeholder {
        Placeholder::Number => case.contract.number.clone(),
        Placeholder::Customer => case.customer.name.clone(),
        Placeholder::CustomerNumber => case.customer.number.clone(),
        Placeholder::Kind => wish.kind.name(Words::of(language)),
        Placeholder::Date => now.today.to_string(),
        Placeholder::Language => language.code().to_owned(),
        Placeholder::Level => level_name(case, &case.schedule.level),
        Placeholder::Owner => case.contract.owner.clone().unwrap_or_default(),
    })
}

/// What stops a run from outside.
#[derive(Debug, Default)]
pub struct Cancel(AtomicBool);

impl Cancel {
    /// The run is to end as soon as it can.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody cancelled it.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests;
