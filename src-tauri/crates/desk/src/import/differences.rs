//! Where a list's last day, renewal or last day for notice is no such day by the terms. A list may
//! name any period: only a day that is none at all is a difference, and the nearest one is shown.

use terms::rules::term::{self, Period};
use terms::{Date, Edition, Why, plus_days, reasons};

use super::field::Field;
use super::plan::Difference;
use crate::problem::Problem;

/// The difference of one day of a list, if there is one.
pub(super) fn of(
    field: Field,
    sheet: Date,
    activates_on: Date,
    term_months: u32,
    edition: &Edition,
) -> Result<Option<Difference>, Problem> {
    let day_of = |period: &Period| match field {
        Field::RenewsOn => period.renews_on,
        Field::NoticeBy => period.notice_by,
        _ => period.last_day,
    };
    // The period in which the day lies if it is a last day; for the others shifted to one.
    let as_last_day = match field {
        Field::RenewsOn => plus_days(sheet, -1),
        Field::NoticeBy => plus_days(sheet, i64::from(edition.notice_days) - 1),
        _ => Ok(sheet),
    }
    .unwrap_or(sheet);
    let notice_days = edition.notice_days;
    // A day at the end of the calendar ("for ever") is compared with the first period.
    let at = term::period_on(activates_on, term_months, notice_days, as_last_day)
        .or_else(|_| term::period(activates_on, term_months, 1, notice_days))?;
    let before = (at.ordinal > 1)
        .then(|| term::period(activates_on, term_months, at.ordinal - 1, notice_days))
        .transpose()?;
    let Some(nearest) = [Some(at), before]
        .into_iter()
        .flatten()
        .min_by_key(|period| (day_of(period) - sheet).num_days().abs())
    else {
        return Ok(None);
    };
    if day_of(&nearest) == sheet {
        return Ok(None);
    }
    Ok(Some(Difference {
        field,
        sheet,
        terms: day_of(&nearest),
        why: why(field, activates_on, term_months, nearest, edition),
    }))
}

fn why(
    field: Field,
    activates_on: Date,
    term_months: u32,
    period: Period,
    edition: &Edition,
) -> Option<Why> {
    match field {
        Field::RenewsOn => reasons::renewal(activates_on, term_months, period, edition),
        Field::NoticeBy => reasons::period(activates_on, term_months, period, edition),
        _ => reasons::last_day(activates_on, term_months, period, edition),
    }
}
