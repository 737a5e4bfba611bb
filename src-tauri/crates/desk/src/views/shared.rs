//! Pieces that several screens share: a day, an amount, a reason, a drawing to scale, the
//! answer to a change and a refusal. Nothing here knows a particular screen.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use terms::Date;
use ts_rs::TS;

use crate::done::{Done, Touched};

/// A calendar day with everything a screen may say about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayView {
    /// The day itself, `YYYY-MM-DD`.
    #[ts(type = "string")]
    pub iso: Date,
    /// Short form for tables and heroes: `25.12.2026`, `25 Dec 2026`.
    pub text: String,
    /// `Fr`, `Fri`.
    pub weekday: String,
    /// `Freitag`, `Friday`.
    pub weekday_long: String,
    /// With the weekday in front: `Fr 25.12.2026`, `Fri, 25 Dec 2026`.
    pub with_weekday: String,
    /// Days from today; negative for the past.
    pub days: i32,
    /// `in 31 Tagen`, `today`, `3 days ago`.
    pub distance: String,
}

/// An amount of money, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoneyView {
    /// Minor units (cents).
    #[ts(type = "number")]
    pub amount_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// Without cents where they are zero: `4.860 €`, `€ 4,860`.
    pub text: String,
    /// Always with cents: `4.860,00 €`, `€ 4,860.00`.
    pub exact: String,
}

/// Why a date is what it is: numbered steps, the last of which gives the date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhyView {
    /// `Why 25 Dec 2026?`
    pub title: String,
    /// In order.
    pub steps: Vec<WhyStepView>,
    /// Advice that follows, such as the last working day before.
    pub advice: Option<String>,
}

/// One step of a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhyStepView {
    /// Rule id, `N1`.
    pub rule: String,
    /// The fact, left: `60 days before`.
    pub label: String,
    /// Its value, right: `Fri, 25 Dec 2026`.
    pub value: String,
    /// Inputs in words, below.
    pub text: String,
    /// Where it is written: `Terms, par. 2, sent. 2`.
    pub clause: String,
    /// Whether this step gives the date asked about.
    pub is_result: bool,
}

/// A contract drawn to scale. All positions lie between 0 (left edge) and 1 (right edge).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RulerView {
    /// Bars of the period track, from left to right, touching.
    pub bars: Vec<RulerBar>,
    /// The activation window, where the contract has an order date.
    pub window: Option<RulerWindow>,
    /// Order, activation, cancel-by and renewal, from left to right.
    pub marks: Vec<RulerMark>,
    /// Month ticks along the axis.
    pub months: Vec<RulerMonth>,
    /// Where today is, if in range.
    pub today: Option<RulerMark>,
    /// The whole drawing in one sentence, for screen readers.
    pub description: String,
}

/// How a stretch of the period track is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RulerBarKind {
    /// Solid: past or committed.
    Committed,
    /// Tint with an accent edge: still open, can be cancelled.
    Open,
    /// Grey: between the notice day and the renewal.
    Locked,
    /// Hatch: the contract is ending.
    Terminating,
    /// Dashed: the next period, not yet real.
    Next,
}

/// A stretch of the period track.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RulerBar {
    /// How it is drawn.
    pub kind: RulerBarKind,
    /// Left edge.
    pub from: f64,
    /// Right edge.
    pub to: f64,
    /// Text inside, may be empty.
    pub label: String,
}

/// The days O+1 … O+90 in which the contract may be activated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RulerWindow {
    /// Earliest day.
    pub from: f64,
    /// Latest day.
    pub to: f64,
    /// The default day.
    pub default_at: f64,
    /// `default 11 Feb`.
    pub default_label: String,
    /// `latest 12 Apr`.
    pub latest_label: String,
}

/// What a mark on the ruler stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RulerMarkKind {
    /// The order was received.
    Order,
    /// The contract becomes active.
    Activation,
    /// The last day for notice.
    CancelBy,
    /// The first day of the next period.
    Renewal,
    /// The day the contract ends.
    End,
    /// Today.
    Today,
}

/// A labelled day on the ruler.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RulerMark {
    /// What it stands for.
    pub kind: RulerMarkKind,
    /// Where.
    pub at: f64,
    /// `cancel by`, quiet.
    pub label: String,
    /// `25 Dec`, strong.
    pub date: String,
}

/// A month tick.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RulerMonth {
    /// First day of the month.
    pub at: f64,
    /// First day of the next month.
    pub to: f64,
    /// `Jan`; one letter where the scale is tight is the drawing's choice.
    pub label: String,
    /// The year, given with January and with the first month drawn.
    pub year: Option<String>,
}

/// What a change left behind: its value, what to read anew, and what undo would take back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DoneView<T> {
    /// The result.
    pub value: T,
    /// Query tags that are stale now: `contracts`, `contract:SV-0001`, `customers`,
    /// `customer:K-0001`, `today`, `settings`, `session`.
    pub touched: Vec<String>,
    /// The toast: `Notice for SV-0139 recorded`.
    pub message: String,
}

/// A refusal in words: what happened, what is safe, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProblemView {
    /// Stable code, as in the command line's JSON.
    pub code: String,
    /// Rule id, where a rule applies.
    pub rule: Option<String>,
    /// The field it concerns, as a path like `contacts[1].email`.
    pub field: Option<String>,
    /// What happened.
    pub message: String,
    /// What is safe.
    pub safe: Option<String>,
    /// What to do.
    pub remedy: Option<String>,
}

impl DayView {
    /// `day` as seen from `today`, in the language of `words`.
    pub fn of(day: Date, today: Date, words: words::Words) -> Self {
        let language = words.language();
        let days = day.signed_duration_since(today).num_days();
        Self {
            iso: day,
            text: words::format::date(day, language),
            weekday: words::format::weekday(day, language),
            weekday_long: words::format::weekday_long(day, language),
            with_weekday: words::format::date_with_weekday(day, language),
            days: i32::try_from(days).unwrap_or(i32::MAX),
            distance: words::format::distance(days, language),
        }
    }
}

impl<T> DoneView<T> {
    /// A change as the window is told: its tags, and what the toast says.
    pub fn of(done: Done<T>, message: String) -> Self {
        let mut touched: Vec<String> = Vec::new();
        let mut known = HashSet::new();
        for tag in done.touched.iter().flat_map(Touched::tags) {
            if known.insert(tag.clone()) {
                touched.push(tag);
            }
        }
        Self {
            value: done.value,
            touched,
            message,
        }
    }
}

impl MoneyView {
    /// `money` in the language of `words`.
    pub fn of(money: &store::Money, words: words::Words) -> Self {
        let language = words.language();
        Self {
            amount_minor: money.amount_minor,
            currency: money.currency.clone(),
            text: words::format::money(money.amount_minor, &money.currency, language),
            exact: words::format::money_exact(money.amount_minor, &money.currency, language),
        }
    }
}
