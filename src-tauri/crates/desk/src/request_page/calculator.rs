//! The calculator of the Requests screen: level, impact and moment as typed, the due moment to
//! scale with its pauses. Follows the terms that hold today.

use store::Register;
use terms::Environment;
use words::Words;

use super::{clock, impact_name, level_name, moment_text, reading};
use crate::answers;
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::requests::{self, CalculatorInput};
use crate::views::new_contract::Choice;
use crate::views::request_form::{CalculatorDraft, CalculatorView, PauseLine};

/// What the calculator says to what was typed.
pub fn calculate(
    register: &Register,
    draft: &CalculatorDraft,
    now: &Now,
    words: Words,
) -> Result<CalculatorView, Problem> {
    let edition = register.edition_for(now.today)?;
    let mut draft = draft.clone();
    let (day, time) = reading::as_typed(now.recorded_at.to_utc(), &edition, words);
    let or = |text: &mut String, other: Option<String>| {
        if text.is_empty() {
            *text = other.unwrap_or_default();
        }
    };
    or(
        &mut draft.level,
        edition.levels.last().map(|level| level.id.clone()),
    );
    or(
        &mut draft.impact,
        edition.impacts.first().map(|worst| worst.id.clone()),
    );
    or(
        &mut draft.environment,
        Some(Environment::Production.id().to_owned()),
    );
    let is_untouched = draft.day.is_empty() && draft.time.is_empty();
    if is_untouched {
        (draft.day, draft.time) = (day, time);
    }
    let read = reading::typed_moment(&draft.day, &draft.time, &edition, now, words);
    let choice = |id: &str, text: String| Choice {
        id: id.to_owned(),
        text,
    };
    let mut view = CalculatorView {
        levels: edition
            .levels
            .iter()
            .map(|level| choice(&level.id, level.name.clone()))
            .collect(),
        impacts: edition
            .impacts
            .iter()
            .map(|impact| choice(&impact.id, impact_name(&edition, &impact.id, words)))
            .collect(),
        environments: Environment::ALL
            .into_iter()
            .map(|known| {
                choice(
                    known.id(),
                    describe::keyed("environment", known.id(), words),
                )
            })
            .collect(),
        day: read.day,
        time: read.time,
        due: None,
        no_due: words.requests_calculator_unreadable(),
        note: None,
        track: None,
        pauses: Vec::new(),
        why: None,
        edition: words.requests_calculator_edition(describe::name(&edition.name, words)),
        draft,
    };
    let Some(received_at) = read.moment else {
        return Ok(view);
    };
    let input = CalculatorInput {
        level: view.draft.level.clone(),
        impact: view.draft.impact.clone(),
        received_at,
        environment: Environment::from_id(&view.draft.environment)
            .unwrap_or(Environment::Production),
        keeps_impact: false,
        answered_at: None,
    };
    let found = match requests::calculate(&edition, &input) {
        Ok(found) => found,
        // What cannot be worked out is said at the day; the form stays as it was typed.
        Err(problem) => {
            view.day = answers::of_problem(&problem, words);
            return Ok(view);
        }
    };
    if found.impact != input.impact {
        let name = impact_name(&edition, &found.impact, words);
        view.note = Some(words.requests_calculator_lowered(&name));
    }
    view.no_due = words.requests_no_due_level(&level_name(&edition, &input.level));
    view.why = Some(describe::why(&found.why, words, None));
    if let (Some(due), Some(hours)) = (&found.due, found.response_hours) {
        let said = clock::due_view(due.due, hours, received_at, &edition, now, words);
        view.due = Some(said);
        view.track = Some(clock::track(received_at, due, None, &edition, words));
        view.pauses = due
            .pauses
            .iter()
            .map(|pause| PauseLine {
                from: moment_text(pause.from.to_utc(), &edition, words),
                to: moment_text(pause.to.to_utc(), &edition, words),
                reason: clock::pause_reason(pause, &edition, words),
                length: clock::length(pause.to.signed_duration_since(pause.from), words),
            })
            .collect();
    }
    Ok(view)
}
