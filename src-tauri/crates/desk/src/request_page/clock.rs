//! The response clock in words and to scale: what it shows at this moment, why it stands still and
//! until when. The rules count (Q4); here a moment becomes a text and a share of the way.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use terms::Edition;
use terms::rules::holidays::Calendar;
use terms::rules::requests::Validity;
use terms::rules::response::{Clock, Pause, PauseReason, ResponseDue};
use words::{Words, format};

use super::{level_name, moment_text};
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::requests::RequestCase;
use crate::views::requests::{ClockBar, ClockTrack, DueView, RequestClockView, RequestTone};

/// What the clock of a request shows at this moment.
pub(super) fn view(
    case: &RequestCase,
    now: &Now,
    words: Words,
) -> Result<RequestClockView, Problem> {
    let edition = &case.case.edition;
    let track = case.clock()?.map(|due| {
        track(
            case.request.fact.received_at,
            &due,
            Some(now),
            edition,
            words,
        )
    });
    let still = |state: &str, detail: String| RequestClockView {
        state: state.to_owned(),
        figure: String::new(),
        label: String::new(),
        detail,
        tone: RequestTone::Quiet,
        track: None,
    };
    if case.request.fact.answered_at.is_some() {
        return Ok(RequestClockView {
            track,
            ..still("stopped", words.requests_clock_stopped())
        });
    }
    let Some(clock) = case.clock_at(now.recorded_at.to_utc())? else {
        return Ok(still("none", no_due(case, words)));
    };
    let moment = |at: DateTime<Tz>| moment_text(at.to_utc(), edition, words);
    let shown = |state: &str, left: TimeDelta, detail: String| RequestClockView {
        state: state.to_owned(),
        figure: length(left, words),
        label: words.requests_clock_left(),
        detail,
        tone: if left <= TimeDelta::hours(1) {
            RequestTone::Warn
        } else {
            RequestTone::Open
        },
        track: track.clone(),
    };
    Ok(match clock {
        Clock::Running { left, .. } if case.is_received_in_future(now) => {
            let from = moment_text(case.request.fact.received_at, edition, words);
            shown("running", left, words.requests_clock_not_started(&from))
        }
        Clock::Running { left, until } if case.outcome.due == Some(until) => {
            shown("running", left, words.requests_clock_until_due())
        }
        Clock::Running { left, until } => shown(
            "running",
            left,
            words.requests_clock_until_pause(&moment(until)),
        ),
        Clock::Paused { left, pause } => shown("paused", left, paused_text(&pause, edition, words)),
        Clock::Overdue { since } => RequestClockView {
            state: "overdue".to_owned(),
            figure: length(now.recorded_at.signed_duration_since(since), words),
            label: words.requests_clock_overdue_label(),
            detail: words.requests_clock_overdue(&moment(since)),
            tone: RequestTone::Bad,
            track,
        },
    })
}

/// By when to respond to a request; none without a clock.
pub(super) fn due_of(case: &RequestCase, now: &Now, words: Words) -> Option<DueView> {
    Some(due_view(
        case.outcome.due?,
        case.outcome.response_hours?,
        case.request.fact.received_at,
        &case.case.edition,
        now,
        words,
    ))
}

/// A due moment as a hero.
pub(super) fn due_view(
    due: DateTime<Tz>,
    hours: u32,
    received: DateTime<Utc>,
    edition: &Edition,
    now: &Now,
    words: Words,
) -> DueView {
    let language = words.language();
    let day = due.date_naive();
    let days = day.signed_duration_since(now.today).num_days();
    DueView {
        label: words.requests_response_due(),
        time: format::time(due.time()),
        day: format::date_with_weekday(day, language),
        distance: format::distance(days, language),
        text: words.requests_due_text(
            &format::hours(i64::from(hours), language),
            &moment_text(received, edition, words),
        ),
    }
}

/// What stands in place of a due moment.
pub(super) fn no_due(case: &RequestCase, words: Words) -> String {
    match case.outcome.validity {
        Validity::NotAuthorised(_) => words.requests_no_due_authorised(),
        Validity::Valid => {
            words.requests_no_due_level(&level_name(&case.case.edition, &case.outcome.level))
        }
    }
}

fn paused_text(pause: &Pause, edition: &Edition, words: Words) -> String {
    let until = moment_text(pause.to.to_utc(), edition, words);
    match pause.reason {
        PauseReason::OutsideWindow => words.requests_clock_paused_window(&until),
        PauseReason::Weekend => words.requests_clock_paused_weekend(&until),
        PauseReason::Holiday => {
            words.requests_clock_paused_holiday(&holidays_in(pause, edition, words), &until)
        }
    }
}

/// The public holidays on which a pause lies, by name.
pub(super) fn holidays_in(pause: &Pause, edition: &Edition, words: Words) -> String {
    let calendar = Calendar::of(&edition.holidays);
    let names: Vec<String> = pause
        .from
        .date_naive()
        .iter_days()
        .take_while(|day| *day < pause.to.date_naive())
        .filter_map(|day| calendar.holiday_on(day))
        .map(|holiday| describe::holiday(holiday, words))
        .collect();
    if names.is_empty() {
        words.requests_pause_holiday()
    } else {
        names.join(", ")
    }
}

/// Why the clock stands still, in two words.
pub(super) fn pause_reason(pause: &Pause, edition: &Edition, words: Words) -> String {
    match pause.reason {
        PauseReason::OutsideWindow => words.requests_pause_window(),
        PauseReason::Weekend => words.requests_pause_weekend(),
        PauseReason::Holiday => holidays_in(pause, edition, words),
    }
}

/// The way from receipt to due to scale, with this moment on it if one is given.
pub(super) fn track(
    received: DateTime<Utc>,
    due: &ResponseDue,
    now: Option<&Now>,
    edition: &Edition,
    words: Words,
) -> ClockTrack {
    let start = received.with_timezone(&edition.time_zone());
    let whole = due.due.signed_duration_since(start);
    let place = |at: DateTime<Tz>| share(at.signed_duration_since(start), whole);
    let mut bars = Vec::new();
    let mut from = start;
    let mut paused = TimeDelta::zero();
    let run = |from: DateTime<Tz>, to: DateTime<Tz>, bars: &mut Vec<ClockBar>| {
        if from < to {
            bars.push(ClockBar {
                is_running: true,
                from: place(from),
                to: place(to),
                text: length(to.signed_duration_since(from), words),
            });
        }
    };
    for pause in &due.pauses {
        run(from, pause.from, &mut bars);
        bars.push(ClockBar {
            is_running: false,
            from: place(pause.from),
            to: place(pause.to),
            text: pause_reason(pause, edition, words),
        });
        paused += pause.to.signed_duration_since(pause.from);
        from = pause.to;
    }
    run(from, due.due, &mut bars);
    let text = |at: DateTime<Tz>| {
        format!(
            "{} {}",
            format::weekday(at.date_naive(), words.language()),
            format::time(at.time())
        )
    };
    ClockTrack {
        bars,
        now: now
            .map(|now| now.recorded_at.with_timezone(&edition.time_zone()))
            .filter(|at| start <= *at && *at <= due.due)
            .map(place),
        start: text(start),
        end: text(due.due),
        description: words.requests_track(
            &moment_text(due.due.to_utc(), edition, words),
            &length(paused, words),
            &length(whole - paused, words),
            &moment_text(received, edition, words),
        ),
    }
}

fn share(part: TimeDelta, whole: TimeDelta) -> f64 {
    // Seconds of a few weeks fit into 32 bits; what does not is no way anybody draws.
    let seconds =
        |delta: TimeDelta| f64::from(i32::try_from(delta.num_seconds()).unwrap_or(i32::MAX));
    if whole <= TimeDelta::zero() {
        return 0.0;
    }
    (seconds(part) / seconds(whole)).clamp(0.0, 1.0)
}

/// A length of time: `40 min`, `3 h 20 min`, `12 days 4 h`. Begun minutes count as whole ones, so
/// that nothing is left only when nothing is left.
pub(super) fn length(delta: TimeDelta, words: Words) -> String {
    let seconds = delta.num_seconds().max(0);
    let minutes = seconds / 60 + i64::from(seconds % 60 > 0);
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours >= 72 {
        let days = words.requests_duration_days(hours / 24);
        return match hours % 24 {
            0 => days,
            hours => format!("{days} {}", words.requests_duration_hours(hours)),
        };
    }
    match (hours, rest) {
        (0, rest) => words.requests_duration_minutes(rest),
        (hours, 0) => words.requests_duration_hours(hours),
        (hours, rest) => format!(
            "{} {}",
            words.requests_duration_hours(hours),
            words.requests_duration_minutes(rest)
        ),
    }
}
