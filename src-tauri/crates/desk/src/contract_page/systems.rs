//! The covered systems on the page of a contract: showing them, adding, changing and removing one,
//! all under the contract as it is (L1). What a level does not have is refused when the whole list
//! is stored (L2).

use store::Register;
use terms::rules::levels;
use terms::{Environment, SolutionFact, State};
use words::Words;

use super::stored;
use crate::answers;
use crate::contracts::{self, ContractCase, ContractChanges};
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_changes::{SystemChange, SystemsInput};
use crate::views::contract_page::{ContractStored, SystemRow, SystemsView};
use crate::views::new_contract::{Choice, SolutionChoice, SolutionDraft};
use crate::views::shared::DoneView;

pub(super) fn of(case: &ContractCase, words: Words) -> SystemsView {
    let solutions = &case.contract.facts.solutions;
    let most = case
        .edition
        .level(&case.schedule.level)
        .map_or(0, |level| level.satellites);
    let used = levels::satellites(solutions);
    SystemsView {
        count: if most == 0 {
            words.contract_no_satellites()
        } else {
            words.contract_satellites_of(i64::from(most), i64::from(used))
        },
        rows: (0..)
            .zip(solutions)
            .map(|(at, fact)| SystemRow {
                at,
                draft: draft(fact),
                name: solution_name(case, fact, words),
                version: fact.version.clone().unwrap_or_default(),
                usage: usage(fact, words),
            })
            .collect(),
        solutions: case
            .edition
            .solutions
            .iter()
            .map(|solution| SolutionChoice {
                id: solution.id.clone(),
                name: describe::name(&solution.name, words).to_owned(),
                has_version: solution.has_version,
                has_satellites: solution.has_satellites,
            })
            .collect(),
        environments: Environment::ALL
            .into_iter()
            .map(|environment| Choice {
                id: environment.id().to_owned(),
                text: describe::keyed("environment", environment.id(), words),
            })
            .collect(),
        can_change: !matches!(case.schedule.state, State::Ended | State::Withdrawn),
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

fn draft(fact: &SolutionFact) -> SolutionDraft {
    SolutionDraft {
        solution: fact.solution.clone(),
        version: fact.version.clone().unwrap_or_default(),
        environment: fact.environment.id().to_owned(),
        satellites: fact
            .satellites
            .map(|count| count.to_string())
            .unwrap_or_default(),
    }
}

/// Adds, changes or removes one covered system; the others stay.
pub fn change_systems(
    register: &mut Register,
    input: SystemsInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let case = contracts::read(register, &input.number, now)?;
    if matches!(case.schedule.state, State::Ended | State::Withdrawn) {
        return Err(
            Problem::at(Code::StateConflict, "solutions").with("state", case.schedule.state.id())
        );
    }
    let mut solutions = case.contract.facts.solutions.clone();
    let missing = || Problem::new(Code::NotFound).with("system", true);
    match input.change {
        SystemChange::Add { system } => solutions.push(typed(&system, &case, words)?),
        SystemChange::Replace { at, system } => {
            let known = usize::try_from(at)
                .ok()
                .and_then(|at| solutions.get_mut(at))
                .ok_or_else(missing)?;
            *known = typed(&system, &case, words)?;
        }
        SystemChange::Remove { at } => {
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            if at >= solutions.len() {
                return Err(missing());
            }
            solutions.remove(at);
        }
    }
    let changes = ContractChanges {
        solutions: Some(solutions),
        ..ContractChanges::default()
    };
    let done = contracts::edit(register, &input.number, changes, now).map_err(at_field)?;
    Ok(stored(done, words.systems_done(&input.number)))
}

fn typed(
    system: &SolutionDraft,
    case: &ContractCase,
    words: Words,
) -> Result<SolutionFact, Problem> {
    let known = case.edition.solution(&system.solution);
    let satellites = answers::satellites(&system.satellites, words);
    if satellites.is_refused() {
        return Err(Problem::at(Code::InvalidValue, "satellites")
            .with("min", 0)
            .with("max", crate::limits::SATELLITES));
    }
    // A field that the chosen solution does not have is not shown; what was typed into it for
    // another one is left out.
    Ok(SolutionFact {
        solution: system.solution.clone(),
        version: answers::filled(&system.version)
            .filter(|_| known.is_none_or(|known| known.has_version)),
        environment: Environment::from_id(&system.environment)
            .ok_or_else(|| Problem::at(Code::InvalidValue, "environment"))?,
        satellites: satellites
            .value
            .filter(|_| known.is_none_or(|known| known.has_satellites)),
    })
}

/// The form of one system knows its fields as `version`, `satellites`, whatever place the system
/// has in the list.
fn at_field(mut problem: Problem) -> Problem {
    let field = match problem.field() {
        // L2 is about all satellites of the contract together.
        Some("solutions") if problem.code == Code::TooManySatellites => {
            Some("satellites".to_owned())
        }
        Some(field) if field.starts_with("solutions[") => {
            field.rsplit('.').next().map(str::to_owned)
        }
        _ => None,
    };
    if let Some(field) = field {
        problem.details.insert("field", field.into());
    }
    problem
}
