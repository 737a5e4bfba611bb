//! What the level of a contract promises, as rows of a summary. A cell of the edition that nobody
//! confirmed is not printed (X3). Never: how much of it is used.

use documents::sheet::{Properties, Property, Value};
use terms::{Level, TimeOfDay};
use words::{Language, Words, format};

use crate::contracts::ContractCase;
use crate::describe;

pub(crate) fn of(case: &ContractCase, words: Words) -> Option<Properties> {
    let level = case.edition.level(&case.schedule.level)?;
    let mut rows = of_level(case, level, words);
    rows.push(Property {
        label: words.paper_solutions(),
        value: Value::Lines(
            case.edition
                .solutions
                .iter()
                .map(|solution| describe::name(&solution.covers, words).to_owned())
                .collect(),
        ),
        note: None,
    });
    Some(Properties {
        heading: words.paper_promises(&level.name),
        rows,
    })
}

/// What a level promises beyond what all levels do.
pub(crate) fn of_level(case: &ContractCase, level: &Level, words: Words) -> Vec<Property> {
    let mut rows = vec![
        line(words.service_window(), window(case, level, words)),
        response(case, level, words),
        line(
            words.paper_requests_label(),
            words.paper_requests(i64::from(level.requests_per_year)),
        ),
        line(
            words.telephone(),
            if level.phone_emergencies {
                words.paper_telephone()
            } else {
                words.paper_not_included()
            },
        ),
    ];
    if level.test_systems.confirmed {
        let text = if level.test_systems.value {
            words.paper_test_systems_yes()
        } else {
            words.paper_not_included()
        };
        rows.push(line(words.test_systems(), text));
    }
    rows.push(line(words.consulting(), consulting(case, level, words)));
    rows.push(line(
        words.paper_satellites_label(),
        if level.satellites == 0 {
            words.paper_not_included()
        } else {
            words.paper_satellites(i64::from(level.satellites))
        },
    ));
    rows
}

fn line(label: String, text: String) -> Property {
    Property {
        label,
        value: Value::Lines(vec![text]),
        note: None,
    }
}

fn window(case: &ContractCase, level: &Level, words: Words) -> String {
    let Some(window) = level.window else {
        return words.paper_not_included();
    };
    let region = &case.edition.holidays.region;
    let place = describe::keyed("paper-region", &region.to_lowercase(), words);
    let time = |time| time_text(time, words.language());
    words.paper_window(&time(window.opens), &place, &time(window.closes))
}

/// `8` in German, where "Uhr" follows; `08:00` in English.
fn time_text(time: TimeOfDay, language: Language) -> String {
    let full = format::time(time);
    match language {
        Language::En => full,
        Language::De => {
            let short = full.strip_suffix(":00").unwrap_or(&full);
            let bare = short.strip_prefix('0').unwrap_or(short);
            bare.to_owned()
        }
    }
}

fn response(case: &ContractCase, level: &Level, words: Words) -> Property {
    let pairs: Vec<(String, String)> = case
        .edition
        .impacts
        .iter()
        .filter_map(|impact| {
            let hours = level.response_hours.get(&impact.id)?;
            let name = describe::name(&impact.name, words).to_owned();
            Some((name, format::hours(i64::from(*hours), words.language())))
        })
        .collect();
    if pairs.is_empty() {
        return line(words.response_time(), words.paper_not_included());
    }
    Property {
        label: words.response_time(),
        value: Value::Pairs(pairs),
        note: Some(words.paper_response_note()),
    }
}

fn consulting(case: &ContractCase, level: &Level, words: Words) -> String {
    let language = words.language();
    let mut parts = Vec::new();
    if level.consulting_hours > 0 {
        let block = format::hours(i64::from(case.edition.consulting_block_hours), language);
        parts.push(words.paper_consulting(&block, i64::from(level.consulting_hours)));
    }
    if level.consulting_discount_percent > 0 {
        let discount = format::percent(i64::from(level.consulting_discount_percent), language);
        parts.push(words.paper_consulting_discount(&discount));
    }
    if parts.is_empty() {
        return words.paper_not_included();
    }
    parts.join(", ")
}
