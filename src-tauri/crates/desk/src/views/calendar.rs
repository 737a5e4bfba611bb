//! What the Calendar screen asks and shows: a month with its deadlines day by day, a year with how
//! many there are, and the deadlines of one day.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shared::{DayView, MoneyView};

/// Which month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarMonthInput {
    /// `2026-11`; none means the month of today.
    pub month: Option<String>,
    /// Ids of kinds of deadlines; empty means all.
    pub kinds: Vec<String>,
}

/// A month of deadlines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarMonthView {
    /// `2026-11`.
    pub month: String,
    /// `November 2026`.
    pub title: String,
    /// The month before, `2026-10`; none at the end of the calendar.
    pub previous: Option<String>,
    /// The month after.
    pub next: Option<String>,
    /// Its year, for the view of a year.
    pub year: i32,
    /// `41 deadlines, 6 of them overdue`.
    pub summary: String,
    /// The day that is chosen when the month opens: today, else the first with deadlines.
    pub first_day: Option<String>,
    /// Above the columns, in short and in full.
    pub weekdays: Vec<CalendarWeekday>,
    /// Whole weeks from Monday.
    pub weeks: Vec<DeadlineWeek>,
    /// Kinds to filter by, with how many there are in this month.
    pub kinds: Vec<KindCount>,
    /// Whether the register holds no contract yet.
    pub is_register_empty: bool,
}

/// A column of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarWeekday {
    /// `Mo`.
    pub short: String,
    /// `Monday`.
    pub long: String,
}

/// A kind of deadline to filter by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindCount {
    /// Its id.
    pub id: String,
    /// In words.
    pub text: String,
    /// How many there are.
    #[ts(type = "number")]
    pub count: u64,
    /// The same, ready to be shown.
    pub count_text: String,
}

/// A week of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeadlineWeek {
    /// ISO number.
    pub number: String,
    /// `week 48`.
    pub name: String,
    /// Monday to Sunday.
    pub days: Vec<DeadlineDay>,
}

/// A day of a month with the first of its deadlines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeadlineDay {
    /// `2026-11-24`.
    pub iso: String,
    /// `24`, and with its month where one begins: `1 Dec`.
    pub label: String,
    /// `Tuesday, 24 November 2026, 3 deadlines`, for those who have it read aloud.
    pub name: String,
    /// Whether it lies in the month, not in the weeks around it.
    pub is_in_month: bool,
    /// Today.
    pub is_today: bool,
    /// Saturday or Sunday.
    pub is_weekend: bool,
    /// Public holiday in the region of the terms.
    pub holiday: Option<String>,
    /// How many deadlines it has.
    #[ts(type = "number")]
    pub count: u64,
    /// The first of them.
    pub lines: Vec<DeadlineLine>,
}

/// A deadline as a line of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeadlineLine {
    /// The same for ever.
    pub uid: String,
    /// Id of its kind.
    pub kind: String,
    /// The kind in words.
    pub kind_text: String,
    /// Contract number.
    pub contract: String,
    /// Customer.
    pub customer_name: String,
    /// Level, in words.
    pub level: String,
    /// Fee per contract year.
    pub fee: Option<MoneyView>,
    /// `16:00`, for a response.
    pub time: Option<String>,
    /// Whether it was to be dealt with before now.
    pub is_overdue: bool,
    /// The support request, for a response.
    #[ts(type = "number | null")]
    pub request: Option<i64>,
}

/// Which day, from where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarDayInput {
    /// `2026-11-24`.
    pub day: String,
    /// Ids of kinds of deadlines; empty means all.
    pub kinds: Vec<String>,
    /// Most rows.
    pub limit: u32,
}

/// The deadlines of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarDayView {
    /// The day.
    pub day: DayView,
    /// `Tuesday, 24 November 2026`.
    pub title: String,
    /// `today`, `in 8 days`, and the holiday.
    pub detail: String,
    /// `12 deadlines`.
    pub count_text: String,
    /// By contract number.
    pub lines: Vec<DeadlineLine>,
    /// `200 of 312 shown`, where there are more.
    pub left_out: Option<String>,
}

/// Which year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarYearInput {
    /// None means the year of today.
    pub year: Option<i32>,
    /// Ids of kinds of deadlines; empty means all.
    pub kinds: Vec<String>,
}

/// A year of deadlines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarYearView {
    /// The year.
    pub year: i32,
    /// The year before; none at the end of the calendar.
    pub previous: Option<i32>,
    /// The year after.
    pub next: Option<i32>,
    /// `412 deadlines`.
    pub summary: String,
    /// Above the columns.
    pub weekdays: Vec<CalendarWeekday>,
    /// January to December.
    pub months: Vec<YearMonth>,
    /// Kinds to filter by, with how many there are in this year.
    pub kinds: Vec<KindCount>,
    /// `1 to 4`, the figures of the four steps of density; empty without deadlines.
    pub steps: Vec<String>,
    /// Whether the register holds no contract yet.
    pub is_register_empty: bool,
}

/// A month of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearMonth {
    /// `2026-11`.
    pub month: String,
    /// `November`.
    pub title: String,
    /// `41`; empty without deadlines.
    pub count_text: String,
    /// `November 2026, 41 deadlines`, for those who have it read aloud.
    pub name: String,
    /// Whether today lies in it.
    pub is_current: bool,
    /// Whole weeks from Monday; none for days of other months.
    pub weeks: Vec<Vec<Option<YearDay>>>,
}

/// A day of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearDay {
    /// `2026-11-24`.
    pub iso: String,
    /// `24`.
    pub label: String,
    /// `Tuesday, 24 November 2026: 2 Cancel by, 1 Renewal`; what a pointer that rests there says.
    pub name: String,
    /// How many deadlines, from 0 for none to 4.
    pub density: u8,
    /// Today.
    pub is_today: bool,
    /// Public holiday.
    pub is_holiday: bool,
}

/// Which kinds go into the calendar file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarExportInput {
    /// Ids of kinds of deadlines; empty means all.
    pub kinds: Vec<String>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarSaved {
    /// What to say; empty where nobody chose a place.
    pub message: String,
}
