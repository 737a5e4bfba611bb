//! Covered systems, current contacts and consulting of a summary. Never: former contacts, notes,
//! appointments that were called off.

use documents::sheet::{Cell, Table, TableColumn};
use terms::rules::levels;
use words::{Words, format};

use super::count;
use crate::contract_page::solution_name;
use crate::contracts::ContractCase;
use crate::describe;

/// What stands where nothing was recorded.
const NOTHING: &str = "–";

/// The covered systems; none if none are recorded.
pub(crate) fn systems(case: &ContractCase, words: Words) -> Option<Table> {
    let solutions = &case.contract.facts.solutions;
    if solutions.is_empty() {
        return None;
    }
    let most = case
        .edition
        .level(&case.schedule.level)
        .map_or(0, |level| level.satellites);
    let used = levels::satellites(solutions);
    let rows = solutions
        .iter()
        .map(|fact| {
            let version = fact.version.clone().unwrap_or_else(|| NOTHING.to_owned());
            let satellites = fact
                .satellites
                .filter(|count| *count > 0)
                .map_or_else(|| NOTHING.to_owned(), |count| count.to_string());
            vec![
                Cell::text(solution_name(case, fact, words)),
                Cell::text(version),
                Cell::text(describe::keyed("environment", fact.environment.id(), words)),
                Cell::text(satellites),
            ]
        })
        .collect();
    Some(Table {
        heading: words.covered_systems(),
        note: (most > 0).then(|| words.paper_satellites_of(i64::from(most), i64::from(used))),
        columns: vec![
            column(words.paper_solution(), 58.0, false),
            column(words.paper_version(), 14.0, false),
            column(words.environment(), 22.0, false),
            column(words.satellites(), 18.0, true),
        ],
        rows,
    })
}

/// The contacts of today; none if none are named.
pub(crate) fn contacts(case: &ContractCase, words: Words) -> Option<Table> {
    let current: Vec<_> = case
        .contract
        .facts
        .contacts
        .iter()
        .filter(|contact| contact.is_current_on(case.schedule.today))
        .collect();
    if current.is_empty() {
        return None;
    }
    let most = i64::from(case.edition.contacts.most);
    Some(Table {
        heading: words.contacts(),
        note: Some(words.paper_contacts_of(most, count(current.len()))),
        columns: vec![
            column(words.paper_contact_name(), 58.0, false),
            column(words.paper_contact_reach(), 54.0, false),
        ],
        rows: current
            .into_iter()
            .map(|contact| {
                vec![
                    Cell::text(contact.name.clone()),
                    Cell {
                        lines: vec![contact.email.clone(), contact.phone.clone()],
                        quiet: Vec::new(),
                    },
                ]
            })
            .collect(),
    })
}

/// The consulting drawn in the contract year of today; none if nothing was.
pub(super) fn consulting(case: &ContractCase, words: Words) -> Option<Table> {
    let year = case.schedule.consulting?;
    let block = case.edition.consulting_block_hours;
    let mut drawn: Vec<_> = case
        .contract
        .facts
        .consulting
        .iter()
        .filter(|fact| fact.cancelled_on.is_none())
        .filter(|fact| (year.starts_on..=year.ends_on).contains(&fact.on))
        .collect();
    drawn.sort_by_key(|fact| fact.on);
    if drawn.is_empty() {
        return None;
    }
    let language = words.language();
    let rows = drawn
        .into_iter()
        .map(|fact| {
            let hours = i64::from(fact.blocks) * i64::from(block);
            vec![
                Cell::text(format::date(fact.on, language)),
                Cell::text(format::hours(hours, language)),
            ]
        })
        .collect();
    Some(Table {
        heading: words.consulting(),
        note: Some(words.paper_consulting_of(
            &format::date(year.ends_on, language),
            i64::from(year.included_hours),
            i64::from(year.ordinal),
            i64::from(year.drawn_hours),
        )),
        columns: vec![
            column(words.paper_consulting_day(), 58.0, false),
            column(words.paper_consulting_hours(), 54.0, true),
        ],
        rows,
    })
}

fn column(title: String, width: f32, is_number: bool) -> TableColumn {
    TableColumn {
        title,
        width,
        is_number,
    }
}
