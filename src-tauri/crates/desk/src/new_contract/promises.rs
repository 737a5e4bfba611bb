//! What a level promises, beside the form: as cards to choose from and as rows for the chosen
//! one. A cell that the owner has not confirmed says so (X3).

use terms::{Edition, Level, TimeOfDay};
use words::{Words, format};

use crate::contract_page::solution_name;
use crate::contracts::ContractCase;
use crate::views::new_contract::{LevelCard, PromiseRow, PromisesView};
use terms::rules::levels;

/// All levels of an edition, from the least to the most.
pub(super) fn cards(edition: &Edition, words: Words) -> Vec<LevelCard> {
    edition
        .levels
        .iter()
        .map(|level| LevelCard {
            id: level.id.clone(),
            name: level.name.clone(),
            lines: vec![
                match response(level, edition, "") {
                    Some(hours) => words.new_contract_card_response(&hours),
                    None => words.new_contract_card_no_response(),
                },
                words.new_contract_card_requests(i64::from(level.requests_per_year)),
                if level.consulting_hours == 0 {
                    words.new_contract_card_no_consulting()
                } else {
                    words.new_contract_card_consulting(
                        i64::from(level.consulting_hours),
                        &words.contract_satellites(i64::from(level.satellites)),
                    )
                },
            ],
        })
        .collect()
}

/// The promises of the level with the id `level`.
pub(super) fn of(case: &ContractCase, level: &str, words: Words) -> PromisesView {
    let Some(level) = case.edition.level(level) else {
        return PromisesView {
            title: String::new(),
            rows: Vec::new(),
            unconfirmed_note: None,
        };
    };
    let row = |label, value| PromiseRow {
        label,
        value,
        is_confirmed: true,
    };
    let used = levels::satellites(&case.contract.facts.solutions);
    let mut rows = vec![
        row(
            words.new_contract_promise_window(),
            level.window.map_or_else(
                || words.new_contract_no_window(),
                |window| words.new_contract_window(&hour(window.closes), &hour(window.opens)),
            ),
        ),
        row(
            words.new_contract_promise_response(),
            response(level, &case.edition, "\u{A0}h")
                .unwrap_or_else(|| words.new_contract_no_response()),
        ),
        row(
            words.new_contract_promise_requests(),
            words.new_contract_requests(i64::from(level.requests_per_year)),
        ),
        row(
            words.new_contract_promise_telephone(),
            if level.phone_emergencies {
                words.new_contract_phone_critical()
            } else {
                words.new_contract_not_included()
            },
        ),
        row(
            words.new_contract_promise_consulting(),
            if level.consulting_hours == 0 {
                words.new_contract_not_included()
            } else {
                words.new_contract_consulting(
                    i64::from(level.consulting_hours),
                    i64::from(level.consulting_discount_percent),
                )
            },
        ),
        row(
            words.new_contract_promise_satellites(),
            if level.satellites == 0 {
                words.new_contract_not_included()
            } else {
                words.new_contract_satellites_used(i64::from(level.satellites), i64::from(used))
            },
        ),
    ];
    let tests = level.test_systems;
    let value = if tests.value { words.yes() } else { words.no() };
    rows.push(PromiseRow {
        label: words.new_contract_promise_test_systems(),
        value: if tests.confirmed {
            value
        } else {
            words.new_contract_unconfirmed(&value)
        },
        is_confirmed: tests.confirmed,
    });
    PromisesView {
        title: words.new_contract_promises(&level.name),
        unconfirmed_note: rows
            .iter()
            .any(|row| !row.is_confirmed)
            .then(|| words.new_contract_unconfirmed_note()),
        rows,
    }
}

/// `openITCOCKPIT 5.2, 3 satellites`: the first of the covered systems.
pub(super) fn solutions_text(case: &ContractCase, words: Words) -> String {
    let Some(first) = case.contract.facts.solutions.first() else {
        return String::new();
    };
    let mut text = solution_name(case, first, words);
    if let Some(version) = &first.version {
        text.push(' ');
        text.push_str(version);
    }
    if let Some(count) = first.satellites.filter(|count| *count > 0) {
        text.push_str(", ");
        text.push_str(&words.contract_satellites(i64::from(count)));
    }
    text
}

/// Hours by impact, from the worst to the least: `4 / 8 / 12`.
fn response(level: &Level, edition: &Edition, unit: &str) -> Option<String> {
    let hours: Vec<String> = edition
        .impacts
        .iter()
        .filter_map(|impact| level.response_hours.get(&impact.id))
        .map(|hours| format!("{hours}{unit}"))
        .collect();
    (!hours.is_empty()).then(|| hours.join(" / "))
}

/// `9`, `9:30`.
fn hour(time: TimeOfDay) -> String {
    let text = format::time(time);
    let text = text.strip_prefix('0').unwrap_or(&text);
    text.strip_suffix(":00").unwrap_or(text).to_owned()
}
