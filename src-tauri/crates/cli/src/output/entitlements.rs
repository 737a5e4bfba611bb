//! What a contract entitles to: the level that is valid today, and what of it is used.

use std::collections::BTreeMap;

use desk::contracts::ContractCase;
use desk::records::rules::levels::satellites;
use desk::records::{Date, Edition, Level, Schedule, State};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use words::{Words, format};

/// The entitlements of a contract.
#[derive(Debug, Serialize)]
pub(crate) struct Entitlements {
    window: Option<Window>,
    response_hours: Option<ResponseHours>,
    phone_emergencies: bool,
    test_systems: Cell,
    consulting_discount_percent: u32,
    contract_year: Option<Year>,
    requests: Requests,
    consulting_hours: Hours,
    satellites: Satellites,
}

#[derive(Debug, Serialize)]
struct Window {
    opens: String,
    closes: String,
}

/// Hours by impact, in the edition's order.
#[derive(Debug)]
struct ResponseHours(Vec<(String, u32)>);

/// A cell of the published table, and whether its owner has confirmed it (X3).
#[derive(Debug, Serialize)]
struct Cell {
    value: bool,
    confirmed: bool,
}

#[derive(Debug, Serialize)]
struct Year {
    ordinal: u32,
    starts_on: Date,
    ends_on: Date,
}

#[derive(Debug, Serialize)]
struct Requests {
    max: u32,
    used: u32,
    left: u32,
    over: u32,
    forecast: Option<u32>,
}

#[derive(Debug, Serialize)]
struct Hours {
    max: u32,
    used: u32,
    left: u32,
}

#[derive(Debug, Serialize)]
struct Satellites {
    max: u32,
    used: u32,
}

impl Entitlements {
    /// None where the edition does not know the level, which `check` reports.
    pub(super) fn of(case: &ContractCase) -> Option<Self> {
        let edition = &case.edition;
        let level = edition.level(&case.schedule.level)?;
        let withdrawn = case.schedule.state == State::Withdrawn;
        Some(Self {
            window: level.window.map(|window| Window {
                opens: window.opens.format("%H:%M").to_string(),
                closes: window.closes.format("%H:%M").to_string(),
            }),
            response_hours: hours(level, edition),
            phone_emergencies: level.phone_emergencies,
            test_systems: Cell {
                value: level.test_systems.value,
                confirmed: level.test_systems.confirmed,
            },
            consulting_discount_percent: level.consulting_discount_percent,
            contract_year: case
                .schedule
                .contract_year
                .filter(|_| !withdrawn)
                .map(|year| Year {
                    ordinal: year.ordinal,
                    starts_on: year.starts_on,
                    ends_on: year.ends_on,
                }),
            requests: Requests::of(level, &case.schedule),
            consulting_hours: Hours::of(level, &case.schedule),
            satellites: Satellites {
                max: level.satellites,
                used: satellites(&case.contract.facts.solutions),
            },
        })
    }
}

impl Entitlements {
    /// What is used of the contract year that holds, for people: labels and values. Nothing
    /// before A.
    pub(super) fn used(&self, words: Words) -> Vec<(String, String)> {
        let Some(year) = &self.contract_year else {
            return Vec::new();
        };
        let until = format::date(year.ends_on, words.language());
        let (requests, consulting) = (&self.requests, &self.consulting_hours);
        let mut line = words.cli_used_of(
            i64::from(requests.left),
            i64::from(requests.max),
            i64::from(requests.used),
        );
        if requests.over > 0 {
            line.push_str(", ");
            line.push_str(&words.cli_over_quota_count(i64::from(requests.over)));
        }
        if let Some(forecast) = requests.forecast {
            line.push_str(", ");
            line.push_str(&words.cli_forecast(i64::from(forecast)));
        }
        let mut lines = vec![
            (
                words.contract_year(),
                words.cli_year_until(&until, i64::from(year.ordinal)),
            ),
            (words.requests(), line),
        ];
        if consulting.max > 0 || consulting.used > 0 {
            let hours = |hours: u32| words.hour_count(i64::from(hours));
            let line = words.cli_hours_text_used_of(
                &hours(consulting.used),
                &hours(consulting.max),
                &hours(consulting.left),
            );
            lines.push((words.consulting(), line));
        }
        lines
    }
}

impl Requests {
    /// Q6: what is used of the contract year that holds today; nothing before A.
    fn of(level: &Level, schedule: &Schedule) -> Self {
        match schedule.quota {
            Some(quota) => Self {
                max: quota.max,
                used: quota.used,
                left: quota.left,
                over: quota.over,
                forecast: quota.forecast,
            },
            None => Self {
                max: level.requests_per_year,
                used: 0,
                left: level.requests_per_year,
                over: 0,
                forecast: None,
            },
        }
    }
}

impl Hours {
    /// Q7: what is drawn in the contract year that holds today; nothing before A.
    fn of(level: &Level, schedule: &Schedule) -> Self {
        match schedule.consulting {
            Some(year) => Self {
                max: year.included_hours,
                used: year.drawn_hours,
                left: year.left_hours,
            },
            None => Self {
                max: level.consulting_hours,
                used: 0,
                left: level.consulting_hours,
            },
        }
    }
}

fn hours(level: &Level, edition: &Edition) -> Option<ResponseHours> {
    let by_impact: &BTreeMap<String, u32> = &level.response_hours;
    level.window?;
    Some(ResponseHours(
        edition
            .impacts
            .iter()
            .filter_map(|impact| Some((impact.id.clone(), *by_impact.get(&impact.id)?)))
            .collect(),
    ))
}

impl Serialize for ResponseHours {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(Some(self.0.len()))?;
        for (impact, hours) in &self.0 {
            map.serialize_entry(impact, hours)?;
        }
        map.end()
    }
}
