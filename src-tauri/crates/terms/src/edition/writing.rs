//! An edition as TOML, in the shape that [`super::reading`] takes and a person can edit.
//! Never: deciding whether the numbers fit together.

use std::fmt::Write;

use super::{Edition, Impact, Level, Name, Solution};

/// The text of an edition; reading it gives the same edition.
pub(super) fn write(edition: &Edition) -> String {
    let mut out = String::with_capacity(8 * 1024);
    line(&mut out, "id", quoted(&edition.id));
    line(&mut out, "name", name(&edition.name));
    line(&mut out, "valid_from", quoted(&day(edition.valid_from)));
    line(&mut out, "zone", quoted(&edition.zone));
    line(&mut out, "minimum_term_months", edition.minimum_term_months);
    line(&mut out, "notice_days", edition.notice_days);
    line(&mut out, "postal_working_days", edition.postal_working_days);
    let channels = edition.request_channels.iter();
    line(
        &mut out,
        "request_channels",
        list(channels.map(|channel| quoted(channel.id()))),
    );
    line(
        &mut out,
        "consulting_block_hours",
        edition.consulting_block_hours,
    );

    out.push_str("\n[activation]\n");
    line(&mut out, "earliest_days", edition.activation.earliest_days);
    line(&mut out, "default_days", edition.activation.default_days);
    line(&mut out, "latest_days", edition.activation.latest_days);

    out.push_str("\n[contacts]\n");
    line(&mut out, "most", edition.contacts.most);
    line(&mut out, "due_days", edition.contacts.due_days);

    out.push_str("\n[holidays]\n");
    line(&mut out, "region", quoted(&edition.holidays.region));
    let extra = edition.holidays.extra.iter();
    line(
        &mut out,
        "extra",
        list(extra.map(|date| quoted(&day(*date)))),
    );

    table_or_empty(&mut out, "impacts", &edition.impacts, impact);
    table_or_empty(&mut out, "solutions", &edition.solutions, solution);
    table_or_empty(&mut out, "levels", &edition.levels, level);
    out
}

fn impact(out: &mut String, impact: &Impact) {
    line(out, "id", quoted(&impact.id));
    line(out, "name", name(&impact.name));
    line(out, "help", name(&impact.help));
}

fn solution(out: &mut String, solution: &Solution) {
    line(out, "id", quoted(&solution.id));
    line(out, "name", name(&solution.name));
    line(out, "covers", name(&solution.covers));
    line(out, "has_version", solution.has_version);
    line(out, "has_satellites", solution.has_satellites);
    if let Some(version) = solution.minimum_version {
        line(out, "minimum_version", version);
    }
}

fn level(out: &mut String, level: &Level) {
    line(out, "id", quoted(&level.id));
    line(out, "name", quoted(&level.name));
    if let Some(window) = level.window {
        let (opens, closes) = (window.opens.format("%H:%M"), window.closes.format("%H:%M"));
        line(
            out,
            "window",
            format!("{{ opens = \"{opens}\", closes = \"{closes}\" }}"),
        );
    }
    if !level.response_hours.is_empty() {
        let hours: Vec<String> = level
            .response_hours
            .iter()
            .map(|(impact, hours)| format!("{} = {hours}", quoted(impact)))
            .collect();
        line(out, "response_hours", format!("{{ {} }}", hours.join(", ")));
    }
    line(out, "requests_per_year", level.requests_per_year);
    line(out, "phone_emergencies", level.phone_emergencies);
    let cell = level.test_systems;
    line(
        out,
        "test_systems",
        format!(
            "{{ value = {}, confirmed = {} }}",
            cell.value, cell.confirmed
        ),
    );
    line(
        out,
        "consulting_discount_percent",
        level.consulting_discount_percent,
    );
    line(out, "consulting_hours", level.consulting_hours);
    line(out, "satellites", level.satellites);
}

/// The entries as tables of their own. An empty list has no place for its brackets this far down,
/// after the tables above; it is moved to the top, where a reader looks for it.
fn table_or_empty<T>(out: &mut String, key: &str, entries: &[T], write: fn(&mut String, &T)) {
    if entries.is_empty() {
        out.insert_str(0, &format!("{key} = []\n"));
    }
    for entry in entries {
        // Writing into a text cannot fail.
        let _ = write!(out, "\n[[{key}]]\n");
        write(out, entry);
    }
}

fn line(out: &mut String, key: &str, value: impl std::fmt::Display) {
    let _ = writeln!(out, "{key} = {value}");
}

fn name(name: &Name) -> String {
    format!("{{ de = {}, en = {} }}", quoted(&name.de), quoted(&name.en))
}

fn day(date: crate::Date) -> String {
    date.format("%Y-%m-%d").to_string()
}

fn list(entries: impl Iterator<Item = String>) -> String {
    format!("[{}]", entries.collect::<Vec<_>>().join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
