//! What is asked and shown where a request is logged, where a mail is read for it, and in the
//! calculator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_page::{FieldAnswer, MeterView};
use super::new_contract::Choice;
use super::requests::{ClockTrack, DueView, RequestRemark};
use super::shared::{ProblemView, WhyView};

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
