//! What becomes of copying an edition and of confirming its open cells (X1 to X3).

use desk::Now;
use desk::editions::{CellConfirmation, EditionCopy};
use store::{Action, Confirmation, StoredEdition};
use terms::Edition;

use super::{Prediction, created};
use crate::model::{Model, Record, Step};

pub fn copy(model: &Model, input: &EditionCopy) -> Prediction {
    let source = model
        .edition(&input.from)
        .ok_or_else(|| vec!["not_found"])?;
    let is_id_taken = model.edition(&input.id).is_some();
    let is_day_taken = model
        .own_editions()
        .any(|other| other.valid_from == input.valid_from);
    if is_id_taken || is_day_taken {
        return Err(vec!["invalid_value"]);
    }
    let edition = Edition {
        id: input.id.clone(),
        name: input.name.clone(),
        valid_from: input.valid_from,
        ..source
    };
    let stored = StoredEdition {
        id: input.id.clone(),
        edition: Some(edition),
        confirmations: Vec::new(),
    };
    Ok(created(Action::Created, Record::Edition(stored)))
}

/// X3: each cell once, and no higher level with less than a lower one.
pub fn confirm(model: &Model, input: &CellConfirmation, now: &Now) -> Prediction {
    let edition = model
        .edition(&input.edition)
        .ok_or_else(|| vec!["not_found"])?;
    let at = edition
        .levels
        .iter()
        .position(|level| level.id == input.level)
        .ok_or_else(|| vec!["not_found"])?;
    let mut refusals = Vec::new();
    if edition.levels[at].test_systems.confirmed {
        refusals.push("state_conflict");
    }
    let contradicts = edition.levels.iter().enumerate().any(|(other, level)| {
        let is_odd = if other < at {
            level.test_systems.value && !input.value
        } else {
            other > at && input.value && !level.test_systems.value
        };
        level.test_systems.confirmed && is_odd
    });
    if contradicts {
        refusals.push("invalid_value");
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let before = model.stored_edition(&input.edition).cloned();
    let mut stored = before.clone().unwrap_or_else(|| StoredEdition {
        id: input.edition.clone(),
        edition: None,
        confirmations: Vec::new(),
    });
    stored.confirmations.push(Confirmation {
        level: input.level.clone(),
        cell: input.cell.clone(),
        value: input.value,
        who: now.who.clone(),
        on: now.today,
    });
    Ok(vec![Step::new(
        Action::Confirmed,
        before.map(Record::Edition),
        Record::Edition(stored),
    )])
}
