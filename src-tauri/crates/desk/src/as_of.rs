//! A contract as of any day. For a past day: what was recorded by then, derived for that day; what
//! came to be known later is left out. For a day to come: the facts of today, derived for that day.
//! What never lives here: changing anything, computing a date.

use store::Register;
use terms::Date;

use crate::contracts::{self, ContractCase, case_in};
use crate::now::Now;
use crate::problem::{Code, Problem};

/// How the day lies from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tense {
    /// What was known then.
    Past,
    /// Today.
    Present,
    /// What today's facts lead to.
    Future,
}

/// A contract as of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct AsOf {
    /// The day.
    pub day: Date,
    /// How it lies from today.
    pub tense: Tense,
    /// The contract, derived for `day`.
    pub case: ContractCase,
}

/// The contract `number` as of `day`.
///
/// A past day on which it was not recorded yet is refused; the refusal says since when it is.
pub fn read(register: &Register, number: &str, day: Date, now: &Now) -> Result<AsOf, Problem> {
    let tense = match day.cmp(&now.today) {
        std::cmp::Ordering::Less => Tense::Past,
        std::cmp::Ordering::Equal => Tense::Present,
        std::cmp::Ordering::Greater => Tense::Future,
    };
    let case = register.read(|snapshot| {
        let present = snapshot
            .contract_by_number(number)?
            .ok_or_else(|| contracts::not_found(number))?;
        let contract = if tense == Tense::Past {
            match snapshot.contract_as_of(present.id, day)? {
                Some(known) => known,
                None => return Err(not_recorded(snapshot.history(present.id)?.first(), day)),
            }
        } else {
            present
        };
        case_in(snapshot, contract, day)
    })?;
    Ok(AsOf { day, tense, case })
}

fn not_recorded(first: Option<&store::JournalEntry>, day: Date) -> Problem {
    let problem = Problem::at(Code::StateConflict, "as_of")
        .with("reason", "not_recorded_yet")
        .with_day("day", day);
    match first {
        Some(entry) => problem.with_day("earliest", entry.today),
        None => problem,
    }
}

#[cfg(test)]
mod tests;
