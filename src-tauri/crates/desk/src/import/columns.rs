//! What each column holds: what a person chose, else by its name where the cells agree, else by
//! its cells where they leave no doubt. A column that nothing is known about is left out.

use std::collections::BTreeSet;

use terms::Edition;

use super::field::{CONTACTS_READ, ContactPart, Field};
use super::headers::{self, Header};
use super::mapping::{ColumnChoice, Mapping};
use super::sheet::List;
use super::vocabulary::folded;

mod evidence;

use evidence::Evidence;

/// A column and what it holds.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) place: usize,
    /// As written, in one line.
    pub(super) header: String,
    /// By which a mapping names it.
    pub(super) key: String,
    pub(super) field: Option<Field>,
    /// What a person said about it.
    pub(super) choice: ColumnChoice,
    pub(super) named: Header,
    sureness: Sureness,
    evidence: Evidence,
}

/// How sure a column's field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sureness {
    Nothing,
    ByCells,
    ByWeakName,
    ByName,
    Chosen,
}

/// Recognises the columns of a list.
pub(super) fn recognise(list: &List<'_>, mapping: &Mapping, edition: &Edition) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::with_capacity(list.headers.len());
    for (place, header) in list.headers.iter().enumerate() {
        let key = key_of(header, place, &columns);
        let choice = choice_of(&key, mapping);
        let named = headers::read(header);
        let evidence = Evidence::of(list, place, mapping, edition, named.unit);
        let (field, sureness) = if choice.ignore {
            (None, Sureness::Chosen)
        } else if let Some(field) = choice.field {
            (Some(field), Sureness::Chosen)
        } else {
            by_name(&named, &evidence)
        };
        columns.push(Column {
            place,
            header: header.clone(),
            key,
            field,
            choice,
            named,
            sureness,
            evidence,
        });
    }
    prefer_cells_that_are_levels(&mut columns);
    name_beside_a_customer_is_a_contact(&mut columns);
    by_cells(&mut columns);
    place_contacts(&mut columns);
    leave_one_of_each(&mut columns);
    columns
}

/// Whether days stand in a column that nothing is known about: one of them may be the start.
pub(super) fn has_unknown_days(columns: &[Column]) -> bool {
    columns.iter().any(|column| {
        column.field.is_none()
            && !column.choice.ignore
            && column.evidence.is_mostly(column.evidence.days)
    })
}

/// The key of a column: its header, made unique, or its letter.
fn key_of(header: &str, place: usize, before: &[Column]) -> String {
    if header.is_empty() {
        return letters(place);
    }
    let same = before
        .iter()
        .filter(|column| column.header == header)
        .count();
    if same == 0 {
        header.to_owned()
    } else {
        format!("{header} #{}", same + 1)
    }
}

/// The letters of a column as a spreadsheet shows them.
fn letters(place: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = place + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn choice_of(key: &str, mapping: &Mapping) -> ColumnChoice {
    mapping
        .columns
        .get(key)
        .or_else(|| {
            mapping
                .columns
                .iter()
                .find(|(known, _)| folded_key(known) == folded_key(key))
                .map(|(_, choice)| choice)
        })
        .cloned()
        .unwrap_or_default()
}

/// A key for comparing; `#2` stays apart from `2`.
fn folded_key(key: &str) -> (String, bool) {
    (folded(key), key.contains(" #"))
}

fn by_name(named: &Header, evidence: &Evidence) -> (Option<Field>, Sureness) {
    let Some(named) = named.named else {
        return (None, Sureness::Nothing);
    };
    if !named.is_weak {
        // `Kündbar bis` that holds `3 Monate zum Jahresende` is no day that could be checked.
        let is_period = named.field.is_checked_only()
            && evidence.days == 0
            && evidence.is_mostly(evidence.periods);
        return ((!is_period).then_some(named.field), Sureness::ByName);
    }
    let field = match named.field {
        Field::Contacts if !evidence.is_mostly(evidence.several_parts) => {
            Some(Field::Contact(0, ContactPart::Name)).filter(|_| evidence.filled > 0)
        }
        field => Some(field).filter(|field| evidence.supports(*field)),
    };
    (field, Sureness::ByWeakName)
}

/// A column whose cells are all levels is the one, whatever another one is called.
fn prefer_cells_that_are_levels(columns: &mut [Column]) {
    let is_level = |column: &Column| column.field == Some(Field::Level);
    let has_good = columns
        .iter()
        .any(|column| is_level(column) && (column.evidence.levels > 0 || is_chosen(column)));
    if has_good {
        return;
    }
    let better = columns.iter().position(|column| {
        column.field.is_none()
            && !is_chosen(column)
            && column.evidence.is_nearly(column.evidence.levels)
    });
    let Some(better) = better else { return };
    for column in columns.iter_mut() {
        if is_level(column) && !is_chosen(column) {
            column.field = None;
        }
    }
    if let Some(column) = columns.get_mut(better) {
        column.field = Some(Field::Level);
        column.sureness = Sureness::ByCells;
    }
}

fn is_chosen(column: &Column) -> bool {
    column.sureness == Sureness::Chosen
}

/// `Name` is the customer, unless another column is: then it is the contact.
fn name_beside_a_customer_is_a_contact(columns: &mut [Column]) {
    let has_customer = columns.iter().any(|column| {
        column.field == Some(Field::CustomerName) && column.sureness >= Sureness::ByName
    });
    let has_addresses = columns
        .iter()
        .any(|column| matches!(column.field, Some(Field::Contact(_, ContactPart::Email))));
    for column in columns.iter_mut() {
        let is_weak_name =
            column.field == Some(Field::CustomerName) && column.sureness == Sureness::ByWeakName;
        if is_weak_name && has_customer {
            column.field = (has_addresses && folded(&column.header) == "name")
                .then_some(Field::Contact(0, ContactPart::Name));
        }
    }
}

/// Columns without a name that is known, where the cells leave no doubt.
fn by_cells(columns: &mut [Column]) {
    let mut taken: BTreeSet<Field> = columns.iter().filter_map(|column| column.field).collect();
    for column in columns.iter_mut() {
        if column.field.is_some() || is_chosen(column) || column.sureness != Sureness::Nothing {
            continue;
        }
        let evidence = &column.evidence;
        let candidates = [
            (
                Field::Contact(0, ContactPart::Email),
                evidence.is_nearly(evidence.addresses),
            ),
            (Field::Level, evidence.is_nearly(evidence.levels)),
            (Field::Currency, evidence.is_nearly(evidence.currencies)),
            (
                Field::CustomerName,
                column.header.is_empty() && evidence.is_mostly(evidence.companies),
            ),
            (
                Field::Number,
                column.header.is_empty() && evidence.is_nearly(evidence.numbers),
            ),
        ];
        let found = candidates.into_iter().find(|(field, applies)| {
            *applies && (matches!(field, Field::Contact(..)) || !taken.contains(field))
        });
        if let Some((field, _)) = found {
            column.field = Some(field);
            column.sureness = Sureness::ByCells;
            taken.insert(field);
        }
    }
}

/// Parts of contacts whose names give no place are counted from left to right.
fn place_contacts(columns: &mut [Column]) {
    let mut taken: BTreeSet<(u8, ContactPart)> = columns
        .iter()
        .filter_map(|column| match column.field {
            Some(Field::Contact(place, part)) if place > 0 => Some((place, part)),
            _ => None,
        })
        .collect();
    for column in columns.iter_mut() {
        let Some(Field::Contact(0, part)) = column.field else {
            continue;
        };
        let free = (1..=CONTACTS_READ).find(|place| !taken.contains(&(*place, part)));
        column.field = free.map(|place| Field::Contact(place, part));
        taken.extend(free.map(|place| (place, part)));
    }
}

/// Of several columns for one field the surest stays, then the one with more cells, then the
/// first.
fn leave_one_of_each(columns: &mut [Column]) {
    let fields: BTreeSet<Field> = columns.iter().filter_map(|column| column.field).collect();
    for field in fields {
        let best = columns
            .iter()
            .filter(|column| column.field == Some(field))
            .max_by_key(|column| {
                (
                    column.sureness,
                    column.evidence.filled > 0,
                    std::cmp::Reverse(column.place),
                )
            })
            .map(|column| column.place);
        for column in columns.iter_mut() {
            if column.field == Some(field) && Some(column.place) != best {
                column.field = None;
            }
        }
    }
}
