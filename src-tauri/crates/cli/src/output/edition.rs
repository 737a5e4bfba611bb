//! Terms editions. In JSON an edition has the keys of its TOML, which is a public format of its
//! own; what the register knows of it stands around.

use std::io::{self, Write};
use std::path::Path;

use desk::describe;
use desk::editions::{EditionCase, TEST_SYSTEMS};
use desk::records::{Date, Edition as Terms, Level};
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::shared::day;
use super::table::{Align, Labelled, Table};
use super::written::sha256;

/// An edition's name in both languages.
#[derive(Debug, Serialize)]
struct Name {
    de: String,
    en: String,
}

impl Name {
    fn of(edition: &Terms) -> Self {
        Self {
            de: edition.name.de.clone(),
            en: edition.name.en.clone(),
        }
    }

    fn text(&self, words: Words) -> String {
        match words.language() {
            words::Language::De => self.de.clone(),
            words::Language::En => self.en.clone(),
        }
    }
}

/// An edition in a list.
#[derive(Debug, Serialize)]
struct Row {
    id: String,
    name: Name,
    valid_from: Date,
    shipped: bool,
    in_force: bool,
    contracts: u64,
    unconfirmed: usize,
}

/// `edition list`.
#[derive(Debug, Serialize)]
pub(crate) struct Editions {
    editions: Vec<Row>,
}

impl Editions {
    pub(crate) fn of(cases: &[EditionCase]) -> Self {
        let row = |case: &EditionCase| Row {
            id: case.edition.id.clone(),
            name: Name::of(&case.edition),
            valid_from: case.edition.valid_from,
            shipped: case.is_shipped,
            in_force: case.is_in_force,
            contracts: case.contracts,
            unconfirmed: case.unconfirmed().count(),
        };
        Self {
            editions: cases.iter().map(row).collect(),
        }
    }
}

impl ForPeople for Editions {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut table = Table::new([
            (words.terms_id(), Align::Left),
            (words.terms_cli_edition(), Align::Left),
            (words.terms_valid(), Align::Right),
            (words.terms_cli_origin(), Align::Left),
            (words.terms_cli_in_force(), Align::Left),
            (words.terms_cli_contracts(), Align::Right),
            (words.terms_cli_open(), Align::Right),
        ]);
        for row in &self.editions {
            let number = |number: u64| {
                format::number(i64::try_from(number).unwrap_or(i64::MAX), words.language())
            };
            table.row([
                row.id.clone(),
                row.name.text(words),
                day(row.valid_from, words),
                origin(row.shipped, words),
                yes_or_no(row.in_force, words),
                number(row.contracts),
                row.unconfirmed.to_string(),
            ]);
        }
        table.write(out)
    }
}

/// A cell that waits for the owner's word.
#[derive(Debug, Serialize)]
struct OpenCell {
    level: String,
    cell: &'static str,
    assumed: bool,
}

/// The owner's word on a cell.
#[derive(Debug, Serialize)]
struct Confirmation {
    level: String,
    cell: String,
    value: bool,
    who: String,
    on: Date,
}

/// `edition show`, `import`, `confirm`.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_field_names,
    reason = "the fields are the keys of the JSON"
)]
pub(crate) struct Edition {
    edition: Terms,
    shipped: bool,
    in_force: bool,
    contracts: u64,
    may_change: bool,
    unconfirmed: Vec<OpenCell>,
    confirmations: Vec<Confirmation>,
}

impl Edition {
    pub(crate) fn of(case: &EditionCase) -> Self {
        Self {
            edition: (*case.edition).clone(),
            shipped: case.is_shipped,
            in_force: case.is_in_force,
            contracts: case.contracts,
            may_change: case.may_change(),
            unconfirmed: case
                .unconfirmed()
                .map(|level| OpenCell {
                    level: level.id.clone(),
                    cell: TEST_SYSTEMS,
                    assumed: level.test_systems.value,
                })
                .collect(),
            confirmations: case
                .confirmations
                .iter()
                .map(|confirmation| Confirmation {
                    level: confirmation.level.clone(),
                    cell: confirmation.cell.clone(),
                    value: confirmation.value,
                    who: confirmation.who.clone(),
                    on: confirmation.on,
                })
                .collect(),
        }
    }

    fn levels(&self, words: Words) -> Table {
        let mut table = Table::new([
            (words.terms_cli_level(), Align::Left),
            (words.terms_cli_window(), Align::Left),
            (words.terms_cli_response(), Align::Left),
            (words.terms_cli_requests(), Align::Right),
            (words.terms_phone(), Align::Left),
            (words.terms_test_systems(), Align::Left),
            (words.terms_discount(), Align::Right),
            (words.terms_cli_consulting(), Align::Right),
            (words.terms_satellites(), Align::Right),
        ]);
        for level in &self.edition.levels {
            table.row([
                level.name.clone(),
                level.window.map_or_else(nothing, |window| {
                    format!(
                        "{}–{}",
                        format::time(window.opens),
                        format::time(window.closes)
                    )
                }),
                self.response(level),
                level.requests_per_year.to_string(),
                yes_or_no(level.phone_emergencies, words),
                test_systems(level, words),
                format::percent(
                    i64::from(level.consulting_discount_percent),
                    words.language(),
                ),
                format::hours(i64::from(level.consulting_hours), words.language()),
                level.satellites.to_string(),
            ]);
        }
        table
    }

    /// `4 / 8 / 12 h`, in the order of the impacts.
    fn response(&self, level: &Level) -> String {
        if level.response_hours.is_empty() {
            return nothing();
        }
        let hours: Vec<String> = self
            .edition
            .impacts
            .iter()
            .map(|impact| {
                level
                    .response_hours
                    .get(&impact.id)
                    .map_or_else(nothing, u32::to_string)
            })
            .collect();
        format!("{} h", hours.join(" / "))
    }
}

impl ForPeople for Edition {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let edition = &self.edition;
        let days = |days: u32| words.day_count(i64::from(days));
        let activation = edition.activation;
        let mut lines = Labelled::default();
        lines.add(words.terms_id(), edition.id.as_str());
        lines.add(
            words.terms_cli_edition(),
            describe::name(&edition.name, words),
        );
        lines.add(words.terms_cli_origin(), origin(self.shipped, words));
        lines.add(words.terms_valid(), day(edition.valid_from, words));
        lines.add(words.terms_cli_in_force(), yes_or_no(self.in_force, words));
        lines.add(words.terms_cli_contracts(), self.contracts.to_string());
        lines.add(
            words.terms_group_activation(),
            format!(
                "{} / {} / {} {}",
                activation.earliest_days,
                activation.default_days,
                activation.latest_days,
                words.terms_days_after_order()
            ),
        );
        lines.add(
            words.terms_group_contacts(),
            format!(
                "{}, {}",
                words.terms_up_to(&edition.contacts.most.to_string()),
                days(edition.contacts.due_days)
            ),
        );
        lines.add(
            words.terms_minimum_term(),
            words.month_count(i64::from(edition.minimum_term_months)),
        );
        lines.add(words.terms_notice(), days(edition.notice_days));
        lines.add(
            words.terms_postal(),
            format!(
                "{} {}",
                edition.postal_working_days,
                words.terms_unit_working_days()
            ),
        );
        lines.add(words.terms_region(), edition.holidays.region.as_str());
        let extra: Vec<String> = edition
            .holidays
            .extra
            .iter()
            .map(|extra| day(*extra, words))
            .collect();
        lines.add(words.terms_extra(), extra.join(", "));
        lines.add(words.terms_zone(), edition.zone.as_str());
        lines.write(out)?;
        writeln!(out)?;
        self.levels(words).write(out)?;
        if !self.confirmations.is_empty() {
            writeln!(out)?;
        }
        for confirmation in &self.confirmations {
            let on = day(confirmation.on, words);
            let level = edition
                .level(&confirmation.level)
                .map_or(confirmation.level.as_str(), |level| level.name.as_str());
            let value = yes_or_no(confirmation.value, words);
            let line = if confirmation.who.is_empty() {
                words.terms_confirmed_on(&on, level, &value)
            } else {
                words.terms_confirmed_by(&on, level, &value, &confirmation.who)
            };
            writeln!(out, "{}", super::table::shown(&line))?;
        }
        Ok(())
    }
}

/// `edition validate` of a good file.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_field_names,
    reason = "the fields are the keys of the JSON"
)]
pub(crate) struct Valid {
    valid: bool,
    id: String,
    findings: [(); 0],
}

impl Valid {
    pub(crate) fn of(edition: &Terms) -> Self {
        Self {
            valid: true,
            id: edition.id.clone(),
            findings: [],
        }
    }
}

impl ForPeople for Valid {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(out, "{}", words.terms_cli_valid())
    }
}

/// `edition export` to stdout.
#[derive(Debug, Serialize)]
pub(crate) struct Text {
    id: String,
    toml: String,
}

impl Text {
    pub(crate) fn of(id: &str, toml: String) -> Self {
        Self {
            id: id.to_owned(),
            toml,
        }
    }
}

impl ForPeople for Text {
    fn write(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        out.write_all(self.toml.as_bytes())
    }
}

/// `edition export --out`.
#[derive(Debug, Serialize)]
pub(crate) struct File {
    id: String,
    path: String,
    sha256: String,
}

impl File {
    pub(crate) fn of(id: &str, path: &Path, bytes: &[u8]) -> Self {
        Self {
            id: id.to_owned(),
            path: path.to_string_lossy().into_owned(),
            sha256: sha256(bytes),
        }
    }
}

impl ForPeople for File {
    fn write(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        writeln!(out, "{}", self.path)
    }
}

fn nothing() -> String {
    "–".to_owned()
}

fn origin(is_shipped: bool, words: Words) -> String {
    if is_shipped {
        words.terms_shipped()
    } else {
        words.terms_own()
    }
}

fn yes_or_no(value: bool, words: Words) -> String {
    if value {
        words.terms_yes()
    } else {
        words.terms_no()
    }
}

/// X3: an unconfirmed cell says so.
fn test_systems(level: &Level, words: Words) -> String {
    let value = yes_or_no(level.test_systems.value, words);
    if level.test_systems.confirmed {
        value
    } else {
        format!("? {value}")
    }
}
