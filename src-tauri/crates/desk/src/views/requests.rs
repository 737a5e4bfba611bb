//! What the Requests screen asks and shows: a page of rows, and the details of one request with its
//! clock and its response. Logging one and the calculator have a file of their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_list::PanelFact;
use super::contract_page::{FieldAnswer, MeterView};
use super::new_contract::Choice;
use super::shared::WhyView;

/// Which requests, in which order, from where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestListInput {
    /// Words to find.
    pub search: Option<String>,
    /// State ids; empty means all.
    pub states: Vec<String>,
    /// Impact ids; empty means all.
    pub impacts: Vec<String>,
    /// Number of the contract; empty means all.
    pub contract: Option<String>,
    /// Only of the contracts that this person looks after.
    #[serde(default)]
    pub owner: Option<String>,
    /// Column id: `received`, `due`, `contract`, `customer`.
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// Continue after this row, as given with an earlier page.
    pub after: Option<String>,
    /// Pass over so many rows.
    pub skip: u32,
    /// Most rows.
    pub limit: u32,
    /// Count all rows; asked once for a filter.
    pub want_totals: bool,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestListView {
    /// The rows.
    pub rows: Vec<RequestListRow>,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
    /// Rows of the whole filter, if asked for.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
    /// `31 requests`, if asked for.
    pub count_text: Option<String>,
    /// States to filter by, if totals were asked for.
    pub states: Vec<Choice>,
    /// Impacts to filter by, if totals were asked for.
    pub impacts: Vec<Choice>,
}

/// One request as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestListRow {
    /// The number people call it by, as text.
    pub number: String,
    /// The same as a number.
    #[ts(type = "number")]
    pub id: i64,
    /// `Fri, 5 Jun 2026, 16:00`.
    pub received: String,
    /// Contract number.
    pub contract_number: String,
    /// Customer.
    pub customer_name: String,
    /// Subject, or the sender where there is none.
    pub subject: String,
    /// Sender.
    pub from_email: String,
    /// Impact that counts, in words.
    pub impact: String,
    /// Level on the day of receipt, in words.
    pub level: String,
    /// State id.
    pub state: String,
    /// State in words.
    pub state_text: String,
    /// `Mon 8 Jun, 12:00`; empty without a clock.
    pub due: String,
    /// Beyond the quota of its contract year: `over quota`, else empty.
    pub over_quota: String,
}

/// Which request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestNumber {
    /// The number people call it by.
    #[ts(type = "number")]
    pub id: i64,
}

/// How something is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequestTone {
    /// Nothing to do.
    Quiet,
    /// As it should be.
    Good,
    /// Somebody can still act.
    Open,
    /// Somebody should look at it.
    Warn,
    /// Missed, refused.
    Bad,
}

/// A remark on a request, with the rule it follows from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestRemark {
    /// How it is set.
    pub tone: RequestTone,
    /// `Not authorised: the sender was no contact`.
    pub text: String,
    /// Rule id.
    pub rule: Option<String>,
}

/// A moment as a hero: the day large, the time with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueView {
    /// `Response due`.
    pub label: String,
    /// `12:00`.
    pub time: String,
    /// `Mon, 8 Jun 2026`.
    pub day: String,
    /// `in 3 days`.
    pub distance: String,
    /// `4 h from Fri, 5 Jun 2026, 16:00, inside the service window only`.
    pub text: String,
}

/// What the clock shows at this moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RequestClockView {
    /// `running`, `paused`, `overdue`, `stopped`, `none`.
    pub state: String,
    /// `1 h 20 min`; empty where none runs.
    pub figure: String,
    /// `left in the service window`.
    pub label: String,
    /// `Paused: weekend. Goes on Mon, 8 Jun 2026, 09:00.`
    pub detail: String,
    /// How it is set.
    pub tone: RequestTone,
    /// The way from receipt to due to scale.
    pub track: Option<ClockTrack>,
}

/// The way from receipt to due to scale; positions lie between 0 and 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClockTrack {
    /// Stretches from left to right, touching.
    pub bars: Vec<ClockBar>,
    /// Where this moment is, if in range.
    pub now: Option<f64>,
    /// `Fri 16:00`.
    pub start: String,
    /// `Mon 12:00`.
    pub end: String,
    /// The whole drawing in one sentence.
    pub description: String,
}

/// A stretch of the clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClockBar {
    /// Whether the clock runs in it.
    pub is_running: bool,
    /// Left edge.
    pub from: f64,
    /// Right edge.
    pub to: f64,
    /// `weekend`, or the hours that run.
    pub text: String,
}

/// The mail behind a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailView {
    /// Its name.
    pub name: String,
    /// `24 KB`.
    pub size: String,
}

/// The response that was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerView {
    /// `Mon, 8 Jun 2026, 11:40`.
    pub at: String,
    /// `In time, 20 min before it was due`.
    pub verdict: String,
    /// How it is set.
    pub tone: RequestTone,
}

/// The details of one request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RequestPanelView {
    /// The number people call it by.
    #[ts(type = "number")]
    pub id: i64,
    /// `Request 12`.
    pub title: String,
    /// Subject, or `No subject`.
    pub subject: String,
    /// Contract number.
    pub contract_number: String,
    /// Customer.
    pub customer_name: String,
    /// State id.
    pub state: String,
    /// State in words.
    pub state_text: String,
    /// What is to be known: not authorised, over the quota, in the future.
    pub remarks: Vec<RequestRemark>,
    /// By when to respond; none without a clock.
    pub due: Option<DueView>,
    /// What the clock shows.
    pub clock: RequestClockView,
    /// The response.
    pub answer: Option<AnswerView>,
    /// `Automatic receipt Fri, 5 Jun 2026, 16:01: no response (Q5)`.
    pub automatic: Option<String>,
    /// Why.
    pub why: Option<WhyView>,
    /// Label and value.
    pub facts: Vec<PanelFact>,
    /// The quota of the contract year of today.
    pub quota: MeterView,
    /// The mail, if it was kept.
    pub mail: Option<MailView>,
    /// Whether a response may be recorded.
    pub can_answer: bool,
    /// Whether an automatic receipt may be recorded.
    pub can_record_automatic: bool,
}

/// A response as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerDraft {
    /// The number people call it by.
    #[ts(type = "number")]
    pub id: i64,
    /// The day, as typed.
    pub day: String,
    /// The time of day, as typed.
    pub time: String,
    /// An automatic receipt, which is no response.
    pub is_automatic: bool,
}

/// What recording a response would say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswerPreview {
    /// The draft that the form opens with: this moment.
    pub now: AnswerDraft,
    /// Answer to the day.
    pub day: FieldAnswer,
    /// Answer to the time.
    pub time: FieldAnswer,
    /// `In time, 20 min before it is due`.
    pub verdict: String,
    /// How it is set.
    pub tone: RequestTone,
    /// Whether it may be recorded.
    pub can_record: bool,
}

/// The request that was stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestStored {
    /// The number people call it by.
    #[ts(type = "number")]
    pub id: i64,
}

/// A list that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestsSaved {
    /// What the toast says; empty if no place was chosen.
    pub message: String,
}
