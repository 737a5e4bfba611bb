//! An edition out of TOML, read by hand so that a refusal names the field and its line.
//! What lives here: the shape of the text. Whether the numbers fit together is checked in
//! [`super::checks`]; writing the text is [`super::writing`]'s.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{
    ActivationNumbers, Confirmable, ContactNumbers, Edition, HolidayNumbers, Impact, Level, Name,
    ServiceWindow, Solution,
};
use crate::{Date, RequestChannel, TimeOfDay};

/// The longest text of an edition, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;

/// Why a text is no edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditionError {
    /// The text is longer than [`MOST_BYTES`].
    TooLarge {
        /// Most bytes.
        most: usize,
    },
    /// The text is no TOML.
    NotToml {
        /// The line, counted from 1.
        line: usize,
    },
    /// A field is missing.
    Missing {
        /// Path of the field: `levels[1].name`.
        field: String,
        /// Line of the table that lacks it.
        line: usize,
    },
    /// A field that no edition has.
    Unknown {
        /// Path of the field.
        field: String,
        /// Its line.
        line: usize,
    },
    /// A field holds a value of another kind.
    Wrong {
        /// Path of the field.
        field: String,
        /// Its line.
        line: usize,
        /// What belongs there.
        expected: Expected,
    },
}

impl EditionError {
    /// The path of the field, where there is one.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::TooLarge { .. } | Self::NotToml { .. } => None,
            Self::Missing { field, .. }
            | Self::Unknown { field, .. }
            | Self::Wrong { field, .. } => Some(field),
        }
    }

    /// The line, counted from 1, where there is one.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::TooLarge { .. } => None,
            Self::NotToml { line }
            | Self::Missing { line, .. }
            | Self::Unknown { line, .. }
            | Self::Wrong { line, .. } => Some(*line),
        }
    }
}

impl std::fmt::Display for EditionError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLarge { most } => write!(formatter, "the text has more than {most} bytes"),
            Self::NotToml { line } => write!(formatter, "line {line} is no TOML"),
            Self::Missing { field, line } => write!(formatter, "line {line}: {field} is missing"),
            Self::Unknown { field, line } => write!(formatter, "line {line}: {field} is unknown"),
            Self::Wrong {
                field,
                line,
                expected,
            } => write!(formatter, "line {line}: {field} is no {}", expected.id()),
        }
    }
}

impl std::error::Error for EditionError {}

/// What belongs into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the kinds name themselves")]
pub enum Expected {
    Text,
    WholeNumber,
    YesOrNo,
    Day,
    TimeOfDay,
    RequestChannel,
    List,
    Table,
}

impl Expected {
    /// A stable name in snake case, under which words are found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::WholeNumber => "whole_number",
            Self::YesOrNo => "yes_or_no",
            Self::Day => "day",
            Self::TimeOfDay => "time_of_day",
            Self::RequestChannel => "request_channel",
            Self::List => "list",
            Self::Table => "table",
        }
    }
}

/// The lines of all fields of a text, by their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines(BTreeMap<String, usize>);

impl Lines {
    /// The line of a field, or of the nearest table around it; the first line if there is none.
    pub fn of(&self, field: &str) -> usize {
        let mut path = field;
        loop {
            if let Some(line) = self.0.get(path) {
                return *line;
            }
            match path.rfind(['.', '[']) {
                Some(at) => path = &path[..at],
                None => return 1,
            }
        }
    }
}

/// Reads an edition and remembers where everything stood.
pub(super) fn read(text: &str) -> Result<(Edition, Lines), EditionError> {
    if text.len() > MOST_BYTES {
        return Err(EditionError::TooLarge { most: MOST_BYTES });
    }
    let mut reader = Reader {
        starts: std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect(),
        lines: Lines::default(),
    };
    let document = DeTable::parse(text).map_err(|error| EditionError::NotToml {
        line: reader.line(error.span().map_or(0, |span| span.start)),
    })?;
    let root = Table {
        path: String::new(),
        line: 1,
        fields: document.get_ref(),
    };
    let edition = edition(&mut reader, &root)?;
    Ok((edition, reader.lines))
}

fn edition(reader: &mut Reader, root: &Table<'_, '_>) -> Result<Edition, EditionError> {
    reader.known(
        root,
        &[
            "id",
            "name",
            "valid_from",
            "zone",
            "minimum_term_months",
            "notice_days",
            "postal_working_days",
            "request_channels",
            "consulting_block_hours",
            "activation",
            "contacts",
            "holidays",
            "impacts",
            "solutions",
            "levels",
        ],
    )?;
    Ok(Edition {
        id: reader.text(root, "id")?,
        name: reader.name(root, "name")?,
        valid_from: {
            let place = reader.required(root, "valid_from")?;
            Reader::as_day(&place)?
        },
        zone: reader.text(root, "zone")?,
        minimum_term_months: reader.number(root, "minimum_term_months")?,
        notice_days: reader.number(root, "notice_days")?,
        postal_working_days: reader.number(root, "postal_working_days")?,
        request_channels: reader.list(root, "request_channels", |_, place| {
            Reader::as_channel(place)
        })?,
        consulting_block_hours: reader.number(root, "consulting_block_hours")?,
        activation: {
            let table = reader.table(root, "activation")?;
            reader.known(&table, &["earliest_days", "default_days", "latest_days"])?;
            ActivationNumbers {
                earliest_days: reader.number(&table, "earliest_days")?,
                default_days: reader.number(&table, "default_days")?,
                latest_days: reader.number(&table, "latest_days")?,
            }
        },
        contacts: {
            let table = reader.table(root, "contacts")?;
            reader.known(&table, &["most", "due_days"])?;
            ContactNumbers {
                most: reader.number(&table, "most")?,
                due_days: reader.number(&table, "due_days")?,
            }
        },
        holidays: {
            let table = reader.table(root, "holidays")?;
            reader.known(&table, &["region", "extra"])?;
            HolidayNumbers {
                region: reader.text(&table, "region")?,
                extra: reader.list(&table, "extra", |_, place| Reader::as_day(place))?,
            }
        },
        impacts: reader.list(root, "impacts", impact)?,
        solutions: reader.list(root, "solutions", solution)?,
        levels: reader.list(root, "levels", level)?,
    })
}

fn impact(reader: &mut Reader, place: &Place<'_, '_>) -> Result<Impact, EditionError> {
    let table = Reader::as_table(place)?;
    reader.known(&table, &["id", "name", "help"])?;
    Ok(Impact {
        id: reader.text(&table, "id")?,
        name: reader.name(&table, "name")?,
        help: reader.name(&table, "help")?,
    })
}

fn solution(reader: &mut Reader, place: &Place<'_, '_>) -> Result<Solution, EditionError> {
    let table = Reader::as_table(place)?;
    reader.known(
        &table,
        &[
            "id",
            "name",
            "covers",
            "has_version",
            "has_satellites",
            "minimum_version",
        ],
    )?;
    Ok(Solution {
        id: reader.text(&table, "id")?,
        name: reader.name(&table, "name")?,
        covers: reader.name(&table, "covers")?,
        has_version: reader.switch(&table, "has_version")?.unwrap_or(false),
        has_satellites: reader.switch(&table, "has_satellites")?.unwrap_or(false),
        minimum_version: match reader.optional(&table, "minimum_version") {
            Some(place) => Some(Reader::as_number(&place)?),
            None => None,
        },
    })
}

fn level(reader: &mut Reader, place: &Place<'_, '_>) -> Result<Level, EditionError> {
    let table = Reader::as_table(place)?;
    reader.known(
        &table,
        &[
            "id",
            "name",
            "window",
            "response_hours",
            "requests_per_year",
            "phone_emergencies",
            "test_systems",
            "consulting_discount_percent",
            "consulting_hours",
            "satellites",
        ],
    )?;
    let window = match reader.optional(&table, "window") {
        Some(place) => {
            let window = Reader::as_table(&place)?;
            reader.known(&window, &["opens", "closes"])?;
            Some(ServiceWindow {
                opens: reader.time(&window, "opens")?,
                closes: reader.time(&window, "closes")?,
            })
        }
        None => None,
    };
    let mut response_hours = BTreeMap::new();
    if let Some(place) = reader.optional(&table, "response_hours") {
        let hours = Reader::as_table(&place)?;
        for (impact, _) in hours.fields {
            let impact = impact.get_ref().as_ref();
            response_hours.insert(impact.to_owned(), reader.number(&hours, impact)?);
        }
    }
    let test_systems = {
        let cell = reader.table(&table, "test_systems")?;
        reader.known(&cell, &["value", "confirmed"])?;
        Confirmable {
            value: reader.required_switch(&cell, "value")?,
            confirmed: reader.required_switch(&cell, "confirmed")?,
        }
    };
    Ok(Level {
        id: reader.text(&table, "id")?,
        name: reader.text(&table, "name")?,
        window,
        response_hours,
        requests_per_year: reader.number(&table, "requests_per_year")?,
        phone_emergencies: reader.required_switch(&table, "phone_emergencies")?,
        test_systems,
        consulting_discount_percent: reader.number(&table, "consulting_discount_percent")?,
        consulting_hours: reader.number(&table, "consulting_hours")?,
        satellites: reader.number(&table, "satellites")?,
    })
}

/// A table of the text and where it stands.
struct Table<'t, 'i> {
    path: String,
    line: usize,
    fields: &'t DeTable<'i>,
}

/// A value of the text and where it stands.
struct Place<'t, 'i> {
    path: String,
    line: usize,
    value: &'t DeValue<'i>,
}

impl Place<'_, '_> {
    fn wrong(&self, expected: Expected) -> EditionError {
        EditionError::Wrong {
            field: self.path.clone(),
            line: self.line,
            expected,
        }
    }
}

/// Knows where lines begin and remembers where fields stood.
struct Reader {
    starts: Vec<usize>,
    lines: Lines,
}

impl Reader {
    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).max(1)
    }

    /// Refuses fields that do not belong there.
    fn known(&self, table: &Table<'_, '_>, names: &[&str]) -> Result<(), EditionError> {
        for (name, _) in table.fields {
            if !names.contains(&name.get_ref().as_ref()) {
                return Err(EditionError::Unknown {
                    field: joined(&table.path, name.get_ref()),
                    line: self.line(name.span().start),
                });
            }
        }
        Ok(())
    }

    fn optional<'t, 'i>(&mut self, table: &Table<'t, 'i>, name: &str) -> Option<Place<'t, 'i>> {
        let (key, value) = table
            .fields
            .iter()
            .find(|(key, _)| key.get_ref().as_ref() == name)?;
        let place = Place {
            path: joined(&table.path, name),
            line: self.line(key.span().start),
            value: value.get_ref(),
        };
        self.lines.0.insert(place.path.clone(), place.line);
        Some(place)
    }

    fn required<'t, 'i>(
        &mut self,
        table: &Table<'t, 'i>,
        name: &str,
    ) -> Result<Place<'t, 'i>, EditionError> {
        self.optional(table, name)
            .ok_or_else(|| EditionError::Missing {
                field: joined(&table.path, name),
                line: table.line,
            })
    }

    fn as_table<'t, 'i>(place: &Place<'t, 'i>) -> Result<Table<'t, 'i>, EditionError> {
        match place.value {
            DeValue::Table(fields) => Ok(Table {
                path: place.path.clone(),
                line: place.line,
                fields,
            }),
            _ => Err(place.wrong(Expected::Table)),
        }
    }

    fn table<'t, 'i>(
        &mut self,
        table: &Table<'t, 'i>,
        name: &str,
    ) -> Result<Table<'t, 'i>, EditionError> {
        Self::as_table(&self.required(table, name)?)
    }

    fn text(&mut self, table: &Table<'_, '_>, name: &str) -> Result<String, EditionError> {
        let place = self.required(table, name)?;
        Self::as_text(&place, Expected::Text).map(str::to_owned)
    }

    fn as_text<'t>(place: &Place<'t, '_>, expected: Expected) -> Result<&'t str, EditionError> {
        match place.value {
            DeValue::String(text) => Ok(text),
            _ => Err(place.wrong(expected)),
        }
    }

    fn name(&mut self, table: &Table<'_, '_>, name: &str) -> Result<Name, EditionError> {
        let both = self.table(table, name)?;
        self.known(&both, &["de", "en"])?;
        Ok(Name {
            de: self.text(&both, "de")?,
            en: self.text(&both, "en")?,
        })
    }

    fn number(&mut self, table: &Table<'_, '_>, name: &str) -> Result<u32, EditionError> {
        let place = self.required(table, name)?;
        Self::as_number(&place)
    }

    fn as_number(place: &Place<'_, '_>) -> Result<u32, EditionError> {
        match place.value {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        }
        .ok_or_else(|| place.wrong(Expected::WholeNumber))
    }

    fn switch(&mut self, table: &Table<'_, '_>, name: &str) -> Result<Option<bool>, EditionError> {
        match self.optional(table, name) {
            Some(place) => match place.value {
                DeValue::Boolean(value) => Ok(Some(*value)),
                _ => Err(place.wrong(Expected::YesOrNo)),
            },
            None => Ok(None),
        }
    }

    fn required_switch(&mut self, table: &Table<'_, '_>, name: &str) -> Result<bool, EditionError> {
        self.switch(table, name)?
            .ok_or_else(|| EditionError::Missing {
                field: joined(&table.path, name),
                line: table.line,
            })
    }

    fn time(&mut self, table: &Table<'_, '_>, name: &str) -> Result<TimeOfDay, EditionError> {
        let place = self.required(table, name)?;
        let text = Self::as_text(&place, Expected::TimeOfDay)?;
        TimeOfDay::parse_from_str(text, "%H:%M").map_err(|_| place.wrong(Expected::TimeOfDay))
    }

    /// A day as a text or as TOML's own local date.
    fn as_day(place: &Place<'_, '_>) -> Result<Date, EditionError> {
        let text = match place.value {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(moment) => moment.to_string(),
            _ => return Err(place.wrong(Expected::Day)),
        };
        day_of(&text).ok_or_else(|| place.wrong(Expected::Day))
    }

    fn as_channel(place: &Place<'_, '_>) -> Result<RequestChannel, EditionError> {
        let text = Self::as_text(place, Expected::RequestChannel)?;
        RequestChannel::from_id(text).ok_or_else(|| place.wrong(Expected::RequestChannel))
    }

    fn list<T>(
        &mut self,
        table: &Table<'_, '_>,
        name: &str,
        read: impl Fn(&mut Self, &Place<'_, '_>) -> Result<T, EditionError>,
    ) -> Result<Vec<T>, EditionError> {
        let place = self.required(table, name)?;
        let DeValue::Array(entries) = place.value else {
            return Err(place.wrong(Expected::List));
        };
        let mut values = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let entry: &Spanned<DeValue<'_>> = entry;
            let one = Place {
                path: format!("{}[{at}]", place.path),
                line: self.line(entry.span().start),
                value: entry.get_ref(),
            };
            self.lines.0.insert(one.path.clone(), one.line);
            values.push(read(self, &one)?);
        }
        Ok(values)
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// Exactly `YYYY-MM-DD`, a real day from the year 1 on.
fn day_of(text: &str) -> Option<Date> {
    (text.len() == 10 && !text.starts_with("0000"))
        .then(|| Date::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
}
