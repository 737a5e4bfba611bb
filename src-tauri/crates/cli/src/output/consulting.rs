//! Consulting: contract years with what is left of them, and the appointments.

use std::io::{self, Write};

use desk::consulting::{ConsultingBook, ConsultingDraw};
use desk::records::Date;
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::shared::day;
use super::table::{Align, Table};

/// As every `consulting` command prints it.
#[derive(Debug, Serialize)]
pub(crate) struct Consulting {
    contract: String,
    years: Vec<Year>,
    draws: Vec<Draw>,
    /// Appointments that were called off, apart so that `draws` adds up to what was drawn.
    cancelled: Vec<Cancelled>,
    block_hours: u32,
    discount_percent: u32,
}

#[derive(Debug, Serialize)]
struct Year {
    ordinal: u32,
    starts_on: Date,
    ends_on: Date,
    included_hours: u32,
    drawn_hours: u32,
    left_hours: u32,
    lapses_on: Option<Date>,
}

#[derive(Debug, Serialize)]
struct Draw {
    on: Date,
    blocks: u32,
    hours: u32,
    number: usize,
    recorded_on: Date,
}

#[derive(Debug, Serialize)]
struct Cancelled {
    #[serde(flatten)]
    draw: Draw,
    cancelled_on: Date,
}

impl Consulting {
    pub(crate) fn of(book: ConsultingBook) -> Self {
        let (standing, called_off): (Vec<_>, Vec<_>) = book
            .draws
            .into_iter()
            .partition(|draw| draw.cancelled_on.is_none());
        Self {
            contract: book.contract,
            years: book
                .years
                .iter()
                .enumerate()
                .map(|(at, year)| Year {
                    ordinal: year.ordinal,
                    starts_on: year.starts_on,
                    ends_on: year.ends_on,
                    included_hours: year.included_hours,
                    drawn_hours: year.drawn_hours,
                    left_hours: year.left_hours,
                    lapses_on: book
                        .lapses_on
                        .get(at)
                        .copied()
                        .filter(|_| year.left_hours > 0),
                })
                .collect(),
            draws: standing.iter().map(Draw::of).collect(),
            cancelled: called_off
                .iter()
                .filter_map(|draw| {
                    Some(Cancelled {
                        draw: Draw::of(draw),
                        cancelled_on: draw.cancelled_on?,
                    })
                })
                .collect(),
            block_hours: book.block_hours,
            discount_percent: book.discount_percent,
        }
    }
}

impl Draw {
    fn of(draw: &ConsultingDraw) -> Self {
        Self {
            on: draw.on,
            blocks: draw.blocks,
            hours: draw.hours,
            number: draw.at + 1,
            recorded_on: draw.recorded_on,
        }
    }
}

impl ForPeople for Consulting {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let hours = |hours: u32| words.hour_count(i64::from(hours));
        let mut years = Table::new([
            (words.contract_year(), Align::Right),
            (words.cli_starts_on(), Align::Left),
            (words.last_day(), Align::Left),
            (words.cli_included(), Align::Right),
            (words.cli_drawn(), Align::Right),
            (words.cli_left(), Align::Right),
        ]);
        for year in &self.years {
            years.row([
                year.ordinal.to_string(),
                day(year.starts_on, words),
                day(year.ends_on, words),
                hours(year.included_hours),
                hours(year.drawn_hours),
                hours(year.left_hours),
            ]);
        }
        years.write(out)?;
        if !self.draws.is_empty() || !self.cancelled.is_empty() {
            writeln!(out)?;
            self.appointments(words).write(out)?;
        }
        if self.discount_percent > 0 {
            let percent = i64::from(self.discount_percent);
            writeln!(out, "\n{}", words.cli_consulting_discount(percent))?;
        }
        Ok(())
    }
}

impl Consulting {
    fn appointments(&self, words: Words) -> Table {
        let mut table = Table::new([
            (String::new(), Align::Right),
            (words.cli_appointment(), Align::Left),
            (words.cli_blocks(), Align::Right),
            (words.cli_hours(), Align::Right),
            (String::new(), Align::Left),
        ]);
        let standing = self.draws.iter().map(|draw| (draw, None));
        let called_off = self
            .cancelled
            .iter()
            .map(|cancelled| (&cancelled.draw, Some(cancelled.cancelled_on)));
        for (draw, cancelled_on) in standing.chain(called_off) {
            table.row([
                draw.number.to_string(),
                day(draw.on, words),
                draw.blocks.to_string(),
                words.hour_count(i64::from(draw.hours)),
                cancelled_on
                    .map(|on| words.cli_cancelled(&day(on, words)))
                    .unwrap_or_default(),
            ]);
        }
        table
    }
}
