//! Editions of the terms: listing, copying, changing, confirming, taking in and giving out.
//!
//! An edition may be changed until a contract is signed under it (X2); the one that ships never
//! is. What contradicts itself is refused before anything is stored. Never: the texts of screens,
//! reading or writing files.

use std::sync::Arc;

use store::{Action, Change, Confirmation, Register, Snapshot, StoredEdition};
use terms::{Date, Edition, EditionError, EditionFinding, MOST_BYTES, Name, RuleId};

use crate::contracts::ContractCase;
use crate::done::{Done, Touched};
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};

mod refusal;

pub use refusal::Contradictions;

/// The one cell that may be unconfirmed (X3).
pub const TEST_SYSTEMS: &str = "test_systems";

/// An edition as it holds, and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionCase {
    /// Its numbers, what was confirmed included.
    pub edition: Arc<Edition>,
    /// Whether it came with the program.
    pub is_shipped: bool,
    /// Whether a contract ordered today is made under it.
    pub is_in_force: bool,
    /// How many contracts are signed under it.
    pub contracts: u64,
    /// What was confirmed, by whom and when (X3).
    pub confirmations: Vec<Confirmation>,
}

impl EditionCase {
    /// X2: whether its numbers may still change.
    pub fn may_change(&self) -> bool {
        !self.is_shipped && self.contracts == 0
    }

    /// X3: ids of the levels with an unconfirmed cell.
    pub fn unconfirmed(&self) -> impl Iterator<Item = &terms::Level> {
        self.edition
            .levels
            .iter()
            .filter(|level| !level.test_systems.confirmed)
    }
}

/// A copy of an edition under a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionCopy {
    /// Id of the edition to copy.
    pub from: String,
    /// Id of the copy.
    pub id: String,
    /// Name of the copy.
    pub name: Name,
    /// First day on which contracts are signed under it.
    pub valid_from: Date,
}

/// The owner's word on a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellConfirmation {
    /// Id of the edition.
    pub edition: String,
    /// Id of the level.
    pub level: String,
    /// The cell: `test_systems`.
    pub cell: String,
    /// What holds.
    pub value: bool,
}

/// Under which edition a contract stands, and whether there is a newer one (X2).
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The edition that the contract keeps.
    pub signed: Arc<Edition>,
    /// The one that holds today, if it is newer.
    pub newer: Option<Arc<Edition>>,
}

/// All editions: the one that ships, then the company's own by their first day.
pub fn list(register: &Register, now: &Now) -> Result<Vec<EditionCase>, Problem> {
    register.read(|snapshot| {
        let stored = snapshot.editions()?;
        let mut ids = vec![Edition::shipped().id.clone()];
        let mut own: Vec<_> = stored
            .iter()
            .filter_map(|stored| stored.edition.as_ref())
            .collect();
        own.sort_by_key(|edition| (edition.valid_from, edition.id.clone()));
        ids.extend(own.into_iter().map(|edition| edition.id.clone()));
        ids.iter()
            .map(|id| case_of(snapshot, &stored, id, now))
            .collect()
    })
}

/// The edition with this id.
pub fn read(register: &Register, id: &str, now: &Now) -> Result<EditionCase, Problem> {
    register.read(|snapshot| case_of(snapshot, &snapshot.editions()?, id, now))
}

/// X2: the edition that a contract keeps, and the newer one that holds today.
pub fn standing(case: &ContractCase, register: &Register, now: &Now) -> Result<Standing, Problem> {
    let today = register.edition_for(now.today)?;
    let is_newer = today.id != case.edition.id && today.valid_from > case.edition.valid_from;
    Ok(Standing {
        signed: Arc::clone(&case.edition),
        newer: is_newer.then_some(today),
    })
}

/// Adds a company edition with the numbers of another one.
pub fn copy(
    register: &mut Register,
    input: EditionCopy,
    now: &Now,
) -> Result<Done<EditionCase>, Problem> {
    let source = register
        .edition(&input.from)?
        .ok_or_else(|| not_found(&input.from))?;
    let edition = Edition {
        id: input.id,
        name: input.name,
        valid_from: input.valid_from,
        ..(*source).clone()
    };
    add(register, edition, now)
}

/// Adds a company edition; its id has to be new.
pub fn add(
    register: &mut Register,
    edition: Edition,
    now: &Now,
) -> Result<Done<EditionCase>, Problem> {
    check(&edition)?;
    let id = edition.id.clone();
    register.change(&now.stamp(), |change| {
        if change.edition(&id)?.is_some() {
            return Err(Problem::at(Code::InvalidValue, "id").with("reason", "id_taken"));
        }
        put(change, edition, Action::Created)
    })?;
    done(register, &id, now)
}

/// Changes the numbers of a company edition, as long as no contract is signed under it (X2).
pub fn save(
    register: &mut Register,
    edition: Edition,
    now: &Now,
) -> Result<Done<EditionCase>, Problem> {
    check(&edition)?;
    let id = edition.id.clone();
    register.change(&now.stamp(), |change| {
        let before = change.edition(&id)?.ok_or_else(|| not_found(&id))?;
        may_change(change, &id)?;
        if *before != edition {
            put(change, edition, Action::Edited)?;
        }
        Ok::<_, Problem>(())
    })?;
    done(register, &id, now)
}

/// Takes in an edition from TOML: a new one, or another version of one of the company's own.
pub fn import(
    register: &mut Register,
    bytes: &[u8],
    now: &Now,
) -> Result<Done<EditionCase>, Problem> {
    let edition = parse(bytes)?;
    if register.edition(&edition.id)?.is_some() {
        save(register, edition, now)
    } else {
        add(register, edition, now)
    }
}

/// The edition in a text, refused with field and line where it is none or contradicts itself.
pub fn parse(bytes: &[u8]) -> Result<Edition, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(Problem::new(Code::TooLarge).with("max", MOST_BYTES));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Problem::new(Code::InvalidUtf8).because(error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (edition, lines) = Edition::from_toml_with_lines(text).map_err(unreadable)?;
    let findings = edition.validate();
    if findings.is_empty() {
        return Ok(edition);
    }
    Err(refusal::contradicts(findings, Some(&lines)))
}

/// The edition as TOML, as it holds: what was confirmed is part of it.
pub fn export(register: &Register, id: &str) -> Result<String, Problem> {
    let edition = register.edition(id)?.ok_or_else(|| not_found(id))?;
    Ok(edition.to_toml())
}

/// X3: the owner's word on an unconfirmed cell, exactly once; from then on it counts.
pub fn confirm(
    register: &mut Register,
    input: &CellConfirmation,
    now: &Now,
) -> Result<Done<EditionCase>, Problem> {
    limits::text(&input.edition, limits::NUMBER, "edition")?;
    register.change(&now.stamp(), |change| {
        let edition = change
            .edition(&input.edition)?
            .ok_or_else(|| not_found(&input.edition))?;
        if input.cell != TEST_SYSTEMS {
            return Err(no_cell("cell"));
        }
        let level = edition
            .level(&input.level)
            .ok_or_else(|| no_cell("level"))?;
        if level.test_systems.confirmed {
            return Err(Problem::new(Code::StateConflict)
                .under(RuleId::X3)
                .with("reason", "confirmed_already"));
        }
        let mut stored = stored_of(change, &input.edition)?;
        stored.confirmations.push(Confirmation {
            level: input.level.clone(),
            cell: input.cell.clone(),
            value: input.value,
            who: now.who.clone(),
            on: now.today,
        });
        refuse_descent(&edition, input)?;
        change.put_edition(&stored, Action::Confirmed, None)?;
        Ok(())
    })?;
    done(register, &input.edition, now)
}

/// A confirmed cell must not leave a higher level with less than a lower one.
fn refuse_descent(edition: &Edition, input: &CellConfirmation) -> Result<(), Problem> {
    let mut confirmed = edition.clone();
    for level in &mut confirmed.levels {
        if level.id == input.level {
            level.test_systems.value = input.value;
            level.test_systems.confirmed = true;
        }
    }
    // An assumption is no promise: only confirmed cells can contradict each other.
    confirmed
        .levels
        .retain(|level| level.test_systems.confirmed);
    let findings: Vec<EditionFinding> = confirmed
        .validate()
        .into_iter()
        .filter(|finding| finding.rule == RuleId::X3)
        .collect();
    if findings.is_empty() {
        Ok(())
    } else {
        Err(refusal::contradicts(findings, None).with("field", "value"))
    }
}

pub(crate) fn check(edition: &Edition) -> Result<(), Problem> {
    let findings = edition.validate();
    if findings.is_empty() {
        Ok(())
    } else {
        Err(refusal::contradicts(findings, None))
    }
}

fn put(change: &mut Change<'_>, edition: Edition, action: Action) -> Result<(), Problem> {
    for other in change.editions()? {
        if let Some(own) = other.edition
            && own.id != edition.id
            && own.valid_from == edition.valid_from
        {
            return Err(Problem::at(Code::InvalidValue, "valid_from")
                .with("reason", "day_taken")
                .with("edition", own.id));
        }
    }
    // What was entered now is the company's word; a confirmation stays only where it says the same.
    let mut confirmations = stored_of(change, &edition.id)
        .map(|stored| stored.confirmations)
        .unwrap_or_default();
    confirmations.retain(|confirmation| {
        edition.level(&confirmation.level).is_some_and(|level| {
            level.test_systems.confirmed && level.test_systems.value == confirmation.value
        })
    });
    let stored = StoredEdition {
        id: edition.id.clone(),
        edition: Some(edition),
        confirmations,
    };
    change.put_edition(&stored, action, None)?;
    Ok(())
}

/// X2: refuses a change of what ships and of what contracts are signed under.
fn may_change(change: &Change<'_>, id: &str) -> Result<(), Problem> {
    let refused = |reason: &str| {
        Problem::new(Code::StateConflict)
            .under(RuleId::X2)
            .with("reason", reason)
            .with("edition", id)
    };
    if Edition::by_id(id).is_some() {
        return Err(refused("edition_shipped"));
    }
    match change.contracts_signed_under(id)? {
        0 => Ok(()),
        contracts => Err(refused("edition_signed").with("contracts", contracts)),
    }
}

/// What is stored of an edition; of the shipped one there may be nothing yet.
fn stored_of(change: &Change<'_>, id: &str) -> Result<StoredEdition, Problem> {
    let stored = change
        .editions()?
        .into_iter()
        .find(|stored| stored.id == id);
    match stored {
        Some(stored) => Ok(stored),
        None if Edition::by_id(id).is_some() => Ok(StoredEdition {
            id: id.to_owned(),
            edition: None,
            confirmations: Vec::new(),
        }),
        None => Err(not_found(id)),
    }
}

fn case_of(
    snapshot: &Snapshot<'_>,
    stored: &[StoredEdition],
    id: &str,
    now: &Now,
) -> Result<EditionCase, Problem> {
    let edition = snapshot.edition(id)?.ok_or_else(|| not_found(id))?;
    Ok(EditionCase {
        is_shipped: Edition::by_id(id).is_some(),
        is_in_force: snapshot.edition_for(now.today)?.id == id,
        contracts: snapshot.contracts_signed_under(id)?,
        confirmations: stored
            .iter()
            .find(|stored| stored.id == id)
            .map(|stored| stored.confirmations.clone())
            .unwrap_or_default(),
        edition,
    })
}

fn done(register: &Register, id: &str, now: &Now) -> Result<Done<EditionCase>, Problem> {
    Ok(Done::new(read(register, id, now)?, [Touched::Editions]))
}

fn not_found(id: &str) -> Problem {
    Problem::new(Code::NotFound).with("edition", id)
}

fn no_cell(field: &str) -> Problem {
    Problem::at(Code::NotFound, field).with("reason", "no_cell")
}

fn unreadable(error: EditionError) -> Problem {
    refusal::unreadable(error)
}

#[cfg(test)]
mod tests;
