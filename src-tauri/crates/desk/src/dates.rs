//! Dates that belong to no contract: what the window's and the command line's calculators ask.
//! Arguments are checked here; the rules compute.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use terms::rules::activation::ActivationWindow;
use terms::rules::contacts::{ContactsDue, contacts_due};
use terms::rules::holidays::{self, Calendar, Holiday};
use terms::rules::notice::{self, NoticeOutcome};
use terms::rules::term::{self, Period};
use terms::{Date, Edition, NoticeFact, Why, plus_days, reasons};

use crate::limits;
use crate::problem::{Code, Problem};

/// O1, O2, C2, C3 after an order.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivationDates {
    /// The window.
    pub window: ActivationWindow,
    /// Contacts.
    pub contacts: ContactsDue,
    /// Reasons: earliest, default, latest, contacts due, overdue from.
    pub why: Vec<Why>,
}

/// The dates that follow from an order received on `received_on`.
pub fn activation(received_on: Date) -> Result<ActivationDates, Problem> {
    let edition = Edition::shipped();
    let window = ActivationWindow::after(received_on, edition.activation)?;
    let contacts = contacts_due(
        received_on,
        edition.contacts,
        Calendar::of(&edition.holidays),
    )?;
    let why = reasons::activation(received_on, window, contacts, edition);
    Ok(ActivationDates {
        window,
        contacts,
        why,
    })
}

/// A period with the advice around its last day for notice.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodDates {
    /// The period.
    pub period: Period,
    /// D − 1: a safe day for one's own notices (N2).
    pub notice_safe: Date,
    /// The last working day on or before D (N2).
    pub last_working_day: Date,
    /// Reason of D, over L and R.
    pub why: Why,
}

/// The first `count` periods of a contract active since `activates_on`.
pub fn periods(activates_on: Date, months: u32, count: u32) -> Result<Vec<PeriodDates>, Problem> {
    check_term(months)?;
    if !(1..=600).contains(&count) {
        return Err(Problem::at(Code::OutOfRange, "periods")
            .with("min", 1)
            .with("max", 600));
    }
    let edition = Edition::shipped();
    (1..=count)
        .map(|ordinal| {
            let period = term::period(activates_on, months, ordinal, edition.notice_days)?;
            let why = reasons::period(activates_on, months, period, edition)
                .ok_or_else(|| Problem::new(Code::OutOfRange))?;
            Ok(PeriodDates {
                period,
                notice_safe: notice_safe(period)?,
                last_working_day: last_working_day(period, edition),
                why,
            })
        })
        .collect()
}

/// D − 1 (N2).
pub fn notice_safe(period: Period) -> Result<Date, Problem> {
    Ok(plus_days(period.notice_by, -1)?)
}

/// The last working day on or before D (N2).
pub fn last_working_day(period: Period, edition: &Edition) -> Date {
    Calendar::of(&edition.holidays).working_day_on_or_before(period.notice_by)
}

/// What a notice achieves, with its reason.
pub fn notice(
    activates_on: Date,
    months: u32,
    fact: &NoticeFact,
) -> Result<(NoticeOutcome, Option<Why>), Problem> {
    check_term(months)?;
    let edition = Edition::shipped();
    let outcome = notice::judge(fact, activates_on, months, edition)?;
    let why = reasons::notice(activates_on, months, fact, &outcome, edition)?;
    Ok((outcome, why))
}

/// A local time in the zone of the terms as a moment: refused where summer time skips it, the
/// first one where it exists twice.
pub fn local_moment(local: NaiveDateTime, field: &str) -> Result<DateTime<Utc>, Problem> {
    Edition::shipped()
        .time_zone()
        .from_local_datetime(&local)
        .earliest()
        .map(|moment| moment.to_utc())
        .ok_or_else(|| {
            Problem::at(Code::InvalidValue, field).with("reason", "skipped_by_summer_time")
        })
}

/// The holidays of a year with their reasons.
pub fn holidays(year: i32, region: &str) -> Result<Vec<(Date, Holiday, Why)>, Problem> {
    if !holidays::REGIONS.contains(&region) {
        return Err(
            Problem::at(Code::UnknownRegion, "region").with("allowed", holidays::REGIONS.to_vec())
        );
    }
    if !holidays::YEARS.contains(&year) {
        return Err(Problem::at(Code::OutOfRange, "year")
            .with("min", *holidays::YEARS.start())
            .with("max", *holidays::YEARS.end()));
    }
    let days = holidays::holidays_of(year, region);
    let why = reasons::holidays(&days);
    Ok(days
        .into_iter()
        .zip(why)
        .map(|((day, holiday), why)| (day, holiday, why))
        .collect())
}

fn check_term(months: u32) -> Result<(), Problem> {
    let minimum = Edition::shipped().minimum_term_months;
    let code = if months < minimum {
        Code::TermTooShort
    } else if months > limits::TERM_MONTHS {
        Code::OutOfRange
    } else {
        return Ok(());
    };
    Err(Problem::at(code, "months")
        .with("min", minimum)
        .with("max", limits::TERM_MONTHS))
}
