//! What the level of a contract gives, and how much of it is used in this contract year. Drawn
//! even where nothing is used yet; where nothing is given, the words say why.

use terms::rules::levels;
use terms::{Level, SolutionFact, State};
use words::{Words, format};

use super::level_name;
use crate::contracts::ContractCase;
use crate::describe;
use crate::views::contract_page::{MeterView, SystemRow, SystemsView};

/// Used requests and hours: none are recorded yet, so that nothing is used.
const NOTHING_USED: u32 = 0;

pub(super) fn systems(case: &ContractCase, words: Words) -> SystemsView {
    let solutions = &case.contract.facts.solutions;
    let most = level(case).map_or(0, |level| level.satellites);
    let used = levels::satellites(solutions);
    SystemsView {
        count: if most == 0 {
            words.contract_no_satellites()
        } else {
            words.contract_satellites_of(i64::from(most), i64::from(used))
        },
        rows: solutions
            .iter()
            .map(|fact| SystemRow {
                name: solution_name(case, fact, words),
                version: fact.version.clone().unwrap_or_default(),
                usage: usage(fact, words),
            })
            .collect(),
    }
}

/// Name of a covered solution, as the edition writes it.
pub(crate) fn solution_name(case: &ContractCase, fact: &SolutionFact, words: Words) -> String {
    case.edition.solution(&fact.solution).map_or_else(
        || fact.solution.clone(),
        |solution| describe::name(&solution.name, words).to_owned(),
    )
}

fn usage(fact: &SolutionFact, words: Words) -> String {
    let environment = describe::keyed("environment", fact.environment.id(), words);
    match fact.satellites {
        Some(count) if count > 0 => {
            format!(
                "{environment}, {}",
                words.contract_satellites(i64::from(count))
            )
        }
        _ => environment,
    }
}

pub(super) fn requests(case: &ContractCase, words: Words) -> MeterView {
    let max = level(case).map_or(0, |level| level.requests_per_year);
    let count = words.contract_count_of(i64::from(max), i64::from(NOTHING_USED));
    let Some((ordinal, ends_on)) = year(case, words) else {
        return not_drawn(case, count, words);
    };
    MeterView {
        count,
        used: share(NOTHING_USED, max),
        forecast: None,
        over: 0.0,
        blocks: 1,
        left: words.contract_quota_left(i64::from(max.saturating_sub(NOTHING_USED)), ordinal),
        right: words.contract_quota_until(&ends_on),
        is_drawn: true,
    }
}

pub(super) fn consulting(case: &ContractCase, words: Words) -> MeterView {
    let max = level(case).map_or(0, |level| level.consulting_hours);
    if max == 0 {
        return MeterView {
            count: String::new(),
            used: 0.0,
            forecast: None,
            over: 0.0,
            blocks: 0,
            left: words.contract_none_at_level(&level_name(case, &case.schedule.level)),
            right: String::new(),
            is_drawn: false,
        };
    }
    let count = words.contract_hours_of(i64::from(max), i64::from(NOTHING_USED));
    let Some((_, ends_on)) = year(case, words) else {
        return not_drawn(case, count, words);
    };
    let block = case.edition.consulting_block_hours.max(1);
    let left = max.saturating_sub(NOTHING_USED);
    MeterView {
        count,
        used: share(NOTHING_USED, max),
        forecast: None,
        over: 0.0,
        blocks: max / block,
        left: words.contract_blocks_left(i64::from(left / block), i64::from(left)),
        right: words.contract_lapses(&ends_on),
        is_drawn: true,
    }
}

/// O5: the entitlements of a contract that does not run.
fn not_drawn(case: &ContractCase, count: String, words: Words) -> MeterView {
    let left = match (case.schedule.state, case.schedule.activates_on) {
        (State::Ended, _) => words.contract_entitlements_over(),
        (State::Withdrawn, _) => words.contract_never_active(),
        (_, Some(day)) => words.contract_not_yet_active(&format::date(day, words.language())),
        (_, None) => words.contract_not_yet_ordered(),
    };
    MeterView {
        count,
        used: 0.0,
        forecast: None,
        over: 0.0,
        blocks: 0,
        left,
        right: String::new(),
        is_drawn: false,
    }
}

/// Ordinal and last day of the contract year that holds today.
fn year(case: &ContractCase, words: Words) -> Option<(i64, String)> {
    if !case.schedule.is_running() {
        return None;
    }
    let year = case.schedule.contract_year?;
    let ends_on = case
        .schedule
        .ends_on
        .map_or(year.ends_on, |end| end.min(year.ends_on));
    Some((
        i64::from(year.ordinal),
        format::day_month(ends_on, words.language()),
    ))
}

fn level(case: &ContractCase) -> Option<&Level> {
    case.edition.level(&case.schedule.level)
}

fn share(used: u32, max: u32) -> f64 {
    if max == 0 {
        return 0.0;
    }
    (f64::from(used) / f64::from(max)).min(1.0)
}
