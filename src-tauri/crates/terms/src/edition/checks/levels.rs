//! The part of the check that looks at service levels: each for itself, then each beside the one
//! below it, which must not promise more.

use super::{COUNT, Edition, EditionProblem, Findings, HOURS, Level, NAME};
use crate::RuleId;

pub(super) fn check(edition: &Edition, findings: &mut Findings) {
    findings.entries(RuleId::X1, "levels", edition.levels.len());
    let ids = edition.levels.iter().map(|level| level.id.as_str());
    findings.ids(RuleId::X1, "levels", ids);
    for (at, level) in edition.levels.iter().enumerate() {
        alone(edition, at, level, findings);
    }
    for (at, pair) in edition.levels.windows(2).enumerate() {
        if let [below, level] = pair {
            ascends(at + 1, below, level, findings);
        }
    }
}

fn alone(edition: &Edition, at: usize, level: &Level, findings: &mut Findings) {
    let field = |name: &str| format!("levels[{at}].{name}");
    findings.text(RuleId::X1, field("name"), &level.name, NAME);
    if let Some(window) = level.window
        && window.closes <= window.opens
    {
        findings.add(
            RuleId::Q4,
            field("window.closes"),
            EditionProblem::ClosesBeforeOpening,
        );
    }
    if level.window.is_none() && !level.response_hours.is_empty() {
        findings.add(
            RuleId::Q4,
            field("response_hours"),
            EditionProblem::ResponseWithoutWindow,
        );
    }
    for (impact, hours) in &level.response_hours {
        let field = field(&format!("response_hours.{impact}"));
        if edition.impact(impact).is_none() {
            findings.add(RuleId::Q3, field, EditionProblem::UnknownImpact);
        } else {
            findings.between(RuleId::Q4, field, *hours, 1, HOURS);
        }
    }
    if level.window.is_none() && level.phone_emergencies {
        findings.add(
            RuleId::Q2,
            field("phone_emergencies"),
            EditionProblem::PhoneWithoutWindow,
        );
    }
    let requests = level.requests_per_year;
    findings.between(RuleId::Q6, field("requests_per_year"), requests, 0, COUNT);
    findings.between(
        RuleId::Q7,
        field("consulting_discount_percent"),
        level.consulting_discount_percent,
        0,
        100,
    );
    let hours = level.consulting_hours;
    findings.between(RuleId::Q7, field("consulting_hours"), hours, 0, HOURS);
    let block = edition.consulting_block_hours;
    if block > 0 && !hours.is_multiple_of(block) {
        findings.add(
            RuleId::Q7,
            field("consulting_hours"),
            EditionProblem::NotWholeBlocks { block },
        );
    }
    findings.between(RuleId::L2, field("satellites"), level.satellites, 0, COUNT);
}

/// L3: what lies above is never the lesser level in any respect, so that an upgrade takes nothing
/// away.
fn ascends(at: usize, below: &Level, level: &Level, findings: &mut Findings) {
    let mut less = |rule: RuleId, name: &str| {
        findings.add(
            rule,
            format!("levels[{at}].{name}"),
            EditionProblem::LessThanLevelBelow {
                level: below.name.clone(),
            },
        );
    };
    match (below.window, level.window) {
        (Some(_), None) => less(RuleId::Q4, "window"),
        (Some(narrow), Some(wide)) => {
            if wide.opens > narrow.opens {
                less(RuleId::Q4, "window.opens");
            }
            if wide.closes < narrow.closes {
                less(RuleId::Q4, "window.closes");
            }
        }
        (None, _) => {}
    }
    for (impact, hours) in &below.response_hours {
        let is_kept = level
            .response_hours
            .get(impact)
            .is_some_and(|own| own <= hours);
        if !is_kept {
            less(RuleId::Q4, &format!("response_hours.{impact}"));
        }
    }
    if level.requests_per_year < below.requests_per_year {
        less(RuleId::Q6, "requests_per_year");
    }
    if below.phone_emergencies && !level.phone_emergencies {
        less(RuleId::Q2, "phone_emergencies");
    }
    // An assumption is no promise: only confirmed cells can contradict each other (X3).
    let (lower, higher) = (below.test_systems, level.test_systems);
    if lower.confirmed && higher.confirmed && lower.value && !higher.value {
        less(RuleId::X3, "test_systems.value");
    }
    if level.consulting_discount_percent < below.consulting_discount_percent {
        less(RuleId::Q7, "consulting_discount_percent");
    }
    if level.consulting_hours < below.consulting_hours {
        less(RuleId::Q7, "consulting_hours");
    }
    if level.satellites < below.satellites {
        less(RuleId::L2, "satellites");
    }
}
