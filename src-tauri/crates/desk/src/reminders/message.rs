//! The words of a notification: number, customer, kind and date of what is told. Never: showing it.

use words::{Words, format};

use super::Reminder;
use crate::describe::deadline_kind;
use crate::now::Now;

/// Deadlines that are named one by one; a notification has no room for more.
const NAMED: usize = 4;

/// A notification in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What it is about.
    pub title: String,
    /// Number, customer, kind and date of each deadline, a line each.
    pub lines: Vec<String>,
}

/// The one notification for all that is told at a moment; none if that is nothing.
pub fn message(reminders: &[Reminder], now: &Now, words: Words) -> Option<Message> {
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    if let [one] = reminders {
        let days = one.row.due_on.signed_duration_since(now.today).num_days();
        let kind = deadline_kind(one.row.kind.id(), words);
        return Some(Message {
            title: words.reminder_title(&format::distance(days, words.language()), &kind),
            lines: vec![line(one, now, words)],
        });
    }
    if reminders.is_empty() {
        return None;
    }
    let mut lines: Vec<String> = reminders
        .iter()
        .take(NAMED)
        .map(|reminder| line(reminder, now, words))
        .collect();
    let more = reminders.len().saturating_sub(NAMED);
    if more > 0 {
        lines.push(words.reminder_more(whole(more)));
    }
    Some(Message {
        title: words.reminder_titles(whole(reminders.len())),
        lines,
    })
}

/// A notification that says it is one, to see whether they arrive.
pub fn sample_message(words: Words) -> Message {
    Message {
        title: words.reminders_try_title(),
        lines: vec![words.reminders_try_text()],
    }
}

fn line(reminder: &Reminder, now: &Now, words: Words) -> String {
    let row = &reminder.row;
    let mut day = format::date_with_weekday(row.due_on, words.language());
    if let Some(due_at) = row.due_at {
        let time = due_at.with_timezone(&now.recorded_at.timezone()).time();
        day = words.reminder_day_and_time(&day, &format::time(time));
    }
    words.reminder_line(
        &row.contract_number,
        &row.customer_name,
        &day,
        &deadline_kind(row.kind.id(), words),
    )
}
