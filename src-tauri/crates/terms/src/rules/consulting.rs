//! Q7: consulting that a level includes, drawn in whole blocks by appointment. What is left of
//! a contract year lapses; nothing carries over.

use crate::rules::levels::level_on;
use crate::rules::requests::Life;
use crate::rules::term::{self, ContractYear};
use crate::{ContractFacts, Date, Edition, OutOfRange};

/// Q7: the consulting of one contract year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsultingYear {
    /// 1 for the first.
    pub ordinal: u32,
    /// First day.
    pub starts_on: Date,
    /// Last day; what is left lapses after it.
    pub ends_on: Date,
    /// Hours that the level includes.
    pub included_hours: u32,
    /// Hours drawn by appointments.
    pub drawn_hours: u32,
    /// Hours still to be drawn.
    pub left_hours: u32,
}

/// Why an appointment cannot be drawn from what is included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DrawFinding {
    /// O5, N7: the contract does not run on that day.
    NotActive,
    /// More than is left of the contract year.
    Exhausted(ConsultingYear),
}

/// Q7: the consulting of the contract year that holds `day`, at the level that holds then.
pub fn year_on(
    facts: &ContractFacts,
    edition: &Edition,
    activates_on: Date,
    day: Date,
) -> Result<ConsultingYear, OutOfRange> {
    let year = term::contract_year_on(activates_on, day)?;
    Ok(of_year(facts, edition, year, day))
}

/// Q7: all contract years up to the one of `today`, or of the last appointment if that lies
/// later. None before A.
pub fn years(
    facts: &ContractFacts,
    edition: &Edition,
    life: Life,
    today: Date,
) -> Result<Vec<ConsultingYear>, OutOfRange> {
    let Some(activates_on) = life.activates_on else {
        return Ok(Vec::new());
    };
    let running_until = life.ends_on.map_or(today, |end| end.min(today));
    let last = standing(facts)
        .map(|(on, _)| on)
        .chain([running_until])
        .filter(|day| *day >= activates_on)
        .max();
    let Some(last) = last else {
        return Ok(Vec::new());
    };
    let newest = term::contract_year_on(activates_on, last)?;
    let mut found = Vec::new();
    let mut day = activates_on;
    for _ in 1..=newest.ordinal {
        let year = term::contract_year_on(activates_on, day)?;
        let ends_on = life
            .ends_on
            .map_or(year.ends_on, |end| end.min(year.ends_on))
            // An appointment made before the notice may lie in a year that never begins.
            .max(year.starts_on);
        // The level of a year that is over is the one it ended with.
        found.push(of_year(
            facts,
            edition,
            year,
            today.clamp(year.starts_on, ends_on),
        ));
        day = crate::plus_days(year.ends_on, 1)?;
    }
    Ok(found)
}

/// Q7: whether `blocks` can be drawn on the day `on`.
pub fn check_draw(
    facts: &ContractFacts,
    edition: &Edition,
    life: Life,
    on: Date,
    blocks: u32,
) -> Result<Option<DrawFinding>, OutOfRange> {
    let Some(activates_on) = life.activates_on.filter(|_| life.holds(on)) else {
        return Ok(Some(DrawFinding::NotActive));
    };
    let year = year_on(facts, edition, activates_on, on)?;
    let hours = blocks.saturating_mul(edition.consulting_block_hours);
    Ok((hours > year.left_hours).then_some(DrawFinding::Exhausted(year)))
}

fn of_year(
    facts: &ContractFacts,
    edition: &Edition,
    year: ContractYear,
    level_of: Date,
) -> ConsultingYear {
    let level = level_on(&facts.level, &facts.amendments, level_of);
    let included_hours = edition
        .level(level)
        .map_or(0, |level| level.consulting_hours);
    let drawn_hours = standing(facts)
        .filter(|(on, _)| year.starts_on <= *on && *on <= year.ends_on)
        .map(|(_, blocks)| blocks.saturating_mul(edition.consulting_block_hours))
        .fold(0, u32::saturating_add);
    ConsultingYear {
        ordinal: year.ordinal,
        starts_on: year.starts_on,
        ends_on: year.ends_on,
        included_hours,
        drawn_hours,
        left_hours: included_hours.saturating_sub(drawn_hours),
    }
}

/// Day and blocks of the appointments that were not called off.
fn standing(facts: &ContractFacts) -> impl Iterator<Item = (Date, u32)> + '_ {
    facts
        .consulting
        .iter()
        .filter(|draw| draw.cancelled_on.is_none())
        .map(|draw| (draw.on, draw.blocks))
}

#[cfg(test)]
mod tests;
