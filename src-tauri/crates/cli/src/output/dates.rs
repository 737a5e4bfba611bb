//! What the calculators print.

use std::io::{self, Write};

use desk::Problem;
use desk::dates::{ActivationDates, PeriodDates};
use desk::describe;
use desk::records::rules::holidays::Holiday as PublicHoliday;
use desk::records::rules::notice::NoticeOutcome;
use desk::records::{Date, Edition, Why};
use serde::Serialize;
use words::{Language, Words, format};

use super::ForPeople;
use super::notice::open_tasks;
use super::shared::{Period, day, optional_day};
use super::steps::{self, Steps};
use super::table::{Align, Labelled, Table};

/// `date activation`.
#[derive(Debug, Serialize)]
pub(crate) struct Activation {
    earliest: Date,
    default: Date,
    latest: Date,
    contacts_due: Date,
    contacts_overdue_from: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
}

impl Activation {
    pub(crate) fn of(dates: &ActivationDates, explained: Option<Words>) -> Self {
        Self {
            earliest: dates.window.earliest,
            default: dates.window.default,
            latest: dates.window.latest,
            contacts_due: dates.contacts.due,
            contacts_overdue_from: dates.contacts.overdue_from,
            steps: explained.map(|words| steps::of(&dates.why, words)),
        }
    }
}

impl ForPeople for Activation {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let long = |day| format::date_with_weekday(day, words.language());
        let mut lines = Labelled::default();
        lines.add(words.earliest_day(), long(self.earliest));
        lines.add(words.default_day(), long(self.default));
        lines.add(words.latest_day(), long(self.latest));
        lines.add(words.contacts_due(), long(self.contacts_due));
        lines.add(words.cli_overdue_from(), long(self.contacts_overdue_from));
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}

/// `date term`.
#[derive(Debug, Serialize)]
pub(crate) struct Term {
    periods: Vec<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
}

impl Term {
    pub(crate) fn of(periods: &[PeriodDates], explained: Option<Words>) -> Result<Self, Problem> {
        Ok(Self {
            periods: periods
                .iter()
                .map(|dates| Period::of(dates.period, Edition::shipped()))
                .collect::<Result<_, _>>()?,
            steps: explained.map(|words| steps::of(periods.iter().map(|dates| &dates.why), words)),
        })
    }
}

impl ForPeople for Term {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut table = Table::new([
            (String::new(), Align::Right),
            (words.cli_starts_on(), Align::Left),
            (words.last_day(), Align::Left),
            (words.renews_on(), Align::Left),
            (words.cancel_by(), Align::Left),
            (words.cli_safe_day(), Align::Left),
            (words.last_working_day(), Align::Left),
        ]);
        for period in &self.periods {
            table.row([
                period.ordinal.to_string(),
                day(period.starts_on, words),
                day(period.last_day, words),
                day(period.renews_on, words),
                day(period.notice_by, words),
                day(period.notice_safe, words),
                day(period.last_working_day, words),
            ]);
        }
        table.write(out)?;
        steps::write(&self.steps, out, words)
    }
}

/// `date notice`.
#[derive(Debug, Serialize)]
pub(crate) struct Notice {
    verdict: &'static str,
    ends_on: Option<Date>,
    period: Option<u32>,
    open_tasks: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
}

impl Notice {
    pub(crate) fn of(outcome: &NoticeOutcome, why: Option<&Why>, explained: Option<Words>) -> Self {
        Self {
            verdict: outcome.verdict.id(),
            ends_on: outcome.ends_on,
            period: outcome.period.map(|period| period.ordinal),
            open_tasks: open_tasks(outcome),
            steps: explained.map(|words| steps::of(why, words)),
        }
    }
}

impl ForPeople for Notice {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut lines = Labelled::default();
        lines.add(words.cli_verdict(), describe::verdict(self.verdict, words));
        lines.add(words.cli_ends_on(), optional_day(self.ends_on, words));
        if !self.open_tasks.is_empty() {
            lines.add(words.cli_open(), words.signed_copy_missing());
        }
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}

/// `date holidays`.
#[derive(Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the JSON")]
pub(crate) struct Holidays {
    year: i32,
    region: String,
    holidays: Vec<Holiday>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
}

#[derive(Debug, Serialize)]
struct Holiday {
    on: Date,
    name: Names,
}

#[derive(Debug, Serialize)]
struct Names {
    de: String,
    en: String,
}

impl Holidays {
    pub(crate) fn of(
        year: i32,
        region: String,
        days: &[(Date, PublicHoliday, Why)],
        explained: Option<Words>,
    ) -> Self {
        Self {
            year,
            region,
            holidays: days
                .iter()
                .map(|(on, holiday, _)| Holiday {
                    on: *on,
                    name: Names {
                        de: name(*holiday, Language::De),
                        en: name(*holiday, Language::En),
                    },
                })
                .collect(),
            steps: explained.map(|words| steps::of(days.iter().map(|(_, _, why)| why), words)),
        }
    }
}

/// Scripts are promised the plain apostrophe of `New Year's Day`, whatever is set in print.
fn name(holiday: PublicHoliday, language: Language) -> String {
    describe::holiday(holiday, Words::of(language)).replace('’', "'")
}

impl ForPeople for Holidays {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut lines = Labelled::default();
        for holiday in &self.holidays {
            lines.add(
                format::date_with_weekday(holiday.on, words.language()),
                match words.language() {
                    Language::De => holiday.name.de.as_str(),
                    Language::En => holiday.name.en.as_str(),
                },
            );
        }
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}
