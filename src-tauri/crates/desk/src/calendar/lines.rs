//! A deadline as a line, and the kinds to filter by.

use store::{DayCount, DeadlineRow};
use terms::DeadlineKind;
use words::{Words, format};

use crate::deadlines::uid;
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::calendar::{DeadlineLine, KindCount};
use crate::views::shared::MoneyView;

/// The kinds with these ids.
pub fn kinds_from(ids: &[String]) -> Result<Vec<DeadlineKind>, Problem> {
    ids.iter()
        .map(|id| DeadlineKind::from_id(id).ok_or_else(|| Problem::at(Code::InvalidValue, "kinds")))
        .collect()
}

pub(super) fn line(row: &DeadlineRow, now: &Now, words: Words) -> DeadlineLine {
    DeadlineLine {
        uid: uid(row),
        kind: row.kind.id().to_owned(),
        kind_text: describe::deadline_kind(row.kind.id(), words),
        contract: row.contract_number.clone(),
        customer_name: row.customer_name.clone(),
        level: describe::keyed("level", &row.level, words),
        fee: row.yearly_fee.as_ref().map(|fee| MoneyView::of(fee, words)),
        time: row.due_at.map(|due_at| {
            let local = due_at.with_timezone(&now.recorded_at.timezone());
            format::time(local.time())
        }),
        is_overdue: row
            .due_at
            .map_or(now.today >= row.overdue_from, |at| now.recorded_at > at),
        request: row.request.map(|request| request.0),
    }
}

/// How many deadlines of each kind there are; kinds without any are left out unless chosen.
pub(super) fn kind_counts(
    counts: &[DayCount],
    chosen: &[DeadlineKind],
    words: Words,
) -> Vec<KindCount> {
    DeadlineKind::ALL
        .into_iter()
        .map(|kind| {
            let of_kind = counts.iter().filter(|count| count.kind == kind);
            (kind, of_kind.map(|count| count.count).sum::<u64>())
        })
        .filter(|(kind, count)| *count > 0 || chosen.contains(kind))
        .map(|(kind, count)| KindCount {
            id: kind.id().to_owned(),
            text: describe::deadline_kind(kind.id(), words),
            count,
            count_text: format::number(whole(count), words.language()),
        })
        .collect()
}

/// Of these counts those of the chosen kinds; no kinds means all.
pub(super) fn of_kinds(counts: &[DayCount], chosen: &[DeadlineKind]) -> Vec<DayCount> {
    counts
        .iter()
        .filter(|count| chosen.is_empty() || chosen.contains(&count.kind))
        .copied()
        .collect()
}

pub(super) fn total(counts: &[DayCount]) -> u64 {
    counts.iter().map(|count| count.count).sum()
}

pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
