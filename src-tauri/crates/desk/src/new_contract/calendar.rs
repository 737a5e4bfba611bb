//! The months around an activation window, and what is said back about the days typed into the
//! form. Which days are allowed is decided by the window (O1); a weekend or a holiday is a hint
//! and moves nothing (O3).

use std::sync::Arc;

use chrono::{Datelike, Days, Months, Weekday};
use terms::rules::activation::{ActivationOrigin, ActivationWindow};
use terms::rules::holidays::{Calendar, is_weekend};
use terms::{Date, Edition};
use words::{Words, format};

use super::reading::Reading;
use crate::answers;
use crate::contracts::ContractCase;
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::FieldAnswer;
use crate::views::new_contract::{CalendarDay, CalendarMonth, CalendarView, CalendarWeek};

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// What every day of a calendar is held against.
struct Marks<'a> {
    /// None: every day can be chosen.
    window: Option<ActivationWindow>,
    received_on: Option<Date>,
    selected: Option<Date>,
    today: Date,
    holidays: Calendar<'a>,
    words: Words,
}

/// The months from that of the order to that of the latest day; none without an order date.
pub(super) fn of(case: &ContractCase, words: Words) -> Option<CalendarView> {
    let window = case.schedule.activation_window?;
    let received_on = case.contract.facts.received_on?;
    let language = words.language();
    let marks = Marks {
        window: Some(window),
        received_on: Some(received_on),
        selected: case.schedule.activates_on,
        today: case.schedule.today,
        holidays: Calendar::of(&case.edition.holidays),
        words,
    };
    let months = marks.months(received_on, window.latest)?;
    Some(CalendarView {
        weekdays: weekdays(words),
        months,
        allowed: words.new_contract_allowed(
            &format::day_month(window.earliest, language),
            &format::day_month(window.latest, language),
        ),
        default: words.new_contract_default(&format::day_month(window.default, language)),
        order: words.new_contract_order(&format::day_month(received_on, language)),
    })
}

/// The month of a typed day, or today's, and the one before; every day can be chosen.
pub fn around(text: &str, now: &Now, words: Words) -> Result<CalendarView, Problem> {
    let typed = answers::day(text, now, words).value;
    let middle = typed.unwrap_or(now.today);
    let marks = Marks {
        window: None,
        received_on: None,
        selected: typed,
        today: now.today,
        holidays: Calendar::of(&Edition::shipped().holidays),
        words,
    };
    let months = middle
        .checked_sub_months(Months::new(1))
        .and_then(|first| marks.months(first, middle))
        .ok_or_else(|| Problem::new(Code::OutOfRange))?;
    Ok(CalendarView {
        weekdays: weekdays(words),
        months,
        allowed: String::new(),
        default: String::new(),
        order: String::new(),
    })
}

fn weekdays(words: Words) -> Vec<String> {
    WEEKDAYS
        .into_iter()
        .map(|weekday| format::weekday_column(weekday, words.language()))
        .collect()
}

impl Marks<'_> {
    /// From the month of one day to that of another.
    fn months(&self, from: Date, to: Date) -> Option<Vec<CalendarMonth>> {
        let mut months = Vec::new();
        let mut first = from.with_day(1)?;
        while first <= to {
            months.push(self.month(first)?);
            first = first.checked_add_months(Months::new(1))?;
        }
        Some(months)
    }

    fn month(&self, first: Date) -> Option<CalendarMonth> {
        let offset = first.weekday().num_days_from_monday();
        let mut monday = first.checked_sub_days(Days::new(u64::from(offset)))?;
        let mut weeks = Vec::new();
        while monday < first || monday.month() == first.month() {
            let days = (0..7)
                .map(|place| {
                    let day = monday.checked_add_days(Days::new(place))?;
                    (day.month() == first.month()).then(|| self.day(day))
                })
                .collect();
            weeks.push(CalendarWeek {
                number: format::week_number(monday).to_string(),
                days,
            });
            monday = monday.checked_add_days(Days::new(7))?;
        }
        Some(CalendarMonth {
            title: format::month_year(first, self.words.language()),
            weeks,
        })
    }

    fn day(&self, day: Date) -> CalendarDay {
        let words = self.words;
        let language = words.language();
        let holiday = self.holidays.holiday_on(day);
        let is_allowed = self.window.is_none_or(|window| window.contains(day));
        let is_default = self.window.is_some_and(|window| day == window.default);
        let mut name = vec![format::date_full(day, language)];
        name.extend(holiday.map(|holiday| describe::holiday(holiday, words)));
        if is_default {
            name.push(words.new_contract_calendar_day_default());
        }
        if !is_allowed {
            name.push(words.new_contract_calendar_day_outside());
        }
        CalendarDay {
            iso: day.to_string(),
            label: day.day().to_string(),
            typed: format::date(day, language),
            name: name.join(", "),
            is_allowed,
            is_default,
            is_order: self.received_on == Some(day),
            is_weekend: is_weekend(day),
            is_holiday: holiday.is_some(),
            is_selected: self.selected == Some(day),
            is_today: day == self.today,
        }
    }
}

/// Adds to the answers of the two days what follows from both together.
pub(super) fn say_back(reading: &mut Reading, now: &Now, words: Words) {
    let edition = Arc::clone(&reading.edition);
    let customer = reading.customer_or_nobody(now);
    let number = reading.number.clone();
    let input = reading.input.clone();
    let Ok(case) = crate::contracts::draft_case(input, number, customer, Arc::clone(&edition), now)
    else {
        return;
    };
    let schedule = &case.schedule;
    let language = words.language();
    if let Some(due) = schedule.contacts_due
        && let Some(answer) = reading.answers.get_mut("received_on")
        && answer.problem.is_none()
    {
        answer.detail = Some(words.field_contacts_due(&format::day_month(due.due, language)));
    }
    let (Some(window), Some(day), Some(received_on)) = (
        schedule.activation_window,
        schedule.activates_on,
        case.contract.facts.received_on,
    ) else {
        return;
    };
    let field = reading
        .answers
        .entry("activation_requested_on".to_owned())
        .or_insert_with(|| FieldAnswer {
            say: Some(answers::say_day(day, now.today, words)),
            ..FieldAnswer::default()
        });
    if field.problem.is_some() {
        return;
    }
    let place = day.signed_duration_since(received_on).num_days();
    let most = window.latest.signed_duration_since(received_on).num_days();
    let mut detail = words.field_day_of_window(place, most);
    if schedule.activation_origin == Some(ActivationOrigin::Default) {
        detail = format!("{} {detail}", words.field_default_day());
    }
    let calendar = Calendar::of(&edition.holidays);
    let hint = match calendar.holiday_on(day) {
        Some(holiday) => Some(words.field_holiday_not_moved(&describe::holiday(holiday, words))),
        None if is_weekend(day) => Some(words.field_weekend_not_moved()),
        None => None,
    };
    if let Some(hint) = hint {
        detail.push(' ');
        detail.push_str(&hint);
    }
    field.detail = Some(detail);
}
