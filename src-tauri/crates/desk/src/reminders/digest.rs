//! The digest at the head of the today screen: what came into a lane since somebody last said that
//! they have seen it. What was dealt with meanwhile is gone from it. Never: what was told, which
//! is handed in.

use store::Register;
use terms::{DeadlineKind, LAST_DAY, plus_days};
use words::Words;

use super::{Lane, ReminderWishes, Told};
use crate::deadlines::uid;
use crate::describe::deadline_kind;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::reminders::{DigestInput, DigestRow, DigestView};
use crate::views::shared::DayView;

/// Most rows, whatever was asked for.
const MOST_ROWS: u32 = 500;

/// What came up and was not seen; none where that is nothing.
pub fn digest(
    register: &Register,
    input: DigestInput,
    wishes: &ReminderWishes,
    told: &Told,
    now: &Now,
    words: Words,
) -> Result<Option<DigestView>, Problem> {
    let unseen = told.unseen();
    if unseen.is_empty() {
        return Ok(None);
    }
    let until = plus_days(now.today, wishes.farthest()).unwrap_or(LAST_DAY);
    let mut rows = register.deadlines(until, &wishes.kinds(), None, u32::MAX)?;
    rows.retain(|row| unseen.contains(uid(row).as_str()));
    if rows.is_empty() {
        return Ok(None);
    }
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let limit = usize::try_from(input.limit.min(MOST_ROWS)).unwrap_or(usize::MAX);
    let shown: Vec<DigestRow> = rows
        .iter()
        .take(limit)
        .map(|row| DigestRow {
            uid: uid(row),
            kind: row.kind.id().to_owned(),
            kind_text: deadline_kind(row.kind.id(), words),
            day: DayView::of(row.due_on, now.today, words),
            is_overdue: Lane::of(row, now) == Some(Lane::OVERDUE),
            customer_name: row.customer_name.clone(),
            contract: row.contract_number.clone(),
        })
        .collect();
    Ok(Some(DigestView {
        total: rows.len() as u64,
        counts: DeadlineKind::ALL
            .into_iter()
            .filter_map(|kind| {
                let count = rows.iter().filter(|row| row.kind == kind).count();
                (count > 0).then(|| {
                    let count = whole(count);
                    words.reminders_digest_count(count, &deadline_kind(kind.id(), words))
                })
            })
            .collect(),
        left_out: (shown.len() < rows.len())
            .then(|| words.since_left_out(whole(shown.len()), whole(rows.len()))),
        rows: shown,
    }))
}
