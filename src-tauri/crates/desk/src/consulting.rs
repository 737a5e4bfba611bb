//! Consulting that a level includes: appointments are drawn in whole blocks, counted per
//! contract year, and what is left lapses (Q7). Whether a draw is possible is the rule's answer;
//! refusing it is decided here. Never: computing a contract year.

use store::{Action, Register};
use terms::rules::consulting::{self, ConsultingYear, DrawFinding};
use terms::{ConsultingFact, Date};

use crate::contract_change::change;
use crate::contracts::{self, ContractCase, done};
use crate::done::Done;
use crate::now::Now;
use crate::problem::{Code, Problem};

/// The consulting of one contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsultingBook {
    /// Number of the contract.
    pub contract: String,
    /// Every contract year so far, and later ones that something was drawn for.
    pub years: Vec<ConsultingYear>,
    /// The last day on which what is left of each of `years` can be drawn.
    pub lapses_on: Vec<Date>,
    /// All appointments by day, those that were called off too.
    pub draws: Vec<ConsultingDraw>,
    /// Hours of one block.
    pub block_hours: u32,
    /// What the level of today takes off the price of further days, in percent.
    pub discount_percent: u32,
}

/// An appointment for consulting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsultingDraw {
    /// Place in the record, from 0, by which it is called off.
    pub at: usize,
    /// The day.
    pub on: Date,
    /// Blocks drawn.
    pub blocks: u32,
    /// Hours drawn.
    pub hours: u32,
    /// The day it was recorded.
    pub recorded_on: Date,
    /// The day it was called off.
    pub cancelled_on: Option<Date>,
}

/// Q7: draws `blocks` whole blocks by appointment on the day `on`.
///
/// The contract has to run on that day (O5, N7), and the contract year has to have them left.
pub fn draw(
    register: &mut Register,
    number: &str,
    on: Date,
    blocks: i64,
    now: &Now,
) -> Result<Done<ConsultingBook>, Problem> {
    let case = change(register, number, now, |contract, before| {
        let blocks = check(before, on, blocks)?;
        contract.facts.consulting.push(ConsultingFact {
            on,
            blocks,
            recorded_on: now.today,
            cancelled_on: None,
        });
        Ok(Action::Consulting)
    })?;
    answer(case)
}

/// Q7: calls the appointment at place `at` off; its blocks are free again.
pub fn cancel(
    register: &mut Register,
    number: &str,
    at: usize,
    now: &Now,
) -> Result<Done<ConsultingBook>, Problem> {
    let case = change(register, number, now, |contract, _| {
        let draw = contract
            .facts
            .consulting
            .get_mut(at)
            .ok_or_else(|| Problem::new(Code::NotFound).with("appointment", at + 1))?;
        if draw.cancelled_on.is_some() {
            return Err(Problem::new(Code::StateConflict).with("reason", "cancelled_already"));
        }
        draw.cancelled_on = Some(now.today);
        Ok(Action::Consulting)
    })?;
    answer(case)
}

/// Everything drawn, and what is left of every contract year.
pub fn list(register: &Register, number: &str, now: &Now) -> Result<ConsultingBook, Problem> {
    book(&contracts::read(register, number, now)?)
}

/// Whether `blocks` can be drawn on `on`; gives them as the record holds them.
pub(crate) fn check(case: &ContractCase, on: Date, blocks: i64) -> Result<u32, Problem> {
    if blocks < 1 {
        return Err(Problem::at(Code::InvalidValue, "blocks").with("minimum", 1));
    }
    // More blocks than a record can count are more than any level includes.
    let blocks = u32::try_from(blocks).unwrap_or(u32::MAX);
    let life = case.schedule.running();
    let finding = consulting::check_draw(&case.contract.facts, &case.edition, life, on, blocks)?;
    match finding {
        None => Ok(blocks),
        Some(DrawFinding::NotActive) => {
            let problem = Problem::at(Code::StateConflict, "on")
                .with("state", case.schedule.state.id())
                .with("reason", "not_active_on");
            Err(match (life.activates_on, life.ends_on) {
                (Some(first), _) if on < first => problem.with_day("earliest", first),
                (_, Some(last)) if on > last => problem.with_day("latest", last),
                _ => problem,
            })
        }
        Some(DrawFinding::Exhausted(year)) => {
            let level = case.edition.level(&case.schedule.level);
            Err(Problem::at(Code::ConsultingExhausted, "blocks")
                .with("contract_year", year.ordinal)
                .with("left_hours", year.left_hours)
                .with(
                    "discount_percent",
                    level.map_or(0, |level| level.consulting_discount_percent),
                ))
        }
    }
}

pub(crate) fn book(case: &ContractCase) -> Result<ConsultingBook, Problem> {
    let facts = &case.contract.facts;
    let block_hours = case.edition.consulting_block_hours;
    let years = case.schedule.consulting_years(facts, &case.edition)?;
    let end = case.schedule.ends_on;
    let mut draws: Vec<ConsultingDraw> = facts
        .consulting
        .iter()
        .enumerate()
        .map(|(at, fact)| ConsultingDraw {
            at,
            on: fact.on,
            blocks: fact.blocks,
            hours: fact.blocks.saturating_mul(block_hours),
            recorded_on: fact.recorded_on,
            cancelled_on: fact.cancelled_on,
        })
        .collect();
    draws.sort_by_key(|draw| (draw.on, draw.at));
    Ok(ConsultingBook {
        contract: case.contract.number.clone(),
        lapses_on: years
            .iter()
            .map(|year| end.map_or(year.ends_on, |end| end.min(year.ends_on)))
            .collect(),
        years,
        draws,
        block_hours,
        discount_percent: case
            .edition
            .level(&case.schedule.level)
            .map_or(0, |level| level.consulting_discount_percent),
    })
}

fn answer(case: ContractCase) -> Result<Done<ConsultingBook>, Problem> {
    let book = book(&case)?;
    Ok(done(case).map(|_| book))
}

#[cfg(test)]
mod tests;
