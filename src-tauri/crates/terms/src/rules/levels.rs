//! L1–L3: what a level covers and how a contract may move between levels.

use crate::rules::term;
use crate::{AmendmentFact, Date, Edition, OutOfRange, SolutionFact};

/// The level that holds on `day`: the one signed, then the amendments in effect.
pub fn level_on<'a>(signed: &'a str, amendments: &'a [AmendmentFact], day: Date) -> &'a str {
    amendments
        .iter()
        .filter(|amendment| amendment.effective_on <= day)
        .max_by_key(|amendment| amendment.effective_on)
        .map_or(signed, |amendment| &amendment.to_level)
}

/// The major version in a text such as `4.8`, `v3.7.2-1` or `5`.
pub fn major_version(version: &str) -> Option<u32> {
    let digits = version.strip_prefix(['v', 'V']).unwrap_or(version);
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}

/// What is wrong with the covered systems (L1, L2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SolutionsFinding {
    /// The edition does not support this solution.
    Unknown {
        /// Place in the list, from 0.
        at: usize,
    },
    /// The version cannot be read.
    VersionUnreadable {
        /// Place in the list, from 0.
        at: usize,
    },
    /// L1: older than the edition supports.
    VersionTooOld {
        /// Place in the list, from 0.
        at: usize,
        /// Lowest supported major version.
        minimum: u32,
    },
    /// A version or satellites where the solution has none.
    NotApplicable {
        /// Place in the list, from 0.
        at: usize,
        /// `version` or `satellites`.
        field: &'static str,
    },
    /// L2: more satellites than the level has.
    TooManySatellites {
        /// All satellites of the contract.
        satellites: u32,
        /// Most satellites of the level.
        most: u32,
        /// The least level that would have them.
        level_needed: Option<String>,
    },
}

/// All satellites of a contract.
pub fn satellites(solutions: &[SolutionFact]) -> u32 {
    solutions
        .iter()
        .filter_map(|solution| solution.satellites)
        .fold(0, u32::saturating_add)
}

/// L1 and L2 for a contract at `level`.
pub fn check_solutions(
    solutions: &[SolutionFact],
    level: &str,
    edition: &Edition,
) -> Option<SolutionsFinding> {
    for (at, fact) in solutions.iter().enumerate() {
        let Some(solution) = edition.solution(&fact.solution) else {
            return Some(SolutionsFinding::Unknown { at });
        };
        if fact.version.is_some() && !solution.has_version {
            return Some(SolutionsFinding::NotApplicable {
                at,
                field: "version",
            });
        }
        if fact.satellites.is_some() && !solution.has_satellites {
            return Some(SolutionsFinding::NotApplicable {
                at,
                field: "satellites",
            });
        }
        if let (Some(version), Some(minimum)) = (&fact.version, solution.minimum_version) {
            match major_version(version) {
                None => return Some(SolutionsFinding::VersionUnreadable { at }),
                Some(major) if major < minimum => {
                    return Some(SolutionsFinding::VersionTooOld { at, minimum });
                }
                Some(_) => {}
            }
        }
    }
    let wanted = satellites(solutions);
    let most = edition.level(level).map_or(0, |level| level.satellites);
    (wanted > most).then(|| SolutionsFinding::TooManySatellites {
        satellites: wanted,
        most,
        level_needed: edition
            .levels
            .iter()
            .find(|level| level.satellites >= wanted)
            .map(|level| level.id.clone()),
    })
}

/// Why an amendment is not possible (L3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmendmentFinding {
    /// It would take effect before the contract is active.
    BeforeActivation {
        /// A.
        activates_on: Date,
    },
    /// The contract has that level already.
    SameLevel,
    /// A downgrade takes effect on a renewal date only, and is to be declared by the notice day.
    DowngradeDay {
        /// The next renewal date that can still be declared.
        possible_on: Date,
        /// The last day to declare it.
        declare_by: Date,
    },
}

/// L3: may `to_level` hold from `effective_on`, declared on `declared_on`?
pub fn check_amendment(
    from_level: &str,
    to_level: &str,
    effective_on: Date,
    declared_on: Date,
    activates_on: Date,
    term_months: u32,
    edition: &Edition,
) -> Result<Option<AmendmentFinding>, OutOfRange> {
    if effective_on < activates_on {
        return Ok(Some(AmendmentFinding::BeforeActivation { activates_on }));
    }
    let (from, to) = (edition.rank(from_level), edition.rank(to_level));
    if from == to {
        return Ok(Some(AmendmentFinding::SameLevel));
    }
    if to > from {
        return Ok(None);
    }
    let ending = term::period_on(
        activates_on,
        term_months,
        edition.notice_days,
        effective_on.pred_opt().unwrap_or(effective_on),
    )?;
    if ending.renews_on == effective_on && declared_on <= ending.notice_by {
        return Ok(None);
    }
    let mut next = term::period_on(activates_on, term_months, edition.notice_days, declared_on)?;
    if declared_on > next.notice_by {
        next = term::period(
            activates_on,
            term_months,
            next.ordinal + 1,
            edition.notice_days,
        )?;
    }
    Ok(Some(AmendmentFinding::DowngradeDay {
        possible_on: next.renews_on,
        declare_by: next.notice_by,
    }))
}
