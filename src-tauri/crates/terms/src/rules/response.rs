//! Q4: when a response is due. The response hours run inside the service window only,
//! [opens, closes) in local time on service days; outside of it the clock stands still.

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use crate::rules::holidays::{Calendar, is_weekend};
use crate::{Date, OutOfRange, ServiceWindow, TimeOfDay};

/// Why the clock stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PauseReason {
    /// A night, or the hours before opening.
    OutsideWindow,
    /// A Saturday or Sunday lies in it.
    Weekend,
    /// A public holiday on a weekday lies in it.
    Holiday,
}

/// A stretch of time in which the response clock stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// First moment.
    pub from: DateTime<Tz>,
    /// The moment the clock goes on.
    pub to: DateTime<Tz>,
    /// Why.
    pub reason: PauseReason,
}

/// Q4: the due moment and the pauses on the way to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseDue {
    /// A response at this very moment is in time.
    pub due: DateTime<Tz>,
    /// In order, not overlapping, between receipt and due.
    pub pauses: Vec<Pause>,
}

/// A window of one service day as moments.
struct OpenHours {
    opens: DateTime<Tz>,
    closes: DateTime<Tz>,
}

/// Q4: the moment by which to respond to a request received at `received`.
///
/// Hours are counted as they pass, also over a change of summer time.
pub fn response_due(
    received: DateTime<Utc>,
    hours: u32,
    window: ServiceWindow,
    calendar: Calendar<'_>,
    zone: Tz,
) -> Result<ResponseDue, OutOfRange> {
    let received = received.with_timezone(&zone);
    let mut left = TimeDelta::hours(i64::from(hours));
    let mut pauses = Vec::new();
    let mut now = received;
    let mut open = next_window(now.date_naive(), window, calendar, zone)?;
    loop {
        while now >= open.closes {
            let tomorrow = open.opens.date_naive().succ_opt().ok_or(OutOfRange)?;
            open = next_window(tomorrow, window, calendar, zone)?;
        }
        if now < open.opens {
            pauses.push(Pause {
                from: now,
                to: open.opens,
                reason: reason(now, open.opens, calendar),
            });
            now = open.opens;
        }
        let inside = open.closes.signed_duration_since(now);
        if left <= inside {
            let due = now.checked_add_signed(left).ok_or(OutOfRange)?;
            if due.date_naive() > crate::LAST_DAY {
                return Err(OutOfRange);
            }
            return Ok(ResponseDue { due, pauses });
        }
        left -= inside;
        now = open.closes;
    }
}

/// Q4: whether `at` lies inside the service window, [opens, closes) on a service day.
pub fn is_open(at: DateTime<Utc>, window: ServiceWindow, calendar: Calendar<'_>, zone: Tz) -> bool {
    let local = at.with_timezone(&zone);
    calendar.is_working_day(local.date_naive())
        && (window.opens..window.closes).contains(&local.time())
}

/// What a response clock shows at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// It runs: so much is left inside the window, and it runs until it pauses or is due.
    Running {
        /// Hours inside the window that are left.
        left: TimeDelta,
        /// The moment it pauses or is due.
        until: DateTime<Tz>,
    },
    /// It stands still.
    Paused {
        /// Hours inside the window that are left.
        left: TimeDelta,
        /// The pause.
        pause: Pause,
    },
    /// The due moment has passed.
    Overdue {
        /// Since when.
        since: DateTime<Tz>,
    },
}

impl ResponseDue {
    /// What the clock shows at `now`; before the receipt as at the receipt.
    pub fn clock_at(&self, now: DateTime<Utc>) -> Clock {
        let now = now.with_timezone(&self.due.timezone());
        if now > self.due {
            return Clock::Overdue { since: self.due };
        }
        let ahead = |pause: &&Pause| pause.to > now;
        let paused = self
            .pauses
            .iter()
            .filter(ahead)
            .map(|pause| pause.to.signed_duration_since(pause.from.max(now)))
            .fold(TimeDelta::zero(), |sum, pause| sum + pause);
        let left = self.due.signed_duration_since(now) - paused;
        match self.pauses.iter().find(ahead) {
            Some(pause) if pause.from <= now => Clock::Paused {
                left,
                pause: *pause,
            },
            Some(pause) => Clock::Running {
                left,
                until: pause.from,
            },
            None => Clock::Running {
                left,
                until: self.due,
            },
        }
    }
}

/// The window of the first service day on or after `from`.
fn next_window(
    from: Date,
    window: ServiceWindow,
    calendar: Calendar<'_>,
    zone: Tz,
) -> Result<OpenHours, OutOfRange> {
    if from > crate::LAST_DAY {
        return Err(OutOfRange);
    }
    let day = calendar.working_day_on_or_after(from);
    Ok(OpenHours {
        opens: moment(day, window.opens, zone)?,
        closes: moment(day, window.closes, zone)?,
    })
}

/// A local time as a moment; one that summer time skips means the moment the clocks jumped to,
/// one that exists twice means the first.
fn moment(day: Date, time: TimeOfDay, zone: Tz) -> Result<DateTime<Tz>, OutOfRange> {
    let local: NaiveDateTime = day.and_time(time);
    zone.from_local_datetime(&local)
        .earliest()
        .or_else(|| {
            zone.from_local_datetime(&(local + TimeDelta::hours(1)))
                .earliest()
        })
        .ok_or(OutOfRange)
}

/// A holiday tells more than a weekend, a weekend more than a night.
fn reason(from: DateTime<Tz>, to: DateTime<Tz>, calendar: Calendar<'_>) -> PauseReason {
    let mut weekend = false;
    let mut day = from.date_naive();
    while day < to.date_naive() {
        if is_weekend(day) {
            weekend = true;
        } else if calendar.holiday_on(day).is_some() {
            return PauseReason::Holiday;
        }
        match day.succ_opt() {
            Some(next) => day = next,
            None => break,
        }
    }
    if weekend {
        PauseReason::Weekend
    } else {
        PauseReason::OutsideWindow
    }
}

#[cfg(test)]
mod tests;
