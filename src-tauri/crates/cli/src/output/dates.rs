//! What the calculators print.

use std::io::{self, Write};

use desk::Problem;
use desk::dates::{ActivationDates, PeriodDates, ResponseDates};
use desk::records::rules::holidays::Holiday as PublicHoliday;
use desk::records::rules::notice::NoticeOutcome;
use desk::records::rules::response::{Pause as ClockPause, PauseReason};
use desk::records::{Date, LAST_DAY, Why};
use desk::{Code, describe};
use serde::Serialize;
use words::{Language, Words, format};

use super::ForPeople;
use super::notice::open_tasks;
use super::shared::{Period, day, moment, named, optional_day};
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
    pub(crate) fn of(periods: &[PeriodDates], explained: Option<Words>) -> Self {
        Self {
            periods: periods
                .iter()
                .map(|dates| Period {
                    ordinal: dates.period.ordinal,
                    starts_on: dates.period.starts_on,
                    last_day: dates.period.last_day,
                    renews_on: dates.period.renews_on,
                    notice_by: dates.period.notice_by,
                    notice_safe: dates.notice_safe,
                    last_working_day: dates.last_working_day,
                })
                .collect(),
            steps: explained.map(|words| steps::of(periods.iter().map(|dates| &dates.why), words)),
        }
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

/// `date response`.
#[derive(Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the JSON")]
pub(crate) struct Response {
    level: String,
    impact: String,
    received: String,
    response_hours: Option<u32>,
    due: Option<String>,
    pauses: Vec<Pause>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
    #[serde(skip)]
    due_for_people: Option<chrono::NaiveDateTime>,
    #[serde(skip)]
    received_for_people: chrono::NaiveDateTime,
}

#[derive(Debug, Serialize)]
struct Pause {
    from: String,
    to: String,
    reason: &'static str,
    #[serde(skip)]
    for_people: (chrono::NaiveDateTime, chrono::NaiveDateTime),
}

impl Response {
    pub(crate) fn of(
        level: String,
        impact: String,
        dates: &ResponseDates,
        explained: Option<Words>,
    ) -> Result<Self, Problem> {
        // A moment at the very end of the calendar may lie beyond it in the zone of the terms.
        let received_for_people = dates.received.naive_local();
        let due_for_people = dates.due.as_ref().map(|due| due.due.naive_local());
        if due_for_people.unwrap_or(received_for_people).date() > LAST_DAY {
            return Err(Problem::new(Code::OutOfRange));
        }
        let due = dates.due.as_ref();
        Ok(Self {
            level,
            impact,
            received: moment(&dates.received),
            response_hours: dates.response_hours,
            due: due.map(|due| moment(&due.due)),
            pauses: due.map_or_else(Vec::new, |due| due.pauses.iter().map(Pause::of).collect()),
            steps: explained.map(|words| steps::of([&dates.why], words)),
            due_for_people,
            received_for_people,
        })
    }
}

impl Pause {
    fn of(pause: &ClockPause) -> Self {
        Self {
            from: moment(&pause.from),
            to: moment(&pause.to),
            reason: match pause.reason {
                PauseReason::OutsideWindow => "outside_window",
                PauseReason::Weekend => "weekend",
                PauseReason::Holiday => "holiday",
            },
            for_people: (pause.from.naive_local(), pause.to.naive_local()),
        }
    }
}

impl ForPeople for Response {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let time = |moment| format::date_time(moment, words.language());
        let mut lines = Labelled::default();
        lines.add(words.cli_received(), time(self.received_for_people));
        lines.add(
            words.response_time(),
            self.response_hours
                .map_or_else(|| words.none(), |hours| words.hour_count(i64::from(hours))),
        );
        if let Some(due) = self.due_for_people {
            lines.add(words.response_due(), time(due));
        }
        for pause in &self.pauses {
            lines.add(
                named("cli-pause", pause.reason, words),
                format!(
                    "{} – {}",
                    time(pause.for_people.0),
                    time(pause.for_people.1)
                ),
            );
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
