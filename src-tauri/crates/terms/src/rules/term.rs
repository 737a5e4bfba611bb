//! T1–T4 and N1: the periods of a contract and the last day for notice of each.
//! The same arithmetic gives contract years (Q6): periods of twelve months from A.

use chrono::Datelike;

use crate::{Date, LAST_DAY, OutOfRange, plus_days};

/// One period of a contract, both ends inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// 1 for the first.
    pub ordinal: u32,
    /// S: first day.
    pub starts_on: Date,
    /// L: last day (T2).
    pub last_day: Date,
    /// R = L + 1: first day of the next period (T4).
    pub renews_on: Date,
    /// D = R − notice days: last day on which a notice may be received (N1).
    pub notice_by: Date,
}

/// A period of twelve months from A, also inside a longer term (Q6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContractYear {
    /// 1 for the first.
    pub ordinal: u32,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
}

/// T2: the last day of `months` months that begin on `starts_on`.
///
/// By §§ 187 (2), 188 (2)(3) BGB this is the day *before* the same day number so many months
/// later; where that day is missing, the month's last day. Adding months and clamping is wrong.
///
/// ```
/// # use terms::{Date, rules::term::last_day};
/// let leap_day = Date::from_ymd_opt(2024, 2, 29).unwrap();
/// assert_eq!(last_day(leap_day, 12)?.to_string(), "2025-02-28");
/// # Ok::<(), terms::OutOfRange>(())
/// ```
pub fn last_day(starts_on: Date, months: u32) -> Result<Date, OutOfRange> {
    let (year, month) = months_later(starts_on, months)?;
    let date = if starts_on.day() == 1 {
        Date::from_ymd_opt(year, month, 1).and_then(|first| first.pred_opt())
    } else {
        let day = (starts_on.day() - 1).min(days_in_month(year, month));
        Date::from_ymd_opt(year, month, day)
    };
    date.filter(|date| *date <= LAST_DAY).ok_or(OutOfRange)
}

/// T2–T4, N1: period number `ordinal` (from 1) of a contract active since `activates_on`.
///
/// Periods are chained (T3): each starts on the renewal date of the one before.
pub fn period(
    activates_on: Date,
    term_months: u32,
    ordinal: u32,
    notice_days: u32,
) -> Result<Period, OutOfRange> {
    let starts_on = start_of(activates_on, term_months, ordinal)?;
    from_start(starts_on, term_months, ordinal, notice_days)
}

/// The period that holds `day`; before A the first one.
pub fn period_on(
    activates_on: Date,
    term_months: u32,
    notice_days: u32,
    day: Date,
) -> Result<Period, OutOfRange> {
    let mut period = period(
        activates_on,
        term_months,
        guess(activates_on, term_months, day),
        notice_days,
    )?;
    while day > period.last_day {
        period = from_start(
            period.renews_on,
            term_months,
            period.ordinal + 1,
            notice_days,
        )?;
    }
    Ok(period)
}

/// Q6: the contract year that holds `day`; before A the first one.
pub fn contract_year_on(activates_on: Date, day: Date) -> Result<ContractYear, OutOfRange> {
    let period = period_on(activates_on, 12, 0, day)?;
    Ok(ContractYear {
        ordinal: period.ordinal,
        starts_on: period.starts_on,
        ends_on: period.last_day,
    })
}

fn from_start(
    starts_on: Date,
    term_months: u32,
    ordinal: u32,
    notice_days: u32,
) -> Result<Period, OutOfRange> {
    let last_day = last_day(starts_on, term_months)?;
    let renews_on = plus_days(last_day, 1)?;
    let notice_by = plus_days(renews_on, -i64::from(notice_days))?;
    Ok(Period {
        ordinal,
        starts_on,
        last_day,
        renews_on,
        notice_by,
    })
}

/// S of a period. A start on day 28 or before keeps its day number for ever, so that the rest
/// of the chain is one multiplication; later ones are walked, since a short month moves them.
fn start_of(activates_on: Date, term_months: u32, ordinal: u32) -> Result<Date, OutOfRange> {
    let mut starts_on = activates_on;
    let mut left = ordinal.saturating_sub(1);
    while left > 0 && starts_on.day() > 28 {
        starts_on = plus_days(last_day(starts_on, term_months)?, 1)?;
        left -= 1;
    }
    if left > 0 {
        let months = term_months.checked_mul(left).ok_or(OutOfRange)?;
        let (year, month) = months_later(starts_on, months)?;
        starts_on = Date::from_ymd_opt(year, month, starts_on.day()).ok_or(OutOfRange)?;
    }
    Ok(starts_on)
}

/// An ordinal that is the wanted one or lies below it.
fn guess(activates_on: Date, term_months: u32, day: Date) -> u32 {
    let months = months_since_zero(day) - months_since_zero(activates_on);
    let passed = u32::try_from(months).unwrap_or(0) / term_months.max(1);
    // A start that moved to the first of the next month lies up to one month later.
    passed.max(1)
}

fn months_since_zero(date: Date) -> i32 {
    date.year() * 12 + date.month0().cast_signed()
}

fn months_later(date: Date, months: u32) -> Result<(i32, u32), OutOfRange> {
    let total = i64::from(months_since_zero(date)) + i64::from(months);
    let year = i32::try_from(total.div_euclid(12)).map_err(|_| OutOfRange)?;
    let month_from_zero = u32::try_from(total.rem_euclid(12)).map_err(|_| OutOfRange)?;
    if year > 10_000 {
        return Err(OutOfRange);
    }
    Ok((year, month_from_zero + 1))
}

pub(super) fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if Date::from_ymd_opt(year, 2, 29).is_some() => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
pub(crate) mod tests;
