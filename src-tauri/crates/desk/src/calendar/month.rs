//! A month of the calendar: for each day how many deadlines it has, and the first of them.

use std::collections::HashMap;

use chrono::Datelike;
use store::{DayCount, DeadlineRow, Register, Snapshot};
use terms::rules::holidays::{Calendar, is_weekend};
use terms::{Date, DeadlineKind, Month};
use words::{Words, format};

use super::grid;
use super::lines::{kind_counts, kinds_from, line, of_kinds, total, whole};
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::calendar::{
    CalendarMonthInput, CalendarMonthView, DeadlineDay, DeadlineLine, DeadlineWeek,
};

/// Most lines of a day; a cell has room for no more on any screen.
const LINES: u32 = 6;

/// The month with the weeks around it.
pub fn month(
    register: &Register,
    input: &CalendarMonthInput,
    now: &Now,
    words: Words,
) -> Result<CalendarMonthView, Problem> {
    let month = match &input.month {
        Some(text) => grid::read_month(text)?,
        None => Month::of(now.today),
    };
    let kinds = kinds_from(&input.kinds)?;
    let weeks = grid::weeks(month);
    register.read(|snapshot| {
        let edition = snapshot.edition_for(now.today)?;
        let (from, until) = range(&weeks, month);
        let counts = snapshot.deadlines_by_day(from, until)?;
        let wanted = of_kinds(&counts, &kinds);
        let of_month = in_month(&wanted, month);
        let days = Days {
            snapshot,
            month,
            kinds: &kinds,
            counts: by_day(&wanted),
            holidays: Calendar::of(&edition.holidays),
            now,
            words,
        };
        let (before, after) = grid::around(month);
        Ok(CalendarMonthView {
            month: month.to_string(),
            title: format::month_year(month.first_day(), words.language()),
            previous: before.map(|month| month.to_string()),
            next: after.map(|month| month.to_string()),
            year: month.year(),
            summary: summary(&of_month, now, words),
            first_day: first_day(&of_month, month, now).map(|day| day.to_string()),
            weekdays: grid::weekdays(words),
            weeks: weeks
                .iter()
                .map(|week| days.week(week))
                .collect::<Result<_, _>>()?,
            kinds: kind_counts(&in_month(&counts, month), &kinds, words),
            is_register_empty: snapshot.counts()?.contracts == 0,
        })
    })
}

fn range(weeks: &[Vec<Date>], month: Month) -> (Date, Date) {
    let mut days = weeks.iter().flatten().copied();
    let from = days.next().unwrap_or_else(|| month.first_day());
    let until = days.next_back().unwrap_or_else(|| month.last_day());
    (from, until)
}

fn in_month(counts: &[DayCount], month: Month) -> Vec<DayCount> {
    counts
        .iter()
        .filter(|count| Month::of(count.day) == month)
        .copied()
        .collect()
}

fn by_day(counts: &[DayCount]) -> HashMap<Date, u64> {
    let mut days = HashMap::new();
    for count in counts {
        *days.entry(count.day).or_default() += count.count;
    }
    days
}

/// How many there are, and how many of them lie before today.
fn summary(counts: &[DayCount], now: &Now, words: Words) -> String {
    let deadlines = words.calendar_count(whole(total(counts)));
    let passed: Vec<DayCount> = counts
        .iter()
        .filter(|count| count.day < now.today)
        .copied()
        .collect();
    match total(&passed) {
        0 => deadlines,
        overdue => words.calendar_count_overdue(whole(overdue), &deadlines),
    }
}

/// Today where it lies in the month, else the first day with a deadline.
fn first_day(counts: &[DayCount], month: Month, now: &Now) -> Option<Date> {
    if Month::of(now.today) == month {
        return Some(now.today);
    }
    counts.first().map(|count| count.day)
}

/// What every day of the month is held against.
struct Days<'a, 'c> {
    snapshot: &'a Snapshot<'c>,
    month: Month,
    kinds: &'a [DeadlineKind],
    counts: HashMap<Date, u64>,
    holidays: Calendar<'a>,
    now: &'a Now,
    words: Words,
}

impl Days<'_, '_> {
    fn week(&self, days: &[Date]) -> Result<DeadlineWeek, Problem> {
        let monday = days.first().copied().unwrap_or(self.month.first_day());
        Ok(DeadlineWeek {
            number: format::week_number(monday).to_string(),
            name: format::week(monday, self.words.language()),
            days: days
                .iter()
                .map(|day| self.day(*day))
                .collect::<Result<_, _>>()?,
        })
    }

    fn day(&self, day: Date) -> Result<DeadlineDay, Problem> {
        let language = self.words.language();
        let count = self.counts.get(&day).copied().unwrap_or_default();
        let holiday = self
            .holidays
            .holiday_on(day)
            .map(|holiday| describe::holiday(holiday, self.words));
        let mut name = vec![format::date_full(day, language)];
        name.extend(holiday.clone());
        name.push(self.words.calendar_count(whole(count)));
        Ok(DeadlineDay {
            iso: day.to_string(),
            label: if day.day() == 1 {
                format::day_month(day, language)
            } else {
                day.day().to_string()
            },
            name: name.join(", "),
            is_in_month: Month::of(day) == self.month,
            is_today: day == self.now.today,
            is_weekend: is_weekend(day),
            holiday,
            count,
            lines: if count == 0 {
                Vec::new()
            } else {
                self.lines(day)?
            },
        })
    }

    fn lines(&self, day: Date) -> Result<Vec<DeadlineLine>, Problem> {
        let after = DeadlineRow::cursor_before(day);
        let rows = self
            .snapshot
            .deadlines(day, self.kinds, Some(&after), LINES)?;
        Ok(rows
            .iter()
            .map(|row| line(row, self.now, self.words))
            .collect())
    }
}
