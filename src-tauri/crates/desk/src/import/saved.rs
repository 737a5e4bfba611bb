//! Mappings that are kept under a name in the settings, for the next list of the same kind.
//! Never: what a mapping means.

use std::collections::BTreeSet;

use store::Register;

use super::mapping::Mapping;
use super::plan::Plan;
use super::vocabulary::folded;
use crate::done::{Done, Touched};
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::settings;

/// So many mappings are kept.
const MOST: usize = 100;

/// The names of all mappings, in alphabetical order.
pub fn names(register: &Register) -> Result<Vec<String>, Problem> {
    Ok(settings::read(register)?
        .import_mappings
        .into_keys()
        .collect())
}

/// The mapping with this name.
pub fn read(register: &Register, name: &str) -> Result<Option<Mapping>, Problem> {
    settings::read(register)?
        .import_mappings
        .get(name)
        .map(|text| Mapping::from_toml(text))
        .transpose()
}

/// The mapping whose columns are all in the list, the one with the most; with its name.
pub fn fitting(register: &Register, plan: &Plan) -> Result<Option<(String, Mapping)>, Problem> {
    let headers: BTreeSet<String> = plan
        .columns
        .iter()
        .map(|column| folded(&column.key))
        .collect();
    let mut best: Option<(String, Mapping)> = None;
    for (name, text) in settings::read(register)?.import_mappings {
        let mapping = Mapping::from_toml(&text)?;
        let fits = !mapping.columns.is_empty()
            && mapping
                .columns
                .keys()
                .all(|key| headers.contains(&folded(key)));
        let is_better = best
            .as_ref()
            .is_none_or(|(_, known)| mapping.columns.len() > known.columns.len());
        if fits && is_better {
            best = Some((name, mapping));
        }
    }
    Ok(best)
}

/// Keeps a mapping under a name, without what only fits one list; one of that name is replaced.
pub fn save(
    register: &mut Register,
    name: &str,
    mapping: &Mapping,
    now: &Now,
) -> Result<Done<()>, Problem> {
    limits::text(name, limits::NAME, "name")?;
    let text = mapping.for_other_lists().to_toml()?;
    let mut settings = settings::read(register)?;
    let mappings = &mut settings.import_mappings;
    if mappings.get(name) == Some(&text) {
        return Ok(Done::new((), []));
    }
    if mappings.len() >= MOST && !mappings.contains_key(name) {
        return Err(Problem::at(Code::TooLarge, "name").with("max", MOST));
    }
    mappings.insert(name.to_owned(), text);
    settings::save(register, settings, now)?;
    Ok(Done::new((), [Touched::Settings]))
}

/// Forgets the mapping with this name.
pub fn forget(register: &mut Register, name: &str, now: &Now) -> Result<Done<()>, Problem> {
    let mut settings = settings::read(register)?;
    if settings.import_mappings.remove(name).is_none() {
        return Err(Problem::new(Code::NotFound).with("mapping", name));
    }
    settings::save(register, settings, now)?;
    Ok(Done::new((), [Touched::Settings]))
}
