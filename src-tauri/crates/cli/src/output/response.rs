//! `date response`: the calculator for a response time, with the clock at a moment.

use std::io::{self, Write};

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use desk::Code;
use desk::Problem;
use desk::records::LAST_DAY;
use desk::records::rules::response::{Clock as ClockAt, Pause as ClockPause, PauseReason};
use desk::requests::Calculation;
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::shared::{moment, named};
use super::steps::{self, Steps};
use super::table::Labelled;

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
    /// The three that follow stand there only where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    impact_reported: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_time: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clock: Option<Clock>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
    #[serde(skip)]
    due_for_people: Option<NaiveDateTime>,
    #[serde(skip)]
    received_for_people: NaiveDateTime,
}

#[derive(Debug, Serialize)]
struct Pause {
    from: String,
    to: String,
    reason: &'static str,
    #[serde(skip)]
    for_people: (NaiveDateTime, NaiveDateTime),
}

/// What the clock shows at a moment.
#[derive(Debug, Serialize)]
struct Clock {
    at: String,
    state: &'static str,
    left_minutes: i64,
    until: Option<String>,
    reason: Option<&'static str>,
    #[serde(skip)]
    until_for_people: Option<NaiveDateTime>,
}

impl Response {
    pub(crate) fn of(
        level: String,
        impact_reported: String,
        dates: &Calculation,
        clock_at: Option<DateTime<Utc>>,
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
            impact: dates.impact.clone(),
            received: moment(&dates.received),
            response_hours: dates.response_hours,
            due: due.map(|due| moment(&due.due)),
            pauses: due.map_or_else(Vec::new, |due| due.pauses.iter().map(Pause::of).collect()),
            impact_reported: Some(impact_reported).filter(|impact| *impact != dates.impact),
            in_time: dates.in_time,
            clock: clock_at.and_then(|at| {
                Some(Clock::of(
                    at,
                    &dates.received.timezone(),
                    dates.clock_at(at)?,
                ))
            }),
            steps: explained.map(|words| steps::of([&dates.why], words)),
            due_for_people,
            received_for_people,
        })
    }
}

impl Clock {
    fn of<Zone: TimeZone<Offset: std::fmt::Display>>(
        at: DateTime<Utc>,
        zone: &Zone,
        clock: ClockAt,
    ) -> Self {
        let (state, left_minutes, until, why) = match clock {
            ClockAt::Running { left, until } => ("running", left.num_minutes(), Some(until), None),
            ClockAt::Paused { left, pause } => {
                let why = reason(pause.reason);
                ("paused", left.num_minutes(), Some(pause.to), Some(why))
            }
            ClockAt::Overdue { .. } => ("overdue", 0, None, None),
        };
        Self {
            at: moment(&at.with_timezone(zone)),
            state,
            left_minutes,
            until: until.as_ref().map(moment),
            reason: why,
            until_for_people: until.map(|until| until.naive_local()),
        }
    }

    /// `stands until … (weekend), 2 h 30 min left`.
    fn line(&self, words: Words) -> String {
        let (hours, minutes) = (self.left_minutes / 60, self.left_minutes % 60);
        let left = words.cli_hours_minutes(hours, &minutes.to_string());
        let until = self
            .until_for_people
            .map(|until| format::date_time(until, words.language()))
            .unwrap_or_default();
        match self.state {
            "running" => words.cli_clock_running(&left, &until),
            "paused" => words.cli_clock_paused(&left, &until),
            _ => words.cli_request_overdue(),
        }
    }
}

impl Pause {
    fn of(pause: &ClockPause) -> Self {
        Self {
            from: moment(&pause.from),
            to: moment(&pause.to),
            reason: reason(pause.reason),
            for_people: (pause.from.naive_local(), pause.to.naive_local()),
        }
    }
}

fn reason(reason: PauseReason) -> &'static str {
    match reason {
        PauseReason::OutsideWindow => "outside_window",
        PauseReason::Weekend => "weekend",
        PauseReason::Holiday => "holiday",
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
        if let Some(in_time) = self.in_time {
            let status = if in_time {
                words.cli_request_in_time()
            } else {
                words.cli_request_missed()
            };
            lines.add(words.cli_answered(), status);
        }
        if let Some(clock) = &self.clock {
            lines.add(words.cli_clock(), clock.line(words));
        }
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}
