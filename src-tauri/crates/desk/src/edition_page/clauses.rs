//! The published wording section by section, and beside each clause the numbers that the edition
//! computes with; where they differ from what was published, both are said.

use terms::{Edition, Level, RuleId};
use words::{Words, format};

use super::yes_or_no;
use crate::describe;
use crate::describe::keyed;
use crate::views::editions::{
    EditionCellView, EditionClauseView, EditionSectionView, EditionValueView,
};

/// Stands for what a level does not have.
const NOTHING: &str = "–";

/// All sections.
pub(super) fn sections(edition: &Edition, words: Words) -> Vec<EditionSectionView> {
    Edition::shipped_wording()
        .iter()
        .map(|section| {
            let mut clauses: Vec<_> = section
                .clauses
                .iter()
                .map(|clause| EditionClauseView {
                    text: describe::name(&clause.text, words).to_owned(),
                    is_item: clause.is_item,
                    is_published: true,
                    values: values(edition, &clause.fields, words),
                    cells: cells(edition, &clause.fields, words),
                })
                .collect();
            clauses.extend(own_clauses(edition, &section.id, words));
            EditionSectionView {
                id: section.id.clone(),
                title: describe::name(&section.title, words).to_owned(),
                clauses,
                is_table: section.id == "levels",
            }
        })
        .collect()
}

/// What a company's edition has and the published wording does not.
fn own_clauses(edition: &Edition, section: &str, words: Words) -> Vec<EditionClauseView> {
    let shipped = Edition::shipped();
    let own = |text: String, fields: &[String]| EditionClauseView {
        text,
        is_item: true,
        is_published: false,
        values: values(edition, fields, words),
        cells: cells(edition, fields, words),
    };
    match section {
        "levels" => edition
            .impacts
            .iter()
            .filter(|impact| shipped.impact(&impact.id).is_none())
            .map(|impact| {
                let text = words.terms_response(describe::name(&impact.name, words));
                own(text, &[format!("level.response_hours.{}", impact.id)])
            })
            .collect(),
        "solutions" => edition
            .solutions
            .iter()
            .filter(|solution| shipped.solution(&solution.id).is_none())
            .map(|solution| {
                let text = describe::name(&solution.covers, words).to_owned();
                own(text, &[format!("solution.{}", solution.id)])
            })
            .collect(),
        "impacts" => edition
            .impacts
            .iter()
            .filter(|impact| shipped.impact(&impact.id).is_none())
            .map(|impact| {
                let text = describe::name(&impact.help, words).to_owned();
                own(text, &[format!("impact.{}", impact.id)])
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn values(edition: &Edition, fields: &[String], words: Words) -> Vec<EditionValueView> {
    fields
        .iter()
        .filter_map(|field| {
            let (label, value, rule) = value(edition, field, words)?;
            let published = match value_published(field, words) {
                Some(published) if published != value => {
                    Some(words.terms_published_value(&published))
                }
                _ => None,
            };
            Some(EditionValueView {
                label,
                value,
                rule: rule.to_string(),
                published,
            })
        })
        .collect()
}

fn value_published(field: &str, words: Words) -> Option<String> {
    value(Edition::shipped(), field, words).map(|(_, value, _)| value)
}

/// Label, value and rule of a field; none for the fields of levels and for what is gone.
fn value(edition: &Edition, field: &str, words: Words) -> Option<(String, String, RuleId)> {
    let days = |days: u32| words.day_count(i64::from(days));
    let activation = edition.activation;
    Some(match field {
        "minimum_term_months" => (
            words.terms_minimum_term(),
            words.month_count(i64::from(edition.minimum_term_months)),
            RuleId::T1,
        ),
        "notice_days" => (words.terms_notice(), days(edition.notice_days), RuleId::N1),
        "postal_working_days" => (
            words.terms_postal(),
            format!(
                "{} {}",
                edition.postal_working_days,
                words.terms_unit_working_days()
            ),
            RuleId::N2,
        ),
        "consulting_block_hours" => (
            words.terms_block(),
            words.hour_count(i64::from(edition.consulting_block_hours)),
            RuleId::Q7,
        ),
        "activation.earliest_days" => (
            words.terms_earliest(),
            days(activation.earliest_days),
            RuleId::O1,
        ),
        "activation.default_days" => (
            words.terms_default(),
            days(activation.default_days),
            RuleId::O2,
        ),
        "activation.latest_days" => (
            words.terms_latest(),
            days(activation.latest_days),
            RuleId::O1,
        ),
        "contacts.most" => (
            words.terms_most_contacts(),
            edition.contacts.most.to_string(),
            RuleId::C1,
        ),
        "contacts.due_days" => (
            words.terms_contacts_due(),
            days(edition.contacts.due_days),
            RuleId::C2,
        ),
        "holidays.region" => (
            words.terms_region(),
            region(&edition.holidays.region, words),
            RuleId::H1,
        ),
        "holidays.extra" => (words.terms_extra(), extra(edition, words), RuleId::H1),
        "zone" => (words.terms_zone(), edition.zone.clone(), RuleId::Q4),
        "request_channels" => (
            words.terms_channels(),
            edition
                .request_channels
                .iter()
                .map(|channel| keyed("channel", channel.id(), words))
                .collect::<Vec<_>>()
                .join(", "),
            RuleId::Q1,
        ),
        _ => return named(edition, field, words),
    })
}

/// A solution or an impact.
fn named(edition: &Edition, field: &str, words: Words) -> Option<(String, String, RuleId)> {
    match field.split_once('.')? {
        ("solution", id) => {
            let solution = edition.solution(id)?;
            let value = match solution.minimum_version {
                Some(version) => words.terms_from_version(&version.to_string()),
                None => words.terms_yes(),
            };
            let label = describe::name(&solution.name, words).to_owned();
            Some((label, value, RuleId::L1))
        }
        ("impact", id) => {
            let name = describe::name(&edition.impact(id)?.name, words).to_owned();
            Some((words.terms_impact(), name, RuleId::Q3))
        }
        _ => None,
    }
}

pub(super) fn region(id: &str, words: Words) -> String {
    keyed("terms-region", &id.to_lowercase(), words)
}

fn extra(edition: &Edition, words: Words) -> String {
    if edition.holidays.extra.is_empty() {
        return words.terms_none();
    }
    edition
        .holidays
        .extra
        .iter()
        .map(|day| format::date(*day, words.language()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A cell for each level, where the clause is about levels.
fn cells(edition: &Edition, fields: &[String], words: Words) -> Vec<EditionCellView> {
    let Some(field) = fields
        .first()
        .and_then(|field| field.strip_prefix("level."))
    else {
        return Vec::new();
    };
    edition
        .levels
        .iter()
        .map(|level| {
            let text = cell(level, field, words);
            let published = Edition::shipped()
                .level(&level.id)
                .filter(|_| field != "test_systems")
                .map(|published| cell(published, field, words))
                .filter(|published| *published != text)
                .map(|published| words.terms_published_value(&published));
            EditionCellView {
                is_open: field == "test_systems" && !level.test_systems.confirmed,
                text,
                published,
            }
        })
        .collect()
}

fn cell(level: &Level, field: &str, words: Words) -> String {
    let or_nothing = |number: u32, text: String| {
        if number == 0 {
            NOTHING.to_owned()
        } else {
            text
        }
    };
    let hours = |hours: u32| words.hour_count(i64::from(hours));
    match field {
        "solutions" => words.terms_yes(),
        "window" => level.window.map_or_else(
            || NOTHING.to_owned(),
            |window| {
                format!(
                    "{}–{}",
                    format::time(window.opens),
                    format::time(window.closes)
                )
            },
        ),
        "requests_per_year" => format::number(i64::from(level.requests_per_year), words.language()),
        "phone_emergencies" => yes_or_no(level.phone_emergencies, words),
        "test_systems" => yes_or_no(level.test_systems.value, words),
        "consulting_discount_percent" => {
            let percent = level.consulting_discount_percent;
            let text = format::percent(i64::from(percent), words.language());
            or_nothing(percent, text)
        }
        "consulting_hours" => or_nothing(level.consulting_hours, hours(level.consulting_hours)),
        "satellites" => or_nothing(
            level.satellites,
            words.terms_up_to(&level.satellites.to_string()),
        ),
        _ => field
            .strip_prefix("response_hours.")
            .and_then(|impact| level.response_hours.get(impact))
            .map_or_else(|| NOTHING.to_owned(), |owed| hours(*owed)),
    }
}
