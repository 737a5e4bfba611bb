//! The history of a contract in words: what was recorded, and what came about by itself on its
//! day (the order, the activation, renewals, the end). Newest first.

use serde_json::Value;
use store::Action;
use terms::{Date, Edition, plus_days, rules::term};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::describe;
use crate::history::{FieldChange, HistoryEntry};
use crate::person::initials_of;
use crate::views::contract_page::HistoryRow;

/// The most renewals that are listed, counted back from the last one.
const MOST_RENEWALS: u32 = 10;
/// The fields that hold the activation day.
const ACTIVATION: [&str; 2] = ["activates_on", "activation_requested_on"];

pub(super) fn of(
    case: &ContractCase,
    recorded: Vec<HistoryEntry>,
    words: Words,
) -> Vec<HistoryRow> {
    let mut rows: Vec<(Date, i64, HistoryRow)> = came_about(case, words)
        .into_iter()
        .map(|(day, text)| {
            let row = HistoryRow {
                day: format::date_for_column(day, words.language()),
                text,
                details: Vec::new(),
                who: String::new(),
                person: String::new(),
                initials: String::new(),
            };
            (day, 0, row)
        })
        .collect();
    rows.extend(recorded.into_iter().map(|entry| {
        let day = entry.recorded_at.date_naive();
        (day, entry.seq, row(&entry, &case.edition, words))
    }));
    rows.sort_by_key(|(day, seq, _)| std::cmp::Reverse((*day, *seq)));
    rows.into_iter().map(|(_, _, row)| row).collect()
}

fn came_about(case: &ContractCase, words: Words) -> Vec<(Date, String)> {
    let schedule = &case.schedule;
    let facts = &case.contract.facts;
    let mut events = Vec::new();
    if let Some(day) = facts.received_on {
        events.push((day, words.contract_history_ordered()));
    }
    let Some(activates_on) = schedule
        .activates_on
        .filter(|_| facts.withdrawn_on.is_none())
    else {
        return events;
    };
    events.push((activates_on, words.contract_history_activated()));
    if let Some(period) = schedule.period {
        let oldest = period.ordinal.saturating_sub(MOST_RENEWALS).max(1);
        for ordinal in oldest + 1..=period.ordinal {
            let days = case.edition.notice_days;
            if let Ok(period) = term::period(activates_on, facts.term_months, ordinal, days) {
                let text = words.contract_history_renewed(i64::from(ordinal));
                events.push((period.starts_on, text));
            }
        }
    }
    if let Some(over) = schedule.ends_on.and_then(|end| plus_days(end, 1).ok()) {
        events.push((over, words.contract_history_ended()));
    }
    events.retain(|(day, _)| *day <= schedule.today);
    events
}

/// What was recorded, in a few words: `Notice recorded`, `Request 14 answered`.
pub(crate) fn title(entry: &HistoryEntry, words: Words) -> String {
    if let Some(id) = entry.request {
        return title_of_request(entry.action, id, words);
    }
    match entry.action {
        Action::Created => words.contract_history_created(),
        Action::Edited | Action::Answered | Action::Confirmed => edited(&entry.changes, words),
        Action::Corrected => words.contract_history_corrected(),
        Action::Amended
            if entry
                .changes
                .iter()
                .any(|change| change.field == "fee_changes") =>
        {
            words.contract_history_fee()
        }
        Action::Amended => words.contract_history_amended(),
        Action::Consulting => {
            if grows(&entry.changes, "consulting", "cancelled_on") {
                words.contract_history_consulting_cancelled()
            } else {
                words.contract_history_consulting()
            }
        }
        Action::Checked if grows(&entry.changes, "renewal_checks", "renews_on") => {
            words.contract_history_checked()
        }
        Action::Checked => words.contract_history_unchecked(),
        Action::Notice => words.contract_history_notice(),
        Action::Imported => words.contract_history_imported(),
        Action::Undone => words.contract_history_undone(),
        Action::Redone => words.contract_history_redone(),
    }
}

fn row(entry: &HistoryEntry, edition: &Edition, words: Words) -> HistoryRow {
    let language = words.language();
    let text = title(entry, words);
    if entry.request.is_some() {
        return of_request(entry, text, words);
    }
    let is_new = matches!(entry.action, Action::Created | Action::Imported);
    let corrected = corrected_day(entry, edition, words);
    let mut details: Vec<String> = corrected.iter().cloned().collect();
    let rest = entry
        .changes
        .iter()
        .filter(|change| !(is_new || corrected.is_some() && ACTIVATION.contains(&change.field)));
    details.extend(rest.filter_map(|change| {
        let before = value(&change.old, change.field, edition, words);
        let after = value(&change.new, change.field, edition, words);
        let name = describe::field_name(change.field, words);
        (before != after).then(|| words.contract_history_change(&after, &before, &name))
    }));
    details.extend(attached(&entry.changes, words));
    if let Some(reason) = &entry.reason {
        details.push(words.contract_history_reason(reason));
    }
    HistoryRow {
        day: format::date_for_column(entry.recorded_at.date_naive(), language),
        text,
        details,
        who: words.contract_history_person(&format::time(entry.recorded_at.time()), &entry.who),
        initials: initials_of(&entry.who),
        person: entry.who.clone(),
    }
}

fn title_of_request(action: Action, id: i64, words: Words) -> String {
    let id = id.to_string();
    match action {
        Action::Created | Action::Imported => words.contract_history_request(&id),
        Action::Answered => words.contract_history_request_answered(&id),
        Action::Undone => words.contract_history_request_undone(&id),
        Action::Redone => words.contract_history_request_redone(&id),
        Action::Edited
        | Action::Corrected
        | Action::Amended
        | Action::Notice
        | Action::Consulting
        | Action::Checked
        | Action::Confirmed => words.contract_history_request_edited(&id),
    }
}

/// What was recorded of a support request.
fn of_request(entry: &HistoryEntry, text: String, words: Words) -> HistoryRow {
    HistoryRow {
        day: format::date_for_column(entry.recorded_at.date_naive(), words.language()),
        text,
        details: entry
            .reason
            .iter()
            .map(|reason| words.contract_history_reason(reason))
            .collect(),
        who: words.contract_history_person(&format::time(entry.recorded_at.time()), &entry.who),
        initials: initials_of(&entry.who),
        person: entry.who.clone(),
    }
}

/// The documents that a change attached, with their hashes: what a register once held can be
/// compared for ever.
fn attached(changes: &[FieldChange], words: Words) -> Vec<String> {
    let documents = |list: &Value| -> Vec<(String, String)> {
        let items = list.as_array().map_or(&[][..], Vec::as_slice);
        items
            .iter()
            .filter_map(|item| {
                let document = item.get("document")?;
                let text = |name: &str| document.get(name)?.as_str().map(str::to_owned);
                Some((text("name")?, text("sha256")?))
            })
            .collect()
    };
    let Some(change) = changes.iter().find(|change| change.field == "notices") else {
        return Vec::new();
    };
    let before = documents(&change.old);
    documents(&change.new)
        .into_iter()
        .filter(|document| !before.contains(document))
        .map(|(name, hash)| words.contract_history_document_detail(&hash, &name))
        .collect()
}

/// O4: a correction is one change of one day, whichever fields hold it before and after.
fn corrected_day(entry: &HistoryEntry, edition: &Edition, words: Words) -> Option<String> {
    if entry.action != Action::Corrected {
        return None;
    }
    let of = |field: &str| entry.changes.iter().find(|change| change.field == field);
    let after = &of("activates_on")?.new;
    let before = ACTIVATION
        .iter()
        .filter_map(|field| Some(&of(field)?.old))
        .find(|old| !old.is_null());
    Some(words.contract_history_change(
        &value(after, "activates_on", edition, words),
        &before.map_or_else(
            || words.default_day(),
            |old| value(old, "activates_on", edition, words),
        ),
        &describe::field_name("activates_on", words),
    ))
}

/// What was edited; a notice is never changed but withdrawn, or its signed copy arrives.
fn edited(changes: &[FieldChange], words: Words) -> String {
    let [change] = changes else {
        return words.contract_history_edited(&fields(changes, words));
    };
    if change.field == "withdrawn_on" && !change.new.is_null() {
        return words.contract_history_order_withdrawn();
    }
    if grows(changes, "notices", "withdrawn_on") {
        return words.contract_history_notice_withdrawn();
    }
    if grows(changes, "notices", "signed_copy_on") {
        return words.contract_history_signed_copy();
    }
    if !attached(changes, words).is_empty() {
        return words.contract_history_document();
    }
    words.contract_history_edited(&fields(changes, words))
}

/// Whether more items of a list have `field` set than before.
fn grows(changes: &[FieldChange], list: &str, field: &str) -> bool {
    let count = |value: &Value| {
        let items = value.as_array().map_or(&[][..], Vec::as_slice);
        items.iter().filter(|item| !item[field].is_null()).count()
    };
    changes
        .iter()
        .any(|change| change.field == list && count(&change.new) > count(&change.old))
}

/// `Owner, Fee`, or `Nothing` for a change that changed nothing that is shown.
fn fields(changes: &[FieldChange], words: Words) -> String {
    if changes.is_empty() {
        return words.contract_history_nothing();
    }
    let names: Vec<String> = changes
        .iter()
        .map(|change| describe::field_name(change.field, words))
        .collect();
    names.join(", ")
}

/// A value of a journal image as a person reads it.
fn value(value: &Value, field: &str, edition: &Edition, words: Words) -> String {
    let language = words.language();
    match value {
        Value::Null => words.none(),
        Value::Bool(true) => words.yes(),
        Value::Bool(false) => words.no(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => match (field, text.parse::<Date>()) {
            ("level", _) => edition
                .level(text)
                .map_or_else(|| text.clone(), |level| level.name.clone()),
            ("note" | "owner" | "number", _) | (_, Err(_)) => text.clone(),
            (_, Ok(day)) => format::date(day, language),
        },
        Value::Array(items) => {
            let texts: Vec<String> = items
                .iter()
                .map(|item| item_text(item, edition, words))
                .collect();
            texts.join(", ")
        }
        Value::Object(_) => money(value, words).unwrap_or_else(|| value.to_string()),
    }
}

/// The name by which an item of a list is known: a person, a solution, a day.
fn item_text(item: &Value, edition: &Edition, words: Words) -> String {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    let day = |name: &str| {
        let day = text(name)?.parse::<Date>().ok()?;
        Some(format::date(day, words.language()))
    };
    if let Some(solution) = text("solution") {
        return edition.solution(solution).map_or_else(
            || solution.to_owned(),
            |known| describe::name(&known.name, words).to_owned(),
        );
    }
    if let (Some(blocks), Some(on)) = (item.get("blocks").and_then(Value::as_i64), day("on")) {
        return words.contract_history_blocks(blocks, &on);
    }
    let name = text("name").map(str::to_owned);
    let name = match (name, day("valid_to")) {
        (Some(name), Some(end)) => Some(words.contract_contact_until(&end, &name)),
        (name, _) => name,
    };
    name.or_else(|| day("received_on"))
        .or_else(|| day("effective_on"))
        .or_else(|| day("renews_on"))
        .unwrap_or_default()
}

fn money(value: &Value, words: Words) -> Option<String> {
    let amount = value.get("amount_minor")?.as_i64()?;
    let currency = value.get("currency")?.as_str()?;
    Some(format::money(amount, currency, words.language()))
}
