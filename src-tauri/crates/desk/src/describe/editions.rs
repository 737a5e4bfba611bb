//! What is wrong with an edition of the terms, in words.

use std::error::Error as _;

use terms::{EditionError, EditionProblem};
use words::Words;

use super::keyed;
use crate::editions::Contradictions;
use crate::problem::{Code, Problem};

/// What is wrong with a field of an edition.
pub fn edition_problem(problem: &EditionProblem, words: Words) -> String {
    let count = |most: usize| i64::try_from(most).unwrap_or(i64::MAX);
    match problem {
        EditionProblem::Empty => words.terms_finding_empty(),
        EditionProblem::TooLong { most } => words.terms_finding_too_long(count(*most)),
        EditionProblem::ControlCharacters => words.terms_finding_control(),
        EditionProblem::TooMany { most } => words.terms_finding_too_many(count(*most)),
        EditionProblem::TooSmall { least } => words.terms_finding_too_small(i64::from(*least)),
        EditionProblem::TooLarge { most } => words.terms_finding_too_large(i64::from(*most)),
        EditionProblem::NotAnId => words.terms_finding_not_an_id(),
        EditionProblem::Duplicate => words.terms_finding_duplicate(),
        EditionProblem::UnknownRegion => words.terms_finding_unknown_region(),
        EditionProblem::UnknownZone => words.terms_finding_unknown_zone(),
        EditionProblem::EarliestAfterLatest { latest } => {
            words.terms_finding_earliest_after_latest(i64::from(*latest))
        }
        EditionProblem::DefaultOutsideWindow { earliest, latest } => {
            words.terms_finding_default_outside(&earliest.to_string(), &latest.to_string())
        }
        EditionProblem::NoticeLongerThanTerm { most } => {
            words.terms_finding_notice_longer(i64::from(*most))
        }
        EditionProblem::PhoneIsOfLevels => words.terms_finding_phone(),
        EditionProblem::ClosesBeforeOpening => words.terms_finding_closes(),
        EditionProblem::UnknownImpact => words.terms_finding_unknown_impact(),
        EditionProblem::ResponseWithoutWindow => words.terms_finding_response_without_window(),
        EditionProblem::PhoneWithoutWindow => words.terms_finding_phone_without_window(),
        EditionProblem::NotWholeBlocks { block } => words.terms_finding_blocks(i64::from(*block)),
        EditionProblem::LessThanLevelBelow { level } => words.terms_finding_less(level),
    }
}

/// A refusal that concerns an edition; none if it concerns something else.
pub(super) fn refusal(problem: &Problem, words: Words) -> Option<String> {
    let at_line = |message: String| match problem.number("line") {
        Some(line) => words.terms_problem_at_line(&line.to_string(), &message),
        None => message,
    };
    if let Some(source) = problem.source() {
        if let Some(found) = source.downcast_ref::<Contradictions>() {
            let first = found.findings.first()?;
            return Some(at_line(edition_problem(&first.problem, words)));
        }
        if let Some(error) = source.downcast_ref::<EditionError>() {
            return unreadable(error, words).map(at_line);
        }
    }
    let edition = problem.text("edition").unwrap_or_default();
    let message = match (problem.code, problem.text("reason")) {
        (Code::NotFound, Some("no_cell")) => words.terms_problem_no_cell(),
        (Code::NotFound, _) if !edition.is_empty() => words.terms_problem_not_found(edition),
        (Code::StateConflict, Some("edition_shipped")) => words.terms_problem_shipped(),
        (Code::StateConflict, Some("edition_signed")) => {
            words.terms_problem_signed(problem.number("contracts").unwrap_or_default())
        }
        (Code::StateConflict, Some("confirmed_already")) => words.terms_problem_confirmed(),
        (Code::InvalidValue, Some("id_taken")) => words.terms_finding_id_taken(),
        (Code::InvalidValue, Some("day_taken")) => words.terms_finding_day_taken(edition),
        _ => return None,
    };
    Some(message)
}

fn unreadable(error: &EditionError, words: Words) -> Option<String> {
    Some(match error {
        EditionError::TooLarge { .. } => return None,
        EditionError::NotToml { .. } => words.terms_problem_not_toml(),
        EditionError::Missing { field, .. } => words.terms_problem_missing(field),
        EditionError::Unknown { field, .. } => words.terms_problem_unknown(field),
        EditionError::Wrong {
            field, expected, ..
        } => {
            let expected = keyed("terms-expected", expected.id(), words);
            words.terms_problem_wrong(&expected, field)
        }
    })
}
