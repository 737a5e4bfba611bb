//! N1–N6: what a notice of termination achieves.

use crate::rules::holidays::Calendar;
use crate::rules::term::{self, Period};
use crate::{Channel, Date, Edition, NoticeFact, OutOfRange, plus_days};

/// N5: what became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Received before the last day.
    OnTime,
    /// Received exactly on the last day; effective.
    Boundary,
    /// Received after it: the contract renews once more and ends then.
    Late,
    /// Not in writing: recorded, nothing ends.
    WithoutEffect,
}

impl Verdict {
    /// The stable id: `on_time`, `boundary`, `late`, `without_effect`.
    pub fn id(self) -> &'static str {
        match self {
            Self::OnTime => "on_time",
            Self::Boundary => "boundary",
            Self::Late => "late",
            Self::WithoutEffect => "without_effect",
        }
    }
}

/// N4: what the form of a notice means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In writing.
    Written,
    /// In writing (§ 127 (2) BGB), but ask for the signed copy.
    SignedCopyWanted,
    /// Not in writing.
    NotWritten,
}

/// N4: the form that a channel has.
pub fn form(channel: Channel) -> Form {
    match channel {
        Channel::Letter | Channel::Fax | Channel::HandedOver => Form::Written,
        Channel::Email | Channel::Portal => Form::SignedCopyWanted,
        Channel::Phone => Form::NotWritten,
    }
}

/// What a notice achieves, taken by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeOutcome {
    /// N5.
    pub verdict: Verdict,
    /// The last day of the contract, if the notice ends it.
    pub ends_on: Option<Date>,
    /// The period that ends then; `None` also for an end inside a period (§ 314 BGB).
    pub period: Option<Period>,
    /// N4: the signed copy is still to be asked for.
    pub signed_copy_open: bool,
    /// Whether it is the notice that counts: the first effective one that was not withdrawn (N6).
    pub counts: bool,
}

/// N5: judges one notice of a contract active since `activates_on`.
///
/// `counts` is left false; only the whole list can tell (see [`judge_all`]).
pub fn judge(
    notice: &NoticeFact,
    activates_on: Date,
    term_months: u32,
    edition: &Edition,
) -> Result<NoticeOutcome, OutOfRange> {
    if form(notice.channel) == Form::NotWritten {
        return Ok(NoticeOutcome {
            verdict: Verdict::WithoutEffect,
            ends_on: None,
            period: None,
            signed_copy_open: false,
            counts: false,
        });
    }
    let days = edition.notice_days;
    let signed_copy_open =
        form(notice.channel) == Form::SignedCopyWanted && notice.signed_copy_on.is_none();
    if let Some(extraordinary) = &notice.extraordinary {
        let period = term::period_on(activates_on, term_months, days, extraordinary.ends_on)?;
        return Ok(NoticeOutcome {
            verdict: Verdict::OnTime,
            ends_on: Some(extraordinary.ends_on),
            period: (period.last_day == extraordinary.ends_on).then_some(period),
            signed_copy_open,
            counts: false,
        });
    }
    let received = notice.received_on;
    let mut period = term::period_on(activates_on, term_months, days, received)?;
    let mut verdict = against(received, period);
    if verdict == Verdict::Late {
        period = term::period(activates_on, term_months, period.ordinal + 1, days)?;
    }
    if let Some(named) = notice.named_end.filter(|named| *named > period.last_day) {
        let later = term::period_on(activates_on, term_months, days, named)?;
        if later.last_day == named {
            period = later;
            verdict = against(received, later);
        }
    }
    Ok(NoticeOutcome {
        verdict,
        ends_on: Some(period.last_day),
        period: Some(period),
        signed_copy_open,
        counts: false,
    })
}

/// N6: judges all notices and marks the one that counts.
pub fn judge_all(
    notices: &[NoticeFact],
    activates_on: Date,
    term_months: u32,
    edition: &Edition,
) -> Result<Vec<NoticeOutcome>, OutOfRange> {
    let mut outcomes = notices
        .iter()
        .map(|notice| judge(notice, activates_on, term_months, edition))
        .collect::<Result<Vec<_>, _>>()?;
    let first = notices
        .iter()
        .zip(&outcomes)
        .position(|(notice, outcome)| outcome.ends_on.is_some() && notice.withdrawn_on.is_none());
    if let Some(outcome) = first.and_then(|at| outcomes.get_mut(at)) {
        outcome.counts = true;
    }
    Ok(outcomes)
}

/// N2: the days that matter for a notice of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnNotice {
    /// The day before the last day for notice: received then, nobody can argue about a day.
    pub safe: Date,
    /// The day to send a letter at the latest: a working day, with room for the post up to the
    /// safe day.
    pub send_by: Date,
    /// The last working day on or before the last day for notice.
    pub last_working_day: Date,
}

/// N2: when to send a notice of one's own that ends the contract with `period`.
pub fn own_notice(period: Period, edition: &Edition) -> Result<OwnNotice, OutOfRange> {
    let calendar = Calendar::of(&edition.holidays);
    let safe = plus_days(period.notice_by, -1)?;
    let mut send_by = calendar.working_day_on_or_before(safe);
    for _ in 0..edition.postal_working_days {
        send_by = calendar.working_day_on_or_before(plus_days(send_by, -1)?);
    }
    Ok(OwnNotice {
        safe,
        send_by,
        last_working_day: calendar.working_day_on_or_before(period.notice_by),
    })
}

fn against(received: Date, period: Period) -> Verdict {
    match received.cmp(&period.notice_by) {
        std::cmp::Ordering::Less => Verdict::OnTime,
        std::cmp::Ordering::Equal => Verdict::Boundary,
        std::cmp::Ordering::Greater => Verdict::Late,
    }
}

#[cfg(test)]
mod tests;
