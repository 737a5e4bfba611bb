//! The deadlines of one day.

use store::{DeadlineRow, Register};
use terms::Date;
use terms::rules::holidays::Calendar;
use words::{Words, format};

use super::lines::{kinds_from, line, of_kinds, total, whole};
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::calendar::{CalendarDayInput, CalendarDayView};
use crate::views::shared::DayView;

/// Most rows that are handed over at once.
const MOST_ROWS: u32 = 1_000;

/// What is due on a day, by contract number.
pub fn day(
    register: &Register,
    input: &CalendarDayInput,
    now: &Now,
    words: Words,
) -> Result<CalendarDayView, Problem> {
    let day: Date = input
        .day
        .parse()
        .map_err(|_| Problem::at(Code::InvalidDate, "day"))?;
    let kinds = kinds_from(&input.kinds)?;
    register.read(|snapshot| {
        let edition = snapshot.edition_for(now.today)?;
        let holiday = Calendar::of(&edition.holidays).holiday_on(day);
        let counts = of_kinds(&snapshot.deadlines_by_day(day, day)?, &kinds);
        let count = total(&counts);
        let after = DeadlineRow::cursor_before(day);
        let limit = input.limit.min(MOST_ROWS);
        let rows = snapshot.deadlines(day, &kinds, Some(&after), limit)?;
        let view = DayView::of(day, now.today, words);
        let shown = rows.len() as u64;
        let mut detail = vec![view.distance.clone()];
        detail.extend(holiday.map(|holiday| describe::holiday(holiday, words)));
        Ok(CalendarDayView {
            title: format::date_full(day, words.language()),
            detail: detail.join(", "),
            count_text: words.calendar_count(whole(count)),
            lines: rows.iter().map(|row| line(row, now, words)).collect(),
            left_out: (shown < count).then(|| words.calendar_day_shown(whole(shown), whole(count))),
            day: view,
        })
    })
}
