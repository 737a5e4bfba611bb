//! What the Requests screen asks and shows: a page of rows, the details of one request with its
//! clock, the form that logs one, and the calculator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_list::PanelFact;
use super::contract_page::{FieldAnswer, MeterView};
use super::new_contract::Choice;
use super::shared::{ProblemView, WhyView};

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

/// The mail that was dropped or chosen, known by its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailDraft {
    /// Hash of its content.
    pub sha256: String,
    /// Its name.
    pub name: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What a mail says, for the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailReading {
    /// The mail itself.
    pub mail: MailDraft,
    /// `24 KB`.
    pub size: String,
    /// Sender.
    pub from_email: String,
    /// Name of the sender.
    pub from_name: String,
    /// Subject.
    pub subject: String,
    /// The day of receipt, as a person would type it.
    pub day: String,
    /// The time of receipt, as a person would type it.
    pub time: String,
    /// Where the moment comes from, and what was noticed.
    pub remarks: Vec<RequestRemark>,
    /// Contracts on which the sender is a contact.
    pub contracts: Vec<ContractChoice>,
}

/// A contract to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContractChoice {
    /// Contract number.
    pub number: String,
    /// Customer.
    pub customer_name: String,
    /// `Standard, active`.
    pub detail: String,
}

/// What the form opens with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestOpening {
    /// The form, filled as far as can be.
    pub draft: RequestDraft,
    /// Ways of arrival.
    pub channels: Vec<Choice>,
    /// Production and test.
    pub environments: Vec<Choice>,
}

/// For which contract a request is logged, if that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestOpen {
    /// Contract number.
    pub contract: Option<String>,
}

/// A request as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestDraft {
    /// Contract number.
    pub contract: String,
    /// Sender.
    pub from_email: String,
    /// Way of arrival.
    pub channel: String,
    /// The day of receipt, as typed.
    pub day: String,
    /// The time of receipt, as typed.
    pub time: String,
    /// Subject.
    pub subject: String,
    /// Production or test.
    pub environment: String,
    /// Impact id; empty until chosen.
    pub impact: String,
    /// Q3: the reported impact stands although it is a test system.
    pub keeps_impact: bool,
    /// Why it stands.
    pub reason: String,
    /// The mail.
    pub mail: Option<MailDraft>,
}

/// A contact of the contract, to be chosen as the sender.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SenderChoice {
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
}

/// The contract that a request is logged for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RequestContract {
    /// Contract number.
    pub number: String,
    /// Customer.
    pub customer_name: String,
    /// State id.
    pub state: String,
    /// `Active, Standard`.
    pub detail: String,
    /// Contacts of today.
    pub contacts: Vec<SenderChoice>,
    /// The quota.
    pub quota: MeterView,
}

/// An impact to choose, with what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImpactChoice {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it means, as the terms say it.
    pub help: String,
    /// `4 h`, or `no response time`.
    pub response: String,
}

/// What becomes of the request as typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RequestPreview {
    /// The contract, once it is known.
    pub contract: Option<RequestContract>,
    /// Answer to the contract.
    pub contract_answer: FieldAnswer,
    /// Answer to the sender.
    pub sender: FieldAnswer,
    /// Answer to the day.
    pub day: FieldAnswer,
    /// Answer to the time.
    pub time: FieldAnswer,
    /// Answer to the subject.
    pub subject: FieldAnswer,
    /// Answer to the reason.
    pub reason: FieldAnswer,
    /// What is said of the way of arrival.
    pub channel_note: Option<String>,
    /// Impacts to choose from.
    pub impacts: Vec<ImpactChoice>,
    /// `Valid`, `Not authorised`; none until it can be said.
    pub verdict: Option<RequestRemark>,
    /// What follows from it.
    pub sentence: String,
    /// By when to respond.
    pub due: Option<DueView>,
    /// What stands in place of a due moment.
    pub no_due: String,
    /// The clock to scale.
    pub track: Option<ClockTrack>,
    /// Further remarks.
    pub remarks: Vec<RequestRemark>,
    /// Why.
    pub why: Option<WhyView>,
    /// Whether the first step is complete.
    pub can_go_on: bool,
    /// Whether it may be recorded.
    pub can_record: bool,
    /// What keeps it from being recorded and stands at no field.
    pub problem: Option<ProblemView>,
}

/// What the calculator is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalculatorDraft {
    /// Level id; empty means the one that owes the most.
    pub level: String,
    /// Impact id; empty means the worst.
    pub impact: String,
    /// Production or test.
    pub environment: String,
    /// The day of receipt, as typed; empty means today.
    pub day: String,
    /// The time of receipt, as typed; empty means now.
    pub time: String,
}

/// A pause of the clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PauseLine {
    /// First moment.
    pub from: String,
    /// The moment the clock goes on.
    pub to: String,
    /// `weekend`.
    pub reason: String,
    /// `64 h`.
    pub length: String,
}

/// What the calculator says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalculatorView {
    /// The draft with what was left empty filled in.
    pub draft: CalculatorDraft,
    /// Levels.
    pub levels: Vec<Choice>,
    /// Impacts.
    pub impacts: Vec<Choice>,
    /// Production and test.
    pub environments: Vec<Choice>,
    /// Answer to the day.
    pub day: FieldAnswer,
    /// Answer to the time.
    pub time: FieldAnswer,
    /// By when to respond; none where nothing is owed or something cannot be read.
    pub due: Option<DueView>,
    /// What stands in place of a due moment.
    pub no_due: String,
    /// `Test systems: low counts`, where the impact is lowered.
    pub note: Option<String>,
    /// The clock to scale.
    pub track: Option<ClockTrack>,
    /// Pauses in order.
    pub pauses: Vec<PauseLine>,
    /// Why.
    pub why: Option<WhyView>,
    /// Which terms it follows.
    pub edition: String,
}

/// A list that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestsSaved {
    /// What the toast says; empty if no place was chosen.
    pub message: String,
}
