//! What a contract entitles to: the level that is valid today, and what of it is used.

use std::collections::BTreeMap;

use desk::contracts::ContractCase;
use desk::records::rules::levels::satellites;
use desk::records::{Date, Edition, Level, State};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// The entitlements of a contract.
#[derive(Debug, Serialize)]
pub(crate) struct Entitlements {
    window: Option<Window>,
    response_hours: Option<Hours>,
    phone_emergencies: bool,
    test_systems: Cell,
    consulting_discount_percent: u32,
    contract_year: Option<Year>,
    requests: Quota,
    consulting_hours: Quota,
    satellites: Satellites,
}

#[derive(Debug, Serialize)]
struct Window {
    opens: String,
    closes: String,
}

/// Hours by impact, in the edition's order.
#[derive(Debug)]
struct Hours(Vec<(String, u32)>);

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
struct Quota {
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
            requests: Quota::unused(level.requests_per_year),
            consulting_hours: Quota::unused(level.consulting_hours),
            satellites: Satellites {
                max: level.satellites,
                used: satellites(&case.contract.facts.solutions),
            },
        })
    }
}

impl Quota {
    /// Requests and consulting are not recorded yet.
    fn unused(max: u32) -> Self {
        Self {
            max,
            used: 0,
            left: max,
        }
    }
}

fn hours(level: &Level, edition: &Edition) -> Option<Hours> {
    let by_impact: &BTreeMap<String, u32> = &level.response_hours;
    level.window?;
    Some(Hours(
        edition
            .impacts
            .iter()
            .filter_map(|impact| Some((impact.id.clone(), *by_impact.get(&impact.id)?)))
            .collect(),
    ))
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(Some(self.0.len()))?;
        for (impact, hours) in &self.0 {
            map.serialize_entry(impact, hours)?;
        }
        map.end()
    }
}
