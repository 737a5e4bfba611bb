//! A year of the calendar: how many deadlines each day has, as a density, and each month as a
//! figure.

use std::collections::HashMap;

use chrono::Datelike;
use store::{DayCount, Register};
use terms::rules::holidays::Calendar;
use terms::{Date, DeadlineKind, LAST_DAY, Month};
use words::{Words, format};

use super::grid;
use super::lines::{kind_counts, kinds_from, of_kinds, total, whole};
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::calendar::{CalendarYearInput, CalendarYearView, YearDay, YearMonth};

/// Steps of density.
const STEPS: u64 = 4;

/// The year, month by month.
pub fn year(
    register: &Register,
    input: &CalendarYearInput,
    now: &Now,
    words: Words,
) -> Result<CalendarYearView, Problem> {
    let year = input.year.unwrap_or_else(|| now.today.year());
    let first = Date::from_ymd_opt(year, 1, 1)
        .filter(|day| day.year() >= 1 && *day <= LAST_DAY)
        .ok_or_else(|| Problem::at(Code::OutOfRange, "year"))?;
    let last = Date::from_ymd_opt(year, 12, 31).unwrap_or(LAST_DAY);
    let kinds = kinds_from(&input.kinds)?;
    register.read(|snapshot| {
        let edition = snapshot.edition_for(now.today)?;
        let counts = snapshot.deadlines_by_day(first, last)?;
        let wanted = of_kinds(&counts, &kinds);
        let days = by_day(&wanted);
        let most = days
            .values()
            .map(|counts| total(counts))
            .max()
            .unwrap_or_default();
        let drawing = Drawing {
            days,
            most,
            holidays: Calendar::of(&edition.holidays),
            now,
            words,
        };
        Ok(CalendarYearView {
            year,
            previous: Some(year - 1).filter(|year| *year >= 1),
            next: Some(year + 1).filter(|year| *year <= LAST_DAY.year()),
            summary: words.calendar_count(whole(total(&wanted))),
            weekdays: grid::weekdays(words),
            months: (0..12)
                .filter_map(|place| Month::of(first).later(place).ok())
                .map(|month| drawing.month(month))
                .collect(),
            kinds: kind_counts(&counts, &kinds, words),
            steps: steps(most, words),
            is_register_empty: snapshot.counts()?.contracts == 0,
        })
    })
}

fn by_day(counts: &[DayCount]) -> HashMap<Date, Vec<DayCount>> {
    let mut days: HashMap<Date, Vec<DayCount>> = HashMap::new();
    for count in counts {
        days.entry(count.day).or_default().push(*count);
    }
    days
}

/// The least count of a step above 0. Steps grow like squares: a few full days, such as the ends of
/// months, leave the others apart from one another.
fn least_of(step: u64, most: u64) -> u64 {
    ((step - 1) * (step - 1) * most).div_euclid(STEPS * STEPS) + 1
}

fn density(count: u64, most: u64) -> u8 {
    (1..=STEPS)
        .rev()
        .find(|step| count >= least_of(*step, most))
        .filter(|_| count > 0)
        .and_then(|step| u8::try_from(step).ok())
        .unwrap_or_default()
}

/// What the steps stand for; a calendar with few deadlines a day has fewer.
fn steps(most: u64, words: Words) -> Vec<String> {
    let number = |count: u64| format::number(whole(count), words.language());
    (1..=STEPS)
        .map(|step| {
            let least = least_of(step, most);
            let next = if step == STEPS {
                most
            } else {
                least_of(step + 1, most) - 1
            };
            (least, next)
        })
        .map(|(least, last)| match least.cmp(&last) {
            std::cmp::Ordering::Less => format!("{}–{}", number(least), number(last)),
            std::cmp::Ordering::Equal => number(least),
            std::cmp::Ordering::Greater => String::new(),
        })
        .collect()
}

/// What every day of the year is held against.
struct Drawing<'a> {
    days: HashMap<Date, Vec<DayCount>>,
    most: u64,
    holidays: Calendar<'a>,
    now: &'a Now,
    words: Words,
}

impl Drawing<'_> {
    fn month(&self, month: Month) -> YearMonth {
        let language = self.words.language();
        let first = month.first_day();
        let count: u64 = self
            .days
            .iter()
            .filter(|(day, _)| Month::of(**day) == month)
            .map(|(_, counts)| total(counts))
            .sum();
        YearMonth {
            month: month.to_string(),
            title: format::month_long(first, language),
            count_text: if count == 0 {
                String::new()
            } else {
                format::number(whole(count), language)
            },
            name: format!(
                "{}, {}",
                format::month_year(first, language),
                self.words.calendar_count(whole(count))
            ),
            is_current: Month::of(self.now.today) == month,
            weeks: grid::weeks(month)
                .into_iter()
                .map(|week| {
                    week.into_iter()
                        .map(|day| (Month::of(day) == month).then(|| self.day(day)))
                        .collect()
                })
                .collect(),
        }
    }

    fn day(&self, day: Date) -> YearDay {
        let counts = self.days.get(&day).map_or(&[][..], Vec::as_slice);
        let holiday = self.holidays.holiday_on(day);
        let mut name = format::date_full(day, self.words.language());
        if let Some(holiday) = holiday {
            name = format!("{name}, {}", describe::holiday(holiday, self.words));
        }
        let kinds: Vec<String> = counts
            .iter()
            .map(|count| self.kind(count.kind, count.count))
            .collect();
        if !kinds.is_empty() {
            name = format!("{name}: {}", kinds.join(", "));
        }
        YearDay {
            iso: day.to_string(),
            label: day.day().to_string(),
            name,
            density: density(total(counts), self.most),
            is_today: day == self.now.today,
            is_holiday: holiday.is_some(),
        }
    }

    fn kind(&self, kind: DeadlineKind, count: u64) -> String {
        let number = format::number(whole(count), self.words.language());
        let kind = describe::deadline_kind(kind.id(), self.words);
        self.words.calendar_kind_count(&kind, &number)
    }
}

#[cfg(test)]
mod tests {
    use super::{density, least_of};

    #[test]
    fn the_fullest_day_is_darkest_and_a_single_deadline_is_seen() {
        for most in [1, 2, 3, 4, 5, 17, 400] {
            assert_eq!(density(0, most), 0);
            assert!(density(1, most) >= 1, "{most}");
            assert_eq!(density(most, most), 4, "{most}");
            for step in 1..=4 {
                assert!(least_of(step, most) <= most + 1);
            }
        }
        assert_eq!(density(5, 17), 3);
        assert_eq!(
            [4, 5, 16, 17, 36, 37].map(|count| density(count, 65)),
            [1, 2, 2, 3, 3, 4]
        );
    }
}
