//! Pieces that several documents share: money, moments, periods; and how they look to people.

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use desk::Problem;
use desk::export::Value;
use desk::records::rules::notice;
use desk::records::rules::term::Period as TermPeriod;
use desk::records::{Date, Edition, Money as Amount};
use serde::Serialize;
use words::{Words, format};

/// An amount in minor units.
#[derive(Debug, Serialize)]
pub(crate) struct Money {
    amount_minor: i64,
    currency: String,
}

impl Money {
    pub(super) fn of(amount: Amount) -> Self {
        Self {
            amount_minor: amount.amount_minor,
            currency: amount.currency,
        }
    }

    pub(super) fn text(&self, words: Words) -> String {
        format::money(self.amount_minor, &self.currency, words.language())
    }

    /// As a cell of a table.
    pub(super) fn cell(&self) -> Value<'static> {
        let digits = format::minor_digits(&self.currency);
        Value::Money {
            minor: self.amount_minor,
            digits: u8::try_from(digits).unwrap_or(2),
        }
    }

    pub(super) fn currency(&self) -> &str {
        &self.currency
    }
}

/// A period with the advice around its last day for notice.
#[derive(Debug, Serialize)]
pub(crate) struct Period {
    pub(super) ordinal: u32,
    pub(super) starts_on: Date,
    pub(super) last_day: Date,
    pub(super) renews_on: Date,
    pub(super) notice_by: Date,
    pub(super) notice_safe: Date,
    pub(super) last_working_day: Date,
    /// N2: for a notice of one's own, sent by post.
    pub(super) send_by: Date,
}

impl Period {
    pub(super) fn of(period: TermPeriod, edition: &Edition) -> Result<Self, Problem> {
        let own = notice::own_notice(period, edition)?;
        Ok(Self {
            ordinal: period.ordinal,
            starts_on: period.starts_on,
            last_day: period.last_day,
            renews_on: period.renews_on,
            notice_by: period.notice_by,
            notice_safe: own.safe,
            last_working_day: own.last_working_day,
            send_by: own.send_by,
        })
    }
}

/// A moment in RFC 3339 with its offset.
pub(super) fn moment<Zone: TimeZone>(moment: &DateTime<Zone>) -> String
where
    Zone::Offset: std::fmt::Display,
{
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// A moment as scripts get it: in the zone of the terms, with its offset.
pub(super) fn utc_moment(at: DateTime<Utc>) -> String {
    moment(&at.with_timezone(&Edition::shipped().time_zone()))
}

/// A moment for people: local in the zone of the terms.
pub(super) fn local_time(at: DateTime<Utc>, words: Words) -> String {
    let local = at.with_timezone(&Edition::shipped().time_zone());
    format::date_time(local.naive_local(), words.language())
}

/// A day for people.
pub(super) fn day(day: Date, words: Words) -> String {
    format::date(day, words.language())
}

/// A day for people, or nothing.
pub(super) fn optional_day(value: Option<Date>, words: Words) -> String {
    value.map(|value| day(value, words)).unwrap_or_default()
}

/// A name from the glossary by the id of an enum; the id itself where there is none.
pub(super) fn named(prefix: &str, id: &str, words: Words) -> String {
    words
        .text(&format!("{prefix}-{}", id.replace('_', "-")), &[])
        .unwrap_or_else(|| id.to_owned())
}
